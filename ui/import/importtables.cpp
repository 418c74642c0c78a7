#include "import/importtables.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace runcost {
namespace {

    constexpr std::size_t mostDrafts = 50; // of a folder with thousands of tables
    constexpr int mostAsked = 3;

    bool sameColumns(const TableMapping& a, const TableMapping& b)
    {
        return a.dialect == b.dialect
            && std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
                [](const MappedColumn& x, const MappedColumn& y) { return x.name == y.name; });
    }

} // namespace

bool ImportTables::take(const ImportSummary& dryRun)
{
    bool profileFits = false;
    for (const FileReport& file : dryRun.files) {
        if (!file.isTable || find(file.path) || m_drafts.size() >= mostDrafts)
            continue;
        Result<TableGuess> guess = guessMapping(file.file, &m_catalog);
        if (!guess)
            continue;
        TableDraft draft { file.file, file.path, *guess, guess->mapping, {}, false, file.named };
        if (const MappingProfile* profile = m_profiles.best(QFileInfo(file.path).fileName(), guess->mapping.columns)) {
            draft.mapping = applyProfile(*profile, guess->mapping);
            draft.profile = profile->name;
            draft.decided = profileFits = true;
        }
        m_drafts.push_back(std::move(draft));
    }
    return profileFits;
}

bool ImportTables::needsPerson(const TableDraft& draft)
{
    return !draft.decided && draft.named && (!draft.guess.looksLikeRuns || !draft.guess.questions.empty());
}

const TableDraft* ImportTables::next() const
{
    if (std::count_if(m_drafts.begin(), m_drafts.end(), needsPerson) > mostAsked)
        return nullptr;
    const auto found = std::find_if(m_drafts.begin(), m_drafts.end(), needsPerson);
    return found == m_drafts.end() ? nullptr : &*found;
}

const TableDraft* ImportTables::find(const QString& path) const
{
    const auto found = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const TableDraft& draft) { return draft.path == path; });
    return found == m_drafts.end() ? nullptr : &*found;
}

const TableDraft* ImportTables::last() const
{
    const TableDraft* draft = find(m_last);
    return draft || m_drafts.empty() ? draft : &m_drafts.front();
}

bool ImportTables::anyOpen() const
{
    return std::any_of(m_drafts.begin(), m_drafts.end(),
        [](const TableDraft& draft) { return !draft.decided && (!draft.guess.looksLikeRuns || !draft.guess.questions.empty()); });
}

void ImportTables::decide(const TableDraft& decided)
{
    m_last = decided.path;
    for (TableDraft& draft : m_drafts) {
        if (draft.path == decided.path) {
            draft = decided;
        } else if (!draft.decided && sameColumns(draft.guess.mapping, decided.mapping)) {
            draft.mapping = decided.mapping;
            draft.profile = decided.profile;
            draft.decided = true;
        }
    }
}

void ImportTables::apply(ImportRequest& request) const
{
    for (const TableDraft& draft : m_drafts)
        if (draft.decided)
            request.mappings[draft.file] = std::make_shared<const TableMapping>(draft.mapping);
}

void ImportTables::noteUses() const
{
    QSet<QString> used;
    for (const TableDraft& draft : m_drafts)
        if (draft.decided && !draft.profile.isEmpty() && !used.contains(draft.profile)) {
            used.insert(draft.profile);
            (void)m_profiles.noteUse(draft.profile).hasValue(); // a count that cannot be kept spoils no import
        }
}

} // namespace runcost
