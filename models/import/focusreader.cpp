#include "import/focusreader.h"

#include "core/sha256.h"
#include "import/codecarbonfile.h"
#include "import/focuscolumns.h"
#include "import/issuelist.h"
#include "import/textdecoder.h"
#include "import/values.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <QtEndian>

#include <algorithm>
#include <numeric>
#include <sys/stat.h>

namespace runcost {
namespace {

    using namespace focus;
    using Problem = CsvRecord::Problem;
    using Money = ParsedMoney::Kind;

    constexpr qint64 mostBillBytes = qint64(2) << 30;
    constexpr double noticedDifference = 0.2;

    QString tr(const char* text) { return QCoreApplication::translate("FocusReader", text); }

    bool isNull(QByteArrayView cell)
    {
        return cell.isEmpty() || cell.compare("NULL", Qt::CaseInsensitive) == 0 || cell.compare("None", Qt::CaseInsensitive) == 0
            || cell == "N/A";
    }

    // "$10,100.00 " as spreadsheets write it.
    QByteArray withoutOrnament(QByteArrayView cell)
    {
        QByteArray text = cell.trimmed().toByteArray();
        const bool negative = text.startsWith("-$") || (text.startsWith("($") && text.endsWith(')'));
        if (!text.contains('$'))
            return text;
        text.replace('$', "").replace(',', "").replace('(', "").replace(')', "").replace('-', "");
        return negative ? '-' + text.trimmed() : text.trimmed();
    }

    // Month, day and year of a spreadsheet: "5/1/25".
    std::optional<QByteArray> isoOfSlashes(QByteArrayView cell)
    {
        const QList<QByteArray> parts = cell.toByteArray().split(' ').value(0).split('/');
        if (parts.size() != 3)
            return std::nullopt;
        std::array<int, 3> numbers {};
        for (std::size_t i = 0; i < 3; ++i) {
            bool isNumber = false;
            numbers[i] = parts[static_cast<qsizetype>(i)].toInt(&isNumber);
            if (!isNumber || parts[static_cast<qsizetype>(i)].size() > 4)
                return std::nullopt;
        }
        if (numbers[2] < 100)
            numbers[2] += 2000;
        const QDate date(numbers[2], numbers[0], numbers[1]);
        return date.isValid() ? std::optional(date.toString(Qt::ISODate).toLatin1() + "T00:00:00Z") : std::nullopt;
    }

    // 64-bit numbers, eight to sixteen bytes each: a hash of every row of a bill of millions.
    class NumberSet {
    public:
        bool insert(quint64 number) // false: it is there
        {
            number = number == 0 ? 1 : number;
            if ((m_count + 1) * 4 > m_slots.size() * 3)
                grow();
            quint64& slot = find(number);
            if (slot == number)
                return false;
            slot = number;
            ++m_count;
            return true;
        }

    private:
        quint64& find(quint64 number)
        {
            const std::size_t mask = m_slots.size() - 1;
            std::size_t at = static_cast<std::size_t>(number) & mask;
            while (m_slots[at] != 0 && m_slots[at] != number)
                at = (at + 1) & mask;
            return m_slots[at];
        }
        void grow()
        {
            const std::vector<quint64> old = std::exchange(m_slots, std::vector<quint64>(std::max<std::size_t>(1024, m_slots.size() * 2)));
            for (const quint64 number : old)
                if (number != 0)
                    find(number) = number;
        }
        std::vector<quint64> m_slots;
        std::size_t m_count = 0;
    };

    // Reads the rows of one bill.
    class BillReader {
    public:
        BillReader(Layout layout, CostBasis basis, std::optional<qint64> writtenAtMs, IssueList& issues)
            : m_layout(std::move(layout))
            , m_basis(basis)
            , m_writtenAtMs(writtenAtMs)
            , m_issues(issues)
        {
            m_order.resize(m_layout.header.size());
            std::iota(m_order.begin(), m_order.end(), std::size_t(0));
            std::sort(m_order.begin(), m_order.end(), [this](std::size_t a, std::size_t b) { return m_layout.header[a] < m_layout.header[b]; });
        }

        std::optional<Charge> read(const CsvRecord& record, bool decimalComma)
        {
            m_record = &record;
            m_decimalComma = decimalComma;
            if (!isWhole())
                return std::nullopt;
            Charge charge;
            charge.basis = m_basis;
            if (!readCosts(charge) || !readPeriod(charge))
                return std::nullopt;
            readTexts(charge);
            readHours(charge);
            readTags(charge);
            readBill(charge);
            if (!charge.bill.isEmpty())
                charge.line = QString::fromLatin1(hashOf(false).left(8).toHex());
            charge.key = identity();
            return charge;
        }

