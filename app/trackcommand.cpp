#include "commandio.h"
#include "commands.h"
#include "gpumonitor.h"
#include "trackprocess.h"

#include "catalog/catalog.h"
#include "core/format.h"
#include "session/deadruns.h"
#include "store/runstore.h"
#include "tracking/energycounters.h"
#include "tracking/trackedrun.h"
#include "tracking/trackidentity.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <unistd.h>

namespace runcost {
namespace {

    constexpr int notStartedStatus = 127; // as a shell says it
    constexpr int notRunnableStatus = 126;
    constexpr int storeTimeoutMs = 2000;

    QString tr(const char* text) { return QCoreApplication::translate("TrackCommand", text); }

    struct TrackRequest {
        TrackPlan plan;
        double periodS = 1;
        std::optional<double> maximumUsd;
        double graceS = 10;
        std::vector<QByteArray> command;
        QString storePath;
    };

    // Records one command. The command comes first: what goes wrong with the store is said, and does not end it.
    class Recorder {
    public:
        Recorder(const TrackRequest& request, const Catalog& catalog, RunStore& store)
            : m_request(request)
            , m_catalog(catalog)
            , m_store(store)
            , m_energy(EnergyCounters::defaultFolder())
            , m_gpus(request.periodS)
        {
            m_readings.sourceId = newTrackId();
            m_readings.startedAtMs = QDateTime::currentMSecsSinceEpoch();
        }

        // Without a price a limit cannot be kept, which is better said before the hours are spent.
        [[nodiscard]] bool canPrice()
        {
            TrackReadings hour = m_readings;
            hour.wallS = 3600;
            hour.gpus = m_gpus.summary(3600);
            if (m_energy.isReadable())
                hour.processorJoules = 100 * 3600;
            return trainingUsd(trackedRun(m_request.plan, hour)).has_value();
        }
        // Waits for the first samples of nvidia-smi: by then it is known what runs here.
        void findGpus()
        {
            QElapsedTimer waited;
            waited.start();
            while (m_gpus.descriptor() >= 0 && !m_gpus.summary(1) && waited.elapsed() < 5000) {
                ::usleep(20'000);
                m_gpus.read(0);
            }
        }
        [[nodiscard]] QString energyProblem() const { return m_energy.problem(); }

        [[nodiscard]] Status begin() { return write(); }
        [[nodiscard]] ProcessEnd record(TrackProcess& process)
        {
            m_clock.start();
            std::optional<ProcessEnd> end;
            while (!(end = process.end())) {
                process.wait(m_gpus.descriptor(), nextTickMs());
                sample();
                keepBudget(process);
                writeWhenDue();
            }
            m_gpus.read(wallS());
            m_energy.sample();
            m_readings.wallS = wallS();
            m_readings.gpus = m_gpus.summary(m_readings.wallS);
            m_gpus.stop();
            m_readings.cpuS = end->cpuS;
            m_readings.peakMemoryMib = end->peakMemoryMib;
            if (end->signal == 0)
                m_readings.exitStatus = end->exitStatus;
            m_readings.status = m_stopped || end->signal != 0 ? RunStatus::Killed
                : end->exitStatus == 0                        ? RunStatus::Finished
                                                              : RunStatus::Failed;
            return *end;
        }
        void finish()
        {
            for (int attempt = 0; attempt < 3; ++attempt) {
                const Status written = write();
                if (written)
                    return;
                m_lastProblem = written.error().text;
            }
            complain(m_request.storePath, m_lastProblem);
        }
        [[nodiscard]] bool wasStopped() const { return m_stopped; }
        [[nodiscard]] QString summaryLine() const
        {
            const Run run = trackedRun(m_request.plan, m_readings);
            const Totals totals = analyzeTotals(run, {}, m_catalog);
            return tr("%1, %2 kWh, training %3 (run %4)")
                .arg(format::hoursProse(m_readings.wallS / 3600), format::significant(totals.energyKwh), format::money(trainingUsd(run)),
                    QString::number(m_runId));
        }

    private:
        [[nodiscard]] double wallS() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e9; }
        [[nodiscard]] int nextTickMs() const { return static_cast<int>(std::lround(std::clamp(m_request.periodS, 0.05, 1.0) * 1000)); }

        [[nodiscard]] std::optional<double> trainingUsd(const Run& run) const
        {
            const Result<Analysis> analysis = analyze(run, {}, m_catalog);
            return analysis ? analysis->component(Component::Training).value : std::nullopt;
        }

        void sample()
        {
            const double now = wallS();
            m_gpus.read(now);
            if (now - m_lastSampleS < m_request.periodS)
                return;
            m_lastSampleS = now;
            m_energy.sample();
        }

        void takeReadings()
        {
            m_readings.wallS = wallS();
            m_readings.processorJoules = m_energy.joules();
            m_readings.gpus = m_gpus.summary(m_readings.wallS);
        }

