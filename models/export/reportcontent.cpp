#include "export/reportcontent.h"

#include "catalog/catalog.h"
#include "core/currency.h"
#include "core/format.h"
#include "core/translation.h"

#include <QCoreApplication>

#include <algorithm>

namespace runcost {
namespace {

    QString tr(const char* text, const char* comment = nullptr) { return QCoreApplication::translate("Report", text, comment); }

    bool samePlaceAsBaseline(const ReportSubject& s) { return s.scenario.isBaseline(); }

    QString rangeOrReason(const Quantity& quantity, const QLocale& locale)
    {
        if (!quantity.value)
            return quantity.reason;
        return quantity.high > quantity.low ? format::moneyRange(quantity.low, quantity.high, locale)
                                            : tr("without a known range");
    }

    QString unknownPartsNote(const Analysis& analysis, const QLocale& locale)
    {
        return analysis.unknownParts == 1
            ? tr("one part is unknown")
            : tr("%1 parts are unknown").arg(numberWord(analysis.unknownParts, locale));
    }

    ReportHeadline costHeadline(const QString& label, const Analysis& analysis, const QLocale& locale)
    {
        ReportHeadline headline { label, totalText(analysis, locale), rangeOrReason(analysis.total, locale), {} };
        if (analysis.total.value && analysis.unknownParts > 0)
            headline.note = unknownPartsNote(analysis, locale);
        return headline;
    }

    ReportTone toneOf(std::optional<double> from, std::optional<double> to)
    {
        if (!from || !to || *from == *to)
            return ReportTone::Plain;
        return *to < *from ? ReportTone::Better : ReportTone::Worse;
    }

    // "After four actions" when recommendations make up the whole scenario, else "After three changes".
    QString afterLabel(const ReportSubject& s, const QLocale& locale)
    {
        int applied = 0;
        Scenario rest = s.scenario;
        for (const Recommendation& r : s.analysis.recommendations) {
            if (!r.applied || r.savingUsd.value_or(0) <= 0)
                continue; // what changes nothing is no action that the reader could thank
            ++applied;
            rest = rest.without(r.delta);
        }
        if (applied > 0 && rest.isBaseline())
            return applied == 1 ? tr("After one action") : tr("After %1 actions").arg(numberWord(applied, locale));
        const int changed = s.scenario.changedCount();
        return changed == 1 ? tr("After one change") : tr("After %1 changes").arg(numberWord(changed, locale));
    }

    ReportHeadline savingHeadline(const ReportSubject& s, const QLocale& locale)
    {
        const auto from = s.baseline.total.value;
        const auto to = s.analysis.total.value;
        ReportHeadline headline { tr("Saving per run"), format::delta(from, to, locale), {}, toneOf(from, to) };
        if (!from || !to) {
            headline.note = tr("the cost is unknown");
            return headline;
        }
        if (*to > *from)
            headline.label = tr("Increase per run");
        headline.note = tr("%1 each time").arg(format::money(std::abs(*to - *from), locale));
        return headline;
    }

    // "13.3 g" as the number and its unit, for a headline that carries the unit in its label.
    std::pair<QString, QString> massParts(std::optional<double> kg, const QLocale& locale)
    {
        const QString text = format::mass(kg, locale);
        const qsizetype blank = text.lastIndexOf(QLatin1Char(' '));
        return blank < 0 ? std::pair(text, QStringLiteral("kg")) : std::pair(text.left(blank), text.mid(blank + 1));
    }

    ReportHeadline carbonHeadline(const ReportSubject& s, const QLocale& locale)
    {
        const Quantity& after = s.analysis.carbonKg;
        const auto [number, unit] = massParts(after.value, locale);
        if (!after.value)
            return { tr("kg CO₂e"), number, after.reason, {} };
        if (samePlaceAsBaseline(s)) {
            const auto miles = s.analysis.environment.carMiles;
            return { tr("%1 CO₂e").arg(unit), number,
                miles ? tr("as %1 miles by car").arg(format::significant(miles, 3, locale)) : QString(), {} };
        }
        const auto before = s.baseline.carbonKg.value;
        const auto [numberBefore, unitBefore] = massParts(before, locale);
        const QString today = unitBefore == unit ? numberBefore : numberBefore + QLatin1Char(' ') + unitBefore;
        return { tr("%1 CO₂e, after").arg(unit), number,
            before ? tr("today %1, %2").arg(today, format::delta(before, after.value, locale)) : QString(), {} };
    }

