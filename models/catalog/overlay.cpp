#include "catalog/overlay.h"

#include "catalog/catalogrow.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace runcost {
namespace {

    constexpr qint64 largestBytes = qint64(8) << 20;
    const QString ownName = QStringLiteral("catalog.json");
    const QString headKey = QStringLiteral("runcost_catalog");

    QString tr(const char* text) { return QCoreApplication::translate("Catalog", text); }

    QString idOf(const QJsonValue& row) { return row.toObject().value(QLatin1String("id")).toString(); }

    void put(QJsonObject& kinds, const QString& kind, const QString& id, const QJsonObject& row)
    {
        QJsonArray kept;
        bool placed = row.isEmpty();
        const QJsonArray before = kinds.value(kind).toArray();
        for (const QJsonValue& value : before) {
            if (!placed && idOf(value) >= id) {
                kept.append(row);
                placed = true;
            }
            if (idOf(value) != id)
                kept.append(value);
        }
        if (!placed)
            kept.append(row);
        if (kept.isEmpty())
            kinds.remove(kind);
        else
            kinds.insert(kind, kept);
    }

    Error unreadable(const QString& name, const QString& reason)
    {
        return catalogError(name, {}, {}, {}, reason);
    }

    Result<QJsonObject> parsed(const QByteArray& bytes, const QString& name)
    {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
        if (problem.error != QJsonParseError::NoError) {
            const QByteArray before = bytes.left(problem.offset);
            return unreadable(name, tr("it is no valid JSON, line %1, column %2").arg(before.count('\n') + 1).arg(before.size() - before.lastIndexOf('\n')));
        }
        if (!document.isObject())
            return unreadable(name, tr("it must be an object of lists of rows"));
        return document.object();
    }

    // What the user's row says beside the shipped one: all of it for a row that was added.
    QJsonObject ownPart(const QJsonObject& row, const QJsonObject& shipped)
    {
        QJsonObject own;
        for (auto field = row.begin(); field != row.end(); ++field) {
            if (field.key() == QLatin1String("own") || field.key() == QLatin1String("shipped"))
                continue;
            if (field.key() == QLatin1String("id") || shipped.isEmpty() || shipped.value(field.key()) != *field)
                own.insert(field.key(), *field);
        }
        if (!shipped.isEmpty() && own.size() > 1)
            for (const char* origin : { "source", "as_of" }) // the shipped ones are not those of the user's value
                if (!own.contains(QLatin1String(origin)))
                    own.insert(QLatin1String(origin), row.value(QLatin1String(origin)));
        return own;
    }

} // namespace

Result<Overlay> Overlay::load(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Overlay();
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::NotReadable, tr("Cannot read the catalog file “%1”. %2.").arg(path, file.errorString()), {} };
    const QByteArray bytes = file.read(largestBytes + 1);
    if (bytes.size() > largestBytes)
        return Error { ErrorCode::TooLarge, tr("The catalog file “%1” is larger than 8 MiB.").arg(path), {} };
    if (const Result<Catalog> good = Catalog::withOwnRows(bytes, path); !good)
        return good.error();
    const Result<QJsonObject> root = parsed(bytes, path);
    if (!root)
        return root.error();
    Overlay overlay;
    for (auto kind = root->begin(); kind != root->end(); ++kind)
        for (const QJsonValue& row : kind->toArray())
            put(overlay.m_kinds, kind.key(), idOf(row), row.toObject());
    return overlay;
}

QJsonObject Overlay::row(const QString& kind, const QString& id) const
{
    for (const QJsonValue& value : m_kinds.value(kind).toArray())
        if (idOf(value) == id)
            return value.toObject();
    return {};
}

int Overlay::count() const
{
    qsizetype rows = 0;
    for (const QJsonValue& kind : m_kinds)
        rows += kind.toArray().size();
    return static_cast<int>(rows);
}

QByteArray Overlay::toJson() const { return QJsonDocument(m_kinds).toJson(QJsonDocument::Indented); }

Result<Catalog> Overlay::catalog() const { return m_kinds.isEmpty() ? Catalog::shipped() : Catalog::withOwnRows(toJson(), ownName); }

