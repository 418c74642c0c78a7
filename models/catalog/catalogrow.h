#pragma once

#include "catalog/catalogtables.h"

#include <QJsonObject>

#include <limits>
#include <optional>

namespace runcost {

// One row while it is read. The first thing that is wrong is kept; the values after it are meaningless.
class CatalogRow {
public:
    CatalogRow(const CatalogEntry& entry, const char* kind)
        : m_entry(entry)
        , m_kind(QString::fromLatin1(kind))
    {
    }

    [[nodiscard]] QString id() const { return text("id"); }
    [[nodiscard]] bool own() const { return m_entry.own; }
    [[nodiscard]] const nlohmann::json* shipped() const { return m_entry.shipped.is_object() ? &m_entry.shipped : nullptr; }
    // An absent or null text is empty.
    [[nodiscard]] QString text(const char* field) const;
    [[nodiscard]] QString requiredText(const char* field);
    [[nodiscard]] QStringList texts(const char* field);
    [[nodiscard]] bool flag(const char* field) const;
    [[nodiscard]] QJsonObject object(const char* field);
    // Null and absent are unknown, never 0.
    [[nodiscard]] std::optional<double> number(const char* field, double minimum, double maximum = unbounded);
    [[nodiscard]] std::optional<double> positive(const char* field);
    [[nodiscard]] double requiredNumber(const char* field, double minimum, double maximum = unbounded);
    void fail(const char* field, const QString& reason);

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    static constexpr double unbounded = std::numeric_limits<double>::max();

private:
    const CatalogEntry& m_entry;
    QString m_kind;
    std::optional<Error> m_error;
};

// "Cannot use the catalog file “prices.json”. In “prices”, row “aws-t4”, the field “tdp_w” must be a number above 0."
[[nodiscard]] Error catalogError(const QString& file, const QString& kind, const QString& row, const QString& field,
    const QString& reason);

} // namespace runcost
