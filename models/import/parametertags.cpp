#include "import/parametertags.h"

#include "import/runnames.h"

#include <QStringList>

#include <algorithm>

namespace runcost {
namespace {

    constexpr qsizetype mostTags = 24;
    constexpr qsizetype longestText = 100;

    bool isTelling(const QString& name)
    {
        static const QStringList words { QStringLiteral("model"), QStringLiteral("architecture"), QStringLiteral("arch"),
            QStringLiteral("backbone"), QStringLiteral("dataset"), QStringLiteral("optimizer"), QStringLiteral("optim"),
            QStringLiteral("scheduler"), QStringLiteral("seed"), QStringLiteral("dropout"), QStringLiteral("hidden"),
            QStringLiteral("layers"), QStringLiteral("depth"), QStringLiteral("momentum"), QStringLiteral("weight"),
            QStringLiteral("warmup"), QStringLiteral("strategy"), QStringLiteral("loss"), QStringLiteral("lora"), QStringLiteral("fold") };
        const QStringList parts = plainName(name).split(u'_');
        return std::any_of(parts.begin(), parts.end(), [](const QString& part) { return words.contains(part); });
    }

    bool isSwitch(const QString& text)
    {
        const QString word = text.trimmed().toLower();
        return word.isEmpty() || word == QLatin1String("true") || word == QLatin1String("false") || word == QLatin1String("none")
            || word == QLatin1String("null") || word == QLatin1String("yes") || word == QLatin1String("no");
    }

} // namespace

bool isPrivate(const QString& name, const QString& text)
{
    static const QStringList words { QStringLiteral("token"), QStringLiteral("secret"), QStringLiteral("password"), QStringLiteral("passwd"),
        QStringLiteral("credential"), QStringLiteral("credentials"), QStringLiteral("apikey"), QStringLiteral("host"), QStringLiteral("hostname"),
        QStringLiteral("user"), QStringLiteral("username"), QStringLiteral("email"), QStringLiteral("path"), QStringLiteral("paths"),
        QStringLiteral("dir"), QStringLiteral("directory"), QStringLiteral("folder"), QStringLiteral("url"), QStringLiteral("uri") };
    const QString plain = plainName(name);
    const QStringList parts = plain.split(u'_');
    if (std::any_of(parts.begin(), parts.end(), [](const QString& part) { return words.contains(part); }) || plain.contains(QLatin1String("api_key")))
        return true;
    const bool isPath = text.startsWith(u'/') || text.startsWith(u'~') || text.startsWith(QLatin1String("./")) || text.contains(QLatin1String("://"))
        || text.contains(QLatin1String(":\\")) || text.count(u'/') > 1;
    return isPath || text.contains(u'@');
}

QMap<QString, QString> parameterTags(const std::vector<NamedText>& settings)
{
    QMap<QString, QString> tags;
    for (const bool telling : { true, false })
        for (const NamedText& setting : settings) {
            const QString text = tidyText(setting.text, longestText);
            if (tags.size() >= mostTags || isTelling(setting.name) != telling || setting.text.size() > longestText || isSwitch(text)
                || isPrivate(setting.name, text))
                continue;
            tags.insert(tidyText(setting.name, longestText), text);
        }
    return tags;
}

} // namespace runcost
