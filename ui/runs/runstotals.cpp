#include "runs/runstotals.h"

#include "core/currency.h"
#include "core/cellformat.h"
#include "docks/dockpaint.h"
#include "runs/runsummary.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace runcost {

using namespace docks;

namespace {

QString sum(double value, qsizetype unknown, bool money, qsizetype runs)
{
    if (runs == 0 || unknown == runs)
        return format::unknown();
    const QString text
        = money ? format::moneyCell(value, docks::locale()) : format::cell(value, docks::locale());
    return unknown > 0 ? format::atLeast(text) : text;
}

} // namespace

RunsTotals::Line RunsTotals::line(const QString& label, const RunTotals& totals)
{
    // A cost that is known in part is a lower bound as well; only without any price the sum is unknown.
    QString cost = sum(totals.costUsd, totals.unpriced, true, totals.runs);
    if (totals.partlyPriced > 0 && totals.unpriced == 0)
        cost = format::atLeast(cost);
    return { label,
        { cost, sum(totals.energyKwh, totals.unknownEnergy, false, totals.runs),
            sum(totals.carbonKg, totals.unknownCarbon, false, totals.runs) } };
}

RunsTotals::RunsTotals(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("runsTotals"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RunsTotals::sizeHint() const
{
    return { 372, scaled(44) + 22 };
}

void RunsTotals::setLines(const Line& selected, const Line& shown)
{
    if (selected == m_selected && shown == m_shown)
        return;
    m_selected = selected;
    m_shown = shown;
    const auto words = [](const Line& line) {
        //: Sums for a screen reader: "86 shown: cost 9,870 $, energy 1,064 kWh, emissions 383 kg"
        return tr("%1: cost %2 %5, energy %3 kWh, emissions %4 kg")
            .arg(line.label, line.sums[0], line.sums[1], line.sums[2], format::currency().sign());
    };
    setAccessibleName(words(selected) + QStringLiteral("; ") + words(shown));
    setToolTip(tr("A click explains a sum; Enter explains the cost of the runs that are shown"));
    update();
}

void RunsTotals::setEdges(const std::array<int, 3>& edges)
{
    if (edges == m_edges)
        return;
    m_edges = edges;
    update();
}

void RunsTotals::paintLine(QPainter& painter, const Line& line, double baseline) const
{
    double room = width();
    for (std::size_t i = line.sums.size(); i-- > 0;) {
        if (m_edges[i] < 0)
            continue;
        room = m_edges[i] - 6 - rightText(painter, m_edges[i] - 6, baseline, line.sums[i]);
    }
    const QFontMetricsF metrics(painter.font());
    leftText(painter, 12, baseline, metrics.elidedText(line.label, Qt::ElideRight, room - 20));
}

void RunsTotals::mouseReleaseEvent(QMouseEvent* event)
{
    const double half = height() / 2.0;
    const int line = event->position().y() < half ? 0 : 1;
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        const QRect cell(m_edges[i] - scaled(52), line == 0 ? 0 : static_cast<int>(half), scaled(52), static_cast<int>(half));
        if (event->button() == Qt::LeftButton && m_edges[i] > 0 && cell.contains(event->position().toPoint())) {
            emit explainRequested(line, static_cast<int>(i), QRect(mapToGlobal(cell.topLeft()), cell.size()));
            return;
        }
    }
}

// Enter explains the cost of all that is shown, with Shift that of the selection.
void RunsTotals::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter && event->key() != Qt::Key_Space) {
        QWidget::keyPressEvent(event);
        return;
    }
    emit explainRequested(event->modifiers().testFlag(Qt::ShiftModifier) ? 0 : 1, 0, QRect(mapToGlobal(QPoint(0, 0)), size()));
}

void RunsTotals::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.inset);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
    painter.setFont(theme::font(11.5, 600));
    painter.setPen(t.ink);
    paintLine(painter, m_selected, 9 + scaled(15));
    painter.setFont(theme::font(11.5));
    painter.setPen(t.ink2);
    paintLine(painter, m_shown, 9 + scaled(22) + scaled(15));
}

} // namespace runcost
