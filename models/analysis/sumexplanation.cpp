#include "analysis/sumexplanation.h"

#include "core/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace runcost {
namespace {

    constexpr std::size_t mostNamed = 6;

    QString tr(const char* text) { return QCoreApplication::translate("Explanation", text); }

    const std::vector<double>& columnOf(const RunColumns& columns, SumFigure figure)
    {
        return figure == SumFigure::Cost ? columns.costUsd : figure == SumFigure::Energy ? columns.energyKwh : columns.carbonKg;
    }

    QString amount(double value, SumFigure figure)
    {
        return figure == SumFigure::Cost ? format::moneyCents(value)
                                         : format::significant(value, 4) + (figure == SumFigure::Energy ? QStringLiteral(" kWh") : QStringLiteral(" kg"));
    }

    QString runWords(std::size_t count) { return count == 1 ? tr("1 other run") : tr("%1 other runs").arg(count); }

} // namespace

Explanation explainSum(const RunColumns& columns, std::vector<std::size_t> rows, SumFigure figure)
{
    const std::vector<double>& values = columnOf(columns, figure);
    Explanation e;
    e.figure = figure == SumFigure::Cost ? QStringLiteral("sum:cost") : figure == SumFigure::Energy ? QStringLiteral("sum:energy") : QStringLiteral("sum:carbon");
    e.unit = figure == SumFigure::Cost ? QStringLiteral("USD") : figure == SumFigure::Energy ? QStringLiteral("kWh") : QStringLiteral("kg");
    const char* const titles[] = { QT_TRANSLATE_NOOP("Explanation", "Cost of %1 runs"), QT_TRANSLATE_NOOP("Explanation", "Energy of %1 runs"),
        QT_TRANSLATE_NOOP("Explanation", "CO₂e of %1 runs") };
    e.title = tr(titles[static_cast<int>(figure)]).arg(rows.size());
    const std::size_t all = rows.size();
    std::size_t partly = 0;
    for (const std::size_t row : rows)
        partly += figure == SumFigure::Cost && columns.unknownParts[row] > 0 && !std::isnan(values[row]) ? 1 : 0;
    rows.erase(std::remove_if(rows.begin(), rows.end(), [&](std::size_t row) { return std::isnan(values[row]); }), rows.end());
    const std::size_t unknown = all - rows.size();
    QStringList notes;
    if (unknown > 0)
        notes << (unknown == 1 ? tr("One run has no such figure and is not in the sum.") : tr("%1 runs have no such figure and are not in the sum.").arg(unknown));
    if (partly > 0)
        notes << (partly == 1 ? tr("Parts of one run are unknown: the true sum is higher.") : tr("Parts of %1 runs are unknown: the true sum is higher.").arg(partly));
    if (rows.empty()) {
        e.valueText = format::unknown();
        e.note = notes.join(QLatin1Char(' '));
        return e;
    }
    const double sum = std::accumulate(rows.begin(), rows.end(), 0.0, [&](double total, std::size_t row) { return total + values[row]; });
    const std::size_t named = std::min(mostNamed, rows.size());
    std::partial_sort(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(named), rows.end(),
        [&](std::size_t a, std::size_t b) { return values[a] > values[b]; });
    QStringList names;
    QStringList numbers;
    double rest = sum;
    for (std::size_t i = 0; i < named; ++i) {
        const QString name = columns.name(rows[i]).isEmpty() ? tr("run %1").arg(columns.id[rows[i]]) : columns.name(rows[i]);
        names << name;
        numbers << amount(values[rows[i]], figure);
        rest -= values[rows[i]];
        e.inputs.push_back({ name, values[rows[i]], e.unit, { values[rows[i]], Provenance::Estimated, 0, tr("analysis of the run"), {} } });
    }
    if (rows.size() > named) {
        names << runWords(rows.size() - named);
        numbers << amount(rest, figure);
        e.inputs.push_back({ names.back(), rest, e.unit, { rest, Provenance::Estimated, 0, tr("analyses of the runs"), {} } });
    }
    e.value = sum;
    e.valueText = (unknown + partly > 0 ? QStringLiteral("\u2265 ") : QString()) + amount(sum, figure);
    e.formulaNames = names.join(QStringLiteral(" + "));
    e.formulaNumbers = numbers.join(QStringLiteral(" + "));
    e.low = e.high = sum;
    notes << tr("Each run has a range of its own; the sum of the table has none.");
    e.note = notes.join(QLatin1Char(' '));
    return e;
}

} // namespace runcost
