#include "items/catalogmodel.h"

#include "core/currency.h"
#include "core/format.h"
#include "core/tooltip.h"

namespace runcost {

CatalogModel::CatalogModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void CatalogModel::setItems(CatalogSegment segment, std::vector<CatalogItem> items)
{
    // The same rows with other figures keep selection and scroll position.
    const auto sameRow = [](const CatalogItem& a, const CatalogItem& b) { return a.kind == b.kind && a.id == b.id; };
    if (segment == m_segment && items.size() == m_items.size() && std::equal(items.begin(), items.end(), m_items.begin(), sameRow)) {
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (items[i] == m_items[i])
                continue;
            m_items[i] = std::move(items[i]);
            emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_segment = segment;
    m_items = std::move(items);
    endResetModel();
}

int CatalogModel::rowOf(const QString& kind, const QString& id) const
{
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (m_items[i].kind == kind && m_items[i].id == id)
            return static_cast<int>(i);
    return -1;
}

int CatalogModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_items.size()); }
int CatalogModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString CatalogModel::number(const std::optional<double>& value) const
{
    if (!value)
        return format::unknown();
    const bool isMoney = format::isMoneyUnit(catalogSegmentInfo(m_segment).unit);
    return isMoney ? format::moneyPlain(value) : format::significant(value, 4);
}

QString CatalogModel::text(const CatalogItem& item, Column column) const
{
    switch (column) {
    case FirstColumn:
        return item.first;
    case SecondColumn:
        return item.second;
    case ThirdColumn:
        return item.third;
    case OfferColumn:
        return item.offer;
    case ValueColumn:
        return number(item.value);
    case ShippedColumn:
        return item.shipped ? number(item.shipped) : item.added ? format::unknown() : QString();
    case DeltaColumn:
        return item.shipped && item.value ? format::delta(item.shipped, item.value) : QString();
    case SourceColumn:
        return item.source;
    case DateColumn:
        return item.asOf == QLatin1String("undated") || item.asOf.isEmpty() ? format::unknown() : item.asOf;
    case AgeColumn:
        return item.ageDays ? tr("%1 d", "days").arg(*item.ageDays) : format::unknown();
    case UsedColumn:
        if (!item.usedBy || *item.usedBy == 0)
            return {};
        return *item.usedBy == 1 ? tr("1 run") : tr("%1 runs").arg(format::count(*item.usedBy));
    case CheckColumn:
        return item.check;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CatalogModel::sortKey(const CatalogItem& item, Column column) const
{
    switch (column) {
    case ValueColumn:
        return item.value ? QVariant(*item.value) : QVariant();
    case ShippedColumn:
        return item.shipped ? QVariant(*item.shipped) : QVariant();
    case DeltaColumn:
        return item.shipped && item.value && *item.shipped != 0 ? QVariant(*item.value / *item.shipped) : QVariant();
    case AgeColumn:
        return item.ageDays ? QVariant(*item.ageDays) : QVariant();
    case UsedColumn:
        return item.usedBy ? QVariant(*item.usedBy) : QVariant();
    default:
        const QString shown = text(item, column);
        return shown.isEmpty() || shown == format::unknown() ? QVariant() : QVariant(shown);
    }
}

QVariant CatalogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CatalogItem& one = item(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool right = column == ValueColumn || column == ShippedColumn || column == DeltaColumn || (column >= DateColumn && column <= UsedColumn);
    switch (role) {
    case Qt::DisplayRole:
        return text(one, column);
    case Qt::ToolTipRole:
        if (column == CheckColumn)
            return format::toolTip(one.checkText);
        if (column == SourceColumn || column == ValueColumn)
            return format::toolTip(one.note.isEmpty() ? one.source : one.source + QStringLiteral(". ") + one.note);
        return {};
    case Qt::AccessibleTextRole:
        return column == OfferColumn || !one.own || column != CheckColumn ? text(one, column) : tr("Own. %1").arg(text(one, column));
    case Qt::TextAlignmentRole:
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortKey(one, column);
    case OwnRole:
        return one.own;
    case WarningRole:
        return !one.check.isEmpty();
    case OldRole:
        return one.ageDays && *one.ageDays > oldAfterDays;
    default:
        return {};
    }
}

QVariant CatalogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    const bool right = column == ValueColumn || column == ShippedColumn || column == DeltaColumn || (column >= DateColumn && column <= UsedColumn);
    if (role == Qt::TextAlignmentRole)
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const CatalogSegmentInfo& info = catalogSegmentInfo(m_segment);
    switch (column) {
    case FirstColumn:
        return info.first;
    case SecondColumn:
        return info.second;
    case ThirdColumn:
        return info.third;
    case OfferColumn:
        return info.offer;
    case ValueColumn:
        return info.unit.isEmpty() ? tr("Value") : format::currencyUnit(info.unit);
    case ShippedColumn:
        return m_segment == CatalogSegment::Regions ? tr("Country") : tr("Shipped");
    case DeltaColumn:
        return {};
    case SourceColumn:
        return tr("Source");
    case DateColumn:
        return tr("Date");
    case AgeColumn:
        return tr("Age");
    case UsedColumn:
        return tr("Used by");
    case CheckColumn:
        return tr("Check");
    case ColumnCount:
        break;
    }
    return {};
}

CatalogFilter::CatalogFilter(CatalogModel* model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    setSortRole(CatalogModel::SortRole);
}

void CatalogFilter::setSearch(const QString& text)
{
    m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}
void CatalogFilter::setProviders(const QStringList& keys)
{
    m_providers = keys;
    invalidateFilter();
}
void CatalogFilter::setGpus(const QStringList& ids)
{
    m_gpus = ids;
    invalidateFilter();
}
void CatalogFilter::setOffers(const QStringList& keys)
{
    m_offers = keys;
    invalidateFilter();
}
void CatalogFilter::setOwnOnly(bool only)
{
    m_ownOnly = only;
    invalidateFilter();
}
void CatalogFilter::setWarningsOnly(bool only)
{
    m_warningsOnly = only;
    invalidateFilter();
}

void CatalogFilter::clear()
{
    m_words.clear();
    m_providers.clear();
    m_gpus.clear();
    m_offers.clear();
    m_ownOnly = m_warningsOnly = false;
    invalidateFilter();
}

bool CatalogFilter::isFiltering() const
{
    return !m_words.isEmpty() || !m_providers.isEmpty() || !m_gpus.isEmpty() || !m_offers.isEmpty() || m_ownOnly || m_warningsOnly;
}

bool CatalogFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const CatalogItem& item = m_model->item(row);
    if ((m_ownOnly && !item.own) || (m_warningsOnly && item.check.isEmpty()))
        return false;
    if ((!m_providers.isEmpty() && !m_providers.contains(item.provider)) || (!m_gpus.isEmpty() && !m_gpus.contains(item.gpu))
        || (!m_offers.isEmpty() && !m_offers.contains(item.offerKey)))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = QStringList { item.first, item.second, item.third, item.offer, item.source, item.id }.join(u' ').toLower();
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString& word) { return text.contains(word); });
}

bool CatalogFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(CatalogModel::SortRole);
    const QVariant b = right.data(CatalogModel::SortRole);
    if (a.isValid() != b.isValid()) // unknown comes last
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    if (!a.isValid())
        return false;
    if (a.userType() == QMetaType::QString)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

} // namespace runcost
