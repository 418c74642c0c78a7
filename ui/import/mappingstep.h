#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include "import/mappingprofile.h"
#include "import/tabledraft.h"
#include "items/mappingmodel.h"
#include "items/mappingpreviewmodel.h"

class QLabel;
class QScrollArea;
class QTableView;

namespace runcost {

class MappingQuestions;
class MappingSide;

// The step in which the columns of a plain table get their meaning; what comes of it is shown at once.
class MappingStep final : public QWidget {
    Q_OBJECT
public:
    MappingStep(const Catalog& catalog, const QString& storePath, MappingProfiles& profiles, QWidget* parent);
    ~MappingStep() override;

    void open(const TableDraft& draft, const ReadOptions& options);
    [[nodiscard]] TableDraft draft() const; // with what the user did
    [[nodiscard]] std::array<int, 5> counts() const; // by MappedRunRow::State, among the rows that were looked at
    [[nodiscard]] QString sumText() const; // "50 rows looked at"
    void focusFirst();

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Job;
    struct Look {
        std::optional<Error> error;
        std::vector<MappedRunRow> rows;
        std::vector<MappingQuestion> questions;
        qint64 looked = 0;
        bool whole = false;
    };
    static void look(QPromise<Look>& promise, const Job& job);

    QWidget* createColumns();
    QWidget* createRuns();
    void connectSide();
    void guessAgain(const std::optional<TableDialect>& dialect, bool keepChoices);
    void useMapping(const TableMapping& mapping);
    void useProfile(const QString& name);
    void saveProfile(const QString& name, const QString& pattern);
    void answer(const MappingQuestion& question, const QString& text);
    void onEdited();
    void refresh();
    void refreshProfiles();
    void onLooked();
    void showFinding();

    const Catalog& m_catalog;
    const QString m_storePath;
    MappingProfiles& m_profiles;
    TableDraft m_draft;
    ReadOptions m_options;
    Look m_look;
    MappingModel m_model;
    MappingPreviewModel m_runs;
    QTimer m_timer;
    QThreadPool m_pool;
    QFutureWatcher<Look> m_watcher;
    bool m_stale = false;
    QLabel* m_name = nullptr;
    QLabel* m_format = nullptr;
    QLabel* m_finding = nullptr;
    QTableView* m_table = nullptr;
    QTableView* m_runTable = nullptr;
    QLabel* m_runText = nullptr;
    QLabel* m_live = nullptr;
    QWidget* m_bottom = nullptr;
    QScrollArea* m_sideArea = nullptr;
    MappingSide* m_side = nullptr;
    MappingQuestions* m_questions = nullptr;
};

} // namespace runcost
