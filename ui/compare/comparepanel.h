#pragma once

#include "compare/comparepicture.h"
#include "compare/comparison.h"

namespace runcost {

// "Side by side": a column a run or scenario, assumptions above results. A click on a column's head makes it the
// reference, a click on a result explains it.
class ComparePanel final : public ComparePicture {
    Q_OBJECT
public:
    explicit ComparePanel(QWidget* parent);

    void setComparison(Comparison comparison);
    [[nodiscard]] const Comparison& comparison() const { return m_comparison; }
    [[nodiscard]] QSize wantedSize() const; // at the present text scale

signals:
    void referenceChosen(std::size_t column);
    void allAssumptionsWanted();
    void explainCell(const QString& figure, std::size_t column, const QRect& globalRect);

protected:
    void drawBelow(charts::Canvas& canvas, const QSizeF& size, const PictureStyle& style, std::vector<Mark>& marks) const override;
    [[nodiscard]] Finding finding() const override { return m_comparison.finding; }
    [[nodiscard]] QString note() const override { return tr("Bold marks the best of each row"); }
    [[nodiscard]] std::vector<QStringList> table() const override;
    void doAction(const Mark& mark) override;

private:
    Comparison m_comparison;
};

} // namespace runcost
