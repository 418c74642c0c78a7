#include "dashboard/explaincontent.h"

#include "charts/bars.h"
#include "charts/markedtext.h"
#include "core/currency.h"
#include "core/linebreaks.h"
#include "dashboard/meaning.h"

#include <QCoreApplication>

#include <cmath>

namespace runcost {
namespace {

    using charts::Align;

    QString tr(const char* text) { return QCoreApplication::translate("Explain", text); }

    constexpr double left = 21;
    constexpr double right = explainWidth - 19;
    constexpr double rowHeight = 25;
    constexpr double tableHead = 22;
    constexpr double moreHeight = 32; // "10 more inputs", and what follows the table
    constexpr double fewestRows = 3;

    // Breaks before a word; operators keep the paler ink of punctuation.
    class FormulaLine {
    public:
        FormulaLine(charts::Canvas& canvas, double x0, double room, int lines)
            : m_canvas(canvas)
            , m_left(x0)
            , m_room(room)
            , m_x(x0)
            , m_lines(lines)
        {
        }
        void add(const QString& text, const charts::Ink& ink, double& y)
        {
            static const QString operators = QStringLiteral("×÷+−·/=");
            const double space = m_canvas.width(QStringLiteral(" "), ink);
            if (m_x > m_left)
                m_x += space; // after what was added before
            for (const auto& [word, spaceBefore] : linePieces(charts::onOneLine(text))) {
                const double width = m_canvas.width(word, ink);
                if (spaceBefore && m_x > m_left)
                    m_x += space;
                if (m_lines > 0 && m_x > m_left && m_x + width > m_left + m_room) {
                    if (--m_lines == 0)
                        m_canvas.text(m_x, y, QStringLiteral("…"), ink);
                    m_x = m_left;
                    y += m_lines > 0 ? 22 : 0;
                }
                if (m_lines == 0)
                    return;
                charts::Ink own = ink;
                if (word.size() == 1 && operators.contains(word) && ink.weight < 600)
                    own.colour = m_canvas.tokens().ink3;
                m_x = m_canvas.text(m_x, y, word, own, Align::Left, m_room).right();
            }
        }

    private:
        charts::Canvas& m_canvas;
        double m_left;
        double m_room;
        double m_x;
        int m_lines;
    };

    double paintFormula(charts::Canvas& c, const QString& text, const charts::Ink& ink, double x0, double y, double maximum, int lines)
    {
        FormulaLine(c, x0, maximum, lines).add(text, ink, y);
        return y;
    }

    double paintTitle(charts::Canvas& c, const Explanation& e, const ExplainStyle& style)
    {
        const double baseline = 33;
        double x = left;
        if (style.accent.isValid()) {
            c.fill({ left, baseline - 10, 11, 11 }, style.accent);
            x += 18;
        }
        double edge = right - 28; // the close button
        if (style.scenario && e.baseline && e.value) {
            const charts::Ink ink { changeColour(c.tokens(), e.baseline, e.value), 12, 600 };
            edge = c.text(edge, baseline, format::delta(e.baseline, e.value, style.locale), ink, Align::Right).left() - 10;
        }
        const double px = c.fittingPx(e.valueText, 20, 700, 220, 12);
        edge = c.text(edge, baseline, e.valueText, c.ink(px, 700), Align::Right, 220).left() - 12;
        const double word = style.scenario ? c.width(tr("Scenario"), 12, 600) + 8 : 0;
        x = c.text(x, baseline, charts::onOneLine(e.title), c.ink(14, 600), Align::Left, edge - word - x).right() + 8;
        if (style.scenario)
            c.text(x, baseline, tr("Scenario"), { c.tokens().accent, 12, 600 });
        return 50;
    }

    double paintFormulaBox(charts::Canvas& c, const Explanation& e, const ExplainStyle& style, double top, std::size_t steps)
    {
        if (e.formulaNames.isEmpty())
            return top;
        const auto body = [&](charts::Canvas& canvas) {
            const double room = right - left - 30;
            double y = top + 9 + 15;
            y = paintFormula(canvas, e.formulaNames, canvas.ink2(12), left + 15, y, room, 4) + 22;
            FormulaLine numbers(canvas, left + 15, room, 5);
            numbers.add(QStringLiteral("= ") + e.formulaNumbers, canvas.ink(12, 500), y);
            numbers.add(QStringLiteral("= ") + e.valueText, canvas.ink(12, 700), y);
            std::size_t shown = 0;
            for (const ExplainedStep& step : e.steps) {
                if (++shown > steps)
                    break;
                y = paintFormula(canvas, tr("%1 = %2 = %3").arg(step.name, step.formulaNumbers, step.valueText), canvas.ink2(11), left + 15, y + 22, room, 2);
            }
            return y + 7 + 9;
        };
        charts::Canvas measuring(nullptr, c.tokens(), true);
        const double bottom = body(measuring);
        c.fill({ left, top, right - left, bottom - top }, c.tokens().inset);
        c.fill({ left, top, 3, bottom - top }, style.accent.isValid() ? style.accent : c.tokens().ink2);
        body(c);
        return bottom + 10;
    }

