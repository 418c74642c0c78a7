#include "whatif/whatifdock.h"

#include "docks/dockpaint.h"
#include "docks/docktitle.h"
#include "docks/flatbutton.h"
#include "session/dashboardsession.h"
#include "theme/theme.h"
#include "whatif/choiceeffects.h"
#include "whatif/levercombo.h"
#include "whatif/leverrow.h"
#include "whatif/scenariofooter.h"
#include "whatif/scenariostrip.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace runcost {

using namespace docks;

// The name of a group of levers over a hairline.
class WhatIfDock::Heading final : public QWidget
{
public:
    Heading(const QString& text, QWidget* parent) : QWidget(parent), m_text(text)
    {
        setFixedHeight(5 + scaled(22) + 4);
        setAccessibleName(text);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens& t = theme::current();
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 5, width(), 1), t.hair);
        painter.setFont(theme::font(12, 600));
        painter.setPen(t.ink);
        leftText(painter, 0, 5 + scaled(15), m_text);
    }

private:
    QString m_text;
};

namespace {

// One centred sentence while there is nothing to change.
class EmptyPage final : public QWidget
{
public:
    EmptyPage(const QString& text, QWidget* parent) : QWidget(parent), m_text(text)
    {
        setObjectName(QStringLiteral("whatIfEmpty"));
        setAccessibleName(text);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setFont(theme::font(12));
        painter.setPen(theme::current().ink2);
        painter.drawText(rect().adjusted(40, 0, -40, -height() / 4), Qt::AlignCenter | Qt::TextWordWrap, m_text);
    }

private:
    QString m_text;
};

constexpr int announceDelayMs = 500;
constexpr int choiceDelayMs = 150;
constexpr int highlightMs = 1600;

} // namespace

WhatIfDock::WhatIfDock(DashboardSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_strip(new ScenarioStrip(this)), m_scroll(new QScrollArea(this)),
      m_rowsWidget(new QWidget), m_pages(new QStackedWidget(this)), m_footer(new ScenarioFooter(session, this))
{
    setObjectName(QStringLiteral("whatIfDock"));
    setAccessibleName(tr("What if"));
    setMinimumWidth(260);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    createTitle();
    createRows();
    layout->addWidget(m_strip);
    m_pages->addWidget(new EmptyPage(tr("Select a run to see what would change its cost."), m_pages));
    m_pages->addWidget(m_scroll);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_footer);

    m_announceTimer.setSingleShot(true);
    m_announceTimer.setInterval(announceDelayMs);
    connect(&m_announceTimer, &QTimer::timeout, this, &WhatIfDock::announce);
    m_choiceTimer.setSingleShot(true);
    m_choiceTimer.setInterval(choiceDelayMs);
    connect(&m_choiceTimer, &QTimer::timeout, this, &WhatIfDock::refreshChoices);
    m_highlightTimer.setSingleShot(true);
    m_highlightTimer.setInterval(highlightMs);
    connect(&m_highlightTimer, &QTimer::timeout, this, [this] { highlight(nullptr); });
    connect(m_footer, &ScenarioFooter::saved, this, &WhatIfDock::scenarioSaved);
    connect(m_footer, &ScenarioFooter::renamed, this, &WhatIfDock::scenarioRenamed);
    connect(m_footer, &ScenarioFooter::removeWanted, this, &WhatIfDock::scenarioRemoveWanted);
    connect(m_footer, &ScenarioFooter::fileWanted, this, &WhatIfDock::scenarioFileWanted);
    connect(m_footer, &ScenarioFooter::openWanted, this, &WhatIfDock::scenarioOpenWanted);
    connect(m_footer, &ScenarioFooter::compareWanted, this, &WhatIfDock::compareWanted);
    connect(&m_session, &DashboardSession::dataChanged, this, &WhatIfDock::refresh);
    connect(&m_session, &DashboardSession::scenarioChanged, &m_announceTimer, qOverload<>(&QTimer::start));
    refresh();
}

