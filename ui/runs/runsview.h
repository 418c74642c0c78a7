#pragma once

#include <QTableView>

namespace runcost {

// The table of runs: whole rows of 23 px, as many as a million; Home and End go to the first and last run.
class RunsView final : public QTableView
{
    Q_OBJECT
public:
    explicit RunsView(QWidget* parent);

    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    void applyTextScale();

signals:
    void runActivated(int row); // Enter or double click
    void deletePressed();
    void copyPressed();
    void columnsResized();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setHoveredRow(int row);
    void layoutColumns();

    int m_hoveredRow = -1;
};

} // namespace runcost
