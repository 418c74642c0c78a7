#include "export/runexport.h"

namespace runcost {
namespace {

    constexpr std::array exportKeys { "csv", "json", "jsonl", "md", "focus" };

    class RedactingWriter final : public RunWriter {
    public:
        explicit RedactingWriter(std::unique_ptr<RunWriter> writer)
            : m_writer(std::move(writer))
        {
        }
        QByteArray begin() override { return m_writer->begin(); }
        QByteArray add(const ExportedRun& run) override
        {
            const QByteArray bytes = m_writer->add({ m_redaction.redacted(run.run), run.totals, run.catalogVersion });
            m_leftOut = m_writer->leftOut();
            return bytes;
        }
        QByteArray end() override { return m_writer->end(); }

    private:
        std::unique_ptr<RunWriter> m_writer;
        const Redaction m_redaction = Redaction::forThisMachine();
    };

    std::unique_ptr<RunWriter> plainWriter(RunExportFormat format, const Catalog& catalog, bool redacted)
    {
        switch (format) {
        case RunExportFormat::Csv:
            return makeRunCsvWriter();
        case RunExportFormat::Json:
            return makeRunJsonWriter(redacted);
        case RunExportFormat::JsonLines:
            return makeRunJsonLinesWriter();
        case RunExportFormat::Markdown:
            return makeRunMarkdownWriter();
        case RunExportFormat::Focus:
            return makeFocusWriter(catalog);
        }
        return {};
    }

} // namespace

QString runExportKey(RunExportFormat format) { return QLatin1String(exportKeys[static_cast<std::size_t>(format)]); }

std::optional<RunExportFormat> runExportFromKey(const QString& key)
{
    for (std::size_t i = 0; i < exportKeys.size(); ++i)
        if (key == QLatin1String(exportKeys[i]))
            return static_cast<RunExportFormat>(i);
    return std::nullopt;
}

std::unique_ptr<RunWriter> makeRunWriter(RunExportFormat format, const Catalog& catalog, bool redacted)
{
    std::unique_ptr<RunWriter> writer = plainWriter(format, catalog, redacted);
    if (redacted)
        writer = std::make_unique<RedactingWriter>(std::move(writer));
    return writer;
}

} // namespace runcost
