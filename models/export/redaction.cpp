#include "export/redaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSysInfo>

namespace runcost {
namespace {

    // Keys of tags and of reported values that hold such things, whatever they look like.
    bool isTelling(const QString& key)
    {
        static const QRegularExpression words(QStringLiteral(
            "(^|[^a-z])(user(name)?|owner|author|account|uid|gid|e-?mail|host(name)?|node(s|list|name)?|machine|server|ip|address|path|"
            "dir(ectory)?|folder|cwd|file|workdir|city|region|country|place|location|zone|site|room|rack|latitude|longitude|cluster)"
            "($|[^a-z])"));
        return words.match(key.toLower()).hasMatch();
    }

    QRegularExpression wordsPattern(const QStringList& words)
    {
        QStringList escaped;
        for (const QString& word : words)
            if (word.trimmed().size() > 1) // one letter would take half of every text with it
                escaped << QRegularExpression::escape(word.trimmed());
        if (escaped.isEmpty())
            return QRegularExpression(QStringLiteral("(?!)"));
        return QRegularExpression(QStringLiteral("(?<![\\w])(?:%1)(?![\\w])").arg(escaped.join(u'|')),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    }

    struct FormPattern {
        QRegularExpression pattern;
        QString instead;
    };

    const std::vector<FormPattern>& forms()
    {
        static const std::vector<FormPattern> all {
            { QRegularExpression(QStringLiteral("\\b[\\w.+-]+@[\\w-]+(\\.[\\w-]+)*")), QStringLiteral("[user]") },
            // URLs, UNC paths, drive letters, and two or more parts of a Unix path.
            { QRegularExpression(QStringLiteral("\\b(?:file|https?|s3|gs|ssh|sftp|ftp|abfss?|hdfs|smb|nfs)://[^\\s\"'<>|,;]+")),
                QStringLiteral("[path]") },
            { QRegularExpression(QStringLiteral("(?<![\\w])(?:[A-Za-z]:[\\\\/]|\\\\\\\\)[^\\s\"'<>|,;]+")), QStringLiteral("[path]") },
            { QRegularExpression(QStringLiteral("(?<![\\w.])(?:~[\\w.-]*|\\.{1,2})?(?:/[^\\s/\"'<>|,;]+){2,}/?")), QStringLiteral("[path]") },
            { QRegularExpression(QStringLiteral("(?<![\\w])~[\\w.-]*/[^\\s\"'<>|,;]*")), QStringLiteral("[path]") },
            { QRegularExpression(QStringLiteral("(?<![\\w])/(?:home|Users|root|mnt|data|scratch|tmp|var|opt|srv|media)\\b[^\\s\"'<>|,;]*")),
                QStringLiteral("[path]") },
            { QRegularExpression(QStringLiteral("(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\d.])")), QStringLiteral("[host]") },
            { QRegularExpression(QStringLiteral("(?<![\\w])[\\w-]+(?:\\.[\\w-]+)*\\.(?:local|lan|internal|intra|corp|cluster|compute|edu|gov)(?:\\.[\\w-]+)*(?![\\w])")),
                QStringLiteral("[host]") },
        };
        return all;
    }

    QString hashed(const QString& kind, const QString& id)
    {
        return QStringLiteral("redacted-")
            + QString::fromLatin1(
                QCryptographicHash::hash((kind + u'\n' + id).toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
    }

} // namespace

Redaction::Redaction(const QStringList& hosts, const QStringList& users)
    : m_hosts(wordsPattern(hosts))
    , m_users(wordsPattern(users))
{
}

Redaction Redaction::forThisMachine()
{
    const QString host = QSysInfo::machineHostName();
    QStringList users { qEnvironmentVariable("USER"), qEnvironmentVariable("LOGNAME"), QDir(QDir::homePath()).dirName() };
    users.removeAll(QStringLiteral("root")); // a word like any other
    return Redaction({ host, host.section(u'.', 0, 0) }, users);
}

QString Redaction::redacted(QString text) const
{
    if (text.isEmpty())
        return text;
    for (const FormPattern& form : forms())
        text.replace(form.pattern, form.instead);
    text.replace(m_users, QStringLiteral("[user]"));
    text.replace(m_hosts, QStringLiteral("[host]"));
    return text;
}

QString Redaction::without(QString text, const Run& run) const
{
    text = redacted(std::move(text));
    for (const QString& place : { run.region, run.country })
        if (place.size() > 1)
            text.replace(wordsPattern({ place }), QStringLiteral("[place]"));
    return text;
}

Run Redaction::redacted(const Run& run) const
{
    Run out = run;
    out.region.clear();
    out.country.clear();
    for (QString Run::* const member : { &Run::name, &Run::project, &Run::note, &Run::instance, &Run::metricName })
        out.*member = without(run.*member, run);
    if (without(run.sourceId, run) != run.sourceId)
        out.sourceId = hashed(run.sourceKind, run.sourceId);
    out.tags.clear();
    for (auto tag = run.tags.cbegin(); tag != run.tags.cend(); ++tag)
        if (!isTelling(tag.key()))
            out.tags.insert(without(tag.key(), run), without(tag.value(), run));
    static const QRegularExpression fileName(QStringLiteral("^\\S+\\.[A-Za-z]\\w{0,9}$"));
    for (MaybeFigure& figure : out.figures)
        if (figure)
            figure->source = fileName.match(figure->source).hasMatch() ? QStringLiteral("[file]") : without(figure->source, run);
    out.reported.clear();
    for (auto entry = run.reported.cbegin(); entry != run.reported.cend(); ++entry)
        if (!isTelling(entry.key()))
            out.reported.insert(without(entry.key(), run), entry.value());
    for (Series& series : out.series)
        series.name = without(series.name, run);
    for (QString& flag : out.flags)
        flag = without(flag, run);
    return out;
}

} // namespace runcost
