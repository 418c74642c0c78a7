#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QStringList>

#include "items/catalogitems.h"

namespace runcost {

// The rows of one segment of the catalog.
class CatalogModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        FirstColumn,
        SecondColumn,
        ThirdColumn,
        OfferColumn,
        ValueColumn,
        ShippedColumn,
        DeltaColumn,
        SourceColumn,
        DateColumn,
        AgeColumn,
        UsedColumn,
        CheckColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole, OwnRole, WarningRole, OldRole };

    explicit CatalogModel(QObject* parent = nullptr);

    void setItems(CatalogSegment segment, std::vector<CatalogItem> items);
    [[nodiscard]] const CatalogItem& item(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const std::vector<CatalogItem>& items() const { return m_items; }
    [[nodiscard]] CatalogSegment segment() const { return m_segment; }
    [[nodiscard]] int rowOf(const QString& kind, const QString& id) const; // -1 = none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const CatalogItem& item, Column column) const;
    [[nodiscard]] QVariant sortKey(const CatalogItem& item, Column column) const;
    [[nodiscard]] QString number(const std::optional<double>& value) const;

    CatalogSegment m_segment = CatalogSegment::Prices;
    std::vector<CatalogItem> m_items;
};

// What of it is shown. Unknown values sort last in both directions.
class CatalogFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit CatalogFilter(CatalogModel* model, QObject* parent = nullptr);

    void setSearch(const QString& text);
    void setProviders(const QStringList& keys); // empty = all
    void setGpus(const QStringList& ids);
    void setOffers(const QStringList& keys);
    void setOwnOnly(bool only);
    void setWarningsOnly(bool only);
    void clear();
    [[nodiscard]] bool isFiltering() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    CatalogModel* m_model;
    QStringList m_words;
    QStringList m_providers, m_gpus, m_offers;
    bool m_ownOnly = false;
    bool m_warningsOnly = false;
};

} // namespace runcost
