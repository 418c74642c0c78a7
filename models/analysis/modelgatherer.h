#pragma once

#include "analysis/modelinputs.h"

#include <QCoreApplication>

namespace runcost {

// Half-ranges of recorded numbers: measured 2 %, reported by a file 5 %, estimated 20 %.
inline Figure withRange(Figure figure)
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

inline Figure scaled(Figure figure, double factor)
{
    figure.value *= factor;
    figure.halfRange *= std::abs(factor);
    return figure;
}

// Fills ModelInputs step by step, in the order in which one assumption needs another.
class ModelGatherer {
public:
    // `in` must outlive it; empty before gather().
    ModelGatherer(const Run& run, const Scenario& scenario, const Catalog& catalog, SourceTexts texts, const FigureUses& uses, ModelInputs& in)
        : m_run(run)
        , m_scenario(scenario)
        , m_catalog(catalog)
        , m_texts(texts == SourceTexts::Yes)
        , m_day(priceDay(run, catalog))
        , m_uses(uses)
        , m_in(in)
    {
    }
    void gather()
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
    }
    // Of what was gathered before, only what the cost of training depends on anew.
    void gatherCost()
    {
        m_in[ModelInput::Electricity].reset();
        m_in[ModelInput::GpuPrice].reset();
        m_in.priceRow = nullptr;
        m_in.priceNote.clear();
        electricity();
        price();
    }

private:
    [[nodiscard]] static QString translated(const char* text) { return QCoreApplication::translate("ModelInput", text); }
    // Where only the value counts, the words about its origin are left out: they cost more than the arithmetic.
    [[nodiscard]] QString tr(const char* text) const { return m_texts ? translated(text) : QString(); }
    template <class... Words>
    [[nodiscard]] QString tr(const char* text, const Words&... words) const
    {
        return m_texts ? translated(text).arg(words...) : QString();
    }
    // A figure as it goes into the inputs.
    [[nodiscard]] Figure taken(const Figure& figure) const
    {
        return m_texts ? figure : Figure { figure.value, figure.provenance, figure.halfRange, {}, {} };
    }
    [[nodiscard]] MaybeFigure taken(const MaybeFigure& figure) const { return figure ? MaybeFigure(taken(*figure)) : std::nullopt; }
    [[nodiscard]] static Figure assumed(double value, double halfRange, const QString& source)
    {
        return { value, Provenance::Assumed, halfRange, source, {} };
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
    ModelInputs& m_in;
    const PriceRow* m_row = nullptr; // chosen place
    std::optional<double> m_baseKwh; // of the run as it was, without any lever
};

} // namespace runcost
