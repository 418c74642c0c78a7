#pragma once

#include <QObject>
#include <QTimer>

namespace runcost {

class DashboardSession;

// Keeps a window up to date with what other programs write into its store: an import on the command line, a run that is
// being recorded. Looks once a second while the window is seen; less often when reading takes long.
class StoreFollower final : public QObject {
    Q_OBJECT
public:
    StoreFollower(DashboardSession& session, QWidget* window);

signals:
    void runsDied(const QStringList& names); // recorded runs whose program is gone without a word

private:
    void look();

    DashboardSession& m_session;
    QWidget* m_window;
    QTimer m_timer;
    int m_looks = 0;
};

} // namespace runcost
