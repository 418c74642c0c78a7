#pragma once

#include <QtTest>

#include "session/dashboardsession.h"
#include "session/settings.h"
#include "theme/appearance.h"
#include "theme/theme.h"
#include "window/filechooser.h"
#include "window/mainwindow.h"

#include <memory>

namespace runcost {

// Answers file questions at once with what a test prepared.
class FakeChooser final : public FileChooser {
public:
    QStringList answer;
    int asked = 0;

    void chooseFiles(QWidget*, const QString&, const QString&, Files then) override { reply(then); }
    void chooseFolder(QWidget*, const QString&, Files then) override { reply(then); }
    void chooseStore(QWidget*, const QString&, const QString&, Files then) override { reply(then); }
    void chooseSave(QWidget*, const QString&, const QString&, const QString&, Files then) override { reply(then); }

private:
    void reply(const Files& then)
    {
        ++asked;
        if (!answer.isEmpty())
            then(answer);
    }
};

// A window on an empty store in a folder of its own.
struct WindowFixture {
    QTemporaryDir folder;
    Appearance appearance;
    FakeChooser chooser;
    Settings settings { folder.filePath(QStringLiteral("settings.ini")) };
    std::unique_ptr<DashboardSession> session;
    std::unique_ptr<MainWindow> window;

    WindowFixture()
    {
        QStandardPaths::setTestModeEnabled(true);
        session = std::make_unique<DashboardSession>(Catalog::shipped().value());
        const Status opened = session->openStore(folder.filePath(QStringLiteral("store.db")));
        Q_ASSERT(opened);
        open();
    }
    ~WindowFixture()
    {
        window.reset();
        session.reset();
        appearance.setTextScale(1);
    }
    // Again with the settings of the last window.
    void open(const QSize& size = QSize(1600, 1000))
    {
        window.reset();
        window = std::make_unique<MainWindow>(*session, appearance, chooser, settings);
        window->resize(size);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    template <class T>
    [[nodiscard]] T* find(const char* name) const
    {
        return window->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] int runCount() const { return static_cast<int>(session->runs()->size()); }
    void click(const char* name) const { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target && window->isAncestorOf(target) ? target : window.get(), key, modifiers);
    }
    // Runs that are there before a journey begins.
    void addSamples() const
    {
        window->exploreSamples();
        QTRY_VERIFY(runCount() > 0);
    }
};

} // namespace runcost
