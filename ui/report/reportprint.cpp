#include "report/reportprint.h"

#include "report/reportdocument.h"

#include <QPageSize>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace runcost {

void setPaper(QPrinter& printer, const ReportDocument& document)
{
    const QSizeF size = document.pageSize();
    if (size.width() < size.height()) {
        printer.setPageSize(QPageSize(size * 72 / 96, QPageSize::Point, {}, QPageSize::FuzzyMatch));
        return;
    }
    // No printer holds paper of the shape of a slide.
    printer.setPageSize(QPageSize(usualReportOptions().paper == ReportPaper::Letter ? QPageSize::Letter : QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
}

void printDocument(const ReportDocument& document, QPrinter& printer)
{
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return;
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), document.pageCount()) : document.pageCount();
    const QSizeF size = document.pageSize();
    for (int page = first; page < last; ++page) {
        if (page > first)
            printer.newPage();
        const QRectF paper = printer.pageLayout().fullRectPixels(printer.resolution());
        const double scale = std::min(paper.width() / size.width(), paper.height() / size.height());
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.translate((paper.width() - size.width() * scale) / 2, (paper.height() - size.height() * scale) / 2);
        painter.scale(scale, scale);
        document.paint(painter, page);
        painter.restore();
    }
}

void showPrintPreview(std::shared_ptr<const ReportDocument> document, QWidget* parent)
{
    auto* dialog = new QPrintPreviewDialog(parent);
    dialog->setObjectName(QStringLiteral("reportPrintPreview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(document->title());
    dialog->printer()->setDocName(document->title());
    dialog->printer()->setFullPage(true);
    setPaper(*dialog->printer(), *document);
    dialog->printer()->setPageMargins(QMarginsF());
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [document](QPrinter* printer) { printDocument(*document, *printer); });
    dialog->resize(900, 820);
    dialog->open();
}

} // namespace runcost
