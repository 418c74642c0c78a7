#include "compare/comparepage.h"

#include "compare/comparepanel.h"
#include "compare/decisionpanel.h"
#include "compare/qualitypanel.h"
#include "core/format.h"
#include "dashboard/paneltable.h"
#include "export/csvcell.h"
#include "export/savefile.h"
#include "theme/theme.h"
#include "whatif/segmented.h"
#include "window/filechooser.h"
#include "window/parts.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace runcost {
namespace {

    constexpr int margin = 12;
    constexpr int gap = 10;
    constexpr int qualityWidth = 360;

    QString plain(QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); }

} // namespace

ComparePage::ComparePage(DashboardSession& session, FileChooser& chooser, Settings& settings, QWidget* parent)
    : SubPage(tr("Compare"), parent)
    , m_session(session)
    , m_chooser(chooser)
    , m_settings(settings)
    , m_scroll(new QScrollArea(this))
    , m_canvas(new QWidget)
{
    setObjectName(QStringLiteral("comparePage"));
    createBar();
    createEmpty();
    body()->setContentsMargins(0, 0, 0, 0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);
    parts::setSurface(m_canvas, "window");
    m_panel = new ComparePanel(m_canvas);
    m_quality = new QualityPanel(m_canvas);
    m_decision = new DecisionPanel(m_canvas);
    m_scroll->setWidget(m_canvas);
    body()->addWidget(m_scroll, 1);
    body()->addWidget(m_empty, 1);
    setFocusProxy(m_panel);
    connect(m_panel, &ComparePanel::referenceChosen, this, [this](std::size_t column) {
        m_reference = column;
        refresh();
    });
    connect(m_panel, &ComparePanel::allAssumptionsWanted, this, [this] {
        m_allAssumptions = true;
        refresh();
    });
    connect(m_panel, &ComparePanel::explainCell, this, [this](const QString& figure, std::size_t column, const QRect& where) {
        const Result<Explanation> explanation = m_session.explanationOf(*comparison().columns.at(column).look, figure);
        if (explanation)
            emit explained(*explanation, where);
        else
            emit failed(explanation.error().text);
    });
    for (PictureWidget* picture : std::initializer_list<PictureWidget*> { m_panel, m_quality, m_decision })
        connect(picture, &PictureWidget::currentMarkChanged, this, [this, picture](int mark) {
            if (mark < 0 || !picture->hasFocus())
                return;
            const QRect rect = picture->marks()[static_cast<std::size_t>(mark)].rect.toAlignedRect().translated(picture->pos());
            m_scroll->ensureVisible(rect.center().x(), rect.center().y(), rect.width() / 2 + 20, 40);
        });
    connectDecision();
    connect(&m_session, &DashboardSession::dataChanged, this, &ComparePage::refresh);
    connect(&m_session, &DashboardSession::selectionChanged, this, &ComparePage::refresh);
    connect(&m_session, &DashboardSession::savedScenariosChanged, this, &ComparePage::refresh);
    refresh();
}

void ComparePage::createBar()
{
    m_mode = new Segmented(QStringLiteral("compareMode"), this);
    m_mode->setAccessibleName(tr("What is compared"));
    m_mode->setOptions({ { QStringLiteral("runs"), tr("Runs") }, { QStringLiteral("scenarios"), tr("Scenarios") } });
    m_mode->setFixedSize(std::max(parts::scaled(180), m_mode->sizeHint().width()), parts::scaled(28));
    connect(m_mode, &Segmented::chosen, this, [this](const QString& id) {
        m_scenariosWanted = id == QLatin1String("scenarios");
        m_reference = 0;
        refresh();
    });
    m_scenario = new QComboBox(this);
    m_scenario->setObjectName(QStringLiteral("compareScenario"));
    m_scenario->setAccessibleName(tr("Scenario of all runs"));
    m_scenario->setToolTip(tr("The scenario that all runs are shown under"));
    m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_scenario, &QComboBox::activated, this, [this](int index) {
        m_runScenario = m_scenario->itemData(index).toString();
        refresh();
    });
    m_columns = new QPushButton(tr("Columns"), this);
    m_columns->setObjectName(QStringLiteral("compareColumns"));
    m_columns->setToolTip(tr("Which scenarios are shown"));
    m_columnsMenu = new QMenu(m_columns);
    m_columnsMenu->setObjectName(QStringLiteral("compareColumnsMenu"));
    m_columns->setMenu(m_columnsMenu);
    connect(m_columnsMenu, &QMenu::aboutToShow, this, &ComparePage::fillColumns);
    auto* copy = new QPushButton(tr("Copy as table"), this);
    copy->setObjectName(QStringLiteral("compareCopy"));
    connect(copy, &QPushButton::clicked, this, [this] { m_panel->copyTable(); });
    auto* save = new QPushButton(tr("Export table…"), this);
    save->setObjectName(QStringLiteral("compareExport"));
    connect(save, &QPushButton::clicked, this, &ComparePage::exportTable);
    for (QPushButton* button : { copy, save }) {
        button->setAccessibleName(button->text());
        button->setToolTip(button->text());
    }
    for (QWidget* widget : std::initializer_list<QWidget*> { m_mode, m_scenario, m_columns, copy, save })
        bar()->addWidget(widget);
    addCloseButton();
}

