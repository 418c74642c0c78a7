#include "analysis/modelinputs.h"

#include "formulas/energy.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QHash>

namespace runcost {
namespace {

    QString translated(const char* text) { return QCoreApplication::translate("ModelInput", text); }

    constexpr std::array<ModelInputInfo, modelInputCount> inputTable { {
        { QT_TRANSLATE_NOOP("ModelInput", "run time"), "h" },
        { QT_TRANSLATE_NOOP("ModelInput", "time factor"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "GPU time ratio"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "precision speed"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "batch size"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "recorded batch size"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "fixed share of a step"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "GPU count"), "GPU" },
        { QT_TRANSLATE_NOOP("ModelInput", "recorded GPU count"), "GPU" },
        { QT_TRANSLATE_NOOP("ModelInput", "scaling exponent"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "device power"), "W/GPU" },
        { QT_TRANSLATE_NOOP("ModelInput", "PUE"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "electricity price"), "USD/kWh" },
        { QT_TRANSLATE_NOOP("ModelInput", "grid intensity"), "g/kWh" },
        { QT_TRANSLATE_NOOP("ModelInput", "GPU price"), "USD/(GPU\u00B7h)" },
        { QT_TRANSLATE_NOOP("ModelInput", "spot share"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "spot discount"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "interruptions"), "1/h" },
        { QT_TRANSLATE_NOOP("ModelInput", "checkpoint interval"), "min" },
        { QT_TRANSLATE_NOOP("ModelInput", "checkpoint save"), "min" },
        { QT_TRANSLATE_NOOP("ModelInput", "restart"), "min" },
        { QT_TRANSLATE_NOOP("ModelInput", "hardware price"), "USD" },
        { QT_TRANSLATE_NOOP("ModelInput", "hardware life"), "year" },
        { QT_TRANSLATE_NOOP("ModelInput", "platform markup"), "%" },
        { QT_TRANSLATE_NOOP("ModelInput", "predictions"), "prediction/month" },
        { QT_TRANSLATE_NOOP("ModelInput", "latency"), "ms/request" },
        { QT_TRANSLATE_NOOP("ModelInput", "batching"), "prediction/request" },
        { QT_TRANSLATE_NOOP("ModelInput", "fixed share of latency"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "serverless memory"), "GB" },
        { QT_TRANSLATE_NOOP("ModelInput", "serverless price"), "USD/(GB\u00B7s)" },
        { QT_TRANSLATE_NOOP("ModelInput", "price per million requests"), "USD/Mrequest" },
        { QT_TRANSLATE_NOOP("ModelInput", "storage"), "GB" },
        { QT_TRANSLATE_NOOP("ModelInput", "storage price"), "USD/(GB\u00B7month)" },
        { QT_TRANSLATE_NOOP("ModelInput", "transfer out"), "GB" },
        { QT_TRANSLATE_NOOP("ModelInput", "transfer price"), "USD/GB" },
        { QT_TRANSLATE_NOOP("ModelInput", "offset price"), "USD/t" },
        { QT_TRANSLATE_NOOP("ModelInput", "CO₂e per car mile"), "kg/mile" },
        { QT_TRANSLATE_NOOP("ModelInput", "CO₂e per phone charge"), "kg/charge" },
        { QT_TRANSLATE_NOOP("ModelInput", "CO₂e per tree and month"), "kg/(tree\u00B7month)" },
        { QT_TRANSLATE_NOOP("ModelInput", "recorded energy"), "kWh" },
    } };

    // An estimate of the power may be wrong by a factor of a few; a wrong unit is off by more.
    constexpr double implausibleFactor = 20;

    // Half-ranges of recorded numbers: measured 2 %, reported by a file 5 %, estimated 20 %.
    Figure withRange(Figure figure)
    {
        if (figure.halfRange > 0)
            return figure;
        switch (figure.provenance) {
        case Provenance::Measured:
            figure.halfRange = 0.02 * std::abs(figure.value);
            break;
        case Provenance::Imported:
        case Provenance::Catalog:
            figure.halfRange = 0.05 * std::abs(figure.value);
            break;
        case Provenance::Estimated:
        case Provenance::Assumed:
            figure.halfRange = 0.20 * std::abs(figure.value);
            break;
        case Provenance::Billed:
            break; // an invoice is exact
        }
        return figure;
    }

    Figure scaled(Figure figure, double factor)
    {
        figure.value *= factor;
        figure.halfRange *= std::abs(factor);
        return figure;
    }

