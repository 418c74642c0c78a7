#include "store/queries.h"

namespace runcost {
namespace {

    constexpr char insertRunHead[]
        = "INSERT INTO runs(started_at_ms, cost_usd, energy_kwh, carbon_kg, score, duration_s, gpu_count,"
          " unknown_parts, status, sample, name, project, provider, gpu_type, device_class, note, source_kind,"
          " source_id, ended_at_ms, zone_assumed, higher_is_better, pue_included, instance, region, country,"
          " precision, pricing_model, metric_name, flags, catalog_version, id) VALUES";
    constexpr int insertRunColumns = 31;
    constexpr char insertFiguresHead[] = "INSERT INTO run_figures(run_id, pack) VALUES";

    // "(?, ?), (?, ?)": their parameters count through.
    QByteArray insertion(const char* head, int columns, std::size_t rows)
    {
        const QByteArray row = '(' + QByteArray("?, ").repeated(columns).chopped(2) + ')';
        return head + (row + ", ").repeated(static_cast<qsizetype>(rows)).chopped(2);
    }

    const char* text(Query query)
    {
        static const QByteArray insertRun = insertion(insertRunHead, insertRunColumns, 1);
        static const QByteArray insertRuns = insertion(insertRunHead, insertRunColumns, runsAtOnce);
        static const QByteArray insertFigures = insertion(insertFiguresHead, 2, 1);
        static const QByteArray insertFigurePacks = insertion(insertFiguresHead, 2, runsAtOnce);
        switch (query) {
        case Query::Begin:
            return "BEGIN IMMEDIATE";
        case Query::Commit:
            return "COMMIT";
        case Query::Rollback:
            return "ROLLBACK";
        case Query::InsertRun:
            return insertRun.constData();
        case Query::InsertRuns:
            return insertRuns.constData();
        case Query::UpdateRun:
            return "UPDATE runs SET started_at_ms = ?1, cost_usd = ?2, energy_kwh = ?3, carbon_kg = ?4, score = ?5,"
                   " duration_s = ?6, gpu_count = ?7, unknown_parts = ?8, status = ?9, sample = ?10, name = ?11,"
                   " project = ?12, provider = ?13, gpu_type = ?14, device_class = ?15, note = ?16, source_kind = ?17,"
                   " source_id = ?18, ended_at_ms = ?19, zone_assumed = ?20, higher_is_better = ?21,"
                   " pue_included = ?22, instance = ?23, region = ?24, country = ?25, precision = ?26,"
                   " pricing_model = ?27, metric_name = ?28, flags = ?29, catalog_version = ?30 WHERE id = ?31";
        case Query::IdOfIdentity:
            return "SELECT id FROM runs WHERE source_kind = ?1 AND source_id = ?2 ORDER BY id LIMIT 1";
        case Query::SelectRun:
            return "SELECT started_at_ms, status, sample, name, project, provider, gpu_type, device_class, note,"
                   " source_kind, source_id, ended_at_ms, zone_assumed, higher_is_better, pue_included, instance, region,"
                   " country, precision, pricing_model, metric_name, flags FROM runs WHERE id = ?1";
        case Query::SelectTotals:
            return "SELECT cost_usd, energy_kwh, carbon_kg, score, unknown_parts, catalog_version, flags FROM runs WHERE id = ?1";
        case Query::DeleteRun:
            return "DELETE FROM runs WHERE id = ?1";
        case Query::InsertFigures:
            return insertFigures.constData();
        case Query::InsertFigurePacks:
            return insertFigurePacks.constData();
        case Query::SelectFigures:
            return "SELECT pack FROM run_figures WHERE run_id = ?1";
        case Query::SelectFigureRows:
            return "SELECT field, value, provenance, half_range, source, date FROM figures WHERE run_id = ?1";
        case Query::DeleteFigures:
            return "DELETE FROM run_figures WHERE run_id = ?1";
        case Query::InsertSeries:
            return "INSERT INTO series(run_id, position, name, x_unit, y_unit, x, y) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        case Query::SelectSeries:
            return "SELECT name, x_unit, y_unit, x, y FROM series WHERE run_id = ?1 ORDER BY position";
        case Query::DeleteSeries:
            return "DELETE FROM series WHERE run_id = ?1";
        case Query::InsertTag:
            return "INSERT INTO tags(run_id, key, value) VALUES(?1, ?2, ?3)";
        case Query::SelectTags:
            return "SELECT key, value FROM tags WHERE run_id = ?1";
        case Query::DeleteTags:
            return "DELETE FROM tags WHERE run_id = ?1";
        case Query::InsertReported:
            return "INSERT INTO reported(run_id, key, value) VALUES(?1, ?2, ?3)";
        case Query::SelectReported:
            return "SELECT key, value FROM reported WHERE run_id = ?1";
        case Query::DeleteReported:
            return "DELETE FROM reported WHERE run_id = ?1";
        case Query::CountRuns:
            return "SELECT count(*) FROM runs";
        case Query::RunAtPlace:
            return "SELECT 1 FROM runs LIMIT 1 OFFSET ?1";
        case Query::DataVersion:
            return "PRAGMA data_version";
        case Query::TrackedRunning:
            return "SELECT id FROM runs WHERE source_kind = 'track' AND status = 1 ORDER BY id";
        case Query::AllRuns:
            return "SELECT id, started_at_ms, cost_usd, energy_kwh, carbon_kg, score, duration_s, gpu_count,"
                   " unknown_parts, status, sample, name, project, provider, gpu_type, device_class, note,"
                   " flags FROM runs ORDER BY id";
        case Query::AllTags:
            return "SELECT run_id, key, value FROM tags ORDER BY run_id, key";
        case Query::AllIdentities:
            return "SELECT id, source_kind, source_id, gpu_type FROM runs ORDER BY id";
        case Query::TwinIds:
            return "SELECT id FROM runs WHERE id >= ?1 AND id > (SELECT first.id FROM runs AS first WHERE"
                   " first.source_kind = runs.source_kind AND first.source_id = runs.source_id ORDER BY first.id LIMIT 1)"
                   " ORDER BY id";
        case Query::SampleIds:
            return "SELECT id FROM runs WHERE sample = 1 ORDER BY id";
        case Query::ProjectPacks:
            return "SELECT runs.id, runs.metric_name, runs.cost_usd, run_figures.pack FROM runs JOIN run_figures"
                   " ON run_figures.run_id = runs.id WHERE runs.project = ?1 AND runs.project <> '' ORDER BY runs.id DESC";
        case Query::ProjectRows:
            return "SELECT runs.id, runs.metric_name, runs.cost_usd, figures.field, figures.value FROM runs JOIN figures"
                   " ON figures.run_id = runs.id WHERE runs.project = ?1 AND runs.project <> '' ORDER BY runs.id DESC";
        case Query::ProjectMembers:
            return "SELECT id, metric_name FROM runs WHERE project = ?1 AND project <> '' ORDER BY id DESC LIMIT ?2";
        case Query::SetScore:
            return "UPDATE runs SET score = ?2 WHERE id = ?1";
        case Query::PutSource:
            return "INSERT OR REPLACE INTO sources(sha256, path, format, imported_at_ms, runs, complete)"
                   " VALUES(?1, ?2, ?3, ?4, ?5, 1)";
        case Query::HasSource:
            return "SELECT runs FROM sources WHERE sha256 = ?1 AND complete = 1";
        case Query::AllSources:
            return "SELECT path, sha256, format, imported_at_ms, runs FROM sources ORDER BY imported_at_ms, path";
        case Query::ForgetSources:
            return "UPDATE sources SET complete = 0 WHERE complete = 1";
        case Query::PathsOfSource:
            return "SELECT path FROM sources WHERE sha256 = ?1 ORDER BY path";
        case Query::MoveSource:
            return "UPDATE sources SET path = ?2 WHERE sha256 = ?1 AND path = ?3";
        case Query::InsertHistory:
            return "INSERT INTO history(run_id, position, replaced_at_ms, source, json)"
                   " SELECT ?1, coalesce(max(position), -1) + 1, ?2, ?3, ?4 FROM history WHERE run_id = ?1";
        case Query::TrimHistory:
            return "DELETE FROM history WHERE run_id = ?1"
                   " AND position <= (SELECT max(position) FROM history WHERE run_id = ?1) - ?2";
        case Query::SelectHistory:
            return "SELECT replaced_at_ms, source, json FROM history WHERE run_id = ?1 ORDER BY position";
        case Query::PutScenario:
            return "INSERT OR REPLACE INTO scenarios(name, json) VALUES(?1, ?2)";
        case Query::DeleteScenario:
            return "DELETE FROM scenarios WHERE name = ?1";
        case Query::AllScenarios:
            return "SELECT json FROM scenarios ORDER BY name";
        case Query::InsertCharge:
            return "INSERT INTO charges(source_key, starts_at_ms, ends_at_ms, currency, billed_pico, effective_pico, category,"
                   " class, provider, service, region, resource, sku, account, description, tags, file_sha256)"
                   " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)"
                   " ON CONFLICT(source_key) DO NOTHING";
        case Query::SetChargeDetails:
            return "UPDATE charges SET tags = ?2 WHERE id = ?1";
        case Query::AllCharges:
            return "SELECT id, source_key, starts_at_ms, ends_at_ms, currency, billed_pico, effective_pico, category, class,"
                   " provider, service, region, resource, sku, account, description, tags FROM charges ORDER BY id";
        case Query::CountCharges:
            return "SELECT count(*) FROM charges";
        case Query::HasCharge:
            return "SELECT 1 FROM charges WHERE source_key = ?1";
        case Query::InsertShare:
            return "INSERT OR REPLACE INTO charge_shares(run_id, charge_id, share, matched_by) VALUES(?1, ?2, ?3, ?4)";
        case Query::DeleteShares:
            return "DELETE FROM charge_shares WHERE charge_id = ?1";
        case Query::AllShares:
            return "SELECT charge_id, run_id, share, matched_by FROM charge_shares ORDER BY charge_id, run_id";
        case Query::RunPlaces:
            return "SELECT id, started_at_ms, ended_at_ms, duration_s, name, project, provider, instance, region, source_id, flags"
                   " FROM runs WHERE sample = 0 ORDER BY id";
        case Query::PutJoined:
            return "INSERT OR IGNORE INTO joined_records(source_kind, source_id, run_id) VALUES(?1, ?2, ?3)";
        case Query::RunOfJoined:
            return "SELECT run_id FROM joined_records WHERE source_kind = ?1 AND source_id = ?2";
        case Query::JoinedOfRun:
            return "SELECT source_kind, source_id FROM joined_records WHERE run_id = ?1 ORDER BY source_kind, source_id";
        case Query::ForgetJoined:
            return "DELETE FROM joined_records WHERE run_id = ?1";
        case Query::AnyJoined:
            return "SELECT 1 FROM joined_records LIMIT 1";
        case Query::JoinedAgain:
            return "SELECT r.id FROM joined_records j CROSS JOIN runs r ON r.source_kind = j.source_kind AND r.source_id = j.source_id"
                   " WHERE r.id >= ?1";
        case Query::SourceKindSpan:
            return "SELECT (SELECT min(source_kind) FROM runs), (SELECT max(source_kind) FROM runs)";
        case Query::RunSpans:
            return "SELECT id, source_kind, name, project, started_at_ms, ended_at_ms, duration_s FROM runs"
                   " WHERE sample = 0 AND started_at_ms IS NOT NULL ORDER BY id";
        case Query::Count:
            break;
        }
        return "";
    }

} // namespace

Result<sqlite::Statement*> Queries::operator[](Query query)
{
    sqlite::Statement& statement = m_statements[static_cast<std::size_t>(query)];
    if (!statement.isPrepared()) {
        Result<sqlite::Statement> prepared = m_database.prepare(text(query));
        if (!prepared)
            return prepared.error();
        statement = std::move(*prepared);
    }
    return &statement;
}

Status Queries::run(Query query)
{
    const Result<sqlite::Statement*> statement = (*this)[query];
    return statement ? (*statement)->run() : Status(statement.error());
}

} // namespace runcost
