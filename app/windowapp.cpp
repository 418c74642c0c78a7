#include "windowapp.h"

#include "singleinstance.h"

#include "analysis/userrules.h"
#include "core/format.h"
#include "core/translation.h"
#include "import/importjob.h"
#include "dashboard/picturewidget.h"
#include "session/dashboardsession.h"
#include "session/settings.h"
#include "store/runstore.h"
#include "theme/appearance.h"
#include "theme/theme.h"
#include "window/filechooser.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QProcess>
#include <QStyleFactory>
#include <QTimer>

#include <cstdio>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace runcost {
namespace {

    constexpr int restartStatus = 86; // of the event loop; never of the program

    QString tr(const char* source) { return QCoreApplication::translate("WindowApp", source); }

    void fail(const QString& message)
    {
        std::fprintf(stderr, "runcost: %s\n", format::escapedForTerminal(message).constData());
    }

    // An action by its name, "runs:WORDS" selects all runs that the filter finds by these words, "click:NAME" is a button.
    void perform(MainWindow& window, const QString& step)
    {
        const QString rest = step.section(QLatin1Char(':'), 1);
        auto* filter = window.findChild<QLineEdit*>(QStringLiteral("runsFilter"));
        auto* table = window.findChild<QAbstractItemView*>(QStringLiteral("runsTable"));
        if (step.startsWith(QLatin1String("runs:")) && filter && table) {
            filter->setText(rest);
            QTimer::singleShot(300, table, &QAbstractItemView::selectAll); // the filter follows a moment later
        } else if (auto* button = window.findChild<QAbstractButton*>(rest); button && step.startsWith(QLatin1String("click:"))) {
            button->click();
        } else if (auto* action = window.findChild<QAction*>(step)) {
            action->trigger();
        }
    }

    // Writes the window once it stands still, then quits.
    void takeScreenshot(MainWindow& window, const QString& path, QStringList actions)
    {
        QTimer::singleShot(400, &window, [&window, path, actions]() mutable {
            if (!actions.isEmpty()) {
                perform(window, actions.takeFirst());
                takeScreenshot(window, path, std::move(actions));
                return;
            }
            const bool written = window.grab().save(path, "PNG");
            if (!written)
                fail(tr("Cannot write “%1”.").arg(path));
            QCoreApplication::exit(written ? 0 : 1);
        });
    }

