#include "window/scenariocommands.h"

#include "core/format.h"
#include "session/dashboardsession.h"
#include "whatif/leverdisplay.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("ScenarioCommands", text); }

    Command made(const QString& id, const QString& title, const QString& detail, const QString& icon)
    {
        Command command;
        command.id = id;
        command.title = title;
        command.detail = detail;
        command.icon = icon;
        return command;
    }

    Command leverCommand(const LeverState& state)
    {
        const QString now = leverInfo(state.lever).isChoice
            ? leverdisplay::choiceLabel(state, state.choice)
            : leverdisplay::spoken(state.lever, state.value, format::defaultLocale());
        return made(QStringLiteral("lever:%1").arg(QLatin1String(leverInfo(state.lever).key)),
            tr("Set %1…").arg(leverLabel(state.lever)), tr("now %1").arg(now), QStringLiteral("sliders"));
    }

    Command recommendationCommand(const Recommendation& recommendation)
    {
        const QString id = recommendation.applied ? QStringLiteral("unapply:") : QStringLiteral("apply:");
        const QString title = recommendation.applied ? tr("Take back: %1") : tr("Apply: %1");
        Command command = made(
            id + recommendation.id, title.arg(recommendation.title), categoryLabel(recommendation.category), QStringLiteral("check"));
        if (recommendation.savingUsd)
            command.value = tr("saves %1").arg(format::money(recommendation.savingUsd));
        return command;
    }

} // namespace

std::vector<Command> scenarioCommands(const DashboardSession& session, const std::vector<Scenario>& saved)
{
    std::vector<Command> commands;
    const auto shown = session.data();
    if (!shown)
        return commands;
    for (const LeverState& state : shown->analysis.levers)
        if (state.enabled)
            commands.push_back(leverCommand(state));
    for (const Recommendation& recommendation : shown->analysis.recommendations)
        if (!recommendation.delta.isBaseline())
            commands.push_back(recommendationCommand(recommendation));
    for (const Scenario& scenario : saved)
        commands.push_back(made(QStringLiteral("scenario:%1").arg(scenario.name), tr("Use scenario: %1").arg(scenario.name),
            tr("%1 changes").arg(scenario.changedCount()), QStringLiteral("save")));
    return commands;
}

} // namespace runcost
