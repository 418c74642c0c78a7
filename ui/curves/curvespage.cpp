#include "curves/curvespage.h"

#include "analysis/advice.h"
#include "charts/linechart.h"
#include "core/format.h"
#include "session/dashboardsession.h"
#include "theme/theme.h"
#include "window/parts.h"

#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace runcost {
namespace {

    std::vector<QPointF> pointsOf(const Series& series)
    {
        std::vector<QPointF> points;
        for (std::size_t i = 0; i < std::min(series.x.size(), series.y.size()); ++i)
            if (std::isfinite(series.x[i]) && std::isfinite(series.y[i]))
                points.emplace_back(series.x[i], series.y[i]);
        std::stable_sort(points.begin(), points.end(), [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); });
        return points;
    }

    // "loss" as "Loss"; other names are the file's own.
    QString titleOf(const Series& series)
    {
        QString name = QString(series.name).replace(QLatin1Char('_'), QLatin1Char(' '));
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        return name;
    }

    QString stopTextOf(const QString& unit, double x)
    {
        return CurvesPage::tr("%1 %2 was enough", "unit and place on the axis").arg(unit, axisText(x)).trimmed();
    }

    QString findingOf(const Run& run, const std::optional<LossStop>& stop, const Advice* advice)
    {
        if (run.series.empty())
            return CurvesPage::tr("This run recorded no curves. Loss and power over time come with runs of tools that log them, such as MLflow, Weights & Biases or nvidia-smi.");
        if (!stop)
            return lossSeriesOf(run) ? CurvesPage::tr("The loss has too few points to say whether the run could have stopped earlier.")
                                     : CurvesPage::tr("This run recorded no loss, so nothing can be said about stopping earlier.");
        if (!stop->stops)
            return CurvesPage::tr("The loss was still falling at the end: it never went %1 evaluations without 0.5 % of improvement.").arg(stop->patience);
        const QString gain = stop->bestLater < stop->lossAtStop
            ? CurvesPage::tr("The rest lowered the loss from %1 to %2.").arg(format::significant(stop->lossAtStop, 4), format::significant(stop->bestLater, 4))
            : CurvesPage::tr("The rest did not lower the loss.");
        const QString unit = run.series[stop->series].xUnit;
        QString text = CurvesPage::tr("%1: %2 of the training was not needed.").arg(stopTextOf(unit, stop->stopX), format::percent(1 - stop->keptShare));
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        if (advice != nullptr && advice->savingUsd.value)
            text += QLatin1Char(' ') + CurvesPage::tr("Stopping there would have saved %1 (%2) and %3.")
                        .arg(format::money(advice->savingUsd.value), format::moneyRange(advice->savingUsd.low, advice->savingUsd.high),
                            format::mass(advice->savingKg.value));
        return text + QLatin1Char(' ') + gain;
    }

} // namespace

CurvesPage::CurvesPage(DashboardSession& session, QWidget* parent)
    : SubPage(tr("Curves"), parent)
    , m_session(session)
    , m_finding(parts::label({}, this, "panel"))
    , m_list(nullptr)
    , m_layout(nullptr)
{
    setObjectName(QStringLiteral("curvesPage"));
    m_finding->setObjectName(QStringLiteral("curvesFinding"));
    m_finding->setWordWrap(true);
    auto* advice = new QPushButton(theme::icon(QStringLiteral("bulb")), tr("Recommendation"), this);
    advice->setObjectName(QStringLiteral("curvesAdvice"));
    advice->setToolTip(tr("What early stopping would save, and how to set it up"));
    connect(advice, &QPushButton::clicked, this, [this] { emit adviceRequested(QStringLiteral("early-stopping")); });
    bar()->addWidget(advice);
    body()->addWidget(m_finding);
    connect(&m_session, &DashboardSession::dataChanged, this, &CurvesPage::refresh);
    refresh();
}

QString CurvesPage::finding() const { return m_finding->text(); }

void CurvesPage::refresh()
{
    m_charts.clear();
    if (m_list) {
        m_list->hide();
        body()->removeWidget(m_list);
        m_list->deleteLater();
    }
    m_list = new QWidget(this);
    m_layout = new QVBoxLayout(m_list);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
    body()->addWidget(m_list, 1);
    const auto look = m_session.data();
    setSubject(look ? look->title : QString());
    if (!look) {
        m_finding->setText(tr("Choose a run to see its curves."));
        return;
    }
    const Run& run = look->run;
    const std::optional<LossStop> stop = findLossStop(run);
    const AdviceReport report = adviseOn(run, look->scenario, m_session.catalogInUse(), look->analysis);
    const Advice* advice = nullptr;
    for (const Advice& one : report.shown)
        if (one.recommendation.id == QLatin1String("early-stopping"))
            advice = &one;
    m_finding->setText(findingOf(run, stop, advice));
    for (std::size_t i = 0; i < run.series.size(); ++i) {
        const Series& series = run.series[i];
        charts::LineData curve { titleOf(series), series.xUnit, series.yUnit, pointsOf(series), {}, {}, {}, series.name == QLatin1String("power") };
        if (curve.points.size() < 2)
            continue;
        if (stop && stop->stops && i == stop->series) {
            curve.stopX = stop->stopX;
            curve.stopText = stopTextOf(series.xUnit, stop->stopX);
            curve.wasteText = tr("%1 not needed").arg(format::percent(1 - stop->keptShare));
        } else if (stop && stop->stops && series.xUnit == QLatin1String("s")) {
            // The same moment on the clock of the power log.
            curve.stopX = curve.points.front().x() + stop->keptShare * (curve.points.back().x() - curve.points.front().x());
            curve.stopText = tr("stop");
        }
        addCurve(std::move(curve), stop && i == stop->series ? 3 : 2);
    }
    m_layout->addStretch(m_charts.empty() ? 1 : 0);
}

void CurvesPage::addCurve(charts::LineData curve, int stretch)
{
    auto* panel = new QFrame(m_list);
    panel->setProperty("frame", QStringLiteral("panel"));
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->addWidget(parts::label(curve.title, panel, "panel"));
    head->addWidget(parts::label(tr("%1 points").arg(format::count(static_cast<double>(curve.points.size()))), panel, "small", "2"), 1);
    auto* menuButton = new IconButton(QStringLiteral("more"), {}, tr("Menu of %1").arg(curve.title), panel);
    menuButton->setObjectName(QStringLiteral("curveMenu"));
    head->addWidget(menuButton);
    layout->addLayout(head);
    auto* chart = new charts::LineChart(panel);
    chart->setObjectName(QStringLiteral("curve_") + curve.title.toLower().replace(QLatin1Char(' '), QLatin1Char('_')));
    chart->setData(std::move(curve));
    layout->addWidget(chart, 1);
    auto* menu = new QMenu(menuButton);
    connect(menu->addAction(theme::icon(QStringLiteral("image")), tr("Copy image")), &QAction::triggered, chart, &charts::LineChart::copyImage);
    connect(menu->addAction(theme::icon(QStringLiteral("copy")), tr("Copy as table")), &QAction::triggered, chart, &charts::LineChart::copyTable);
    menuButton->setMenu(menu);
    menuButton->setPopupMode(QToolButton::InstantPopup);
    m_layout->addWidget(panel, stretch);
    m_charts.push_back(chart);
}

} // namespace runcost
