#include "items/importfilemodel.h"

#include "core/format.h"

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
    return words.isEmpty() ? ImportFileModel::tr("nothing to import") : words.join(QStringLiteral(", "));
}

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
        return row.path.toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "file, format, counts")
            .arg(row.name, row.format.isEmpty() ? tr("not recognised") : row.format,
                row.problem.isEmpty() ? importCountsInWords(row.counts) : row.problem);
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
        return importCountsInWords(row.counts);
    default:
        return {};
    }
}

} // namespace runcost
