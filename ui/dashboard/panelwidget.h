#pragma once

#include "dashboard/picturewidget.h"

class QMenu;
class QTableWidget;

namespace runcost {

// One of the six panels on the screen, with its menu.
class PanelWidget final : public PictureWidget {
    Q_OBJECT
public:
    PanelWidget(PanelKind kind, QWidget* parent);

    [[nodiscard]] PanelKind kind() const { return m_kind; }
    [[nodiscard]] bool showsTable() const { return m_table != nullptr; }
    void setShowsTable(bool on); // in place of the picture
    void setMoves(bool left, bool right); // there is a panel to change places with

signals:
    void failed(const QString& text);
    void dragged(const QPoint& globalPosition); // by its title
    void dropped(const QPoint& globalPosition);
    void dragCancelled();

protected:
    std::vector<Mark> draw(QPainter* painter, const PictureStyle& style) const override;
    void doAction(const Mark& mark) override;
    QString hint() const override;
    void dataReplaced() override;
    int coveredButCorners() const override { return 7; }
    Qt::CursorShape idleCursor(const QPointF& position) const override;
    std::vector<QStringList> table() const override;
    bool hasMenu() const override { return true; }
    void showMenu(const QPoint& globalPosition) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void nameForReaders();
    void fillTable();
    void placeTable();
    void stopDrag();
    [[nodiscard]] QString adviceAt(int mark) const;
    void copyImage() const;
    void savePicture();
    void writePicture(const QString& path);

    PanelKind m_kind;
    bool m_matrix = false; // a narrow panel 6 shows its matrix
    QTableWidget* m_table = nullptr;
    bool m_canMoveLeft = false;
    bool m_canMoveRight = false;
    QPoint m_pressedTitle { -1, -1 };
    bool m_dragging = false;
};

// The strip above the panels: which run, what it costs.
class RunHeader final : public PictureWidget {
    Q_OBJECT
public:
    explicit RunHeader(QWidget* parent);

protected:
    int coveredButCorners() const override { return 0; }
    std::vector<Mark> draw(QPainter* painter, const PictureStyle& style) const override;
};

} // namespace runcost