    // Without a display Qt would abort.
    bool hasDisplay()
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
            || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
        return true;
#endif
    }

    void setUpApplication()
    {
        QCoreApplication::setApplicationName(QStringLiteral("runcost"));
        QCoreApplication::setApplicationVersion(QStringLiteral(RUNCOST_VERSION));
        QGuiApplication::setApplicationDisplayName(QStringLiteral("RunCost"));
        QGuiApplication::setDesktopFileName(QStringLiteral("io.github.runcost.RunCost"));
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        theme::loadFonts();
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/runcost.svg")));
    }

    // What a picture shows must not depend on the settings of its maker.
    QString settingsPathOf(const WindowOptions& options)
    {
        return options.screenshot.isEmpty() ? Settings::defaultFilePath() : QString();
    }

    bool isOrdinary(const WindowOptions& options)
    {
        return options.storePath.isEmpty() && options.screenshot.isEmpty() && options.rulesPath.isEmpty() && !options.samples;
    }

    QStringList absolute(const QStringList& paths)
    {
        QStringList result;
        for (const QString& path : paths)
            result << QFileInfo(path).absoluteFilePath();
        return result;
    }

    Language languageOf(const Settings& settings, const WindowOptions& options)
    {
        if (const auto asked = languageFromKey(options.language))
            return *asked;
        return options.screenshot.isEmpty() ? settings.language().value_or(systemLanguage()) : Language::English;
    }

    int showWindow(DashboardSession& session, Settings& settings, const QStringList& paths, const WindowOptions& options,
        const QString& complaint, SingleInstance& instance)
    {
        const bool picture = !options.screenshot.isEmpty();
        PictureWidget::setMotion(!picture);
        Appearance appearance;
        SystemFileChooser chooser(settings);
        MainWindow window(session, appearance, chooser, settings);
        if (!options.theme.isEmpty())
            appearance.setTheme(Appearance::fromKey(options.theme));
        if (picture || !options.size.isEmpty())
            window.resize(options.size.isEmpty() ? QSize(1600, 1000) : options.size);
        window.show();
        if (!complaint.isEmpty())
            window.showError(complaint);
        if (!paths.isEmpty())
            window.importPaths(absolute(paths));
        QObject::connect(&instance, &SingleInstance::pathsReceived, &window, [&window](const QStringList& more) {
            window.comeToFront();
            if (!more.isEmpty())
                window.importPaths(more);
        });
        QObject::connect(&window, &MainWindow::restartRequested, &window, [&window] {
            if (window.close())
                QCoreApplication::exit(restartStatus);
        });
        if (picture)
            takeScreenshot(window, options.screenshot, options.actions);
        else
            window.offerTour();
        return QApplication::exec();
    }

    // The store that was asked for, else that of the last time while it exists, else the platform's.
    QString storeToOpen(const Settings& settings, const WindowOptions& options)
    {
        if (!options.storePath.isEmpty())
            return options.storePath;
        const QString last = settings.lastStore();
        return QFileInfo::exists(last) ? last : defaultStorePath();
    }

    Status openStore(DashboardSession& session, Settings& settings, const WindowOptions& options)
    {
        const QString store = storeToOpen(settings, options);
        QDir().mkpath(QFileInfo(store).absolutePath());
        const Status opened = session.openStore(store);
        if (opened)
            settings.setLastStore(session.storePath());
        return opened;
    }

    Status addSamples(DashboardSession& session)
    {
        const auto samples = importSamples(session.storePath(), session.catalog());
        if (!samples)
            return samples.error();
        if (const Status status = session.reload(); !status)
            return status;
        if (!samples->addedIds.empty())
            session.select({ samples->addedIds.front() });
        return ok();
    }

    int runOnce(const QStringList& paths, const WindowOptions& options)
    {
        Settings settings(settingsPathOf(options));
        setLanguage(languageOf(settings, options));
        // A window of its own for a store or theme of its own.
        SingleInstance instance(settings.singleInstance() && isOrdinary(options) ? SingleInstance::defaultSocketPath() : QString());
        if (instance.handOver(absolute(paths)))
            return 0;
        instance.listen();
        // A picture shows the shipped prices; a mistake among the user's own rows must not keep the window shut.
        Result<Catalog> catalog = options.screenshot.isEmpty() ? Catalog::forUser() : Catalog::shipped();
        if (!catalog) {
            fail(catalog.error().text);
            catalog = Catalog::shipped();
        }
        if (!catalog)
            return 4;
        QString complaint;
        if (options.screenshot.isEmpty() || !options.rulesPath.isEmpty()) {
            // A mistake among the rules must not keep the window shut either.
            Result<Catalog> ruled = withRulesFile(*catalog, options.rulesPath);
            if (ruled)
                catalog = std::move(ruled);
            else
                complaint = ruled.error().text;
        }
        DashboardSession session(std::move(*catalog));
        if (const Status opened = openStore(session, settings, options); !opened) {
            fail(opened.error().text);
            if (!options.storePath.isEmpty() || !options.screenshot.isEmpty())
                return 4;
            complaint = opened.error().text; // started from a menu: say it where it is seen
        } else if (options.samples) {
            if (const Status added = addSamples(session); !added)
                complaint = added.error().text;
        }
        return showWindow(session, settings, paths, options, complaint, instance);
    }

    // Large blocks are given back to the system as soon as they are free. Left alone, glibc keeps what was needed once: after a
    // million runs were read and sorted that is as much again as a quarter of them.
    void keepMemorySmall()
    {
#ifdef __GLIBC__
        constexpr int largeBytes = 4 << 20;
        mallopt(M_MMAP_THRESHOLD, largeBytes);
        mallopt(M_TRIM_THRESHOLD, 2 * largeBytes);
#endif
    }

} // namespace

int runWindow(const QStringList& paths, const WindowOptions& options)
{
    keepMemorySmall();
    if (!options.screenshot.isEmpty()) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a picture needs no display
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
    }
    if (!hasDisplay()) {
        fail(tr("There is no display for the window. “runcost --help” lists the commands, which need none."));
        return 1;
    }
    int argc = 1;
    char name[] = "runcost";
    char* argv[] = { name, nullptr };
    QApplication application(argc, argv);
    setUpApplication();
    const int status = runOnce(paths, options);
    if (status != restartStatus)
        return status;
    QStringList words;
    if (!options.storePath.isEmpty())
        words << QStringLiteral("--store") << options.storePath;
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), words) ? 0 : 1;
}

} // namespace runcost
