#include "report/pdfcontent.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace runcost {
namespace {

    struct PdfOperation {
        QByteArray name;
        std::vector<QByteArray> operands;
    };
    using PdfOperations = std::vector<PdfOperation>;

    bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\0' || c == '\f'; }

    bool isOneOf(const QByteArray& name, std::initializer_list<const char*> names)
    {
        return std::any_of(names.begin(), names.end(), [&name](const char* other) { return name == other; });
    }

    // Words, <hex strings> and [arrays]; nothing when there are other strings, dictionaries or images.
    std::optional<PdfOperations> parsed(const QByteArray& content)
    {
        PdfOperations operations;
        std::vector<QByteArray> operands;
        for (qsizetype at = 0; at < content.size();) {
            const char c = content[at];
            if (isBlank(c)) {
                ++at;
                continue;
            }
            if (c == '(' || c == '%' || c == '{' || (c == '<' && at + 1 < content.size() && content[at + 1] == '<'))
                return std::nullopt;
            qsizetype end = at + 1;
            if (c == '<' || c == '[') {
                end = content.indexOf(c == '<' ? '>' : ']', at);
                if (end++ < 0)
                    return std::nullopt;
            } else {
                while (end < content.size() && !isBlank(content[end]) && std::strchr("<[(/", content[end]) == nullptr)
                    ++end;
            }
            const QByteArray word = content.mid(at, end - at);
            at = end;
            const bool isName = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '\'' || c == '"';
            if (!isName) {
                operands.push_back(word);
                continue;
            }
            if (word == "BI")
                return std::nullopt;
            operations.push_back({ word, std::move(operands) });
            operands.clear();
        }
        return operands.empty() ? std::optional(operations) : std::nullopt;
    }

    bool paintsLine(const QByteArray& name) { return isOneOf(name, { "S", "s", "B", "B*", "b", "b*" }); }
    bool paints(const QByteArray& name) { return paintsLine(name) || isOneOf(name, { "f", "F", "f*", "Tj", "TJ", "Do", "sh", "'", "\"" }); }

