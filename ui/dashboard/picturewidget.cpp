#include "dashboard/picturewidget.h"

#include "charts/canvas.h"
#include "dashboard/paneltable.h"
#include "dashboard/pictureinterface.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    constexpr int motionMs = 120;
    bool motionWanted = false;

    bool isSameFigure(const Quantity& a, const Quantity& b) { return a.value == b.value; }

} // namespace

PictureWidget::PictureWidget(QWidget* parent)
    : QWidget(parent)
{
    installPictureInterface();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setProperty("ownFocusRing", true);
    m_motion.setDuration(motionMs);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this] { showChange(); });
    connect(&m_motion, &QAbstractAnimation::finished, this, [this] {
        m_from.reset();
        showChange();
    });
}

void PictureWidget::setMotion(bool wanted) { motionWanted = wanted; }

// Not while a slider is dragged: the picture follows the hand.
bool PictureWidget::wantsMotion(const DashboardData& next) const
{
    if (!motionWanted || !m_data || !isVisible() || QGuiApplication::mouseButtons() != Qt::NoButton
        || QWidget::style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0)
        return false;
    return next.run.id == m_data->run.id && !isSameFigure(next.analysis.total, m_data->analysis.total);
}

void PictureWidget::setData(std::shared_ptr<const DashboardData> data)
{
    m_motion.stop();
    m_from.reset();
    if (data && data != m_data && wantsMotion(*data)) {
        m_from = m_data;
        m_motion.start();
    }
    m_data = std::move(data);
    m_marksFresh = false;
    dataReplaced();
    showChange();
}

// Paints anew only where the picture differs from what is there: from one place of a slider to the next, nine texts in ten
// stay as they are.
void PictureWidget::showChange()
{
    if (!m_data || m_sketch.isEmpty() || !isVisible()) {
        m_sketch.clear();
        update();
        return;
    }
    charts::Sketch next;
    PictureStyle now = style();
    now.sketch = &next;
    std::vector<Mark> drawn = draw(nullptr, now);
    if (now.from == nullptr) { // on the way arcs are elsewhere
        m_marks = std::move(drawn);
        m_marksFresh = true;
    }
    if (next.isEmpty())
        update(); // a picture that tells nothing about itself
    else
        update(next.changedSince(m_sketch));
    m_sketch = std::move(next);
}

void PictureWidget::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    update();
}

void PictureWidget::paintBusy(QPainter& painter) const
{
    const theme::Tokens& t = theme::current();
    QColor veil = t.panel;
    veil.setAlphaF(0.5F);
    painter.fillRect(rect(), veil);
    painter.fillRect(QRect(1, 0, width() - 2, 2), t.accent);
    painter.setFont(theme::font(12, 600));
    const QString text = tr("Calculating");
    QRect chip = painter.fontMetrics().boundingRect(text).adjusted(-12, -6, 12, 6);
    chip.moveCenter(rect().center());
    painter.setPen(t.line);
    painter.setBrush(t.panel);
    painter.drawRect(chip);
    painter.setPen(t.ink2);
    painter.drawText(chip, Qt::AlignCenter, text);
}

int PictureWidget::currentMark() const { return std::min(m_current, static_cast<int>(marks().size()) - 1); }

const std::vector<Mark>& PictureWidget::marks() const
{
    if (!m_marksFresh) {
        PictureStyle settled = style();
        settled.from = nullptr;
        m_marks = m_data ? draw(nullptr, settled) : std::vector<Mark>();
        m_marksFresh = true;
    }
    return m_marks;
}

void PictureWidget::setCurrentMark(int index)
{
    index = std::clamp(index, -1, static_cast<int>(marks().size()) - 1);
    if (index == m_current)
        return;
    m_current = index;
    update();
    announceMark(this, index);
    emit currentMarkChanged(index);
}

void PictureWidget::activate(int mark)
{
    if (mark < 0 || static_cast<std::size_t>(mark) >= marks().size())
        return;
    const Mark chosen = marks()[static_cast<std::size_t>(mark)];
    if (!chosen.action.isEmpty())
        doAction(chosen);
    else if (!chosen.figure.isEmpty())
        emit explainRequested(chosen.figure, globalRect(chosen));
}

void PictureWidget::setHighlighted(bool on)
{
    if (on == m_highlighted)
        return;
    m_highlighted = on;
    update();
}

QRect PictureWidget::globalRect(const Mark& mark) const
{
    const QRect rect = mark.rect.toAlignedRect();
    return { mapToGlobal(rect.topLeft()), rect.size() };
}

