#include "report/reportpreview.h"

#include "theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace runcost {
namespace {

    constexpr double railWidth = 132;
    constexpr double thumbnailWidth = 99;
    constexpr double margin = 9;

} // namespace

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("reportPreview"));
    setAccessibleName(tr("Preview of the pages"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 240);
}

void ReportPreview::setDocument(int pageCount, QSizeF pageSize, Draw draw)
{
    m_pageCount = pageCount;
    m_pageSize = pageSize;
    m_draw = std::move(draw);
    m_cache.clear();
    m_current = std::clamp(m_current, 0, std::max(0, pageCount - 1));
    scrollRail(0);
    emit currentPageChanged(m_current);
    update();
}

void ReportPreview::setCurrentPage(int page)
{
    page = std::clamp(page, 0, std::max(0, m_pageCount - 1));
    if (page == m_current)
        return;
    m_current = page;
    const QRectF shown = thumbnailRect(page);
    if (shown.top() < 16 || shown.bottom() + 30 > height())
        scrollRail(shown.top() < 16 ? shown.top() - 16 : shown.bottom() + 30 - height());
    emit currentPageChanged(page);
    update();
}

double ReportPreview::railHeight() const
{
    return m_pageSize.isEmpty() ? 0 : 16 + m_pageCount * (thumbnailWidth * m_pageSize.height() / m_pageSize.width() + 34);
}

void ReportPreview::scrollRail(double by)
{
    m_scroll = std::clamp(m_scroll + by, 0.0, std::max(0.0, railHeight() - height()));
    update();
}

void ReportPreview::wheelEvent(QWheelEvent* event)
{
    const bool overRail = m_pageCount > 1 && event->position().x() < railWidth;
    if (overRail)
        scrollRail(-event->angleDelta().y() / 2.0);
    else if (std::abs(event->angleDelta().y()) >= 120)
        setCurrentPage(m_current + (event->angleDelta().y() < 0 ? 1 : -1));
    event->accept();
}

int ReportPreview::zoomPercent() const
{
    return m_pageSize.isEmpty() ? 0 : qRound(100 * pageRect().width() / m_pageSize.width());
}

QRectF ReportPreview::thumbnailRect(int page) const
{
    if (m_pageSize.isEmpty())
        return {};
    const double height = thumbnailWidth * m_pageSize.height() / m_pageSize.width();
    return { (railWidth - thumbnailWidth) / 2, 16 + page * (height + 34) - m_scroll, thumbnailWidth, height };
}

QRectF ReportPreview::pageRect() const
{
    const double left = m_pageCount > 1 ? railWidth : 0;
    const QRectF area = QRectF(rect()).adjusted(left + margin, margin, -margin, -margin);
    const QSizeF size = m_pageSize.scaled(area.size(), Qt::KeepAspectRatio);
    return { area.center() - QPointF(size.width() / 2, size.height() / 2), size };
}

const QImage& ReportPreview::cached(int page, QSize pixels)
{
    for (const CachedPage& entry : m_cache)
        if (entry.page == page && entry.image.size() == pixels)
            return entry.image;
    m_cache.push_back({ page, m_draw(page, pixels) });
    return m_cache.back().image;
}

void ReportPreview::paintEvent(QPaintEvent*)
{
    const auto& t = theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    if (m_pageCount == 0 || !m_draw)
        return;
    const double ratio = devicePixelRatioF();
    if (m_pageCount > 1) {
        painter.fillRect(QRectF(0, 0, railWidth, height()), t.inset);
        painter.fillRect(QRectF(railWidth, 0, 1, height()), t.line);
        for (int page = 0; page < m_pageCount && thumbnailRect(page).top() < height(); ++page) {
            const QRectF frame = thumbnailRect(page);
            if (frame.bottom() + 24 < 0)
                continue;
            // Drawn twice as large and shrunk: letters of two pixels need the averaging.
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(frame, cached(page, (frame.size() * 2 * ratio).toSize()));
            const bool chosen = page == m_current;
            painter.setPen(QPen(chosen ? t.accent : t.line, chosen ? 2 : 1));
            painter.drawRect(frame);
            painter.setPen(chosen ? t.ink : t.ink2);
            painter.setFont(theme::font(11, chosen ? 600 : 400));
            painter.drawText(QRectF(frame.left(), frame.bottom() + 4, frame.width(), 20), Qt::AlignCenter,
                locale().toString(page + 1));
        }
    }
    const QRectF page = pageRect();
    painter.drawImage(page, cached(m_current, (page.size() * ratio).toSize()));
    painter.setPen(QPen(t.line, 1));
    painter.drawRect(page);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.drawRect(page.adjusted(-3, -3, 3, 3));
    }
}

void ReportPreview::mousePressEvent(QMouseEvent* event)
{
    for (int page = 0; page < m_pageCount && m_pageCount > 1; ++page)
        if (thumbnailRect(page).contains(event->position()))
            setCurrentPage(page);
    QWidget::mousePressEvent(event);
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        setCurrentPage(m_current + 1);
        return;
    case Qt::Key_Up:
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        setCurrentPage(m_current - 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    // Pages of another size are of no use any more; the thumbnails keep theirs.
    std::erase_if(m_cache, [this](const CachedPage& entry) {
        return entry.image.width() > thumbnailWidth * 2 * devicePixelRatioF() + 1;
    });
    scrollRail(0);
    QWidget::resizeEvent(event);
}

} // namespace runcost
