#include "dashboard/explainpopover.h"

#include "core/format.h"
#include "dashboard/explaincontent.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace runcost {
namespace {

    constexpr int shadow = 3; // flat, to the right and below
    constexpr double footHeight = 52; // buttons

    double keyCap(charts::Canvas& c, double right, double middle, const QString& key, const QString& word)
    {
        double x = c.text(right, middle + 4, word, c.ink3(11), charts::Align::Right).left() - 5;
        const double width = c.width(key, 10) + 12;
        const QRectF box(std::round(x - width), std::round(middle - 8.5), std::round(width), 17);
        c.rounded(box, 3, c.tokens().inset, c.tokens().line);
        c.text(box.center().x(), box.top() + 12, key, c.ink2(10), charts::Align::Centre);
        return box.left() - 11;
    }

} // namespace

ExplainPopover::ExplainPopover(QWidget* window)
    : QWidget(window)
    , m_copy(new QPushButton(this))
    , m_whatIf(new QPushButton(this))
    , m_moves(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("explainPopover"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocusRing", true);
    m_copy->setObjectName(QStringLiteral("copyFormula"));
    m_whatIf->setObjectName(QStringLiteral("showInWhatIf"));
    m_close->setObjectName(QStringLiteral("closeExplain"));
    m_close->setProperty("kind", QStringLiteral("small"));
    m_moves->setObjectName(QStringLiteral("whatMoves"));
    connect(m_copy, &QPushButton::clicked, this, &ExplainPopover::showCopyMenu);
    connect(m_moves, &QPushButton::clicked, this, [this] {
        const QString figure = m_explanation.figure;
        close();
        emit whatMovesRequested(figure);
    });
    connect(m_whatIf, &QPushButton::clicked, this, [this] {
        const QString figure = m_explanation.figure;
        const QString input = m_explanation.widestDriver;
        close();
        emit showInWhatIf(figure, input);
    });
    connect(m_close, &QToolButton::clicked, this, &ExplainPopover::close);
    retranslate();
    hide();
}

void ExplainPopover::retranslate()
{
    m_copy->setText(tr("Copy…"));
    m_copy->setToolTip(tr("As text (Ctrl+C), Markdown or LaTeX"));
    m_moves->setText(tr("What moves this"));
    m_moves->setToolTip(tr("One bar for each uncertain input"));
    m_moves->setIcon(theme::icon(QStringLiteral("layout")));
    m_whatIf->setText(tr("Show in What if"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_copy->setIcon(theme::icon(QStringLiteral("copy")));
    m_whatIf->setIcon(theme::icon(QStringLiteral("sliders")));
    m_close->setIcon(theme::icon(QStringLiteral("close")));
}

void ExplainPopover::open(const Explanation& explanation, bool scenario, const QRect& anchor, const QColor& accent)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_explanation = explanation;
    m_scenario = scenario;
    m_anchor = anchor;
    m_accent = accent;
    setAccessibleName(tr("%1, %2").arg(explanation.title, explanation.valueText));
    setAccessibleDescription(explanationAsText(explanation));
    place();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    qApp->installEventFilter(this);
    update();
}

void ExplainPopover::close()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    hide();
    emit closed();
}

// Below the number where there is room, else above, else beside it; always inside the window.
void ExplainPopover::place()
{
    const double scale = theme::textScale();
    const int w = qRound(explainWidth * scale) + shadow;
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    resize(w, room.height());
    const int h = std::min(qRound((draw(nullptr) + footHeight) * scale) + shadow, room.height());
    const QRect anchor(parentWidget()->mapFromGlobal(m_anchor.topLeft()), m_anchor.size());
    QPoint at(anchor.left() + std::min(34, anchor.width() / 2), anchor.bottom() + 6);
    if (at.y() + h > room.bottom() && anchor.top() - 6 - h >= room.top())
        at.setY(anchor.top() - 6 - h);
    else if (at.y() + h > room.bottom()) {
        const bool rightSide = anchor.right() + 8 + w <= room.right();
        if (rightSide || anchor.left() - 8 - w >= room.left())
            at = QPoint(rightSide ? anchor.right() + 8 : anchor.left() - 8 - w, anchor.center().y() - h / 2);
    }
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - w)));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - h)));
    setGeometry(QRect(at, QSize(w, h)));
    const int pad = qRound(20 * scale);
    const int bottom = h - shadow - qRound(13 * scale);
    m_copy->adjustSize();
    m_whatIf->adjustSize();
    m_moves->adjustSize();
    m_moves->setVisible(!m_explanation.widestDriver.isEmpty());
    m_copy->move(pad, bottom - m_copy->height());
    m_whatIf->move(m_copy->geometry().right() + 9, bottom - m_whatIf->height());
    m_moves->move(m_whatIf->geometry().right() + 9, bottom - m_moves->height());
    m_close->resize(24, 24);
    m_close->move(qRound((explainWidth - 14) * scale) - 24, qRound(16 * scale));
}

