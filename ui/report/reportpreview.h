#pragma once

#include <QWidget>

#include <QImage>

#include <functional>
#include <vector>

namespace runcost {

// Shows the pages of a report: small ones at the left to choose from, the chosen one as large as it fits.
class ReportPreview final : public QWidget {
    Q_OBJECT
public:
    // Draws one page with this width and height in device pixels.
    using Draw = std::function<QImage(int page, QSize pixels)>;

    explicit ReportPreview(QWidget* parent = nullptr);

    // Takes another document; pages are drawn when they come into sight and kept until the next call.
    void setDocument(int pageCount, QSizeF pageSize, Draw draw);
    [[nodiscard]] int pageCount() const { return m_pageCount; }
    [[nodiscard]] int currentPage() const { return m_current; }
    void setCurrentPage(int page);
    [[nodiscard]] int zoomPercent() const;

signals:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] QRectF thumbnailRect(int page) const;
    [[nodiscard]] QRectF pageRect() const;
    [[nodiscard]] double railHeight() const; // of all thumbnails
    void scrollRail(double by);
    const QImage& cached(int page, QSize pixels);

    struct CachedPage {
        int page;
        QImage image;
    };
    int m_pageCount = 0;
    int m_current = 0;
    double m_scroll = 0; // of the thumbnails, in pixels
    QSizeF m_pageSize;
    Draw m_draw;
    std::vector<CachedPage> m_cache;
};

} // namespace runcost
