#include "drivers/driverrows.h"

#include "core/translation.h"
#include "charts/markedtext.h"
#include "dashboard/meaning.h"
#include "export/reportcontent.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Drivers", text); }

    bool isShare(ModelInput input)
    {
        return input == ModelInput::SpotShare || input == ModelInput::SpotDiscount || input == ModelInput::BatchFixedShare
            || input == ModelInput::BatchLatencyShare;
    }

    // Shares read as percents, plain factors as "×".
    double shown(const TornadoBar& bar, double value) { return isShare(bar.input) ? value * 100 : value; }

    QString unitText(const TornadoBar& bar)
    {
        if (isShare(bar.input))
            return QStringLiteral("%");
        if (bar.unit.isEmpty())
            return QStringLiteral("×");
        QString unit = bar.unit;
        return unit.replace(QLatin1String("USD"), QLatin1String("$"));
    }

    QString inputText(const TornadoBar& bar, double value, const QLocale& locale) { return plainNumber(shown(bar, value), locale); }

    QString inputRange(const TornadoBar& bar, const QLocale& locale)
    {
        return QStringLiteral("%1 – %2").arg(inputText(bar, bar.lowInput, locale), inputText(bar, bar.highInput, locale));
    }

    QString withUnit(TornadoFigure figure, const QString& number)
    {
        return figure == TornadoFigure::Energy ? number + QStringLiteral(" kWh") : number + QStringLiteral(" kg");
    }

} // namespace

QString tornadoName(TornadoFigure figure)
{
    switch (figure) {
    case TornadoFigure::Energy:
        return tr("Energy");
    case TornadoFigure::Carbon:
        return tr("CO₂e");
    case TornadoFigure::Cost:
        break;
    }
    return tr("Total cost");
}

QString tornadoTitle(TornadoFigure figure)
{
    switch (figure) {
    case TornadoFigure::Energy:
        return tr("What moves this energy");
    case TornadoFigure::Carbon:
        return tr("What moves this CO₂e");
    case TornadoFigure::Cost:
        break;
    }
    return tr("What moves this cost");
}

QString tornadoAmount(TornadoFigure figure, double value, const QLocale& locale)
{
    return figure == TornadoFigure::Cost ? format::money(value, locale) : withUnit(figure, format::significant(value, 3, locale));
}

QString tornadoRange(TornadoFigure figure, double low, double high, const QLocale& locale)
{
    if (figure == TornadoFigure::Cost)
        return format::moneyRange(low, high, locale);
    return withUnit(figure, QStringLiteral("%1 – %2").arg(format::significant(low, 3, locale), format::significant(high, 3, locale)));
}

charts::TornadoSpec tornadoSpec(const Tornado& tornado, const theme::Tokens& tokens, bool scenario, const QLocale& locale)
{
    charts::TornadoSpec spec;
    spec.centre = tornado.value.value.value_or(0);
    const QString amount = tornadoAmount(tornado.figure, spec.centre, locale);
    spec.centreText = scenario ? tr("%1, scenario").arg(amount) : amount;
    spec.inputHead = tr("Input");
    spec.valueHead = tr("Value");
    spec.rangeHead = tr("90 % range");
    spec.swingHead = tr("Moves it by");
    double low = spec.centre;
    double high = spec.centre;
    const int named = summarise(tornado).named;
    const auto end = [&](double value) {
        return tornado.figure == TornadoFigure::Cost ? format::money(value, locale) : format::significant(value, 3, locale);
    };
    for (const TornadoBar& bar : tornado.bars) {
        charts::TornadoRow row;
        row.icon = provenanceIcon(bar.figure.provenance);
        row.iconColour = provenanceColour(tokens, bar.figure.provenance);
        row.name = capitalised(bar.name);
        row.strong = static_cast<int>(spec.rows.size()) < named;
        row.value = inputText(bar, bar.figure.value, locale);
        row.unit = unitText(bar);
        row.range = inputRange(bar, locale);
        row.low = std::min(bar.atLow, bar.atHigh);
        row.high = std::max(bar.atLow, bar.atHigh);
        row.lowText = end(row.low);
        row.highText = end(row.high);
        const QString centre = end(spec.centre);
        if ((row.lowText == centre || row.highText == centre || row.lowText == row.highText) && tornado.figure == TornadoFigure::Cost) {
            row.lowText = format::moneyCents(row.low, locale);
            row.highText = format::moneyCents(row.high, locale);
        }
        row.bothText = row.lowText == row.highText || end(row.low) == end(row.high)
            ? QStringLiteral("± ") + end(bar.swing() / 2)
            : tornado.figure == TornadoFigure::Cost ? format::moneyRange(row.low, row.high, locale)
                                                             : QStringLiteral("%1 – %2").arg(row.lowText, row.highText);
        row.swing = end(bar.swing());
        low = std::min(low, row.low);
        high = std::max(high, row.high);
        spec.rows.push_back(std::move(row));
    }
    const double margin = (high - low) * 0.04;
    for (const double tick : charts::roundTicks(low - margin, high + margin, spec.from, spec.to))
        spec.ticks.emplace_back(tick, end(tick));
    return spec;
}

