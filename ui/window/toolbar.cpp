#include "window/toolbar.h"

#include "theme/theme.h"
#include "window/parts.h"
#include "window/windowactions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace runcost {
namespace {

    constexpr int searchWidth = 440;

    QString tipOf(const QAction* action)
    {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        return parts::tip(keys.isEmpty() ? action->text() : ToolBar::tr("%1 (%2)", "command and its keys").arg(action->text(), keys));
    }

} // namespace

// Looks like a field, and opens the palette where one types.
class SearchBox final : public QAbstractButton {
public:
    explicit SearchBox(QWidget* parent)
        : QAbstractButton(parent)
    {
        setObjectName(QStringLiteral("searchBox"));
        setText(ToolBar::tr("Search runs, pages, actions…"));
        setCursor(Qt::IBeamCursor);
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens& t = theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.line);
        painter.setBrush(t.panel);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        const auto mirrored = [this](const QRect& area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
        painter.drawPixmap(mirrored(QRect(9, (height() - 14) / 2, 14, 14)).topLeft(), theme::pixmap(QStringLiteral("search"), t.ink3, 14, devicePixelRatioF()));
        painter.setFont(theme::font(12));
        painter.setPen(t.ink3);
        painter.drawText(mirrored(rect().adjusted(30, 0, -76, 0)), Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft),
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 106));
        paintKeys(painter);
    }

private:
    // The keys of the palette as caps, right aligned.
    void paintKeys(QPainter& painter) const
    {
        const theme::Tokens& t = theme::current();
        painter.setFont(theme::font(10));
        int x = width() - 8;
        const bool rightToLeft = isRightToLeft();
        for (const QString& cap : { QStringLiteral("K"), QStringLiteral("Ctrl") }) {
            const int w = painter.fontMetrics().horizontalAdvance(cap) + 11;
            const QRectF box(rightToLeft ? width() - x : x - w, (height() - parts::scaled(17)) / 2.0, w, parts::scaled(17));
            painter.setPen(t.line);
            painter.setBrush(t.inset);
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
            painter.setPen(t.ink2);
            painter.drawText(box, Qt::AlignCenter, cap);
            x -= w + 6;
        }
    }
};

ToolBar::ToolBar(WindowActions& actions, QMenu* menu, QMenu* scenarios, QWidget* parent)
    : QWidget(parent)
    , m_menuButton(new IconButton(QStringLiteral("menu"), {}, tr("Menu (Alt+M)"), this))
    , m_search(new SearchBox(this))
    , m_scenario(new IconButton(QStringLiteral("file"), tr("No scenario saved"), tr("Saved scenarios"), this))
    , m_left(new QWidget(this))
{
    m_menuButton->setObjectName(QStringLiteral("menuButton"));
    m_menuButton->setMenu(menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_scenario->setObjectName(QStringLiteral("scenarioButton"));
    m_scenario->setMenu(scenarios);
    m_scenario->setPopupMode(QToolButton::InstantPopup);
    auto* row = new QHBoxLayout(m_left);
    row->setContentsMargins(10, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_menuButton);
    row->addSpacing(6);
    row->addWidget(parts::verticalRule(20, this));
    row->addSpacing(6);
    row->addWidget(button(actions.importFiles, tr("Import")));
    row->addWidget(button(actions.report, tr("Report")));
    row->addWidget(button(actions.compare, tr("Compare")));
    row->addWidget(button(actions.saveScenario, tr("Save scenario")));
    row->addSpacing(6);
    row->addWidget(parts::verticalRule(20, this));
    row->addSpacing(6);
    row->addWidget(button(actions.undo, {}));
    row->addWidget(button(actions.redo, {}));
    connect(m_search, &QAbstractButton::clicked, this, &ToolBar::searchRequested);
}

QToolButton* ToolBar::button(QAction* action, const QString& text)
{
    auto* made = new IconButton(action->property("iconName").toString(), text, tipOf(action), this);
    made->setObjectName(action->objectName() + QStringLiteral("Button"));
    const auto follow = [made, action] {
        made->setEnabled(action->isEnabled());
        made->setToolTip(tipOf(action));
    };
    connect(action, &QAction::changed, made, follow);
    connect(made, &QToolButton::clicked, action, &QAction::trigger);
    follow();
    return made;
}

void ToolBar::setScenarioText(const QString& text)
{
    m_scenario->setText(text);
    m_scenario->setAccessibleName(tr("Scenario: %1").arg(text));
    resizeEvent(nullptr);
}

// Not showMenu(), which waits in a loop of its own until the menu closes.
void ToolBar::openMenu()
{
    m_menuButton->menu()->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height())));
}

void ToolBar::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.dock);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
}

void ToolBar::resizeEvent(QResizeEvent*)
{
    const int left = m_left->sizeHint().width();
    const auto place = [this](QWidget* widget, const QRect& area) { widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area)); };
    place(m_left, QRect(0, 0, left, height() - 1));
    const int scenario = std::min(m_scenario->sizeHint().width(), 240);
    const int box = parts::scaled(28);
    place(m_scenario, QRect(width() - scenario - 10, (height() - box) / 2, scenario, box));
    const int from = left + 24;
    const int to = width() - scenario - 34;
    const int search = std::min(searchWidth, to - from);
    m_search->setVisible(search > 120);
    place(m_search, QRect(std::clamp((width() - search) / 2, from, std::max(from, to - search)), (height() - box) / 2, search, box));
}

} // namespace runcost
