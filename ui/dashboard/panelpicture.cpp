#include "dashboard/panelpicture.h"

#include "charts/sector.h"
#include "core/linebreaks.h"
#include "dashboard/meaning.h"
#include "dashboard/picture.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    using charts::Align;

    QString tr(const char* text) { return QCoreApplication::translate("Panel", text); }

    constexpr double sidePadding = 13; // border and padding
    constexpr double pictureTop = 52;
    constexpr double pictureBottom = 6;

    double topOfPicture(PanelKind kind) { return kind == PanelKind::Recommendations ? 48 : pictureTop; }

    // Brings the painter to the picture's own coordinates for as long as it lives; text scale is a zoom of everything, so
    // that no label can outgrow its place.
    class Placed {
    public:
        Placed(QPainter* painter, const QRectF& area, double scale)
            : m_painter(painter)
            , m_area(area)
            , m_scale(scale)
        {
            if (!m_painter)
                return;
            m_painter->save();
            m_painter->translate(area.topLeft());
            m_painter->scale(scale, scale);
        }
        ~Placed()
        {
            if (m_painter)
                m_painter->restore();
        }
        Placed(const Placed&) = delete;
        Placed& operator=(const Placed&) = delete;

        [[nodiscard]] Picture picture(const DashboardData& data, const PictureStyle& style) const
        {
            const bool onPaper = m_painter && m_painter->device()
                && m_painter->paintEngine()->type() != QPaintEngine::Raster;
            if (style.sketch)
                style.sketch->setPlace(m_area.topLeft(), m_scale);
            Picture p { charts::Canvas(m_painter, style.tokens, onPaper, style.sketch), data, style, m_area.size() / m_scale };
            p.hover = style.hover.x() < 0 ? QPointF(-1e6, -1e6) : (style.hover - m_area.topLeft()) / m_scale;
            return p;
        }
        std::vector<Mark> finished(Picture& p) const
        {
            if (p.style.focusedMark >= 0 && static_cast<std::size_t>(p.style.focusedMark) < p.marks.size())
                p.canvas.focusRing(p.marks[static_cast<std::size_t>(p.style.focusedMark)].rect);
            for (Mark& mark : p.marks)
                mark.rect = outside(mark.rect);
            if (p.style.texts)
                for (const charts::TextBox& text : p.canvas.texts())
                    p.style.texts->push_back({ outside(text.rect), text.text });
            return std::move(p.marks);
        }

    private:
        [[nodiscard]] QRectF outside(const QRectF& rect) const
        {
            return { m_area.topLeft() + rect.topLeft() * m_scale, rect.size() * m_scale };
        }
        QPainter* m_painter;
        QRectF m_area;
        double m_scale;
    };

    void paintKind(PanelKind kind, Picture& p)
    {
        switch (kind) {
        case PanelKind::Breakdown:
            return paintBreakdown(p);
        case PanelKind::Providers:
            return paintProviders(p);
        case PanelKind::Score:
            return paintScore(p);
        case PanelKind::Resources:
            return paintResources(p);
        case PanelKind::Environment:
            return paintEnvironment(p);
        case PanelKind::Recommendations:
            return paintRecommendations(p);
        }
    }

    // ---- what stands at the right of a panel's title, from right to left

    double legendEntry(Picture& p, double right, double baseline, const QString& text, const QSizeF& swatch, const QColor& colour, bool dashed)
    {
        const double left = p.canvas.text(right, baseline, text, p.canvas.ink3(11), Align::Right).left();
        const QRectF box(std::round(left - 6 - swatch.width()), std::round(baseline - 3.8 - swatch.height() / 2), swatch.width(), swatch.height());
        if (dashed)
            p.canvas.dashedFrame(box, colour);
        else
            p.canvas.fill(box, colour);
        return box.left() - 12;
    }

    double providersLegend(Picture& p, double right, double baseline)
    {
        if (p.now().offers.empty())
            return right;
        if (p.changed())
            right = legendEntry(p, right, baseline, tr("baseline"), { 18, 9 }, p.t().ghost, true);
        if (p.w() < 506)
            return right;
        right = legendEntry(p, right, baseline, tr("spot"), { 14, 4 }, p.t().bar, false);
        return legendEntry(p, right, baseline, tr("on-demand"), { 14, 9 }, p.t().ink2, false);
    }

    double recommendationsLegend(Picture& p, double right, double baseline)
    {
        const auto& all = p.now().recommendations;
        if (std::any_of(all.begin(), all.end(), [](const Recommendation& r) { return r.applied; })) {
            const double left = p.canvas.text(right, baseline, tr("applied"), p.canvas.ink3(11), Align::Right).left();
            QPen pen(p.t().ink3, 1, Qt::CustomDashLine, Qt::FlatCap);
            pen.setDashPattern({ 3, 2 });
            p.canvas.circle({ left - 11, baseline - 4 }, 4.5, {}, pen);
            right = left - 28;
        }
        for (const Category category : { Category::Deployment, Category::Inference, Category::Model, Category::Training })
            right = legendEntry(p, right, baseline, categoryLabel(category), { 9, 9 }, categoryColour(p.t(), category), false);
        return right;
    }

    double listOrMatrix(Picture& p, double right, double top)
    {
        const bool list = !p.style.matrixOnly;
        const auto segment = [&](double left, double width, const QString& text, bool on, const QString& action) {
            const QRectF box(left, top, width, 20);
            p.canvas.rounded(box, 3, on ? p.t().accentBg : p.hot(box) ? p.t().inset : p.t().panel, on ? p.t().accent : p.t().line);
            p.canvas.text(box.center().x(), top + 14, text, on ? p.canvas.ink(10.5, 600) : p.canvas.ink2(10.5, 500), Align::Centre);
            p.mark(box, {}, text, action);
        };
        const double matrixWidth = 24 + p.canvas.width(tr("Matrix"), 10.5, 500);
        const double listWidth = 24 + p.canvas.width(tr("List"), 10.5, 600);
        const double left = std::round(right - matrixWidth - listWidth);
        // The one in force is drawn last, over the common border.
        if (list) {
            segment(left + listWidth - 1, matrixWidth, tr("Matrix"), false, QStringLiteral("matrix"));
            segment(left, listWidth, tr("List"), true, QStringLiteral("list"));
        } else {
            segment(left, listWidth, tr("List"), false, QStringLiteral("list"));
            segment(left + listWidth - 1, matrixWidth, tr("Matrix"), true, QStringLiteral("matrix"));
        }
        return left - 8;
    }

    void paintTitle(Picture& p, PanelKind kind, double pictureWidth)
    {
        const double baseline = 11 + charts::baselineIn(18, 13);
        double right = p.w() - sidePadding;
        if (!p.style.report) {
            const QRectF target(right - 19, 8, 24, 24);
            if (p.hot(target))
                p.canvas.rounded(target, 4, p.t().inset, {});
            p.canvas.icon(QStringLiteral("more"), { right - 14, 13, 14, 14 }, p.t().ink3);
            p.mark(target, {}, tr("%1: menu").arg(panelTitle(kind)), QStringLiteral("menu"));
            right -= 24;
        }
        const QRectF title = p.canvas.text(sidePadding, baseline, panelTitle(kind), p.canvas.ink(13, 600), Align::Left, right - sidePadding);
        Q_UNUSED(title)
        if (p.style.frameOnly)
            return;
        if (kind == PanelKind::Providers)
            providersLegend(p, right, baseline - 0.5);
        if (kind != PanelKind::Recommendations || p.now().recommendations.empty())
            return;
        if (!showsListOrMatrix(pictureWidth))
            recommendationsLegend(p, right, baseline - 0.5);
        else if (!p.style.report)
            listOrMatrix(p, right, 10);
    }

    // One line; a sentence that is too long is set a little smaller before it is cut.
    void paintFinding(Picture& p, const Finding& finding)
    {
        const double room = p.w() - 2 * sidePadding;
        double px = 11.5;
        const auto width = [&] {
            double sum = 0;
            for (const TextSpan& span : finding)
                sum += p.canvas.width(span.text, px, span.bold ? 600 : 400);
            return sum;
        };
        while (px > 10 && width() > room)
            px -= 0.5;
        double x = sidePadding;
        for (const TextSpan& span : finding) {
            const charts::Ink ink = span.bold ? p.canvas.ink(px, 600) : p.canvas.ink2(px);
            const double left = room + sidePadding - x;
            if (left <= 4)
                break;
            p.canvas.text(x, 30 + charts::baselineIn(16, 11.5), span.text, ink, Align::Left, left);
            if (p.canvas.width(span.text, ink) > left)
                break;
            x += p.canvas.width(span.text, ink);
        }
    }

} // namespace

