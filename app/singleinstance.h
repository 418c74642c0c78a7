#pragma once

#include <QObject>
#include <QStringList>

class QLocalServer;
class QLocalSocket;

namespace runcost {

// Lets a second start hand its files to the window that is open. The socket lies in a folder that only this user can
// enter; whoever can connect could start the program as well, so nothing but paths is taken from it.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString& socketPath, QObject* parent = nullptr);

    [[nodiscard]] static QString defaultSocketPath(); // empty = there is no private folder
    static constexpr int mostPaths = 10'000;
    static constexpr qint64 mostBytes = 1 << 20;

    // True when a window that is open took the paths, which are absolute. Waits a second at most.
    [[nodiscard]] bool handOver(const QStringList& paths) const;
    bool listen(); // false when another one listens already, or the folder cannot be written

signals:
    void pathsReceived(const QStringList& paths); // empty: only come to the front

private:
    void accept();
    void read(QLocalSocket* socket);

    QString m_path;
    QLocalServer* m_server;
};

} // namespace runcost
