#include "compare/comparison.h"

#include "core/format.h"
#include "dashboard/meaning.h"
#include "export/comparisoncontent.h"
#include "formulas/budget.h"
#include "whatif/leverdisplay.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Compare", text); }

    constexpr double sameness = 1e-9;

    bool isSame(double a, double b) { return std::abs(a - b) <= sameness * std::max({ 1e-9, std::abs(a), std::abs(b) }); }

    // The cell texts of one assumption; a lever that does not apply to a run says so by a dash.
    ComparedRow assumptionRow(const std::vector<ComparedLook>& columns, Lever lever, const QLocale& locale)
    {
        ComparedRow row;
        row.kind = ComparedRow::Kind::Assumption;
        row.lever = lever;
        row.label = leverLabel(lever);
        for (const ComparedLook& column : columns) {
            const LeverState& state = column.look->analysis.lever(lever);
            ComparedCell cell;
            cell.changed = state.changed;
            if (!state.enabled)
                cell.text = format::unknown();
            else if (leverInfo(lever).isChoice)
                cell.text = leverdisplay::choiceLabel(state, state.choice);
            else
                cell.text = leverdisplay::spoken(lever, state.value, locale);
            row.cells.push_back(cell);
        }
        return row;
    }

    bool differs(const ComparedRow& row)
    {
        return std::any_of(row.cells.begin(), row.cells.end(), [&](const ComparedCell& cell) { return cell.text != row.cells.front().text; });
    }

    enum class Better { Less, More };
    enum class ChangeUnit { Percent, Points }; // points: of values that are shares of one

    // Changes against the reference, and the only best one.
    void judge(ComparedRow& row, std::size_t reference, Better better, ChangeUnit unit, const QLocale& locale)
    {
        const std::optional<double> from = row.cells[reference].value;
        const double sign = better == Better::Less ? -1 : 1;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            ComparedCell& cell = row.cells[i];
            if (i == reference || !from || !cell.value || !cell.comparable)
                continue;
            const double difference = *cell.value - *from;
            if (isSame(*cell.value, *from)) {
                cell.change = QStringLiteral("=");
                continue;
            }
            if (unit == ChangeUnit::Points)
                //: A difference in points; %1 is an arrow, %2 a number: "▲ 2.7 pt"
                cell.change = tr("%1 %2 pt").arg(difference < 0 ? QChar(0x25BC) : QChar(0x25B2)).arg(locale.toString(std::abs(difference) * 100, 'f', 1));
            else
                cell.change = format::delta(from, cell.value, locale);
            cell.judgement = cell.change.startsWith(QLatin1Char('=')) ? 0 : difference * sign > 0 ? 1 : -1;
        }
        std::size_t best = row.cells.size();
        int bestCount = 0;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (!row.cells[i].value || !row.cells[i].comparable)
                continue;
            const double lead = best == row.cells.size() ? 1 : (*row.cells[i].value - *row.cells[best].value) * sign;
            if (best != row.cells.size() && isSame(*row.cells[i].value, *row.cells[best].value)) {
                ++bestCount;
            } else if (lead > 0) {
                best = i;
                bestCount = 1;
            }
        }
        if (bestCount == 1 && row.cells.size() > 1)
            row.cells[best].best = true;
    }

    // A lower bound is not less than a whole total.
    bool knowSameParts(const Analysis& a, const Analysis& b)
    {
        for (std::size_t i = 0; i < componentCount; ++i)
            if (a.components[i].value.has_value() != b.components[i].value.has_value())
                return false;
        return a.unknownParts == b.unknownParts;
    }

    class Builder {
    public:
        Builder(Comparison& out, const QLocale& locale)
            : m_out(out)
            , m_locale(locale)
        {
        }

        template <class Value, class Text>
        void add(ComparedRow row, Better better, ChangeUnit unit, Value value, Text text, bool isWholeCost = false)
        {
            const Analysis& reference = m_out.columns[m_out.reference].look->analysis;
            for (const ComparedLook& column : m_out.columns) {
                ComparedCell cell;
                cell.comparable = !isWholeCost || knowSameParts(column.look->analysis, reference);
                cell.value = value(*column.look);
                cell.text = cell.value ? text(*column.look, *cell.value) : format::unknown();
                row.cells.push_back(cell);
            }
            judge(row, m_out.reference, better, unit, m_locale);
            m_out.results.push_back(std::move(row));
        }

        void costs()
        {
            add({ ComparedRow::Kind::Total, {}, tr("Total cost"), QStringLiteral("total_usd"), {}, {} }, Better::Less, ChangeUnit::Percent,
                [](const DashboardData& d) { return d.analysis.total.value; },
                [this](const DashboardData& d, double) { return atLeast(d.analysis.total, d.analysis.unknownParts, m_locale); }, true);
            for (std::size_t i = 0; i < componentCount; ++i) {
                const auto value = [i](const DashboardData& d) { return d.analysis.components[i].value; };
                const bool shown = std::any_of(m_out.columns.begin(), m_out.columns.end(),
                    [&](const ComparedLook& column) { return value(*column.look).value_or(1) != 0; });
                const auto component = static_cast<Component>(i);
                if (shown) // nobody pays it: no row of zeros
                    add({ ComparedRow::Kind::Component, component, componentLabel(component), figureKey(component), {}, {} }, Better::Less,
                        ChangeUnit::Percent, value, [this](const DashboardData&, double usd) { return format::money(usd, m_locale); });
            }
        }

        // Only a metric that all columns share can be compared.
        void metric()
        {
            const Run& first = m_out.columns.front().look->run;
            const bool shared = !first.metricName.isEmpty() && std::all_of(m_out.columns.begin(), m_out.columns.end(), [&](const ComparedLook& column) {
                return column.look->run.metricName == first.metricName && column.look->run.higherIsBetter == first.higherIsBetter;
            });
            const auto value = [](const DashboardData& d) { return d.run.value(RunField::MetricValue); };
            if (!shared || !std::any_of(m_out.columns.begin(), m_out.columns.end(), [&](const ComparedLook& c) { return value(*c.look).has_value(); }))
                return;
            QString label = QString(first.metricName).replace(QLatin1Char('_'), QLatin1Char(' '));
            label[0] = label[0].toUpper();
            // A share, such as an accuracy, changes by points, anything else by percent.
            std::vector<double> known;
            for (const ComparedLook& column : m_out.columns)
                if (const auto v = value(*column.look))
                    known.push_back(*v);
            const bool share = isShare(known, first.higherIsBetter);
            add({ ComparedRow::Kind::Result, {}, label, {}, {}, {} }, first.higherIsBetter ? Better::More : Better::Less,
                share ? ChangeUnit::Points : ChangeUnit::Percent, value,
                [this](const DashboardData&, double v) { return format::significant(v, 4, m_locale); });
            if (share) // a hundredth of it
                add({ ComparedRow::Kind::Result, {}, tr("Cost per point"), {}, {}, {} }, Better::Less, ChangeUnit::Percent,
                    [&](const DashboardData& d) {
                        const auto usd = d.analysis.total.value;
                        const auto v = value(d);
                        return usd && v && *v > 0 ? std::optional(formulas::costPerItem(*usd, *v * 100)) : std::nullopt;
                    },
                    [this](const DashboardData& d, double usd) {
                        return (d.analysis.unknownParts > 0 ? QStringLiteral("≥ ") : QString()) + format::money(usd, m_locale);
                    },
                    true);
        }

        void results()
        {
            using Kind = ComparedRow::Kind;
            add({ Kind::Result, {}, tr("Training time"), QStringLiteral("training_h"), {}, {} }, Better::Less, ChangeUnit::Percent,
                [](const DashboardData& d) { return d.analysis.trainingHours.value; },
                [this](const DashboardData&, double h) { return format::hours(h, m_locale); });
            add({ Kind::Result, {}, tr("Energy"), QStringLiteral("energy_kwh"), {}, {} }, Better::Less, ChangeUnit::Percent,
                [](const DashboardData& d) { return d.analysis.energyKwh.value; },
                [this](const DashboardData&, double kwh) { return energyText(kwh, m_locale); });
            add({ Kind::Result, {}, tr("CO₂e"), QStringLiteral("carbon_kg"), {}, {} }, Better::Less, ChangeUnit::Percent,
                [](const DashboardData& d) { return d.analysis.carbonKg.value; },
                [this](const DashboardData&, double kg) { return carbonText(kg, m_locale); });
            add({ Kind::Result, {}, tr("Latency"), QStringLiteral("latency_ms"), {}, {} }, Better::Less, ChangeUnit::Percent,
                [](const DashboardData& d) { return d.analysis.latencyMs.value; },
                [this](const DashboardData&, double ms) { return tr("%1 ms").arg(format::significant(ms, 3, m_locale)); });
            add({ Kind::Result, {}, tr("Efficiency score"), QStringLiteral("score"), {}, {} }, Better::More, ChangeUnit::Percent,
                [](const DashboardData& d) { return d.analysis.score.value; },
                [this](const DashboardData&, double points) { return m_locale.toString(qRound(points)); });
        }

    private:
        Comparison& m_out;
        QLocale m_locale;
    };

    // "B costs 23 % less than A and emits 22 % less."
    Finding sentence(const Comparison& c, const QLocale& locale)
    {
        const ComparedRow& total = c.results.front();
        std::size_t cheapest = c.columns.size();
        for (std::size_t i = 0; i < total.cells.size(); ++i)
            if (total.cells[i].value && total.cells[i].comparable && (cheapest == c.columns.size() || *total.cells[i].value < *total.cells[cheapest].value))
                cheapest = i;
        if (std::none_of(total.cells.begin(), total.cells.end(), [](const ComparedCell& cell) { return cell.value.has_value(); }))
            return { { tr("No cost is known, so nothing can be compared."), false } };
        const std::optional<double> reference = total.cells[c.reference].value;
        const bool bound = std::any_of(c.columns.begin(), c.columns.end(), [](const ComparedLook& l) { return l.look->analysis.unknownParts > 0; });
        QString caution = bound ? QLatin1Char(' ') + tr("A sign ≥ marks costs with unknown parts.") : QString();
        const auto compared = std::count_if(total.cells.begin(), total.cells.end(), [](const ComparedCell& cell) { return cell.value && cell.comparable; });
        if (compared < 2)
            return { { tr("Other parts of the cost are unknown than in %1, so totals are not compared.").arg(columnLetter(c.reference)) + caution, false } };
        QStringList apart;
        for (std::size_t i = 0; i < total.cells.size(); ++i)
            if (!total.cells[i].comparable)
                apart << columnLetter(i);
        if (!apart.isEmpty())
            caution += QLatin1Char(' ') + tr("Not compared, because other parts are unknown: %1.").arg(joinedList(apart));
        if (cheapest == c.reference)
            return { { tr("%1, the reference, costs least.").arg(columnLetter(cheapest)) + caution, false } };
        const double saved = *reference - *total.cells[cheapest].value;
        if (isSame(*reference, *total.cells[cheapest].value))
            return { { tr("All cost the same.") + caution, false } };
        const QString share = *reference > 0 ? format::percent(saved / *reference, 0, locale) : format::unknown();
        return { { tr("%1 costs %2 less than %3: it saves %4.").arg(columnLetter(cheapest), share, columnLetter(c.reference), format::money(saved, locale)) + caution, false } };
    }

} // namespace

