#pragma once

#include "catalog/catalogfigures.h"
#include "core/result.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace runcost {

class CatalogTables;

struct GpuSpec {
    QString id; // "a100-80"
    QString name; // "A100 80 GB": short, for labels
    QString architecture; // "Ampere"
    double vramGb = 0;
    std::optional<double> fp16Tflops; // dense
    std::optional<double> tdpW;
    std::optional<double> throughputFactor; // planning factor against a T4
    QStringList models; // names that tools write, without maker, memory and form: "a100", "rtxa6000"
    QString form; // "sxm", "pcie", "nvl", "oam"
    bool verified = true; // false: sources disagree, see the note
    QString note;
    QString source;
    QString asOf;
    bool own = false; // from the overlay file
    [[nodiscard]] bool supports(const QString& precision) const; // fp32, fp16, bf16, fp8, int8
};

struct PriceRow {
    QString id;
    QString provider; // "aws"
    QString instance; // may be empty
    QString gpuId; // GpuSpec::id; empty when the source names a GPU that the catalog does not know
    double gpuCount = 1; // of the instance; 1 for per-GPU prices
    QString region; // may be empty
    QString pricingModel; // "on_demand", "spot", "community", "planning", ...
    bool gpuOnly = false; // the host machine costs extra
    std::optional<double> usdPerGpuHour; // of one GPU, always filled where it can be derived
    std::optional<double> low; // of usdPerGpuHour
    std::optional<double> high;
    bool verified = true; // false: doubtful, see the note
    QString note;
    QString source;
    QString asOf;
    bool own = false; // from the overlay file
    QString validFrom; // ISO day; empty = always. Before it `before` holds, or nothing.
    std::shared_ptr<const PriceRow> before;
    // The row as it held on that ISO day, null when it did not; an empty day means now.
    [[nodiscard]] const PriceRow* on(const QString& day) const
    {
        return validFrom.isEmpty() || day.isEmpty() || day >= validFrom ? this : before.get();
    }
};

struct GridRow {
    QString id;
    QString name; // region code or country name
    QString provider; // empty for countries
    QString place; // city, may be empty
    QString country; // ISO alpha-3
    double gPerKwh = 0;
    QString scope; // "life cycle", "direct", "grid average"; compare only rows of one scope
    bool countryAverage = false; // a region for which only the figure of its country is known
    QString source;
    QString asOf;
    bool own = false; // from the overlay file
};

struct Benchmark {
    double value = 0;
    QString source;
};

// What triggers a recommendation and what it changes. See resources/catalog/recommendations.json.
struct Rule {
    QString id;
    QString trigger; // expression over run and analysis fields
    QString title;
    QString text;
    QString category; // training, model, inference, deployment
    QString effort; // easy, moderate, complex
    double effortHours = 0;
    QString priority; // high, medium, low
    QJsonObject delta; // lever key -> value, "=expression" or "best:..."; empty = advice only
    std::optional<double> typicalLow; // percent
    std::optional<double> typicalHigh;
    QString typicalOf; // the part that the typical saving is of: training, inference, storage, transfer, energy; "" = total
    QString code;
    QString source;
    QString asOf;
    bool own = false; // from the user's rules file
};

// What things cost and emit: the shipped data, with the user's own rows on top. Immutable after load.
class Catalog {
public:
    [[nodiscard]] static Result<Catalog> shipped();
    // Overlay: JSON {"kind": [rows...], ...}; a row with a known id overrides it, another adds. Missing file: NotFound.
    [[nodiscard]] static Result<Catalog> withOverlay(const QString& path);
    // The shipped data with the user's own rows where there are any: what the program works with.
    [[nodiscard]] static Result<Catalog> forUser();
    [[nodiscard]] static QString overlayPath(); // catalog.json in the settings folder; need not exist
    // The shipped data with these own rows, as a file of them would hold; the name stands in messages.
    [[nodiscard]] static Result<Catalog> withOwnRows(const QByteArray& json, const QString& name);

    // All that analyses read, as one JSON text, and back: the version is the same again.
    [[nodiscard]] QByteArray snapshot() const;
    [[nodiscard]] static Result<Catalog> fromSnapshot(const QByteArray& json);

    // Every kind of row that the catalog has, and the rows as they are in the files, own ones with "own": true.
    // For the tables that no function below covers: checklists, commitments, savings, ...
    [[nodiscard]] QStringList kinds() const;
    [[nodiscard]] QJsonArray rows(const QString& kind) const;
    // The row that an own one changed, as it was shipped; empty for a row that the user added.
    [[nodiscard]] QJsonObject shippedRow(const QString& kind, const QString& id) const;

    // "2026-11-21 3f2a9c1d": the newest date of the data and a hash of all rows, own ones included.
    [[nodiscard]] QString version() const { return m_version; }
    [[nodiscard]] QString date() const { return m_version.left(10); }
    [[nodiscard]] int ownRowCount() const { return m_ownRows; }

