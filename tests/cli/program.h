#pragma once

#include "models/import/importfiles.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <functional>

// The program as a user starts it from a shell, with a store and a home of its own.
namespace cli {

struct Answer {
    int status = -1; // -1 = ended by a signal or never
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

class Program {
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.text(name); }
    [[nodiscard]] const importfiles::Folder& folder() const { return m_folder; }
    importfiles::Folder& folder() { return m_folder; }
    [[nodiscard]] QString store() const { return path(QStringLiteral("runs.runcost")); }
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
        for (const char* name : { "QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY" })
            values.remove(QLatin1String(name));
        values.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("home")));
        values.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        return values;
    }
    void start(QProcess& process, const QStringList& words, const std::function<void(QProcess&)>& prepare = {}) const
    {
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_folder.text({}));
        if (prepare)
            prepare(process);
        process.start(QStringLiteral(RUNCOST_PROGRAM), QStringList { QStringLiteral("--store"), store() } + words);
    }
    [[nodiscard]] Answer run(const QStringList& words, const std::function<void(QProcess&)>& prepare = {}) const
    {
        QProcess process;
        start(process, words, prepare);
        if (!process.waitForFinished(60000))
            return {};
        return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError() };
    }
    [[nodiscard]] Answer run(const char* text) const { return run(QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts)); }
    [[nodiscard]] QJsonArray runs() const { return run("list --json").json().value(QLatin1String("runs")).toArray(); }

private:
    importfiles::Folder m_folder;
};

} // namespace cli