PictureStyle PictureWidget::style() const
{
    PictureStyle style;
    style.tokens = theme::current();
    style.locale = format::defaultLocale();
    style.textScale = theme::textScale();
    style.hover = m_hovered >= 0 ? m_pointer : QPointF(-1, -1);
    if (m_from && isMoving()) {
        style.from = m_from.get();
        style.progress = m_motion.currentValue().toDouble();
    }
    style.focusedMark = (m_keyboard && hasFocus()) || m_highlighted ? m_current : -1;
    return style;
}

QString PictureWidget::description() const
{
    QStringList names;
    for (const Mark& mark : marks())
        if (!mark.name.isEmpty() && mark.action.isEmpty())
            names << mark.name;
    return (hint().isEmpty() ? QString() : hint() + QLatin1Char(' ')) + names.join(QStringLiteral("; "));
}

bool PictureWidget::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (showToolTip(help->pos(), help->globalPos()))
            return true;
        break;
    }
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::PaletteChange:
        m_marksFresh = false;
        update();
        break;
    case QEvent::LanguageChange:
        setData(m_data);
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

bool PictureWidget::showToolTip(const QPoint& position, const QPoint& globalPosition)
{
    const int mark = markAt(position);
    QString text = mark >= 0 ? marks()[static_cast<std::size_t>(mark)].name : hint();
    if (text.isEmpty())
        return false;
    const QString line = QStringLiteral("<p style='white-space:pre'>%1</p>");
    QToolTip::showText(globalPosition, text.size() < 90 ? line.arg(text.toHtmlEscaped()) : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()), this);
    return true;
}

void PictureWidget::paintGround(QPainter& painter) const
{
    const QColor& ground = theme::current().window;
    const int corner = m_data && theme::textScale() == 1 ? coveredButCorners() : -1;
    if (corner < 0) {
        painter.fillRect(rect(), ground);
        return;
    }
    for (const int x : { 0, width() - corner })
        for (const int y : { 0, height() - corner })
            painter.fillRect(x, y, corner, corner, ground);
}

void PictureWidget::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    paintGround(painter);
    m_sketch.clear();
    if (!m_data)
        return;
    if (event->rect() != rect() || event->region().rectCount() > 1)
        m_sketch.setNeeded(event->region());
    PictureStyle now = style();
    now.sketch = &m_sketch;
    std::vector<Mark> drawn = draw(&painter, now);
    m_sketch.setNeeded({});
    if (now.from == nullptr) {
        m_marks = std::move(drawn);
        m_marksFresh = true;
    }
    if (m_busy)
        paintBusy(painter);
}

void PictureWidget::resizeEvent(QResizeEvent* event)
{
    m_marksFresh = false;
    QWidget::resizeEvent(event);
}

std::vector<Mark> PictureWidget::drawScaled(QPainter* painter, const PictureStyle& style, bool vector, const ScaledDrawing& drawing) const
{
    const double scale = style.textScale;
    if (painter) {
        painter->save();
        painter->scale(scale, scale);
    }
    if (style.sketch)
        style.sketch->setPlace({}, scale);
    charts::Canvas canvas(painter, style.tokens, vector, style.sketch);
    std::vector<Mark> drawn = drawing(canvas, QSizeF(size()) / scale, style.hover.x() < 0 ? style.hover : style.hover / scale);
    if (style.focusedMark >= 0 && static_cast<std::size_t>(style.focusedMark) < drawn.size())
        canvas.focusRing(drawn[static_cast<std::size_t>(style.focusedMark)].rect);
    const auto scaled = [scale](const QRectF& rect) { return QRectF(rect.topLeft() * scale, rect.size() * scale); };
    for (Mark& mark : drawn)
        mark.rect = scaled(mark.rect);
    if (style.texts)
        for (const charts::TextBox& box : canvas.texts())
            style.texts->push_back({ scaled(box.rect), box.text });
    if (painter)
        painter->restore();
    return drawn;
}

QString PictureWidget::tableText() const { return tableAsText(table()); }

void PictureWidget::copyTable() const
{
    const std::vector<QStringList> rows = table();
    if (rows.empty())
        return;
    auto* content = new QMimeData;
    content->setText(tableAsText(rows));
    content->setHtml(tableAsHtml(rows));
    QGuiApplication::clipboard()->setMimeData(content);
}