    // Runs of one import share a few names, and taking a name apart costs more than all arithmetic.
    class NamedGpus {
    public:
        static const GpuSpec* find(const Catalog& catalog, const QString& name, std::optional<double> memoryGb)
        {
            thread_local NamedGpus known;
            // The version names the content, the address says that it is the same object.
            if (known.m_gpus != catalog.gpus().data() || known.m_version != catalog.version() || known.m_found.size() > mostKept) {
                known.m_gpus = catalog.gpus().data();
                known.m_version = catalog.version();
                known.m_found.clear();
            }
            const auto key = std::pair(name, memoryGb.value_or(-1));
            if (const auto found = known.m_found.constFind(key); found != known.m_found.constEnd())
                return *found;
            return *known.m_found.insert(key, catalog.gpuForName(name, memoryGb));
        }

    private:
        static constexpr qsizetype mostKept = 500;
        const GpuSpec* m_gpus = nullptr;
        QString m_version;
        QHash<std::pair<QString, double>, const GpuSpec*> m_found;
    };

    // Fills ModelInputs step by step, in the order in which one assumption needs another.
    class Gatherer {
    public:
        Gatherer(const Run& run, const Scenario& scenario, const Catalog& catalog, SourceTexts texts, const FigureUses& uses)
            : m_run(run)
            , m_scenario(scenario)
            , m_catalog(catalog)
            , m_texts(texts == SourceTexts::Yes)
            , m_day(priceDay(run, catalog))
            , m_uses(uses)
        {
        }
        ModelInputs gather()
        {
            place();
            gpus();
            time();
            energy();
            price();
            spot();
            inference();
            storageAndTransfer();
            constants();
            return std::move(m_in);
        }
        ModelInputs gatherCost(const ModelInputs& gathered)
        {
            m_in = gathered;
            m_in[ModelInput::Electricity].reset();
            m_in[ModelInput::GpuPrice].reset();
            m_in.priceRow = nullptr;
            m_in.priceNote.clear();
            electricity();
            price();
            return std::move(m_in);
        }

    private:
        // Where only the value counts, the words about its origin are left out: they cost more than the arithmetic.
        [[nodiscard]] QString tr(const char* text) const { return m_texts ? translated(text) : QString(); }
        template <class... Words>
        [[nodiscard]] QString tr(const char* text, const Words&... words) const
        {
            return m_texts ? translated(text).arg(words...) : QString();
        }
        [[nodiscard]] Figure assumed(double value, double halfRange, const char* source) const
        {
            return { value, Provenance::Assumed, halfRange, tr(source), {} };
        }
        [[nodiscard]] std::optional<double> number(Lever lever) const
        {
            const auto found = m_scenario.numbers.find(lever);
            return found == m_scenario.numbers.end() ? std::nullopt : std::optional(found->second);
        }
        [[nodiscard]] QString choice(Lever lever) const
        {
            const auto found = m_scenario.choices.find(lever);
            return found == m_scenario.choices.end() ? QString() : found->second;
        }
        [[nodiscard]] FigureUse use(ReportedKind kind) const { return m_uses[static_cast<std::size_t>(kind)]; }
        // The slider when it was moved, else the figure found elsewhere.
        void set(ModelInput input, Lever lever, MaybeFigure otherwise)
        {
            if (const auto moved = number(lever))
                m_in[input] = Figure { *moved, Provenance::Assumed, 0, tr("What if, set by you"), {} };
            else
                m_in[input] = std::move(otherwise);
        }

        void place();
        void gpus();
        void time();
        void energy();
        void recordedPower();
        [[nodiscard]] MaybeFigure independentPower(std::optional<double> impliedW) const;
        [[nodiscard]] MaybeFigure placePue() const;
        [[nodiscard]] bool energyAsStated() const;
        void electricity();
        void grid();
        void price();
        [[nodiscard]] MaybeFigure catalogPrice();
        [[nodiscard]] MaybeFigure priceOf(const PriceRow& row);
        void spot();
        void inference();
        void storageAndTransfer();
        void constants();

        const Run& m_run;
        const Scenario& m_scenario;
        const Catalog& m_catalog;
        const bool m_texts;
        const QString m_day;
        const FigureUses m_uses;
        ModelInputs m_in;
        const PriceRow* m_row = nullptr; // chosen place
        std::optional<double> m_baseKwh; // of the run as it was, without any lever
    };

