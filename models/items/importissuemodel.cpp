#include "items/importissuemodel.h"

#include "core/format.h"
#include "core/tooltip.h"

namespace runcost {

ImportIssueModel::ImportIssueModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ImportIssueModel::setIssues(std::vector<IssueRow> issues)
{
    beginResetModel();
    m_issues = std::move(issues);
    narrow();
    endResetModel();
}

void ImportIssueModel::showOnly(int file)
{
    beginResetModel();
    m_file = file;
    narrow();
    endResetModel();
}

int ImportIssueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportIssueModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportIssueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IssueRow& issue = m_issues[m_shown[static_cast<std::size_t>(index.row())]];
    if (role == RejectedRole)
        return issue.rejected;
    if (role == LineRole)
        return issue.line;
    if (role == FileRole)
        return issue.file;
    if (role == FixRole)
        return int(issue.fixKind);
    if (role == CopyRole)
        return QStringList { issue.line > 0 ? QString::number(issue.line) : QString(), issue.field, issue.reason, issue.raw }.join(
            QLatin1Char('\t'));
    if (role == Qt::ToolTipRole && index.column() == FixColumn)
        return format::toolTip(issue.fix);
    if (role == Qt::ToolTipRole && (index.column() == RawColumn || index.column() == ReasonColumn))
        return format::toolTip(index.column() == RawColumn ? issue.raw : issue.reason);
    if (role == Qt::TextAlignmentRole && index.column() == FixColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case LineColumn:
        return issue.line > 0 ? format::defaultLocale().toString(issue.line) : format::unknown();
    case FieldColumn:
        if (!issue.field.isEmpty())
            return issue.field;
        return issue.column > 0 ? tr("character %1").arg(issue.column) : format::unknown();
    case ReasonColumn:
        return issue.reason;
    case RawColumn:
        return issue.raw.simplified();
    case FixColumn:
        return issue.fix;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportIssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == LineColumn || column == FixColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case LineColumn:
        return tr("Line");
    case FieldColumn:
        return tr("Column");
    case ReasonColumn:
        return tr("Reason");
    case RawColumn:
        return tr("Raw text");
    case FixColumn:
        return tr("Fix");
    case ColumnCount:
        break;
    }
    return {};
}

void ImportIssueModel::narrow()
{
    m_shown.clear();
    for (std::size_t row = 0; row < m_issues.size(); ++row)
        if (m_file < 0 || m_issues[row].file == m_file)
            m_shown.push_back(row);
}

} // namespace runcost
