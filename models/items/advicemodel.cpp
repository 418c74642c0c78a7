#include "items/advicemodel.h"

#include "core/format.h"

#include <algorithm>

namespace runcost {
namespace {

    QString heading(AdviceModel::Section section)
    {
        switch (section) {
        case AdviceModel::Section::Recommended:
            return AdviceModel::tr("Recommended");
        case AdviceModel::Section::Done:
            return AdviceModel::tr("Done");
        case AdviceModel::Section::Dismissed:
            return AdviceModel::tr("Dismissed");
        case AdviceModel::Section::NotForThisRun:
            return AdviceModel::tr("Not for this run");
        }
        return {};
    }

} // namespace

AdviceModel::AdviceModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

AdviceModel::Section AdviceModel::sectionOf(const Advice& advice, bool shown) const
{
    const AdviceNote* decided = note(advice.recommendation.id);
    if (decided == nullptr)
        return shown ? Section::Recommended : Section::NotForThisRun;
    return decided->state == AdviceNote::State::Applied ? Section::Done : Section::Dismissed;
}

void AdviceModel::setAdvice(AdviceReport report, std::vector<AdviceNote> notes)
{
    beginResetModel();
    m_report = std::move(report);
    m_notes = std::move(notes);
    m_rows.clear();
    for (const Section section : { Section::Recommended, Section::Done, Section::Dismissed, Section::NotForThisRun }) {
        const std::size_t before = m_rows.size();
        const auto take = [&](const std::vector<Advice>& list, bool shown) {
            for (const Advice& one : list)
                if (sectionOf(one, shown) == section)
                    m_rows.push_back({ section, &one });
        };
        m_rows.push_back({ section, nullptr });
        take(m_report.shown, true);
        take(m_report.whyNot, false);
        if (m_rows.size() == before + 1)
            m_rows.pop_back(); // a heading over nothing
    }
    endResetModel();
}

const Advice* AdviceModel::advice(const QString& id) const
{
    for (const auto* list : { &m_report.shown, &m_report.whyNot })
        for (const Advice& one : *list)
            if (one.recommendation.id == id)
                return &one;
    return nullptr;
}

const AdviceNote* AdviceModel::note(const QString& id) const
{
    const auto found = std::find_if(m_notes.begin(), m_notes.end(), [&](const AdviceNote& n) { return n.recommendation == id; });
    return found == m_notes.end() ? nullptr : &*found;
}

int AdviceModel::rowOf(const QString& id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.advice != nullptr && row.advice->recommendation.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int AdviceModel::firstRow() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.advice != nullptr; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int AdviceModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QString AdviceModel::detailOf(const Row& row) const
{
    const Recommendation& r = row.advice->recommendation;
    if (row.section == Section::NotForThisRun)
        return row.advice->reason;
    const QString saving = r.savingText(format::defaultLocale());
    return saving.isEmpty() ? r.typical : saving;
}

QVariant AdviceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == HeadingRole)
        return row.advice == nullptr;
    if (role == SectionRole)
        return static_cast<int>(row.section);
    if (row.advice == nullptr)
        return role == Qt::DisplayRole ? QVariant(heading(row.section)) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return row.advice->recommendation.title;
    case Qt::AccessibleTextRole:
        return detailOf(row).isEmpty() ? row.advice->recommendation.title : tr("%1, %2").arg(row.advice->recommendation.title, detailOf(row));
    case Qt::ToolTipRole:
        return row.section == Section::NotForThisRun ? QVariant(row.advice->reason) : QVariant();
    case IdRole:
        return row.advice->recommendation.id;
    case DetailRole:
        return detailOf(row);
    case NumberRole:
        return row.section == Section::Recommended ? row.advice->recommendation.number : 0;
    default:
        return {};
    }
}

Qt::ItemFlags AdviceModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows[static_cast<std::size_t>(index.row())].advice == nullptr)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace runcost