    void Gatherer::place()
    {
        m_in.provider = m_run.provider;
        m_in.placeId = choice(Lever::Place);
        if (m_in.placeId == QLatin1String("local"))
            m_in.provider = m_in.placeId;
        else if (!m_in.placeId.isEmpty() && (m_row = m_catalog.price(m_in.placeId)) != nullptr)
            m_in.provider = m_row->provider;
        m_in.local = m_in.provider == QLatin1String("local");
        const bool priced = m_run.value(RunField::BilledCostUsd) || m_run.value(RunField::HourlyPriceUsd);
        m_in.placeKnown = !m_in.provider.isEmpty() || priced || number(Lever::GpuPrice);
        m_in.alreadySpot = m_run.pricingModel == QLatin1String("spot") && m_row == nullptr;
    }

    void Gatherer::gpus()
    {
        m_in.baseGpu = NamedGpus::find(m_catalog, m_run.gpuType, m_run.value(RunField::GpuMemoryGb));
        m_in.gpu = m_in.baseGpu;
        if (const QString chosen = choice(Lever::GpuType); !chosen.isEmpty())
            m_in.gpu = m_catalog.gpu(chosen);
        else if (m_row != nullptr && !m_row->gpuId.isEmpty())
            m_in.gpu = m_catalog.gpu(m_row->gpuId);

        double ratio = 1;
        if (m_in.gpu != m_in.baseGpu) {
            const auto known = gpuTimeRatio(m_in.baseGpu, m_in.gpu);
            m_in.speedUnknown = !known;
            ratio = known.value_or(1);
        }
        m_in[ModelInput::GpuSpeed] = Figure { ratio, Provenance::Estimated, m_in.gpu == m_in.baseGpu ? 0 : 0.3 * ratio,
            m_in.speedUnknown ? tr("unknown speed: same duration") : tr("ratio of dense FP16 TFLOPS"), {} };

        m_in.basePrecision = m_run.precision;
        m_in.precision = choice(Lever::Precision).isEmpty() ? m_run.precision : choice(Lever::Precision);
        const QString fp32 = QStringLiteral("fp32");
        const Figure base = m_catalog.precisionSpeed(m_run.precision.isEmpty() ? fp32 : m_run.precision);
        Figure speed = m_catalog.precisionSpeed(m_in.precision.isEmpty() ? fp32 : m_in.precision);
        const bool same = m_in.precision == m_run.precision;
        speed.value /= base.value;
        speed.halfRange = same ? 0 : 0.2 * speed.value;
        m_in[ModelInput::PrecisionSpeed] = speed;
    }

    void Gatherer::time()
    {
        MaybeFigure runTime = m_run.figure(RunField::DurationS);
        if (use(ReportedKind::RunTime) == FigureUse::Recomputed && m_run.startedAtMs && m_run.endedAtMs && *m_run.endedAtMs > *m_run.startedAtMs)
            runTime = Figure { static_cast<double>(*m_run.endedAtMs - *m_run.startedAtMs) / 1000, Provenance::Imported, 0,
                tr("from start to end, your choice"), {} };
        if (runTime && runTime->value > 0)
            m_in[ModelInput::RunTime] = scaled(withRange(*runTime), 1.0 / 3600);
        set(ModelInput::TimeFactor, Lever::TimeFactor, Figure { 1, Provenance::Measured, 0, tr("as recorded"), {} });

        Figure count { 1, Provenance::Assumed, 0, tr("one device"), {} };
        if (const MaybeFigure& recorded = m_run.figure(RunField::GpuCount); recorded && recorded->value >= 1)
            count = *recorded;
        count.halfRange = 0;
        m_in[ModelInput::BaseGpuCount] = count;
        set(ModelInput::GpuCount, Lever::GpuCount, count);
        m_in[ModelInput::ScalingExponent]
            = assumed(0.1, 0.05, "adding GPUs costs 7 % more GPU-hours a doubling");

        Figure batch { 1, Provenance::Assumed, 0, tr("no batch size recorded"), {} };
        const MaybeFigure& recorded = m_run.figure(RunField::BatchSize);
        m_in.batchKnown = recorded && recorded->value >= 1;
        if (m_in.batchKnown)
            batch = *recorded;
        batch.halfRange = 0;
        m_in[ModelInput::BaseBatch] = batch;
        m_in[ModelInput::Batch] = batch;
        if (m_in.batchKnown) // without a recorded size there is nothing to compare a new one with
            set(ModelInput::Batch, Lever::BatchSize, batch);
        m_in[ModelInput::BatchFixedShare]
            = assumed(0.4, 0.1, "doubling the batch saves 20 % of a step: middle of the sources' 15 \u2013 30 %");
    }

