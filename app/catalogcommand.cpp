#include "commandio.h"
#include "commands.h"

#include "catalog/lint.h"
#include "catalog/overlay.h"
#include "core/format.h"
#include "export/jsontext.h"
#include "export/savefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

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

    struct FieldChange {
        QString field;
        QJsonValue shipped; // undefined for a row that was added
        QJsonValue own;
    };

    // The fields that an own row changes against what is shipped.
    std::vector<FieldChange> fieldChanges(const QJsonObject& own, const QJsonObject& shipped)
    {
        std::vector<FieldChange> changes;
        for (auto field = own.begin(); field != own.end(); ++field)
            if (field.key() != QLatin1String("own") && field.key() != QLatin1String("id") && shipped.value(field.key()) != *field)
                changes.push_back({ field.key(), shipped.value(field.key()), *field });
        return changes;
    }

    // "+ prices mine", "prices aws-t4 usd_per_gpu_hour: 0.526 -> 0.6".
    int showDifferences(const Catalog& catalog, bool asJson)
    {
        QByteArray text;
        QJsonArray list;
        for (const QString& kind : catalog.kinds()) {
            for (const QJsonValue& value : catalog.rows(kind)) {
                const QJsonObject row = value.toObject();
                if (!row.value(QLatin1String("own")).toBool())
                    continue;
                const QString id = row.value(QLatin1String("id")).toString();
                const QJsonObject shipped = catalog.shippedRow(kind, id);
                QJsonArray fields;
                if (shipped.isEmpty())
                    text += line(QStringLiteral("+ %1 %2").arg(kind, id));
                for (const FieldChange& change : fieldChanges(row, shipped)) {
                    if (!shipped.isEmpty())
                        text += line(QStringLiteral("%1 %2 %3: %4 -> %5").arg(kind, id, change.field, valueText(change.shipped), valueText(change.own)));
                    fields.append(QJsonObject { { QStringLiteral("field"), change.field },
                        { QStringLiteral("shipped"), change.shipped.isUndefined() ? QJsonValue() : change.shipped }, { QStringLiteral("own"), change.own } });
                }
                list.append(QJsonObject { { QStringLiteral("kind"), kind }, { QStringLiteral("id"), id },
                    { QStringLiteral("change"), shipped.isEmpty() ? QStringLiteral("added") : QStringLiteral("changed") }, { QStringLiteral("fields"), fields } });
            }
        }
        return answer(asJson ? jsonText({ { QStringLiteral("schema_version"), 1 }, { QStringLiteral("catalog"), catalog.version() }, { QStringLiteral("changes"), list } })
                             : text);
    }

    int showFindings(const Catalog& catalog, const Words& words, int olderThanDays)
    {
        LintOptions options;
        options.olderThanDays = olderThanDays;
        options.today = QDate::currentDate();
        QByteArray text;
        QJsonArray list;
        for (const LintFinding& one : lint(catalog, options)) {
            if (words.has("--own") && !one.own)
                continue;
            text += line(QStringLiteral("%1 %2 %3: %4").arg(one.kind, one.id, one.field, one.text));
            list.append(QJsonObject { { QStringLiteral("code"), one.code }, { QStringLiteral("kind"), one.kind }, { QStringLiteral("id"), one.id },
                { QStringLiteral("field"), one.field }, { QStringLiteral("own"), one.own }, { QStringLiteral("text"), one.text } });
        }
        const int status = list.isEmpty() ? exitstatus::done : exitstatus::findings;
        if (words.has("--json"))
            return answer(jsonText({ { QStringLiteral("schema_version"), 1 }, { QStringLiteral("catalog"), catalog.version() },
                              { QStringLiteral("own_rows"), catalog.ownRowCount() }, { QStringLiteral("findings"), list } }),
                status);
        if (list.isEmpty())
            text = line(tr("Catalog %1 with %2 own rows: nothing to complain about.").arg(catalog.version()).arg(catalog.ownRowCount()));
        return answer(text, status);
    }

    int rejected(const QString& subject, const Error& error)
    {
        complain(subject, error.text);
        return exitstatus::rejected;
    }

    // The catalog of a file of own rows, or the user's.
    Result<Catalog> catalogOf(const std::vector<QByteArray>& plain)
    {
        return plain.size() > 1 ? Catalog::withOverlay(QFile::decodeName(plain[1])) : Catalog::forUser();
    }

    int exportTo(const Words& words)
    {
        const QString path = words.value("-o", words.value("--output"));
        const bool own = words.has("--own");
        const Result<Overlay> overlay = Overlay::load(Catalog::overlayPath());
        const Result<Catalog> catalog = overlay ? overlay->catalog() : Result<Catalog>(overlay.error());
        if (!catalog)
            return rejected(tr("catalog"), catalog.error());
        const QByteArray bytes = own ? overlay->toJson() : exportCatalog(*catalog);
        if (path == QLatin1String("-"))
            return answer(bytes);
        if (QFileInfo::exists(path) && !words.has("--force")) {
            complain(path, tr("The file exists; --force replaces it."));
            return exitstatus::rejected;
        }
        const Status saved = saveFile(path, bytes);
        return saved ? exitstatus::done : rejected(path, saved.error());
    }

    // Changes the own rows, or says why not and leaves them as they are.
    int change(const std::vector<OverlayChange>& changes, Overlay overlay, const QString& subject, const Words& words)
    {
        const Result<Catalog> result = overlay.apply(changes);
        if (!result)
            return rejected(subject, result.error());
        if (!words.has("--dry-run"))
            if (const Status saved = overlay.save(Catalog::overlayPath()); !saved)
                return rejected(Catalog::overlayPath(), saved.error());
        QByteArray text;
        QJsonArray list;
        for (const OverlayChange& one : changes) {
            const QString what = one.before.isEmpty() ? QStringLiteral("added") : one.after.isEmpty() ? QStringLiteral("removed") : QStringLiteral("changed");
            text += line(QStringLiteral("%1 %2 %3").arg(what, one.kind, one.id));
            list.append(QJsonObject { { QStringLiteral("kind"), one.kind }, { QStringLiteral("id"), one.id }, { QStringLiteral("change"), what } });
        }
        text += line(tr("Catalog %1 with %2 own rows.").arg(result->version()).arg(result->ownRowCount()));
        return answer(words.has("--json") ? jsonText({ { QStringLiteral("schema_version"), 1 }, { QStringLiteral("catalog"), result->version() },
                                                { QStringLiteral("own_rows"), result->ownRowCount() }, { QStringLiteral("changes"), list } })
                                          : text);
    }

    int importFrom(const QString& path, const Words& words)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return rejected(path, { ErrorCode::NotReadable, tr("Cannot read the file: %1.").arg(file.errorString()), {} });
        const Result<Overlay> overlay = Overlay::load(Catalog::overlayPath());
        if (!overlay)
            return rejected(tr("catalog"), overlay.error());
        const auto changes = overlay->changesFrom(file.read((qint64(8) << 20) + 1), path, words.has("--replace"));
        return changes ? change(*changes, *overlay, path, words) : rejected(path, changes.error());
    }

    // "0.45", "true", "null" and "\"x\"" as JSON, anything else as text.
    QJsonValue fieldValue(const QString& text)
    {
        const QJsonDocument document = QJsonDocument::fromJson("[" + text.toUtf8() + "]");
        return document.array().size() == 1 ? document.array().at(0) : QJsonValue(text);
    }

    // The row with these fields changed: `set KIND ID FIELD=VALUE...`.
    int setRow(const std::vector<QByteArray>& plain, const Words& words)
    {
        const QString kind = QString::fromUtf8(plain[1]);
        const QString id = QString::fromUtf8(plain[2]);
        const Result<Overlay> overlay = Overlay::load(Catalog::overlayPath());
        if (!overlay)
            return rejected(tr("catalog"), overlay.error());
        QJsonObject row = overlay->row(kind, id);
        const QJsonObject before = row;
        row.insert(QStringLiteral("id"), id);
        row.insert(QStringLiteral("noted_on"), QDate::currentDate().toString(Qt::ISODate));
        for (std::size_t i = 3; i < plain.size(); ++i) {
            const QString word = QString::fromUtf8(plain[i]);
            const qsizetype sign = word.indexOf(u'=');
            if (sign < 1)
                return wrongUsage(tr("“%1” is not FIELD=VALUE.").arg(word), catalogInfo.usage);
            row.insert(word.left(sign), fieldValue(word.mid(sign + 1)));
        }
        return change({ { kind, id, before, row } }, *overlay, tr("catalog"), words);
    }

    int unsetRow(const std::vector<QByteArray>& plain, const Words& words)
    {
        const QString kind = QString::fromUtf8(plain[1]);
        const QString id = QString::fromUtf8(plain[2]);
        const Result<Overlay> overlay = Overlay::load(Catalog::overlayPath());
        if (!overlay)
            return rejected(tr("catalog"), overlay.error());
        const QJsonObject before = overlay->row(kind, id);
        if (before.isEmpty()) {
            complain(tr("catalog"), tr("There is no own row “%1” of the kind “%2”.").arg(id, kind));
            return exitstatus::rejected;
        }
        return change({ { kind, id, before, {} } }, *overlay, tr("catalog"), words);
    }

    struct Task {
        const char* name;
        std::size_t fewest; // words, with that of the task
        std::size_t most;
    };
    constexpr Task tasks[] = { { "list", 1, 2 }, { "lint", 1, 2 }, { "diff", 1, 2 }, { "path", 1, 1 }, { "export", 1, 1 }, { "import", 2, 2 },
        { "set", 4, 64 }, { "unset", 3, 3 } };

    // Empty when the words are those of a task.
    QString wrongWords(const Words& words, int& olderThanDays)
    {
        const std::vector<QByteArray>& plain = words.plain();
        const QByteArray name = plain.empty() ? QByteArray() : plain.front();
        const auto task = std::find_if(std::begin(tasks), std::end(tasks), [&name](const Task& one) { return name == one.name; });
        if (task == std::end(tasks))
            return tr("Say list, lint, diff, export, import, set, unset or path.");
        if (plain.size() < task->fewest || plain.size() > task->most)
            return plain.size() < task->fewest ? tr("Words are missing after “%1”.").arg(QString::fromUtf8(name)) : tr("There are too many words.");
        if (name == "export" && words.value("-o", words.value("--output")).isEmpty())
            return tr("No file to write: -o FILE is missing.");
        if (words.has("--older-than")) {
            bool isNumber = false;
            olderThanDays = words.value("--older-than").toInt(&isNumber);
            if (!isNumber || olderThanDays < 1 || olderThanDays > 36500)
                return tr("--older-than is a number of days.");
        }
        return {};
    }

} // namespace

