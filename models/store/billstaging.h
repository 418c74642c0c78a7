#pragma once

#include "store/chargerows.h"

#include <QHash>
#include <QMap>

namespace runcost {

// Puts the charges of one file into the ledger, within the transaction of its import, and settles then what they make
// of bills that are there: an issue that most rows of an earlier one come again in takes its place.
class BillStaging {
public:
    enum class Mode { Store, Foretell }; // the latter writes nothing and gives the same answers
    BillStaging(Queries& queries, sqlite::Database& database, Mode mode = Mode::Store)
        : m_queries(queries)
        , m_database(database)
        , m_stores(mode == Mode::Store)
    {
    }
    [[nodiscard]] Result<bool> put(const Charge& charge, const QByteArray& fileSha256);
    [[nodiscard]] Result<std::vector<BillOutcome>> settle();
    [[nodiscard]] LedgerChange takeChange() { return std::exchange(m_change, {}); }

private:
    // One bill in the file at hand.
    struct Issue {
        qint64 latestMs = std::numeric_limits<qint64>::min(); // end of its last use
        std::optional<qint64> statedAtMs;
        std::vector<quint64> lines; // hashes; sorted when it is settled
        int added = 0;
    };
    // The rows of it that came with one earlier file.
    struct EarlierIssue {
        qint64 rows = 0;
        qint64 again = 0; // of them in the file at hand, also with other amounts
        qint64 latestMs = std::numeric_limits<qint64>::min();
        std::optional<qint64> statedAtMs;
        std::vector<qint64> gone; // ids
    };
    using EarlierIssues = QMap<QString, QMap<QByteArray, EarlierIssue>>; // by bill and file

    [[nodiscard]] Result<qint64> idOf(const QString& key); // 0 = not there
    [[nodiscard]] Result<EarlierIssues> earlierIssues();
    [[nodiscard]] Result<BillOutcome> settleBill(const QString& bill, const QMap<QByteArray, EarlierIssue>& earlier);
    [[nodiscard]] Status removeCharges(const std::vector<qint64>& ids);
    [[nodiscard]] Result<int> dropNew(const QString& bill);
    [[nodiscard]] Status claimKnown();
    void noteRemoved(LedgerRow row);

    Queries& m_queries;
    sqlite::Database& m_database;
    bool m_stores;
    sqlite::Statement m_find;
    QByteArray m_file;
    QHash<QString, Issue> m_bills;
    std::vector<qint64> m_known; // charges that were there
    LedgerChange m_change;
};

} // namespace runcost