    // The Q of each q; -1 where there is none.
    std::vector<qsizetype> endsOfGroups(const PdfOperations& operations)
    {
        std::vector<qsizetype> ends(operations.size(), -1);
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < operations.size(); ++i) {
            if (operations[i].name == "q") {
                open.push_back(i);
            } else if (operations[i].name == "Q" && !open.empty()) {
                ends[open.back()] = qsizetype(i);
                open.pop_back();
            }
        }
        return ends;
    }

    // Groups that paint nothing change nothing; neither does the pen of a group that draws no line.
    PdfOperations withoutIdle(const PdfOperations& operations)
    {
        const std::vector<qsizetype> ends = endsOfGroups(operations);
        std::vector<std::size_t> paintsBefore(operations.size() + 1, 0);
        std::vector<std::size_t> linesBefore(operations.size() + 1, 0);
        for (std::size_t i = 0; i < operations.size(); ++i) {
            paintsBefore[i + 1] = paintsBefore[i] + (paints(operations[i].name) ? 1 : 0);
            linesBefore[i + 1] = linesBefore[i] + (paintsLine(operations[i].name) ? 1 : 0);
        }
        PdfOperations kept;
        std::vector<std::size_t> groupEnds;
        for (std::size_t i = 0; i < operations.size(); ++i) {
            const PdfOperation& operation = operations[i];
            if (operation.name == "q") {
                if (ends[i] >= 0 && paintsBefore[i] == paintsBefore[std::size_t(ends[i])]) {
                    i = std::size_t(ends[i]);
                    continue;
                }
                groupEnds.push_back(ends[i] < 0 ? operations.size() : std::size_t(ends[i]));
            } else if (operation.name == "Q" && !groupEnds.empty()) {
                groupEnds.pop_back();
            } else if (isOneOf(operation.name, { "SCN", "w", "J", "j", "d", "M", "CS" }) && !groupEnds.empty()
                && linesBefore[i] == linesBefore[groupEnds.back()]) {
                continue;
            }
            kept.push_back(operation);
        }
        return kept;
    }

    // A group at the end of another one need not put back what the outer one puts back at once.
    PdfOperations withoutTails(const PdfOperations& operations)
    {
        const std::vector<qsizetype> ends = endsOfGroups(operations);
        std::vector<bool> drop(operations.size(), false);
        for (std::size_t i = 0; i < operations.size(); ++i) {
            if (ends[i] < 0 || std::size_t(ends[i]) + 1 >= operations.size() || operations[std::size_t(ends[i]) + 1].name != "Q")
                continue;
            drop[i] = true;
            drop[std::size_t(ends[i])] = true;
        }
        PdfOperations kept;
        for (std::size_t i = 0; i < operations.size(); ++i)
            if (!drop[i])
                kept.push_back(operations[i]);
        return kept;
    }

    // Colours and settings that are in force already.
    PdfOperations withoutRepeats(const PdfOperations& operations)
    {
        using InForce = std::vector<std::pair<QByteArray, std::vector<QByteArray>>>;
        std::vector<InForce> groups(1);
        PdfOperations kept;
        for (const PdfOperation& operation : operations) {
            if (operation.name == "q") {
                groups.push_back(groups.back());
            } else if (operation.name == "Q") {
                if (groups.size() > 1)
                    groups.pop_back();
            } else if (isOneOf(operation.name, { "gs", "cs", "CS", "scn", "SCN", "w", "J", "j", "d" })) {
                InForce& now = groups.back();
                const auto known = std::find_if(now.begin(), now.end(), [&](const auto& entry) { return entry.first == operation.name; });
                if (known != now.end() && known->second == operation.operands)
                    continue;
                if (known != now.end())
                    known->second = operation.operands;
                else
                    now.emplace_back(operation.name, operation.operands);
                // Another colour space begins with a colour of its own.
                if (isOneOf(operation.name, { "cs", "CS" }))
                    std::erase_if(now, [&](const auto& entry) { return entry.first == (operation.name == "cs" ? "scn" : "SCN"); });
                if (operation.name == "gs")
                    std::erase_if(now, [](const auto& entry) { return isOneOf(entry.first, { "w", "J", "j", "d" }); });
            }
            kept.push_back(operation);
        }
        return kept;
    }

    QByteArray shortNumber(const QByteArray& text, int decimals)
    {
        if (!text.contains('.'))
            return text;
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        if (!isNumber)
            return text;
        QByteArray number = QByteArray::number(value, 'f', decimals);
        while (number.contains('.') && (number.endsWith('0') || number.endsWith('.')))
            number.chop(1);
        if (number == "-0")
            return QByteArrayLiteral("0");
        if (number.startsWith("0."))
            number.remove(0, 1);
        return number;
    }

    // Lines are placed to a hundredth of the layout's unit, colours to a thousandth, matrices keep what scales.
    int decimalsOf(const QByteArray& name, std::size_t operand)
    {
        if (name == "cm" || name == "Tm")
            return operand < 4 ? 6 : 2;
        if (isOneOf(name, { "scn", "SCN", "rg", "RG", "g", "G" }))
            return 3;
        return isOneOf(name, { "m", "l", "c", "v", "y", "re", "Td", "w" }) ? 2 : 6;
    }

    struct Glyph {
        double shift; // from the glyph before
        QByteArray hex; // without brackets
    };

    // "x y Td <0001> Tj", one a glyph, becomes one string; what kerning moves stands between as a number.
    class TextRun {
    public:
        TextRun(QByteArray font, double px, const GlyphWidth& widthOf)
            : m_font(std::move(font))
            , m_px(px)
            , m_widthOf(widthOf)
        {
        }

        // The glyphs from operations[i] on that stand on one line; i is moved behind them. False: not of this kind.
        bool take(const PdfOperations& operations, std::size_t& i, PdfOperations& out)
        {
            std::vector<Glyph> glyphs;
            std::size_t at = i;
            for (; at + 1 < operations.size(); at += 2) {
                const PdfOperation& move = operations[at];
                const PdfOperation& show = operations[at + 1];
                const bool fits = move.name == "Td" && move.operands.size() == 2 && show.name == "Tj" && show.operands.size() == 1
                    && show.operands[0].size() == 6 && show.operands[0][0] == '<';
                if (!fits || (!glyphs.empty() && move.operands[1].toDouble() != 0))
                    break;
                glyphs.push_back({ move.operands[0].toDouble(), show.operands[0].mid(1, 4) });
            }
            // A further move would count from the last glyph, which one string no longer says.
            const bool goesOn = at < operations.size() && operations[at].name == "Td";
            if (glyphs.size() < 2 || goesOn || m_px <= 0)
                return false;
            const auto array = arrayOf(glyphs);
            if (!array)
                return false;
            out.push_back(operations[i]);
            out.push_back(*array);
            i = at - 1;
            return true;
        }

    private:
        [[nodiscard]] std::optional<PdfOperation> arrayOf(const std::vector<Glyph>& glyphs) const
        {
            QByteArray text("<");
            bool hasNumbers = false;
            double error = 0; // of what was rounded so far, in thousandths
            for (std::size_t i = 0; i < glyphs.size(); ++i) {
                if (i > 0) {
                    const auto width = m_widthOf(m_font, glyphs[i - 1].hex.toInt(nullptr, 16));
                    if (!width)
                        return std::nullopt;
                    const double wanted = *width - glyphs[i].shift * 1000 / m_px + error;
                    const double written = std::abs(wanted) < 1.5 ? 0 : std::round(wanted);
                    error = wanted - written;
                    if (written != 0) {
                        text += '>' + QByteArray::number(qRound64(written)) + '<';
                        hasNumbers = true;
                    }
                }
                text += glyphs[i].hex;
            }
            text += '>';
            return hasNumbers ? PdfOperation { "TJ", { '[' + text + ']' } } : PdfOperation { "Tj", { text } };
        }

        QByteArray m_font;
        double m_px;
        const GlyphWidth& m_widthOf;
    };

    PdfOperations withJoinedText(const PdfOperations& operations, const GlyphWidth& widthOf)
    {
        PdfOperations out;
        QByteArray font;
        double px = 0;
        for (std::size_t i = 0; i < operations.size(); ++i) {
            const PdfOperation& operation = operations[i];
            if (operation.name == "Tf" && operation.operands.size() == 2) {
                font = operation.operands[0].mid(1);
                px = operation.operands[1].toDouble();
            }
            if (operation.name == "Td" && TextRun(font, px, widthOf).take(operations, i, out))
                continue;
            out.push_back(operation);
        }
        return out;
    }

    // "1 0 0 -1 0 0 Tm" and the first "x y Td" are one matrix.
    PdfOperations withPlacedText(const PdfOperations& operations)
    {
        PdfOperations out;
        for (const PdfOperation& operation : operations) {
            const std::vector<QByteArray> upright { "1", "0", "0", "-1", "0", "0" };
            const bool follows = operation.name == "Td" && operation.operands.size() == 2 && !out.empty() && out.back().name == "Tm"
                && out.back().operands == upright;
            if (!follows) {
                out.push_back(operation);
                continue;
            }
            out.back().operands[4] = operation.operands[0];
            out.back().operands[5] = QByteArray::number(-operation.operands[1].toDouble(), 'f', 4);
        }
        return out;
    }

} // namespace

std::optional<QByteArray> compactPdfContent(const QByteArray& content, const GlyphWidth& widthOf)
{
    const auto operations = parsed(content);
    if (!operations)
        return std::nullopt;
    QByteArray text;
    text.reserve(content.size() / 2);
    for (const PdfOperation& operation : withoutRepeats(withPlacedText(withJoinedText(withoutTails(withoutIdle(*operations)), widthOf)))) {
        for (std::size_t i = 0; i < operation.operands.size(); ++i)
            text += shortNumber(operation.operands[i], decimalsOf(operation.name, i)) + ' ';
        text += operation.name + '\n';
    }
    return text;
}

} // namespace runcost