const CommandInfo catalogInfo { "catalog", "show prices, GPUs and constants, check, change, save and compare them",
    "usage: runcost catalog list [KIND] | lint [FILE] [--older-than DAYS] [--own] | diff [FILE] | export -o FILE [--own] |\n"
    "       import FILE [--replace] | set KIND ID FIELD=VALUE... | unset KIND ID | path   [--json] [--dry-run]\n",
    "  list           the kinds of rows, or the rows of one kind\n"
    "  lint [FILE]    what is possible and yet most likely wrong: prices of 0, missing sources, SXM cards below PCIe ones,\n"
    "                 jumps above 5x, spot above on-demand, unknown GPUs, mixed scopes; with --older-than also old rows,\n"
    "                 with --own only own rows. Exit status 3 when there is something.\n"
    "                 FILE holds own rows: {\"KIND\": [{\"id\": ..., FIELD: VALUE, ...}, ...], ...}; a known id changes the\n"
    "                 fields given, another id adds a row\n"
    "  diff [FILE]    what the own rows change against the shipped ones\n"
    "  export         writes the whole catalog, or with --own the own rows, to FILE (- = standard output)\n"
    "  import FILE    takes own rows or a saved catalog over; --replace drops own rows that FILE lacks\n"
    "  set, unset     changes or adds one own row, or goes back to the shipped one. Beside the fields of its kind a row may\n"
    "                 have reason, valid_from (a day), who and noted_on\n"
    "  path           where the own rows are read from\n"
    "Nothing is stored when a file or value is wrong, nor with --dry-run.\n",
    runCatalog };

