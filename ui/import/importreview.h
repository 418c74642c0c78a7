#pragma once

#include <QWidget>

#include "import/importpreview.h"

#include <array>

class QButtonGroup;
class QLabel;
class QListView;
class QPushButton;
class QTableView;

namespace runcost {

class ImportOptions;

// The step in which one looks: files at the left, their records and what is wrong with them at the right.
class ImportReview final : public QWidget {
    Q_OBJECT
public:
    explicit ImportReview(QWidget* parent);

    void setPreview(const ImportPreview& preview);
    [[nodiscard]] ImportOptions* options() const { return m_options; }
    // Adds to the request what is ticked, and the zones of single files.
    void applyChoices(ImportRequest& request) const;
    [[nodiscard]] int toImport() const;
    [[nodiscard]] int chargesToImport() const; // of bills
    [[nodiscard]] int chargesToReplace() const; // stored ones that a later issue of their bill takes out

signals:
    void addRequested();
    void choiceChanged(); // something was ticked or unticked
    void mapRequested(const QString& path); // the columns of a table
    void decimalCommaRequested(const QString& path); // of a table
    void lookWanted(); // a file is to be read in another way

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* createFiles();
    QWidget* createRecords();
    QWidget* createIssues();
    QPushButton* createChip(int mark);
    void showFile(int row);
    void showMark(int id);
    void refreshHeader();
    void nextIssue();
    void showRecordOf(const QModelIndex& issue);
    void showDetail();
    void fixIssue(const QModelIndex& issue);
    void chooseFormat(const QString& path, const QPoint& globalPosition);
    void copyIssues() const;
    void mapFile(const QModelIndex& file);

    ImportFileModel m_files;
    ImportPreviewModel m_rows;
    ImportIssueModel m_issues;
    ImportOptions* m_options;
    QListView* m_fileList = nullptr;
    QTableView* m_table = nullptr;
    QTableView* m_issueTable = nullptr;
    QWidget* m_issueBox = nullptr;
    QLabel* m_found = nullptr;
    QLabel* m_fileName = nullptr;
    QLabel* m_fileFormat = nullptr;
    QLabel* m_fileText = nullptr;
    QPushButton* m_map = nullptr;
    QLabel* m_detail = nullptr; // what the record at hand replaces
    QHash<QString, QString> m_formats; // that files are read as, by path
    std::vector<int> m_unseen;
    QLabel* m_issueText = nullptr;
    QButtonGroup* m_chips = nullptr; // id -1 = all, else ImportMark
    int m_file = -1;
    bool m_narrow = false;
};

} // namespace runcost
