#include "runs/chargematch.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace runcost {
namespace {

    constexpr qint64 hourMs = 3'600'000;
    constexpr qint64 dayMs = 24 * hourMs;

    struct Span {
        qint64 from = 0;
        qint64 to = 0;
        [[nodiscard]] qint64 length() const { return std::max<qint64>(0, to - from); }
    };

    Span spanOf(const Charge& charge) { return { charge.startsAtMs, std::max(charge.endsAtMs, charge.startsAtMs + 1) }; }

    Span overlapOf(const RunPlace& run, const Span& span)
    {
        if (!run.startMs || !run.endMs)
            return {};
        return { std::max(*run.startMs, span.from), std::min(*run.endMs, span.to) };
    }

    // "user:Run-ID" and "run_id" are one key.
    QString plainKey(const QString& key)
    {
        QString plain = key.mid(std::max(key.lastIndexOf(u':'), key.lastIndexOf(u'/')) + 1).toLower();
        return plain.replace(u'-', u'_').replace(u'.', u'_').replace(u' ', u'_');
    }

    template <class Words>
    bool isOneOf(const QString& text, const Words& words)
    {
        return std::any_of(words.begin(), words.end(), [&text](const char* word) { return text == QLatin1String(word); });
    }

    bool isRunKey(const QString& key)
    {
        static constexpr std::array words { "run", "run_id", "runid", "run_name", "runname", "mlflow_run_id", "mlflow_runid", "wandb_run_id",
            "job", "job_id", "jobid", "job_name", "slurm_job_id", "experiment_run" };
        return isOneOf(plainKey(key), words);
    }

    bool isProjectKey(const QString& key)
    {
        static constexpr std::array words { "project", "project_name", "project_id", "experiment", "experiment_name" };
        return isOneOf(plainKey(key), words);
    }

    QString providerKey(const QString& name)
    {
        const QString lower = name.toLower();
        const std::array<std::pair<QLatin1String, const char*>, 6> words { { { QLatin1String("aws"), "aws" }, { QLatin1String("amazon"), "aws" },
            { QLatin1String("google"), "gcp" }, { QLatin1String("gcp"), "gcp" }, { QLatin1String("microsoft"), "azure" },
            { QLatin1String("azure"), "azure" } } };
        for (const auto& [word, key] : words)
            if (lower.contains(word))
                return QLatin1String(key);
        return lower.trimmed();
    }

    using Candidates = std::vector<const RunPlace*>;

} // namespace

class ChargeMatcher::Index {
public:
    explicit Index(const std::vector<RunPlace>& runs)
    {
        for (const RunPlace& run : runs) {
            QStringList ids { run.sourceId, run.sourceId.section(u'@', 0, 0) };
            QStringList machines = run.machines;
            if (run.provider != QLatin1String("local"))
                machines << run.instance;
            add(m_ids, ids, run);
            add(m_names, { run.name }, run);
            add(m_machines, machines + ids + QStringList { run.name }, run);
            add(m_projects, { run.project }, run);
            if (!run.instance.isEmpty() && !run.provider.isEmpty() && run.provider != QLatin1String("local"))
                add(m_instances, { run.instance.toLower() }, run);
        }
    }

    std::vector<ChargeShare> sharesOf(const Charge& charge)
    {
        const bool usage = charge.category.isEmpty() || charge.category.compare(QLatin1String("Usage"), Qt::CaseInsensitive) == 0;
        if (!usage || charge.unusedCommitment)
            return {};
        std::vector<ChargeShare> shares = byRunTag(charge);
        if (shares.empty())
            shares = byResource(charge);
        if (shares.empty())
            shares = byProjectTag(charge);
        if (shares.empty())
            shares = byTime(charge);
        return shares;
    }

private:
    using ByKey = QHash<QString, Candidates>;

    static void add(ByKey& index, QStringList keys, const RunPlace& run)
    {
        keys.removeDuplicates();
        for (const QString& key : keys)
            if (!key.isEmpty())
                index[key].push_back(&run);
    }

    // What a run of these hours bears; of longer charges only the time that some run used.
    static std::vector<ChargeShare> byHours(const Charge& charge, const Candidates& candidates, const QString& rule, bool whole)
    {
        const Span span = spanOf(charge);
        std::vector<std::pair<const RunPlace*, Span>> overlaps;
        double sum = 0;
        for (const RunPlace* run : candidates)
            if (const Span overlap = overlapOf(*run, span); overlap.length() > 0) {
                overlaps.emplace_back(run, overlap);
                sum += static_cast<double>(overlap.length());
            }
        if (overlaps.empty())
            return {};
        double covered = 1;
        if (!whole && span.length() > hourMs) {
            const double used = charge.hours.value_or(0) * hourMs > static_cast<double>(span.length()) ? sum : unionOf(overlaps);
            covered = std::min(1.0, used / (charge.hours ? *charge.hours * hourMs : static_cast<double>(span.length())));
        }
        std::vector<ChargeShare> shares;
        for (const auto& [run, overlap] : overlaps)
            shares.push_back({ run->id, covered * static_cast<double>(overlap.length()) / sum, rule });
        return shares;
    }

    static double unionOf(std::vector<std::pair<const RunPlace*, Span>> overlaps)
    {
        std::sort(overlaps.begin(), overlaps.end(), [](const auto& a, const auto& b) { return a.second.from < b.second.from; });
        qint64 length = 0;
        qint64 end = std::numeric_limits<qint64>::min();
        for (const auto& [run, overlap] : overlaps) {
            length += std::max<qint64>(0, overlap.to - std::max(overlap.from, end));
            end = std::max(end, overlap.to);
        }
        return static_cast<double>(length);
    }

