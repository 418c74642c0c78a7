#pragma once

#include <QLocale>
#include <QString>

#include <memory>
#include <optional>
#include <span>

// The languages in which the program speaks. Texts are English in the source; resources/translations holds the others.
// A text is looked up by itself and its comment alone, not by the class in which it stands.
namespace runcost {

enum class Language { English, German, Spanish, French, Japanese, Chinese, Pseudo };

struct LanguageInfo {
    Language language;
    const char* key; // "de", "zh_CN": of files, settings and --language
    QString name; // of itself: "Deutsch"
};

[[nodiscard]] std::span<const LanguageInfo> languages(); // without Pseudo
// "de", "de_AT", "zh-CN"; "pseudo" is a made-up language that lengthens every text and runs from right to left, to find
// what would not stand a translation.
[[nodiscard]] std::optional<Language> languageFromKey(const QString& key);
[[nodiscard]] const char* languageKey(Language language);
// The first of the system's languages that the program speaks, else English.
[[nodiscard]] Language systemLanguage();

// A label within a sentence: small letters, but not in German, where nouns keep their capital.
[[nodiscard]] QString inSentence(const QString& label);

// Makes the process speak it, numbers and dates included (format::defaultLocale). Needs an application object; widgets
// that stand already hear of it as QEvent::LanguageChange. From the main thread only.
void setLanguage(Language language);
[[nodiscard]] Language currentLanguage(); // from any thread

// Another language until the end of the scope, without a word to the widgets: for a report.
class LanguageScope {
public:
    explicit LanguageScope(Language language);
    ~LanguageScope();
    LanguageScope(const LanguageScope&) = delete;
    LanguageScope& operator=(const LanguageScope&) = delete;

private:
    Language m_before;
};

namespace format {
    // Numbers and dates as that language writes them; the system's own habits when it speaks the same language.
    [[nodiscard]] QLocale localeOf(Language language);
}

} // namespace runcost
