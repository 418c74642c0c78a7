#pragma once

#include "import/reader.h"

namespace runcost {

// Where a reader of stores puts its runs: few are kept and sorted by their start, many go to the sink one by one.
class RunOutlet {
public:
    static constexpr qint64 mostKept = 5000;

    RunOutlet(ReadResult& result, const ReadOptions& options);
    // Before the first run. False: this content is known, no run is wanted. An empty hash is never known.
    [[nodiscard]] Result<bool> begin(const QByteArray& sha256, qint64 runs);
    [[nodiscard]] Status take(Run&& run);
    void finish();

private:
    ReadResult& m_result;
    RunSink* const m_sink;
    bool m_streams = false;
};

} // namespace runcost
