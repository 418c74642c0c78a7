#include "analysis/scenariofile.h"

#include "analysis/scenariojson.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

namespace runcost {
namespace {

    constexpr qint64 largestFile = 256 * 1024;
    constexpr qint64 sniffed = 512;
    constexpr qsizetype longestName = 120;
    constexpr qsizetype longestChoice = 200;
    constexpr int newestVersion = 1;
    const QLatin1String formatName("runcost-scenario");

    QString tr(const char* text) { return QCoreApplication::translate("ScenarioFile", text); }

    Error malformed(const QString& text, const QString& detail = {}) { return { ErrorCode::Malformed, text, detail }; }

    // One line without control and direction marks, however the file was made.
    QString cleanName(const QString& text)
    {
        QString name;
        for (const QChar c : text.simplified())
            if (c.isPrint() && c.category() != QChar::Other_Format)
                name += c;
        return name.left(longestName).trimmed();
    }

} // namespace

QByteArray scenarioFile(const Scenario& scenario)
{
    const QJsonObject object { { QStringLiteral("format"), formatName }, { QStringLiteral("version"), newestVersion },
        { QStringLiteral("scenario"), scenarioToObject(scenario) } };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QString scenarioFileName(const Scenario& scenario)
{
    QString name = scenario.name;
    name.replace(QRegularExpression(QStringLiteral("[^\\w.+-]+"), QRegularExpression::UseUnicodePropertiesOption), QStringLiteral("-"));
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    name = name.toLower().left(60);
    return (name.isEmpty() ? QStringLiteral("scenario") : name) + QStringLiteral(".runcost-scenario.json");
}

bool looksLikeScenarioFile(const QByteArray& start)
{
    const QByteArray text = start.left(sniffed);
    return text.contains("\"runcost-scenario\"") && (text.trimmed().startsWith('{') || text.startsWith("\xEF\xBB\xBF"));
}

bool isScenarioFile(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && looksLikeScenarioFile(file.read(sniffed));
}

Result<Scenario> scenarioFromFile(const QByteArray& bytes)
{
    QByteArray text = bytes;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return malformed(tr("It is no JSON object: byte %1.").arg(error.offset), error.errorString());
    const QJsonObject object = document.object();
    if (object.value(QLatin1String("format")).toString() != formatName)
        return malformed(tr("It is no scenario of RunCost."));
    const QJsonValue version = object.value(QLatin1String("version"));
    if (!version.isDouble() || version.toDouble() < 1)
        return malformed(tr("It does not say its version."));
    if (version.toDouble() > newestVersion)
        return malformed(tr("It was made by a newer RunCost (version %1 of the format).").arg(QString::number(version.toDouble(), 'g', 6)));
    if (!object.value(QLatin1String("scenario")).isObject())
        return malformed(tr("It holds no scenario."));
    Result<Scenario> scenario = scenarioFromObject(object.value(QLatin1String("scenario")).toObject());
    if (!scenario)
        return scenario;
    for (const auto& [lever, choice] : scenario->choices)
        if (choice.size() > longestChoice)
            return malformed(tr("The choice of “%1” is too long.").arg(QLatin1String(leverInfo(lever).key)));
    if (scenario->isBaseline())
        return malformed(tr("It changes nothing."));
    scenario->name = cleanName(scenario->name);
    return scenario;
}

Result<Scenario> readScenarioFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::NotFound, tr("The scenario “%1” cannot be read.").arg(name), file.errorString() };
    if (file.size() > largestFile)
        return Error { ErrorCode::OutOfRange, tr("The file “%1” is too large for a scenario.").arg(name), {} };
    Result<Scenario> scenario = scenarioFromFile(file.read(largestFile + 1));
    if (!scenario)
        return Error { scenario.error().code, tr("The scenario “%1” cannot be used. %2").arg(name, scenario.error().text), scenario.error().detail };
    if (scenario->name.isEmpty())
        scenario->name = cleanName(name.section(QLatin1Char('.'), 0, 0));
    if (scenario->name.isEmpty())
        scenario->name = tr("Scenario");
    return scenario;
}

} // namespace runcost
