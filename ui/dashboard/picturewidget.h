#pragma once

#include <QWidget>

#include "dashboard/panelpicture.h"

#include <QVariantAnimation>

#include <memory>
#include <vector>

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
    [[nodiscard]] QRect globalRect(int mark) const;

signals:
    void explainRequested(const QString& figure, const QRect& globalRect);
    void actionRequested(const QString& action);
    void currentMarkChanged(int index);

protected:
    // Draws into the whole widget and returns the marks; without a painter it only lays out.
    virtual std::vector<Mark> draw(QPainter* painter, const PictureStyle& style) const = 0;
    virtual void doAction(const QString& action) { emit actionRequested(action); }
    virtual QString hint() const { return {}; } // tooltip beside the marks
    virtual void dataReplaced() { }
    virtual Qt::CursorShape idleCursor(const QPointF&) const { return Qt::ArrowCursor; } // beside the marks
    [[nodiscard]] PictureStyle style() const;

    bool event(QEvent* event) override;
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
    void setHovered(int mark, const QPointF& position);
    [[nodiscard]] int neighbour(int key) const;
    bool showToolTip(const QPoint& position, const QPoint& globalPosition);

    std::shared_ptr<const DashboardData> m_data;
    std::shared_ptr<const DashboardData> m_from; // what the picture is on its way from
    QVariantAnimation m_motion;
    bool m_busy = false;
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
