#pragma once

#include <QStyledItemDelegate>

namespace runcost {

class RunsView;

// One cell of the runs table: text, or a number at the right over a thin bar of its share of the largest.
class RunsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RunsDelegate(RunsView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintName(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintNumber(QPainter& painter, const QRect& rect, const QModelIndex& index, bool selected) const;

    RunsView* m_view;
};

} // namespace runcost