Result<Catalog> Overlay::apply(const std::vector<OverlayChange>& changes)
{
    Overlay next = *this;
    for (const OverlayChange& change : changes)
        put(next.m_kinds, change.kind, change.id, change.after);
    Result<Catalog> result = next.catalog();
    if (result)
        *this = std::move(next);
    return result;
}

Status Overlay::save(const QString& path) const
{
    const auto failed = [&path](const QString& reason) {
        return Error { ErrorCode::NotWritable, tr("Cannot write the catalog file “%1”: %2. It is unchanged.").arg(path, reason), {} };
    };
    if (m_kinds.isEmpty())
        return !QFileInfo::exists(path) || QFile::remove(path) ? ok() : Status(failed(tr("it cannot be removed")));
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failed(tr("its folder cannot be made"));
    QSaveFile file(path);
    const QByteArray bytes = toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(file.errorString());
    return ok();
}

Result<std::vector<OverlayChange>> Overlay::changesFrom(const QByteArray& json, const QString& name, bool replace) const
{
    Result<QJsonObject> root = json.size() > largestBytes ? Result<QJsonObject>(unreadable(name, tr("it is larger than 8 MiB")))
                                                         : parsed(json, name);
    if (!root)
        return root.error();
    const bool whole = root->contains(headKey);
    root->remove(headKey);
    const Result<Catalog> shipped = Catalog::shipped();
    if (!shipped)
        return shipped.error();
    Overlay wanted;
    for (auto kind = root->begin(); kind != root->end(); ++kind) {
        if (!kind->isArray() || !shipped->kinds().contains(kind.key()))
            return catalogError(name, kind.key(), {}, {}, kind->isArray() ? tr("there is no such kind of row") : tr("it must be a list of rows"));
        for (const QJsonValue& value : kind->toArray()) {
            if (idOf(value).isEmpty())
                return catalogError(name, kind.key(), {}, QStringLiteral("id"), tr("a text is missing"));
            const QJsonObject before = shipped->shippedRow(kind.key(), idOf(value));
            const QJsonObject own = whole ? ownPart(value.toObject(), before) : value.toObject();
            if (!whole || before.isEmpty() || own.size() > 1)
                put(wanted.m_kinds, kind.key(), idOf(value), own);
        }
    }
    if (const Result<Catalog> good = Catalog::withOwnRows(wanted.toJson(), name); !good)
        return good.error();
    std::vector<OverlayChange> changes;
    for (auto kind = wanted.m_kinds.begin(); kind != wanted.m_kinds.end(); ++kind)
        for (const QJsonValue& value : kind->toArray())
            if (const QJsonObject before = row(kind.key(), idOf(value)); before != value.toObject())
                changes.push_back({ kind.key(), idOf(value), before, value.toObject() });
    for (auto kind = m_kinds.begin(); replace && kind != m_kinds.end(); ++kind)
        for (const QJsonValue& value : kind->toArray())
            if (wanted.row(kind.key(), idOf(value)).isEmpty())
                changes.push_back({ kind.key(), idOf(value), value.toObject(), {} });
    return changes;
}

std::vector<OverlayChange> reversed(const std::vector<OverlayChange>& changes)
{
    std::vector<OverlayChange> back(changes.rbegin(), changes.rend());
    for (OverlayChange& change : back)
        std::swap(change.before, change.after);
    return back;
}

QByteArray exportCatalog(const Catalog& catalog)
{
    QJsonObject root { { headKey, QJsonObject { { QStringLiteral("schema_version"), 1 }, { QStringLiteral("version"), catalog.version() } } } };
    for (const QString& kind : catalog.kinds()) {
        QJsonArray rows;
        for (const QJsonValue& value : catalog.rows(kind)) {
            QJsonObject row = value.toObject();
            if (row.contains(QLatin1String("own")))
                if (const QJsonObject shipped = catalog.shippedRow(kind, idOf(value)); !shipped.isEmpty())
                    row.insert(QStringLiteral("shipped"), shipped);
            rows.append(row);
        }
        root.insert(kind, rows);
    }
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace runcost
