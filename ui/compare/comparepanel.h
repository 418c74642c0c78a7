#pragma once

#include "compare/comparison.h"
#include "dashboard/picturewidget.h"

namespace runcost {

// "Side by side": a column a run or scenario, assumptions above results. A click on a column's head makes it the
// reference, a click on a result explains it.
class ComparePanel final : public PictureWidget {
    Q_OBJECT
public:
    explicit ComparePanel(QWidget* parent);

    void setComparison(Comparison comparison);
    [[nodiscard]] const Comparison& comparison() const { return m_comparison; }
    [[nodiscard]] QSize wantedSize() const; // at the present text scale
    [[nodiscard]] QString tableText() const;
    void copyTable() const;
    [[nodiscard]] QImage image(double scale) const;

signals:
    void referenceChosen(std::size_t column);
    void allAssumptionsWanted();
    void explainCell(const QString& figure, std::size_t column, const QRect& globalRect);

protected:
    std::vector<Mark> draw(QPainter* painter, const PictureStyle& style) const override;
    void doAction(const QString& action) override;
    QString hint() const override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void showMenu(const QPoint& globalPosition);

    Comparison m_comparison;
};

} // namespace runcost
