#include "report/reportparts.h"

#include "core/currency.h"

#include <QCoreApplication>

#include <algorithm>

namespace runcost::report {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Report", text); }

} // namespace

double baseline(double px, double lineHeight)
{
    // Inter: ascent 0.969 em, descent 0.242 em.
    return (lineHeight - 1.211 * px) / 2 + 0.969 * px;
}

double footerTop(const QSizeF& size) { return size.height() - (isSlide(size) ? 40 : 51); }

double columnWidth(const QSizeF& size, int across)
{
    return (size.width() - 2 * sideMargin(size) - (across - 1) * columnGap(across)) / across;
}

PageTexts pageTexts(const ReportContent& content)
{
    return { content.title, content.facts, content.date, content.author, content.sample, content.madeBy, content.prices };
}

void paintTitle(ReportCanvas& canvas, const PageTexts& texts, const QSizeF& size)
{
    const double left = sideMargin(size);
    const double above = topMargin(size);
    const double right = size.width() - left;
    const double asideWidth
        = std::clamp(std::max(canvas.width(texts.date, canvas.ink2(11.5)), canvas.width(texts.author, canvas.ink2(11.5))), 80.0, 200.0);
    const double width = right - left - asideWidth - 24;
    const InkStyle title = canvas.fitted(texts.title, canvas.ink(24, 700), width, 16);
    canvas.text({ left, above + baseline(24, 30) }, texts.title, title, width);
    const InkStyle facts = canvas.fitted(texts.facts, canvas.ink2(12.5), width, 10);
    canvas.text({ left, above + 33 + baseline(12.5, 17) }, texts.facts, facts, width);
    const double lastLine = above + 33 + baseline(11.5, 17);
    canvas.text({ right, texts.author.isEmpty() ? lastLine : lastLine - 17 }, texts.date, canvas.ink2(11.5), asideWidth, Qt::AlignRight);
    canvas.text({ right, lastLine }, texts.author, canvas.ink2(11.5), asideWidth, Qt::AlignRight);
    if (texts.sample)
        paintSampleMark(canvas, { right, above - 8 });
    canvas.box({ left, above + titleHeight, right - left, 1.5 }, canvas.tokens().ink);
}

void paintPageHeader(ReportCanvas& canvas, const PageTexts& texts, const QSizeF& size)
{
    const double left = sideMargin(size);
    const double above = topMargin(size);
    const double right = size.width() - left;
    const double y = above + baseline(11.5, 17);
    const double date = canvas.text({ right, y }, texts.date, canvas.ink2(11.5), 200, Qt::AlignRight);
    if (texts.sample)
        paintSampleMark(canvas, { right - (date > 0 ? date + 14 : 0), above });
    canvas.text({ left, y }, texts.title, canvas.ink(11.5, 600), right - left - date - (texts.sample ? 120 : 24));
}

void paintFooter(ReportCanvas& canvas, const PageTexts& texts, int number, int total, const QSizeF& size)
{
    const double left = sideMargin(size);
    const double top = footerTop(size);
    const double right = size.width() - left;
    const double y = top + 8 + baseline(9.5, 17);
    const InkStyle style = canvas.ink3(9.5);
    canvas.line({ left, top }, { right, top }, canvas.tokens().line);
    const double numberWidth = canvas.text({ right, y }, tr("%1 of %2").arg(number).arg(total), style, 80, Qt::AlignRight);
    const double pricesWidth = canvas.width(texts.prices, style);
    const double middle = std::max(left + (right - left) * 0.523, right - numberWidth - 24 - pricesWidth - 120);
    canvas.text({ middle, y }, texts.prices, style, right - numberWidth - 16 - middle);
    canvas.text({ left, y }, texts.madeBy, style, middle - 16 - left);
}

void paintHeadlines(ReportCanvas& canvas, const std::array<ReportHeadline, 4>& headlines, const QRectF& area)
{
    const double cell = area.width() / 4;
    const double top = area.top();
    for (std::size_t i = 0; i < headlines.size(); ++i) {
        const ReportHeadline& headline = headlines[i];
        const double x = area.left() + cell * double(i);
        const double width = cell - 22;
        if (i > 0)
            canvas.line({ x - 15, top }, { x - 15, top + 74 }, canvas.tokens().line);
        canvas.text({ x, top + baseline(11.5, 17) }, headline.label, canvas.fitted(headline.label, canvas.ink2(11.5), width, 9), width);
        InkStyle figure = canvas.ink(30, 700);
        if (headline.tone != ReportTone::Plain)
            figure.colour = headline.tone == ReportTone::Better ? canvas.tokens().good : canvas.tokens().bad;
        const double room = headline.footnote > 0 ? width - 14 : width;
        const double end
            = canvas.text({ x, top + 17 + baseline(30, 40) }, headline.value, canvas.fitted(headline.value, figure, room, 15), room);
        paintReference(canvas, { x + end + 2, top + 17 + baseline(30, 40) - 13 }, headline.footnote);
        canvas.text({ x, top + 57 + baseline(11, 17) }, headline.note, canvas.fitted(headline.note, canvas.ink2(11), width, 9), width);
    }
}

