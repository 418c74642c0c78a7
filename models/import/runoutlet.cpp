#include "import/runoutlet.h"

#include <algorithm>
#include <limits>

namespace runcost {

RunOutlet::RunOutlet(ReadResult& result, const ReadOptions& options)
    : m_result(result)
    , m_sink(options.sink)
{
}

Result<bool> RunOutlet::begin(const QByteArray& sha256, qint64 runs)
{
    m_streams = m_sink && runs > mostKept;
    if (!m_streams)
        return true;
    m_result.streamed = runs;
    return m_sink->begin(sha256, runs);
}

Status RunOutlet::take(Run&& run)
{
    if (m_streams)
        return m_sink->take(std::move(run), 0);
    m_result.runs.push_back(std::move(run));
    return ok();
}

void RunOutlet::finish()
{
    const auto start = [](const Run& run) { return run.startedAtMs.value_or(std::numeric_limits<qint64>::max()); };
    std::stable_sort(m_result.runs.begin(), m_result.runs.end(), [&](const Run& a, const Run& b) { return start(a) < start(b); });
    m_result.lines.assign(m_result.runs.size(), 0);
}

} // namespace runcost