    [[nodiscard]] const std::vector<GpuSpec>& gpus() const { return m_gpus; }
    [[nodiscard]] const GpuSpec* gpu(const QString& id) const;
    // By the name a tool writes: "Tesla V100-SXM2-16GB", "NVIDIA A100-SXM4-80GB", "1 x NVIDIA GeForce RTX 4070".
    // memoryGb (of one GPU) decides between variants. nullptr when unknown.
    [[nodiscard]] const GpuSpec* gpuForName(const QString& toolName, std::optional<double> memoryGb = {}) const;

    [[nodiscard]] const std::vector<PriceRow>& prices() const { return m_prices; }
    [[nodiscard]] const PriceRow* price(const QString& id) const;
    // Indices in prices(), in their order.
    [[nodiscard]] const std::vector<std::size_t>& pricesOf(const QString& provider, const QString& gpuId) const;
    [[nodiscard]] QString providerName(const QString& key) const; // "aws" -> "AWS"
    [[nodiscard]] const std::vector<GridRow>& grid() const { return m_grid; }
    [[nodiscard]] const GridRow* gridRegion(const QString& provider, const QString& region) const;
    [[nodiscard]] const GridRow* gridCountry(const QString& iso3) const;
    // "region": the figures of the cloud providers' regions where there are any (grid average), else those of the country;
    // "country": the figures of the country everywhere (life cycle).
    [[nodiscard]] QString gridDataSet() const { return m_gridDataSet; }
    [[nodiscard]] bool hasDatedPrices() const { return m_datedPrices; } // some price holds from a day on
    [[nodiscard]] const std::vector<Rule>& rules() const { return m_rules; }
    // These rules on top of those of the catalog's files, in place of any given before. A known id replaces a rule, and
    // one without a trigger takes it away. The version stays: it names prices.
    [[nodiscard]] Catalog withRules(const std::vector<Rule>& own) const;

    // Assumptions and prices, each with half-range, source and date; see the table of defaults in docs/manual.
    [[nodiscard]] const Figure& electricityUsdPerKwh() const { return m_figures.electricityUsdPerKwh; } // 0.13
    [[nodiscard]] const Figure& worldGridGPerKwh() const { return m_figures.worldGridGPerKwh; } // 475
    // "local" 1.0; aws, gcp, azure; other hosts 1.56. No provider at all counts as an own machine.
    [[nodiscard]] const Figure& pue(const QString& provider) const { return m_figures.pue.of(provider); }
    [[nodiscard]] const Figure& classPowerW(const QString& deviceClass) const { return m_figures.classPowerW.of(deviceClass); } // cpu 65, mps 50, cuda 250, unknown 100
    [[nodiscard]] const Figure& storageUsdPerGbMonth(const QString& provider) const { return m_figures.storageUsdPerGbMonth.of(provider); } // hot object storage; local 0
    [[nodiscard]] const Figure& egressUsdPerGb(const QString& provider) const { return m_figures.egressUsdPerGb.of(provider); } // local 0; 0.09 without a row
    [[nodiscard]] const Figure& serverlessUsdPerGbSecond() const { return m_figures.serverlessUsdPerGbSecond; }
    [[nodiscard]] const Figure& serverlessUsdPerMillionRequests() const { return m_figures.serverlessUsdPerMillionRequests; }
    [[nodiscard]] const Figure& kgPerCarMile() const { return m_figures.kgPerCarMile; } // EPA 2024: 0.393
    [[nodiscard]] const Figure& kgPerPhoneCharge() const { return m_figures.kgPerPhoneCharge; } // EPA 2024: 0.0124
    [[nodiscard]] const Figure& kgPerTreeMonth() const { return m_figures.kgPerTreeMonth; } // EPA: 0.5
    [[nodiscard]] const Figure& offsetUsdPerTonne() const { return m_figures.offsetUsdPerTonne; } // 100
    [[nodiscard]] const Figure& spotDiscount() const { return m_figures.spotDiscount; } // 0.65 where the catalog has no spot price
    [[nodiscard]] const Figure& precisionSpeed(const QString& precision) const { return m_figures.precisionSpeed.of(precision); } // against fp32; 1 for unknown words
    // "training_h", "latency_ms", "model_mib", "peak_memory_mib".
    [[nodiscard]] std::optional<Benchmark> benchmark(const QString& key) const;

private:
    friend class CatalogReader;
    QString m_version;
    int m_ownRows = 0;
    QString m_gridDataSet;
    bool m_datedPrices = false;
    std::vector<GpuSpec> m_gpus;
    std::vector<PriceRow> m_prices;
    std::vector<GridRow> m_grid;
    std::vector<Rule> m_rules;
    std::vector<Rule> m_fileRules; // without the user's
    std::shared_ptr<CatalogTables> m_tables; // the rows as they are in the files; copies of the catalog share them
    QHash<QString, QString> m_providers; // key -> name
    QHash<QString, Figure> m_constants; // everything that is one number under one key
    CatalogFigures m_figures; // the same, found
    QHash<QString, std::size_t> m_gpuIndex;
    QHash<QString, std::size_t> m_priceIndex;
    QHash<std::pair<QString, QString>, std::vector<std::size_t>> m_pricesOfGpus; // by provider and GPU
    QHash<QString, std::size_t> m_regionIndex; // "provider region"
    QHash<QString, std::size_t> m_countryIndex;
};

} // namespace runcost