ReportBlock findingsBlock(const QStringList& findings)
{
    constexpr double head = 20;
    constexpr double pitch = 21;
    ReportBlock block;
    block.gap = 24;
    block.minimum = head + pitch * double(std::min<qsizetype>(3, findings.size()));
    block.preferred = head + pitch * double(std::min<qsizetype>(5, findings.size()));
    block.paint = [findings](ReportCanvas& canvas, const QRectF& area, int, int) {
        canvas.text({ area.left(), area.top() + baseline(14, 20) }, tr("Findings"), canvas.ink(14, 700), 300);
        const auto count = std::min<qsizetype>(findings.size(), qsizetype((area.height() - head + 0.5) / pitch));
        double y = area.top() + head;
        const double width = area.width() - 16;
        for (qsizetype i = 0; i < count; ++i, y += pitch) {
            canvas.box({ area.left(), y + 10, 6, 6 }, canvas.tokens().ink2);
            canvas.text({ area.left() + 16, y + 4 + baseline(12, 17) }, findings[i], canvas.fitted(findings[i], canvas.ink(12), width, 9.5), width);
        }
    };
    return block;
}

void paintFlowedPage(ReportCanvas& canvas, const std::vector<ReportBlock>& blocks, const FlowedPage& page, const PageTexts& texts, bool hasHeader,
    int number, int total, const QSizeF& size)
{
    if (hasHeader)
        paintPageHeader(canvas, texts, size);
    for (const FlowedBlock& placed : page.blocks)
        blocks[placed.block].paint(canvas, placed.area, placed.firstRow, placed.rowCount);
    paintFooter(canvas, texts, number, total, size);
}

void paintPageOf(ReportCanvas& canvas, const std::vector<ReportBlock>& blocks, const PageTexts& texts, int page, int number, int total, const QSizeF& size)
{
    canvas.box(QRectF(QPointF(), size), canvas.tokens().panel);
    const std::vector<FlowedPage> pages = flowBlocks(blocks, size, topMargin(size));
    if (page >= 0 && page < static_cast<int>(pages.size()))
        paintFlowedPage(canvas, blocks, pages[static_cast<std::size_t>(page)], texts, page > 0, number, total, size);
}

void paintSampleMark(ReportCanvas& canvas, QPointF topRight)
{
    const QString text = tr("SAMPLE DATA");
    const InkStyle style { 9.5, 600, canvas.tokens().caution };
    const double width = canvas.width(text, style) + 12;
    const QRectF frame(topRight.x() - width, topRight.y(), width, 16);
    canvas.box(frame, canvas.tokens().cautionBg);
    canvas.frame(frame, canvas.tokens().caution);
    canvas.text({ frame.left() + 6, frame.top() + baseline(9.5, 16) }, text, style, width);
}

double paintHeading(ReportCanvas& canvas, const QRectF& area, int number, const QString& title, const Finding& finding)
{
    canvas.line(area.topLeft(), { area.right(), area.top() }, canvas.tokens().line);
    const double titleY = area.top() + 10 + baseline(14, 20);
    double x = area.left();
    x += canvas.text({ x, titleY }, QString::number(number), canvas.ink3(14, 600), 30) + 7;
    canvas.text({ x, titleY }, title, canvas.ink(14, 700), area.right() - x);
    const int lines
        = canvas.finding({ area.left(), area.top() + 30 + baseline(11.5, 16) }, finding, canvas.ink2(11.5), area.width(), 2, 15);
    return headingHeight + (lines > 1 ? 15 : 0);
}

double paintHeading(ReportCanvas& canvas, const QRectF& area, int number, PanelKind kind, const DashboardData& data)
{
    return paintHeading(canvas, area, number, panelTitle(kind), panelFinding(kind, data));
}

double measuredHeading(double width, PanelKind kind, const DashboardData& data)
{
    ReportCanvas measuring;
    return paintHeading(measuring, { 0, 0, width, headingHeight }, 1, kind, data);
}

void paintChart(ReportCanvas& canvas, PanelKind kind, const QRectF& area, const Report& report, double zoom)
{
    if (!canvas.painter())
        return;
    PictureStyle style;
    style.tokens = canvas.tokens();
    style.report = true;
    style.matrixOnly = kind == PanelKind::Recommendations;
    canvas.painter()->save();
    canvas.painter()->setRenderHint(QPainter::Antialiasing);
    style.textScale = zoom; // of everything in it
    paintPicture(kind, canvas.painter(), area, report.data, style);
    canvas.painter()->restore();
}

void paintFigure(ReportCanvas& canvas, QPointF at, const QString& text, const InkStyle& style, double maximum)
{
    canvas.text(at, text, canvas.fitted(text, style, maximum, 8), maximum, Qt::AlignRight);
}

QString axisMoney(double usd)
{
    return usd == 0 ? format::currencyPrefix() + QLatin1Char('0') : format::money(usd, format::defaultLocale());
}

void paintReference(ReportCanvas& canvas, QPointF at, int note)
{
    if (note > 0)
        canvas.text(at, QString::number(note), canvas.ink2(8, 600), 12);
}

double paintLines(ReportCanvas& canvas, const QString& text, const InkStyle& style, double y, double left, double width, int most, double pitch)
{
    if (text.isEmpty())
        return y;
    for (const QString& line : canvas.wrapped(text, style, width, most)) {
        canvas.text({ left, y + baseline(style.px, pitch) }, line, style, width);
        y += pitch;
    }
    return y;
}

} // namespace runcost::report