double ExplainPopover::draw(QPainter* painter) const
{
    charts::Canvas canvas(painter, theme::current(), false);
    ExplainStyle style;
    style.scenario = m_scenario;
    style.accent = m_accent;
    style.locale = format::defaultLocale();
    style.tallest = (parentWidget()->height() - 16 - shadow) / theme::textScale();
    return paintExplanation(canvas, m_explanation, style);
}

void ExplainPopover::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    const QRect frame = rect().adjusted(0, 0, -shadow, -shadow);
    charts::Canvas canvas(&painter, t, false);
    canvas.rounded(QRectF(frame).translated(shadow, shadow), 6, t.shadow, {});
    canvas.rounded(frame, 6, t.panel, t.ink3);
    const double scale = theme::textScale();
    painter.scale(scale, scale);
    draw(&painter);
    const double middle = (frame.height() - 13) / scale - 14;
    // The keys stand beside the buttons, as far as there is room.
    const double room = ((m_moves->isVisibleTo(this) ? m_moves : m_whatIf)->geometry().right() + 1) / scale + 4;
    double x = explainWidth - 19;
    for (const auto& [key, word] : { std::pair(tr("Tab"), tr("next")), std::pair(tr("Esc"), tr("close")) }) {
        charts::Canvas measuring(nullptr, t, false);
        if (keyCap(measuring, x, middle, key, word) < room)
            break;
        x = keyCap(canvas, x, middle, key, word);
    }
}

void ExplainPopover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        QWidget* back = m_focusBefore;
        close();
        if (back)
            back->setFocus(Qt::OtherFocusReason);
    } else if (event->matches(QKeySequence::Copy)) {
        copyFormula();
    } else {
        QWidget::keyPressEvent(event);
    }
}

// Tab goes to the next number; the buttons have the pointer, Ctrl+C and the arrow keys.
bool ExplainPopover::focusNextPrevChild(bool next)
{
    // Hiding moves the focus on as well.
    if (testAttribute(Qt::WA_WState_Hidden))
        return QWidget::focusNextPrevChild(next);
    emit nextRequested(next);
    return true;
}

bool ExplainPopover::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        const auto* widget = static_cast<QWidget*>(watched);
        const QPoint at = static_cast<QMouseEvent*>(event)->globalPosition().toPoint();
        const bool inside = widget == this || isAncestorOf(widget) || rect().contains(mapFromGlobal(at));
        if (!inside && widget->window() == window())
            close();
    } else if (event->type() == QEvent::Resize && watched == parentWidget()) {
        close();
    }
    return QWidget::eventFilter(watched, event);
}

void ExplainPopover::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExplainPopover::copyFormula() { QGuiApplication::clipboard()->setText(explanationAsText(m_explanation)); }

void ExplainPopover::showCopyMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("copyExplanation"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* text = menu->addAction(tr("Copy as text"));
    text->setShortcut(QKeySequence::Copy);
    connect(text, &QAction::triggered, this, &ExplainPopover::copyFormula);
    connect(menu->addAction(tr("Copy as Markdown")), &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(explanationAsMarkdown(m_explanation)); });
    connect(menu->addAction(tr("Copy as LaTeX")), &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(explanationAsLatex(m_explanation)); });
    menu->popup(m_copy->mapToGlobal(QPoint(0, m_copy->height())));
}

} // namespace runcost