void ComparePage::createEmpty()
{
    m_empty = new QWidget(this);
    m_empty->setObjectName(QStringLiteral("compareEmpty"));
    m_emptyText = parts::label({}, m_empty, "", "2");
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    auto* show = new QPushButton(tr("Change a value in What if"), m_empty);
    show->setObjectName(QStringLiteral("compareWhatIf"));
    connect(show, &QPushButton::clicked, this, &ComparePage::whatIfWanted);
    auto* layout = new QVBoxLayout(m_empty);
    layout->addStretch(2);
    layout->addWidget(m_emptyText);
    layout->addSpacing(8);
    layout->addWidget(show, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

const Comparison& ComparePage::comparison() const { return m_panel->comparison(); }

void ComparePage::compareScenarios()
{
    m_scenariosWanted = true;
    refresh();
}

bool ComparePage::byScenario() const { return m_scenariosWanted || m_session.selection().size() < 2; }

std::vector<Scenario> ComparePage::knownScenarios() const
{
    std::vector<Scenario> all { Scenario {} };
    const std::vector<Scenario> saved = m_session.savedScenarios();
    const Scenario& now = m_session.scenario();
    const bool known = std::any_of(saved.begin(), saved.end(), [&](const Scenario& s) { return s == now; });
    if (!now.isBaseline() && !known) {
        all.push_back(now);
        all.back().name = tr("What if now");
    }
    all.insert(all.end(), saved.begin(), saved.end());
    return all;
}

Result<std::vector<ComparedLook>> ComparePage::looks() const
{
    std::vector<ComparedLook> looks;
    const auto current = m_session.data();
    if (!current)
        return looks;
    const std::vector<Scenario> scenarios = knownScenarios();
    const auto add = [&](qint64 id, const Scenario& scenario, const QString& title, const QString& subtitle) -> Status {
        Result<std::shared_ptr<const DashboardData>> look = m_session.look(id, scenario);
        if (!look)
            return look.error();
        looks.push_back({ title.isEmpty() ? (*look)->title : title, subtitle, *look });
        return ok();
    };
    if (byScenario()) {
        for (const Scenario& scenario : scenarios) {
            if (m_hidden.contains(scenario.name) || looks.size() == mostCompared)
                continue;
            const int changes = scenario.changedCount();
            const QString count = changes == 0 ? tr("as it ran") : changes == 1 ? tr("1 change") : tr("%1 changes").arg(changes);
            if (const Status added = add(current->run.id, scenario, scenario.isBaseline() ? tr("Baseline") : scenario.name, count); !added)
                return added.error();
        }
        return looks;
    }
    const auto chosen = std::find_if(scenarios.begin(), scenarios.end(), [&](const Scenario& s) { return s.name == m_runScenario; });
    const Scenario& scenario = chosen == scenarios.end() ? scenarios.front() : *chosen;
    for (const qint64 id : m_session.selection()) {
        if (looks.size() == mostCompared)
            break;
        if (const Status added = add(id, scenario, {}, {}); !added)
            return added.error();
        looks.back().subtitle = looks.back().look->run.project;
    }
    return looks;
}

void ComparePage::refresh()
{
    const Result<std::vector<ComparedLook>> found = looks();
    if (!found) {
        emit failed(found.error().text);
        return;
    }
    const auto current = m_session.data();
    const std::size_t selected = m_session.selection().size();
    if (byScenario())
        setSubject(current ? current->title : QString());
    else
        setSubject(selected > mostCompared ? tr("%1 of %2 selected runs").arg(mostCompared).arg(selected) : tr("%1 runs").arg(selected));
    const bool enough = found->size() >= 2;
    m_emptyText->setText(current ? tr("Select several runs in the list, or give this run a scenario, to see them side by side.")
                                 : tr("Select a run to compare it."));
    const bool focused = m_canvas->isAncestorOf(QApplication::focusWidget());
    auto* whatIf = findChild<QPushButton*>(QStringLiteral("compareWhatIf"));
    whatIf->setVisible(current != nullptr);
    m_empty->setVisible(!enough);
    m_scroll->setVisible(enough);
    if (focused && !enough) // or Esc would go elsewhere
        (current ? static_cast<QWidget*>(whatIf) : bar()->parentWidget()->findChild<QWidget*>(QStringLiteral("subPageBack")))->setFocus(Qt::OtherFocusReason);
    refreshBar();
    if (enough) {
        m_panel->setComparison(compareLooks(*found, m_reference, m_allAssumptions, format::defaultLocale()));
        const Result<ProjectContext> project = byScenario() ? Result<ProjectContext>(ProjectContext()) : m_session.projectOf(found->front().look->run);
        m_decision->setRecordProblem(recordProblem());
        m_decision->setLooks(*found);
        m_quality->setLooks(byScenario() ? std::vector<ComparedLook>() : *found, project ? *project : ProjectContext());
    } else {
        m_panel->setComparison({});
        m_decision->setLooks({});
    }
    arrange();
}

void ComparePage::refreshBar()
{
    const bool scenarios = byScenario();
    m_mode->setCurrent(scenarios ? QStringLiteral("scenarios") : QStringLiteral("runs"));
    m_mode->setEnabled(m_session.selection().size() >= 2);
    m_mode->setToolTip(m_mode->isEnabled() ? QString() : tr("Select several runs in the list to compare runs."));
    m_scenario->setVisible(!scenarios);
    m_columns->setVisible(scenarios);
    const QSignalBlocker quiet(m_scenario);
    m_scenario->clear();
    for (const Scenario& scenario : knownScenarios())
        m_scenario->addItem(scenario.isBaseline() ? tr("As they ran") : scenario.name, scenario.name);
    m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(m_runScenario)));
    const std::pair<const char*, const char*> icons[] = { { "compareCopy", "copy" }, { "compareExport", "download" }, { "compareWhatIf", "sliders" } };
    for (const auto& [name, icon] : icons) // again in the colours of another theme
        findChild<QPushButton*>(QLatin1String(name))->setIcon(theme::icon(QLatin1String(icon)));
    const bool enough = !m_empty->isVisibleTo(this);
    for (const char* name : { "compareCopy", "compareExport" })
        findChild<QPushButton*>(QLatin1String(name))->setEnabled(enough);
    fitBar();
}

