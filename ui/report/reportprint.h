#pragma once

#include <memory>

class QPrinter;
class QWidget;

namespace runcost {

class ReportDocument;

// The paper of the document; for slides the usual one of the country, lying.
void setPaper(QPrinter& printer, const ReportDocument& document);
// Every page on the paper of the printer, as large as it fits.
void printDocument(const ReportDocument& document, QPrinter& printer);
// The preview of the system's printing, from which it is printed. Closes and deletes itself.
void showPrintPreview(std::shared_ptr<const ReportDocument> document, QWidget* parent);

} // namespace runcost
