#include "export/reportcontent.h"

#include "analysis/explanation.h"
#include "core/format.h"
#include "core/translation.h"
#include "formulas/unit.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Report", text); }

    QString amount(double value, const QString& unit, const QLocale& locale)
    {
        if (unit == QLatin1String("USD"))
            return format::moneyCents(value, locale);
        return format::significant(value, 4, locale) + (unit.isEmpty() ? QString() : QLatin1Char(' ') + unit);
    }

    QString inputText(const ExplainedInput& in)
    {
        QString text = in.name + QLatin1Char(' ') + formulas::valueWithUnit(in.value, in.unit);
        if (in.figure.halfRange > 0)
            text += QStringLiteral(" ± ") + format::significant(in.figure.halfRange, 2);
        QStringList origin { inSentence(provenanceLabel(in.figure.provenance)) };
        if (!in.figure.source.isEmpty())
            origin << in.figure.source;
        if (!in.figure.date.isEmpty() && !in.figure.source.contains(in.figure.date))
            origin << in.figure.date;
        return text + QStringLiteral(" (") + format::listed(origin) + QLatin1Char(')');
    }

} // namespace

std::vector<ReportNote> reportNotes(const ReportSubject& s, const QLocale& locale)
{
    std::vector<ReportNote> notes;
    if (s.catalog == nullptr)
        return notes;
    for (const char* key : { "total_usd", "training_usd", "inference_usd", "storage_usd", "transfer_usd", "platform_usd", "energy_kwh", "carbon_kg" }) {
        const Result<Explanation> e = explain(s.run, s.scenario, *s.catalog, QLatin1String(key));
        if (!e)
            continue;
        ReportNote note;
        note.number = static_cast<int>(notes.size()) + 1;
        note.figure = e->figure;
        note.title = e->title;
        note.value = e->valueText;
        note.formula = e->formulaNames;
        note.numbers = e->formulaNumbers;
        QStringList inputs;
        // The total is made of the parts, whose notes follow.
        if (e->figure != QLatin1String("total_usd"))
            for (const ExplainedInput& in : e->inputs)
                inputs << inputText(in);
        note.inputs = inputs.join(tr("; "));
        QStringList words;
        if (e->value && e->high > e->low)
            words << tr("90 % range %1 – %2.").arg(amount(e->low, e->unit, locale), amount(e->high, e->unit, locale));
        if (!e->widestDriver.isEmpty())
            words << tr("Widest: %1, ± %2.").arg(e->widestDriver, amount(e->widestDriverHalf, e->unit, locale));
        if (!e->note.isEmpty())
            words << e->note;
        note.range = words.join(QLatin1Char(' '));
        notes.push_back(std::move(note));
    }
    return notes;
}

int noteOf(const ReportContent& content, const QString& figure)
{
    for (const ReportNote& note : content.notes)
        if (note.figure == figure)
            return note.number;
    return 0;
}

} // namespace runcost