QString columnLetter(std::size_t column) { return QString(QChar(u'A' + static_cast<char16_t>(column % 26))); }

Comparison compareLooks(const std::vector<ComparedLook>& columns, std::size_t reference, bool allAssumptions, const QLocale& locale)
{
    Comparison out;
    out.columns = columns;
    out.reference = std::min(reference, columns.empty() ? 0 : columns.size() - 1);
    if (columns.empty())
        return out;
    for (std::size_t i = 0; i < leverCount; ++i) {
        ComparedRow row = assumptionRow(columns, static_cast<Lever>(i), locale);
        if (allAssumptions || differs(row))
            out.assumptions.push_back(std::move(row));
        else
            ++out.sameAssumptions;
    }
    Builder builder(out, locale);
    builder.costs();
    builder.metric();
    builder.results();
    out.finding = sentence(out, locale);
    return out;
}

std::vector<QStringList> comparisonTable(const Comparison& comparison)
{
    QStringList head { tr("Figure") };
    for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
        const ComparedLook& column = comparison.columns[i];
        const QString name = column.subtitle.isEmpty() ? column.title : format::listed({ column.title, column.subtitle });
        head << columnLetter(i) + QLatin1Char(' ') + name;
        if (i != comparison.reference)
            head << tr("Change");
    }
    std::vector<QStringList> rows { head };
    for (const auto* part : { &comparison.assumptions, &comparison.results })
        for (const ComparedRow& row : *part) {
            QStringList line { row.label };
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                line << row.cells[i].text;
                if (i != comparison.reference)
                    line << row.cells[i].change;
            }
            rows.push_back(line);
        }
    return rows;
}

} // namespace runcost
