#include "analysis/userrules.h"

#include "analysis/ruleexpression.h"
#include "analysis/rulevariables.h"
#include "analysis/scenario.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace runcost {
namespace {

    using nlohmann::json;

    QString tr(const char* text) { return QCoreApplication::translate("UserRules", text); }

    constexpr qint64 largestFile = 1024 * 1024;
    constexpr std::size_t mostRules = 500;

    Error rulesError(const QString& file, const QString& place, const QString& reason)
    {
        return { ErrorCode::Malformed, tr("Cannot use the rules file “%1”. %2%3.").arg(file, place, reason), {} };
    }

    int lineAt(const QByteArray& bytes, qsizetype offset)
    {
        return 1 + static_cast<int>(std::count(bytes.begin(), bytes.begin() + std::min(offset, bytes.size()), '\n'));
    }

    // On which line each rule and each of its fields begins: the parser keeps no positions. Only for text that parses.
    class Lines {
    public:
        explicit Lines(const QByteArray& bytes)
        {
            int line = 1;
            int depth = 0;
            int rule = -1;
            bool escaped = false;
            bool inText = false;
            QByteArray text;
            for (const char c : bytes) {
                if (c == '\n')
                    ++line;
                if (inText) {
                    if (!escaped && c == '"') {
                        inText = false;
                        if (depth == 3)
                            m_fields.insert({ rule, QString::fromUtf8(text) }, line);
                    } else {
                        text += c;
                    }
                    escaped = !escaped && c == '\\';
                } else if (c == '"') {
                    inText = true;
                    text.clear();
                } else if (c == '{' || c == '[') {
                    if (++depth == 3 && c == '{')
                        m_rules.insert(++rule, line);
                } else if (c == '}' || c == ']') {
                    --depth;
                }
            }
        }
        [[nodiscard]] int of(int rule, const QString& field) const
        {
            return m_fields.value({ rule, field }, m_rules.value(rule, 1));
        }

    private:
        QHash<std::pair<int, QString>, int> m_fields;
        QHash<int, int> m_rules;
    };

    QString textOf(const json& value) { return QString::fromStdString(value.get<std::string>()); }

    // One rule while it is read. The first thing that is wrong is kept.
    class RuleReader {
    public:
        explicit RuleReader(const json& object)
            : m_object(object)
        {
        }
        [[nodiscard]] Rule read();
        [[nodiscard]] const QString& wrongField() const { return m_field; }
        [[nodiscard]] const QString& reason() const { return m_reason; }

    private:
        [[nodiscard]] const json* find(const char* field) const
        {
            const auto found = m_object.find(field);
            return found == m_object.end() || found->is_null() ? nullptr : &*found;
        }
        void fail(const QString& field, const QString& reason)
        {
            if (!m_reason.isEmpty())
                return;
            m_field = field;
            m_reason = reason;
        }
        QString text(const char* field, qsizetype longest, bool required = false)
        {
            const json* value = find(field);
            if (value == nullptr || !value->is_string()) {
                if (value != nullptr || required)
                    fail(QLatin1String(field), tr("a text is needed"));
                return {};
            }
            const QString found = textOf(*value);
            if (required && found.trimmed().isEmpty())
                fail(QLatin1String(field), tr("a text is needed"));
            if (found.size() > longest)
                fail(QLatin1String(field), tr("it has more than %1 characters").arg(longest));
            return found;
        }
        QString word(const char* field, const QStringList& words, const QString& otherwise)
        {
            const QString found = text(field, 40);
            if (found.isEmpty())
                return otherwise;
            if (!words.contains(found))
                fail(QLatin1String(field), tr("“%1” is not one of %2").arg(found, words.join(QStringLiteral(", "))));
            return found;
        }
        std::optional<double> number(const char* field, double most)
        {
            const json* value = find(field);
            if (value == nullptr)
                return std::nullopt;
            const double found = value->is_number() ? value->get<double>() : -1;
            if (!value->is_number() || !(found >= 0 && found <= most))
                fail(QLatin1String(field), tr("a number from 0 to %1 is needed").arg(most));
            return found;
        }
        void readTrigger(Rule& rule);
        void readDelta(Rule& rule);
        void checkChange(const QString& key, const json& value);
        void checkNames();

        const json& m_object;
        QString m_field;
        QString m_reason;
    };

    void RuleReader::checkNames()
    {
        static const QStringList known { QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("trigger"),
            QStringLiteral("text"), QStringLiteral("category"), QStringLiteral("effort"), QStringLiteral("effort_hours"),
            QStringLiteral("priority"), QStringLiteral("delta"), QStringLiteral("typical_low"), QStringLiteral("typical_high"),
            QStringLiteral("typical_of"), QStringLiteral("code"), QStringLiteral("source"), QStringLiteral("as_of"),
            QStringLiteral("enabled") };
        for (const auto& [name, value] : m_object.items())
            if (!known.contains(QString::fromStdString(name)))
                fail(QString::fromStdString(name), tr("there is no such field; the fields are %1").arg(known.join(QStringLiteral(", "))));
    }

