#include "drivers/reportedpanel.h"

#include "charts/canvas.h"
#include "core/format.h"
#include "dashboard/paneltable.h"
#include "drivers/driverrows.h"
#include "export/reportcontent.h"
#include "whatif/segmented.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace runcost {
namespace {

    constexpr double padding = 13;
    constexpr double top = 53;
    constexpr double headHeight = 25;
    constexpr double rowHeight = 34;
    constexpr double narrowestChoice = 154;

    // Right or left edges of the columns, from the left of the table.
    struct Columns {
        double by = 92; // left; 0 = no room
        double reported = 238; // right
        double recomputed = 318;
        double change = 374;
        double why = 392; // left
        double whyRight = 0;
    };
    // Long words push the columns to the right; the reasons get what is left.
    Columns columnsIn(const charts::Canvas& canvas, const std::vector<ReportedFigure>& figures, const QString& reported, const QString& recomputed,
        double width, double choiceWidth)
    {
        double kinds = 0;
        for (const ReportedFigure& figure : figures)
            kinds = std::max(kinds, canvas.width(reportedKindLabel(figure.kind), 11.5, 600));
        Columns c;
        const bool narrow = width < 700;
        c.by = narrow ? 0 : std::max(92.0, kinds + 14);
        c.reported = narrow ? std::max(168.0, kinds + 14 + canvas.width(reported, 11, 500)) : c.by + std::max(146.0, 86 + canvas.width(reported, 11, 500));
        c.recomputed = c.reported + std::max(80.0, canvas.width(recomputed, 11, 500) + 14);
        c.change = c.recomputed + 56;
        c.why = c.change + (narrow ? 12 : 18);
        c.whyRight = width - choiceWidth - 12;
        return c;
    }

} // namespace

ReportedPanel::ReportedPanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("reportedPanel"));
    setAccessibleName(tr("Reported and recomputed"));
}

int ReportedPanel::explained() const
{
    return static_cast<int>(std::count_if(m_figures.begin(), m_figures.end(), [](const ReportedFigure& f) { return f.isExplained(); }));
}

void ReportedPanel::setFigures(const std::vector<ReportedFigure>& figures, bool writable)
{
    m_figures = figures;
    while (m_choices.size() > figures.size()) {
        m_choices.back()->deleteLater();
        m_choices.pop_back();
    }
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const ReportedFigure& figure = figures[i];
        if (i == m_choices.size()) {
            m_choices.push_back(new Segmented(QStringLiteral("use_%1").arg(i), this));
            connect(m_choices[i], &Segmented::chosen, this, [this, i](const QString& id) {
                if (i < m_figures.size())
                    emit useChosen(m_figures[i].kind, id == QLatin1String("reported") ? FigureUse::Reported : FigureUse::Recomputed);
            });
        }
        Segmented* choice = m_choices[i];
        choice->setOptions({ { QStringLiteral("reported"), tr("Reported") }, { QStringLiteral("recomputed"), tr("Recomputed") } });
        choice->setCurrent(figure.inUse == FigureUse::Reported ? QStringLiteral("reported")
                : figure.inUse == FigureUse::Recomputed       ? QStringLiteral("recomputed")
                                                              : QString());
        choice->setEnabled(writable && figure.canChoose);
        choice->setAccessibleName(tr("Use for %1").arg(reportedKindLabel(figure.kind)));
        choice->setToolTip(!writable ? tr("The choice is kept with the run, and this run cannot be written.")
                : !figure.canChoose  ? tr("There is only one figure that can be used.")
                                     : tr("Which of the two figures the run counts with; Ctrl+Z takes it back."));
        choice->show();
    }
    setAccessibleDescription(tableText());
    place();
    update();
}

int ReportedPanel::wantedHeight() const
{
    return qCeil(theme::textScale() * (m_figures.empty() ? 84 : top + 8 + headHeight + rowHeight * static_cast<double>(m_figures.size()) + 14));
}

QString ReportedPanel::tableText() const
{
    const QLocale locale = format::defaultLocale();
    std::vector<QStringList> rows { { tr("Baseline"), tr("Reported by"), tr("Reported"), tr("Recomputed"), tr("Difference"), tr("Why they differ"), tr("Use") } };
    for (const ReportedFigure& f : m_figures)
        rows.push_back({ reportedKindLabel(f.kind), f.reportedBy, reportedAmount(f.kind, f.reported, locale), reportedAmount(f.kind, f.recomputed, locale),
            differenceText(f, locale), f.why,
            f.inUse == FigureUse::Reported         ? tr("Reported")
                : f.inUse == FigureUse::Recomputed ? tr("Recomputed")
                                                   : format::unknown() });
    return tableAsText(rows);
}