void ComparePage::fillColumns()
{
    m_columnsMenu->clear();
    for (const Scenario& scenario : knownScenarios()) {
        QAction* action = m_columnsMenu->addAction(plain(scenario.isBaseline() ? tr("Baseline") : scenario.name));
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(scenario.name));
        connect(action, &QAction::toggled, this, [this, name = scenario.name](bool shown) {
            if (shown)
                m_hidden.remove(name);
            else
                m_hidden.insert(name);
            m_reference = 0;
            refresh();
        });
    }
}

void ComparePage::exportTable()
{
    m_chooser.chooseSave(this, tr("Export table"), QStringLiteral("comparison.csv"), tr("Tables (*.csv)"), [this](const QStringList& paths) {
        if (paths.isEmpty())
            return;
        QByteArray csv;
        for (const QStringList& row : comparisonTable(comparison())) {
            QByteArrayList cells;
            for (const QString& cell : row)
                cells << csvText(cell);
            csv += cells.join(',') + '\n';
        }
        if (const Status saved = saveFile(paths.front(), csv); !saved)
            emit failed(saved.error().text);
        else
            emit done(tr("Comparison saved as %1.").arg(paths.front()));
    });
}

// The table, the scatter beside it or, where that has no room, below, and the decision over the whole width.
void ComparePage::arrange()
{
    const QSize view = m_scroll->size();
    const QSize wanted = m_panel->wantedSize();
    const int space = parts::scaled(margin);
    const int between = parts::scaled(gap);
    const bool quality = m_quality->hasPicture();
    const bool decision = m_decision->hasPicture();
    const int side = parts::scaled(qualityWidth) + between;
    const bool beside = quality && view.width() - 2 * space - side >= wanted.width();
    const int belowHeight = quality && !beside ? parts::scaled(340) + between : 0;
    const int decisionHeight = decision ? m_decision->wantedSize().height() + between : 0;
    const int height = wanted.height() + belowHeight + decisionHeight + 2 * space;
    const int bar = height > view.height() ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
    const int room = view.width() - 2 * space - bar - (beside ? side : 0);
    const int least = decision ? std::max(wanted.width(), m_decision->wantedSize().width() - (beside ? side : 0)) : wanted.width();
    const int width = std::max(least, std::min(room, wanted.width() * 3 / 2));
    m_canvas->resize(std::max(view.width() - bar, width + 2 * space + (beside ? side : 0)), std::max(height, view.height()));
    m_panel->setGeometry(space, space, width, wanted.height());
    m_quality->setVisible(quality);
    int right = space + width;
    int bottom = space + wanted.height();
    if (beside) {
        right = std::min(m_canvas->width() - space, right + between + parts::scaled(620));
        m_quality->setGeometry(space + width + between, space, right - width - space - between, wanted.height());
    } else if (quality) {
        m_quality->setGeometry(space, bottom + between, width, parts::scaled(340));
        bottom += belowHeight;
    }
    m_decision->setVisible(decision);
    m_decision->setGeometry(space, bottom + between, right - space, m_decision->wantedSize().height());
}

// Where the words have no room, the icons stand alone.
void ComparePage::fitBar()
{
    const std::array buttons { findChild<QPushButton*>(QStringLiteral("compareCopy")), findChild<QPushButton*>(QStringLiteral("compareExport")) };
    for (QPushButton* button : buttons)
        button->setText(button->accessibleName());
    if (bar()->sizeHint().width() > width())
        for (QPushButton* button : buttons)
            button->setText({});
}

void ComparePage::resizeEvent(QResizeEvent* event)
{
    SubPage::resizeEvent(event);
    fitBar();
    arrange();
}

void ComparePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        refresh();
    SubPage::changeEvent(event);
}

bool ComparePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    return SubPage::eventFilter(watched, event);
}

} // namespace runcost
