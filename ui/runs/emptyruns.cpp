#include "runs/emptyruns.h"

#include "docks/dockpaint.h"
#include "theme/theme.h"

#include <QPainter>

namespace runcost {

using namespace docks;

EmptyRuns::EmptyRuns(const QString& iconName, const QString& text, QWidget* parent)
    : QWidget(parent), m_iconName(iconName)
{
    setText(text);
}

void EmptyRuns::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    resizeEvent(nullptr);
    update();
}

// The eye looks a little above the middle.
int EmptyRuns::textTop() const
{
    return std::max(60, height() * 35 / 100);
}

void EmptyRuns::setButton(QWidget* button)
{
    m_button = button;
    resizeEvent(nullptr);
}

void EmptyRuns::resizeEvent(QResizeEvent*)
{
    if (m_button == nullptr)
        return;
    const QSize size = m_button->sizeHint();
    const int lines = static_cast<int>(m_text.count(QLatin1Char('\n'))) + 1;
    m_button->setGeometry(
        (width() - size.width()) / 2, textTop() + scaled(12 + 20 * lines), size.width(), size.height());
}

void EmptyRuns::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    if (!m_iconName.isEmpty())
        drawIcon(painter, m_iconName, QRectF((width() - 26) / 2, textTop() - 36, 26, 26), t.ink3);
    painter.setFont(theme::font(12));
    painter.setPen(t.ink2);
    double baseline = textTop() + scaled(14);
    for (const QString& text : m_text.split(QLatin1Char('\n'))) {
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
        leftText(painter, (this->width() - width) / 2, baseline, text);
        baseline += scaled(20);
    }
}

} // namespace runcost
