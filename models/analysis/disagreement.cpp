#include "analysis/disagreement.h"

#include "analysis/costmodel.h"
#include "core/currency.h"
#include "core/format.h"

#include <QCoreApplication>

#include <bit>

namespace runcost {
namespace {

    constexpr double same = 0.02; // two figures this near are one
    constexpr double roughly = 0.6; // an estimate of the power may be off by this much

    bool isNear(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b)); }

    // Compares one kind after the other; needs the inputs of the run as it is now and, where it must, with the other choice.
    class Comparison {
    public:
        Comparison(const Run& run, const ModelInputs& in, const ModelResult<double>& now, const Catalog& catalog, SourceTexts texts)
            : m_run(run)
            , m_in(in)
            , m_catalog(catalog)
            , m_texts(texts)
            , m_day(priceDay(run, catalog))
            , m_uses(figureUses(run))
            , m_now(now)
        {
        }
        // How much they differ, without the search for reasons.
        // `in` are the inputs that it was made with; they are used up.
        std::vector<ReportedFigure> compareValues(ModelInputs&& in)
        {
            m_spare = &in;
            m_searchReasons = false;
            return compare();
        }
        std::vector<ReportedFigure> compare()
        {
            runTime();
            energy();
            carbon();
            trainingCost();
            // The cost first, as people ask.
            if (!m_figures.empty() && m_figures.back().kind == ReportedKind::TrainingCost)
                std::rotate(m_figures.begin(), m_figures.end() - 1, m_figures.end());
            const auto time = std::find_if(
                m_figures.begin(), m_figures.end(), [](const ReportedFigure& f) { return f.kind == ReportedKind::RunTime; });
            if (time != m_figures.end())
                std::rotate(time, time + 1, m_figures.end());
            return std::move(m_figures);
        }

    private:
        using Candidates = std::vector<DifferenceFactor>;

        [[nodiscard]] QString tr(const char* text) const
        {
            return m_texts == SourceTexts::Yes ? QCoreApplication::translate("Disagreement", text) : QString();
        }
        template <class... Words>
        [[nodiscard]] QString tr(const char* text, const Words&... words) const
        {
            return m_texts == SourceTexts::Yes ? tr(text).arg(words...) : QString();
        }
        [[nodiscard]] QString number(double value, int digits = 3) const
        {
            return m_texts == SourceTexts::Yes ? format::significant(value, digits) : QString();
        }
        // A price of little things: cents are too coarse for it.
        [[nodiscard]] QString priceText(double usd) const
        {
            return m_texts == SourceTexts::Yes ? format::currencyPrefix() + number(format::inCurrency(usd)) : QString();
        }
        [[nodiscard]] QString percentOver(double factor) const
        {
            return m_texts == SourceTexts::Yes ? format::percent(factor - 1, std::abs(factor - 1) < 0.1 ? 1 : 0) : QString();
        }
        [[nodiscard]] FigureUse use(ReportedKind kind) const { return m_uses[static_cast<std::size_t>(kind)]; }
        // The run with a figure recomputed: mostly as it is now.
        struct Recomputed {
            std::optional<ModelInputs> otherInputs;
            std::optional<ModelResult<double>> otherResult;
        };
        [[nodiscard]] bool isRecomputed(ReportedKind kind, bool differsByDefault) const;
        [[nodiscard]] Recomputed recomputed(ReportedKind kind, bool differsByDefault) const;
        [[nodiscard]] const ModelInputs& inputsOf(const Recomputed& r) const { return r.otherInputs ? *r.otherInputs : m_in; }
        [[nodiscard]] const ModelResult<double>& resultOf(const Recomputed& r) const { return r.otherResult ? *r.otherResult : m_now; }
        [[nodiscard]] QString fileName() const;
        [[nodiscard]] bool timeIsEstimated() const;

        void runTime();
        void energy();
        void carbon();
        void trainingCost();
        [[nodiscard]] Candidates energyCandidates(double pue, double devices) const;
        [[nodiscard]] Candidates rentalCandidates(double reported, const ModelInputs& own) const;
        void explainRental(ReportedFigure& figure, const ModelInputs& own) const;
        void explainTariff(ReportedFigure& figure, const ModelInputs& own) const;
        void add(ReportedFigure figure, std::optional<double> now);
        void explain(ReportedFigure& figure, const Candidates& candidates, double tolerance) const;
        void setReason(ReportedFigure& figure, DifferenceReason reason, const QString& why) const
        {
            figure.reasons = { reason };
            figure.why = why;
        }
        [[nodiscard]] bool hasReason(const ReportedFigure& figure) const
        {
            return !figure.reasons.empty() && figure.reasons.front() != DifferenceReason::Unknown;
        }

        const Run& m_run;
        const ModelInputs& m_in;
        const Catalog& m_catalog;
        const SourceTexts m_texts;
        const QString m_day; // whose prices it is charged by
        const FigureUses m_uses;
        const ModelResult<double>& m_now;
        ModelInputs* m_spare = nullptr; // m_in, where the last that is compared may change it
        bool m_searchReasons = true; // tables of many runs show none
        std::vector<ReportedFigure> m_figures;
        QString m_energyWhy; // why the energy differs, for what is made of it
        std::vector<DifferenceReason> m_energyReasons;
        double m_energyFactor = 1; // energy here / energy in the file
    };

    QString Comparison::fileName() const
    {
        if (m_texts == SourceTexts::No)
            return {};
        static const std::pair<const char*, const char*> tools[] = { { "codecarbon", "CodeCarbon" }, { "boamps", "BoAmps" }, { "mlflow", "MLflow" },
            { "wandb", "W&B" }, { "slurm", "SLURM" } };
        for (const auto& [key, name] : tools)
            if (m_run.sourceKind.startsWith(QLatin1String(key)))
                return QLatin1String(name);
        if (m_run.sourceKind == QLatin1String("cost_analysis"))
            return tr("cost analysis");
        return m_run.sample ? tr("sample") : tr("the file");
    }

    bool Comparison::timeIsEstimated() const
    {
        const MaybeFigure& time = m_run.figure(RunField::DurationS);
        return m_run.flags.contains(QLatin1String("overwritten_later")) || (time && time->provenance >= Provenance::Estimated);
    }

    bool Comparison::isRecomputed(ReportedKind kind, bool differsByDefault) const
    {
        return use(kind) == FigureUse::Recomputed || (use(kind) == FigureUse::ByDefault && !differsByDefault);
    }

    // Most figures are recomputed already; gathering again is for those where the file's own is used until told otherwise.
    Comparison::Recomputed Comparison::recomputed(ReportedKind kind, bool differsByDefault) const
    {
        Recomputed other;
        if (isRecomputed(kind, differsByDefault))
            return other;
        FigureUses uses = m_uses;
        uses[static_cast<std::size_t>(kind)] = FigureUse::Recomputed;
        if (kind == ReportedKind::TrainingCost)
            recomputeCost(m_run, m_catalog, other.otherInputs.emplace(m_in), SourceTexts::No, m_uses);
        else
            other.otherInputs = gatherInputs(m_run, {}, m_catalog, SourceTexts::No, uses);
        other.otherResult = evaluateValue(*other.otherInputs);
        return other;
    }

    void Comparison::add(ReportedFigure figure, std::optional<double> now)
    {
        figure.chosen = use(figure.kind) != FigureUse::ByDefault;
        figure.inUse = use(figure.kind);
        if (!figure.chosen && now && figure.recomputed && isNear(*now, *figure.recomputed, 1e-9))
            figure.inUse = FigureUse::Recomputed;
        else if (!figure.chosen && now && isNear(*now, figure.reported, 1e-9))
            figure.inUse = FigureUse::Reported;
        const auto differs = [&](double value) { return std::abs(value - figure.reported) > disagreementLimit * std::abs(figure.reported); };
        figure.disagrees = figure.recomputed
            && (differs(*figure.recomputed) || (figure.inUse == FigureUse::ByDefault && now && differs(*now)));
        if (figure.recomputed && figure.reported == 0 && *figure.recomputed > 0)
            setReason(figure, DifferenceReason::NotMeasured, tr("the file says 0: it was probably not measured"));
        if (figure.reasons.empty() && m_searchReasons)
            setReason(figure, figure.disagrees || !figure.recomputed ? DifferenceReason::Unknown : DifferenceReason::Agree,
                figure.disagrees       ? tr("no known reason")
                    : figure.recomputed ? tr("within 5 %")
                                        : tr("nothing to recompute it from"));
        figure.canChoose = figure.canChoose && figure.recomputed;
        m_figures.push_back(std::move(figure));
    }

    void Comparison::explain(ReportedFigure& figure, const Candidates& candidates, double tolerance) const
    {
        if (!m_searchReasons || !figure.recomputed || figure.reported <= 0 || *figure.recomputed <= 0)
            return;
        const double ratio = *figure.recomputed / figure.reported;
        if (std::abs(ratio - 1) <= 1e-3)
            return;
        const std::vector<DifferenceFactor> found = factorsOf(ratio, candidates, tolerance);
        QStringList words;
        for (const DifferenceFactor& one : found) {
            figure.reasons.push_back(one.reason);
            words << one.text;
        }
        figure.why = words.join(QStringLiteral("; "));
    }

    void Comparison::runTime()
    {
        const MaybeFigure& stated = m_run.figure(RunField::DurationS);
        if (!stated || stated->value <= 0 || !m_run.startedAtMs || !m_run.endedAtMs || *m_run.endedAtMs <= *m_run.startedAtMs)
            return;
        ReportedFigure figure;
        figure.kind = ReportedKind::RunTime;
        figure.reportedBy = fileName();
        figure.reported = stated->value / 3600;
        figure.recomputed = static_cast<double>(*m_run.endedAtMs - *m_run.startedAtMs) / 3.6e6;
        figure.canChoose = true;
        if (!m_searchReasons)
            return add(std::move(figure), m_in.known(ModelInput::RunTime) ? std::optional(m_in.value(ModelInput::RunTime)) : std::nullopt);
        const double devices = m_in.value(ModelInput::BaseGpuCount);
        Candidates candidates { { 60, DifferenceReason::Unit, tr("the file counts minutes, not seconds") },
            { 3600, DifferenceReason::Unit, tr("the file counts hours, not seconds") },
            { 1e-3, DifferenceReason::Unit, tr("the file counts milliseconds, not seconds") } };
        if (devices > 1)
            candidates.push_back({ 1 / devices, DifferenceReason::DeviceCount, tr("the time of %1 devices is added up", number(devices)) });
        explain(figure, candidates, same);
        const double extra = *figure.recomputed - figure.reported;
        if (!hasReason(figure) && timeIsEstimated())
            setReason(figure, DifferenceReason::EstimatedTime, tr("the time is an estimate, written later"));
        else if (!hasReason(figure) && extra > disagreementLimit * figure.reported && extra < 2 * figure.reported)
            setReason(figure, DifferenceReason::ExtraTime,
                tr("%1 of start-up, waiting or pauses between start and end", m_texts == SourceTexts::Yes ? format::hoursProse(extra) : QString()));
        else if (!hasReason(figure) && std::abs(extra) <= disagreementLimit * figure.reported)
            setReason(figure, DifferenceReason::Agree, tr("same start and end"));
        add(std::move(figure), m_in.known(ModelInput::RunTime) ? std::optional(m_in.value(ModelInput::RunTime)) : std::nullopt);
    }

    Comparison::Candidates Comparison::energyCandidates(double pue, double devices) const
    {
        Candidates candidates { { 1 / 3.6e6, DifferenceReason::Unit, tr("the file counts joules, not kWh") },
            { 1 / 3600.0, DifferenceReason::Unit, tr("the file counts kilojoules, not kWh") },
            { 1 / 60000.0, DifferenceReason::Unit, tr("the file counts watt-minutes, not kWh") },
            { 1e-3, DifferenceReason::Unit, tr("the file counts watt-hours, not kWh") },
            { 1e3, DifferenceReason::Unit, tr("the file counts MWh, not kWh") } };
        if (pue > 1.001 && !m_run.pueIncluded)
            candidates.push_back({ pue, DifferenceReason::Pue, tr("%1 counts the machine only; PUE adds %2", fileName(), percentOver(pue)) });
        if (pue > 1.001)
            candidates.push_back({ 1 / pue, DifferenceReason::PueTwice, tr("the PUE of %1 is in the file's figure once too often", number(pue)) });
        if (devices > 1) {
            candidates.push_back({ devices, DifferenceReason::DeviceCount, tr("the file counts one of %1 devices", number(devices)) });
            candidates.push_back({ 1 / devices, DifferenceReason::DeviceCount, tr("the file counts the %1 devices twice", number(devices)) });
        }
        return candidates;
    }

    void Comparison::energy()
    {
        const MaybeFigure& stated = m_run.figure(RunField::EnergyKwh);
        if (!stated || m_in.energyOnly)
            return;
        ReportedFigure figure;
        figure.kind = ReportedKind::Energy;
        figure.reportedBy = fileName();
        figure.reported = stated->value;
        const Recomputed other = recomputed(ReportedKind::Energy, m_in.ownPower.has_value());
        const ModelInputs& own = inputsOf(other);
        figure.recomputed = resultOf(other).energyKwh;
        figure.canChoose = stated->value > 0 && m_in.known(ModelInput::RunTime);
        if (!m_searchReasons)
            return add(std::move(figure), m_now.energyKwh);
        const double pue = own.known(ModelInput::Pue) ? own.value(ModelInput::Pue) : 1;
        const double devices = own.value(ModelInput::BaseGpuCount);
        const bool doubtful = m_in.ownPower.has_value();
        if (doubtful && m_run.flags.contains(QLatin1String("gpu_not_measured")))
            setReason(figure, DifferenceReason::NotMeasured, tr("the GPU was not measured"));
        else
            explain(figure, energyCandidates(pue, devices), doubtful && m_in.ownPower->provenance > Provenance::Imported ? roughly : same);
        // Recorded energy and recorded power agree when the PUE is left out: adding it would count it twice.
        if (!hasReason(figure) && doubtful && !m_run.pueIncluded && pue > 1.001 && figure.recomputed && isNear(figure.reported, *figure.recomputed, same))
            setReason(figure, DifferenceReason::PueTwice, tr("the PUE is already inside the file's figure"));
        if (!hasReason(figure) && doubtful && timeIsEstimated())
            setReason(figure, DifferenceReason::EstimatedTime, tr("the time is an estimate, written later"));
        if (!hasReason(figure) && doubtful)
            setReason(figure, DifferenceReason::Unknown,
                tr("the file's figure means %1 W a device, RunCost expects %2 W",
                    number(figure.reported * 1000 / (own.known(ModelInput::RunTime) ? own.value(ModelInput::RunTime) * devices : 1)),
                    number(m_in.ownPower->value)));
        if (figure.recomputed && figure.reported > 0)
            m_energyFactor = m_now.energyKwh.value_or(*figure.recomputed) / figure.reported;
        if (hasReason(figure)) {
            const bool byPue = figure.reasons == std::vector { DifferenceReason::Pue };
            m_energyWhy = byPue ? tr("PUE adds %1", percentOver(pue)) : figure.why;
            m_energyReasons = figure.reasons;
        }
        add(std::move(figure), m_now.energyKwh);
    }

    void Comparison::carbon()
    {
        const MaybeFigure& stated = m_run.figure(RunField::CarbonKg);
        if (!stated)
            return;
        ReportedFigure figure;
        figure.kind = ReportedKind::Carbon;
        figure.reportedBy = fileName();
        figure.reported = stated->value;
        const Recomputed other = recomputed(ReportedKind::Carbon, false);
        const ModelInputs& own = inputsOf(other);
        figure.recomputed = resultOf(other).carbonKg;
        figure.canChoose = stated->value > 0;
        if (!m_searchReasons)
            return add(std::move(figure), m_now.carbonKg);
        const double here = own.known(ModelInput::GridIntensity) ? own.value(ModelInput::GridIntensity) : 0;
        const double statedKwh = m_run.value(RunField::EnergyKwh).value_or(0);
        Candidates candidates;
        for (const auto& [factor, text] : { std::pair(1e-3, QT_TRANSLATE_NOOP("Disagreement", "the file counts grams, not kilograms")), std::pair(1e3, QT_TRANSLATE_NOOP("Disagreement", "the file counts tonnes, not kilograms")),
                 std::pair(1e-6, QT_TRANSLATE_NOOP("Disagreement", "the file counts milligrams, not kilograms")), std::pair(0.45359237, QT_TRANSLATE_NOOP("Disagreement", "the file counts pounds, not kilograms")) })
            candidates.push_back({ factor, DifferenceReason::Unit, tr(text) });
        if (std::abs(m_energyFactor - 1) > 1e-3)
            candidates.push_back({ m_energyFactor, m_energyReasons.empty() ? DifferenceReason::Unknown : m_energyReasons.front(),
                m_energyWhy.isEmpty() ? tr("the energy differs") : m_energyWhy });
        explain(figure, candidates, same);
        // The file's own factor follows from its energy; whatever is left is the grid, where that is a possible one.
        for (const double unit : { 1.0, 1e-3, 1e3, 1e-6 }) {
            if (hasReason(figure) || statedKwh <= 0 || here <= 0 || figure.reported <= 0)
                break;
            const double implied = figure.reported * unit / statedKwh * 1000;
            if (implied < 1 || implied > 2000)
                continue;
            candidates.push_back({ here / implied, DifferenceReason::Grid, tr("grid %1 instead of %2 g/kWh", number(here), number(implied)) });
            explain(figure, candidates, 1e-3);
            break;
        }
        add(std::move(figure), m_now.carbonKg);
    }

    // What a rented machine's bill can differ by.
    Comparison::Candidates Comparison::rentalCandidates(double reported, const ModelInputs& own) const
    {
        const double hours = own.value(ModelInput::RunTime);
        const double count = own.value(ModelInput::BaseGpuCount);
        const double price = own.value(ModelInput::GpuPrice);
        Candidates candidates;
        if (const PriceRow* spot = m_in.baseGpu != nullptr && !m_in.alreadySpot ? spotPrice(m_catalog, m_in.provider, m_in.baseGpu->id, m_day) : nullptr)
            candidates.push_back({ price / *spot->usdPerGpuHour, DifferenceReason::SpotPrice, tr("paid at the spot price") });
        if (const double whole = std::ceil(hours); whole > hours * 1.001)
            candidates.push_back({ hours / whole, DifferenceReason::WholeHours, tr("billed by the whole hour: %1 h", number(whole)) });
        if (count > 1) {
            candidates.push_back({ count, DifferenceReason::DeviceCount, tr("one of %1 GPUs is counted", number(count)) });
            candidates.push_back({ 1 / count, DifferenceReason::DeviceCount, tr("the %1 GPUs are counted twice", number(count)) });
        }
        const double implied = reported / (hours * count);
        for (const PriceRow& listed : m_catalog.prices()) {
            if (m_in.baseGpu == nullptr || listed.gpuId != m_in.baseGpu->id || listed.provider != m_in.provider)
                continue;
            const PriceRow* row = listed.on(m_day);
            if (row != nullptr && row->usdPerGpuHour && row->pricingModel == QLatin1String("on_demand")
                && isNear(*row->usdPerGpuHour, implied, same / 2) && !isNear(implied, price, same))
                candidates.push_back({ price / *row->usdPerGpuHour, DifferenceReason::Price,
                    tr("the price of %1", row->instance.isEmpty() ? row->source : row->instance) });
        }
        return candidates;
    }

    void Comparison::explainRental(ReportedFigure& figure, const ModelInputs& own) const
    {
        const double hours = own.value(ModelInput::RunTime);
        const double count = own.value(ModelInput::BaseGpuCount);
        const double price = own.value(ModelInput::GpuPrice);
        const double extraUsd = figure.reported - *figure.recomputed;
        const double extraHours = extraUsd / (price * count);
        const bool pricedByRun = m_run.value(RunField::HourlyPriceUsd).has_value();
        explain(figure, rentalCandidates(figure.reported, own), same);
        if (hasReason(figure) || std::abs(extraUsd) <= 1e-3 * figure.reported)
            return;
        if (pricedByRun && extraHours > 0 && extraHours < std::max(2.0, hours / 2)) {
            setReason(figure, DifferenceReason::ExtraTime,
                m_texts == SourceTexts::No ? QString()
                                           : tr("%1 more than the run took is billed, %2: start-up and idle time", format::hoursProse(extraHours),
                                                 format::money(extraUsd)));
            return;
        }
        const double implied = figure.reported / (hours * count);
        const bool plausible = implied < 2 * price && price < 2 * implied;
        setReason(figure, plausible ? DifferenceReason::Price : DifferenceReason::Unknown,
            m_texts == SourceTexts::No
                ? QString()
                : tr("it comes to %1 a GPU-hour, the catalog says %2", format::money(implied), format::money(price)));
    }

    // On the own machine the cost is energy times tariff.
    void Comparison::explainTariff(ReportedFigure& figure, const ModelInputs& own) const
    {
        const double statedKwh = m_run.value(RunField::EnergyKwh).value_or(0);
        const double tariff = own.known(ModelInput::Electricity) ? own.value(ModelInput::Electricity) : 0;
        Candidates candidates { { 0.01, DifferenceReason::Unit, tr("the file counts cents, not dollars") } };
        if (std::abs(m_energyFactor - 1) > 1e-3 && statedKwh > 0)
            candidates.push_back({ m_energyFactor, m_energyReasons.empty() ? DifferenceReason::Unknown : m_energyReasons.front(),
                m_energyWhy.isEmpty() ? tr("the energy differs") : m_energyWhy });
        const double implied = statedKwh > 0 ? figure.reported / statedKwh : 0;
        if (implied >= 0.01 && implied <= 2 && tariff > 0)
            candidates.push_back({ tariff / implied, DifferenceReason::Price,
                tr("electricity at %1 instead of %2 a kWh", priceText(tariff), priceText(implied)) });
        explain(figure, candidates, 2e-3);
        if (!hasReason(figure) && statedKwh <= 0 && m_in.known(ModelInput::DevicePower) && m_in[ModelInput::DevicePower]->provenance == Provenance::Measured)
            setReason(figure, DifferenceReason::DevicePower, tr("the file takes a power by device class, RunCost the measured one"));
    }

    void Comparison::trainingCost()
    {
        const MaybeFigure& bill = m_run.figure(RunField::BilledCostUsd);
        const MaybeFigure& stated = bill ? bill : m_run.figure(RunField::ReportedCostUsd);
        if (!stated)
            return;
        ReportedFigure figure;
        figure.kind = ReportedKind::TrainingCost;
        figure.reportedBy = bill ? tr("cloud bill") : fileName();
        figure.reported = stated->value;
        figure.canChoose = stated->value > 0 && m_in.known(ModelInput::RunTime);
        if (m_spare != nullptr) {
            figure.recomputed = m_now.training;
            if (!isRecomputed(ReportedKind::TrainingCost, bill.has_value())) {
                recomputeCost(m_run, m_catalog, *m_spare, SourceTexts::No, m_uses);
                figure.recomputed = evaluateValue(*m_spare).training;
            }
            return add(std::move(figure), m_now.training);
        }
        const Recomputed other = recomputed(ReportedKind::TrainingCost, bill.has_value());
        const ModelInputs& own = inputsOf(other);
        figure.recomputed = resultOf(other).training;
        const bool comparable = figure.recomputed && figure.reported > 0 && *figure.recomputed > 0;
        if (comparable && m_in.local)
            explainTariff(figure, own);
        else if (comparable && own.known(ModelInput::GpuPrice))
            explainRental(figure, own);
        else if (!figure.recomputed && m_texts == SourceTexts::Yes)
            setReason(figure, DifferenceReason::Unknown, own.priceNote.isEmpty() ? tr("no price is known for where it ran") : own.priceNote);
        const bool differs = comparable && std::abs(*figure.recomputed - figure.reported) > disagreementLimit * figure.reported;
        if (differs && timeIsEstimated()) {
            const bool known = hasReason(figure);
            figure.reasons.push_back(DifferenceReason::EstimatedTime);
            if (!known)
                figure.reasons = { DifferenceReason::EstimatedTime };
            const QString later = tr("the file was written again later, with an estimated time");
            figure.why = known ? figure.why + QStringLiteral("; ") + later : later;
        }
        add(std::move(figure), m_now.training);
    }

    bool statesFigures(const Run& run)
    {
        constexpr std::array stated { RunField::BilledCostUsd, RunField::ReportedCostUsd, RunField::EnergyKwh, RunField::CarbonKg };
        return std::any_of(stated.begin(), stated.end(), [&](RunField field) { return run.figure(field).has_value(); })
            || (run.startedAtMs && run.endedAtMs && run.figure(RunField::DurationS));
    }

} // namespace

