#include "import/nvidiasmilog.h"

#include "core/sha256.h"
#include "import/codecarbonfile.h"
#include "import/nvidiasmicolumns.h"
#include "import/textdecoder.h"
#include "import/values.h"

#include <QCoreApplication>
#include <QHash>

#include <charconv>
#include <limits>

namespace runcost {
namespace {

    using namespace nvidiasmi;
    using Kind = Quantity::Kind;
    using Problem = CsvRecord::Problem;

    constexpr qint64 mostLogBytes = qint64(2) << 30;
    constexpr std::size_t mostSamples = 20'000'000;
    constexpr std::size_t mostGpus = 1024;
    constexpr double noValue = std::numeric_limits<double>::quiet_NaN();
    constexpr double hourMs = 3'600'000;
    constexpr double largestBoardWatts = 1600; // more than any board draws
    constexpr double disorderMs = 1000; // GPUs read one after the other

    QString tr(const char* text) { return QCoreApplication::translate("NvidiaSmiReader", text); }

    Result<Layout> readLayout(CsvReader& csv, CsvRecord& record)
    {
        const Result<bool> found = csv.next(record);
        if (!found)
            return found.error();
        if (!*found || record.problem != Problem::None)
            return Error { ErrorCode::NotRecognised, tr("It is no log of nvidia-smi."), {} };
        return layoutOf(record.cells);
    }

    // Seconds, ms, us or ns since 1970 by their size; smaller numbers count from the start of the log.
    struct Clock {
        bool absolute = false;
        bool local = false;
        double ms = 0;
    };

    class LogParser {
    public:
        LogParser(const QByteArray& timeZone, PowerLog& log)
            : m_stamps(timeZone)
            , m_log(log)
        {
        }

        void setLayout(Layout layout, const std::vector<QByteArrayView>& header)
        {
            m_layout = std::move(layout);
            m_header.clear();
            for (const QByteArrayView cell : header)
                m_header.push_back(cell.toByteArray());
        }

        void takeRow(const CsvRecord& record, bool decimalComma)
        {
            m_line = record.line;
            m_decimalComma = decimalComma;
            if (record.problem != Problem::None)
                return reject({ record.line, 0 }, {}, QStringLiteral("bad_row"), tr("The line is too long, holds a NUL byte or an open quote."), {});
            if (std::equal(record.cells.begin(), record.cells.end(), m_header.begin(), m_header.end(),
                    [](QByteArrayView a, const QByteArray& b) { return a == b; })) {
                m_log.issues.note(record.line, QStringLiteral("repeated_header"), tr("The header is repeated here: the logger was started again."));
                return;
            }
            if (record.cells.size() != m_layout.columns)
                return reject({ record.line, 0 }, {}, record.cells.size() < m_layout.columns ? QStringLiteral("short_row") : QStringLiteral("long_row"),
                    tr("The line has %1 cells, the header %2.").arg(QString::number(record.cells.size()), QString::number(m_layout.columns)), {});
            takeSamples(record);
        }

        void finish();
        [[nodiscard]] std::size_t samples() const { return m_sampleCount; }

    private:
        struct Reading {
            Kind kind = Kind::Unknown;
            double value = noValue;
        };

        void reject(std::pair<qint64, qint64> place, const QString& field, const QString& code, const QString& text, const QString& raw)
        {
            m_log.issues.reject(place, field, code, text, raw);
        }

        std::optional<double> number(const CsvRecord& record, Column column, const char* name)
        {
            const Quantity read = readQuantity(m_layout.cell(record.cells, column), m_layout.unit(column), m_decimalComma);
            if (read.kind != Kind::Bad)
                return read.kind == Kind::Value ? read.value : noValue;
            badCell(record, m_layout.places[static_cast<std::size_t>(column)], QLatin1String(name));
            return std::nullopt;
        }
        void badCell(const CsvRecord& record, int place, const QString& name)
        {
            const CsvRecord::Place at = record.place(static_cast<std::size_t>(place));
            reject({ at.line, at.column }, name, QStringLiteral("not_a_number"), tr("“%1” is no number with a unit that belongs there.").arg(name),
                cellText(record.cells[static_cast<std::size_t>(place)]));
        }

