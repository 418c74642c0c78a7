#include "import/yamltext.h"

#include "import/textdecoder.h"

#include <QCoreApplication>

#include <yaml-cpp/yaml.h>

namespace runcost {
namespace {

    class Flattener {
    public:
        explicit Flattener(const YamlLimits& limits)
            : m_limits(limits)
        {
        }

        void flatten(const YAML::Node& map, const QString& prefix, int depth)
        {
            for (const auto& pair : map) {
                if (++m_nodes > m_limits.nodes)
                    return;
                if (!pair.first.IsScalar())
                    continue;
                const QString key = cellText(QByteArrayView(pair.first.Scalar())).left(200);
                if (depth == 1 && !m_limits.skippedKey.isEmpty() && key == m_limits.skippedKey)
                    continue;
                const QString path = prefix.isEmpty() ? key : prefix + QLatin1Char('.') + key;
                if (pair.second.IsScalar())
                    entries.push_back({ path, cellText(QByteArrayView(pair.second.Scalar())), false });
                else if (pair.second.IsNull())
                    entries.push_back({ path, {}, true });
                else if (pair.second.IsMap() && depth < m_limits.depth)
                    flatten(pair.second, path, depth + 1);
            }
        }

        std::vector<YamlEntry> entries;

    private:
        const YamlLimits& m_limits;
        int m_nodes = 0;
    };

} // namespace

Result<std::vector<YamlEntry>> yamlEntries(const QByteArray& bytes, const YamlLimits& limits)
{
    const auto malformed = [](const char* why) {
        return Error { ErrorCode::Malformed, QCoreApplication::translate("YamlText", "It is no readable YAML."), QString::fromUtf8(why) };
    };
    try {
        const YAML::Node root = YAML::Load(decodeText(bytes).utf8.toStdString());
        if (!root.IsMap())
            return malformed("not a map");
        Flattener flattener(limits);
        flattener.flatten(root, {}, 1);
        return std::move(flattener.entries);
    } catch (const std::exception& failed) { // yaml-cpp reports by exceptions of several kinds
        return malformed(failed.what());
    }
}

} // namespace runcost
