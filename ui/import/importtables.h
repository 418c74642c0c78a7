#pragma once

#include "import/importjob.h"
#include "import/mappingprofile.h"
#include "import/tabledraft.h"

namespace runcost {

// The plain tables among the files of an import: how each is read, and which of them need a person.
class ImportTables {
public:
    ImportTables(const Catalog& catalog, MappingProfiles& profiles)
        : m_catalog(catalog)
        , m_profiles(profiles)
    {
    }

    // Takes up the tables that a look at the files found; true when a saved profile fits one of them, so that the files
    // have to be looked at again.
    [[nodiscard]] bool take(const ImportSummary& dryRun);
    [[nodiscard]] bool isEmpty() const { return m_drafts.empty(); }
    // The first table that nothing but a person can map; nullptr when there is none, or when there are too many to ask.
    [[nodiscard]] const TableDraft* next() const;
    [[nodiscard]] const TableDraft* find(const QString& path) const;
    [[nodiscard]] const TableDraft* last() const; // the one that was decided last, else the first
    [[nodiscard]] bool anyOpen() const; // a table that was not decided and needs it
    // The user mapped it. Tables with the same columns, about which nothing was decided, are read alike.
    void decide(const TableDraft& draft);
    void apply(ImportRequest& request) const;
    void noteUses() const; // of the profiles, after the import

private:
    [[nodiscard]] static bool needsPerson(const TableDraft& draft);

    const Catalog& m_catalog;
    MappingProfiles& m_profiles;
    std::vector<TableDraft> m_drafts;
    QString m_last;
};

} // namespace runcost
