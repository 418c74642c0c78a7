#pragma once

#include <QFrame>

#include "report/reportexport.h"
#include "report/reportloader.h"

#include <functional>

class QAbstractButton;
class QButtonGroup;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace runcost {

class ReportDocument;
class ReportPeriodForm;
class ReportPreview;
class ReportRunChooser;
class ReportRuns;
class ReportSectionList;
class ReportWaiting;

// The frame of the report dialog, to be shown over a scrim: what to save at the left, how it will look at the right.
// It draws and writes on its own; the window only places it and hears of the end.
class ReportDialog final : public QFrame {
    Q_OBJECT
public:
    // Asks for a file to write; an empty answer means cancelled. Tests give their own.
    using ChooseFile = std::function<QString(QWidget* parent, const QString& suggestion, const QString& filter)>;

    ReportDialog(std::shared_ptr<const DashboardData> dashboard, const Catalog& catalog, QWidget* parent = nullptr);
    ~ReportDialog() override;

    // Where more runs come from: to compare, to sum up over a period, and to say everything in another language. Those of
    // `selection` besides the first are in the report from the start.
    void useStore(const QString& storePath, std::shared_ptr<const RunColumns> columns, const std::vector<qint64>& selection);

    void setChooseFile(ChooseFile choose) { m_chooseFile = std::move(choose); }
    void setDate(const QDate& date);
    void setPaper(ReportPaper paper, bool grey); // what was chosen the last time
    void setAuthor(const QString& author);
    [[nodiscard]] QString author() const;
    // What Save would write now.
    [[nodiscard]] ReportOptions options() const;
    void print(); // opens the preview of the printing
    [[nodiscard]] static QSize preferredSize() { return { 1320, 888 }; }

signals:
    void finished(const QString& path); // saved
    void closeRequested(); // Cancel or the cross
    void failed(const QString& text); // also shown in the footer
    void paperChosen(ReportPaper paper, bool grey); // to be remembered

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* makeHeader();
    QWidget* makeOptions();
    QWidget* makePreview();
    QWidget* makeFooter();
    QWidget* makeSection(const QString& title, QWidget* content);
    QWidget* makeFormats();
    QWidget* makeTitleFields();
    QWidget* makeAbout();
    QWidget* makeFigures();
    QWidget* makeSections();
    QWidget* makePaper();
    QWidget* makeLook();
    QWidget* makeSegments(QButtonGroup* group, const std::vector<std::pair<QString, QString>>& nameAndText);

    [[nodiscard]] ReportFormat format() const;
    [[nodiscard]] DashboardList shownRuns() const; // scenario or baseline, as chosen
    [[nodiscard]] bool isPeriod() const;
    [[nodiscard]] Result<PeriodContent> period() const;
    [[nodiscard]] Result<std::shared_ptr<const ReportDocument>> document() const;
    [[nodiscard]] Result<QByteArray> bytes() const; // what is written
    void load(std::vector<ReportLoader::Wish> wishes, bool again);
    void takeLoaded(const ReportLoader::Loaded& runs, bool wasCancelled);
    void setCalculating(bool on);
    void addRun(qint64 id);
    void removeRun(int row);
    void runsChanged();
    void languageChanged();
    void templateChosen(int index);
    void greyChosen(bool grey);
    void fillTitle();
    void showProblem(const QString& text);
    void optionsChanged();
    void refreshPreview();
    void showPages();
    void showPicture();
    void showText();
    void save();
    void polishIcons();

    std::vector<std::shared_ptr<const DashboardData>> m_runs; // never empty
    std::shared_ptr<const RunColumns> m_columns;
    std::unique_ptr<ReportRuns> m_source;
    ReportLoader* m_loader = nullptr; // of many runs
    std::size_t m_wished = 0; // runs that it was asked for
    bool m_again = false; // they are those that are shown
    const Catalog& m_catalog;
    ChooseFile m_chooseFile;
    QButtonGroup* m_formats = nullptr;
    QButtonGroup* m_figures = nullptr;
    QButtonGroup* m_about = nullptr;
    QComboBox* m_template = nullptr;
    QComboBox* m_language = nullptr;
    ReportRunChooser* m_chooser = nullptr;
    ReportPeriodForm* m_period = nullptr;
    ReportSectionList* m_sections = nullptr;
    QWidget* m_aboutChoice = nullptr;
    QWidget* m_figuresSection = nullptr;
    QWidget* m_sectionsSection = nullptr;
    QWidget* m_sizeRow = nullptr;
    QWidget* m_languageRow = nullptr;
    QLabel* m_subject = nullptr;
    QButtonGroup* m_paper = nullptr; // by ReportPaper
    QButtonGroup* m_colour = nullptr;
    QButtonGroup* m_theme = nullptr;
    QButtonGroup* m_scale = nullptr;
    QWidget* m_titleSection = nullptr;
    QWidget* m_paperSection = nullptr;
    QWidget* m_lookSection = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_author = nullptr;
    QDateEdit* m_date = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_optionsArea = nullptr;
    ReportWaiting* m_waiting = nullptr;
    ReportPreview* m_preview = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLabel* m_pageLabel = nullptr;
    QLabel* m_zoomLabel = nullptr;
    QLabel* m_summary = nullptr;
    QToolButton* m_close = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
    QTimer* m_refresh = nullptr;
};

} // namespace runcost