void Picture::button(const QRectF& rect, const QString& text, const QString& action, const QString& name)
{
    canvas.rounded(rect, 4, hot(rect) ? t().inset : t().panel, t().line);
    canvas.text(rect.center().x(), rect.top() + 13, text, canvas.ink(10.5, 500), charts::Align::Centre, rect.width() - 4);
    mark(rect.adjusted(-4, -3, 2, 3), {}, name, action);
}

void Picture::sentence(const QString& text, const QString& figure, const QString& buttonText, const QString& action)
{
    QStringList lines;
    QString line;
    const double room = std::min(w() - 24, 420.0);
    for (const LinePiece& piece : linePieces(charts::onOneLine(text))) {
        const QString longer = line + QLatin1String(piece.spaceBefore && !line.isEmpty() ? " " : "") + piece.text;
        if (!line.isEmpty() && canvas.width(longer, 12) > room) {
            lines << line;
            line = piece.text;
        } else {
            line = longer;
        }
    }
    lines << line;
    double y = std::round(h() / 2 - 9.0 * static_cast<double>(lines.size()) + 12);
    QRectF area;
    for (const QString& each : lines) {
        area = area.united(canvas.text(w() / 2, y, each, canvas.ink2(12), charts::Align::Centre, w()));
        y += 18;
    }
    mark(area.adjusted(-4, -4, 4, 4), figure, text);
    if (style.report || action.isEmpty() || y + 22 > h())
        return;
    const double width = std::ceil(canvas.width(buttonText, 10.5, 500)) + 24;
    button({ std::round((w() - width) / 2), y, width, 20 }, buttonText, action, buttonText);
}

