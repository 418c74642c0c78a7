#include "items/importfilemodel.h"

#include "core/format.h"
#include "core/tooltip.h"

#include <QStringList>

namespace runcost {

QString importCountsInWords(const std::array<int, importMarkCount>& counts)
{
    QStringList words;
    const auto add = [&](ImportMark mark, const QString& pattern) {
        if (const int count = counts[static_cast<std::size_t>(mark)]; count > 0)
            words << pattern.arg(format::count(count));
    };
    add(ImportMark::New, ImportFileModel::tr("%1 new"));
    add(ImportMark::Changed, ImportFileModel::tr("%1 changed"));
    add(ImportMark::Rejected, ImportFileModel::tr("%1 rejected"));
    add(ImportMark::Same, ImportFileModel::tr("%1 same"));
    add(ImportMark::Joined, ImportFileModel::tr("%1 joined"));
    return words.isEmpty() ? ImportFileModel::tr("nothing to import") : format::listed(words);
}

namespace {

    QString wordsOf(const ImportFileRow& row)
    {
        QStringList words;
        if (row.charges > 0)
            words << (row.charges == 1 ? ImportFileModel::tr("1 charge") : ImportFileModel::tr("%1 charges").arg(format::count(row.charges)));
        if (row.replacedCharges > 0)
            words << ImportFileModel::tr("%1 charges replaced").arg(format::count(row.replacedCharges));
        if (row.records() > 0 || words.isEmpty())
            words << importCountsInWords(row.counts);
        return format::listed(words);
    }

} // namespace

ImportFileModel::ImportFileModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void ImportFileModel::setFiles(std::vector<ImportFileRow> files)
{
    beginResetModel();
    m_files = std::move(files);
    endResetModel();
}

int ImportFileModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

QVariant ImportFileModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportFileRow& row = file(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return format::toolTip(row.path);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "file, format, counts")
            .arg(row.name, row.format.isEmpty() ? tr("not recognised") : row.format,
                row.problem.isEmpty() ? wordsOf(row) : row.problem);
    case PathRole:
        return row.path;
    case FormatRole:
        return row.format;
    case RecordsRole:
        return row.records();
    case CountsRole:
        return QVariant::fromValue(QList<int>(row.counts.begin(), row.counts.end()));
    case ProblemRole:
        return row.problem;
    case FolderRole:
        return row.isFolder;
    case WordsRole:
        return m_skipped.contains(row.path) && row.canImport() ? tr("left out") : wordsOf(row);
    case TableRole:
        return row.isTable;
    case Qt::CheckStateRole:
        return row.canImport() ? QVariant(int(m_skipped.contains(row.path) ? Qt::Unchecked : Qt::Checked)) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags ImportFileModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && file(index.row()).canImport() ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ImportFileModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || !file(index.row()).canImport())
        return false;
    if (value.toInt() == Qt::Checked)
        m_skipped.remove(file(index.row()).path);
    else
        m_skipped.insert(file(index.row()).path);
    emit dataChanged(index, index, { Qt::CheckStateRole, WordsRole });
    emit choiceChanged();
    return true;
}

QSet<int> ImportFileModel::skippedRows() const
{
    QSet<int> rows;
    for (std::size_t i = 0; i < m_files.size(); ++i)
        if (m_skipped.contains(m_files[i].path))
            rows.insert(static_cast<int>(i));
    return rows;
}

} // namespace runcost