        void keepBudget(TrackProcess& process)
        {
            if (!m_request.maximumUsd)
                return;
            const double now = wallS();
            if (m_stopped) {
                if (!m_killed && now - m_stoppedS >= m_request.graceS) {
                    m_killed = true;
                    process.signalGroup(SIGKILL);
                }
                return;
            }
            takeReadings();
            const std::optional<double> spent = trainingUsd(trackedRun(m_request.plan, m_readings));
            if (!spent)
                return;
            if (!m_warned && *spent >= 0.8 * *m_request.maximumUsd) {
                m_warned = true;
                complain(tr("track"), tr("%1 of %2 are spent.").arg(format::moneyCents(spent), format::moneyCents(m_request.maximumUsd)));
            }
            if (*spent < *m_request.maximumUsd)
                return;
            complain(tr("track"), tr("The budget of %1 is spent; the command is stopped.").arg(format::moneyCents(m_request.maximumUsd)));
            m_stopped = true;
            m_stoppedS = now;
            m_readings.flags << overBudgetFlag;
            process.signalGroup(SIGTERM);
            process.signalGroup(SIGCONT); // a stopped process would not see it
        }

        // Often at first, when somebody looks, then each ten seconds.
        void writeWhenDue()
        {
            const double now = wallS();
            if (now < m_nextWriteS)
                return;
            takeReadings();
            if (const Status written = write(); !written && m_lastProblem != written.error().text) {
                m_lastProblem = written.error().text;
                complain(m_request.storePath, m_lastProblem); // once; it is tried again
            }
            m_nextWriteS = now + std::clamp(now, 1.0, 10.0);
        }

        Status write()
        {
            if (!m_clock.isValid())
                m_readings.wallS = 0;
            else
                m_readings.processorJoules = m_energy.joules();
            Run run = trackedRun(m_request.plan, m_readings);
            Result<RunStore::Import> import = m_store.beginImport();
            if (!import)
                return import.error();
            import->setSource({}, RunStore::Import::History::Skip);
            const Result<PutOutcome> put = import->put(run, analyzeTotals(run, {}, m_catalog), m_catalog.version());
            if (!put)
                return put.error();
            m_runId = run.id;
            return import->commit({});
        }

        const TrackRequest& m_request;
        const Catalog& m_catalog;
        RunStore& m_store;
        EnergyCounters m_energy;
        GpuMonitor m_gpus;
        TrackReadings m_readings;
        QElapsedTimer m_clock;
        double m_lastSampleS = 0;
        double m_nextWriteS = 1;
        bool m_warned = false;
        bool m_stopped = false;
        bool m_killed = false;
        double m_stoppedS = 0;
        qint64 m_runId = 0;
        QString m_lastProblem;
    };

    // "2", "2s", "500ms", "1m".
    std::optional<double> readSeconds(QString text)
    {
        double factor = 1;
        for (const auto& [unit, seconds] : { std::pair { "ms", 0.001 }, std::pair { "s", 1.0 }, std::pair { "m", 60.0 } })
            if (text.endsWith(QLatin1String(unit))) {
                factor = seconds;
                text.chop(static_cast<qsizetype>(qstrlen(unit)));
                break;
            }
        bool isNumber = false;
        const double value = text.toDouble(&isNumber) * factor;
        return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
    }

