#include "help/helptopics.h"

#include "formulas/registry.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QStringList>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Help", text); }

    QString fileText(const char* name)
    {
        QFile file(QStringLiteral(":/help/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    struct Section {
        QString title;
        QString text; // with its heading
    };

    // By headings of one level; code that happens to begin with # is indented or fenced.
    std::vector<Section> sectionsOf(const QString& text, const QString& mark)
    {
        std::vector<Section> sections;
        bool fenced = false;
        for (const QString& line : text.split(QLatin1Char('\n'))) {
            if (line.startsWith(QLatin1String("```")))
                fenced = !fenced;
            if (!fenced && line.startsWith(mark + QLatin1Char(' ')))
                sections.push_back({ line.mid(mark.size() + 1).trimmed(), {} });
            else if (!fenced && line.startsWith(QLatin1Char('#')) && line.indexOf(QLatin1Char(' ')) < mark.size() && !sections.empty())
                sections.push_back({}); // a higher heading ends the section
            if (!sections.empty() && !sections.back().title.isEmpty())
                sections.back().text += line + QLatin1Char('\n');
        }
        std::erase_if(sections, [](const Section& section) { return section.title.isEmpty(); });
        return sections;
    }

    QString slug(const QString& title)
    {
        QString id;
        for (const QChar c : title.toLower())
            id += c.isLetterOrNumber() ? c : QLatin1Char('-');
        return id;
    }

    std::vector<HelpTopic> allTopics()
    {
        std::vector<HelpTopic> topics;
        for (const Section& section : sectionsOf(fileText("manual.md"), QStringLiteral("##")))
            topics.push_back({ QStringLiteral("manual:") + slug(section.title), tr("Manual"), section.title, section.text });
        QHash<QString, QString> pages;
        for (const Section& section : sectionsOf(fileText("formulas.md"), QStringLiteral("###")))
            pages.insert(section.title, section.text);
        for (const formulas::Formula& formula : formulas::allFormulas()) {
            const QString id = QString::fromUtf8(formula.id);
            topics.push_back({ QStringLiteral("formula:") + id, formulas::groupTitle(formula), formulas::formulaTitle(formula), pages.value(id) });
        }
        return topics;
    }

} // namespace

const std::vector<HelpTopic>& helpTopics()
{
    static const std::vector<HelpTopic> topics = allTopics();
    return topics;
}

std::optional<HelpPlace> findHelpLink(const QString& link)
{
    const QString file = link.section(QLatin1Char('#'), 0, 0);
    const QString anchor = link.section(QLatin1Char('#'), 1);
    if (anchor.isEmpty() || (!file.isEmpty() && file != QLatin1String("manual.md") && file != QLatin1String("formulas.md")))
        return std::nullopt;
    for (const HelpTopic& topic : helpTopics()) {
        const QString id = topic.id.section(QLatin1Char(':'), 1);
        if (id == anchor && topic.id.startsWith(QLatin1String("formula:")) == (file == QLatin1String("formulas.md")))
            return HelpPlace { topic.id, {} };
    }
    for (const HelpTopic& topic : helpTopics())
        for (const Section& section : sectionsOf(topic.markdown, QStringLiteral("###")))
            if (topic.id.startsWith(QLatin1String("manual:")) && slug(section.title) == anchor)
                return HelpPlace { topic.id, section.title };
    return std::nullopt;
}

std::vector<const HelpTopic*> findHelp(const QString& query)
{
    const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<const HelpTopic*> byTitle;
    std::vector<const HelpTopic*> byText;
    for (const HelpTopic& topic : helpTopics()) {
        const auto holdsAll = [&](const QString& text) {
            return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        };
        if (holdsAll(topic.title + QLatin1Char(' ') + topic.id + QLatin1Char(' ') + topic.group))
            byTitle.push_back(&topic);
        else if (holdsAll(topic.title + topic.markdown))
            byText.push_back(&topic);
    }
    byTitle.insert(byTitle.end(), byText.begin(), byText.end());
    return byTitle;
}

} // namespace runcost
