#include "session/settings.h"

#include <QDate>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <array>
#include <cmath>

namespace runcost {
namespace {

    constexpr qsizetype longestText = 4096; // of a path
    constexpr qsizetype largestState = 64 * 1024; // of a window or header
    constexpr qint64 largestFile = 4 * 1024 * 1024;

    enum class Kind { Word, Number, Whole, Flag, Text, List, Bytes };

    struct Entry {
        const char* key;
        Kind kind;
        double fallback; // of numbers and flags
        double minimum;
        double maximum; // of a list: entries
    };
    // In the order of Settings::Key.
    constexpr std::array<Entry, 29> entries { {
        { "appearance/theme", Kind::Word, 0, 0, 0 },
        { "appearance/text_scale", Kind::Number, 1, Settings::smallestTextScale, Settings::largestTextScale },
        { "store/last", Kind::Text, 0, 0, 0 },
        { "store/recent", Kind::List, 0, 0, Settings::mostRecentStores },
        { "window/geometry", Kind::Bytes, 0, 0, 0 },
        { "window/state", Kind::Bytes, 0, 0, 0 },
        { "window/runs_header", Kind::Bytes, 0, 0, 0 },
        { "window/runs_width", Kind::Whole, 372, 200, 900 },
        { "window/what_if_width", Kind::Whole, 300, 240, 700 },
        { "window/runs_visible", Kind::Flag, 1, 0, 1 },
        { "window/what_if_visible", Kind::Flag, 1, 0, 1 },
        { "folders/import", Kind::Text, 0, 0, 0 },
        { "folders/export", Kind::Text, 0, 0, 0 },
        { "palette/recent", Kind::List, 0, 0, Settings::mostRecentCommands },
        { "watch/folders", Kind::List, 0, 0, Settings::mostWatchedFolders },
        { "watch/paused", Kind::Flag, 0, 0, 1 },
        { "display/currency", Kind::Text, 0, 0, 0 },
        { "display/language", Kind::Text, 0, 0, 0 },
        { "view/store", Kind::Text, 0, 0, 0 },
        { "view/selection", Kind::List, 0, 0, Settings::mostRemembered },
        { "view/scenario", Kind::Bytes, 0, 0, 0 },
        { "view/page", Kind::Whole, 0, 0, 20 },
        { "view/restore", Kind::Flag, 1, 0, 1 },
        { "window/single_instance", Kind::Flag, 0, 0, 1 },
        { "help/tour_seen", Kind::Flag, 0, 0, 1 },
        { "dashboard/panels", Kind::List, 0, 0, Settings::mostPanels },
        { "report/paper", Kind::Text, 0, 0, 0 },
        { "report/grey", Kind::Flag, 0, 0, 1 },
        { "compare/weights", Kind::List, 0, 0, Settings::mostRecentStores },
    } };
    constexpr std::array themes { "system", "light", "dark", "contrast" };

    QString word(const QString& text)
    {
        const auto known = [&](const char* theme) { return text == QLatin1String(theme); };
        return std::any_of(themes.begin(), themes.end(), known) ? text : QLatin1String(themes.front());
    }

    double number(const QString& text, const Entry& entry)
    {
        bool valid = false;
        const double value = text.toDouble(&valid); // also reads "nan" and "inf"
        return valid && std::isfinite(value) ? std::clamp(value, entry.minimum, entry.maximum) : entry.fallback;
    }

    QString shortText(const QString& text)
    {
        return text.size() <= longestText && !text.contains(QChar(0)) ? text : QString();
    }

    QStringList shortTexts(const QStringList& list, int most)
    {
        QStringList kept;
        for (const QString& text : list)
            if (const QString one = shortText(text); !one.isEmpty() && !kept.contains(one) && kept.size() < most)
                kept << one;
        return kept;
    }

