#include "store/figurepack.h"

#include <QtEndian>

#include <cstring>

namespace runcost {
namespace {

    constexpr uchar layout = 1;
    constexpr uchar rangeBit = 8;
    constexpr double largest = 1e15;

    static_assert(int(RunField::DurationS) == 0 && int(RunField::MetricValue) == 18 && int(RunField::ReportedCostUsd) == 26,
        "stored as numbers: only append");
    static_assert(int(Provenance::Measured) == 0 && int(Provenance::Assumed) == 5, "stored as numbers: only append");

    struct Origin {
        const QString* source = nullptr;
        const QString* date = nullptr;
        [[nodiscard]] bool isOf(const Figure& figure) const
        {
            return same(*source, figure.source) && same(*date, figure.date);
        }
        // Figures of one file mostly share their text.
        static bool same(const QString& a, const QString& b)
        {
            return a.size() == b.size() && (a.constData() == b.constData() || a == b);
        }
    };

    void putCount(QByteArray& to, std::size_t value)
    {
        for (; value >= 0x80; value >>= 7)
            to.append(static_cast<char>(value | 0x80));
        to.append(static_cast<char>(value));
    }

    void putText(QByteArray& to, const QString& text)
    {
        QByteArray bytes;
        sqlite::appendUtf8(bytes, text);
        putCount(to, static_cast<std::size_t>(bytes.size()));
        to.append(bytes);
    }

    constexpr qsizetype mostFigureBytes = 3 + 2 * sizeof(double); // field, provenance, origin (there are few), two numbers
    static_assert(runFieldCount < 0x80, "an origin is a count of one byte");

    char* putFigure(char* to, std::size_t field, std::size_t origin, const Figure& figure)
    {
        const bool ranged = figure.halfRange != 0;
        *to++ = static_cast<char>(field);
        *to++ = static_cast<char>(static_cast<uchar>(figure.provenance) | (ranged ? rangeBit : 0));
        *to++ = static_cast<char>(origin);
        qToLittleEndian(figure.value, to);
        to += sizeof(double);
        if (!ranged)
            return to;
        qToLittleEndian(figure.halfRange, to);
        return to + sizeof(double);
    }

    // Reads what the functions above wrote; after the first thing that does not fit it gives nothing more.
    class PackCursor {
    public:
        explicit PackCursor(std::string_view bytes)
            : m_rest(bytes)
        {
        }
        [[nodiscard]] bool failed() const { return m_failed; }
        [[nodiscard]] bool atEnd() const { return m_failed || m_rest.empty(); }
        uchar byte()
        {
            const std::string_view one = take(1);
            return one.empty() ? uchar(0) : static_cast<uchar>(one.front());
        }
        std::size_t count()
        {
            std::size_t value = 0;
            for (unsigned shift = 0; shift < 28; shift += 7) {
                const uchar next = byte();
                value |= static_cast<std::size_t>(next & 0x7F) << shift;
                if (next < 0x80)
                    return value;
            }
            m_failed = true;
            return 0;
        }
        std::string_view text() { return take(count()); }
        double number()
        {
            const std::string_view bytes = take(sizeof(double));
            const double value = bytes.empty() ? 0 : qFromLittleEndian<double>(bytes.data());
            m_failed = m_failed || !(std::abs(value) <= largest);
            return value;
        }

    private:
        std::string_view take(std::size_t size)
        {
            if (m_failed || size > m_rest.size()) {
                m_failed = true;
                return {};
            }
            const std::string_view taken = m_rest.substr(0, size);
            m_rest.remove_prefix(size);
            return taken;
        }
        std::string_view m_rest;
        bool m_failed = false;
    };

    // Calls `origin(source, date)` for each origin and `figure(field, provenance, origin, value, halfRange)` for each figure.
    template <class TakeOrigin, class TakeFigure>
    bool readPack(std::string_view pack, const TakeOrigin& takeOrigin, const TakeFigure& takeFigure)
    {
        PackCursor cursor(pack);
        if (cursor.byte() != layout)
            return false;
        const std::size_t origins = cursor.count();
        for (std::size_t i = 0; i < origins && !cursor.failed(); ++i) {
            const std::string_view source = cursor.text();
            takeOrigin(source, cursor.text());
        }
        while (!cursor.atEnd()) {
            const uchar field = cursor.byte();
            const uchar how = cursor.byte();
            const std::size_t origin = cursor.count();
            const double value = cursor.number();
            const double range = how & rangeBit ? cursor.number() : 0;
            const int provenance = how & (rangeBit - 1);
            if (cursor.failed() || origin >= origins || provenance > int(Provenance::Assumed) || range < 0 || how >= 2 * rangeBit)
                return false;
            takeFigure(std::size_t(field), static_cast<Provenance>(provenance), origin, value, range);
        }
        return !cursor.failed();
    }

    QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

} // namespace

QByteArray packFigures(const FigureArray& figures)
{
    std::array<Origin, runFieldCount> origins {};
    std::size_t count = 0;
    std::array<char, runFieldCount * mostFigureBytes> packed; // of the figures alone
    char* end = packed.data();
    for (std::size_t i = 0; i < runFieldCount; ++i) {
        if (!figures[i])
            continue;
        std::size_t at = 0;
        while (at < count && !origins[at].isOf(*figures[i]))
            ++at;
        if (at == count)
            origins[count++] = { &figures[i]->source, &figures[i]->date };
        end = putFigure(end, i, at, *figures[i]);
    }
    QByteArray pack;
    pack.reserve(512);
    pack.append(static_cast<char>(layout));
    putCount(pack, count);
    for (std::size_t i = 0; i < count; ++i) {
        putText(pack, *origins[i].source);
        putText(pack, *origins[i].date);
    }
    pack.append(packed.data(), end - packed.data());
    return pack;
}

bool unpackFigures(std::string_view pack, FigureArray& figures)
{
    std::vector<std::pair<QString, QString>> origins;
    return readPack(
        pack, [&](std::string_view source, std::string_view date) { origins.emplace_back(fromUtf8(source), fromUtf8(date)); },
        [&](std::size_t field, Provenance provenance, std::size_t origin, double value, double range) {
            if (field < runFieldCount)
                figures[field] = Figure { value, provenance, range, origins[origin].first, origins[origin].second };
        });
}

bool unpackValues(std::string_view pack, std::array<std::optional<double>, runFieldCount>& values)
{
    return readPack(
        pack, [](std::string_view, std::string_view) {},
        [&](std::size_t field, Provenance, std::size_t, double value, double) {
            if (field < runFieldCount)
                values[field] = value;
        });
}

Figure figureOfRow(const sqlite::Statement& row, int first)
{
    const auto provenance = static_cast<Provenance>(std::clamp<qint64>(row.integer(first + 1), 0, 5));
    return { row.real(first), provenance, row.real(first + 2), row.text(first + 3), row.text(first + 4) };
}

} // namespace runcost
