#include "windowapp.h"

#include "core/format.h"
#include "import/importjob.h"
#include "session/dashboardsession.h"
#include "session/settings.h"
#include "store/runstore.h"
#include "theme/appearance.h"
#include "theme/theme.h"
#include "window/filechooser.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStyleFactory>
#include <QTimer>

#include <cstdio>

namespace runcost {
namespace {

    QString text(const char* source) { return QCoreApplication::translate("WindowApp", source); }

    void fail(const QString& message)
    {
        std::fprintf(stderr, "runcost: %s\n", format::escapedForTerminal(message).constData());
    }

    // Writes the window once it stands still, then quits.
    void takeScreenshot(MainWindow& window, const WindowOptions& options)
    {
        QTimer::singleShot(400, &window, [&window, path = options.screenshot] {
            const bool written = window.grab().save(path, "PNG");
            if (!written)
                fail(text("Cannot write “%1”.").arg(path));
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
        QGuiApplication::setDesktopFileName(QStringLiteral("org.runcost.RunCost"));
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        theme::loadFonts();
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/runcost.svg")));
    }

    // What a picture shows must not depend on the settings of its maker.
    QString settingsPathOf(const WindowOptions& options)
    {
        return options.screenshot.isEmpty() ? Settings::defaultFilePath() : QString();
    }

    QStringList absolute(const QStringList& paths)
    {
        QStringList result;
        for (const QString& path : paths)
            result << QFileInfo(path).absoluteFilePath();
        return result;
    }

    int showWindow(DashboardSession& session, Settings& settings, const QStringList& paths, const WindowOptions& options)
    {
        const bool picture = !options.screenshot.isEmpty();
        Appearance appearance;
        SystemFileChooser chooser;
        MainWindow window(session, appearance, chooser, settings);
        if (!options.theme.isEmpty())
            appearance.setTheme(Appearance::fromKey(options.theme));
        if (picture || !options.size.isEmpty())
            window.resize(options.size.isEmpty() ? QSize(1600, 1000) : options.size);
        window.show();
        if (!paths.isEmpty())
            window.importPaths(absolute(paths));
        if (picture)
            takeScreenshot(window, options);
        return QApplication::exec();
    }

    // Opens the store and puts the samples into it if wanted; false after a message.
    bool prepare(DashboardSession& session, Settings& settings, const WindowOptions& options)
    {
        const QString last = settings.lastStore().isEmpty() ? defaultStorePath() : settings.lastStore();
        const QString store = options.storePath.isEmpty() ? last : options.storePath;
        QDir().mkpath(QFileInfo(store).absolutePath());
        if (const Status status = session.openStore(store); !status) {
            fail(status.error().text);
            return false;
        }
        settings.setLastStore(session.storePath());
        if (!options.samples)
            return true;
        const auto samples = importSamples(store, session.catalog());
        if (!samples) {
            fail(samples.error().text);
            return false;
        }
        if (const Status status = session.reload(); !status) {
            fail(status.error().text);
            return false;
        }
        if (!samples->addedIds.empty())
            session.select({ samples->addedIds.front() });
        return true;
    }

} // namespace

int runWindow(const QStringList& paths, const WindowOptions& options)
{
    if (!options.screenshot.isEmpty()) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a picture needs no display
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
    }
    if (!hasDisplay()) {
        fail(text("There is no display for the window. “runcost --help” lists the commands, which need none."));
        return 1;
    }
    int argc = 1;
    char name[] = "runcost";
    char* argv[] = { name, nullptr };
    QApplication application(argc, argv);
    setUpApplication();
    // A picture shows the shipped prices; a mistake among the user's own rows must not keep the window shut.
    Result<Catalog> catalog = options.screenshot.isEmpty() ? Catalog::forUser() : Catalog::shipped();
    if (!catalog) {
        fail(catalog.error().text);
        catalog = Catalog::shipped();
    }
    if (!catalog)
        return 4;
    Settings settings(settingsPathOf(options));
    DashboardSession session(std::move(*catalog));
    return prepare(session, settings, options) ? showWindow(session, settings, paths, options) : 4;
}

} // namespace runcost
