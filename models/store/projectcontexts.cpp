// The part of RunStore that compares a run with the others of its project.
#include "store/figurepack.h"
#include "store/runstore.h"
#include "store/runstore_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace runcost {
namespace {

    constexpr std::size_t window = RunStore::projectWindow;
    constexpr std::array medianFields { RunField::DurationS, RunField::LatencyMs, RunField::ModelMib, RunField::PeakMemoryMib };
    using FieldValues = std::array<std::optional<double>, runFieldCount>;

    std::optional<double> median(std::vector<double> values)
    {
        if (values.size() < 2) // one other run is no yardstick
            return std::nullopt;
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        if (values.size() % 2 == 1)
            return *middle;
        return (*middle + *std::max_element(values.begin(), middle)) / 2;
    }

    // What the newest runs of a project say: one more than the window of each, since no run is compared with itself.
    class ProjectValues {
    public:
        explicit ProjectValues(const std::vector<RunStore::ProjectMember>& runs)
        {
            for (const auto& [id, metric] : runs)
                m_siblings[metric.toUtf8().toStdString()];
        }

        [[nodiscard]] bool isFull() const
        {
            const auto full = [](const auto& list) { return list.size() > window; };
            return std::all_of(m_fields.begin(), m_fields.end(), full)
                && std::all_of(m_siblings.begin(), m_siblings.end(), [&](const auto& entry) { return full(entry.second); });
        }

        void see(qint64 id, std::string_view metric, std::optional<double> costUsd, const FieldValues& values)
        {
            const auto of = [&](RunField field) { return values[static_cast<std::size_t>(field)]; };
            if (const std::optional<double> value = of(RunField::MetricValue); value && costUsd)
                if (const auto found = m_siblings.find(metric); found != m_siblings.end() && found->second.size() <= window)
                    found->second.push_back({ id, { *costUsd, *value } });
            for (std::size_t i = 0; i < medianFields.size(); ++i)
                if (const std::optional<double> value = of(medianFields[i]); value && m_fields[i].size() <= window)
                    m_fields[i].push_back({ id, *value });
        }

        [[nodiscard]] ProjectContext besides(qint64 id, const QString& metric) const
        {
            ProjectContext context;
            for (const auto& [other, sibling] : m_siblings.find(metric.toUtf8().toStdString())->second)
                if (other != id && context.siblings.size() < window)
                    context.siblings.push_back(sibling);
            for (std::size_t i = 0; i < m_fields.size(); ++i) {
                std::vector<double> values;
                for (const auto& [other, value] : m_fields[i])
                    if (other != id && values.size() < window)
                        values.push_back(value);
                context.medians[i] = median(std::move(values));
            }
            if (context.medians[0])
                *context.medians[0] /= 3600; // hours
            return context;
        }

    private:
        std::map<std::string, std::vector<std::pair<qint64, ProjectContext::Sibling>>, std::less<>> m_siblings; // by metric
        std::array<std::vector<std::pair<qint64, double>>, medianFields.size()> m_fields;
    };

    Status readPacks(sqlite::Statement& runs, ProjectValues& project)
    {
        bool sound = true;
        while (sound && !project.isFull()) {
            const Result<bool> row = runs.step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            FieldValues values;
            sound = unpackValues(runs.bytes(3), values);
            project.see(runs.integer(0), runs.utf8(1), runs.maybeReal(2), values);
        }
        runs.reset();
        return sound ? ok()
                     : Status(Error { ErrorCode::StoreDamaged, QCoreApplication::translate("RunStore", "The figures of a run are damaged."), {} });
    }

    // Of stores up to version 2: a row a figure, those of one run together.
    Status readRows(sqlite::Statement& rows, ProjectValues& project)
    {
        return eachRow(rows, [&](const auto& s) {
            FieldValues values;
            if (const std::optional<RunField> field = runFieldFromKey(s.text(3)))
                values[static_cast<std::size_t>(*field)] = s.real(4);
            project.see(s.integer(0), s.utf8(1), s.maybeReal(2), values);
        });
    }

} // namespace

Result<std::vector<RunStore::ProjectMember>> RunStore::projectMembers(const QString& project) const
{
    const Result<sqlite::Statement*> select = d->queries[Query::ProjectMembers];
    if (!select)
        return select.error();
    std::vector<ProjectMember> members;
    (*select)->bind(1, project).bind(2, qint64(projectWindow));
    const Status done = eachRow(**select, [&](const auto& s) { members.emplace_back(s.integer(0), s.text(1)); });
    return done ? Result<std::vector<ProjectMember>>(std::move(members)) : Result<std::vector<ProjectMember>>(done.error());
}

Result<std::vector<qint64>> RunStore::projectIds(const QString& project) const
{
    const Result<std::vector<ProjectMember>> members = projectMembers(project);
    if (!members)
        return members.error();
    std::vector<qint64> ids(members->size());
    std::transform(members->begin(), members->end(), ids.begin(), [](const ProjectMember& member) { return member.first; });
    return ids;
}

Result<std::vector<ProjectContext>> RunStore::projectContexts(
    const QString& project, const std::vector<ProjectMember>& runs) const
{
    std::vector<ProjectContext> contexts(runs.size());
    if (project.isEmpty() || runs.empty())
        return contexts;
    const bool rows = d->queries.hasFigureRows();
    const Result<sqlite::Statement*> select = d->queries[rows ? Query::ProjectRows : Query::ProjectPacks];
    if (!select)
        return select.error();
    (*select)->bind(1, project);
    ProjectValues values(runs);
    if (const Status read = rows ? readRows(**select, values) : readPacks(**select, values); !read)
        return read.error();
    std::transform(runs.begin(), runs.end(), contexts.begin(), [&](const auto& run) { return values.besides(run.first, run.second); });
    return contexts;
}

Result<ProjectContext> RunStore::projectContext(const Run& run) const
{
    Result<std::vector<ProjectContext>> contexts = projectContexts(run.project, { { run.id, run.metricName } });
    return contexts ? Result<ProjectContext>(std::move(contexts->front())) : Result<ProjectContext>(contexts.error());
}

} // namespace runcost
