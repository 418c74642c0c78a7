#pragma once

#include "analysis/advice.h"
#include "runs/advicenote.h"

#include <QJsonObject>

namespace runcost {

// What the user decided, and what later runs saved, beside the advice itself.
struct AdviceRecord {
    std::vector<AdviceNote> notes;
    QHash<QString, std::vector<FollowUp>> followUps; // by id of the recommendation
};

// {"recommended": [...], "dismissed": [...], "not_recommended": [...]}, as resources/schema/advice.json says. The
// recommendations whose notes say so stand under "dismissed".
[[nodiscard]] QJsonObject adviceToJson(const AdviceReport& report, const AdviceRecord& record);

} // namespace runcost