QString spokenBar(const Tornado& tornado, const TornadoBar& bar, const QLocale& locale)
{
    QString source = inSentence(provenanceLabel(bar.figure.provenance));
    if (!bar.figure.source.isEmpty())
        source += QStringLiteral(", ") + charts::onOneLine(bar.figure.source);
    if (!bar.figure.date.isEmpty() && !source.contains(bar.figure.date))
        source += QStringLiteral(", ") + bar.figure.date;
    //: "Spot discount, 45 %, 90 % range 35 – 55: moves the total from $226 to $252, by $25.75, 21 % of the spread. Catalog, …"
    return tr("%1, %2 %3, 90 % range %4: from %5 to %6, by %7, %8 of the spread; %9")
        .arg(capitalised(bar.name), inputText(bar, bar.figure.value, locale), unitText(bar), inputRange(bar, locale),
            tornadoAmount(tornado.figure, std::min(bar.atLow, bar.atHigh), locale), tornadoAmount(tornado.figure, std::max(bar.atLow, bar.atHigh), locale),
            tornadoAmount(tornado.figure, bar.swing(), locale), format::percent(bar.share, 0, locale), source);
}

std::vector<QStringList> tornadoTable(const Tornado& tornado, const QLocale& locale)
{
    std::vector<QStringList> rows { { tr("Input"), tr("Value"), tr("Unit"), tr("90 % range"), tr("At the low end"), tr("At the high end"),
        tr("Moves it by"), tr("Share of the spread"), tr("Where it comes from"), tr("Date") } };
    for (const TornadoBar& bar : tornado.bars)
        rows.push_back({ capitalised(bar.name), inputText(bar, bar.figure.value, locale), unitText(bar), inputRange(bar, locale),
            tornadoAmount(tornado.figure, bar.atLow, locale), tornadoAmount(tornado.figure, bar.atHigh, locale),
            tornadoAmount(tornado.figure, bar.swing(), locale), format::percent(bar.share, 0, locale),
            provenanceLabel(bar.figure.provenance) + (bar.figure.source.isEmpty() ? QString() : QStringLiteral(", ") + bar.figure.source),
            bar.figure.date });
    return rows;
}

DriverSentence driverSentence(const Tornado& tornado, const QLocale& locale)
{
    const TornadoSummary summary = summarise(tornado);
    DriverSentence sentence;
    if (summary.named == 0) {
        sentence.first = tornado.value.value ? tr("Nothing about it is uncertain: no input has a range.") : tornado.value.reason;
        return sentence;
    }
    const QString share = format::percent(summary.share, 0, locale);
    const QString number = capitalised(numberWord(summary.named, locale));
    const QString names = joinedList(summary.names);
    sentence.first = summary.named == 1 ? charts::withMarks(tr("One input explains <b>%1</b> of the spread: <b>%2.</b>")).arg(share, names)
                                        : charts::withMarks(tr("%1 inputs explain <b>%2</b> of the spread: <b>%3.</b>")).arg(number, share, names);
    const QString assumptions = summary.assumed == 0 ? QString()
        : summary.named == 1                         ? tr("It is an assumption.")
        : summary.assumed == 1                       ? tr("One of them is an assumption.")
        : summary.assumed == summary.named           ? tr("All of them are assumptions.")
                                                     : tr("%1 of them are assumptions.").arg(capitalised(numberWord(summary.assumed, locale)));
    //: "Measuring the time factor on one short run narrows the range most, to $220 – 262."
    sentence.second = tr("%1 narrows the range most, to %2.")
                          .arg(summary.advice, tornadoRange(tornado.figure, summary.narrowedLow, summary.narrowedHigh, locale));
    if (!assumptions.isEmpty())
        sentence.second = assumptions + QLatin1Char(' ') + sentence.second;
    return sentence;
}

QString reportedAmount(ReportedKind kind, std::optional<double> value, const QLocale& locale)
{
    if (!value)
        return format::unknown();
    switch (kind) {
    case ReportedKind::TrainingCost:
        return format::money(value, locale);
    case ReportedKind::Energy:
        return format::significant(value, 3, locale) + QStringLiteral(" kWh");
    case ReportedKind::Carbon:
        return format::mass(value, locale);
    case ReportedKind::RunTime:
        return format::hours(value, locale);
    }
    return {};
}

QString differenceText(const ReportedFigure& figure, const QLocale& locale)
{
    return figure.recomputed ? format::delta(figure.reported, figure.recomputed, locale) : QString();
}

QString spokenReported(const ReportedFigure& figure, const QLocale& locale)
{
    return tr("%1: %2 reports %3, recomputed %4. %5")
        .arg(reportedKindLabel(figure.kind), figure.reportedBy, reportedAmount(figure.kind, figure.reported, locale),
            reportedAmount(figure.kind, figure.recomputed, locale), capitalised(figure.why))
        .simplified();
}

} // namespace runcost
