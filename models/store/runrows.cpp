#include "store/runrows.h"

#include "store/figurepack.h"

#include <QCoreApplication>
#include <QtEndian>

#include <charconv>
#include <cmath>
#include <cstring>

namespace runcost::runrows {
namespace {

    constexpr char disagreementFlag[] = "disagrees="; // percent
    constexpr double largest = 1e15; // the CHECKs of the schema
    constexpr qint64 firstMs = -62135596800000; // year 1
    constexpr qint64 lastMs = 253402300799999; // year 9999
    constexpr std::size_t mostSeries = 65536;
    constexpr int runColumns = 31; // of Query::InsertRun, the id last

    static_assert(int(Provenance::Measured) == 0 && int(Provenance::Assumed) == 5, "stored as numbers: only append");
    static_assert(int(RunStatus::Unknown) == 0 && int(RunStatus::Killed) == 4, "stored as numbers: only append");

    QString tr(const char* text) { return QCoreApplication::translate("RunStore", text); }

    bool inRange(double value) { return std::abs(value) <= largest; } // false for NaN

    std::optional<double> known(std::optional<double> value)
    {
        return value && inRange(*value) ? value : std::nullopt;
    }

    std::optional<double> knownScore(std::optional<double> value)
    {
        return known(value) ? std::optional(std::clamp(*value, 0.0, 100.0)) : std::nullopt;
    }

    qint64 wholeCount(std::optional<double> value)
    {
        return value && *value > 0 ? std::llround(std::min(*value, 4294967295.0)) : 0;
    }

    QByteArray packed(const std::vector<double>& numbers)
    {
        QByteArray bytes(static_cast<qsizetype>(numbers.size() * sizeof(double)), Qt::Uninitialized);
        qToLittleEndian<double>(numbers.data(), static_cast<qsizetype>(numbers.size()), bytes.data());
        return bytes;
    }

    std::vector<double> unpacked(const QByteArray& bytes)
    {
        std::vector<double> numbers(static_cast<std::size_t>(bytes.size()) / sizeof(double));
        qFromLittleEndian<double>(bytes.constData(), static_cast<qsizetype>(numbers.size()), numbers.data());
        return numbers;
    }

    Error outOfRange(const Run& run, const QString& what)
    {
        const QString name = run.name.isEmpty() ? run.sourceId : run.name;
        return { ErrorCode::OutOfRange, tr("The run “%1” has an impossible value: %2.").arg(name, what), {} };
    }

    QString disagreementText(double percent) { return QLatin1String(disagreementFlag) + QString::number(percent, 'g', 6); }

    // What the analysis found stands behind the flags of the file, and comes back as part of the totals.
    QString flagsText(const Run& run, const Totals& totals)
    {
        const bool disagrees = known(totals.disagreement).has_value();
        if (run.flags.isEmpty())
            return disagrees ? disagreementText(*totals.disagreement) : QString();
        QStringList flags = run.flags;
        flags.removeIf([](const QString& flag) { return flag.startsWith(QLatin1String(disagreementFlag)); });
        if (disagrees)
            flags << disagreementText(*totals.disagreement);
        return flags.join(QLatin1Char('\n'));
    }

    // To the parameters that follow `before`, in the order of Query::InsertRun without the id.
    void bindRun(sqlite::Statement& s, int before, const Run& run, const Totals& totals, const QString& catalogVersion)
    {
        int at = before;
        const auto bind = [&s, &at](const auto&... values) { (s.bind(++at, values), ...); };
        bind(run.startedAtMs, known(totals.costUsd), known(totals.energyKwh), known(totals.carbonKg), knownScore(totals.score));
        bind(run.value(RunField::DurationS), wholeCount(run.value(RunField::GpuCount)), std::clamp(totals.unknownParts, 0, 255));
        bind(static_cast<int>(run.status), run.sample, run.name, run.project, run.provider, run.gpuType, run.deviceClass, run.note);
        bind(run.sourceKind, run.sourceId, run.endedAtMs, run.zoneAssumed, run.higherIsBetter, run.pueIncluded, run.instance);
        bind(run.region, run.country, run.precision, run.pricingModel, run.metricName, flagsText(run, totals), catalogVersion);
    }