    // A power that does not come from the recorded energy: measured, else TDP, else the class.
    MaybeFigure Gatherer::independentPower(std::optional<double> impliedW) const
    {
        const MaybeFigure& power = m_run.figure(RunField::PowerW);
        // Some readers derive the power from the energy: that says nothing new.
        const bool derived = impliedW && power && std::abs(power->value - *impliedW) <= 1e-6 * *impliedW;
        if (power && power->value > 0 && !derived)
            return withRange(*power);
        if (m_in.baseGpu != nullptr && m_in.baseGpu->tdpW) {
            const double busy = std::clamp(m_run.value(RunField::UtilisationFraction).value_or(0.7), 0.0, 1.0);
            const double watts = *m_in.baseGpu->tdpW * (0.12 + (1 - 0.12) * busy);
            return Figure { watts, Provenance::Estimated, 0.2 * watts,
                tr("TDP of %1 \u00D7 utilisation, idle floor 12 %", m_in.baseGpu->name), m_in.baseGpu->asOf };
        }
        return m_catalog.classPowerW(m_run.deviceClass);
    }

    // The energy of the file is the energy, with whatever is in it.
    bool Gatherer::energyAsStated() const
    {
        return use(ReportedKind::Energy) == FigureUse::Reported && m_in.placeId.isEmpty() && m_run.value(RunField::EnergyKwh).value_or(0) > 0;
    }

    // A recorded energy is in doubt when a recorded power says something else, or when no such device could use it.
    bool isInDoubt(double impliedW, const Figure& own)
    {
        if (own.provenance <= Provenance::Imported)
            return std::abs(impliedW - own.value) > disagreementLimit * own.value;
        return impliedW > implausibleFactor * own.value || impliedW * implausibleFactor < own.value;
    }

    // Mean power of one device: implied by the recorded energy, else measured, else TDP, else the class.
    void Gatherer::recordedPower()
    {
        const MaybeFigure& energy = m_run.figure(RunField::EnergyKwh);
        if (!energy || energy->value <= 0 || !m_in.known(ModelInput::RunTime)) {
            m_in[ModelInput::DevicePower] = independentPower({});
            return;
        }
        const double inside = m_run.pueIncluded && !energyAsStated() ? m_run.value(RunField::Pue).value_or(1) : 1;
        Figure implied = withRange(*energy);
        implied = scaled(implied, 1000 / (m_in.value(ModelInput::RunTime) * m_in.value(ModelInput::BaseGpuCount) * inside));
        implied.source = tr("recorded energy \u00F7 time, %1", energy->source);
        const MaybeFigure own = independentPower(implied.value);
        if (own && isInDoubt(implied.value, *own))
            m_in.ownPower = own;
        const bool takeOwn = m_in.ownPower && use(ReportedKind::Energy) == FigureUse::Recomputed;
        m_in[ModelInput::DevicePower] = takeOwn ? *own : implied;
    }

    MaybeFigure Gatherer::placePue() const
    {
        if (energyAsStated() && m_in.known(ModelInput::RunTime))
            return Figure { 1, Provenance::Imported, 0, tr("the energy counts as the file states it, your choice"), {} };
        MaybeFigure pue = m_catalog.pue(m_in.provider);
        if (!m_in.placeId.isEmpty())
            return pue;
        if (const MaybeFigure& recorded = m_run.figure(RunField::Pue)) {
            pue = *recorded;
            pue->halfRange = 0;
        } else if (m_run.pueIncluded) {
            pue = Figure { 1, Provenance::Imported, 0, tr("already inside the recorded energy"), {} };
        }
        return pue;
    }

    // The tariff, or the one that makes the training cost what the file says.
    void Gatherer::electricity()
    {
        MaybeFigure tariff = m_catalog.electricityUsdPerKwh();
        const MaybeFigure& cost = m_run.figure(RunField::ReportedCostUsd);
        if (m_in.local && m_in.placeId.isEmpty() && use(ReportedKind::TrainingCost) == FigureUse::Reported && cost && cost->value >= 0
            && m_baseKwh.value_or(0) > 0) {
            tariff = scaled(withRange(*cost), 1 / *m_baseKwh);
            tariff->source = tr("reported cost \u00F7 energy, %1", cost->source);
        }
        set(ModelInput::Electricity, Lever::ElectricityPrice, tariff);
    }