    void RuleReader::readTrigger(Rule& rule)
    {
        rule.trigger = text("trigger", 1000, true);
        if (!m_reason.isEmpty())
            return;
        if (const Result<bool> parsed = RuleExpression::evaluate(rule.trigger, {}); !parsed) {
            QString why = parsed.error().text;
            fail(QStringLiteral("trigger"), why.endsWith(QLatin1Char('.')) ? why.chopped(1) : why);
            return;
        }
        for (const QString& name : RuleExpression::identifiers(rule.trigger))
            if (findRuleVariable(name) == nullptr)
                fail(QStringLiteral("trigger"), tr("there is no figure “%1”; the manual lists them").arg(name));
    }

    void RuleReader::checkChange(const QString& key, const json& value)
    {
        const QString field = QStringLiteral("delta");
        const auto lever = leverFromKey(key);
        if (!lever)
            return fail(field, tr("there is no assumption “%1”").arg(key));
        const LeverInfo& info = leverInfo(*lever);
        if (value.is_number()) {
            const double number = value.get<double>();
            if (info.isChoice || !std::isfinite(number) || number < info.minimum || number > info.maximum)
                fail(field, info.isChoice ? tr("“%1” is a choice and takes a word").arg(key)
                                          : tr("“%1” goes from %2 to %3").arg(key).arg(info.minimum).arg(info.maximum));
            return;
        }
        if (!value.is_string())
            return fail(field, tr("“%1” takes a number or a word").arg(key));
        const QString word = textOf(value);
        static const QMap<QString, Lever> best { { QStringLiteral("best:place"), Lever::Place },
            { QStringLiteral("best:precision"), Lever::Precision }, { QStringLiteral("best:region"), Lever::GridIntensity },
            { QStringLiteral("best:stop"), Lever::TimeFactor }, { QStringLiteral("best:gpu"), Lever::GpuType } };
        if (word.startsWith(QLatin1String("best:"))) {
            if (!best.contains(word) || best.value(word) != *lever)
                fail(field, tr("“%1” is nothing that “%2” can be").arg(word, key));
        } else if (!info.isChoice) {
            bool isNumber = false;
            const double factor = word.startsWith(QLatin1Char('x')) ? word.mid(1).toDouble(&isNumber) : 0;
            if (!isNumber || !std::isfinite(factor) || factor <= 0)
                fail(field, tr("“%1” takes a number, or a factor such as \"x0.5\"").arg(key));
        }
    }

    void RuleReader::readDelta(Rule& rule)
    {
        const json* delta = find("delta");
        if (delta == nullptr)
            return;
        if (!delta->is_object())
            return fail(QStringLiteral("delta"), tr("an object of assumptions is needed"));
        for (const auto& [name, value] : delta->items()) {
            const QString key = QString::fromStdString(name);
            checkChange(key, value);
            if (value.is_number())
                rule.delta.insert(key, value.get<double>());
            else if (value.is_string())
                rule.delta.insert(key, textOf(value));
        }
    }