    ReportHeadline energyHeadline(const Quantity& energy, const QLocale& locale)
    {
        if (!energy.value)
            return { tr("Energy, kWh"), format::unknown(), energy.reason, {} };
        const bool small = *energy.value < 0.1;
        return { small ? tr("Energy, Wh") : tr("Energy, kWh"),
            format::significant(small ? *energy.value * 1000 : *energy.value, 3, locale),
            inSentence(provenanceLabel(energy.provenance)), {} };
    }

    std::array<ReportHeadline, 4> headlines(const ReportSubject& s, const QLocale& locale)
    {
        if (!samePlaceAsBaseline(s))
            return { costHeadline(tr("Cost today"), s.baseline, locale),
                costHeadline(afterLabel(s, locale), s.analysis, locale), savingHeadline(s, locale), carbonHeadline(s, locale) };
        const Quantity& total = s.analysis.total;
        ReportHeadline cost = costHeadline(tr("Cost"), s.analysis, locale);
        cost.note = s.analysis.unknownParts > 0 ? cost.note : tr("training once, one month of use");
        return { cost,
            { tr("90 % range"), total.value ? format::moneyRange(total.low, total.high, locale) : format::unknown(),
                total.value && *total.value > 0
                    ? tr("− %1, + %2").arg(format::percent((*total.value - total.low) / *total.value, 0, locale),
                          format::percent((total.high - *total.value) / *total.value, 0, locale))
                    : QString(),
                {} },
            energyHeadline(s.analysis.energyKwh, locale),
            carbonHeadline(s, locale) };
    }

    bool weightier(const Recommendation* a, const Recommendation* b)
    {
        if (a->applied != b->applied)
            return a->applied;
        return a->savingUsd.value_or(0) > b->savingUsd.value_or(0);
    }

    void addActions(ReportContent& content, const ReportSubject& s, const QLocale& locale)
    {
        std::vector<const Recommendation*> ranked;
        for (const Recommendation& r : s.analysis.recommendations)
            if (r.savingUsd && *r.savingUsd > 0)
                ranked.push_back(&r);
        std::stable_sort(ranked.begin(), ranked.end(), weightier);
        const std::size_t shown = std::min<std::size_t>(3, ranked.size());
        double largest = 0;
        for (std::size_t i = 0; i < shown; ++i)
            largest = std::max(largest, *ranked[i]->savingUsd);
        for (std::size_t i = 0; i < shown; ++i) {
            const Recommendation& r = *ranked[i];
            content.actions.push_back({ r.title, r.why, r.category, r.effortText, format::money(r.savingUsd, locale),
                *r.savingUsd / largest, r.applied });
        }
        const std::array titles { tr("Actions"), tr("Top action"), tr("Top two actions"), tr("Top three actions") };
        content.actionsTitle = titles[shown];
        const int more = static_cast<int>(s.analysis.recommendations.size() - shown);
        content.actionsNote = shown == 0 ? QString()
            : more == 0                  ? tr("Saving per run.")
            : more == 1                  ? tr("Saving per run. One more action was found.")
                        : tr("Saving per run. %1 more actions were found.").arg(capitalised(numberWord(more, locale)));
    }