    void Gatherer::energy()
    {
        recordedPower();
        MaybeFigure& power = m_in[ModelInput::DevicePower];
        const MaybeFigure pue = placePue();
        if (power && pue && m_in.known(ModelInput::RunTime))
            m_baseKwh = formulas::energyOfHours(
                power->value, m_in.value(ModelInput::RunTime), m_in.value(ModelInput::BaseGpuCount), pue->value);
        if (power && m_in.gpu != m_in.baseGpu && m_in.gpu != nullptr && m_in.gpu->tdpW) {
            const double watts = m_in.baseGpu != nullptr && m_in.baseGpu->tdpW
                ? power->value * *m_in.gpu->tdpW / *m_in.baseGpu->tdpW
                : *m_in.gpu->tdpW * (0.12 + 0.88 * 0.7);
            power = Figure { watts, Provenance::Estimated, 0.2 * watts, tr("scaled by TDP to %1", m_in.gpu->name), m_in.gpu->asOf };
        }
        set(ModelInput::DevicePower, Lever::DevicePower, MaybeFigure(power));

        set(ModelInput::Pue, Lever::Pue, pue);
        if (const MaybeFigure& recorded = m_run.figure(RunField::EnergyKwh); recorded && !m_in.known(ModelInput::RunTime)) {
            m_in[ModelInput::RecordedEnergy] = withRange(*recorded);
            m_in.energyOnly = true;
            m_baseKwh = recorded->value;
        }
        electricity();
        grid();
    }

    void Gatherer::grid()
    {
        MaybeFigure intensity;
        const GridRow* row = nullptr;
        if (m_row != nullptr)
            row = m_row->region.isEmpty() ? nullptr : m_catalog.gridRegion(m_row->provider, m_row->region);
        if (row == nullptr && m_in.placeId.isEmpty()) {
            row = m_catalog.gridRegion(m_run.provider, m_run.region);
            if (row == nullptr && !m_run.country.isEmpty())
                row = m_catalog.gridCountry(m_run.country);
        } else if (row == nullptr && m_in.local && !m_run.country.isEmpty()) {
            row = m_catalog.gridCountry(m_run.country);
        }
        const auto stated = m_run.value(RunField::CarbonKg);
        if (use(ReportedKind::Carbon) == FigureUse::Reported && m_in.placeId.isEmpty() && stated && *stated >= 0 && m_baseKwh.value_or(0) > 0) {
            row = nullptr;
            const double implied = *stated / *m_baseKwh * 1000;
            intensity = Figure { implied, Provenance::Imported, 0.15 * implied,
                tr("reported emissions \u00F7 energy, %1", m_run.figure(RunField::CarbonKg)->source), {} };
        } else if (row != nullptr) {
            intensity = Figure { row->gPerKwh, Provenance::Catalog, 0.15 * row->gPerKwh,
                m_texts ? QStringLiteral("%1, %2, %3").arg(row->name, row->scope, row->source) : QString(), row->asOf };
        } else if (const auto kg = m_run.value(RunField::CarbonKg), kwh = m_run.value(RunField::EnergyKwh);
                   kg && kwh && *kwh > 0 && m_in.placeId.isEmpty()) {
            const double implied = *kg / *kwh * 1000;
            intensity = Figure { implied, Provenance::Imported, 0.15 * implied,
                tr("implied by the file: emissions \u00F7 energy, %1", m_run.figure(RunField::CarbonKg)->source), {} };
        } else {
            intensity = m_catalog.worldGridGPerKwh();
        }
        m_in.grid = number(Lever::GridIntensity) ? nullptr : row;
        set(ModelInput::GridIntensity, Lever::GridIntensity, intensity);
    }

    MaybeFigure Gatherer::priceOf(const PriceRow& row)
    {
        m_in.priceRow = &row;
        return priceFigure(row, m_catalog.date());
    }

    MaybeFigure Gatherer::catalogPrice()
    {
        const bool sameGpu = m_in.gpu == m_in.baseGpu;
        if (m_row != nullptr && choice(Lever::GpuType).isEmpty())
            return m_row->usdPerGpuHour ? priceOf(*m_row) : std::nullopt;
        if (sameGpu && !m_run.instance.isEmpty())
            for (const PriceRow& listed : m_catalog.prices())
                if (const PriceRow* row = listed.instance == m_run.instance ? listed.on(m_day) : nullptr;
                    row != nullptr && row->provider == m_in.provider && row->usdPerGpuHour
                    && row->pricingModel == (m_in.alreadySpot ? QLatin1String("spot") : QLatin1String("on_demand")))
                    return priceOf(*row);
        if (m_in.gpu == nullptr) {
            m_in.priceNote = m_run.gpuType.isEmpty() ? tr("the run names no GPU, so no price fits")
                                                     : tr("the catalog does not know the GPU \u201C%1\u201D", m_run.gpuType);
            return {};
        }
        const PriceRow* row = m_in.alreadySpot ? spotPrice(m_catalog, m_in.provider, m_in.gpu->id, m_day) : nullptr;
        if (row == nullptr)
            row = onDemandPrice(m_catalog, m_in.provider, m_in.gpu->id, m_day);
        if (row != nullptr)
            return priceOf(*row);
        m_in.priceNote = tr("the catalog has no price for %1 at %2", m_in.gpu->name, m_catalog.providerName(m_in.provider));
        return {};
    }

