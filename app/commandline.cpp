#include "commandline.h"

#include "commandio.h"
#include "commands.h"
#include "core/translation.h"
#include "store/runstore.h"
#include "windowapp.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>

#include <clocale>
#include <csignal>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace runcost {
namespace {

    const char* const windowUsage = "usage: runcost [PATH...] | runcost COMMAND [WORDS...]; see runcost --help\n";

    QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

    // A store opened with a low number must not be what standard output writes to.
    void openStandardStreams()
    {
        for (const int descriptor : { 0, 1, 2 })
            if (::fcntl(descriptor, F_GETFD) == -1)
                (void)!::open("/dev/null", O_RDONLY); // writing there fails, as it should
    }

    // Takes --NAME VALUE and --NAME=VALUE out of the words, wherever they stand. False: the value is missing.
    bool takeValue(std::vector<QByteArray>& words, const QByteArray& name, QByteArray& value)
    {
        for (auto word = words.begin(); word != words.end() && *word != "--";) {
            if (word->startsWith(name + '=')) {
                value = word->mid(name.size() + 1);
                word = words.erase(word);
            } else if (*word == name) {
                if (word + 1 == words.end())
                    return false;
                value = *(word + 1);
                word = words.erase(word, word + 2);
            } else {
                ++word;
            }
        }
        return true;
    }

    // Qt takes numbers as the locale writes them from here on, unless told otherwise.
    void fixLocale() { std::setlocale(LC_NUMERIC, "C"); }

    int help(const std::vector<QByteArray>& words)
    {
        if (words.size() < 2)
            return answer(generalHelp());
        const CommandInfo* info = findCommand(words[1]);
        if (!info)
            return wrongUsage(tr("There is no command “%1”.").arg(QString::fromUtf8(words[1])), windowUsage);
        return answer(commandHelp(*info));
    }

    bool asksForHelp(const std::vector<QByteArray>& words)
    {
        for (const QByteArray& word : words) {
            if (word == "--")
                return false;
            if (word == "--help" || word == "-h")
                return true;
        }
        return false;
    }

    // Only reports draw, and that without a display.
    std::unique_ptr<QCoreApplication> makeApplication(const QByteArray& command, int& argc, char** argv)
    {
        if (command != "report")
            return std::make_unique<QCoreApplication>(argc, argv);
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Without a session Qt remarks on missing folders; standard error is for what became of the files.
        if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
            qputenv("QT_LOGGING_RULES", "default.warning=false");
        return std::make_unique<QApplication>(argc, argv);
    }

    // Files and other programs read what commands say: it is English unless asked otherwise.
    int runCommand(const CommandInfo& info, std::vector<QByteArray> words, const QString& store, const QString& language, char* program)
    {
        words.erase(words.begin());
        if (asksForHelp(words))
            return answer(commandHelp(info));
        int argc = 1;
        char* argv[] = { program, nullptr };
        const std::unique_ptr<QCoreApplication> application = makeApplication(info.name, argc, argv);
        fixLocale();
        if (const auto asked = languageFromKey(language))
            setLanguage(*asked);
        return info.run({ std::move(words), store.isEmpty() ? defaultStorePath() : store });
    }

    QString readSize(const QString& text, QSize& size)
    {
        const QStringList parts = text.split(u'x');
        bool wide = false;
        bool high = false;
        if (parts.size() == 2)
            size = { parts[0].toInt(&wide), parts[1].toInt(&high) };
        const bool fits = wide && high && size.width() >= 200 && size.height() >= 200 && size.width() <= 16'000 && size.height() <= 16'000;
        return fits ? QString() : tr("--size is WIDTHxHEIGHT in pixels.");
    }

    QString readWindowOptions(const Words& words, WindowOptions& options)
    {
        options.samples = words.has("--samples");
        options.rulesPath = words.value("--rules");
        options.theme = words.value("--theme");
        options.screenshot = words.value("--screenshot");
        options.actions = words.value("--actions").split(QLatin1Char(','), Qt::SkipEmptyParts);
        if (!options.theme.isEmpty() && !QStringList { QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast"), QStringLiteral("system") }.contains(options.theme))
            return tr("--theme is light, dark, contrast or system.");
        if (words.has("--scale")) {
            bool isNumber = false;
            options.scale = words.value("--scale").toDouble(&isNumber);
            if (!isNumber || !(options.scale >= 0.25 && options.scale <= 8))
                return tr("--scale is a number from 0.25 to 8.");
        }
        return words.has("--size") ? readSize(words.value("--size"), options.size) : QString();
    }

    int openWindow(const std::vector<QByteArray>& all, const QString& store, const QString& language)
    {
        Words words(all);
        WindowOptions options;
        QString wrong = words.parse({ "--rules", "--theme", "--screenshot", "--actions", "--size", "--scale" }, { "--samples" });
        if (wrong.isEmpty())
            wrong = readWindowOptions(words, options);
        QStringList paths;
        for (const QByteArray& path : words.plain())
            paths << QFile::decodeName(path);
        // A mistyped command would otherwise open an empty window.
        if (wrong.isEmpty() && !paths.isEmpty() && !QFileInfo(paths.front()).isSymLink() && !QFileInfo::exists(paths.front()))
            wrong = tr("There is no command and no file “%1”.").arg(paths.front());
        if (!wrong.isEmpty())
            return wrongUsage(wrong, windowUsage);
        options.storePath = store;
        options.language = language;
        return runWindow(paths, options);
    }

} // namespace

int runProgram(int argc, char** argv)
{
    openStandardStreams();
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an answer that cannot be written, not a reason to vanish
    fixLocale();
    QCoreApplication::setApplicationName(QStringLiteral("runcost"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RUNCOST_VERSION));
    std::vector<QByteArray> words;
    for (int i = 1; i < argc; ++i)
        words.emplace_back(argv[i]);
    QByteArray storePath;
    if (!takeValue(words, "--store", storePath))
        return wrongUsage(tr("--store needs a file."), windowUsage);
    const QString store = QFile::decodeName(storePath);
    QByteArray languageWord;
    if (!takeValue(words, "--language", languageWord) || (!languageWord.isEmpty() && !languageFromKey(QString::fromLatin1(languageWord))))
        return wrongUsage(tr("--language is en, de, es, fr, ja or zh_CN."), windowUsage);
    const QString language = QString::fromLatin1(languageWord);
    const QByteArray first = words.empty() ? QByteArray() : words.front();
    if (first == "--version")
        return answer("runcost " RUNCOST_VERSION "\n");
    if (first == "--help" || first == "-h" || first == "help")
        return help(words);
    char fallback[] = "runcost";
    if (const CommandInfo* info = findCommand(first))
        return runCommand(*info, std::move(words), store, language, argc > 0 ? argv[0] : fallback);
    return openWindow(words, store, language);
}

} // namespace runcost
