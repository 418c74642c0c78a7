#pragma once

#include <QWidget>

#include "charts/sketch.h"
#include "dashboard/panelpicture.h"

#include <QVariantAnimation>

#include <functional>
#include <memory>
#include <vector>

namespace runcost::charts {
class Canvas;
}

namespace runcost {

// A picture that can be pointed at: its marks are hovered, focused one by one, explained, and told to screen readers.
class PictureWidget : public QWidget {
    Q_OBJECT
public:
    explicit PictureWidget(QWidget* parent);

    // Bars, arcs and the needle go to the new values of the same run in 120 ms, where motion is wanted.
    void setData(std::shared_ptr<const DashboardData> data);
    // The program wants motion; reports, pictures and tests do not. The system may still refuse it.
    static void setMotion(bool wanted);
    [[nodiscard]] bool isMoving() const { return m_motion.state() == QAbstractAnimation::Running; }
    // The old picture at half strength under a bar: what it shows is being made anew.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const std::shared_ptr<const DashboardData>& data() const { return m_data; }

    [[nodiscard]] const std::vector<Mark>& marks() const;
    [[nodiscard]] int currentMark() const; // -1 = none
    [[nodiscard]] QString description() const; // the names of all marks, for readers that do not walk the children
    void setCurrentMark(int index); // -1 = none
    void activate(int mark);
    void setHighlighted(bool on); // the current mark keeps its ring while it is explained
    [[nodiscard]] QRect globalRect(const Mark& mark) const;
    [[nodiscard]] QString tableText() const; // rows by line, cells by tab
    void copyTable() const; // as text and as HTML; nothing where there is no table
    [[nodiscard]] QImage image(double scale) const; // as on paper: without focus ring, pointer and buttons

signals:
    void explainRequested(const QString& figure, const QRect& globalRect);
    void actionRequested(const QString& action);
    void currentMarkChanged(int index);

protected:
    // Draws into the whole widget and returns the marks; without a painter it only lays out.
    virtual std::vector<Mark> draw(QPainter* painter, const PictureStyle& style) const = 0;
    virtual void doAction(const Mark& mark) { emit actionRequested(mark.action); } // of a mark with an action
    virtual QString hint() const { return {}; } // tooltip beside the marks
    virtual void dataReplaced() { }
    [[nodiscard]] virtual std::vector<QStringList> table() const { return {}; } // what it shows, header first
    [[nodiscard]] virtual bool hasMenu() const { return false; }
    virtual void showMenu(const QPoint&) { } // at a global position
    // For a picture that is drawn in px at 100 %, from the widget's corner: takes the text scale out of size, pointer and
    // painter, draws the focus ring, and puts the scale back into the marks.
    using ScaledDrawing = std::function<std::vector<Mark>(charts::Canvas& canvas, const QSizeF& size, const QPointF& hover)>;
    [[nodiscard]] std::vector<Mark> drawScaled(QPainter* painter, const PictureStyle& style, bool vector, const ScaledDrawing& drawing) const;
    // The picture covers the widget, but for corners of this radius (in px at 100 %); -1 = the ground may show anywhere.
    [[nodiscard]] virtual int coveredButCorners() const { return -1; }
    virtual Qt::CursorShape idleCursor(const QPointF&) const { return Qt::ArrowCursor; } // beside the marks
    [[nodiscard]] PictureStyle style() const;

    bool event(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

    [[nodiscard]] int markAt(const QPointF& position) const;

private:
    [[nodiscard]] bool wantsMotion(const DashboardData& next) const;
    void paintBusy(QPainter& painter) const;
    void paintGround(QPainter& painter) const;
    void showChange();
    void setHovered(int mark, const QPointF& position);
    [[nodiscard]] int neighbour(int key) const;
    bool showToolTip(const QPoint& position, const QPoint& globalPosition);

    std::shared_ptr<const DashboardData> m_data;
    std::shared_ptr<const DashboardData> m_from; // what the picture is on its way from
    QVariantAnimation m_motion;
    bool m_busy = false;
    charts::Sketch m_sketch; // of what is on the screen, or will be with the next painting; empty = unknown
    mutable std::vector<Mark> m_marks;
    mutable bool m_marksFresh = false;
    QPointF m_pointer { -1, -1 };
    int m_hovered = -1;
    int m_pressed = -1;
    int m_current = -1;
    bool m_highlighted = false;
    bool m_keyboard = false; // the focus came by key: show where it is
};

} // namespace runcost