    QString coverageText()
    {
        return tr("The total covers training once and one month of serving, storage and transfer; staff time is not "
                  "included. Each range is a 90 % range: the ranges of the inputs are carried through the formulas by their "
                  "slopes and added as squares. They are engineering judgement, not statistics of past runs.");
    }

} // namespace

QString numberWord(int number, const QLocale& locale)
{
    const std::array words { tr("no", "none, before a noun"), tr("one"), tr("two"), tr("three"), tr("four"), tr("five"), tr("six"), tr("seven"),
        tr("eight"), tr("nine") };
    if (number >= 0 && static_cast<std::size_t>(number) < words.size())
        return words[static_cast<std::size_t>(number)];
    return locale.toString(number);
}

QString joinedList(const QStringList& words)
{
    if (words.size() < 2)
        return words.join(QString());
    return tr("%1 and %2").arg(format::listed(words.mid(0, words.size() - 1)), words.last());
}

QString shortNumber(double value, const QLocale& locale)
{
    if (value == std::round(value) && std::abs(value) < 1e6)
        return format::count(value, locale);
    return format::significant(value, 3, locale);
}

QString capitalised(const QString& text) { return text.left(1).toUpper() + text.mid(1); }

QString totalText(const Analysis& analysis, const QLocale& locale)
{
    const QString text = format::money(analysis.total.value, locale);
    return analysis.total.value && analysis.unknownParts > 0 ? QStringLiteral("≥ ") + text : text;
}

QString reportTitle(const Run& run)
{
    if (!run.project.isEmpty())
        return tr("Cost of the %1 run").arg(run.project);
    const QString name = run.name.isEmpty() ? run.sourceId : run.name;
    return tr("Cost of %1").arg(name);
}

QString reportFacts(const ReportSubject& s, const QLocale& locale)
{
    const Run& run = s.run;
    QStringList parts { run.name.isEmpty() ? run.sourceId : run.name };
    const QString device = !run.gpuType.isEmpty() ? run.gpuType : run.deviceClass.toUpper();
    QString where = run.provider;
    if (run.isLocal())
        where = tr("own machine");
    else if (s.catalog && !run.provider.isEmpty())
        where = s.catalog->providerName(run.provider);
    if (!run.region.isEmpty())
        where += QLatin1Char(' ') + run.region;
    const auto count = run.value(RunField::GpuCount);
    const QString devices = count && *count > 0 && !device.isEmpty()
        ? QStringLiteral("%1 × %2").arg(format::count(count, locale), device)
        : device;
    if (!devices.isEmpty() && !where.trimmed().isEmpty())
        parts << tr("%1 on %2").arg(devices, where.trimmed());
    else if (!devices.isEmpty() || !where.trimmed().isEmpty())
        parts << devices + where.trimmed();
    if (const MaybeFigure& duration = run.figure(RunField::DurationS))
        parts << format::hoursProse(duration->value / 3600, locale);
    parts << inSentence(provenanceLabel(s.analysis.provenance));
    parts.removeAll(QString());
    return format::listed(parts);
}

ReportContent reportContent(const ReportSubject& s, const ReportTexts& texts)
{
    ReportContent content;
    content.title = texts.title.isEmpty() ? reportTitle(s.run) : texts.title;
    content.facts = reportFacts(s, texts.locale);
    content.date = texts.date.isValid() ? texts.locale.toString(texts.date, tr("d MMMM yyyy")) : QString();
    content.author = texts.author;
    content.sample = s.run.sample;
    content.comparesWithBaseline = !samePlaceAsBaseline(s);
    content.headlines = headlines(s, texts.locale);
    content.notes = reportNotes(s, texts.locale);
    const std::array<const char*, 4> noted = content.comparesWithBaseline ? std::array { "", "total_usd", "", "carbon_kg" }
                                                                          : std::array { "total_usd", "total_usd", "energy_kwh", "carbon_kg" };
    for (std::size_t i = 0; i < noted.size(); ++i)
        content.headlines[i].footnote = noteOf(content, QLatin1String(noted[i]));
    content.findings = reportFindings(s, texts.locale);
    addActions(content, s, texts.locale);
    content.assumptions = reportAssumptions(s, texts.locale);
    content.coverage = coverageText();
    content.madeBy = tr("RunCost %1, run %2")
                         .arg(QStringLiteral(RUNCOST_VERSION), s.run.name.isEmpty() ? s.run.sourceId : s.run.name);
    content.prices = tr("Prices: catalog %1. Ranges are 90 %.").arg(s.analysis.catalogVersion.left(10));
    if (const QString rate = format::currencyNote(); !rate.isEmpty())
        content.prices += QLatin1Char(' ') + rate;
    return content;
}

} // namespace runcost
