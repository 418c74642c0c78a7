#include "fuzzfolder.h"

// One run folder; the first byte says which of its three files is the fuzzed one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view fuzzed(reinterpret_cast<const char*>(data) + 1, size - 1);
    const std::string run = "wandb/run-20260211_121423-abcd1234/files/";
    std::map<std::string, std::string_view> files {
        { run + "wandb-metadata.json", R"({"startedAt": "2026-02-11T04:14:23Z", "gpu": "A100", "gpu_count": 1})" },
        { run + "wandb-summary.json", R"({"_runtime": 60.5, "val/loss": 0.5, "_wandb": {"runtime": 60}})" },
        { run + "config.yaml", "lr:\n    value: 0.1\n" },
    };
    auto chosen = files.begin();
    std::advance(chosen, data[0] % files.size());
    chosen->second = fuzzed;
    readAsFolder(files, "wandb/run-20260211_121423-abcd1234");
    return 0;
}
