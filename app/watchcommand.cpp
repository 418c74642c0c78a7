#include "commandio.h"
#include "commands.h"
#include "readwords.h"

#include "core/format.h"
#include "export/jsontext.h"
#include "import/folderwatch.h"
#include "import/importjob.h"
#include "store/runstore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace runcost {
namespace {

    constexpr int signalLookMs = 100;
    constexpr int busyPauseMs = 5000;

    QString tr(const char* text) { return QCoreApplication::translate("WatchCommand", text); }

    // Imports what settles, one settled group after the other, and says a line about each file that brought something.
    class FolderImports final : public QObject {
    public:
        FolderImports(ImportRequest request, const QStringList& folders, bool json, const Catalog& catalog)
            : m_request(std::move(request))
            , m_json(json)
            , m_catalog(catalog)
        {
            m_pause.setSingleShot(true);
            connect(&m_pause, &QTimer::timeout, this, &FolderImports::importDue);
            connect(&m_signals, &QTimer::timeout, this, [] {
                if (wasInterrupted())
                    QCoreApplication::exit(exitstatus::done);
            });
            connect(&m_watch, &FolderWatch::settled, this, [this](const std::vector<std::filesystem::path>& paths) {
                m_due.insert(m_due.end(), paths.begin(), paths.end());
                importDue();
            });
            connect(&m_watch, &FolderWatch::problemsChanged, this, [](const QStringList& problems) {
                for (const QString& problem : problems)
                    complain(tr("watch"), problem);
            });
            m_signals.start(signalLookMs);
            m_watch.setFolders(folders);
        }

    private:
        void importDue()
        {
            if (m_due.empty() || m_pause.isActive())
                return;
            m_request.paths = std::exchange(m_due, {});
            const Result<ImportSummary> summary = importRuns(m_request, m_catalog, interruptible());
            if (!summary && summary.error().code == ErrorCode::StoreBusy) {
                m_due.insert(m_due.begin(), m_request.paths.begin(), m_request.paths.end());
                m_pause.start(busyPauseMs); // another program writes: it gets its time
                return;
            }
            if (!summary) {
                QCoreApplication::exit(storeFailed(m_request.storePath, summary.error()));
                return;
            }
            for (const FileReport& file : summary->files)
                if (!tell(file))
                    QCoreApplication::exit(exitstatus::rejected); // nobody listens any more
        }

        bool tell(const FileReport& file) const
        {
            if (file.outcome == FileReport::Outcome::Rejected)
                complain(file.path, file.reason);
            if (file.added + file.updated + file.newCharges == 0)
                return true;
            const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
            if (m_json)
                return writeAnswer(jsonLine({ { QStringLiteral("time"), now }, { QStringLiteral("path"), file.path },
                                       { QStringLiteral("format"), file.format }, { QStringLiteral("imported"), file.added },
                                       { QStringLiteral("updated"), file.updated }, { QStringLiteral("unchanged"), file.unchanged },
                                       { QStringLiteral("rejected"), file.rejected }, { QStringLiteral("new_charges"), file.newCharges } })
                    + '\n');
            QString text = tr("%1 added, %2 updated, %3 unchanged, %4 rejected")
                               .arg(QString::number(file.added), QString::number(file.updated), QString::number(file.unchanged), QString::number(file.rejected));
            if (file.newCharges > 0)
                text = tr("%1 charges added, %2 known").arg(QString::number(file.newCharges), QString::number(file.charges - file.newCharges));
            return writeAnswer(now.toLatin1() + "  " + format::escapedForTerminal(file.path) + ": " + text.toUtf8() + '\n');
        }

        ImportRequest m_request;
        const bool m_json;
        const Catalog& m_catalog;
        FolderWatch m_watch;
        QTimer m_signals;
        QTimer m_pause;
        std::vector<std::filesystem::path> m_due;
    };

    // The folders as absolute paths; an empty text means that all can be watched.
    QString readFolders(const Words& words, QStringList& folders)
    {
        if (words.plain().empty())
            return tr("No folder is named.");
        for (const QByteArray& word : words.plain()) {
            const QFileInfo info(QFile::decodeName(word));
            if (!info.isDir() || info.canonicalFilePath() == QLatin1String("/"))
                return tr("“%1” is no folder that can be watched.").arg(QDir::toNativeSeparators(info.filePath()));
            folders << info.absoluteFilePath();
        }
        return {};
    }

} // namespace

const CommandInfo watchInfo { "watch", "import what comes into folders until it is stopped",
    "usage: runcost watch FOLDER... [--project P] [--tag NAME=VALUE]... [--zone ZONE] [--json] [--store FILE]\n",
    "  FOLDER         its files and folders are imported when they have rested for two seconds, now and whenever\n"
    "                 they grow or new ones come; one that never rests, once a minute\n"
    "  --project, --tag, --zone   as for import\n"
    "  --json         one object for each file that brought something\n"
    "Ctrl+C or SIGTERM ends it: files that were imported whole stay. Exit status 0.\n",
    runWatch };

int runWatch(const CommandWords& command)
{
    Words words(command.words);
    ImportRequest request;
    request.storePath = command.storePath;
    request.named = false;
    QStringList folders;
    QString wrong = words.parse({ "--project", "--tag", "--zone" }, { "--json" });
    if (wrong.isEmpty())
        wrong = readReadOptions(words, request.options);
    if (wrong.isEmpty())
        wrong = readFolders(words, folders);
    if (!wrong.isEmpty())
        return wrongUsage(wrong, watchInfo.usage);
    const Result<Catalog> catalog = Catalog::forUser();
    if (!catalog) {
        complain(tr("catalog"), catalog.error().text);
        return exitstatus::rejected;
    }
    // Said at once, not when the first file comes.
    if (const auto store = RunStore::open(request.storePath, RunStore::Mode::Create); !store)
        return storeFailed(request.storePath, store.error());
    watchSignals();
    const FolderImports imports(std::move(request), folders, words.has("--json"), *catalog);
    return QCoreApplication::exec();
}

} // namespace runcost
