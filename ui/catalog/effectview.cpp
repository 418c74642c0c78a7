#include "catalog/effectview.h"

#include "core/format.h"
#include "docks/dockpaint.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace runcost {

using namespace docks;

namespace {

    constexpr std::size_t mostShown = 5;
    constexpr double side = 20;

    QString signedMoney(double usd) { return usd > 0 ? QLatin1Char('+') + format::money(usd) : format::money(usd); }

    void icon(QPainter& painter, double y, const char* name, const QString& text, double width)
    {
        const theme::Tokens& t = theme::current();
        drawIcon(painter, QString::fromLatin1(name), QRectF(side, y - 11, 14, 14), t.ink2);
        painter.setFont(theme::font(12));
        painter.setPen(t.ink);
        leftText(painter, side + 22, y, QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, width - 2 * side - 22));
    }

} // namespace

EffectView::EffectView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("catalogEffect"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMessage(tr("Change the value to see what it does."));
}

QSize EffectView::sizeHint() const { return { 384, scaled(340) }; }
QSize EffectView::minimumSizeHint() const { return { 200, scaled(76) }; }

void EffectView::setBusy()
{
    m_busy = true;
    update();
}

void EffectView::setMessage(const QString& text)
{
    m_message = text;
    m_summary = text;
    m_busy = false;
    m_effect = {};
    setAccessibleName(tr("What it changes: %1").arg(text));
    update();
}

void EffectView::setEffect(const CatalogEffect& effect, bool complete)
{
    if (effect.runs.empty())
        return setMessage(tr("No run of this store would cost anything else."));
    m_effect = effect;
    m_complete = complete;
    m_busy = false;
    m_message.clear();
    const QString runs = effect.runs.size() == 1 ? tr("in 1 run") : tr("in %1 runs").arg(format::count(static_cast<double>(effect.runs.size())));
    m_summary = tr("%1 %2, %3 GPU-hours").arg(signedMoney(effect.deltaUsd), runs, format::significant(effect.gpuHours));
    setAccessibleName(tr("What it changes: %1").arg(m_summary));
    update();
}

void EffectView::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    const int head = scaled(74);
    painter.fillRect(QRect(0, 0, width(), head), t.inset);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
    painter.setOpacity(m_busy ? 0.5 : 1);
    painter.setFont(theme::font(11.5));
    painter.setPen(t.ink2);
    leftText(painter, side, scaled(24), tr("What it changes"));
    if (!m_message.isEmpty()) {
        painter.setFont(theme::font(12));
        leftText(painter, side, scaled(50), QFontMetricsF(painter.font()).elidedText(m_message, Qt::ElideRight, width() - 2 * side));
        return;
    }
    painter.setFont(theme::font(22, 700));
    painter.setPen(t.ink);
    double x = side + leftText(painter, side, scaled(54), signedMoney(m_effect.deltaUsd)) + 10;
    painter.setFont(theme::font(12));
    painter.setPen(t.ink2);
    const QString words = m_summary.mid(m_summary.indexOf(u' ') + 1);
    leftText(painter, x, scaled(54), QFontMetricsF(painter.font()).elidedText(words, Qt::ElideRight, width() - x - side));

    double y = head + scaled(6);
    const double right = width() - side;
    const double barsLeft = side + (right - side) * 0.63;
    const double barRoom = (right - side) * 0.15;
    painter.setFont(theme::font(11, 500));
    leftText(painter, side, y + scaled(16), tr("Run"));
    rightText(painter, barsLeft - 12, y + scaled(16), tr("GPU-hours"));
    rightText(painter, right, y + scaled(16), tr("Cost"));
    y += scaled(24);
    painter.fillRect(QRectF(side, y - 1, right - side, 1), t.line);
    const double largest = std::abs(m_effect.runs.front().deltaUsd);
    const auto line = [&](const QString& name, double hours, double delta, bool rest) {
        const double base = y + scaled(16.5);
        painter.setFont(theme::font(11.5));
        painter.setPen(rest ? t.ink2 : t.ink);
        leftText(painter, side, base, QFontMetricsF(painter.font()).elidedText(name, Qt::ElideMiddle, barsLeft - side - scaled(74)));
        painter.setPen(t.ink2);
        rightText(painter, barsLeft - 12, base, tr("%1 h").arg(format::significant(hours)));
        painter.fillRect(QRectF(barsLeft, y + scaled(8), std::max(1.0, barRoom * std::min(1.0, std::abs(delta) / largest)), 8), rest ? t.bar : t.ink2);
        painter.setFont(theme::font(11.5, rest ? 400 : 600));
        painter.setPen(rest ? t.ink2 : t.ink);
        rightText(painter, right, base, signedMoney(delta));
        y += scaled(25);
        painter.fillRect(QRectF(side, y - 1, right - side, 1), t.hair);
    };
    const std::size_t shown = std::min(mostShown, m_effect.runs.size());
    double restHours = m_effect.gpuHours;
    double rest = m_effect.deltaUsd;
    for (std::size_t i = 0; i < shown && y + scaled(25) < height(); ++i) {
        const CatalogEffect::Affected& one = m_effect.runs[i];
        line(one.name, one.gpuHours, one.deltaUsd, false);
        restHours -= one.gpuHours;
        rest -= one.deltaUsd;
    }
    if (m_effect.runs.size() > shown && y + scaled(25) < height())
        line(tr("%1 more").arg(m_effect.runs.size() - shown), restHours, rest, true);
    y += scaled(26);
    if (y < height()) {
        const bool same = m_effect.cheapestBefore == m_effect.cheapestAfter;
        icon(painter, y, "check", same ? (m_effect.cheapestBefore.isEmpty() ? tr("No offers to compare with.") : tr("%1 stays the cheapest place.").arg(m_effect.cheapestBefore))
                                       : tr("The cheapest place becomes %1 instead of %2.").arg(m_effect.cheapestAfter, m_effect.cheapestBefore), width());
    }
    y += scaled(24);
    if (y < height())
        icon(painter, y, "flag", tr("Runs keep their prices until you re-price them."), width());
    y += scaled(24);
    if (y < height())
        icon(painter, y, "undo", tr("Saving is one undo step."), width());
    y += scaled(24);
    if (!m_complete && y < height())
        icon(painter, y, "info", tr("Computed for the newest %1 runs.").arg(format::count(double(mostCatalogRuns))), width());
}

} // namespace runcost
