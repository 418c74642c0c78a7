#pragma once

#include "catalog/catalog.h"

#include <vector>

namespace runcost {

// One own row before and after a change; an empty object means that there is none.
struct OverlayChange {
    QString kind;
    QString id;
    QJsonObject before;
    QJsonObject after;
    bool operator==(const OverlayChange&) const = default;
};

// The user's own rows: the file catalog.json that lies over the shipped data. A value; nothing is stored until save().
class Overlay {
public:
    // A missing file is an empty overlay; one that cannot be used is an error that names row and field.
    [[nodiscard]] static Result<Overlay> load(const QString& path);

    [[nodiscard]] QJsonObject row(const QString& kind, const QString& id) const; // empty = none
    [[nodiscard]] int count() const;
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] Result<Catalog> catalog() const; // the shipped data with these rows

    // All or nothing: rows are put or, with an empty `after`, taken out. An error has the name of the field in `detail`, and
    // leaves everything as it was. Returns the catalog that results.
    [[nodiscard]] Result<Catalog> apply(const std::vector<OverlayChange>& changes);
    // Whole or not at all; the folder is made. Without rows the file goes.
    [[nodiscard]] Status save(const QString& path) const;

    // What a file would change here: own rows as `catalog export --own` writes them, or a whole saved catalog, of which
    // only what differs from the shipped data becomes own rows. With `replace` the rows that it lacks are taken out.
    [[nodiscard]] Result<std::vector<OverlayChange>> changesFrom(const QByteArray& json, const QString& name, bool replace) const;

    bool operator==(const Overlay&) const = default;

private:
    QJsonObject m_kinds; // kind -> list of rows, in the order of their ids
};

[[nodiscard]] std::vector<OverlayChange> reversed(const std::vector<OverlayChange>& changes);

// All rows with their origin, to be read again by changesFrom(); of every kind.
[[nodiscard]] QByteArray exportCatalog(const Catalog& catalog);

} // namespace runcost
