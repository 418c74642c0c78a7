#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace runcost {

// One command with its words, without --store.
struct CommandWords {
    std::vector<QByteArray> words;
    QString storePath;
};

struct CommandInfo {
    const char* name;
    const char* summary; // one line of the general help
    const char* usage; // "usage: runcost ...\n"
    const char* help; // what follows the usage in `runcost help NAME`
    int (*run)(const CommandWords& command);
};

int runImport(const CommandWords& command);
int runList(const CommandWords& command);
int runAnalyze(const CommandWords& command);
int runCatalog(const CommandWords& command);
int runCharges(const CommandWords& command);
int runReprice(const CommandWords& command);
int runDoctor(const CommandWords& command);
int runExport(const CommandWords& command);
int runMetrics(const CommandWords& command);
int runWatch(const CommandWords& command);
int runMerge(const CommandWords& command);
int runTrack(const CommandWords& command);
int runHistory(const CommandWords& command);

extern const CommandInfo importInfo;
extern const CommandInfo listInfo;
extern const CommandInfo analyzeInfo;
extern const CommandInfo adviceInfo;
extern const CommandInfo calcInfo;
extern const CommandInfo catalogInfo;
extern const CommandInfo chargesInfo;
extern const CommandInfo repriceInfo;
extern const CommandInfo doctorInfo;
extern const CommandInfo exportInfo;
extern const CommandInfo metricsInfo;
extern const CommandInfo watchInfo;
extern const CommandInfo mergeInfo;
extern const CommandInfo trackInfo;
extern const CommandInfo historyInfo;

[[nodiscard]] const std::vector<CommandInfo>& commands();
[[nodiscard]] const CommandInfo* findCommand(const QByteArray& name);
[[nodiscard]] QByteArray generalHelp();
[[nodiscard]] QByteArray commandHelp(const CommandInfo& info);

} // namespace runcost