QSize WhatIfDock::sizeHint() const
{
    return { scaled(300), 700 };
}

void WhatIfDock::createTitle()
{
    auto* title = new DockTitle(tr("What if"), this);
    title->setObjectName(QStringLiteral("whatIfTitle"));
    class Caption final : public QWidget
    {
    public:
        Caption(const QString& text, QWidget* parent) : QWidget(parent), m_text(text)
        {
            setFixedWidth(qCeil(QFontMetricsF(theme::font(11)).horizontalAdvance(text)) + 4);
        }

    protected:
        void paintEvent(QPaintEvent*) override
        {
            QPainter painter(this);
            painter.setFont(theme::font(11));
            painter.setPen(theme::current().ink2);
            painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, m_text);
        }

    private:
        QString m_text;
    };
    title->addWidget(new Caption(tr("Effect on"), title));
    m_effectCombo = new LeverCombo(title);
    m_effectCombo->setObjectName(QStringLiteral("effectCombo"));
    m_effectCombo->setAccessibleName(tr("Effect on"));
    m_effectCombo->addItems({ tr("Cost"), tr("Energy"), tr("CO₂e") });
    m_effectCombo->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    title->addWidget(m_effectCombo);
    connect(m_effectCombo, &QComboBox::currentIndexChanged, this,
        [this](int index) { setEffect(static_cast<Effect>(std::clamp(index, 0, 2))); });
    FlatButton* close = title->addButton(QStringLiteral("close"), tr("Close"));
    close->setObjectName(QStringLiteral("whatIfClose"));
    connect(close, &QAbstractButton::clicked, this, &WhatIfDock::closeRequested);
    layout()->addWidget(title);
}

void WhatIfDock::createRows()
{
    m_rowsWidget->setObjectName(QStringLiteral("leverRows"));
    auto* layout = new QVBoxLayout(m_rowsWidget);
    layout->setContentsMargins(12, 0, 12, 8);
    layout->setSpacing(0);
    for (const LeverGroup group :
        { LeverGroup::Energy, LeverGroup::Training, LeverGroup::Inference, LeverGroup::StorageAndTransfer }) {
        layout->addWidget(new Heading(leverGroupLabel(group), m_rowsWidget));
        for (std::size_t i = 0; i < leverCount; ++i) {
            const Lever lever = static_cast<Lever>(i);
            if (leverInfo(lever).group != group)
                continue;
            m_rows[i] = new LeverRow(lever, m_rowsWidget);
            layout->addWidget(m_rows[i]);
            connectRow(m_rows[i]);
        }
    }
    layout->addStretch();
    m_scroll->setWidget(m_rowsWidget);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_rowsWidget->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->verticalScrollBar()->setSingleStep(scaled(LeverRow::pitch));
    m_scroll->verticalScrollBar()->installEventFilter(this);
}

void WhatIfDock::connectRow(LeverRow* row)
{
    connect(row, &LeverRow::numberChosen, this,
        [this](Lever lever, double value, int gesture) { m_session.setNumber(lever, value, gesture); });
    connect(row, &LeverRow::choiceChosen, this, [this](Lever lever, const QString& choice) {
        if (const auto look = m_session.data(); look && look->analysis.lever(lever).choice != choice)
            m_session.setChoice(lever, choice);
    });
    connect(row, &LeverRow::resetWanted, this, [this](Lever lever) { m_session.resetLever(lever); });
    connect(row, &LeverRow::explainWanted, this, [this, row](Lever lever) {
        emit explainRequested(
            QStringLiteral("sensitivity:") + QLatin1String(leverInfo(lever).key), QRect(row->mapToGlobal(QPoint()), row->size()));
    });
}