    void Gatherer::price()
    {
        if (m_in.local) {
            set(ModelInput::HardwarePrice, Lever::HardwarePrice, Figure { 0, Provenance::Assumed, 0, tr("no hardware price given: energy only"), {} });
            m_in[ModelInput::HardwareLife] = assumed(4, 1, "straight-line life of a GPU machine");
            return;
        }
        if (!m_in.placeKnown) {
            m_in.priceNote = tr("the run does not say where it ran: choose a place");
            return;
        }
        const double count = m_in.value(ModelInput::BaseGpuCount);
        MaybeFigure price;
        if (m_in.placeId.isEmpty() && m_in.gpu == m_in.baseGpu) {
            const bool stated = !m_run.figure(RunField::BilledCostUsd) && use(ReportedKind::TrainingCost) == FigureUse::Reported;
            MaybeFigure billed = m_run.figure(stated ? RunField::ReportedCostUsd : RunField::BilledCostUsd);
            if (use(ReportedKind::TrainingCost) == FigureUse::Recomputed)
                billed.reset();
            const MaybeFigure& hourly = m_run.figure(RunField::HourlyPriceUsd);
            if (billed && m_in.known(ModelInput::RunTime)) {
                price = scaled(withRange(*billed), 1 / (m_in.value(ModelInput::RunTime) * count));
                price->source = stated ? tr("reported cost \u00F7 GPU-hours, %1", billed->source) : tr("billed cost \u00F7 GPU-hours, %1", billed->source);
            } else if (hourly) {
                price = scaled(withRange(*hourly), 1 / count);
                price->source = tr("hourly price \u00F7 GPUs, %1", hourly->source);
            }
        }
        if (!price)
            price = catalogPrice();
        set(ModelInput::GpuPrice, Lever::GpuPrice, price);
    }

    void Gatherer::spot()
    {
        set(ModelInput::SpotShare, Lever::SpotShare, Figure { 0, Provenance::Assumed, 0, tr("none until you choose some"), {} });
        if (m_scenario.changes(Lever::SpotShare))
            m_in[ModelInput::SpotShare]->halfRange = 0.1 * std::min(1.0, m_in.value(ModelInput::SpotShare) * 10);
        MaybeFigure discount = m_catalog.spotDiscount();
        if (m_in.gpu != nullptr) {
            const PriceRow* onDemand = onDemandPrice(m_catalog, m_in.provider, m_in.gpu->id, m_day);
            const PriceRow* spotRow = spotPrice(m_catalog, m_in.provider, m_in.gpu->id, m_day);
            if (onDemand != nullptr && spotRow != nullptr && *onDemand->usdPerGpuHour > *spotRow->usdPerGpuHour)
                discount = Figure { 1 - *spotRow->usdPerGpuHour / *onDemand->usdPerGpuHour, Provenance::Catalog, 0.1,
                    tr("spot against on-demand, %1", spotRow->source), spotRow->asOf };
        }
        m_in[ModelInput::SpotDiscount] = discount;
        set(ModelInput::Interruptions, Lever::Interruptions, assumed(0.1, 0.05, "one interruption per 10 h of spot"));
        const double hours = m_in.known(ModelInput::RunTime) ? m_in.value(ModelInput::RunTime) : 1;
        set(ModelInput::CheckpointInterval, Lever::CheckpointInterval,
            assumed(hours > 8 ? 10 : 15, hours > 8 ? 5 : 7.5, "every 15 min up to 8 h, every 10 min above"));
        m_in[ModelInput::CheckpointSave] = assumed(1, 0.5, "one minute to save a checkpoint");
        m_in[ModelInput::Restart] = assumed(5, 2.5, "five minutes to restart");
        set(ModelInput::PlatformMarkup, Lever::PlatformMarkup, Figure { 0, Provenance::Assumed, 0, tr("no managed platform"), {} });
    }