    constexpr double narrowestBadge = 82;

    double badgeWidth(const charts::Canvas& c, const Explanation& e)
    {
        double width = narrowestBadge;
        for (const ExplainedInput& in : e.inputs)
            width = std::max(width, c.width(provenanceLabel(in.figure.provenance), 10.5, 600) + 29);
        return std::min(width, 124.0);
    }

    void paintBadge(charts::Canvas& c, double x, double middle, double width, Provenance provenance)
    {
        const QColor colour = provenanceColour(c.tokens(), provenance);
        c.rounded({ x, std::round(middle - 9), width, 18 }, 3, {}, colour);
        c.icon(provenanceIcon(provenance), { x + 7, std::round(middle - 5), 10, 10 }, colour);
        c.text(x + 21, std::round(middle - 9) + 13, provenanceLabel(provenance), { colour, 10.5, 600 }, Align::Left, width - 25);
    }

    struct Shown {
        QString value;
        QString unit;
        QString range;
    };

    // Fractions read as percents, dollars with their sign in the unit column.
    Shown shownInput(const ExplainedInput& in, const QLocale& locale)
    {
        Shown shown;
        const bool isMoney = format::isMoneyUnit(in.unit);
        const double value = isMoney ? format::inCurrency(in.value) : in.value;
        shown.value = plainNumber(value, locale);
        shown.unit = format::currencyUnit(in.unit);
        const double half = isMoney ? format::inCurrency(in.figure.halfRange) : in.figure.halfRange;
        if (half > 0 && std::abs(value) > 0 && half / std::abs(value) < 0.02)
            shown.range = QStringLiteral("± ") + format::significant(half, 2, locale);
        else if (half > 0)
            shown.range = QStringLiteral("%1 – %2").arg(plainNumber(value - half, locale), plainNumber(value + half, locale));
        return shown;
    }

    double paintInputs(charts::Canvas& c, const Explanation& e, const ExplainStyle& style, double top, double below)
    {
        if (e.inputs.empty())
            return top;
        const double value = left + 164;
        const double unit = left + 170;
        double units = 56;
        for (const ExplainedInput& in : e.inputs)
            units = std::max(units, c.width(shownInput(in, style.locale).unit, 10));
        const double unitRoom = std::min(units + 2, 92.0);
        const double where = unit + unitRoom + 10;
        const double badge = badgeWidth(c, e);
        const auto head = [&](double x, const QString& text, Align align) { c.text(x, top + 15, text, c.ink2(11, 500), align); };
        head(left, tr("Input"), Align::Left);
        head(value, tr("Value"), Align::Right);
        head(unit, tr("Unit"), Align::Left);
        head(where, tr("Where it comes from"), Align::Left);
        head(right, tr("90 % range"), Align::Right);
        double y = top + tableHead;
        c.horizontal(left, right, y - 1, c.tokens().line);
        auto fits = static_cast<std::size_t>(std::max(fewestRows, std::floor((style.tallest - below - y - moreHeight) / rowHeight)));
        fits = std::min(fits, e.inputs.size());
        for (std::size_t i = 0; i < fits; ++i) {
            const ExplainedInput& in = e.inputs[i];
            const Shown shown = shownInput(in, style.locale);
            const double baseline = y + 16.5;
            const double number = c.text(value, baseline, shown.value, c.ink(11.5, 600), Align::Right, 90).left();
            const QString name = charts::onOneLine(in.name);
            c.text(left, baseline, name.left(1).toUpper() + name.mid(1), c.ink(11.5), Align::Left, number - left - 8);
            c.text(unit, baseline, shown.unit, c.ink2(c.fittingPx(shown.unit, 11.5, 400, unitRoom, 10)), Align::Left, unitRoom + 2);
            paintBadge(c, where, y + 12, badge, in.figure.provenance);
            const double range = shown.range.isEmpty() ? right : c.text(right, baseline, shown.range, c.ink2(11.5), Align::Right, 96).left();
            QString source = charts::onOneLine(in.figure.source);
            if (!in.figure.date.isEmpty() && !source.contains(in.figure.date))
                source = source.isEmpty() ? in.figure.date : tr("%1, %2").arg(source, in.figure.date);
            c.text(where + badge + 8, baseline, source, c.ink2(11.5), Align::Left, range - where - badge - 18);
            y += rowHeight;
            c.horizontal(left, right, y - 1, c.tokens().hair);
        }
        if (fits < e.inputs.size()) {
            const std::size_t rest = e.inputs.size() - fits;
            c.text(left, y + 15, (rest == 1 ? tr("1 more input; Copy formula has them all.") : tr("%1 more inputs; Copy formula has them all.")).arg(rest), c.ink3(11));
            y += 20;
        }
        return y + 12;
    }