    Status insertFigures(Queries& queries, const Run& run)
    {
        if (!hasFigures(run))
            return ok();
        const Result<sqlite::Statement*> insert = queries[Query::InsertFigures];
        return insert ? (*insert)->bind(1, run.id).bindBlob(2, packFigures(run.figures)).run() : Status(insert.error());
    }

    Status insertSeries(Queries& queries, const Run& run)
    {
        if (run.series.empty())
            return ok();
        const Result<sqlite::Statement*> insert = queries[Query::InsertSeries];
        if (!insert)
            return insert.error();
        for (std::size_t i = 0; i < run.series.size(); ++i) {
            const Series& series = run.series[i];
            (*insert)->bind(1, run.id).bind(2, static_cast<qint64>(i)).bind(3, series.name).bind(4, series.xUnit);
            (*insert)->bind(5, series.yUnit).bindBlob(6, packed(series.x)).bindBlob(7, packed(series.y));
            if (const Status done = (*insert)->run(); !done)
                return done;
        }
        return ok();
    }

    template <class Value>
    Status insertPairs(Queries& queries, Query query, qint64 id, const QMap<QString, Value>& pairs)
    {
        if (pairs.isEmpty())
            return ok();
        const Result<sqlite::Statement*> insert = queries[query];
        if (!insert)
            return insert.error();
        for (auto it = pairs.begin(); it != pairs.end(); ++it) {
            if constexpr (std::is_same_v<Value, double>)
                if (!inRange(it.value()))
                    continue; // a total that is no number says nothing
            (*insert)->bind(1, id).bind(2, it.key()).bind(3, it.value());
            if (const Status done = (*insert)->run(); !done)
                return done;
        }
        return ok();
    }

    // What few runs have.
    Status insertExtras(Queries& queries, const Run& run)
    {
        if (const Status done = insertSeries(queries, run); !done)
            return done;
        if (const Status done = insertPairs(queries, Query::InsertTag, run.id, run.tags); !done)
            return done;
        return insertPairs(queries, Query::InsertReported, run.id, run.reported);
    }

    Status insertChildren(Queries& queries, const Run& run)
    {
        const Status done = insertFigures(queries, run);
        return done ? insertExtras(queries, run) : done;
    }

    void readRunRow(const sqlite::Statement& s, Run& run)
    {
        run.startedAtMs = s.maybeInteger(0);
        run.status = static_cast<RunStatus>(std::clamp<qint64>(s.integer(1), 0, 4));
        run.sample = s.integer(2) != 0;
        run.name = s.text(3);
        run.project = s.text(4);
        run.provider = s.text(5);
        run.gpuType = s.text(6);
        run.deviceClass = s.text(7);
        run.note = s.text(8);
        run.sourceKind = s.text(9);
        run.sourceId = s.text(10);
        run.endedAtMs = s.maybeInteger(11);
        run.zoneAssumed = s.integer(12) != 0;
        run.higherIsBetter = s.integer(13) != 0;
        run.pueIncluded = s.integer(14) != 0;
        run.instance = s.text(15);
        run.region = s.text(16);
        run.country = s.text(17);
        run.precision = s.text(18);
        run.pricingModel = s.text(19);
        run.metricName = s.text(20);
        const QString flags = s.text(21);
        run.flags = flags.isEmpty() ? QStringList() : flags.split(QLatin1Char('\n'));
        run.flags.removeIf([](const QString& flag) { return flag.startsWith(QLatin1String(disagreementFlag)); });
    }

    // Calls `take` for each row that belongs to the run.
    template <class Take>
    Status eachRowOf(Queries& queries, Query query, qint64 id, const Take& take)
    {
        const Result<sqlite::Statement*> select = queries[query];
        return select ? eachRow((*select)->bind(1, id), take) : Status(select.error());
    }