        void takeSamples(const CsvRecord& record)
        {
            const std::optional<Clock> clock = readClock(record);
            if (!clock)
                return;
            if (!m_layout.wide.empty()) {
                takeWide(record, *clock);
                return;
            }
            const auto watts = number(record, Column::Power, "power.draw");
            const auto percent = watts ? number(record, Column::Percent, "utilization.gpu") : std::nullopt;
            const auto used = percent ? number(record, Column::UsedMemory, "memory.used") : std::nullopt;
            const auto total = used ? number(record, Column::TotalMemory, "memory.total") : std::nullopt;
            if (!total)
                return;
            GpuTrack& track = trackOf(record, clock->ms);
            if (track.name.isEmpty())
                track.name = cellText(m_layout.cell(record.cells, Column::Name)).left(200);
            if (!track.totalMib && *total > 0)
                track.totalMib = *total;
            add(track, *clock, *watts, *percent, *used);
        }

        void takeWide(const CsvRecord& record, const Clock& clock)
        {
            std::vector<double> watts;
            for (const Layout::WidePower& column : m_layout.wide) {
                const Quantity read = readQuantity(record.cells[static_cast<std::size_t>(column.place)], column.unit, m_decimalComma);
                if (read.kind == Kind::Bad)
                    return badCell(record, column.place, column.gpu);
                watts.push_back(read.kind == Kind::Value ? read.value : noValue);
            }
            for (std::size_t i = 0; i < watts.size(); ++i)
                add(track(m_layout.wide[i].gpu), clock, watts[i], noValue, noValue);
        }

        std::optional<Clock> readClock(const CsvRecord& record)
        {
            QByteArrayView text = m_layout.cell(record.cells, Column::Time);
            double plain = 0;
            const auto [end, failed] = std::from_chars(text.begin(), text.end(), plain);
            std::optional<Clock> clock;
            if (!text.isEmpty() && end == text.end() && failed == std::errc() && std::isfinite(plain) && plain >= 0) {
                const double factor = plain >= 1e17 ? 1e-6 : plain >= 1e14 ? 1e-3 : plain >= 1e11 ? 1 : 1000;
                clock = Clock { plain >= 1e8, false, plain * (plain >= 1e8 ? factor : m_layout.unit(Column::Time) == "ms" ? 1 : 1000) };
            } else {
                QByteArray dashed = text.toByteArray();
                if (dashed.size() >= 10 && dashed[4] == '/' && dashed[7] == '/')
                    dashed[4] = dashed[7] = '-';
                if (const std::optional<ParsedStamp> stamp = m_stamps.read(dashed))
                    clock = Clock { true, stamp->zoneAssumed, static_cast<double>(stamp->utcMs) };
            }
            if (clock && m_sampleCount > 0 && clock->absolute != m_absolute)
                clock.reset();
            if (!clock) {
                const CsvRecord::Place at = record.place(static_cast<std::size_t>(m_layout.places[static_cast<std::size_t>(Column::Time)]));
                reject({ at.line, at.column }, QStringLiteral("timestamp"), QStringLiteral("not_a_time"), tr("“timestamp” is no time."), cellText(text));
            }
            return clock;
        }

        GpuTrack& track(const QString& key)
        {
            const auto found = m_tracks.constFind(key);
            if (found != m_tracks.constEnd())
                return m_log.gpus[static_cast<std::size_t>(*found)];
            if (m_log.gpus.size() >= mostGpus)
                return m_log.gpus.back();
            m_tracks.insert(key, static_cast<int>(m_log.gpus.size()));
            m_log.gpus.push_back({});
            m_log.gpus.back().key = key;
            return m_log.gpus.back();
        }

