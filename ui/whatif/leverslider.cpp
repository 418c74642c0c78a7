#include "whatif/leverslider.h"

#include "docks/dockpaint.h"
#include "theme/theme.h"
#include "whatif/leversliderinterface.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace runcost {
namespace {

constexpr int keyMergeMs = 700;
constexpr double snapPx = 3; // so close to the baseline tick a drag means the baseline

int nextGesture()
{
    static int last = 0;
    return ++last;
}

// The largest of 1, 2, 5 × 10ⁿ up to `size` and a fifth.
double neatStep(double size)
{
    if (!(size > 0))
        return 0;
    const double power = std::pow(10.0, std::floor(std::log10(size * 1.2)));
    const double lead = size * 1.2 / power;
    return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
}

// A multiple of a neat step without binary dust: 0.3, not 0.30000000000000004.
double roundTo(double value, double step)
{
    if (!(step > 0))
        return value;
    return step < 1 ? std::round(value / step) / std::round(1 / step) : std::round(value / step) * step;
}

// Where a logarithmic scale that begins at 0 turns linear.
double knee(const LeverScale& scale)
{
    return scale.step / 100;
}

} // namespace

double LeverScale::position(double value) const
{
    const double v = std::clamp(value, minimum, maximum);
    if (!logarithmic)
        return (v - minimum) / (maximum - minimum);
    if (minimum > 0)
        return std::log(v / minimum) / std::log(maximum / minimum);
    return std::log1p(v / knee(*this)) / std::log1p(maximum / knee(*this));
}

double LeverScale::value(double position) const
{
    const double p = std::clamp(position, 0.0, 1.0);
    if (!logarithmic)
        return minimum + p * (maximum - minimum);
    if (minimum > 0)
        return minimum * std::pow(maximum / minimum, p);
    return knee(*this) * std::expm1(p * std::log1p(maximum / knee(*this)));
}

double LeverScale::neatValue(double position, double pixel) const
{
    if (position <= 0)
        return minimum;
    if (position >= 1)
        return maximum;
    double neat = neatStep(value(position + pixel / 2) - value(position - pixel / 2));
    if (whole)
        neat = std::max(1.0, neat);
    return std::clamp(roundTo(value(position), neat), minimum, maximum);
}

double LeverScale::stepped(double value, double steps) const
{
    const double next = value + steps * step;
    return std::clamp(roundTo(next, step / 1000), minimum, maximum);
}

LeverSlider::LeverSlider(const LeverScale& scale, QWidget* parent) : QWidget(parent), m_scale(scale)
{
    installLeverSliderInterface();
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocusRing", true); // around the handle
}

void LeverSlider::setState(std::optional<double> value, std::optional<double> baseline, bool changed)
{
    if (value == m_value && baseline == m_baseline && changed == m_changed)
        return;
    const bool moved = value != m_value;
    m_value = value;
    m_baseline = baseline;
    m_changed = changed;
    update();
    if (moved && QAccessible::isActive()) {
        QAccessibleValueChangeEvent event(this, value.value_or(m_scale.minimum));
        QAccessible::updateAccessibility(&event);
    }
}

double LeverSlider::trackLength() const
{
    return std::max(1.0, width() - 2.0 * margin);
}
double LeverSlider::xOf(double value) const
{
    return margin + m_scale.position(value) * trackLength();
}

void LeverSlider::emitValue(double value)
{
    if (m_value && *m_value == value)
        return;
    emit valueChosen(value, m_gesture);
}

void LeverSlider::stepBy(double steps)
{
    if (!m_lastKey.isValid() || m_lastKey.elapsed() > keyMergeMs)
        m_gesture = nextGesture();
    m_lastKey.start();
    const double from = m_value ? *m_value : m_baseline ? *m_baseline : m_scale.minimum;
    emitValue(m_scale.stepped(from, steps));
}

void LeverSlider::choose(double value)
{
    m_gesture = nextGesture();
    m_lastKey.invalidate();
    emitValue(std::clamp(value, m_scale.minimum, m_scale.maximum));
}

void LeverSlider::keyPressEvent(QKeyEvent* event)
{
    const double times = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    // Ctrl, Alt and Meta belong to the window.
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        stepBy(times);
        break;
    case Qt::Key_Left:
    case Qt::Key_Down:
        stepBy(-times);
        break;
    case Qt::Key_PageUp:
        stepBy(10);
        break;
    case Qt::Key_PageDown:
        stepBy(-10);
        break;
    case Qt::Key_Home:
    case Qt::Key_R:
        m_lastKey.invalidate();
        emit resetChosen();
        break;
    case Qt::Key_End:
        choose(m_scale.maximum);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void LeverSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_dragging = true;
    m_gesture = nextGesture();
    m_lastKey.invalidate();
    const double x = event->position().x();
    const double handle = m_value ? xOf(*m_value) : -100;
    const bool grabbed = std::abs(handle - x) <= 8;
    m_grabOffset = grabbed ? handle - x : 0; // the handle does not jump under the pointer
    if (!grabbed)
        dragTo(x);
    update();
}

void LeverSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        dragTo(event->position().x() + m_grabOffset);
}

void LeverSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragging = false;
    update();
}

void LeverSlider::dragTo(double x)
{
    const double pixel = 1 / trackLength();
    if (m_baseline && std::abs(x - xOf(*m_baseline)) <= snapPx)
        emitValue(*m_baseline);
    else
        emitValue(m_scale.neatValue((x - margin) * pixel, pixel));
}

void LeverSlider::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    update();
}

void LeverSlider::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    update();
}

void LeverSlider::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1 : 0.55);
    const double y = height() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.track);
    painter.drawRoundedRect(QRectF(margin, y - 1.5, trackLength(), 3), 1.5, 1.5);
    const double tick = m_baseline ? xOf(*m_baseline) : 0;
    const double handle = m_value ? xOf(*m_value) : margin;
    if (m_changed && m_baseline && m_value)
        painter.fillRect(
            QRectF(QPointF(std::min(tick, handle), y - 1.5), QPointF(std::max(tick, handle), y + 1.5)), t.accent);
    if (m_baseline) {
        painter.setPen(QPen(t.ghost, 1.5, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(tick, y - 6), QPointF(tick, y + 6));
    }
    // Without a value the handle waits, pale, at the start.
    if (!m_value)
        painter.setOpacity(0.55);
    const QColor ring = m_changed ? t.accent : underMouse() && isEnabled() ? t.ink : t.ink3;
    painter.setPen(QPen(ring, 1.6));
    painter.setBrush(m_dragging ? t.accentBg : t.panel);
    painter.drawEllipse(QPointF(handle, y), 5.5, 5.5);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(handle, y), 9, 9);
    }
}

} // namespace runcost