    Status readFigures(Queries& queries, Run& run)
    {
        if (queries.hasFigureRows())
            return eachRowOf(queries, Query::SelectFigureRows, run.id, [&](const auto& s) {
                if (const std::optional<RunField> field = runFieldFromKey(s.text(0)))
                    run.figure(*field) = figureOfRow(s, 1);
            });
        bool sound = true;
        const Status done = eachRowOf(
            queries, Query::SelectFigures, run.id, [&](const auto& s) { sound = unpackFigures(s.bytes(0), run.figures); });
        if (done && !sound)
            return Error { ErrorCode::StoreDamaged, tr("The figures of run %1 are damaged.").arg(run.id), {} };
        return done;
    }

    void takeSeries(const sqlite::Statement& s, Run& run)
    {
        Series series { s.text(0), s.text(1), s.text(2), unpacked(s.blob(3)), unpacked(s.blob(4)) };
        const std::size_t length = std::min(series.x.size(), series.y.size());
        series.x.resize(length);
        series.y.resize(length);
        run.series.push_back(std::move(series));
    }

    Status readChildren(Queries& queries, Run& run)
    {
        Status done = readFigures(queries, run);
        if (done)
            done = eachRowOf(queries, Query::SelectSeries, run.id, [&](const auto& s) { takeSeries(s, run); });
        if (done)
            done = eachRowOf(queries, Query::SelectTags, run.id, [&](const auto& s) { run.tags.insert(s.text(0), s.text(1)); });
        if (done)
            done = eachRowOf(queries, Query::SelectReported, run.id,
                [&](const auto& s) { run.reported.insert(s.text(0), s.real(1)); });
        return done;
    }

    bool sameNumbers(const std::vector<double>& a, const std::vector<double>& b)
    {
        return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0);
    }

    bool sameSeries(const Series& a, const Series& b)
    {
        return a.name == b.name && a.xUnit == b.xUnit && a.yUnit == b.yUnit && sameNumbers(a.x, b.x) && sameNumbers(a.y, b.y);
    }

} // namespace

bool hasFigures(const Run& run)
{
    return std::any_of(run.figures.begin(), run.figures.end(), [](const MaybeFigure& figure) { return figure.has_value(); });
}

std::optional<double> disagreementOf(std::string_view flags)
{
    const std::size_t at = flags.find(disagreementFlag);
    if (at == std::string_view::npos || (at > 0 && flags[at - 1] != '\n'))
        return std::nullopt;
    const std::string_view rest = flags.substr(at + std::string_view(disagreementFlag).size());
    double percent = 0;
    const auto [end, problem] = std::from_chars(rest.data(), rest.data() + rest.size(), percent);
    return problem == std::errc() && percent > 0 ? known(percent) : std::nullopt;
}

Status storable(const Run& run)
{
    for (std::size_t i = 0; i < runFieldCount; ++i) {
        const MaybeFigure& figure = run.figures[i];
        if (figure && (!inRange(figure->value) || !inRange(figure->halfRange) || figure->halfRange < 0))
            return outOfRange(run, runFieldLabel(static_cast<RunField>(i)));
    }
    for (const std::optional<qint64>& time : { run.startedAtMs, run.endedAtMs })
        if (time && (*time < firstMs || *time > lastMs))
            return outOfRange(run, tr("its time"));
    if (run.series.size() > mostSeries)
        return outOfRange(run, tr("the number of its series"));
    for (const Series& series : run.series)
        if (series.x.size() != series.y.size())
            return outOfRange(run, tr("the length of the series “%1”").arg(series.name));
    return ok();
}

Result<std::optional<qint64>> find(Queries& queries, const QString& sourceKind, const QString& sourceId)
{
    const Result<sqlite::Statement*> select = queries[Query::IdOfIdentity];
    if (!select)
        return select.error();
    const Result<bool> row = (*select)->bind(1, sourceKind).bind(2, sourceId).step();
    if (!row)
        return row.error();
    const std::optional<qint64> id = *row ? std::optional((*select)->integer(0)) : std::nullopt;
    (*select)->reset();
    return id;
}

