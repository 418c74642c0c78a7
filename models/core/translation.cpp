#include "core/translation.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QTranslator>

#include <array>
#include <atomic>
#include <vector>

static void initTranslationFiles() { Q_INIT_RESOURCE(runcost_translations); }

namespace runcost {
namespace {

    constexpr char everything[] = "RunCost"; // the one context of the translation files
    std::atomic<Language> current { Language::English };

    class FlatTranslator final : public QTranslator {
    public:
        [[nodiscard]] QString translate(const char*, const char* text, const char* comment, int n) const override
        {
            return QTranslator::translate(everything, text, comment, n);
        }
        [[nodiscard]] bool isEmpty() const override { return false; }
    };

    // Brackets show what was cut, the padding stands for longer words, and the layout runs from right to left.
    class PseudoTranslator final : public QTranslator {
    public:
        [[nodiscard]] QString translate(const char* context, const char* text, const char*, int) const override
        {
            if (qstrcmp(text, "QT_LAYOUT_DIRECTION") == 0)
                return QStringLiteral("RTL");
            const QString source = QString::fromUtf8(text);
            if (source.trimmed().isEmpty() || QByteArray(context).startsWith("QLocale"))
                return {};
            const bool isDateFormat = source.contains(QLatin1String("MMM"));
            return isDateFormat ? source : QStringLiteral("[%1%2]").arg(source, QString(source.size() * 35 / 100, QChar(0x00B7)));
        }
        [[nodiscard]] bool isEmpty() const override { return false; }
    };

    // Keeps LanguageChange from the widgets while a report is written.
    class ChangeFilter final : public QObject {
    public:
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            return watched == QCoreApplication::instance()
                && (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange
                    || event->type() == QEvent::ApplicationLayoutDirectionChange);
        }
    };

    std::vector<std::unique_ptr<QTranslator>>& installed()
    {
        static std::vector<std::unique_ptr<QTranslator>> translators;
        return translators;
    }

    void install(std::unique_ptr<QTranslator> translator)
    {
        QCoreApplication::installTranslator(translator.get());
        installed().push_back(std::move(translator));
    }

    const std::array<LanguageInfo, 6>& infos()
    {
        static const std::array<LanguageInfo, 6> list { {
            { Language::English, "en", QStringLiteral("English") },
            { Language::German, "de", QStringLiteral("Deutsch") },
            { Language::Spanish, "es", QString::fromUtf8("Espa\u00F1ol") },
            { Language::French, "fr", QString::fromUtf8("Fran\u00E7ais") },
            { Language::Japanese, "ja", QString::fromUtf8("\u65E5\u672C\u8A9E") },
            { Language::Chinese, "zh_CN", QString::fromUtf8("\u7B80\u4F53\u4E2D\u6587") },
        } };
        return list;
    }

    QLocale englishLocale()
    {
        QLocale locale = QLocale::c();
        locale.setNumberOptions(QLocale::DefaultNumberOptions);
        return locale;
    }

} // namespace

std::span<const LanguageInfo> languages() { return infos(); }

std::optional<Language> languageFromKey(const QString& key)
{
    if (key == QLatin1String("pseudo"))
        return Language::Pseudo;
    // Traditional characters are another script: readers of zh_TW would rather have English than the wrong one.
    const QString plain = QString(key).replace(u'-', u'_');
    for (const LanguageInfo& info : infos()) {
        const QString known = QLatin1String(info.key);
        if (plain.compare(known, Qt::CaseInsensitive) == 0
            || (info.language != Language::Chinese && plain.startsWith(known + u'_', Qt::CaseInsensitive)))
            return info.language;
    }
    for (const char* chinese : { "zh", "zh_Hans", "zh_Hans_CN", "zh_SG", "zh_Hans_SG" })
        if (plain.compare(QLatin1String(chinese), Qt::CaseInsensitive) == 0)
            return Language::Chinese;
    return std::nullopt;
}

const char* languageKey(Language language)
{
    for (const LanguageInfo& info : infos())
        if (info.language == language)
            return info.key;
    return "pseudo";
}

Language systemLanguage()
{
    for (const QString& name : QLocale::system().uiLanguages())
        if (const auto language = languageFromKey(name); language && *language != Language::Pseudo)
            return *language;
    return Language::English;
}

void setLanguage(Language language)
{
    current = language;
    for (const auto& translator : installed())
        QCoreApplication::removeTranslator(translator.get());
    installed().clear();
    if (language == Language::English)
        return;
    if (language == Language::Pseudo) {
        install(std::make_unique<PseudoTranslator>());
        return;
    }
    initTranslationFiles();
    const QString key = QLatin1String(languageKey(language));
    // The texts of Qt's own dialogs; without that package they stay English.
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(QStringLiteral("qtbase_") + key, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qt));
    auto own = std::make_unique<FlatTranslator>();
    if (own->load(QStringLiteral(":/translations/runcost_%1.qm").arg(key)))
        install(std::move(own));
}

QString inSentence(const QString& label) { return current == Language::German ? label : label.toLower(); }

Language currentLanguage() { return current; }

LanguageScope::LanguageScope(Language language)
    : m_before(currentLanguage())
{
    ChangeFilter filter;
    QCoreApplication::instance()->installEventFilter(&filter);
    setLanguage(language);
    QCoreApplication::instance()->removeEventFilter(&filter);
}

LanguageScope::~LanguageScope()
{
    ChangeFilter filter;
    QCoreApplication::instance()->installEventFilter(&filter);
    setLanguage(m_before);
    QCoreApplication::instance()->removeEventFilter(&filter);
}

namespace format {

    QLocale localeOf(Language language)
    {
        switch (language) {
        case Language::English:
        case Language::Pseudo:
            return englishLocale();
        case Language::German:
        case Language::Spanish:
        case Language::French:
        case Language::Japanese:
        case Language::Chinese:
            break;
        }
        const QLocale plain(QString::fromLatin1(languageKey(language)));
        const QLocale system = QLocale::system();
        return system.language() == plain.language() && system.script() == plain.script() ? QLocale(system.name()) : plain;
    }

    // Asked for with every number: each language's is made once.
    QLocale defaultLocale()
    {
        static const std::array<QLocale, 7> locales { localeOf(Language::English), localeOf(Language::German), localeOf(Language::Spanish),
            localeOf(Language::French), localeOf(Language::Japanese), localeOf(Language::Chinese), localeOf(Language::Pseudo) };
        return locales[static_cast<std::size_t>(currentLanguage())];
    }

} // namespace format
} // namespace runcost