    QString amount(const Explanation& e, double value, const QLocale& locale)
    {
        if (e.unit == QLatin1String("USD"))
            return format::money(value, locale);
        const QString number = format::significant(value, 3, locale);
        return e.unit.isEmpty() ? number : number + QLatin1Char(' ') + e.unit;
    }

    double paintRangeLine(charts::Canvas& c, const Explanation& e, const ExplainStyle& style, double top)
    {
        if (!e.value || e.high <= e.low)
            return top;
        c.text(left, top + 12, tr("Range"), c.ink(12, 600));
        const double y = top + 32;
        const double from = left + 92;
        const double to = left + 472;
        const double x = from + (to - from) * std::clamp((*e.value - e.low) / (e.high - e.low), 0.0, 1.0);
        c.horizontal(left, right, y, c.tokens().hair);
        charts::paintRange(c, { from, x, to, y + 0.5, c.tokens().accent, 3, 15, 9, false });
        const charts::Ink pale = c.ink2();
        const QRectF middle = c.text(x, y + 24, tr("%1 expected").arg(amount(e, *e.value, style.locale)), c.ink(11, 600), Align::Centre);
        const QString low = amount(e, e.low, style.locale);
        const QString high = amount(e, e.high, style.locale);
        if (c.box(from, y + 24, low, pale, Align::Centre).right() + 8 < middle.left())
            c.text(from, y + 24, low, pale, Align::Centre);
        else
            c.text(middle.left() - 8, y + 24, low, pale, Align::Right);
        if (c.box(to, y + 24, high, pale, Align::Centre).left() - 8 > middle.right())
            c.text(to, y + 24, high, pale, Align::Centre);
        else
            c.text(middle.right() + 8, y + 24, high, pale);
        return top + 64;
    }

    double paintWords(charts::Canvas& c, const Explanation& e, const ExplainStyle& style, double top)
    {
        QStringList sentences;
        if (!e.note.isEmpty())
            sentences << e.note;
        if (const QString rate = format::currencyNote(); !rate.isEmpty() && format::isMoneyUnit(e.unit))
            sentences << rate;
        if (!e.widestDriver.isEmpty() && e.widestDriverHalf > 0)
            sentences << charts::withMarks(tr("Widest driver: %1, <b>± %2</b> of the range."))
                             .arg(e.widestDriver, amount(e, e.widestDriverHalf, style.locale));
        if (style.scenario && e.baseline) {
            // A long formula is in the copy; here the result is enough.
            const bool brief = e.baselineNumbers.isEmpty() || e.baselineNumbers.size() > 90;
            const QString value = amount(e, *e.baseline, style.locale);
            sentences << (brief ? charts::withMarks(tr("Baseline: <b>%1</b>.")).arg(value)
                                : charts::withMarks(tr("Baseline: %1 = <b>%2</b>.")).arg(e.baselineNumbers, value));
        }
        if (sentences.isEmpty())
            return top;
        const charts::MarkedText text { c.ink2(11.5), c.ink(11.5, 600), left, right, 17, 4 };
        return text.paint(c, sentences.join(QLatin1Char(' ')), top + 12) + 18;
    }

} // namespace

double paintExplanation(charts::Canvas& canvas, const Explanation& e, const ExplainStyle& style)
{
    charts::Canvas measuring(nullptr, canvas.tokens(), true);
    const double below = paintWords(measuring, e, style, paintRangeLine(measuring, e, style, 0)) + 60;
    double y = paintTitle(canvas, e, style);
    // In a low window the steps of the formula give way to a few inputs.
    std::size_t steps = 3;
    const double needed = below + tableHead + moreHeight + rowHeight * std::min(fewestRows, static_cast<double>(e.inputs.size()));
    while (steps > 0 && paintFormulaBox(measuring, e, style, y, steps) + needed > style.tallest)
        --steps;
    y = paintFormulaBox(canvas, e, style, y, steps);
    y = paintInputs(canvas, e, style, y, below);
    y = paintRangeLine(canvas, e, style, y);
    return paintWords(canvas, e, style, y);
}

} // namespace runcost
