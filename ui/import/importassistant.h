#pragma once

#include <QFrame>

#include "import/importpreview.h"
#include "import/importrunner.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace runcost {

class FileChooser;
class ImportReview;
class StepsBar;

// The import in three steps: choose files, review what would happen, done. Nothing is stored before the last button.
class ImportAssistant final : public QFrame {
    Q_OBJECT
public:
    static constexpr QSize wantedSize { 1320, 888 };

    ImportAssistant(const Catalog& catalog, const QString& storePath, const QStringList& projects, FileChooser& chooser,
        QWidget* parent);

    void addPaths(const QStringList& paths);
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
    enum class Phase { Choosing, Scanning, Reviewing, Importing, Done };
    QWidget* createHeader();
    QWidget* createChoose();
    QWidget* createWaiting();
    QWidget* createDone();
    QWidget* createFooter();
    void setPhase(Phase phase);
    void scan();
    void import();
    void onProgress(int permille, const QString& what);
    void onFinished(const Result<ImportSummary>& result);
    void showSums();
    void showOutcome(const ImportSummary& summary);
    void fail(const QString& text);
    void chooseFiles();
    void chooseFolder();
    [[nodiscard]] std::function<void(const QStringList&)> adder();
    [[nodiscard]] ImportRequest request(bool dryRun) const;

    const Catalog& m_catalog;
    QString m_storePath;
    FileChooser& m_chooser;
    ImportRunner m_runner;
    QStringList m_paths;
    ImportPreview m_preview;
    Phase m_phase = Phase::Choosing;
    bool m_rescan = false;
    QLabel* m_subject = nullptr;
    StepsBar* m_steps = nullptr;
    QStackedWidget* m_pages = nullptr;
    ImportReview* m_review = nullptr;
    QLabel* m_waiting = nullptr;
    QLabel* m_waitingFile = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_outcome = nullptr;
    QLabel* m_outcomeDetail = nullptr;
    QLabel* m_sums = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace runcost
