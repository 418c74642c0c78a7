#pragma once

#include "compare/comparepicture.h"
#include "compare/comparison.h"
#include "export/comparisoncontent.h"

#include <array>

class QPushButton;
class QSpinBox;

namespace runcost {

class LeverSlider;

// Which of the compared columns is first when each criterion counts as much as the sliders say.
class DecisionPanel final : public ComparePicture {
    Q_OBJECT
public:
    explicit DecisionPanel(QWidget* parent);

    void setLooks(const std::vector<ComparedLook>& looks);
    [[nodiscard]] bool hasPicture() const { return !m_content.criteria.empty(); }
    [[nodiscard]] QSize wantedSize() const; // at the present text scale
    [[nodiscard]] const ComparisonContent& content() const { return m_content; }
    [[nodiscard]] Finding finding() const override;
    // One criterion counts `share` (0..1) of all; the others share the rest as before.
    void setShare(ComparedFigure figure, double share);
    [[nodiscard]] const ComparisonWeights& weights() const { return m_weights; }
    void setWeights(const ComparisonWeights& weights);
    // Why nothing can be recorded; empty where it can.
    void setRecordProblem(const QString& reason);

signals:
    void weightsChanged(); // by the user
    void recordWanted(std::size_t column);
    void copyWanted(bool asMarkdown); // of the one that leads

protected:
    void doAction(const Mark& mark) override;
    void addToMenu(QMenu& menu) override;
    [[nodiscard]] double buttonsWidth() const override;
    void drawBelow(charts::Canvas& canvas, const QSizeF& size, const PictureStyle& style, std::vector<Mark>& marks) const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] std::vector<QStringList> table() const override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Weight {
        ComparedFigure figure = ComparedFigure::Cost;
        LeverSlider* slider = nullptr;
        QSpinBox* field = nullptr;
    };
    struct Columns;

    void createButtons();
    void rank();
    void arrange();
    void arrangeButtons();
    [[nodiscard]] double& weightOf(ComparedFigure figure);
    [[nodiscard]] double labelWidth() const; // of the criteria
    [[nodiscard]] Columns columns(double width) const;
    void drawCriterion(charts::Canvas& canvas, const Columns& columns, std::size_t row, const PictureStyle& style, std::vector<Mark>& marks) const;
    void drawSum(charts::Canvas& canvas, const Columns& columns, const PictureStyle& style, std::vector<Mark>& marks) const;

    std::vector<ComparedLook> m_looks;
    ComparisonWeights m_weights;
    ComparisonContent m_content;
    std::array<Weight, 4> m_rows;
    QPushButton* m_equal = nullptr;
    QPushButton* m_record = nullptr;
    QString m_recordProblem;
};

} // namespace runcost