Status insert(Queries& queries, sqlite::Database& database, Run& run, const Totals& totals, const QString& catalogVersion)
{
    const Result<sqlite::Statement*> insertRun = queries[Query::InsertRun];
    if (!insertRun)
        return insertRun.error();
    bindRun(**insertRun, 0, run, totals, catalogVersion);
    (*insertRun)->bind(runColumns, run.id > 0 ? std::optional(run.id) : std::nullopt);
    if (const Status done = (*insertRun)->run(); !done)
        return done;
    if (run.id <= 0)
        run.id = database.lastInsertId();
    return insertChildren(queries, run);
}

Status insertAll(Queries& queries, std::span<const NewRun> runs)
{
    const Result<sqlite::Statement*> insertRuns = queries[Query::InsertRuns];
    const Result<sqlite::Statement*> insertPacks = insertRuns ? queries[Query::InsertFigurePacks] : Result<sqlite::Statement*>(insertRuns.error());
    if (!insertPacks)
        return insertPacks.error();
    int before = 0;
    int pair = 0;
    for (const NewRun& each : runs) {
        bindRun(**insertRuns, before, each.run, each.totals, each.catalogVersion);
        before += runColumns;
        (*insertRuns)->bind(before, each.run.id);
        (*insertPacks)->bind(++pair, each.run.id);
        (*insertPacks)->bindBlob(++pair, packFigures(each.run.figures));
    }
    Status done = (*insertRuns)->run();
    if (done)
        done = (*insertPacks)->run();
    for (std::size_t i = 0; done && i < runs.size(); ++i)
        done = insertExtras(queries, runs[i].run);
    return done;
}

Status update(Queries& queries, const Run& run, const Totals& totals, const QString& catalogVersion)
{
    const Result<sqlite::Statement*> updateRun = queries[Query::UpdateRun];
    if (!updateRun)
        return updateRun.error();
    bindRun(**updateRun, 0, run, totals, catalogVersion);
    (*updateRun)->bind(runColumns, run.id);
    if (const Status done = (*updateRun)->run(); !done)
        return done;
    for (const Query query : { Query::DeleteFigures, Query::DeleteSeries, Query::DeleteTags, Query::DeleteReported }) {
        const Result<sqlite::Statement*> remove = queries[query];
        if (!remove)
            return remove.error();
        if (const Status done = (*remove)->bind(1, run.id).run(); !done)
            return done;
    }
    return insertChildren(queries, run);
}

Result<Run> read(Queries& queries, qint64 id)
{
    const Result<sqlite::Statement*> select = queries[Query::SelectRun];
    if (!select)
        return select.error();
    const Result<bool> row = (*select)->bind(1, id).step();
    if (!row)
        return row.error();
    if (!*row)
        return Error { ErrorCode::NotFound, tr("There is no run %1.").arg(id), {} };
    Run run;
    run.id = id;
    readRunRow(**select, run);
    // The first statement stays open until the end: all of them then read the same moment.
    const Status done = readChildren(queries, run);
    (*select)->reset();
    return done ? Result<Run>(std::move(run)) : Result<Run>(done.error());
}

Run merged(const Run& stored, const Run& incoming)
{
    Run run = incoming;
    run.id = stored.id;
    if (!stored.note.isEmpty())
        run.note = stored.note;
    run.tags.insert(stored.tags);
    for (QString* text : { &run.sourceKind, &run.sourceId, &run.name, &run.project, &run.deviceClass, &run.gpuType,
             &run.provider, &run.instance, &run.region, &run.country, &run.precision, &run.pricingModel, &run.metricName,
             &run.note })
        *text = sqlite::storedText(*text);
    for (MaybeFigure& figure : run.figures)
        if (figure) {
            figure->source = sqlite::storedText(figure->source);
            figure->date = sqlite::storedText(figure->date);
        }
    run.reported.removeIf([](const auto& entry) { return !inRange(entry.value()); });
    return run;
}

bool same(const Run& a, const Run& b)
{
    if (!std::equal(a.series.begin(), a.series.end(), b.series.begin(), b.series.end(), sameSeries))
        return false;
    Run x = a;
    Run y = b;
    x.series.clear();
    y.series.clear();
    return x == y;
}

} // namespace runcost::runrows
