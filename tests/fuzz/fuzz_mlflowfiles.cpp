#include "fuzzfolder.h"

// One run of a file store; the first byte says which of its files is the fuzzed one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view fuzzed(reinterpret_cast<const char*>(data) + 1, size - 1);
    const std::string run = "mlruns/1/0123456789abcdef0123456789abcdef/";
    std::map<std::string, std::string_view> files {
        { "mlruns/1/meta.yaml", "artifact_location: file:///x\nexperiment_id: '1'\nlifecycle_stage: active\nname: vision\n" },
        { run + "meta.yaml", "run_id: 0123456789abcdef0123456789abcdef\nstart_time: 1700000000000\nend_time: 1700003600000\nstatus: 3\n" },
        { run + "metrics/loss", "1700000000000 0.5 1\n" },
        { run + "metrics/system/gpu_0_power_usage_watts", "1700000000000 100 1\n1700000010000 100 2\n" },
        { run + "params/num_params", "7B" },
    };
    auto chosen = files.begin();
    std::advance(chosen, data[0] % files.size());
    chosen->second = fuzzed;
    readAsFolder(files, "mlruns");
    return 0;
}
