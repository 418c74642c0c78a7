#pragma once

#include "formulas/registry.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

// For the files that fill the registry, one a subject.
namespace runcost::formulas {

inline constexpr const char* guideSource = "LSTM deployment cost guide, November 2025";
inline constexpr const char* cloudSource = "Cloud AI training cost guide";
inline constexpr const char* referenceSource = "ML cost optimisation reference, 2025";
inline constexpr const char* scaleSource = "Gaudi 3 scale cost guide";
inline constexpr const char* skillSource = "ML cost optimisation skill 1.0";
inline constexpr const char* reportSource = "Original LSTM cost analysis, 2025";
inline constexpr const char* ownSource = "RunCost";

struct Entry {
    const char* id;
    const char* title;
    std::vector<Input> inputs;
    std::vector<Output> outputs;
    const char* source = "";
    const char* note = "";
};

using Formulas = std::vector<Formula>;

// `compute` is a generic lambda (const auto& in, auto& out), read as value, slope and trace.
template <class Compute>
void addFormula(Formulas& all, const char* group, Entry entry, const Compute& compute)
{
    all.push_back({ entry.id, entry.title, group, std::move(entry.inputs), std::move(entry.outputs), entry.source,
        entry.note, { compute, compute, compute }, {} });
}
inline void addAlgorithm(Formulas& all, const char* group, Entry entry, std::function<Json(const Inputs&)> compute)
{
    all.push_back({ entry.id, entry.title, group, std::move(entry.inputs), std::move(entry.outputs), entry.source,
        entry.note, {}, std::move(compute) });
}

// The number type of the arguments or answers that a generic lambda was given.
template <class N>
N numberTypeOf(const Arguments<N>&);
template <class In>
using NumberOf = decltype(numberTypeOf(std::declval<In>()));

// A number from a table, by its name in derivations.
template <class N>
[[nodiscard]] N lookedUp(double value, const char* unit, const char* name)
{
    if constexpr (std::is_same_v<N, Trace>)
        return Trace::input(QString::fromUtf8(name), QString::fromUtf8(unit), { value, Provenance::Catalog, 0, {}, {} });
    else
        return N(value);
}

// Checked JSON as plain values.
[[nodiscard]] inline std::vector<double> numbersOf(const Inputs& json) { return json.get<std::vector<double>>(); }
[[nodiscard]] inline std::optional<double> optionalNumber(const Inputs& json)
{
    return json.is_null() ? std::nullopt : std::optional(json.get<double>());
}
[[nodiscard]] inline QString qstringOf(const Inputs& json) { return QString::fromStdString(json.get<std::string>()); }
// A number or null.
[[nodiscard]] inline Json orNull(const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); }

void addTraining(Formulas& all);
void addEnergy(Formulas& all);
void addProviders(Formulas& all);
void addSpot(Formulas& all);
void addSessions(Formulas& all);
void addTransfer(Formulas& all);
void addPrecision(Formulas& all);
void addStopping(Formulas& all);
void addBudget(Formulas& all);
void addReturns(Formulas& all);
void addInference(Formulas& all);
void addHardware(Formulas& all);
void addStorage(Formulas& all);
void addScores(Formulas& all);
void addChoices(Formulas& all);
void addModels(Formulas& all);

} // namespace runcost::formulas