    QString readAmount(const Words& words, const char* option, std::optional<double>& to)
    {
        if (!words.has(option))
            return {};
        bool isNumber = false;
        const double value = words.value(option).toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value) || value <= 0 || value > 1e9)
            return tr("%1 is a number above 0.").arg(QLatin1String(option));
        to = value;
        return {};
    }

    QString readTrackOptions(const Words& words, TrackRequest& request)
    {
        TrackPlan& plan = request.plan;
        const QString program = QFileInfo(QString::fromLocal8Bit(request.command.front())).fileName();
        const QString script = request.command.size() > 1 && !request.command[1].startsWith('-')
            ? u' ' + QFileInfo(QString::fromLocal8Bit(request.command[1])).fileName()
            : QString();
        plan.name = words.value("--name", program + script).left(500);
        plan.project = words.value("--project").left(500);
        plan.gpuType = words.value("--gpu").left(200);
        plan.provider = words.value("--provider").left(200);
        plan.region = words.value("--region").left(200);
        plan.country = words.value("--country").left(3).toUpper();
        for (const QString& tag : words.values("--tag")) {
            const qsizetype equals = tag.indexOf(u'=');
            if (equals <= 0)
                return tr("--tag is of the form NAME=VALUE.");
            plan.tags.insert(tag.left(equals).trimmed(), tag.mid(equals + 1));
        }
        if (words.has("--period")) {
            const std::optional<double> period = readSeconds(words.value("--period"));
            if (!period || *period < 0.1 || *period > 60)
                return tr("--period is a time from 100ms to 60s.");
            request.periodS = *period;
        }
        if (words.has("--grace")) {
            const std::optional<double> grace = readSeconds(words.value("--grace"));
            if (!grace || *grace < 0 || *grace > 3600)
                return tr("--grace is a time from 0s to 60m.");
            request.graceS = *grace;
        }
        for (const auto& [option, amount] : { std::pair { "--gpus", &plan.gpuCount }, std::pair { "--gpu-price", &plan.gpuPriceUsdPerHour },
                 std::pair { "--max-usd", &request.maximumUsd } })
            if (const QString wrong = readAmount(words, option, *amount); !wrong.isEmpty())
                return wrong;
        return {};
    }

    struct TrackOutcome {
        int status = 0;
        int signal = 0; // to end by
    };

    TrackOutcome track(const TrackRequest& request, const Catalog& catalog)
    {
        const Result<std::unique_ptr<RunStore>> store = RunStore::open(request.storePath, RunStore::Mode::Create, storeTimeoutMs);
        if (!store)
            return { storeFailed(request.storePath, store.error()) };
        if (const Result<QStringList> dead = markDeadRuns(**store, catalog, QDateTime::currentMSecsSinceEpoch()); dead)
            for (const QString& name : *dead)
                complain(name, tr("This recorded run ended without a word; it is marked as killed."));
        Recorder recorder(request, catalog, **store);
        recorder.findGpus();
        if (request.maximumUsd && !recorder.canPrice())
            return { wrongUsage(tr("Nothing here has a price, so --max-usd cannot be kept. Give --gpu-price."), trackInfo.usage) };
        if (!recorder.energyProblem().isEmpty() && ::isatty(STDERR_FILENO) == 1)
            complain(tr("track"), recorder.energyProblem());
        Result<TrackProcess> process = TrackProcess::start(request.command);
        if (!process) {
            complain(tr("track"), process.error().text);
            return { process.error().code == ErrorCode::NotFound ? notStartedStatus : notRunnableStatus };
        }
        if (const Status begun = recorder.begin(); !begun)
            complain(request.storePath, begun.error().text);
        const ProcessEnd end = recorder.record(*process);
        recorder.finish();
        if (::isatty(STDERR_FILENO) == 1)
            complain(request.plan.name, recorder.summaryLine());
        if (recorder.wasStopped())
            return { exitstatus::findings };
        return { end.exitStatus, end.signal };
    }

} // namespace

const CommandInfo trackInfo { "track", "run a command and record what it takes",
    "usage: runcost track [--name N] [--project P] [--tag NAME=VALUE]... [--period TIME] [--max-usd X] [--grace TIME]\n"
    "                     [--gpu TYPE] [--gpus N] [--gpu-price USD] [--provider P] [--region R] [--country C]\n"
    "                     [--store FILE] -- COMMAND [WORD...]\n",
    "  COMMAND        runs with the streams and the terminal of runcost; signals are passed on\n"
    "  --name N       of the run; else the command\n"
    "  --project P, --tag N=V\n"
    "  --period TIME  between samples: 100ms to 60s, 1s without it\n"
    "  --max-usd X    a limit for the cost of training: a line at 80 %, SIGTERM at 100 %, SIGKILL after --grace (10s)\n"
    "  --gpu-price X  USD for one GPU and hour; --gpus and --gpu where nvidia-smi does not tell\n"
    "  --provider, --region, --country   where it runs, for prices and emissions; without a price: the own machine\n"
    "Records wall time, CPU time, peak memory, exit status, the energy counters of the processor (RAPL) where they may be\n"
    "read, and samples of nvidia-smi where it is there. The run is in the store from the start and kept up to date.\n"
    "Exit status: that of the command, or its signal; 3 stopped by --max-usd; 127 and 126 no such command, or not to be\n"
    "run; 4 the store cannot be opened, and the command was not started.\n",
    runTrack };

int runTrack(const CommandWords& command)
{
    const auto split = std::find(command.words.begin(), command.words.end(), QByteArray("--"));
    Words words({ command.words.begin(), split });
    QString wrong = words.parse({ "--name", "--project", "--tag", "--period", "--max-usd", "--grace", "--gpu", "--gpus", "--gpu-price",
                                    "--provider", "--region", "--country" },
        {});
    TrackRequest request;
    request.storePath = command.storePath;
    if (split != command.words.end())
        request.command.assign(split + 1, command.words.end());
    if (wrong.isEmpty() && (request.command.empty() || !words.plain().empty()))
        wrong = tr("The command stands behind --.");
    if (wrong.isEmpty())
        wrong = readTrackOptions(words, request);
    if (!wrong.isEmpty())
        return wrongUsage(wrong, trackInfo.usage);
    const Result<Catalog> catalog = Catalog::forUser();
    if (!catalog) {
        complain(tr("catalog"), catalog.error().text);
        return exitstatus::rejected;
    }
    const TrackOutcome outcome = track(request, *catalog);
    if (outcome.signal != 0)
        endBySignal(outcome.signal);
    return outcome.status;
}

} // namespace runcost
