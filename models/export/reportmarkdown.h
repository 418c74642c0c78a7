#pragma once

#include "export/reportcontent.h"

namespace runcost {

// A short summary for an issue, a merge request or a chat: headline, findings, breakdown, actions.
[[nodiscard]] QByteArray reportMarkdown(const ReportSubject& subject, const ReportTexts& texts);

} // namespace runcost
