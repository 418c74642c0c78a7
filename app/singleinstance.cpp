#include "singleinstance.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace runcost {
namespace {

    constexpr int timeoutMs = 1000;
    const QByteArray hello("runcost-open 1\n"); // then the paths, each ended by a zero byte, then an empty one
    const QByteArray taken("taken\n");

    bool isPrivate(const QString& folder)
    {
        const QFileInfo info(folder);
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        return info.isDir() && info.isWritable() && !(info.permissions() & others);
    }

} // namespace

SingleInstance::SingleInstance(const QString& socketPath, QObject* parent)
    : QObject(parent)
    , m_path(socketPath)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(8);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

QString SingleInstance::defaultSocketPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return !folder.isEmpty() && isPrivate(folder) ? folder + QStringLiteral("/runcost-window") : QString();
}

bool SingleInstance::handOver(const QStringList& paths) const
{
    if (m_path.isEmpty() || paths.size() > mostPaths)
        return false;
    QByteArray message = hello;
    for (const QString& path : paths)
        message += QFile::encodeName(path) + '\0';
    message += '\0';
    if (message.size() > mostBytes)
        return false;
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(timeoutMs))
        return false;
    socket.write(message);
    if (!socket.waitForBytesWritten(timeoutMs))
        return false;
    while (socket.bytesAvailable() < taken.size())
        if (!socket.waitForReadyRead(timeoutMs))
            return false;
    return socket.read(taken.size()) == taken;
}

bool SingleInstance::listen()
{
    if (m_path.isEmpty())
        return false;
    QLocalSocket probe;
    probe.connectToServer(m_path);
    if (probe.waitForConnected(timeoutMs))
        return false;
    QLocalServer::removeServer(m_path); // nobody answers: left behind by a crash
    return m_server->listen(m_path);
}

void SingleInstance::accept()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(5 * timeoutMs, socket, [socket] { socket->abort(); });
        read(socket);
    }
}

void SingleInstance::read(QLocalSocket* socket)
{
    const QByteArray message = socket->peek(mostBytes + 1);
    const QByteArray begin = message.left(hello.size());
    if (!hello.startsWith(begin) || message.size() > mostBytes) {
        socket->abort();
        return;
    }
    const qsizetype end = message == hello + '\0' ? message.size() - 1 : message.indexOf(QByteArray("\0\0", 2), hello.size());
    if (message.size() < hello.size() || end < 0)
        return; // the rest is on its way
    QStringList paths;
    for (const QByteArray& name : message.mid(hello.size(), end - hello.size()).split('\0'))
        if (name.startsWith('/') && paths.size() < mostPaths)
            paths << QFile::decodeName(name);
    socket->readAll();
    socket->write(taken);
    socket->flush();
    emit pathsReceived(paths);
}

} // namespace runcost