    // A tag with a run's own id needs no clock; a name may come again at another time.
    std::vector<ChargeShare> byRunTag(const Charge& charge) const
    {
        const QString rule = QStringLiteral("tag");
        for (auto it = charge.tags.begin(); it != charge.tags.end(); ++it) {
            if (!isRunKey(it.key()) || it.value().isEmpty())
                continue;
            const Candidates ids = m_ids.value(it.value());
            if (ids.size() == 1)
                return { { ids.front()->id, 1, rule } };
            Candidates all = ids;
            for (const RunPlace* run : m_names.value(it.value()))
                if (std::find(all.begin(), all.end(), run) == all.end())
                    all.push_back(run);
            if (std::vector<ChargeShare> shares = byHours(charge, all, rule, true); !shares.empty())
                return shares;
            if (all.size() == 1 && isNear(*all.front(), charge))
                return { { all.front()->id, 1, rule } };
        }
        return {};
    }

    static bool isNear(const RunPlace& run, const Charge& charge)
    {
        if (!run.startMs || !run.endMs)
            return true;
        const Span span = spanOf(charge);
        return overlapOf(run, { span.from - dayMs, span.to + dayMs }).length() > 0;
    }

    std::vector<ChargeShare> byResource(const Charge& charge) const
    {
        Candidates all;
        const QString& id = charge.resourceId;
        QStringList keys { id, id.mid(std::max(id.lastIndexOf(u'/'), id.lastIndexOf(u':')) + 1), charge.resourceName };
        keys.removeDuplicates();
        for (const QString& key : keys)
            for (const RunPlace* run : key.isEmpty() ? Candidates() : m_machines.value(key))
                if (std::find(all.begin(), all.end(), run) == all.end())
                    all.push_back(run);
        if (all.size() == 1 && (!all.front()->startMs || !all.front()->endMs))
            return { { all.front()->id, 1, QStringLiteral("resource") } };
        return byHours(charge, all, QStringLiteral("resource"), false);
    }

    std::vector<ChargeShare> byProjectTag(const Charge& charge) const
    {
        for (auto it = charge.tags.begin(); it != charge.tags.end(); ++it)
            if (isProjectKey(it.key()) && !it.value().isEmpty()) {
                Candidates all = m_projects.value(it.value());
                if (const QString provider = providerKey(charge.provider); !provider.isEmpty())
                    std::erase_if(all, [&](const RunPlace* run) { return !run->provider.isEmpty() && providerKey(run->provider) != provider; });
                if (std::vector<ChargeShare> shares = byHours(charge, all, QStringLiteral("project"), false); !shares.empty())
                    return shares;
            }
        return {};
    }

    std::vector<ChargeShare> byTime(const Charge& charge)
    {
        if (m_instances.isEmpty() || charge.provider.isEmpty())
            return {};
        const QString text = (charge.sku + u'\n' + charge.description + u'\n' + charge.resourceType).toLower();
        const QString instance = instanceIn(text);
        if (instance.isEmpty())
            return {};
        Candidates all = m_instances.value(instance);
        const QString provider = providerKey(charge.provider);
        std::erase_if(all, [&](const RunPlace* run) {
            const bool elsewhere = !run->region.isEmpty() && !charge.region.isEmpty() && run->region != charge.region;
            return elsewhere || providerKey(run->provider) != provider;
        });
        return byHours(charge, all, QStringLiteral("time"), false);
    }

    // The kind of machine that a text names as a word of its own; the longest of several.
    QString instanceIn(const QString& text)
    {
        const auto known = m_textInstances.constFind(text);
        if (known != m_textInstances.constEnd())
            return *known;
        const auto isPart = [&text](qsizetype at) {
            return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_' || text[at] == u'-' || text[at] == u'.');
        };
        QString best;
        for (auto it = m_instances.keyBegin(); it != m_instances.keyEnd(); ++it)
            for (qsizetype at = text.indexOf(*it); at >= 0; at = text.indexOf(*it, at + 1))
                if (!isPart(at - 1) && !isPart(at + it->size()) && it->size() > best.size())
                    best = *it;
        if (m_textInstances.size() < 100'000)
            m_textInstances.insert(text, best);
        return best;
    }

    ByKey m_ids;
    ByKey m_names;
    ByKey m_machines;
    ByKey m_projects;
    ByKey m_instances;
    QHash<QString, QString> m_textInstances;
};

ChargeMatcher::ChargeMatcher(const std::vector<RunPlace>& runs)
    : d(std::make_unique<Index>(runs))
{
}
ChargeMatcher::~ChargeMatcher() = default;

void ChargeMatcher::match(std::vector<Charge>& charges)
{
    for (Charge& charge : charges)
        charge.shares = d->sharesOf(charge);
}

bool namesMachine(const QString& tagKey)
{
    static constexpr std::array words { "instance_id", "resource_id", "resource", "vm", "host", "hostname", "node", "nodes", "pod", "instance",
        "machine", "job", "job_id" };
    return isOneOf(plainKey(tagKey), words);
}

void matchCharges(std::vector<Charge>& charges, const std::vector<RunPlace>& runs)
{
    ChargeMatcher(runs).match(charges);
}

} // namespace runcost
