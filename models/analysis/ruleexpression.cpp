#include "analysis/ruleexpression.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace runcost {
namespace {

    struct Token {
        enum class Kind { Word, Number, Text, Operator, End } kind = Kind::End;
        QString text;
        double number = 0;
        qsizetype at = 0;
    };

    bool isWordStart(QChar c) { return c.isLetter() || c == QLatin1Char('_'); }
    bool isWordPart(QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); }

    std::vector<Token> tokens(const QString& text)
    {
        std::vector<Token> found;
        qsizetype i = 0;
        const auto take = [&](auto accept) {
            const qsizetype begin = i;
            while (i < text.size() && accept(text[i]))
                ++i;
            return text.mid(begin, i - begin);
        };
        while (i < text.size()) {
            const qsizetype at = i;
            const QChar c = text[i];
            if (c.isSpace()) {
                ++i;
            } else if (isWordStart(c)) {
                found.push_back({ Token::Kind::Word, take(isWordPart), 0, at });
            } else if (c.isDigit() || c == QLatin1Char('.')) {
                const QString digits = take([](QChar d) { return d.isDigit() || d == QLatin1Char('.'); });
                found.push_back({ Token::Kind::Number, digits, digits.toDouble(), at });
            } else if (c == QLatin1Char('"') || c == QLatin1Char('\'')) {
                ++i;
                found.push_back({ Token::Kind::Text, take([c](QChar d) { return d != c; }), 0, at });
                ++i;
            } else {
                const QString pair = text.mid(i, 2);
                static const QStringList pairs { QStringLiteral("<="), QStringLiteral(">="), QStringLiteral("=="), QStringLiteral("!=") };
                const QString sign = pairs.contains(pair) ? pair : QString(c);
                i += sign.size();
                found.push_back({ Token::Kind::Operator, sign, 0, at });
            }
        }
        found.push_back({ Token::Kind::End, {}, 0, text.size() });
        return found;
    }

    // Recursive descent; the first error wins and makes the whole expression fail.
    class Parser {
    public:
        Parser(const QString& text, const RuleExpression::Variables& variables)
            : m_tokens(tokens(text))
            , m_variables(variables)
        {
        }
        Result<bool> run()
        {
            const bool value = either();
            if (m_error.isEmpty() && peek().kind != Token::Kind::End)
                fail(QCoreApplication::translate("Rules", "unexpected \u201C%1\u201D").arg(peek().text));
            if (!m_error.isEmpty())
                return Error { ErrorCode::Malformed, m_error, {} };
            return value;
        }
        [[nodiscard]] std::vector<RuleExpression::Clause> takeClauses() { return std::move(m_clauses); }

    private:
        using Value = RuleExpression::Value;
        const Token& peek() const { return m_tokens[m_next]; }
        bool accept(const char* text)
        {
            if (peek().kind == Token::Kind::Text || peek().text != QLatin1String(text))
                return false;
            ++m_next;
            return true;
        }
        void fail(const QString& why)
        {
            if (m_error.isEmpty())
                m_error = QCoreApplication::translate("Rules", "Column %1: %2.").arg(peek().at + 1).arg(why);
            m_next = m_tokens.size() - 1;
        }
        bool either()
        {
            bool value = both();
            while (accept("or"))
                value = both() || value;
            return value;
        }
        bool both()
        {
            bool value = term();
            while (accept("and"))
                value = term() && value;
            return value;
        }
        bool term()
        {
            if (++m_depth > 64) {
                fail(QCoreApplication::translate("Rules", "nested too deeply"));
                return false;
            }
            bool value = false;
            if (accept("not")) {
                m_negated = !m_negated;
                value = !term();
                m_negated = !m_negated;
            } else if (accept("(")) {
                value = either();
                if (!accept(")"))
                    fail(QCoreApplication::translate("Rules", "a closing parenthesis is missing"));
            } else
                value = comparison();
            --m_depth;
            return value;
        }
        bool comparison()
        {
            const QString name = peek().kind == Token::Kind::Word ? peek().text : QString();
            const Value left = operand(true);
            for (const char* sign : { "<=", ">=", "==", "!=", "<", ">" })
                if (accept(sign)) {
                    const Value right = operand(false);
                    return noted({ name, QLatin1String(sign), right, left, m_negated, compare(left, QLatin1String(sign), right) });
                }
            const bool* truth = std::get_if<bool>(&left);
            return noted({ name, {}, {}, left, m_negated, truth != nullptr && *truth });
        }
        bool noted(RuleExpression::Clause clause)
        {
            const bool holds = clause.holds;
            clause.holds = holds != m_negated;
            m_clauses.push_back(std::move(clause));
            return holds;
        }
        // On the right of a comparison an unknown word is itself: device_class == cuda.
        Value operand(bool onTheLeft)
        {
            const Token token = peek();
            if (token.kind == Token::Kind::End || token.kind == Token::Kind::Operator) {
                fail(QCoreApplication::translate("Rules", "a name or a number is missing"));
                return {};
            }
            ++m_next;
            if (token.kind == Token::Kind::Number)
                return token.number;
            if (token.kind == Token::Kind::Text)
                return token.text;
            if (token.text == QLatin1String("true") || token.text == QLatin1String("false"))
                return token.text == QLatin1String("true");
            if (const auto found = m_variables.find(token.text); found != m_variables.end())
                return *found;
            return onTheLeft ? Value {} : Value { token.text };
        }
        static bool compare(const Value& a, QLatin1String sign, const Value& b)
        {
            if (a.index() == 0 || a.index() != b.index())
                return false;
            if (const double* x = std::get_if<double>(&a)) {
                const double y = std::get<double>(b);
                const bool equal = std::abs(*x - y) <= 1e-9 * std::max(std::abs(*x), std::abs(y));
                if (sign == QLatin1String("=="))
                    return equal;
                if (sign == QLatin1String("!="))
                    return !equal;
                if (sign == QLatin1String("<="))
                    return *x < y || equal;
                if (sign == QLatin1String(">="))
                    return *x > y || equal;
                return !equal && (sign == QLatin1String("<") ? *x < y : *x > y);
            }
            return sign == QLatin1String("==") ? a == b : sign == QLatin1String("!=") && a != b;
        }

        std::vector<Token> m_tokens;
        const RuleExpression::Variables& m_variables;
        std::size_t m_next = 0;
        int m_depth = 0;
        bool m_negated = false;
        std::vector<RuleExpression::Clause> m_clauses;
        QString m_error;
    };

} // namespace

Result<bool> RuleExpression::evaluate(const QString& expression, const Variables& variables)
{
    return Parser(expression, variables).run();
}

std::vector<RuleExpression::Clause> RuleExpression::clauses(const QString& expression, const Variables& variables)
{
    Parser parser(expression, variables);
    return parser.run() ? parser.takeClauses() : std::vector<Clause>();
}

QStringList RuleExpression::identifiers(const QString& expression)
{
    static const QStringList words { QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("not"),
        QStringLiteral("true"), QStringLiteral("false") };
    QStringList found;
    bool afterComparison = false;
    for (const Token& token : tokens(expression)) {
        if (token.kind == Token::Kind::Word && !words.contains(token.text) && !afterComparison && !found.contains(token.text))
            found << token.text;
        afterComparison = token.kind == Token::Kind::Operator && token.text != QLatin1String("(") && token.text != QLatin1String(")");
    }
    return found;
}

} // namespace runcost
