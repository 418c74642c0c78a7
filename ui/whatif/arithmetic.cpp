#include "whatif/arithmetic.h"

#include <QRegularExpression>

#include <cmath>

namespace runcost::arithmetic {
namespace {

constexpr int maxDepth = 32; // of brackets: typed text must not exhaust the stack

// The sign that groups thousands where the language writes it so; one of the two is a decimal sign anyway.
QChar groupSign(const QLocale& locale)
{
    const QString sign = locale.groupSeparator();
    return sign == QLatin1String(",") || sign == QLatin1String(".") ? sign[0] : QChar();
}

// The grouping sign of the language before exactly three digits groups thousands; any other single comma or point is a
// decimal sign. With both in a number the last one is.
std::optional<double> number(QString digits, QChar group)
{
    static const QRegularExpression grouped(QStringLiteral("^[1-9][0-9]{0,2}([,.][0-9]{3})+$"));
    const qsizetype comma = digits.lastIndexOf(QLatin1Char(','));
    const qsizetype point = digits.lastIndexOf(QLatin1Char('.'));
    if (comma >= 0 && point >= 0) {
        digits.remove(QLatin1Char(comma > point ? '.' : ','));
        digits.replace(QLatin1Char(','), QLatin1Char('.'));
    } else if (!group.isNull() && digits.contains(group) && grouped.match(digits).hasMatch()) {
        digits.remove(group);
    } else {
        digits.replace(QLatin1Char(','), QLatin1Char('.'));
    }
    bool ok = false;
    const double value = digits.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

class Parser
{
public:
    Parser(const QString& text, QChar group) : m_text(text), m_group(group) { }

    std::optional<Quantity> run()
    {
        const std::optional<double> value = sum(0);
        if (!value || !std::isfinite(*value))
            return std::nullopt;
        skipSpace();
        const QString unit = m_text.mid(m_at).trimmed();
        // A digit first would be a second number: "3 4".
        if (!unit.isEmpty() && (unit[0].isDigit() || unit.contains(QLatin1Char(')'))))
            return std::nullopt;
        return Quantity { *value, unit };
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool take(QChar sign)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != sign)
            return false;
        ++m_at;
        return true;
    }
    // An operator counts only when a number can follow, so that the slash of "$/kWh" stays in the unit.
    bool takeOperator(QChar sign)
    {
        const qsizetype before = m_at;
        if (take(sign)) {
            skipSpace();
            if (m_at < m_text.size()
                && (m_text[m_at].isDigit() || QStringLiteral("(+-.,$\u2212").contains(m_text[m_at])))
                return true;
        }
        m_at = before;
        return false;
    }

    std::optional<double> sum(int depth)
    {
        std::optional<double> value = product(depth);
        while (value) {
            if (takeOperator(QLatin1Char('+')))
                value = combine(value, product(depth), '+');
            else if (takeOperator(QLatin1Char('-')) || takeOperator(QChar(0x2212)))
                value = combine(value, product(depth), '-');
            else
                return value;
        }
        return value;
    }
    std::optional<double> product(int depth)
    {
        std::optional<double> value = factor(depth);
        while (value) {
            if (takeOperator(QLatin1Char('*')) || takeOperator(QChar(0x00D7)))
                value = combine(value, factor(depth), '*');
            else if (takeOperator(QLatin1Char('/')))
                value = combine(value, factor(depth), '/');
            else
                return value;
        }
        return value;
    }
    std::optional<double> factor(int depth)
    {
        if (depth > maxDepth)
            return std::nullopt;
        take(QLatin1Char('$'));
        if (take(QLatin1Char('-')) || take(QChar(0x2212))) {
            const std::optional<double> value = factor(depth + 1);
            return value ? std::optional(-*value) : std::nullopt;
        }
        if (take(QLatin1Char('+')))
            return factor(depth + 1);
        if (take(QLatin1Char('('))) {
            const std::optional<double> value = sum(depth + 1);
            return take(QLatin1Char(')')) ? value : std::nullopt;
        }
        return literal();
    }
    std::optional<double> literal()
    {
        skipSpace();
        static const QRegularExpression pattern(
            QStringLiteral("[0-9.,]+(?:[ \u00A0\u202F'_][0-9]{3}(?![0-9]))*(?:[.,][0-9]+)?(?:[eE][+-]?[0-9]+)?"));
        const QRegularExpressionMatch match = pattern.match(
            m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return std::nullopt;
        m_at += match.capturedLength();
        QString digits = match.captured();
        static const QRegularExpression gaps(QStringLiteral("[ \u00A0\u202F'_]"));
        digits.remove(gaps);
        return number(digits, m_group);
    }
    static std::optional<double> combine(std::optional<double> a, std::optional<double> b, char sign)
    {
        if (!a || !b || (sign == '/' && *b == 0))
            return std::nullopt;
        return sign == '+' ? *a + *b : sign == '-' ? *a - *b : sign == '*' ? *a * *b : *a / *b;
    }

    const QString m_text;
    const QChar m_group;
    qsizetype m_at = 0;
};

} // namespace

std::optional<Quantity> evaluate(const QString& text, const QLocale& locale)
{
    if (text.trimmed().isEmpty() || text.size() > 200)
        return std::nullopt;
    return Parser(text, groupSign(locale)).run();
}

} // namespace runcost::arithmetic
