#pragma once

#include <QStyledItemDelegate>

namespace runcost {

// Draws the rows of the palette: icon, title with its matched letters, detail, and keys or a value at the right.
class CommandDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace runcost
