#include "report/reportparts.h"

#include <QCoreApplication>

namespace runcost::report {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Report", text); }

} // namespace

double baseline(double px, double lineHeight)
{
    // Inter: ascent 0.969 em, descent 0.242 em.
    return (lineHeight - 1.211 * px) / 2 + 0.969 * px;
}

double footerTop(const QSizeF& size) { return size.height() - 51; }

void paintFooter(ReportCanvas& canvas, const Report& report, int page, const QSizeF& size)
{
    const double top = footerTop(size);
    const double right = size.width() - sideMargin;
    const double y = top + 8 + baseline(9.5, 17);
    const InkStyle style = canvas.ink3(9.5);
    canvas.line({ sideMargin, top }, { right, top }, canvas.tokens().line);
    const QString number = tr("%1 of %2").arg(report.firstPage + page).arg(report.pageTotal);
    const double numberWidth = canvas.text({ right, y }, number, style, 80, Qt::AlignRight);
    const double pricesWidth = canvas.width(report.content.prices, style);
    const double middle = std::max(sideMargin + (right - sideMargin) * 0.523, right - numberWidth - 24 - pricesWidth - 120);
    canvas.text({ middle, y }, report.content.prices, style, right - numberWidth - 16 - middle);
    canvas.text({ sideMargin, y }, report.content.madeBy, style, middle - 16 - sideMargin);
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

double paintHeading(ReportCanvas& canvas, const QRectF& area, int number, PanelKind kind, const DashboardData& data)
{
    canvas.line(area.topLeft(), { area.right(), area.top() }, canvas.tokens().line);
    const double titleY = area.top() + 10 + baseline(14, 20);
    double x = area.left();
    x += canvas.text({ x, titleY }, QString::number(number), canvas.ink3(14, 600), 30) + 7;
    canvas.text({ x, titleY }, panelTitle(kind), canvas.ink(14, 700), area.right() - x);
    const int lines = canvas.finding({ area.left(), area.top() + 30 + baseline(11.5, 16) }, panelFinding(kind, data),
        canvas.ink2(11.5), area.width(), 2, 15);
    return headingHeight + (lines > 1 ? 15 : 0);
}

void paintChart(ReportCanvas& canvas, PanelKind kind, const QRectF& area, const Report& report)
{
    if (!canvas.painter())
        return;
    PictureStyle style;
    style.report = true;
    style.matrixOnly = kind == PanelKind::Recommendations;
    canvas.painter()->save();
    canvas.painter()->setRenderHint(QPainter::Antialiasing);
    paintPicture(kind, canvas.painter(), area, report.data, style);
    canvas.painter()->restore();
}

void paintFigure(ReportCanvas& canvas, QPointF at, const QString& text, const InkStyle& style, double maximum)
{
    canvas.text(at, text, canvas.fitted(text, style, maximum, 8), maximum, Qt::AlignRight);
}

void paintReference(ReportCanvas& canvas, QPointF at, int note)
{
    if (note > 0)
        canvas.text(at, QString::number(note), canvas.ink2(8, 600), 12);
}

} // namespace runcost::report
