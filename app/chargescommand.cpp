#include "commandio.h"
#include "commands.h"

#include "catalog/catalog.h"
#include "export/jsontext.h"
#include "import/chargeledger.h"
#include "runs/chargetotals.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("ChargesCommand", text); }

    struct ChargesRequest {
        ChargeGrouping by = ChargeGrouping::Currency;
        std::optional<CostBasis> basis; // to change to
        bool unmatched = false;
        bool json = false;
    };

    QString readOptions(const Words& words, ChargesRequest& request)
    {
        if (!words.plain().empty())
            return tr("“%1” is too much.").arg(QString::fromUtf8(words.plain().front()));
        const QString by = words.value("--by", chargeGroupingKey(request.by));
        const std::optional<ChargeGrouping> grouping = chargeGroupingFromKey(by);
        if (!grouping)
            return tr("Charges cannot be added up by “%1”; it is currency, provider, service or run.").arg(by);
        request.by = *grouping;
        if (words.has("--cost")) {
            request.basis = costBasisFromKey(words.value("--cost"));
            if (!request.basis)
                return tr("--cost is billed or effective.");
        }
        request.unmatched = words.has("--unmatched");
        request.json = words.has("--json");
        return {};
    }

    QString utcText(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate); }

    // What runs leave of a charge, in the cost that they get of it.
    PicoSum restOf(const Charge& charge)
    {
        PicoSum rest = charge.amount();
        for (const PicoMoney part : shareAmounts(charge.amount(), charge.shares))
            rest -= part;
        return rest;
    }

    QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

    QJsonObject totalToJson(const ChargeTotal& total, ChargeGrouping by)
    {
        QJsonObject object { { chargeGroupingKey(by), textOrNull(total.group) }, { QStringLiteral("currency"), textOrNull(total.currency) },
            { QStringLiteral("charges"), total.charges }, { QStringLiteral("unmatched"), total.unmatched },
            { QStringLiteral("billed"), moneyText(total.billed) }, { QStringLiteral("effective"), moneyText(total.effective) },
            { QStringLiteral("matched"), moneyText(total.matched) }, { QStringLiteral("overhead"), moneyText(total.overhead) } };
        if (by == ChargeGrouping::Run)
            object.insert(QStringLiteral("run_id"), total.runId > 0 ? QJsonValue(total.runId) : QJsonValue());
        return object;
    }

    QJsonObject chargeToJson(const Charge& charge)
    {
        return { { QStringLiteral("id"), charge.id }, { QStringLiteral("starts_at"), utcText(charge.startsAtMs) },
            { QStringLiteral("ends_at"), utcText(charge.endsAtMs) }, { QStringLiteral("currency"), textOrNull(charge.currency) },
            { QStringLiteral("billed"), moneyText(charge.billed) }, { QStringLiteral("effective"), moneyText(charge.effective) },
            { QStringLiteral("overhead"), moneyText(restOf(charge)) }, { QStringLiteral("category"), textOrNull(charge.category) },
            { QStringLiteral("class"), textOrNull(charge.chargeClass) }, { QStringLiteral("provider"), textOrNull(charge.provider) },
            { QStringLiteral("service"), textOrNull(charge.service) }, { QStringLiteral("region"), textOrNull(charge.region) },
            { QStringLiteral("resource"), textOrNull(charge.resourceId) }, { QStringLiteral("description"), textOrNull(charge.description) } };
    }

    QByteArray jsonAnswer(const std::vector<Charge>& charges, const std::vector<ChargeTotal>& totals, const ChargesRequest& request)
    {
        QJsonArray rows;
        for (const ChargeTotal& total : totals)
            rows.append(totalToJson(total, request.by));
        QJsonObject root { { QStringLiteral("schema_version"), 1 }, { QStringLiteral("by"), chargeGroupingKey(request.by) },
            { QStringLiteral("charges"), static_cast<qint64>(charges.size()) }, { QStringLiteral("totals"), rows } };
        if (request.unmatched) {
            QJsonArray rest;
            for (const Charge& charge : charges)
                if (restOf(charge) != 0 || charge.shares.empty())
                    rest.append(chargeToJson(charge));
            root.insert(QStringLiteral("unmatched_charges"), rest);
        }
        return jsonText(root);
    }

    // Columns as wide as their widest cell; all but the first two are numbers.
    QByteArray table(const std::vector<QStringList>& rows, qsizetype texts)
    {
        std::vector<qsizetype> widths;
        for (const QStringList& row : rows)
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (static_cast<std::size_t>(i) == widths.size())
                    widths.push_back(0);
                widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], row[i].size());
            }
        QString text;
        for (const QStringList& row : rows) {
            QString line;
            for (qsizetype i = 0; i < row.size(); ++i) {
                const auto width = widths[static_cast<std::size_t>(i)];
                line += (i < texts ? row[i].leftJustified(width) : row[i].rightJustified(width)) + QStringLiteral("  ");
            }
            while (line.endsWith(u' '))
                line.chop(1);
            text += line + u'\n';
        }
        return text.toUtf8();
    }

    QString printable(QString text)
    {
        for (QChar& c : text)
            if (!c.isPrint())
                c = u'?';
        return text.left(60);
    }

    QByteArray plainAnswer(const std::vector<Charge>& charges, const std::vector<ChargeTotal>& totals, const ChargesRequest& request)
    {
        if (charges.empty())
            return (tr("The ledger holds no charges; import a FOCUS bill.") + u'\n').toUtf8();
        std::vector<QStringList> rows { { chargeGroupingKey(request.by), tr("currency"), tr("charges"), tr("billed"), tr("effective"), tr("of runs"), tr("overhead") } };
        for (const ChargeTotal& total : totals) {
            const QString none = request.by == ChargeGrouping::Run && total.runId == 0 ? tr("(overhead)") : tr("(not stated)");
            rows.push_back({ total.group.isEmpty() ? none : printable(total.group), total.currency.isEmpty() ? tr("(none)") : printable(total.currency),
                QString::number(total.charges), moneyText(total.billed), moneyText(total.effective), moneyText(total.matched), moneyText(total.overhead) });
        }
        QByteArray text = table(rows, 2);
        if (!request.unmatched)
            return text;
        rows = { { tr("from"), tr("to"), tr("provider"), tr("resource"), tr("what"), tr("currency"), tr("overhead") } };
        for (const Charge& charge : charges)
            if (restOf(charge) != 0 || charge.shares.empty())
                rows.push_back({ utcText(charge.startsAtMs), utcText(charge.endsAtMs), printable(charge.provider), printable(charge.resourceId),
                    printable(charge.description.isEmpty() ? charge.service : charge.description), printable(charge.currency), moneyText(restOf(charge)) });
        return text + '\n' + table(rows, 6);
    }

    Status changeBasis(const QString& storePath, CostBasis basis)
    {
        const Result<Catalog> catalog = Catalog::forUser();
        if (!catalog)
            return catalog.error();
        const auto store = RunStore::open(storePath, RunStore::Mode::ReadWrite);
        if (!store)
            return store.error();
        const Result<LedgerResult> matched = matchLedger(**store, *catalog, basis);
        return matched ? ok() : Status(matched.error());
    }

} // namespace