        // Rows of one moment with the same index are of several GPUs all the same.
        GpuTrack& trackOf(const CsvRecord& record, double ms)
        {
            QString key;
            for (const Column column : { Column::Uuid, Column::Bus, Column::Index })
                if (key.isEmpty() && m_layout.has(column))
                    key = cellText(m_layout.cell(record.cells, column)).left(100);
            Repeats& repeats = m_repeats[key];
            repeats.position = repeats.any && repeats.ms == ms ? repeats.position + 1 : 0;
            repeats.ms = ms;
            repeats.any = true;
            return track(repeats.position == 0 ? key : QStringLiteral("%1#%2").arg(key, QString::number(repeats.position)));
        }

        void add(GpuTrack& track, const Clock& clock, double watts, double percent, double usedMib)
        {
            if (m_sampleCount++ == 0) {
                m_absolute = clock.absolute;
                m_firstMs = clock.ms;
                if (clock.absolute)
                    m_log.startMs = static_cast<qint64>(clock.ms);
                m_log.zoneAssumed = clock.local;
            }
            const double ms = straightened(track, clock);
            GpuSample sample { (ms - m_firstMs) / 1000, static_cast<float>(watts), static_cast<float>(percent), static_cast<float>(usedMib), false };
            int& breaks = m_breaksOf[track.key];
            sample.afterBreak = breaks != m_breaks && !track.samples.empty();
            breaks = m_breaks;
            if (!track.samples.empty())
                sample.atS = std::max(sample.atS, track.samples.back().atS);
            track.samples.push_back(sample);
        }

        // A clock that goes back: at the end of summer time the hour comes twice, else somebody set it.
        double straightened(const GpuTrack& track, const Clock& clock)
        {
            double ms = clock.ms + m_shiftMs;
            if (track.samples.empty())
                return std::max(ms, m_firstMs);
            const double lastMs = m_firstMs + track.samples.back().atS * 1000;
            if (ms >= lastMs - disorderMs)
                return ms;
            if (clock.local && ms + hourMs >= lastMs - disorderMs && m_stamps.comesTwice(static_cast<qint64>(clock.ms))) {
                if (!std::exchange(m_notedTwice, true))
                    m_log.issues.note(m_line, QStringLiteral("hour_twice"), tr("Summer time ends here; the hour that comes twice was put in order."));
                return ms + hourMs;
            }
            m_log.issues.warn({ m_line, 0 }, QStringLiteral("timestamp"), QStringLiteral("clock_back"),
                tr("The clock goes back here; what follows is put behind what was before."));
            m_shiftMs += lastMs + 1 - ms;
            ++m_breaks;
            return lastMs + 1;
        }

        struct Repeats {
            double ms = 0;
            int position = 0;
            bool any = false;
        };

        StampReader m_stamps;
        PowerLog& m_log;
        Layout m_layout;
        std::vector<QByteArray> m_header;
        qint64 m_line = 0;
        bool m_decimalComma = false;
        std::size_t m_sampleCount = 0;
        bool m_absolute = false;
        double m_firstMs = 0;
        double m_shiftMs = 0;
        bool m_notedTwice = false;
        int m_breaks = 0;
        QHash<QString, int> m_breaksOf;
        QHash<QString, int> m_tracks;
        QHash<QString, Repeats> m_repeats;
    };

    float medianWatts(const GpuTrack& track)
    {
        std::vector<float> watts;
        for (const GpuSample& sample : track.samples)
            if (!std::isnan(sample.watts))
                watts.push_back(sample.watts);
        if (watts.empty())
            return 0;
        const auto middle = watts.begin() + static_cast<std::ptrdiff_t>(watts.size() / 2);
        std::nth_element(watts.begin(), middle, watts.end());
        return *middle;
    }

