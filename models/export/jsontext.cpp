#include "export/jsontext.h"

#include <QJsonDocument>

#include <array>
#include <charconv>
#include <cmath>

namespace runcost {
namespace {

    bool isInvisible(char32_t point)
    {
        const QChar::Category category = QChar::category(point);
        return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
            || category == QChar::Other_NotAssigned;
    }

    void appendEscape(QByteArray& json, char16_t unit)
    {
        json += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    }

    // One character that is not plain ASCII; moves on by a second unit for a pair.
    void appendWide(QByteArray& json, QStringView text, qsizetype& at)
    {
        const QChar unit = text[at];
        if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            const QChar low = text[++at];
            if (!isInvisible(QChar::surrogateToUcs4(unit, low))) {
                json += text.sliced(at - 1, 2).toUtf8();
                return;
            }
            appendEscape(json, unit.unicode());
            appendEscape(json, low.unicode());
        } else if (unit.isSurrogate()) {
            json += "\xEF\xBF\xBD";
        } else if (isInvisible(unit.unicode())) {
            appendEscape(json, unit.unicode());
        } else {
            json += text.sliced(at, 1).toUtf8();
        }
    }

    QByteArray terminalSafe(const QByteArray& plain)
    {
        const bool ascii = std::all_of(plain.begin(), plain.end(), [](char c) { return c < 0x7F && c > 0; });
        if (ascii)
            return plain;
        const QString text = QString::fromUtf8(plain);
        QByteArray json;
        json.reserve(plain.size() + 64);
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] < QChar(0x7F))
                json += text[i].toLatin1();
            else
                appendWide(json, text, i);
        }
        return json;
    }

} // namespace

QByteArray jsonText(const QJsonObject& object) { return terminalSafe(QJsonDocument(object).toJson(QJsonDocument::Indented)); }

QByteArray jsonLine(const QJsonObject& object) { return terminalSafe(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

void appendJson(QByteArray& json, QStringView text)
{
    json += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit == u'"' || unit == u'\\') {
            json += '\\';
            json += static_cast<char>(unit);
        } else if (unit < 0x20) {
            appendEscape(json, unit);
        } else if (unit < 0x7F) {
            json += static_cast<char>(unit);
        } else {
            appendWide(json, text, i);
        }
    }
    json += '"';
}

void appendJson(QByteArray& json, std::optional<double> number)
{
    if (!number || !std::isfinite(*number)) {
        json += "null";
        return;
    }
    // Whole numbers without an exponent, as json.dumps writes them.
    std::array<char, 32> text {};
    const bool whole = *number == std::floor(*number) && std::abs(*number) < 1e15;
    const auto end = whole ? std::to_chars(text.data(), text.data() + text.size(), static_cast<qint64>(*number)).ptr
                           : std::to_chars(text.data(), text.data() + text.size(), *number).ptr;
    json.append(text.data(), end - text.data());
}

} // namespace runcost