        void finish()
        {
            if (m_rounded > 0)
                m_issues.note(0, QStringLiteral("rounded"), tr("Amounts with more than 12 decimals, rounded there: %1.").arg(QString::number(m_rounded)));
            if (m_slashDates)
                m_issues.warn({ 0, 0 }, QStringLiteral("ChargePeriodStart"), QStringLiteral("month_first"),
                    tr("The dates are those of a spreadsheet; they were read as month/day/year."));
            if (!m_layout.has(Column::EffectiveCost))
                m_issues.warn({ 0, 0 }, QStringLiteral("EffectiveCost"), QStringLiteral("no_effective_cost"),
                    tr("The bill has no EffectiveCost; the billed cost stands for it."));
            if (!m_layout.has(Column::BillingCurrency))
                m_issues.warn({ 0, 0 }, QStringLiteral("BillingCurrency"), QStringLiteral("no_currency"),
                    tr("The bill names no currency, so its charges are part of no total in dollars."));
        }

    private:
        [[nodiscard]] QByteArrayView cell(Column column) const { return m_layout.cell(*m_record, column); }
        QString text(Column column, qsizetype most = 500)
        {
            const QByteArrayView bytes = cell(column);
            if (isNull(bytes))
                return {};
            bool windows = false;
            // The same words come in every row: kept once.
            const QByteArray key = bytes.toByteArray();
            const auto known = m_texts.constFind(key);
            if (known != m_texts.constEnd())
                return known->left(most);
            const QString value = cellText(bytes, &windows);
            if (windows && !std::exchange(m_warnedEncoding, true))
                m_issues.warn({ m_record->line, 0 }, QLatin1String(columnName(column)), QStringLiteral("windows_1252"),
                    tr("The text is not UTF-8; it was read as Windows-1252."), value);
            if (m_texts.size() < 100'000)
                m_texts.insert(key, value);
            return value.left(most);
        }
        bool reject(Column column, const QString& code, const QString& reason)
        {
            const CsvRecord::Place at = m_layout.place(*m_record, column);
            m_issues.reject({ at.line, at.column }, QLatin1String(columnName(column)), code, reason.arg(QLatin1String(columnName(column))),
                cellText(cell(column)));
            return false;
        }

        bool isWhole()
        {
            const std::size_t due = m_layout.header.size();
            const std::size_t found = m_record->cells.size();
            if (m_record->problem != Problem::None) {
                m_issues.reject({ m_record->line, 0 }, {}, QStringLiteral("bad_row"),
                    tr("The line is too long, holds a NUL byte or an open quote."));
                return false;
            }
            if (found != due) {
                m_issues.reject({ m_record->line, 0 }, {}, found < due ? QStringLiteral("short_row") : QStringLiteral("long_row"),
                    tr("The line has %1 cells, the header %2.").arg(QString::number(found), QString::number(due)));
                return false;
            }
            const bool header = std::equal(m_record->cells.begin(), m_record->cells.end(), m_layout.header.begin(),
                [](QByteArrayView a, const QByteArray& b) { return a == b; });
            if (header)
                m_issues.note(m_record->line, QStringLiteral("repeated_header"), tr("The header is repeated here."));
            return !header;
        }

        bool readMoney(Column column, std::optional<PicoMoney>& amount)
        {
            QByteArray bytes = cell(column).toByteArray();
            // Ornament is for all amounts of a table or for none: a single "$5" among numbers is a mistake.
            if (!m_ornamented && bytes.contains('$') && m_rowsRead == 0)
                m_ornamented = true;
            if (m_ornamented)
                bytes = withoutOrnament(bytes);
            if (m_decimalComma && bytes.count(',') == 1 && !bytes.contains('.'))
                bytes.replace(',', '.');
            const ParsedMoney money = parseMoney(bytes);
            if (money.kind == Money::Bad)
                return reject(column, QStringLiteral("not_a_number"), tr("“%1” is no amount."));
            if (money.kind == Money::TooLarge)
                return reject(column, QStringLiteral("too_large"), tr("“%1” is larger than nine million."));
            m_rounded += money.rounded ? 1 : 0;
            if (money.kind == Money::Value)
                amount = money.pico;
            return true;
        }

        bool readCosts(Charge& charge)
        {
            std::optional<PicoMoney> billed;
            std::optional<PicoMoney> effective;
            if (!readMoney(Column::BilledCost, billed) || (m_layout.has(Column::EffectiveCost) && !readMoney(Column::EffectiveCost, effective)))
                return false;
            if (!billed)
                return reject(Column::BilledCost, QStringLiteral("no_amount"), tr("“%1” is not stated."));
            charge.billed = *billed;
            charge.effective = effective.value_or(*billed);
            ++m_rowsRead;
            return true;
        }

        std::optional<qint64> moment(Column column)
        {
            QByteArray bytes = cell(column).toByteArray();
            if (bytes.contains('/')) {
                const std::optional<QByteArray> iso = isoOfSlashes(bytes);
                if (!iso)
                    return std::nullopt;
                m_slashDates = true;
                bytes = *iso;
            }
            if (bytes.size() == 10)
                bytes += "T00:00:00Z";
            const std::optional<ParsedStamp> stamp = m_stamps.read(bytes); // FOCUS times are UTC, with or without a Z
            return stamp ? std::optional(stamp->utcMs) : std::nullopt;
        }

        bool readPeriod(Charge& charge)
        {
            const std::optional<qint64> start = moment(Column::ChargePeriodStart);
            if (!start)
                return reject(Column::ChargePeriodStart, QStringLiteral("not_a_time"), tr("“%1” is no time."));
            charge.startsAtMs = *start;
            charge.endsAtMs = *start;
            if (!m_layout.has(Column::ChargePeriodEnd) || isNull(cell(Column::ChargePeriodEnd)))
                return true;
            const std::optional<qint64> end = moment(Column::ChargePeriodEnd);
            if (!end)
                return reject(Column::ChargePeriodEnd, QStringLiteral("not_a_time"), tr("“%1” is no time."));
            if (*end < *start)
                return reject(Column::ChargePeriodEnd, QStringLiteral("ends_before_start"), tr("“%1” is before the start of the period."));
            charge.endsAtMs = *end;
            return true;
        }

        void readTexts(Charge& charge)
        {
            charge.currency = text(Column::BillingCurrency, 10).toUpper();
            charge.category = text(Column::ChargeCategory, 50);
            charge.chargeClass = text(Column::ChargeClass, 50);
            charge.provider = text(Column::ProviderName, 100);
            charge.service = text(Column::ServiceName, 200);
            charge.region = text(m_layout.has(Column::RegionId) ? Column::RegionId : Column::RegionName, 100);
            charge.resourceId = text(Column::ResourceId);
            charge.resourceName = text(Column::ResourceName);
            charge.resourceType = text(Column::ResourceType, 200);
            charge.description = text(Column::ChargeDescription);
            charge.sku = text(Column::SkuId, 200);
            if (const QString details = text(Column::SkuPriceDetails); !details.isEmpty())
                charge.sku += QLatin1Char(' ') + details;
            for (const Column column : { Column::SubAccountName, Column::SubAccountId, Column::BillingAccountId })
                if (charge.account.isEmpty())
                    charge.account = text(column, 200);
            const auto unused = [this](Column column) { return cell(column).compare("Unused", Qt::CaseInsensitive) == 0; };
            charge.unusedCommitment = unused(Column::CommitmentDiscountStatus) || unused(Column::CapacityReservationStatus);
        }

        void readHours(Charge& charge) const
        {
            for (const auto& [quantity, unit] : { std::pair(Column::ConsumedQuantity, Column::ConsumedUnit), std::pair(Column::PricingQuantity, Column::PricingUnit) }) {
                const QByteArray name = cell(unit).toByteArray().toLower();
                const ParsedNumber number = parseNumber(cell(quantity), m_decimalComma);
                if (charge.hours || number.kind != ParsedNumber::Kind::Value || number.value <= 0)
                    continue;
                if (name == "hour" || name == "hours" || name == "hrs" || name == "hr")
                    charge.hours = number.value;
            }
        }

        void readTags(Charge& charge)
        {
            const QByteArrayView bytes = cell(Column::Tags);
            if (isNull(bytes) || bytes == "{}")
                return;
            QJsonParseError failed;
            const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray(), &failed);
            if (!document.isObject()) {
                const CsvRecord::Place at = m_layout.place(*m_record, Column::Tags);
                m_issues.warn({ at.line, at.column }, QStringLiteral("Tags"), QStringLiteral("bad_tags"),
                    tr("“Tags” is no JSON object; the charge has no tags."), cellText(bytes));
                return;
            }
            const QJsonObject object = document.object();
            for (auto it = object.begin(); it != object.end() && charge.tags.size() < 200; ++it) {
                const QJsonValue value = it.value();
                charge.tags.insert(it.key().left(200), value.isString() ? value.toString().left(500) : value.toVariant().toString().left(500));
            }
        }