QString ReportedPanel::finding() const
{
    if (m_figures.empty())
        return tr("The file states no total that RunCost makes as well.");
    const auto all = static_cast<int>(m_figures.size());
    const auto differing = static_cast<int>(std::count_if(m_figures.begin(), m_figures.end(), [](const ReportedFigure& f) { return f.disagrees; }));
    if (differing == 0)
        return tr("All figures agree within 5 %.");
    if (explained() == all)
        return differing == 1 ? tr("One figure differs by more than 5 %, and the difference is explained.")
                              : tr("%1 figures differ by more than 5 %; every difference is explained.").arg(capitalised(numberWord(differing, format::defaultLocale())));
    const int open = all - explained();
    return open == 1 ? tr("One difference has no known reason.") : tr("%1 differences have no known reason.").arg(capitalised(numberWord(open, format::defaultLocale())));
}

double ReportedPanel::choiceWidth() const
{
    double width = narrowestChoice;
    for (const Segmented* choice : m_choices)
        width = std::max(width, choice->sizeHint().width() / theme::textScale());
    return width;
}

void ReportedPanel::place()
{
    const double scale = theme::textScale();
    const double choice = choiceWidth();
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const double y = top + 8 + headHeight + rowHeight * static_cast<double>(i) + 6;
        m_choices[i]->setGeometry(width() - qRound((padding + choice) * scale), qRound(y * scale), qRound(choice * scale), qRound(22 * scale));
    }
}

void ReportedPanel::resizeEvent(QResizeEvent*) { place(); }

int ReportedPanel::rowAt(int y) const
{
    const double inside = y / theme::textScale() - top - 8 - headHeight;
    const int row = inside < 0 ? -1 : static_cast<int>(inside / rowHeight);
    return row < static_cast<int>(m_figures.size()) ? row : -1;
}

bool ReportedPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int row = rowAt(help->pos().y()); row >= 0)
            QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(spokenReported(m_figures[static_cast<std::size_t>(row)], format::defaultLocale()).toHtmlEscaped()), this);
        return true;
    }
    if (event->type() == QEvent::StyleChange)
        place();
    return QWidget::event(event);
}

void ReportedPanel::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    const double scale = theme::textScale();
    const QLocale locale = format::defaultLocale();
    QPainter painter(this);
    painter.scale(scale, scale);
    charts::Canvas c(&painter, t, false);
    using charts::Align;
    const QSizeF size = QSizeF(this->size()) / scale;
    c.rounded({ 0, 0, size.width(), size.height() }, 6, t.panel, t.line);
    const double right = size.width() - padding;
    const double title = 11 + charts::baselineIn(18, 13);
    c.text(padding, title, tr("Reported and recomputed"), c.ink(13, 600));
    if (!m_figures.empty()) {
        const bool all = explained() == static_cast<int>(m_figures.size());
        const charts::Ink ink { all ? t.good : t.caution, 11, 600 };
        const double x = c.text(right, title, tr("%1 of %2 explained").arg(explained()).arg(m_figures.size()), ink, Align::Right).left();
        c.icon(all ? QStringLiteral("check") : QStringLiteral("warn"), { x - 18, title - 10, 13, 13 }, ink.colour);
    }
    c.text(padding, 29 + charts::baselineIn(16, 11.5), finding(), c.ink2(11.5), Align::Left, right - padding);
    if (m_figures.empty())
        return;
    const Columns col = columnsIn(c, m_figures, tr("Reported"), tr("Recomputed"), right - padding, choiceWidth());
    const auto x = [](double inside) { return padding + inside; };
    const double head = top + 8 + 15;
    c.text(x(0), head, tr("Baseline"), c.ink2(11, 500));
    if (col.by > 0)
        c.text(x(col.by), head, tr("Reported by"), c.ink2(11, 500));
    c.text(x(col.reported), head, tr("Reported"), c.ink2(11, 500), Align::Right);
    c.text(x(col.recomputed), head, tr("Recomputed"), c.ink2(11, 500), Align::Right);
    c.text(x(col.why), head, tr("Why they differ"), c.ink2(11, 500));
    c.text(right, head, tr("Use"), c.ink2(11, 500), Align::Right);
    double y = top + 8 + headHeight;
    c.horizontal(padding, right, y - 1, t.line);
    for (const ReportedFigure& f : m_figures) {
        const double baseline = y + 21;
        c.text(x(0), baseline, reportedKindLabel(f.kind), c.ink(11.5, 600));
        if (col.by > 0)
            c.text(x(col.by), baseline, charts::onOneLine(f.reportedBy), c.ink2(11.5), Align::Left, 72);
        c.text(x(col.reported), baseline, reportedAmount(f.kind, f.reported, locale), c.ink2(11.5), Align::Right);
        c.text(x(col.recomputed), baseline, reportedAmount(f.kind, f.recomputed, locale), c.ink(11.5, 600), Align::Right);
        c.text(x(col.change), baseline, differenceText(f, locale), f.disagrees ? c.ink2(11.5, 600) : c.ink3(11.5), Align::Right);
        double left = x(col.why);
        if (!f.isExplained() && f.disagrees) {
            c.icon(QStringLiteral("warn"), { left, baseline - 10, 12, 12 }, t.caution);
            left += 17;
        }
        c.text(left, baseline, charts::onOneLine(f.why), c.ink2(11.5), Align::Left, x(col.whyRight) - left);
        y += rowHeight;
        c.horizontal(padding, right, y - 1, t.hair);
    }
}

} // namespace runcost
