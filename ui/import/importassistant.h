#pragma once

#include <QFrame>

#include "import/importpreview.h"
#include "import/importrunner.h"
#include "import/importtables.h"

#include <memory>

class QLabel;
class QMimeData;
class QStackedWidget;
class QTemporaryDir;

namespace runcost {

class FileChooser;
class ImportFooter;
class ImportReview;
class ImportWaiting;
class MappingStep;
class RejectedExport;
class StepsBar;

// The import step by step: choose files, map the columns of plain tables that need it, review what would happen, done.
// Nothing is stored before the last button.
class ImportAssistant final : public QFrame {
    Q_OBJECT
public:
    static constexpr QSize wantedSize { 1320, 888 };

    ImportAssistant(const Catalog& catalog, const QString& storePath, const QStringList& projects, FileChooser& chooser,
        QWidget* parent);

    ~ImportAssistant() override;

    void addPaths(const QStringList& paths);
    // Files as they are, text as a table; false when it holds neither.
    bool addPasted(const QMimeData& mime);
    [[nodiscard]] static QString fileFilter();

public slots:
    void cancel(); // stops what runs, else closes

signals:
    void imported(const runcost::ImportSummary& summary); // whole files are stored, also after a cancel
    void reportsChosen(const QStringList& paths); // PDF and PNG: they restore a run instead
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Phase { Choosing, Scanning, Mapping, Reviewing, Importing, Done };
    QWidget* createHeader();
    QWidget* createChoose();
    QWidget* createDone();
    ImportFooter* createFooter();
    void setPhase(Phase phase);
    void scan();
    void review(const ImportSummary& dryRun);
    void map(const QString& path);
    void readDecimalComma(const QString& path);
    void leaveMapping(bool forward);
    void showMapped();
    void goToStep(int step);
    void import();
    void onFinished(const Result<ImportSummary>& result);
    [[nodiscard]] static QString chargesInWords(int count);
    void showSums();
    void showOutcome(const ImportSummary& summary);
    void fail(const QString& text);
    void chooseFiles();
    void chooseFolder();
    void exportRejected();
    void paste();
    [[nodiscard]] std::function<void(const QStringList&)> adder();
    [[nodiscard]] ImportRequest request(bool dryRun) const;

    const Catalog& m_catalog;
    QString m_storePath;
    FileChooser& m_chooser;
    MappingProfiles m_profiles;
    ImportTables m_tables;
    ImportRunner m_runner;
    QStringList m_paths;
    ImportPreview m_preview;
    Phase m_phase = Phase::Choosing;
    bool m_rescan = false;
    QLabel* m_subject = nullptr;
    StepsBar* m_steps = nullptr;
    QStackedWidget* m_pages = nullptr;
    ImportReview* m_review = nullptr;
    MappingStep* m_mapping = nullptr;
    bool m_reviewed = false; // there is a look at the files to go back to
    ImportWaiting* m_waiting = nullptr;
    QLabel* m_outcome = nullptr;
    QLabel* m_outcomeDetail = nullptr;
    ImportFooter* m_footer = nullptr;
    RejectedExport* m_export;
    std::vector<FileReport> m_rejects; // of the last look or import
    std::unique_ptr<QTemporaryDir> m_pasted; // tables from the clipboard
    int m_pastes = 0;
};

} // namespace runcost
