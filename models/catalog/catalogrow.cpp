#include "catalog/catalogrow.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Catalog", text); }

} // namespace

Error catalogError(const QString& file, const QString& kind, const QString& row, const QString& field, const QString& reason)
{
    QString place;
    if (!kind.isEmpty())
        place = row.isEmpty() ? tr("In “%1”: ").arg(kind)
            : field.isEmpty() ? tr("In “%1”, row “%2”: ").arg(kind, row)
                              : tr("In “%1”, row “%2”, field “%3”: ").arg(kind, row, field);
    return { ErrorCode::Malformed, tr("Cannot use the catalog file “%1”. %2%3.").arg(file, place, reason), field };
}

QString CatalogRow::text(const char* field) const
{
    const auto found = m_entry.row.find(field);
    if (found == m_entry.row.end() || !found->is_string())
        return {};
    return QString::fromStdString(found->get<std::string>());
}

QString CatalogRow::requiredText(const char* field)
{
    QString value = text(field);
    if (value.trimmed().isEmpty())
        fail(field, tr("a text is missing"));
    return value;
}

QStringList CatalogRow::texts(const char* field)
{
    QStringList result;
    const auto found = m_entry.row.find(field);
    if (found == m_entry.row.end() || found->is_null())
        return result;
    for (const nlohmann::json& item : *found) {
        if (!item.is_string()) {
            fail(field, tr("it must be a list of texts"));
            return {};
        }
        result << QString::fromStdString(item.get<std::string>());
    }
    return result;
}

bool CatalogRow::flag(const char* field) const
{
    const auto found = m_entry.row.find(field);
    return found != m_entry.row.end() && found->is_boolean() && found->get<bool>();
}

QJsonObject CatalogRow::object(const char* field)
{
    const auto found = m_entry.row.find(field);
    if (found == m_entry.row.end() || found->is_null())
        return {};
    if (!found->is_object()) {
        fail(field, tr("it must be an object"));
        return {};
    }
    return QJsonDocument::fromJson(QByteArray::fromStdString(found->dump())).object();
}

std::optional<double> CatalogRow::number(const char* field, double minimum, double maximum)
{
    const auto found = m_entry.row.find(field);
    if (found == m_entry.row.end() || found->is_null())
        return std::nullopt;
    if (!found->is_number()) {
        fail(field, tr("it must be a number"));
        return std::nullopt;
    }
    const double value = found->get<double>();
    if (!(value >= minimum && value <= maximum)) {
        fail(field, maximum == unbounded ? tr("it must be at least %1").arg(minimum)
                                         : tr("it must be between %1 and %2").arg(minimum).arg(maximum));
        return std::nullopt;
    }
    return value;
}

std::optional<double> CatalogRow::positive(const char* field)
{
    const std::optional<double> value = number(field, 0);
    if (value && *value == 0) {
        fail(field, tr("it must be above 0; leave it out when it is unknown"));
        return std::nullopt;
    }
    return value;
}

double CatalogRow::requiredNumber(const char* field, double minimum, double maximum)
{
    const std::optional<double> value = number(field, minimum, maximum);
    if (!value)
        fail(field, tr("a number is missing"));
    return value.value_or(0);
}

void CatalogRow::fail(const char* field, const QString& reason)
{
    if (!m_error)
        m_error = catalogError(m_entry.fileName, m_kind, id(), QString::fromLatin1(field), reason);
}

} // namespace runcost
