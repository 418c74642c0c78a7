#pragma once

#include "export/reportcontent.h"

#include <span>

// Pieces of the pages that reports write as HTML; text of data never becomes markup.
namespace runcost::html {

[[nodiscard]] QString element(const char* name, const QString& text, const char* cssClass = nullptr);
[[nodiscard]] QString headlines(std::span<const ReportHeadline> headlines);

} // namespace runcost::html