QString panelTitle(PanelKind kind)
{
    switch (kind) {
    case PanelKind::Breakdown:
        return tr("Cost breakdown");
    case PanelKind::Providers:
        return tr("Provider comparison");
    case PanelKind::Score:
        return tr("Efficiency score");
    case PanelKind::Resources:
        return tr("Resource use");
    case PanelKind::Environment:
        return tr("Environment");
    case PanelKind::Recommendations:
        return tr("Recommendations");
    }
    return {};
}

Finding panelFinding(PanelKind kind, const DashboardData& data)
{
    switch (kind) {
    case PanelKind::Breakdown:
        return breakdownFinding(data.baseline, data.analysis);
    case PanelKind::Providers:
        return providersFinding(data.analysis);
    case PanelKind::Score:
        return scoreFinding(data.analysis);
    case PanelKind::Resources:
        return resourcesFinding(data.analysis);
    case PanelKind::Environment:
        return environmentFinding(data.analysis);
    case PanelKind::Recommendations:
        return recommendationsFinding(data.baseline, data.analysis);
    }
    return {};
}

std::vector<Mark> paintPicture(
    PanelKind kind, QPainter* painter, const QRectF& area, const DashboardData& data, const PictureStyle& style)
{
    const Placed placed(painter, area, style.textScale);
    Picture p = placed.picture(data, style);
    paintKind(kind, p);
    return placed.finished(p);
}

std::vector<Mark> paintPanel(
    PanelKind kind, QPainter* painter, const QRectF& area, const DashboardData& data, const PictureStyle& style)
{
    const Placed placed(painter, area, style.textScale);
    Picture p = placed.picture(data, style);
    p.canvas.rounded({ QPointF(), p.size }, 6, p.t().panel, p.t().line);
    if (style.frameOnly) {
        paintFinding(p, panelFinding(kind, data));
        paintTitle(p, kind, 0);
        return placed.finished(p);
    }
    const double top = topOfPicture(kind);
    const QSizeF inner(p.w() - 2 * sidePadding, p.h() - top - pictureBottom);
    paintFinding(p, panelFinding(kind, data));
    p.canvas.setOrigin({ sidePadding, top });
    Picture q { charts::Canvas(painter, style.tokens, p.canvas.vector(), style.sketch), data, style, inner, p.hover - QPointF(sidePadding, top), true };
    paintKind(kind, q);
    p.canvas.setOrigin({});
    for (Mark& mark : q.marks) {
        mark.rect.translate(sidePadding, top);
        p.marks.push_back(std::move(mark));
    }
    if (style.texts)
        for (const charts::TextBox& text : q.canvas.texts())
            p.canvas.record(text.rect.translated(sidePadding, top), text.text);
    // Last, so that the keyboard comes to the numbers first and to the menu after them.
    paintTitle(p, kind, inner.width());
    return placed.finished(p);
}

double wholePanelHeight(PanelKind kind, const DashboardData& data)
{
    switch (kind) {
    case PanelKind::Providers:
        return pictureTop + pictureBottom + wholeProvidersHeight(data.analysis.offers.size());
    case PanelKind::Recommendations:
        return topOfPicture(kind) + pictureBottom + wholeRecommendationsHeight(data.analysis.recommendations.size());
    default:
        return 0;
    }
}

std::vector<Mark> paintRunHeader(QPainter* painter, const QRectF& area, const DashboardData& data, const PictureStyle& style)
{
    const Placed placed(painter, area, style.textScale);
    Picture p = placed.picture(data, style);
    paintHeader(p);
    return placed.finished(p);
}

} // namespace runcost