    void LogParser::finish()
    {
        // A moment that was written twice by chance is no further GPU.
        std::size_t most = 0;
        for (const GpuTrack& track : m_log.gpus)
            most = std::max(most, track.samples.size());
        const bool guessed = std::any_of(m_log.gpus.begin(), m_log.gpus.end(), [](const GpuTrack& track) { return track.key.contains(u'#'); });
        std::erase_if(m_log.gpus, [most](const GpuTrack& track) { return track.key.contains(u'#') && track.samples.size() * 2 < most; });
        const bool named = m_layout.has(Column::Index) || m_layout.has(Column::Uuid) || m_layout.has(Column::Bus) || !m_layout.wide.empty();
        if (guessed && m_log.gpus.size() > 1)
            m_log.issues.warn({ 0, 0 }, QStringLiteral("index"), QStringLiteral("gpus_guessed"),
                tr("No column tells the GPUs apart; rows of the same moment were taken for %1 GPUs.").arg(QString::number(m_log.gpus.size())));
        else if (!named && m_sampleCount > 0)
            m_log.issues.note(0, QStringLiteral("one_gpu"), tr("No column tells GPUs apart; the log counts as one GPU."));
        float highest = 0;
        for (const GpuTrack& track : m_log.gpus)
            highest = std::max(highest, medianWatts(track));
        if (highest <= static_cast<float>(largestBoardWatts))
            return;
        m_log.milliwatts = true;
        for (GpuTrack& track : m_log.gpus)
            for (GpuSample& sample : track.samples)
                sample.watts /= 1000;
        m_log.issues.warn({ 0, 0 }, QStringLiteral("power.draw"), QStringLiteral("milliwatts"),
            tr("No GPU draws %1 W: the power was read as milliwatts.").arg(QString::number(std::lround(highest))));
    }

} // namespace

bool isPowerLogHead(const QByteArray& head)
{
    CsvReader csv(CsvReader::bytesSource(decodeHead(head)));
    CsvRecord record;
    const Result<Layout> layout = readLayout(csv, record);
    return layout && layout->isLog();
}

Result<PowerLog> readPowerLog(const Probe& probe, const ReadOptions& options, const Progress& progress)
{
    Result<InputFile> input = InputFile::open(probe.path, mostLogBytes);
    if (!input)
        return input.error();
    codecarbon::HashedCsv file(*std::move(input));
    CsvRecord record;
    Result<Layout> layout = readLayout(file.csv, record);
    if (!layout)
        return layout.error();
    if (!layout->isLog())
        return Error { ErrorCode::NotRecognised, tr("It is no log of nvidia-smi."), {} };
    if (!layout->has(Column::Time))
        return Error { ErrorCode::Malformed, tr("The log has no times. Query timestamp as well."), {} };
    if (!layout->repeated.isEmpty())
        return Error { ErrorCode::Malformed, tr("The column “%1” is there twice.").arg(layout->repeated), {} };
    PowerLog log;
    LogParser parser(options.timeZone, log);
    Sha256 identity;
    const auto addToIdentity = [&] {
        for (const QByteArrayView cell : record.cells)
            identity.addData(cell.toByteArray() + '\n');
    };
    parser.setLayout(*std::move(layout), record.cells);
    addToIdentity();
    for (qint64 row = 1;; ++row) {
        const Result<bool> found = file.csv.next(record);
        if (!found)
            return found.error();
        if (!*found)
            break;
        if (row == 1)
            addToIdentity();
        parser.takeRow(record, file.csv.delimiter() != ',');
        if (parser.samples() > mostSamples)
            return Error { ErrorCode::TooLarge, tr("The log has more than %1 samples.").arg(QString::number(mostSamples)), {} };
        if ((row & 1023) != 0)
            continue;
        progress(file.csv.bytesTaken(), file.size(), tr("%1 rows").arg(QString::number(row)));
        if (progress.cancelled())
            return Error { ErrorCode::Cancelled, tr("Cancelled."), {} };
    }
    parser.finish();
    log.identity = identity.result();
    log.sha256 = file.sha256();
    return log;
}

} // namespace runcost
