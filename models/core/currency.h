#pragma once

#include <QString>

namespace runcost {

// How money is shown. Everything inside, in files and in JSON is USD; only core/format multiplies by the rate, which the
// user entered together with its date and source.
struct Currency {
    QString code = QStringLiteral("USD"); // ISO 4217
    double perUsd = 1; // units of this currency for one USD
    QString date; // ISO day of the rate
    QString source; // "ECB reference rate"

    [[nodiscard]] bool isUsd() const { return code == QLatin1String("USD"); }
    [[nodiscard]] QString sign() const; // "$", "€", "CHF"
    [[nodiscard]] bool isValid() const; // three capital letters and a rate within 1e-6 .. 1e9; 1 for USD
    bool operator==(const Currency&) const = default;
};

namespace format {

    // The currency of this process; USD until the window or a report sets another. Safe to read from several threads.
    [[nodiscard]] Currency currency();
    void setCurrency(const Currency& currency); // an invalid one counts as USD
    [[nodiscard]] double inCurrency(double usd);
    // "$" or "CHF " with a no-break space: what stands before an amount.
    [[nodiscard]] QString currencyPrefix();
    // "USD/kWh" -> "€/kWh", "$/h" -> "€/h"; other units as they are.
    [[nodiscard]] QString currencyUnit(QString unit);
    [[nodiscard]] bool isMoneyUnit(const QString& unit); // "USD", "USD/kWh", ...
    // "Shown in EUR at 0.92 per USD (ECB, 2026-11-20)."; empty for USD.
    [[nodiscard]] QString currencyNote();

} // namespace format
} // namespace runcost