    Rule RuleReader::read()
    {
        checkNames();
        Rule rule;
        rule.own = true;
        rule.id = text("id", 64, true);
        static const QRegularExpression idPattern(QStringLiteral("^[a-z0-9][a-z0-9-]*$"));
        if (m_reason.isEmpty() && !idPattern.match(rule.id).hasMatch())
            fail(QStringLiteral("id"), tr("small letters, digits and hyphens are needed"));
        if (const json* enabled = find("enabled")) {
            if (!enabled->is_boolean())
                fail(QStringLiteral("enabled"), tr("true or false is needed"));
            else if (!enabled->get<bool>())
                return rule; // without a trigger it takes the shipped one away
        }
        rule.title = text("title", 120, true);
        rule.text = text("text", 4000);
        readTrigger(rule);
        rule.category = word("category", { QStringLiteral("training"), QStringLiteral("model"), QStringLiteral("inference"), QStringLiteral("deployment") },
            QStringLiteral("training"));
        rule.effort = word("effort", { QStringLiteral("easy"), QStringLiteral("moderate"), QStringLiteral("complex") }, QStringLiteral("moderate"));
        rule.priority = word("priority", { QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low") }, QStringLiteral("medium"));
        rule.effortHours = number("effort_hours", 10000).value_or(0);
        readDelta(rule);
        rule.typicalLow = number("typical_low", 100);
        rule.typicalHigh = number("typical_high", 100);
        if (rule.typicalLow.has_value() != rule.typicalHigh.has_value() || rule.typicalLow.value_or(0) > rule.typicalHigh.value_or(0))
            fail(rule.typicalHigh ? QStringLiteral("typical_high") : QStringLiteral("typical_low"),
                tr("typical_low and typical_high belong together, the lower one first"));
        rule.typicalOf = word("typical_of", { QStringLiteral("training"), QStringLiteral("inference"), QStringLiteral("storage"),
                                                QStringLiteral("transfer"), QStringLiteral("energy") }, {});
        rule.code = text("code", 10000);
        rule.source = text("source", 300);
        rule.asOf = text("as_of", 40);
        if (rule.source.isEmpty())
            rule.source = tr("own rule");
        return rule;
    }

    Result<std::vector<Rule>> readRuleList(const json& list, const Lines& lines, const QString& file)
    {
        std::vector<Rule> rules;
        for (const json& object : list) {
            const auto index = static_cast<int>(rules.size());
            const auto at = [&](const QString& name, const QString& field) {
                return name.isEmpty() ? tr("Line %1, rule %2: ").arg(lines.of(index, field)).arg(index + 1)
                    : field.isEmpty() ? tr("Line %1, rule “%2”: ").arg(lines.of(index, field)).arg(name)
                                      : tr("Line %1, rule “%2”, field “%3”: ").arg(lines.of(index, field)).arg(name, field);
            };
            if (!object.is_object())
                return rulesError(file, at({}, {}), tr("an object is needed"));
            RuleReader reader(object);
            Rule rule = reader.read();
            if (!reader.reason().isEmpty())
                return rulesError(file, rule.id.isEmpty() ? at(QString::number(index + 1), reader.wrongField()) : at(rule.id, reader.wrongField()), reader.reason());
            for (const Rule& other : rules)
                if (other.id == rule.id)
                    return rulesError(file, at(rule.id, QStringLiteral("id")), tr("another rule has the same id"));
            rules.push_back(std::move(rule));
        }
        return rules;
    }

} // namespace

Result<std::vector<Rule>> parseRules(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.size() > largestFile)
        return rulesError(fileName, {}, tr("It has more than 1 MiB"));
    // Deep nesting would cost the parser's stack; rules need three levels.
    int depth = 0;
    const json root = json::parse(bytes.begin(), bytes.end(),
        [&depth](int level, json::parse_event_t, json&) {
            depth = std::max(depth, level);
            return level < 16;
        },
        false);
    if (root.is_discarded()) {
        try {
            const json again = json::parse(bytes.begin(), bytes.end());
            Q_UNUSED(again)
        } catch (const json::parse_error& problem) {
            return rulesError(fileName, tr("Line %1: ").arg(lineAt(bytes, static_cast<qsizetype>(problem.byte))), tr("this is no JSON"));
        } catch (const json::exception&) {
            return rulesError(fileName, {}, tr("A number is too large"));
        }
        return rulesError(fileName, {}, tr("This is no JSON"));
    }
    if (depth >= 16)
        return rulesError(fileName, {}, tr("It is nested too deeply"));
    const auto list = root.is_object() ? root.find("rules") : root.end();
    if (!root.is_object() || list == root.end() || !list->is_array())
        return rulesError(fileName, {}, tr("It needs the form {\"schema_version\": 1, \"rules\": […]}"));
    if (root.value("schema_version", json()) != 1)
        return rulesError(fileName, {}, tr("The field “schema_version” must be 1"));
    if (list->size() > mostRules)
        return rulesError(fileName, {}, tr("It has more than %1 rules").arg(mostRules));
    return readRuleList(*list, Lines(bytes), fileName);
}

Result<std::vector<Rule>> readRules(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::NotFound, tr("Cannot read the rules file “%1”: %2.").arg(path, file.errorString()), {} };
    return parseRules(file.read(largestFile + 1), name);
}

QString userRulesPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QLatin1String("/rules.json");
}

QByteArray rulesTemplate()
{
    nlohmann::ordered_json rule { { "id", "long-queue" }, { "title", "Log every tenth step only" },
        { "trigger", "training_h > 24 and storage_gb > 50" }, { "text", "What is logged at every step is read by nobody." },
        { "category", "deployment" }, { "effort", "easy" }, { "effort_hours", 0.5 }, { "priority", "low" },
        { "delta", { { "storage_gb", "x0.5" } } }, { "typical_low", 10 }, { "typical_high", 50 }, { "typical_of", "storage" },
        { "code", "if step % 10 == 0:\n    log(loss)" }, { "source", "own experience" }, { "as_of", "2026" } };
    const nlohmann::ordered_json root { { "schema_version", 1 }, { "rules", nlohmann::ordered_json::array({ rule }) } };
    return QByteArray::fromStdString(root.dump(2)) + '\n';
}

Result<Catalog> withRulesFile(const Catalog& catalog, const QString& path)
{
    const QString file = path.isEmpty() ? userRulesPath() : path;
    if (path.isEmpty() && !QFileInfo::exists(file))
        return catalog;
    const Result<std::vector<Rule>> rules = readRules(file);
    if (!rules)
        return rules.error();
    return catalog.withRules(*rules);
}

} // namespace runcost
