#include "analysis/reportedfigure.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("ReportedFigure", text); }

    struct KindInfo {
        const char* key;
        const char* label;
        const char* unit;
        const char* tag;
    };
    constexpr std::array<KindInfo, reportedKindCount> kinds { {
        { "training_cost", QT_TRANSLATE_NOOP("ReportedFigure", "Training cost"), "USD", "runcost.use.training_cost" },
        { "energy", QT_TRANSLATE_NOOP("ReportedFigure", "Energy"), "kWh", "runcost.use.energy" },
        { "carbon", QT_TRANSLATE_NOOP("ReportedFigure", "CO₂e"), "kg", "runcost.use.carbon" },
        { "run_time", QT_TRANSLATE_NOOP("ReportedFigure", "Run time"), "h", "runcost.use.run_time" },
    } };
    const KindInfo& info(ReportedKind kind) { return kinds[static_cast<std::size_t>(kind)]; }

    const QString reportedWord = QStringLiteral("reported");
    const QString recomputedWord = QStringLiteral("recomputed");

} // namespace

QString reportedKindLabel(ReportedKind kind) { return tr(info(kind).label); }
QString reportedKindKey(ReportedKind kind) { return QLatin1String(info(kind).key); }
QString reportedKindUnit(ReportedKind kind) { return QLatin1String(info(kind).unit); }
QString figureUseTag(ReportedKind kind) { return QLatin1String(info(kind).tag); }

FigureUse figureUse(const Run& run, ReportedKind kind)
{
    const auto found = run.tags.constFind(figureUseTag(kind));
    if (found == run.tags.constEnd())
        return FigureUse::ByDefault;
    return *found == reportedWord ? FigureUse::Reported : *found == recomputedWord ? FigureUse::Recomputed : FigureUse::ByDefault;
}

FigureUses figureUses(const Run& run)
{
    FigureUses uses {};
    if (run.tags.isEmpty())
        return uses;
    for (std::size_t i = 0; i < reportedKindCount; ++i)
        uses[i] = figureUse(run, static_cast<ReportedKind>(i));
    return uses;
}

void setFigureUse(Run& run, ReportedKind kind, FigureUse use)
{
    if (use == FigureUse::ByDefault)
        run.tags.remove(figureUseTag(kind));
    else
        run.tags.insert(figureUseTag(kind), use == FigureUse::Reported ? reportedWord : recomputedWord);
}

QString differenceReasonKey(DifferenceReason reason)
{
    static const char* const keys[] = { "agree", "wrong_unit", "pue_added", "pue_twice", "other_grid_factor", "other_price", "spot_price",
        "whole_hours", "extra_time", "estimated_time", "device_count", "device_power", "not_measured", "unknown" };
    return QLatin1String(keys[static_cast<int>(reason)]);
}

} // namespace runcost
