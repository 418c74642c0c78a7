#include "commandio.h"
#include "commands.h"

#include "catalog/catalog.h"
#include "core/format.h"
#include "export/jsontext.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("CatalogCommand", text); }

    // "0.526", "aws", "–": one value as a reader wants it; lists and objects as JSON.
    QString valueText(const QJsonValue& value)
    {
        if (value.isNull() || value.isUndefined())
            return format::unknown();
        if (value.isDouble())
            return QString::number(value.toDouble(), 'g', 12);
        if (value.isBool())
            return value.toBool() ? tr("yes") : tr("no");
        if (value.isString())
            return value.toString();
        const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    }

    QByteArray line(const QString& text) { return format::escapedForTerminal(text) + '\n'; }

    int listKinds(const Catalog& catalog, bool asJson)
    {
        QJsonObject counts;
        QByteArray text;
        for (const QString& kind : catalog.kinds()) {
            const auto count = catalog.rows(kind).size();
            counts.insert(kind, static_cast<qint64>(count));
            text += line(kind.leftJustified(26) + QString::number(count));
        }
        return answer(asJson ? jsonText({ { QStringLiteral("schema_version"), 1 }, { QStringLiteral("catalog"), catalog.version() },
                                   { QStringLiteral("kinds"), counts } })
                             : text);
    }

    int listRows(const Catalog& catalog, const QString& kind, bool asJson)
    {
        const QJsonArray rows = catalog.rows(kind);
        if (rows.isEmpty()) {
            complain(tr("catalog"), tr("There are no rows of the kind “%1”; `runcost catalog list` names the kinds.").arg(kind));
            return exitstatus::rejected;
        }
        if (asJson)
            return answer(jsonText({ { QStringLiteral("schema_version"), 1 }, { QStringLiteral("catalog"), catalog.version() },
                { QStringLiteral("kind"), kind }, { QStringLiteral("rows"), rows } }));
        QByteArray text;
        for (const QJsonValue& value : rows) {
            const QJsonObject row = value.toObject();
            text += line(row.value(QLatin1String("id")).toString());
            for (auto field = row.begin(); field != row.end(); ++field)
                if (field.key() != QLatin1String("id") && !field->isNull() && !(field->isString() && field->toString().isEmpty()))
                    text += line(QStringLiteral("    ") + field.key().leftJustified(22) + valueText(*field));
        }
        return answer(text);
    }

    QJsonObject rowOf(const Catalog& catalog, const QString& kind, const QJsonValue& id)
    {
        for (const QJsonValue& row : catalog.rows(kind))
            if (row.toObject().value(QLatin1String("id")) == id)
                return row.toObject();
        return {};
    }

    // What the own rows change: "+ prices mine", "prices aws-t4 usd_per_gpu_hour: 0.526 -> 0.6".
    QByteArray differences(const Catalog& own, const Catalog& shipped)
    {
        QByteArray text;
        for (const QString& kind : own.kinds()) {
            for (const QJsonValue& value : own.rows(kind)) {
                const QJsonObject row = value.toObject();
                if (!row.value(QLatin1String("own")).toBool())
                    continue;
                const QString id = row.value(QLatin1String("id")).toString();
                const QJsonObject before = rowOf(shipped, kind, id);
                if (before.isEmpty())
                    text += line(QStringLiteral("+ %1 %2").arg(kind, id));
                for (auto field = before.begin(); field != before.end(); ++field)
                    if (const QJsonValue after = row.value(field.key()); after != *field)
                        text += line(QStringLiteral("%1 %2 %3: %4 -> %5").arg(kind, id, field.key(), valueText(*field), valueText(after)));
            }
        }
        return text;
    }

    int compareOwn(const QString& path, bool showRows)
    {
        const Result<Catalog> shipped = Catalog::shipped();
        const Result<Catalog> own = Catalog::withOverlay(path);
        if (!own || !shipped) {
            complain(tr("catalog"), !own ? own.error().text : shipped.error().text);
            return exitstatus::rejected;
        }
        return answer(showRows ? differences(*own, *shipped)
                               : line(tr("%1: %2 own rows, nothing wrong.").arg(path).arg(own->ownRowCount())));
    }

} // namespace

const CommandInfo catalogInfo { "catalog", "show prices, GPUs and constants, and check own rows",
    "usage: runcost catalog list [KIND] [--json] | lint [FILE] | diff [FILE] | path\n",
    "  list         the kinds of rows, or the rows of one kind\n"
    "  lint [FILE]  checks a file of own rows: {\"KIND\": [{\"id\": ..., FIELD: VALUE, ...}, ...], ...}; a known id changes\n"
    "               the fields given, another id adds a row\n"
    "  diff [FILE]  what the own rows change\n"
    "  path         where the own rows are read from; FILE is this one unless named\n",
    runCatalog };

int runCatalog(const CommandWords& command)
{
    Words words(command.words);
    const QString wrong = words.parse({}, { "--json" });
    const std::vector<QByteArray>& plain = words.plain();
    const QByteArray task = plain.empty() ? QByteArray() : plain.front();
    const bool known = task == "list" || task == "lint" || task == "diff" || task == "path";
    if (!wrong.isEmpty() || !known || plain.size() > 2 || (task == "path" && plain.size() > 1))
        return wrongUsage(!wrong.isEmpty() ? wrong : tr("Say list, lint, diff or path."), catalogInfo.usage);
    if (task == "path")
        return answer(line(Catalog::overlayPath()));
    if (task != "list")
        return compareOwn(plain.size() > 1 ? QString::fromLocal8Bit(plain[1]) : Catalog::overlayPath(), task == "diff");
    const Result<Catalog> catalog = Catalog::forUser();
    if (!catalog) {
        complain(tr("catalog"), catalog.error().text);
        return exitstatus::rejected;
    }
    return plain.size() > 1 ? listRows(*catalog, QString::fromUtf8(plain[1]), words.has("--json")) : listKinds(*catalog, words.has("--json"));
}

} // namespace runcost
