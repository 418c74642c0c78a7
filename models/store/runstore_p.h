#pragma once

#include "store/billstaging.h"
#include "store/queries.h"
#include "store/runrows.h"
#include "store/runstore.h"

namespace runcost {

struct RunStore::Private {
    Private(const QString& storePath, bool forReading, sqlite::Database opened)
        : path(storePath)
        , readOnly(forReading)
        , database(std::move(opened))
    {
    }
    [[nodiscard]] Status writable() const;
    [[nodiscard]] Result<qint64> count();

    QString path;
    bool readOnly;
    QString backupPath;
    sqlite::Database database;
    Queries queries { database };
};

// Rolls back unless committed.
class Transaction {
public:
    explicit Transaction(sqlite::Database& database, Queries& queries)
        : m_database(&database)
        , m_queries(&queries)
    {
    }
    ~Transaction()
    {
        if (m_begun && m_database->inTransaction())
            (void)m_queries->run(Query::Rollback);
    }
    Q_DISABLE_COPY_MOVE(Transaction)
    Status begin()
    {
        const Status begun = m_queries->run(Query::Begin);
        m_begun = begun.hasValue();
        return begun;
    }
    Status commit()
    {
        const Status done = m_queries->run(Query::Commit);
        if (done)
            m_begun = false;
        return done;
    }

private:
    sqlite::Database* m_database;
    Queries* m_queries;
    bool m_begun = false;
};

struct RunStore::Import::Private {
    explicit Private(RunStore::Private& owner)
        : store(owner)
        , transaction(owner.database, owner.queries)
    {
    }
    ~Private() { store.database.setForeignKeys(true); }
    Q_DISABLE_COPY_MOVE(Private)
    RunStore::Private& store;
    Transaction transaction;
    QString source; // what changes the runs
    History history = History::Keep;
    std::optional<StoredRun> replaced;
    bool hasProjectIndex = true;
    // Without the index of identities, a large import takes half of the time.
    enum class Lookup { Index, None, TwinIndex };
    Lookup lookup = Lookup::Index;
    std::vector<runrows::NewRun> waiting; // runs that were put without looking and are not written yet
    qint64 lastId = 0; // of them
    [[nodiscard]] Status writeWaiting();
    qint64 added = 0;
    qint64 known = 0;
    qint64 firstUnchecked = 0; // id of the first run that was put without looking
    [[nodiscard]] Status stopLookingWhenLarge();
    [[nodiscard]] Status restoreIndexes();
    [[nodiscard]] Status makeProjectIndex();
    BillStaging bills { store.queries, store.database };
    std::optional<Error> failure; // of a write that may have left half a run: such an import must not be committed
};

} // namespace runcost
