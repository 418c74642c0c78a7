#include "window/whatsthis.h"

#include "analysis/scenario.h"
#include "whatif/leverrow.h"

#include <QCoreApplication>
#include <QHash>
#include <QWidget>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("WhatsThis", text); }

    QHash<QString, QString> windowTexts()
    {
        return {
            { QStringLiteral("runsDock"), tr("The runs of this store. Click one to see it, select several for their sum; the field and the buttons above filter, the header sorts and chooses columns.") },
            { QStringLiteral("whatIfDock"), tr("Assumptions as sliders. Each shows what a step of it changes; moved ones are accent and have a dot that puts them back.") },
            { QStringLiteral("scenarioStrip"), tr("Baseline and scenario side by side: cost, energy and emissions, and the difference.") },
            { QStringLiteral("runHeader"), tr("Which run is shown, and its total. The badges tell what is known about it; the total explains itself.") },
            { QStringLiteral("breakdownPanel"), tr("Where the money goes: training, inference, storage, transfer and platform. The dashed outlines are the baseline.") },
            { QStringLiteral("providersPanel"), tr("What the same training would cost elsewhere, with the time it would take. Green is the cheapest that fits.") },
            { QStringLiteral("scorePanel"), tr("How well the run used what it paid for, from 0 to 100, and the parts that make the score.") },
            { QStringLiteral("resourcesPanel"), tr("Latency, throughput, memory and more against benchmarks. The line at 1.0 is the benchmark.") },
            { QStringLiteral("environmentPanel"), tr("Energy and emissions, what they compare to, and the same run in other regions.") },
            { QStringLiteral("recommendationsPanel"), tr("What would save most, by effort and saving. Apply puts one into the scenario; nothing else changes.") },
            { QStringLiteral("catalogPage"), tr("Prices, grid intensities and constants that figures are counted with. Own rows take the place of shipped ones.") },
            { QStringLiteral("emptyState"), tr("The store is empty. Import your own runs, or look at the sample runs first.") },
            { QStringLiteral("driversPage"), tr("Which uncertain inputs move the figure most: one bar each, the longest first.") },
            { QStringLiteral("tornadoPanel"), tr("One bar for each uncertain input, from its low to its high end; the line is the present value.") },
            { QStringLiteral("reportedPanel"), tr("Figures that the file states beside those that RunCost counts, and a switch that chooses which one is used.") },
            { QStringLiteral("disagreementPage"), tr("Runs whose reported and counted figures lie apart, the furthest first.") },
            { QStringLiteral("advicePage"), tr("Every recommendation in full: why, why not, how much, code to copy, and a way to dismiss it or mark it done.") },
            { QStringLiteral("curvesPage"), tr("What the run recorded over time. The hatched part was not needed.") },
            { QStringLiteral("helpPage"), tr("The manual and all formulas, with a search over titles and text.") },
            { QStringLiteral("importAssistant"), tr("Looks at files before anything is stored: which runs are new, changed, the same, or rejected, and why.") },
            { QStringLiteral("mappingStep"), tr("Says what the columns of a plain table mean. Unsure guesses are marked; the preview shows the runs that result.") },
            { QStringLiteral("reportDialog"), tr("A report of the run and scenario shown, with a preview of its pages.") },
            { QStringLiteral("commandPalette"), tr("Finds pages, commands, runs and formulas by a few letters.") },
        };
    }

    QString groupText(LeverGroup group)
    {
        switch (group) {
        case LeverGroup::Energy:
            return tr("What electricity costs, how clean it is, and how much of it reaches the machine.");
        case LeverGroup::Training:
            return tr("How the training is done: where, on which GPUs, how long, and at which price.");
        case LeverGroup::Inference:
            return tr("What it takes to serve the model month by month.");
        case LeverGroup::StorageAndTransfer:
            return tr("What is kept, for how long, and what is moved.");
        }
        return {};
    }

} // namespace

void tellWhatPartsAre(QWidget& root)
{
    const QHash<QString, QString> texts = windowTexts();
    QList<QWidget*> parts = root.findChildren<QWidget*>();
    parts << &root;
    for (QWidget* part : parts) {
        if (!part->whatsThis().isEmpty())
            continue;
        if (const auto found = texts.constFind(part->objectName()); found != texts.constEnd())
            part->setWhatsThis(*found);
        else if (const auto* row = qobject_cast<const LeverRow*>(part))
            part->setWhatsThis(groupText(leverInfo(row->lever()).group));
    }
}

} // namespace runcost