bool WhatIfDock::eventFilter(QObject* watched, QEvent* event)
{
    // The rows keep their right edge whether the scroll bar shows or not.
    if (watched == m_scroll->verticalScrollBar() && (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
        const int bar = event->type() == QEvent::Show ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
        m_rowsWidget->layout()->setContentsMargins(12, 0, std::max(2, 12 - bar), 8);
    }
    return QWidget::eventFilter(watched, event);
}

void WhatIfDock::setEffect(Effect effect)
{
    if (effect == m_effect)
        return;
    m_effect = effect;
    m_effectCombo->setCurrentIndex(static_cast<int>(effect));
    m_effectCombo->updateGeometry();
    refresh();
}

void WhatIfDock::refresh()
{
    const std::shared_ptr<const DashboardData> look = m_session.data();
    m_strip->setVisible(look != nullptr);
    m_footer->setVisible(look != nullptr);
    m_pages->setCurrentIndex(look ? 1 : 0);
    m_strip->setData(look, m_effect);
    if (!look)
        return;
    double largest = 0;
    for (const LeverState& state : look->analysis.levers)
        if (const auto perStep = leverdisplay::effect(state, m_effect))
            largest = std::max(largest, std::abs(*perStep));
    const std::optional<RegionRow>& region = look->analysis.environment.present;
    const bool placed = region && !(look->run.region.isEmpty() && look->run.country.isEmpty());
    m_rows[static_cast<std::size_t>(Lever::GridIntensity)]->setPlace(placed ? region->name : QString());
    m_largest = largest;
    m_rows[static_cast<std::size_t>(Lever::TimeFactor)]->setRunHours(look->baseline.trainingHours.value);
    m_choiceTimer.start();
    for (std::size_t i = 0; i < leverCount; ++i)
        m_rows[i]->setState(look->analysis.levers[i], m_effect, largest);
    m_footer->refresh();
}

void WhatIfDock::refreshChoices()
{
    const std::shared_ptr<const DashboardData> look = m_session.data();
    if (!look)
        return;
    for (const Lever lever : { Lever::GpuType, Lever::Precision, Lever::Place }) {
        const std::optional<ChoiceEffect> best = bestChoice(*look, m_session.catalogInUse(), lever, m_effect);
        //: The best other choice and what it changes: "H100: −$18.60"
        const QString text = best
            ? tr("%1: %2").arg(best->label, leverdisplay::amount(best->change, m_effect, docks::locale()))
            : QString();
        const double share = best && m_largest > 0 ? std::min(1.0, std::abs(best->change) / m_largest) : 1;
        m_rows[static_cast<std::size_t>(lever)]->setChoiceEffect(text, share);
    }
}

void WhatIfDock::announce()
{
    if (!m_session.data())
        return;
    const QString text = m_strip->sentence();
    m_strip->setAccessibleName(text);
    if (QAccessible::isActive()) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        QAccessibleAnnouncementEvent event(m_strip, text);
#else
        QAccessibleEvent event(m_strip, QAccessible::Alert);
#endif
        QAccessible::updateAccessibility(&event);
    }
    emit announced(text);
}

void WhatIfDock::highlight(LeverRow* row)
{
    if (m_highlighted)
        m_highlighted->setHighlighted(false);
    m_highlighted = row;
    if (row)
        row->setHighlighted(true);
}

void WhatIfDock::focusLever(int lever)
{
    if (lever < 0 || lever >= static_cast<int>(leverCount) || !m_session.data())
        return;
    LeverRow* row = m_rows[static_cast<std::size_t>(lever)];
    m_scroll->ensureWidgetVisible(row, 0, scaled(60));
    highlight(row);
    m_highlightTimer.start();
    row->control()->setFocus(Qt::ShortcutFocusReason);
}

void WhatIfDock::startSave()
{
    m_footer->startSave();
}

void WhatIfDock::startRename(const QString& scenario) { m_footer->startRename(scenario); }

void WhatIfDock::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.dock);
    painter.fillRect(QRect(0, 0, 1, height()), t.line);
}

} // namespace runcost
