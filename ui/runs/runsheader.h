#pragma once

#include <QHeaderView>

namespace runcost {

// The header of the runs table: 24 px, quiet, with a small arrow after the sorted column's name.
class RunsHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit RunsHeader(QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace runcost
