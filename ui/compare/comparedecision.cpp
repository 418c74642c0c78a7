// The part of ComparePage that keeps how criteria are weighed, and what was decided.
#include "compare/comparepage.h"
#include "compare/decisionpanel.h"
#include "core/format.h"
#include "export/decisiontext.h"
#include "session/settings.h"

#include <QClipboard>
#include <QGuiApplication>

namespace runcost {
namespace {

    // Texts of the store: the same in every language, so that they are found again.
    const auto decidedTag = QStringLiteral("decided");
    const auto scenarioTag = QStringLiteral("decided_scenario");

} // namespace

void ComparePage::connectDecision()
{
    readWeights();
    connect(&m_session, &DashboardSession::storeChanged, this, &ComparePage::readWeights);
    connect(m_decision, &DecisionPanel::weightsChanged, this,
        [this] { m_settings.setCompareWeights(m_session.storePath(), comparisonWeightsText(m_decision->weights())); });
    connect(m_decision, &DecisionPanel::recordWanted, this, &ComparePage::decisionWanted);
    connect(m_decision, &DecisionPanel::copyWanted, this, [this](bool asMarkdown) {
        Decision decision;
        decision.chosen = m_decision->content().recommended.value_or(0);
        copyDecision(decision, asMarkdown);
    });
}

void ComparePage::readWeights()
{
    const Result<ComparisonWeights> weights = comparisonWeightsFromText(m_settings.compareWeights(m_session.storePath()));
    m_decision->setWeights(weights ? *weights : ComparisonWeights {});
}

ComparisonContent ComparePage::decisionContent() const
{
    ComparisonContent content = m_decision->content();
    for (std::size_t i = 0; i < content.runs.size(); ++i)
        content.runs[i].name = comparison().columns.at(i).title;
    return content;
}

QString ComparePage::recordProblem() const
{
    if (m_session.isDetached())
        return tr("The run is not in the store; import it first.");
    return m_session.isReadOnly() ? tr("The store cannot be written, so no decision can be kept in it.") : QString();
}

void ComparePage::complete(Decision& decision) const
{
    decision.date = QDate::currentDate();
    decision.scenario = byScenario() ? QString() : m_runScenario;
}

void ComparePage::recordDecision(Decision decision)
{
    complete(decision);
    const ComparisonContent content = decisionContent();
    if (decision.chosen >= content.runs.size())
        return;
    const QLocale locale = format::defaultLocale();
    const QString name = content.runs[decision.chosen].name;
    std::vector<RunMark> marks;
    if (byScenario()) {
        marks.push_back({ comparison().columns.front().look->run.id, scenarioNote(content, decision, locale), { { scenarioTag, name } } });
    } else {
        for (std::size_t i = 0; i < content.runs.size(); ++i) {
            const bool chosen = i == decision.chosen;
            marks.push_back({ comparison().columns[i].look->run.id,
                chosen ? decisionNote(content, decision, locale) : passedOverNote(content, decision, i, locale),
                { { decidedTag, chosen ? QStringLiteral("chosen") : QStringLiteral("not_chosen") } } });
        }
    }
    if (const Status recorded = m_session.markRuns(marks, tr("Record a decision")); !recorded)
        emit failed(recorded.error().text);
    else
        emit decided(byScenario() ? tr("The decision for the scenario “%1” is in the note of the run.").arg(name)
                                  : tr("The decision for “%1” is in the notes of the runs; the filter finds them by “decided=chosen”.").arg(name));
}

void ComparePage::copyDecision(Decision decision, bool asMarkdown)
{
    complete(decision);
    const ComparisonContent content = decisionContent();
    if (decision.chosen >= content.runs.size())
        return;
    const QLocale locale = format::defaultLocale();
    QGuiApplication::clipboard()->setText(asMarkdown ? decisionMarkdown(content, decision, locale) : decisionText(content, decision, locale));
    emit done(tr("The decision is copied."));
}

} // namespace runcost
