#pragma once

#include <QAbstractListModel>

#include "runs/runcolumns.h"

#include <functional>
#include <memory>
#include <vector>

namespace runcost {

// One thing that the palette can open.
struct Command {
    enum class Group { Pages, Actions, Runs, Formulas };
    Group group = Group::Actions;
    QString id; // stable: "action:import", "run:42"
    QString title;
    QString detail; // beside the title
    QString value; // at the right: "$118"
    QString keys; // at the right: "Ctrl+I"
    QString icon; // name of a line icon
};

// The list below the palette's field: ranked commands under the headings of their groups.
class CommandModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { HeadingRole = Qt::UserRole, IdRole, DetailRole, ValueRole, KeysRole, IconRole, PositionsRole };

    explicit CommandModel(QObject* parent = nullptr);

    void setCommands(std::vector<Command> commands); // everything but runs
    void setRuns(std::shared_ptr<const RunColumns> runs);
    void setRecent(const QStringList& ids); // latest first
    // May begin with > actions, @ runs, # pages or = formulas.
    void setQuery(const QString& query);

    [[nodiscard]] int matchCount() const { return m_matches; } // also those that are not listed
    [[nodiscard]] int firstCommandRow() const; // -1 = none

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        bool heading = false;
        Command command; // a heading has a title only
        std::vector<int> positions;
        int score = 0;
    };
    struct Hit {
        std::size_t row = 0; // of the runs
        int score = 0;
        std::vector<int> positions;
    };
    void rebuild();
    // Best first; both count their matches.
    [[nodiscard]] std::vector<Row> matching(Command::Group group, const QString& pattern);
    [[nodiscard]] std::vector<Row> matchingRuns(const QString& pattern);
    [[nodiscard]] std::vector<Hit> runHits(const QString& pattern) const;
    [[nodiscard]] Row runRow(const Hit& hit) const;
    [[nodiscard]] int recentBonus(const QString& id) const;

    std::vector<Command> m_commands;
    std::shared_ptr<const RunColumns> m_runs;
    QStringList m_recent;
    QString m_query;
    std::vector<Row> m_rows;
    int m_matches = 0;
};

} // namespace runcost