const CommandInfo chargesInfo { "charges", "add up the charges of cloud bills",
    "usage: runcost charges [--by currency|provider|service|run] [--unmatched] [--cost billed|effective] [--json]\n"
    "                       [--store FILE]\n",
    "  --by WHAT      one line for each currency, provider, service or run; currencies are never added\n"
    "  --unmatched    also lists the charges that no run bears, whole or in part: the overhead\n"
    "  --cost WHICH   from now on runs get the billed cost (cash) or the effective one (amortised, as at first)\n"
    "  --json         amounts are texts with all their decimals\n"
    "Bills are FOCUS tables, read by `runcost import`. Only charges in USD become costs of runs.\n",
    runCharges };

int runCharges(const CommandWords& command)
{
    Words words(command.words);
    ChargesRequest request;
    QString wrong = words.parse({ "--by", "--cost" }, { "--unmatched", "--json" });
    if (wrong.isEmpty())
        wrong = readOptions(words, request);
    if (!wrong.isEmpty())
        return wrongUsage(wrong, chargesInfo.usage);
    if (request.basis)
        if (const Status changed = changeBasis(command.storePath, *request.basis); !changed)
            return storeFailed(command.storePath, changed.error());
    const auto store = RunStore::open(command.storePath, RunStore::Mode::ReadOnly);
    if (!store && store.error().code != ErrorCode::NotFound)
        return storeFailed(command.storePath, store.error());
    const Result<std::vector<Charge>> charges = store ? (*store)->charges() : Result<std::vector<Charge>>(std::vector<Charge>());
    const Result<std::vector<RunPlace>> places = store ? (*store)->runPlaces() : Result<std::vector<RunPlace>>(std::vector<RunPlace>());
    if (!charges || !places)
        return storeFailed(command.storePath, charges ? places.error() : charges.error());
    QHash<qint64, QString> names;
    for (const RunPlace& place : *places)
        names.insert(place.id, place.name);
    const std::vector<ChargeTotal> totals = chargeTotals(*charges, request.by, names);
    return answer(request.json ? jsonAnswer(*charges, totals, request) : plainAnswer(*charges, totals, request));
}

} // namespace runcost