        // Provider, account and month: what a later issue of the bill has in common with this one.
        void readBill(Charge& charge)
        {
            const std::optional<qint64> period = m_layout.has(Column::BillingPeriodStart) ? moment(Column::BillingPeriodStart) : std::nullopt;
            if (!period)
                return;
            QStringList words { charge.provider, text(Column::BillingAccountId, 200),
                QDateTime::fromMSecsSinceEpoch(*period, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd")) };
            words.removeAll(QString());
            charge.bill = words.join(QStringLiteral(", "));
            charge.statedAtMs = m_writtenAtMs;
        }

        // What may differ in a later issue of a bill, though it is the same row.
        static bool isRestated(const QByteArray& column)
        {
            return column.endsWith("Cost") || column.endsWith("UnitPrice") || column.endsWith("Quantity") || column == "InvoiceId" || column == "Tags"
                || column.startsWith("x_") || column == "Id";
        }

        [[nodiscard]] QByteArray hashOf(bool all) const
        {
            Sha256 hash;
            for (const std::size_t i : m_order) {
                if (isNull(m_record->cells[i]) || (!all && isRestated(m_layout.header[i])))
                    continue;
                hash.addData(m_layout.header[i]);
                hash.addData(QByteArrayView("="));
                hash.addData(m_record->cells[i]);
                hash.addData(QByteArrayView("\n"));
            }
            return hash.result();
        }

        // A row is the same charge wherever it is met; equal rows of one bill are several charges.
        QString identity()
        {
            const QByteArray digest = hashOf(true).left(16);
            if (m_seenOnce.insert(qFromBigEndian<quint64>(digest.constData())))
                return QString::fromLatin1(digest.toHex());
            const int times = m_seenAgain[digest] = std::max(2, m_seenAgain.value(digest) + 1);
            return QString::fromLatin1(digest.toHex()) + QLatin1Char('-') + QString::number(times);
        }

        const Layout m_layout;
        const CostBasis m_basis;
        const std::optional<qint64> m_writtenAtMs;
        std::vector<std::size_t> m_order; // of the columns by name
        IssueList& m_issues;
        StampReader m_stamps { "UTC" };
        const CsvRecord* m_record = nullptr;
        bool m_decimalComma = false;
        bool m_ornamented = false;
        bool m_slashDates = false;
        bool m_warnedEncoding = false;
        qint64 m_rowsRead = 0;
        int m_rounded = 0;
        QHash<QByteArray, QString> m_texts;
        NumberSet m_seenOnce;
        QHash<QByteArray, int> m_seenAgain;
    };

    Status checkLayout(const Layout& layout)
    {
        if (!layout.isFocus())
            return Error { ErrorCode::NotRecognised, tr("It is no FOCUS table of charges."), {} };
        if (!layout.repeated.isEmpty())
            return Error { ErrorCode::Malformed, tr("The column “%1” is there twice.").arg(layout.repeated), {} };
        if (std::find(layout.header.begin(), layout.header.end(), "x_RunCostEstimate") != layout.header.end())
            return Error { ErrorCode::Malformed, tr("It holds estimates that RunCost exported itself; they are no bill."), {} };
        if (!layout.has(Column::BilledCost))
            return Error { ErrorCode::Malformed, tr("The column “BilledCost” is missing."), {} };
        return ok();
    }

    // Cash and amortised cost of a currency may be far apart: then the choice between them matters.
    class BillSums {
    public:
        void add(const Charge& charge)
        {
            auto& [billed, effective] = m_sums[charge.currency];
            billed += charge.billed;
            effective += charge.effective;
        }
        void tell(CostBasis basis, IssueList& issues) const
        {
            if (m_sums.size() > 1)
                issues.note(0, QStringLiteral("currencies"), tr("The bill is in %1 currencies; they are kept apart.").arg(QString::number(m_sums.size())));
            for (auto it = m_sums.begin(); it != m_sums.end(); ++it) {
                const auto& [billed, effective] = it.value();
                const double difference = moneyDifference(billed, effective);
                if (difference > noticedDifference)
                    issues.warn({ 0, 0 }, QStringLiteral("EffectiveCost"), QStringLiteral("costs_differ"),
                        tr("Billed cost (%1 %4) and effective cost (%2 %4) differ by %3 %; runs get the %5 one. Choose with --cost.")
                            .arg(moneyText(billed), moneyText(effective), QString::number(difference * 100, 'f', 0), it.key(),
                                basis == CostBasis::Billed ? tr("billed") : tr("effective")));
            }
        }

    private:
        QMap<QString, std::pair<PicoSum, PicoSum>> m_sums;
    };

    std::optional<qint64> fileTimeMs(const std::filesystem::path& path)
    {
        struct stat about = {};
        if (::stat(path.c_str(), &about) != 0)
            return std::nullopt;
        return qint64(about.st_mtim.tv_sec) * 1000 + about.st_mtim.tv_nsec / 1'000'000;
    }

    // The content of the file at a glance: rows that stream must not be those of another file under its name.
    Result<QByteArray> hashOfFile(const std::filesystem::path& path, const Progress& progress)
    {
        Result<InputFile> input = InputFile::open(path, mostBillBytes);
        if (!input)
            return input.error();
        const CsvReader::Source source = CsvReader::decodingSource(*input);
        Sha256 hash;
        QByteArray piece(1 << 18, Qt::Uninitialized);
        while (true) {
            const Result<qint64> got = source(piece.data(), piece.size());
            if (!got)
                return got.error();
            if (*got == 0)
                return hash.result();
            hash.addData(QByteArrayView(piece.constData(), *got));
            if (progress.cancelled())
                return Error { ErrorCode::Cancelled, tr("Cancelled."), {} };
        }
    }

} // namespace

bool FocusReader::recognises(const Probe& probe) const
{
    if (probe.isFolder)
        return false;
    CsvReader csv(CsvReader::bytesSource(decodeHead(probe.head)));
    CsvRecord record;
    const Result<bool> found = csv.next(record);
    return found && *found && record.problem == Problem::None && layoutOf(record.cells).isFocus();
}

Result<ReadResult> FocusReader::read(const Probe& probe, const ReadOptions& options, const Progress& progress) const
{
    Result<InputFile> input = InputFile::open(probe.path, mostBillBytes);
    if (!input)
        return input.error();
    codecarbon::HashedCsv file(*std::move(input));
    CsvRecord record;
    const Result<bool> found = file.csv.next(record);
    if (!found)
        return found.error();
    if (!*found || record.problem != Problem::None)
        return Error { ErrorCode::NotRecognised, tr("It is no FOCUS table of charges."), {} };
    Layout layout = layoutOf(record.cells);
    if (const Status sound = checkLayout(layout); !sound)
        return sound.error();
    ReadResult result;
    result.format = format();
    result.formatLabel = QStringLiteral("FOCUS %1").arg(layout.version);
    result.files.push_back(probe.path);
    QByteArray known;
    if (options.sink) {
        const Result<QByteArray> hash = hashOfFile(probe.path, progress);
        if (!hash)
            return hash.error();
        if (const Result<bool> begun = options.sink->begin(known = *hash, 0); !begun)
            return begun.error();
    }
    IssueList issues;
    BillSums sums;
    BillReader bill(std::move(layout), options.costBasis, fileTimeMs(probe.path), issues);
    for (qint64 row = 1;; ++row) {
        const Result<bool> more = file.csv.next(record);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (const std::optional<Charge> charge = bill.read(record, file.csv.delimiter() != ',')) {
            sums.add(*charge);
            ++result.streamedCharges;
            if (!options.sink)
                result.charges.push_back(*charge);
            else if (const Status taken = options.sink->takeCharge(*charge); !taken)
                return taken.error();
        }
        if ((row & 1023) != 0)
            continue;
        progress(file.csv.bytesTaken(), file.size(), tr("%1 rows").arg(QString::number(row)));
        if (progress.cancelled())
            return Error { ErrorCode::Cancelled, tr("Cancelled."), {} };
    }
    if (result.streamedCharges > 0)
        bill.finish();
    sums.tell(options.costBasis, issues);
    result.issues = issues.issues();
    result.rejectedRows = issues.rejected();
    result.sha256 = file.sha256();
    if (options.sink && result.sha256 != known)
        return Error { ErrorCode::NotReadable, tr("The file changed while it was read. Import it again when nothing writes to it."), {} };
    if (!options.sink)
        result.streamedCharges = 0;
    return result;
}

} // namespace runcost
