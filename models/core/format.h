#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

// Numbers as people read them. Every function takes the locale of separators; unknown is always an en dash, never 0.
namespace runcost::format {

inline constexpr QChar minus(0x2212);
inline constexpr QChar enDash(0x2013);
[[nodiscard]] QString unknown();

// As the language of the process writes numbers (core/translation.h); in English comma for thousands, point for decimals.
[[nodiscard]] QLocale defaultLocale();

// Money: below 0.01 two significant digits, below 100 cents, below 10,000 whole, above three significant digits.
[[nodiscard]] QString money(std::optional<double> usd, const QLocale& locale = defaultLocale());
[[nodiscard]] QString moneyCents(std::optional<double> usd, const QLocale& locale = defaultLocale());
// Money without the symbol, for a column whose header says the currency.
[[nodiscard]] QString moneyPlain(std::optional<double> usd, const QLocale& locale = defaultLocale());
// "$214 – 271": the symbol once, an en dash with spaces.
[[nodiscard]] QString moneyRange(double low, double high, const QLocale& locale = defaultLocale());

// Three significant digits, no exponent below 1e15; thousands are grouped.
[[nodiscard]] QString significant(std::optional<double> value, int digits = 3, const QLocale& locale = defaultLocale());
// 182,000 below a million, then 2.4 M, 13.0 B.
[[nodiscard]] QString count(std::optional<double> value, const QLocale& locale = defaultLocale());
// Below 1 h minutes, below 48 h hours with one decimal, then days. Input in hours.
[[nodiscard]] QString hours(std::optional<double> h, const QLocale& locale = defaultLocale());
// "18 h 24 min": for prose.
[[nodiscard]] QString hoursProse(std::optional<double> h, const QLocale& locale = defaultLocale());
// "65 %" from a fraction.
[[nodiscard]] QString percent(std::optional<double> fraction, int decimals = 0, const QLocale& locale = defaultLocale());
// "▼ 38 %", "▲ 10 %", "= 0 %", "▲ 12×"; unknown when `from` is 0 or either is unknown.
[[nodiscard]] QString delta(std::optional<double> from, std::optional<double> to, const QLocale& locale = defaultLocale());
// Kilograms as kg, g below 0.1 kg, mg below 0.1 g; three significant digits.
[[nodiscard]] QString mass(std::optional<double> kg, const QLocale& locale = defaultLocale());
// MiB as MiB, GiB or TiB with three significant digits.
[[nodiscard]] QString mebibytes(std::optional<double> mib, const QLocale& locale = defaultLocale());
// "18 Nov" within a year of `today`, else "18 Nov 2025"; milliseconds since the epoch, UTC.
[[nodiscard]] QString day(std::optional<qint64> utcMs, const QLocale& locale = defaultLocale());
[[nodiscard]] QString dateTime(std::optional<qint64> utcMs, const QLocale& locale = defaultLocale());
// "a, b, c" with the comma of the language.
[[nodiscard]] QString listed(const QStringList& parts);
// Control, bidirectional and invalid characters as \xNN, for terminals.
[[nodiscard]] QByteArray escapedForTerminal(const QString& text);

} // namespace runcost::format
