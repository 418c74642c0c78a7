#pragma once

#include <QFrame>

#include "export/runexporter.h"

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace runcost {

class FileChooser;

// The runs that an export may be about.
struct ExportChoices {
    QString storePath;
    std::vector<qint64> selected;
    std::vector<qint64> shown; // by the filter of the list, in its order
    std::vector<qint64> all;
};

// The frame of the export dialog, to be shown over a scrim: which runs, as what, with or without what tells who and where.
// It asks for the file and writes it in the background; the window only places it and hears of the end.
class ExportDialog final : public QFrame {
    Q_OBJECT
public:
    ExportDialog(ExportChoices choices, const Catalog& catalog, FileChooser& chooser, QWidget* parent);

    void cancel(); // the writing, when there is any, else the dialog
    [[nodiscard]] static QSize wantedSize() { return { 720, 476 }; }

signals:
    void closeRequested();
    void finished(const QString& path, const QString& text); // the file is written; what to say about it

private:
    QWidget* makeHeader();
    QWidget* makeRuns();
    QWidget* makeFormats();
    QWidget* makePrivacy();
    QWidget* makeFooter();
    void addSection(QBoxLayout* to, const QString& title, QWidget* content);
    [[nodiscard]] RunFileFormat format() const;
    [[nodiscard]] const std::vector<qint64>& ids() const;
    void refresh();
    void askForFile();
    void start(const QString& path);
    void onFinished(const Result<RunFileSummary>& result);
    void setRunning(bool running);

    const ExportChoices m_choices;
    const Catalog& m_catalog;
    FileChooser& m_chooser;
    RunExporter m_exporter;
    QString m_path;
    QWidget* m_options = nullptr;
    QButtonGroup* m_runs = nullptr;
    QButtonGroup* m_formats = nullptr;
    QCheckBox* m_redact = nullptr;
    QLabel* m_summary = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace runcost
