#include "formulas/entries.h"

#include "formulas/sync.h"
#include "formulas/transfer.h"

namespace runcost::formulas {

static constexpr const char* group = QT_TRANSLATE_NOOP("Formulas", "Transfer");

static std::map<QString, SyncedFile> filesOf(const Inputs& json)
{
    std::map<QString, SyncedFile> files;
    for (const auto& [name, file] : json.items())
        files[QString::fromStdString(name)] = { qstringOf(file["checksum"]), file["mtime_s"].get<double>() };
    return files;
}

static Json namesOf(const QStringList& names)
{
    Json json = Json::array();
    for (const QString& name : names)
        json.push_back(name.toStdString());
    return json;
}

static Json syncPlanAnswer(const Inputs& in)
{
    const SyncPlan plan = syncPlan(filesOf(in["local"]), filesOf(in["remote"]));
    return { { "upload", namesOf(plan.upload) }, { "download", namesOf(plan.download) },
        { "unchanged", namesOf(plan.unchanged) } };
}

void addTransfer(Formulas& all)
{
    addFormula(all, group,
        { "transfer_cost", QT_TRANSLATE_NOOP("Formulas", "Transfer"),
            { number("gb", "GB"), number("usd_per_gb", "USD/GB") }, { { "usd", "USD" } }, cloudSource },
        [](const auto& in, auto& out) { out.number(transferCost(in[0], in[1])); });
    addFormula(all, group,
        { "compression", QT_TRANSLATE_NOOP("Formulas", "Effect of compression"),
            { number("original_gb", "GB"), number("optimised_gb", "GB").dividing(),
                number("usd_per_gb", "USD/GB").orElse("0") },
            { { "ratio" }, { "saved_gb", "GB" }, { "reduction_pct", "%", "number or null" }, { "saved_usd", "USD" } },
            cloudSource },
        [](const auto& in, auto& out) {
            const auto c = compression(in[0], in[1], in[2]);
            out.number(c.ratio).number(c.savedGb);
            out.numberIf(valueOf(in[0]) > 0, [&] { return savingPct(in[0], in[1]); }).number(c.savedUsd);
        });
    const std::vector<Input> file { text("checksum"), number("mtime_s", "s") };
    addAlgorithm(all, group,
        { "sync_plan", QT_TRANSLATE_NOOP("Formulas", "What to upload and what to download"),
            { rowMap("local", file), rowMap("remote", file) },
            { { "upload", "", "list" }, { "download", "", "list" }, { "unchanged", "", "list" } }, cloudSource,
            QT_TRANSLATE_NOOP("Formulas", "Deleted files need a common base and are not recognised.") },
        syncPlanAnswer);
}

} // namespace runcost::formulas
