#pragma once

#include "export/periodcontent.h"

#include <QByteArray>

namespace runcost {

// The figures of a period for programs: USD, kWh and kg, days in UTC; unknown is null.
[[nodiscard]] QByteArray periodJson(const PeriodContent& content);

} // namespace runcost