    void Gatherer::inference()
    {
        const MaybeFigure& predictions = m_run.figure(RunField::PredictionsPerMonth);
        set(ModelInput::Predictions, Lever::PredictionsPerMonth,
            predictions ? predictions : MaybeFigure(assumed(10'000, 0, "the classic dashboard's month")));
        MaybeFigure latency = m_run.figure(RunField::LatencyMs);
        if (latency)
            latency->halfRange = 0.05 * latency->value;
        set(ModelInput::Latency, Lever::Latency, latency);
        set(ModelInput::Batching, Lever::Batching, Figure { 1, Provenance::Assumed, 0, tr("one prediction a request"), {} });
        m_in[ModelInput::BatchLatencyShare]
            = assumed(0.5, 0.1, "half of the latency does not grow with the batch: agrees with the sources' 40 % saving");
        set(ModelInput::ServerlessMemory, Lever::ServerlessMemory, assumed(1, 0, "1 GB serverless function"));
        m_in[ModelInput::ServerlessPrice] = m_catalog.serverlessUsdPerGbSecond();
        m_in[ModelInput::RequestPrice] = m_catalog.serverlessUsdPerMillionRequests();
    }

    void Gatherer::storageAndTransfer()
    {
        constexpr double gbPerMib = 1048576e-9;
        std::optional<double> modelGb;
        if (const auto mib = m_run.value(RunField::ModelMib))
            modelGb = *mib * gbPerMib;
        else if (const auto parameters = m_run.value(RunField::Parameters))
            modelGb = *parameters * 4e-9;

        MaybeFigure stored = m_run.figure(RunField::StorageGb);
        if (!stored && modelGb) {
            const double gb = *modelGb * 3 + m_run.value(RunField::DatasetGb).value_or(0);
            stored = Figure { gb, Provenance::Estimated, 0.1 * gb, tr("three checkpoints and the dataset"), {} };
        }
        MaybeFigure moved = m_run.figure(RunField::TransferGb);
        if (!moved && modelGb)
            moved = Figure { *modelGb, Provenance::Estimated, 0.1 * *modelGb, tr("the model is downloaded once"), {} };
        if (m_in.local && !stored)
            stored = Figure { 0, Provenance::Assumed, 0, tr("own machine"), {} };
        if (m_in.local && !moved)
            moved = Figure { 0, Provenance::Assumed, 0, tr("own machine"), {} };
        set(ModelInput::Storage, Lever::Storage, stored);
        set(ModelInput::Transfer, Lever::Transfer, moved);
        if (m_in.placeKnown) {
            m_in[ModelInput::StoragePrice] = m_catalog.storageUsdPerGbMonth(m_in.provider);
            m_in[ModelInput::TransferPrice] = m_catalog.egressUsdPerGb(m_in.provider);
        }
    }

    void Gatherer::constants()
    {
        set(ModelInput::OffsetPrice, Lever::OffsetPrice, m_catalog.offsetUsdPerTonne());
        m_in[ModelInput::CarMile] = m_catalog.kgPerCarMile();
        m_in[ModelInput::PhoneCharge] = m_catalog.kgPerPhoneCharge();
        m_in[ModelInput::TreeMonth] = m_catalog.kgPerTreeMonth();
    }

    // Older than 180 days against the catalog's own date, so that an analysis needs no clock. A year or month counts to
    // its end; an undated row is old.
    bool isOld(const QString& asOf, const QString& catalogDate)
    {
        QDate date = QDate::fromString(asOf.left(10), Qt::ISODate);
        if (!date.isValid() && asOf.size() == 7)
            date = QDate::fromString(asOf + QStringLiteral("-01"), Qt::ISODate).addMonths(1).addDays(-1);
        if (!date.isValid() && asOf.size() == 4)
            date = QDate(asOf.toInt(), 12, 31);
        return !date.isValid() || date.daysTo(QDate::fromString(catalogDate, Qt::ISODate)) > 180;
    }

    const PriceRow* cheapestRow(
        const Catalog& catalog, const QString& provider, const QString& gpuId, QLatin1String model, const QString& day)
    {
        const PriceRow* best = nullptr;
        for (const std::size_t index : catalog.pricesOf(provider, gpuId)) {
            const PriceRow& listed = catalog.prices()[index];
            if (listed.pricingModel != model)
                continue;
            const PriceRow* row = listed.on(day);
            if (row != nullptr && row->usdPerGpuHour && (best == nullptr || *row->usdPerGpuHour < *best->usdPerGpuHour))
                best = row;
        }
        return best;
    }

} // namespace

const ModelInputInfo& modelInputInfo(ModelInput input) { return inputTable[static_cast<std::size_t>(input)]; }

QString modelInputName(ModelInput input) { return translated(modelInputInfo(input).name); }

std::optional<ModelInput> modelInputOf(Lever lever)
{
    switch (lever) {
    case Lever::ElectricityPrice:
        return ModelInput::Electricity;
    case Lever::GridIntensity:
        return ModelInput::GridIntensity;
    case Lever::Pue:
        return ModelInput::Pue;
    case Lever::DevicePower:
        return ModelInput::DevicePower;
    case Lever::TimeFactor:
        return ModelInput::TimeFactor;
    case Lever::GpuCount:
        return ModelInput::GpuCount;
    case Lever::BatchSize:
        return ModelInput::Batch;
    case Lever::GpuPrice:
        return ModelInput::GpuPrice;
    case Lever::SpotShare:
        return ModelInput::SpotShare;
    case Lever::Interruptions:
        return ModelInput::Interruptions;
    case Lever::CheckpointInterval:
        return ModelInput::CheckpointInterval;
    case Lever::HardwarePrice:
        return ModelInput::HardwarePrice;
    case Lever::PlatformMarkup:
        return ModelInput::PlatformMarkup;
    case Lever::PredictionsPerMonth:
        return ModelInput::Predictions;
    case Lever::Latency:
        return ModelInput::Latency;
    case Lever::Batching:
        return ModelInput::Batching;
    case Lever::ServerlessMemory:
        return ModelInput::ServerlessMemory;
    case Lever::Storage:
        return ModelInput::Storage;
    case Lever::Transfer:
        return ModelInput::Transfer;
    case Lever::OffsetPrice:
        return ModelInput::OffsetPrice;
    case Lever::GpuType:
    case Lever::Precision:
    case Lever::Place:
    case Lever::Count:
        break;
    }
    return std::nullopt;
}

ModelInputs gatherInputs(const Run& run, const Scenario& scenario, const Catalog& catalog, SourceTexts texts)
{
    return gatherInputs(run, scenario, catalog, texts, figureUses(run));
}

ModelInputs gatherInputs(const Run& run, const Scenario& scenario, const Catalog& catalog, SourceTexts texts, const FigureUses& uses)
{
    return Gatherer(run, scenario, catalog, texts, uses).gather();
}

ModelInputs withRecomputedCost(
    const Run& run, const Catalog& catalog, const ModelInputs& gathered, SourceTexts texts, const FigureUses& uses)
{
    FigureUses changed = uses;
    changed[static_cast<std::size_t>(ReportedKind::TrainingCost)] = FigureUse::Recomputed;
    return Gatherer(run, {}, catalog, texts, changed).gatherCost(gathered);
}

std::optional<double> gpuTimeRatio(const GpuSpec* from, const GpuSpec* to)
{
    if (from == to && from != nullptr)
        return 1;
    if (from == nullptr || to == nullptr || !from->fp16Tflops || !to->fp16Tflops)
        return std::nullopt;
    double speedup = *to->fp16Tflops / *from->fp16Tflops;
    if (from->throughputFactor && to->throughputFactor) {
        const double planned = *to->throughputFactor / *from->throughputFactor;
        if (std::abs(std::log(planned)) < std::abs(std::log(speedup)))
            speedup = planned;
    }
    return 1 / speedup;
}

const PriceRow* onDemandPrice(const Catalog& catalog, const QString& provider, const QString& gpuId, const QString& day)
{
    return cheapestRow(catalog, provider, gpuId, QLatin1String("on_demand"), day);
}

const PriceRow* spotPrice(const Catalog& catalog, const QString& provider, const QString& gpuId, const QString& day)
{
    return cheapestRow(catalog, provider, gpuId, QLatin1String("spot"), day);
}

QString priceDay(const Run& run, const Catalog& catalog)
{
    if (!catalog.hasDatedPrices() || !run.startedAtMs)
        return {};
    return QDateTime::fromMSecsSinceEpoch(*run.startedAtMs, Qt::UTC).date().toString(Qt::ISODate);
}

Figure priceFigure(const PriceRow& row, const QString& catalogDate)
{
    const double value = *row.usdPerGpuHour;
    double half = (isOld(row.asOf, catalogDate) ? 0.2 : 0.1) * value;
    if (row.low && row.high && *row.high > *row.low)
        half = (*row.high - *row.low) / 2;
    return { value, Provenance::Catalog, half,
        row.instance.isEmpty() ? row.source : QStringLiteral("%1, %2").arg(row.instance, row.source), row.asOf };
}

} // namespace runcost
