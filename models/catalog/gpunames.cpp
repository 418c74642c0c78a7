#include "catalog/gpunames.h"

#include "catalog/catalog.h"

#include <QRegularExpression>

#include <array>

namespace runcost {
namespace {

    struct FormWord {
        const char* word;
        const char* form;
    };
    // HBM3 names the SXM board of the H100: the PCIe one says PCIe.
    constexpr std::array<FormWord, 9> formWords { { { "sxm", "sxm" }, { "sxm2", "sxm" }, { "sxm3", "sxm" }, { "sxm4", "sxm" },
        { "sxm5", "sxm" }, { "hbm3", "sxm" }, { "pcie", "pcie" }, { "nvl", "nvl" }, { "oam", "oam" } } };
    constexpr std::array<const char*, 8> noiseWords { "nvidia", "tesla", "geforce", "gpu", "graphics", "intel", "habana",
        "tensorcore" };

    bool readMemory(const QString& word, GpuName& name)
    {
        static const QRegularExpression memory(QStringLiteral("^(\\d+)g(i?b)?$"));
        const QRegularExpressionMatch match = memory.match(word);
        if (!match.hasMatch())
            return false;
        name.memoryGb = match.captured(1).toDouble();
        return true;
    }

    bool readForm(const QString& word, GpuName& name)
    {
        for (const FormWord& entry : formWords)
            if (word == QLatin1String(entry.word)) {
                name.form = QLatin1String(entry.form);
                return true;
            }
        return false;
    }

    bool isNoise(const QString& word)
    {
        return std::any_of(noiseWords.begin(), noiseWords.end(), [&word](const char* noise) { return word == QLatin1String(noise); });
    }

    // Distance in memory, as a share; what is unknown is no distance.
    double memoryDistance(const GpuSpec& gpu, const std::optional<double>& memoryGb)
    {
        return memoryGb ? std::abs(gpu.vramGb - *memoryGb) / gpu.vramGb : 0;
    }

} // namespace

GpuName parseGpuName(const QString& toolName)
{
    static const QRegularExpression leadingCount(QStringLiteral("^\\s*\\d+\\s*[x×]\\s+"));
    static const QRegularExpression separators(QStringLiteral("[\\s_,:/()-]+"));
    static const QRegularExpression spacedMemory(QStringLiteral("\\b(\\d+)\\s+gi?b\\b"));
    GpuName name;
    QString text = toolName.toLower();
    text.replace(spacedMemory, QStringLiteral("\\1gb"));
    text.remove(leadingCount).remove(QStringLiteral("(r)")).remove(QStringLiteral("(tm)"));
    for (const QString& word : text.split(separators, Qt::SkipEmptyParts)) {
        if (!isNoise(word) && !readMemory(word, name) && !readForm(word, name))
            name.model += word;
    }
    return name;
}

const GpuSpec* Catalog::gpuForName(const QString& toolName, std::optional<double> memoryGb) const
{
    if (const GpuSpec* exact = gpu(toolName))
        return exact;
    const GpuName name = parseGpuName(toolName);
    // A name that states a memory which no variant has is another card, or a slice of one.
    constexpr double tolerance = 0.2;
    const std::optional<double> memory = name.memoryGb ? name.memoryGb : memoryGb;
    const GpuSpec* best = nullptr;
    double bestDistance = 0;
    for (const GpuSpec& candidate : m_gpus) {
        if (!candidate.models.contains(name.model) || (!name.form.isEmpty() && candidate.form != name.form))
            continue;
        const double distance = memoryDistance(candidate, memory);
        if (name.memoryGb && distance > tolerance)
            continue;
        if (!best || distance < bestDistance) {
            best = &candidate;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace runcost
