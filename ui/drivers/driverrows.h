#pragma once

#include "analysis/tornado.h"
#include "charts/tornado.h"

#include <QLocale>

namespace runcost {

// What a tornado shows, in words: the same for the picture, its table and a screen reader.
[[nodiscard]] charts::TornadoSpec tornadoSpec(const Tornado& tornado, const theme::Tokens& tokens, bool scenario, const QLocale& locale);
[[nodiscard]] QString spokenBar(const Tornado& tornado, const TornadoBar& bar, const QLocale& locale); // for tooltips too
[[nodiscard]] std::vector<QStringList> tornadoTable(const Tornado& tornado, const QLocale& locale);
[[nodiscard]] QString tornadoName(TornadoFigure figure); // "Total cost"
[[nodiscard]] QString tornadoTitle(TornadoFigure figure); // "What moves this cost"
[[nodiscard]] QString tornadoAmount(TornadoFigure figure, double value, const QLocale& locale);
[[nodiscard]] QString tornadoRange(TornadoFigure figure, double low, double high, const QLocale& locale);
// "Three inputs explain 63 % of the spread: time factor, spot discount and spot share.", and what to do about it.
struct DriverSentence {
    QString first; // with marks around what is bold
    QString second;
};
[[nodiscard]] DriverSentence driverSentence(const Tornado& tornado, const QLocale& locale);

// Of one row of reported against recomputed.
[[nodiscard]] QString reportedAmount(ReportedKind kind, std::optional<double> value, const QLocale& locale);
[[nodiscard]] QString differenceText(const ReportedFigure& figure, const QLocale& locale); // "▲ 15 %"
[[nodiscard]] QString spokenReported(const ReportedFigure& figure, const QLocale& locale);

} // namespace runcost
