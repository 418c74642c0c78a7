#include "import/stepsbar.h"

#include "theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace runcost {
namespace {

    constexpr int disc = 18;
    constexpr int line = 22;
    constexpr int gap = 6;

} // namespace

StepsBar::StepsBar(const QStringList& steps, QWidget* parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStep(0);
}

void StepsBar::setSteps(const QStringList& steps)
{
    m_steps = steps;
    m_open.clear();
    updateGeometry();
    setStep(m_step);
}

void StepsBar::setOpen(int step, bool open)
{
    if (open)
        m_open.insert(step);
    else
        m_open.remove(step);
    update();
}

double StepsBar::widthOf(int step) const { return disc + gap + QFontMetricsF(fontOf(step)).horizontalAdvance(m_steps[step]); }

void StepsBar::mouseReleaseEvent(QMouseEvent* event)
{
    double x = 1;
    for (int step = 0; step < m_steps.size(); ++step) {
        if (step < m_step && event->position().x() >= x && event->position().x() < x + widthOf(step))
            emit stepClicked(step);
        x += widthOf(step) + 2 * gap + line;
    }
}

void StepsBar::setStep(int step)
{
    m_step = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QFont StepsBar::fontOf(int step) const { return theme::font(12, step == m_step ? 600 : 400); }

QSize StepsBar::sizeHint() const
{
    int width = 0;
    for (const QString& step : m_steps)
        width += disc + gap + QFontMetrics(theme::font(12, 600)).horizontalAdvance(step) + line + 2 * gap;
    return { width - line, 24 };
}

void StepsBar::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double x = 1;
    const double middle = height() / 2.0;
    for (int step = 0; step < m_steps.size(); ++step) {
        const QRectF circle(x, middle - disc / 2.0, disc, disc);
        const bool now = step == m_step;
        const bool open = !now && m_open.contains(step);
        painter.setPen(QPen(now ? t.accent : open ? t.caution : step < m_step ? t.ink2 : t.line, 1.2));
        painter.setBrush(now ? t.accent : open ? t.cautionBg : QColor(Qt::transparent));
        painter.drawEllipse(circle.adjusted(0.6, 0.6, -0.6, -0.6));
        if (step < m_step && !open) {
            painter.drawPixmap(QPointF(circle.left() + 4, circle.top() + 4),
                theme::pixmap(QStringLiteral("check"), t.ink2, 10, devicePixelRatioF()));
        } else {
            painter.setPen(now ? t.onAccent : open ? t.caution : t.ink3);
            painter.setFont(theme::font(10.5, 600));
            painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
        }
        x += disc + gap;
        painter.setFont(fontOf(step));
        painter.setPen(now ? t.ink : step < m_step ? t.ink2 : t.ink3);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(m_steps[step]);
        painter.drawText(QRectF(x, 0, width + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, m_steps[step]);
        x += width + gap;
        if (step + 1 < m_steps.size())
            painter.fillRect(QRectF(x, middle - 0.5, line, 1), t.line);
        x += line + gap;
    }
}

} // namespace runcost