int runCatalog(const CommandWords& command)
{
    Words words(command.words);
    int olderThanDays = 0;
    QString wrong = words.parse({ "-o", "--output", "--older-than" }, { "--json", "--own", "--force", "--replace", "--dry-run" });
    if (wrong.isEmpty())
        wrong = wrongWords(words, olderThanDays);
    if (!wrong.isEmpty())
        return wrongUsage(wrong, catalogInfo.usage);
    const std::vector<QByteArray>& plain = words.plain();
    const QByteArray task = plain.front();
    if (task == "path")
        return answer(line(Catalog::overlayPath()));
    if (task == "export")
        return exportTo(words);
    if (task == "import")
        return importFrom(QFile::decodeName(plain[1]), words);
    if (task == "set")
        return setRow(plain, words);
    if (task == "unset")
        return unsetRow(plain, words);
    const bool ofKind = task == "list" && plain.size() > 1;
    const Result<Catalog> catalog = task == "list" ? Catalog::forUser() : catalogOf(plain);
    if (!catalog)
        return rejected(tr("catalog"), catalog.error());
    if (task == "lint")
        return showFindings(*catalog, words, olderThanDays);
    if (task == "diff")
        return showDifferences(*catalog, words.has("--json"));
    return ofKind ? listRows(*catalog, QString::fromUtf8(plain[1]), words.has("--json")) : listKinds(*catalog, words.has("--json"));
}

} // namespace runcost
