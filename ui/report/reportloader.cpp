#include "report/reportloader.h"

#include "report/reportexport.h"

#include <QTimer>
#include <QtConcurrent>

namespace runcost {

struct ReportLoader::Job {
    std::vector<Wish> wishes;
    Scenario scenario;
    std::optional<Language> language; // another than the window's
    std::unique_ptr<ReportRuns> source; // of the thread that reads
    std::size_t next = 0;
    Loaded loaded;
    std::atomic_bool cancelled = false;

    // A run that is gone, or cannot be analysed, is left out; one that is shown stays as it is.
    void takeNext(const QString& storePath, const Catalog& catalog)
    {
        if (!source)
            source = std::make_unique<ReportRuns>(storePath, catalog);
        const Wish& wish = wishes[next++];
        if (auto run = wish.shown ? source->again(*wish.shown) : source->load(wish.id, scenario))
            loaded.push_back(*std::move(run));
        else if (wish.shown)
            loaded.push_back(wish.shown);
    }
};

ReportLoader::ReportLoader(const QString& storePath, const Catalog& catalog, QObject* parent)
    : QObject(parent)
    , m_storePath(storePath)
    , m_catalog(catalog)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        if (m_running)
            emit progressed(done, m_watcher.progressMaximum());
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_running && !m_job->language && m_watcher.future().resultCount() > 0) {
            m_job->loaded = m_watcher.result();
            end(m_job);
        }
    });
}

ReportLoader::~ReportLoader()
{
    cancel();
    m_watcher.waitForFinished();
}

void ReportLoader::start(std::vector<Wish> wishes, const Scenario& scenario, Language language)
{
    cancel();
    m_running = true;
    m_job = std::make_shared<Job>();
    m_job->wishes = std::move(wishes);
    m_job->scenario = scenario;
    if (language != currentLanguage()) {
        m_job->language = language;
        takeTurn(m_job);
        return;
    }
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [job = m_job, path = m_storePath, catalog = &m_catalog](QPromise<Loaded>& promise) {
        const auto total = static_cast<int>(job->wishes.size());
        promise.setProgressRange(0, total);
        while (job->next < job->wishes.size() && !job->cancelled) {
            job->takeNext(path, *catalog);
            promise.setProgressValue(static_cast<int>(job->next));
        }
        job->source.reset(); // where it was opened
        promise.addResult(job->loaded);
    }));
}

void ReportLoader::cancel()
{
    if (m_job)
        m_job->cancelled = true;
}

void ReportLoader::takeTurn(const std::shared_ptr<Job>& job)
{
    if (job != m_job)
        return; // another one has begun
    if (job->next == job->wishes.size() || job->cancelled) {
        end(job);
        return;
    }
    {
        const ReportLanguage speaking(job->language);
        job->takeNext(m_storePath, m_catalog);
    }
    emit progressed(static_cast<int>(job->next), static_cast<int>(job->wishes.size()));
    QTimer::singleShot(0, this, [this, job] { takeTurn(job); });
}

void ReportLoader::end(const std::shared_ptr<Job>& job)
{
    m_running = false;
    // What was shown and not reached is in the report as it was.
    for (; job->next < job->wishes.size(); ++job->next)
        if (const auto& shown = job->wishes[job->next].shown)
            job->loaded.push_back(shown);
    emit finished(job->loaded, job->cancelled);
}

} // namespace runcost