QImage PictureWidget::image(double scale) const
{
    QImage image(size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(theme::current().panel);
    PictureStyle paper = style();
    paper.report = true;
    paper.focusedMark = -1;
    paper.hover = { -1, -1 };
    QPainter painter(&image);
    (void)draw(&painter, paper);
    return image;
}

void PictureWidget::contextMenuEvent(QContextMenuEvent* event)
{
    if (!hasMenu()) {
        QWidget::contextMenuEvent(event);
        return;
    }
    if (event->reason() == QContextMenuEvent::Mouse)
        setCurrentMark(markAt(event->pos()));
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && currentMark() >= 0;
    showMenu(byKey ? globalRect(marks()[static_cast<std::size_t>(currentMark())]).bottomLeft() : event->globalPos());
}

int PictureWidget::markAt(const QPointF& position) const
{
    // The smallest of those that hold the point: a button in a row wins over the row.
    int best = -1;
    double size = 1e18;
    for (std::size_t i = 0; i < marks().size(); ++i) {
        const QRectF& rect = marks()[i].rect;
        if (rect.contains(position) && rect.width() * rect.height() < size) {
            best = static_cast<int>(i);
            size = rect.width() * rect.height();
        }
    }
    return best;
}

void PictureWidget::setHovered(int mark, const QPointF& position)
{
    m_pointer = position;
    if (mark < 0 && cursor().shape() != idleCursor(position))
        setCursor(idleCursor(position));
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    const bool live = mark >= 0
        && (!marks()[static_cast<std::size_t>(mark)].figure.isEmpty() || !marks()[static_cast<std::size_t>(mark)].action.isEmpty());
    setCursor(live ? Qt::PointingHandCursor : mark >= 0 ? Qt::ArrowCursor : idleCursor(position));
    update();
}

void PictureWidget::mouseMoveEvent(QMouseEvent* event) { setHovered(markAt(event->position()), event->position()); }

void PictureWidget::mousePressEvent(QMouseEvent* event)
{
    m_keyboard = false;
    if (event->button() == Qt::LeftButton) {
        m_pressed = markAt(event->position());
        if (m_pressed >= 0)
            setCurrentMark(m_pressed);
    }
    update();
}

void PictureWidget::mouseReleaseEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position());
    const bool clicked = event->button() == Qt::LeftButton && mark >= 0 && mark == m_pressed;
    m_pressed = -1;
    if (clicked)
        activate(mark);
}

void PictureWidget::leaveEvent(QEvent*) { setHovered(-1, { -1, -1 }); }

// The nearest mark in the direction of an arrow key, measured from centre to centre.
int PictureWidget::neighbour(int key) const
{
    const auto& all = marks();
    if (currentMark() < 0)
        return all.empty() ? -1 : 0;
    const QPointF from = all[static_cast<std::size_t>(currentMark())].rect.center();
    const QPointF way = key == Qt::Key_Left ? QPointF(-1, 0) : key == Qt::Key_Right ? QPointF(1, 0)
        : key == Qt::Key_Up                                                         ? QPointF(0, -1)
                                                                                    : QPointF(0, 1);
    int best = currentMark();
    double nearest = 1e18;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QPointF d = all[i].rect.center() - from;
        const double along = QPointF::dotProduct(d, way);
        const double aside = std::abs(d.x() * way.y() - d.y() * way.x());
        if (along > 1 && along + 2 * aside < nearest) {
            nearest = along + 2 * aside;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void PictureWidget::keyPressEvent(QKeyEvent* event)
{
    m_keyboard = true;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        setCurrentMark(neighbour(event->key()));
        break;
    case Qt::Key_Home:
        setCurrentMark(0);
        break;
    case Qt::Key_End:
        setCurrentMark(static_cast<int>(marks().size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(currentMark());
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

void PictureWidget::focusInEvent(QFocusEvent* event)
{
    m_keyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason || event->reason() == Qt::OtherFocusReason;
    if (event->reason() == Qt::TabFocusReason || m_current < 0)
        setCurrentMark(marks().empty() ? -1 : 0);
    else if (event->reason() == Qt::BacktabFocusReason)
        setCurrentMark(static_cast<int>(marks().size()) - 1);
    update();
}

void PictureWidget::focusOutEvent(QFocusEvent*) { update(); }

bool PictureWidget::focusNextPrevChild(bool next)
{
    const int wanted = currentMark() + (next ? 1 : -1);
    if (hasFocus() && !testAttribute(Qt::WA_WState_Hidden) && wanted >= 0 && wanted < static_cast<int>(marks().size())) {
        m_keyboard = true;
        setCurrentMark(wanted);
        update();
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

} // namespace runcost
