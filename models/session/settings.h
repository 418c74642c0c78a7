#pragma once

#include <QObject>
#include <QStringList>
#include <QVariant>

#include "core/currency.h"
#include "core/translation.h"

#include <memory>
#include <vector>

class QSettings;

namespace runcost {

// What the program remembers between starts, in one INI file. Nothing in that file can hurt: a value of the wrong kind
// or outside its range counts as the default.
class Settings final : public QObject {
    Q_OBJECT
public:
    // With an empty path everything is forgotten at the end: for tests and screenshots.
    explicit Settings(const QString& filePath, QObject* parent = nullptr);
    ~Settings() override;

    [[nodiscard]] static QString defaultFilePath(); // in the platform's configuration folder
    [[nodiscard]] QString filePath() const;

    static constexpr double smallestTextScale = 0.9;
    static constexpr double largestTextScale = 1.5;
    static constexpr int mostRecentStores = 8;
    static constexpr int mostRecentCommands = 20;
    static constexpr int mostWatchedFolders = 50;
    static constexpr int mostPanels = 12;

    [[nodiscard]] QString theme() const; // "system", "light", "dark" or "contrast"
    void setTheme(const QString& theme);
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);
    [[nodiscard]] QString lastStore() const; // empty = the default one
    void setLastStore(const QString& path); // also the first of the recent ones
    [[nodiscard]] QStringList recentStores() const; // latest first
    void forgetStore(const QString& path);
    [[nodiscard]] QStringList recentCommands() const; // of the palette, latest first
    void rememberCommand(const QString& id);

    [[nodiscard]] std::optional<Language> language() const; // nothing: the system's
    void setLanguage(std::optional<Language> language);
    [[nodiscard]] Currency currency() const; // in which money is shown
    void setCurrency(const Currency& currency);

    [[nodiscard]] QString reportPaper() const; // as the command line names it; empty = that of the country
    void setReportPaper(const QString& name);
    [[nodiscard]] bool reportGrey() const;
    void setReportGrey(bool grey);

    // Of the dashboard, in their order; "-score" is hidden. Empty = as shipped.
    [[nodiscard]] QStringList dashboardPanels() const;
    void setDashboardPanels(const QStringList& panels);

    // As QMainWindow and QHeaderView save them; they refuse what they do not understand.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray& state);
    [[nodiscard]] QByteArray runsHeader() const;
    void setRunsHeader(const QByteArray& state);
    [[nodiscard]] int runsWidth() const; // of the docks, in pixels
    void setRunsWidth(int pixels);
    [[nodiscard]] int whatIfWidth() const;
    void setWhatIfWidth(int pixels);
    [[nodiscard]] bool runsVisible() const;
    void setRunsVisible(bool visible);
    [[nodiscard]] bool whatIfVisible() const;
    void setWhatIfVisible(bool visible);
    [[nodiscard]] QString importFolder() const; // where the last file was picked
    void setImportFolder(const QString& folder);
    [[nodiscard]] QString exportFolder() const;
    void setExportFolder(const QString& folder);
    [[nodiscard]] QStringList watchedFolders() const; // absolute
    void setWatchedFolders(const QStringList& folders);
    [[nodiscard]] bool watchingPaused() const;
    void setWatchingPaused(bool paused);

    // How much each criterion of Compare counts, as comparisonWeightsFromText() reads it; of each of the recent stores.
    [[nodiscard]] QString compareWeights(const QString& storePath) const; // empty = the usual ones
    void setCompareWeights(const QString& storePath, const QString& weights);

    // What the window showed when it was closed; of one store, and of no use for another.
    struct View {
        QString storePath;
        std::vector<qint64> selection; // at most mostRemembered runs
        QByteArray scenario; // as JSON; empty = baseline
        int page = 0; // of the tabs
        bool operator==(const View&) const = default;
    };
    static constexpr int mostRemembered = 200;
    [[nodiscard]] View lastView() const;
    void setLastView(const View& view);
    [[nodiscard]] bool restoresView() const;
    void setRestoresView(bool restores);
    [[nodiscard]] bool singleInstance() const; // a second start hands its files to the first window
    void setSingleInstance(bool single);
    [[nodiscard]] bool tourSeen() const;
    void setTourSeen(bool seen);

    void resetToDefaults();
    bool sync(); // writes now; false when the file cannot be written

signals:
    void changed(const QString& key); // a value became another one

private:
    enum class Key;
    [[nodiscard]] QVariant read(Key key) const;
    void write(Key key, const QVariant& value);

    std::unique_ptr<QSettings> m_file; // null: only in memory
    QVariantHash m_memory;
};

} // namespace runcost