std::vector<DifferenceFactor> factorsOf(double ratio, const std::vector<DifferenceFactor>& candidates, double tolerance)
{
    std::vector<DifferenceFactor> best;
    double bestDistance = 0;
    const std::size_t count = std::min<std::size_t>(candidates.size(), 12);
    const double reach = std::log1p(tolerance);
    for (unsigned set = 1; set < 1U << count; ++set) {
        const auto size = static_cast<std::size_t>(std::popcount(set));
        if (size > 3 || (!best.empty() && size > best.size()))
            continue;
        double product = 1;
        for (std::size_t i = 0; i < count; ++i)
            if ((set >> i & 1U) != 0)
                product *= candidates[i].factor;
        const double distance = std::abs(std::log(ratio / product));
        if (!(distance <= reach) || (size == best.size() && distance >= bestDistance))
            continue;
        bestDistance = distance;
        best.clear();
        for (std::size_t i = 0; i < count; ++i)
            if ((set >> i & 1U) != 0)
                best.push_back(candidates[i]);
    }
    return best;
}

std::vector<ReportedFigure> compareReported(const Run& run, const ModelInputs& in, const Catalog& catalog, SourceTexts texts)
{
    return statesFigures(run) ? Comparison(run, in, evaluateValue(in), catalog, texts).compare() : std::vector<ReportedFigure>();
}

std::optional<double> largestDisagreement(const std::vector<ReportedFigure>& figures)
{
    std::optional<double> largest;
    for (const ReportedFigure& figure : figures) {
        if (!figure.disagrees)
            continue;
        const double percent = std::abs(figure.difference().value_or(1e4)) * 100;
        largest = std::clamp(percent, std::max(largest.value_or(0), disagreementLimit * 100), 1e6);
    }
    return largest;
}

std::optional<double> largestDisagreement(const Run& run, ModelInputs&& in, const ModelResult<double>& now, const Catalog& catalog)
{
    if (!statesFigures(run))
        return {};
    return largestDisagreement(Comparison(run, in, now, catalog, SourceTexts::No).compareValues(std::move(in)));
}

} // namespace runcost