    // All values are written as text; whatever else a file may hold becomes text here, and then most likely a default.
    QVariant cleaned(const Entry& entry, const QVariant& raw)
    {
        const QString text = raw.toString();
        switch (entry.kind) {
        case Kind::Word:
            return word(text);
        case Kind::Number:
            return number(text, entry);
        case Kind::Whole:
            return static_cast<int>(std::lround(number(text, entry)));
        case Kind::Flag:
            return text == QLatin1String("true") || (text != QLatin1String("false") && entry.fallback != 0);
        case Kind::Text:
            return shortText(text);
        case Kind::List:
            return shortTexts(raw.toStringList(), static_cast<int>(entry.maximum));
        case Kind::Bytes: {
            const QByteArray bytes = QByteArray::fromBase64(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
            return bytes.size() <= largestState ? bytes : QByteArray();
        }
        }
        return {};
    }

    QVariant stored(const Entry& entry, const QVariant& value)
    {
        switch (entry.kind) {
        case Kind::Number:
            return QString::number(value.toDouble(), 'g', 12);
        case Kind::Bytes:
            return QString::fromLatin1(value.toByteArray().toBase64());
        case Kind::Flag:
            return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        case Kind::Whole:
            return QString::number(value.toInt());
        case Kind::Word:
        case Kind::Text:
        case Kind::List:
            break;
        }
        return value;
    }

    // A file of absurd size would be read whole, and a pipe would never end.
    bool isUsable(const QString& filePath)
    {
        const QFileInfo info(filePath);
        return !filePath.isEmpty() && (!info.exists() || (info.isFile() && info.size() <= largestFile));
    }

} // namespace

enum class Settings::Key {
    Theme,
    TextScale,
    LastStore,
    RecentStores,
    WindowGeometry,
    WindowState,
    RunsHeader,
    RunsWidth,
    WhatIfWidth,
    RunsVisible,
    WhatIfVisible,
    ImportFolder,
    ExportFolder,
    RecentCommands,
    WatchedFolders,
    WatchingPaused,
    DisplayCurrency,
    DisplayLanguage,
    ViewStore,
    ViewSelection,
    ViewScenario,
    ViewPage,
    RestoresView,
    SingleInstance,
    TourSeen,
    DashboardPanels,
    ReportPaper,
    ReportGrey,
    CompareWeights,
};

Settings::Settings(const QString& filePath, QObject* parent)
    : QObject(parent)
{
    if (isUsable(filePath))
        m_file = std::make_unique<QSettings>(filePath, QSettings::IniFormat);
}

Settings::~Settings() = default;

QString Settings::defaultFilePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini");
}

QString Settings::filePath() const { return m_file ? m_file->fileName() : QString(); }

QVariant Settings::read(Key key) const
{
    const Entry& entry = entries[static_cast<std::size_t>(key)];
    const QString name = QLatin1String(entry.key);
    return cleaned(entry, m_file ? m_file->value(name) : m_memory.value(name));
}

void Settings::write(Key key, const QVariant& value)
{
    const Entry& entry = entries[static_cast<std::size_t>(key)];
    const QVariant next = cleaned(entry, stored(entry, value));
    if (next == read(key))
        return;
    if (m_file)
        m_file->setValue(QLatin1String(entry.key), stored(entry, next));
    else
        m_memory.insert(QLatin1String(entry.key), stored(entry, next));
    emit changed(QLatin1String(entry.key));
}

QString Settings::theme() const { return read(Key::Theme).toString(); }
void Settings::setTheme(const QString& theme) { write(Key::Theme, theme); }
double Settings::textScale() const { return read(Key::TextScale).toDouble(); }
void Settings::setTextScale(double scale) { write(Key::TextScale, scale); }

QString Settings::lastStore() const { return read(Key::LastStore).toString(); }

void Settings::setLastStore(const QString& storePath)
{
    write(Key::LastStore, storePath);
    write(Key::RecentStores, QStringList(storePath) + recentStores());
}

QStringList Settings::recentStores() const { return read(Key::RecentStores).toStringList(); }

void Settings::forgetStore(const QString& storePath)
{
    QStringList left = recentStores();
    left.removeAll(storePath);
    write(Key::RecentStores, left);
    if (lastStore() == storePath)
        write(Key::LastStore, QString());
}

QStringList Settings::recentCommands() const { return read(Key::RecentCommands).toStringList(); }

QStringList Settings::watchedFolders() const { return read(Key::WatchedFolders).toStringList(); }
void Settings::setWatchedFolders(const QStringList& folders) { write(Key::WatchedFolders, folders); }
bool Settings::watchingPaused() const { return read(Key::WatchingPaused).toBool(); }
void Settings::setWatchingPaused(bool paused) { write(Key::WatchingPaused, paused); }

void Settings::rememberCommand(const QString& id) { write(Key::RecentCommands, QStringList(id) + recentCommands()); }

QString Settings::reportPaper() const { return read(Key::ReportPaper).toString(); }
void Settings::setReportPaper(const QString& name) { write(Key::ReportPaper, name); }
bool Settings::reportGrey() const { return read(Key::ReportGrey).toBool(); }
void Settings::setReportGrey(bool grey) { write(Key::ReportGrey, grey); }

// "EUR 0.92 2026-11-20 ECB reference rate"
std::optional<Language> Settings::language() const
{
    const QString key = read(Key::DisplayLanguage).toString();
    return key.isEmpty() ? std::nullopt : languageFromKey(key);
}

void Settings::setLanguage(std::optional<Language> language)
{
    write(Key::DisplayLanguage, language ? QString::fromLatin1(languageKey(*language)) : QString());
}

Currency Settings::currency() const
{
    const QString text = read(Key::DisplayCurrency).toString();
    Currency currency;
    currency.code = text.section(u' ', 0, 0);
    currency.perUsd = text.section(u' ', 1, 1).toDouble();
    currency.date = text.section(u' ', 2, 2);
    currency.source = text.section(u' ', 3);
    return currency.isValid() && QDate::fromString(currency.date, Qt::ISODate).isValid() ? currency : Currency {};
}

void Settings::setCurrency(const Currency& currency)
{
    const QStringList words { currency.code, QString::number(currency.perUsd, 'g', 12), currency.date, currency.source };
    write(Key::DisplayCurrency, currency.isUsd() || !currency.isValid() ? QString() : words.join(u' '));
}

QStringList Settings::dashboardPanels() const { return read(Key::DashboardPanels).toStringList(); }
void Settings::setDashboardPanels(const QStringList& panels) { write(Key::DashboardPanels, panels); }

// "quality=40,cost=60 /data/store.runcost", the latest first.
QString Settings::compareWeights(const QString& storePath) const
{
    for (const QString& entry : read(Key::CompareWeights).toStringList())
        if (entry.section(u' ', 1) == storePath)
            return entry.section(u' ', 0, 0);
    return {};
}

void Settings::setCompareWeights(const QString& storePath, const QString& weights)
{
    QStringList entries = read(Key::CompareWeights).toStringList();
    entries.removeIf([&](const QString& entry) { return entry.section(u' ', 1) == storePath; });
    if (!weights.isEmpty() && !storePath.isEmpty())
        entries.prepend(weights + u' ' + storePath);
    write(Key::CompareWeights, entries);
}

QByteArray Settings::windowGeometry() const { return read(Key::WindowGeometry).toByteArray(); }
void Settings::setWindowGeometry(const QByteArray& geometry) { write(Key::WindowGeometry, geometry); }
QByteArray Settings::windowState() const { return read(Key::WindowState).toByteArray(); }
void Settings::setWindowState(const QByteArray& state) { write(Key::WindowState, state); }
QByteArray Settings::runsHeader() const { return read(Key::RunsHeader).toByteArray(); }
void Settings::setRunsHeader(const QByteArray& state) { write(Key::RunsHeader, state); }
int Settings::runsWidth() const { return read(Key::RunsWidth).toInt(); }
void Settings::setRunsWidth(int pixels) { write(Key::RunsWidth, pixels); }
int Settings::whatIfWidth() const { return read(Key::WhatIfWidth).toInt(); }
void Settings::setWhatIfWidth(int pixels) { write(Key::WhatIfWidth, pixels); }
bool Settings::runsVisible() const { return read(Key::RunsVisible).toBool(); }
void Settings::setRunsVisible(bool visible) { write(Key::RunsVisible, visible); }
bool Settings::whatIfVisible() const { return read(Key::WhatIfVisible).toBool(); }
void Settings::setWhatIfVisible(bool visible) { write(Key::WhatIfVisible, visible); }
QString Settings::importFolder() const { return read(Key::ImportFolder).toString(); }
void Settings::setImportFolder(const QString& folder) { write(Key::ImportFolder, folder); }
QString Settings::exportFolder() const { return read(Key::ExportFolder).toString(); }
void Settings::setExportFolder(const QString& folder) { write(Key::ExportFolder, folder); }

Settings::View Settings::lastView() const
{
    View view;
    view.storePath = read(Key::ViewStore).toString();
    for (const QString& id : read(Key::ViewSelection).toStringList())
        if (bool valid = false; id.toLongLong(&valid) > 0 && valid)
            view.selection.push_back(id.toLongLong());
    view.scenario = read(Key::ViewScenario).toByteArray();
    view.page = read(Key::ViewPage).toInt();
    return view;
}

void Settings::setLastView(const View& view)
{
    QStringList ids;
    for (const qint64 id : view.selection)
        if (ids.size() < mostRemembered)
            ids << QString::number(id);
    write(Key::ViewStore, view.storePath);
    write(Key::ViewSelection, ids);
    write(Key::ViewScenario, view.scenario);
    write(Key::ViewPage, view.page);
}

bool Settings::restoresView() const { return read(Key::RestoresView).toBool(); }
void Settings::setRestoresView(bool restores) { write(Key::RestoresView, restores); }
bool Settings::singleInstance() const { return read(Key::SingleInstance).toBool(); }
void Settings::setSingleInstance(bool single) { write(Key::SingleInstance, single); }
bool Settings::tourSeen() const { return read(Key::TourSeen).toBool(); }
void Settings::setTourSeen(bool seen) { write(Key::TourSeen, seen); }

void Settings::resetToDefaults()
{
    m_memory.clear();
    if (m_file)
        m_file->clear();
    for (const Entry& entry : entries)
        emit changed(QLatin1String(entry.key));
}

bool Settings::sync()
{
    if (!m_file)
        return false;
    m_file->sync();
    return m_file->status() == QSettings::NoError;
}

} // namespace runcost
