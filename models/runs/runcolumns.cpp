#include "runs/runcolumns.h"

namespace runcost {

std::shared_ptr<const RunColumns> noRuns()
{
    auto columns = std::make_shared<RunColumns>();
    columns->words.emplace_back();
    columns->nameBegin.push_back(0);
    columns->searchBegin.push_back(0);
    return columns;
}

} // namespace runcost
