#pragma once

#include "core/result.h"
#include "export/comparisoncontent.h"
#include "export/periodcontent.h"
#include "report/reportexport.h"

namespace runcost {

// A whole report on paper: a comparison and each run, or a period. What the preview shows, the printer prints and the PDF
// holds is painted by it.
class ReportDocument {
public:
    // The catalog only has to live during the call. Without a catalog there are no notes.
    ReportDocument(DashboardList runs, const Catalog* catalog, const ReportOptions& options);
    ReportDocument(PeriodContent period, const ReportOptions& options);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); } // at least 1
    [[nodiscard]] QSizeF pageSize() const { return paperSize(m_paper); } // in 1/96 inch
    [[nodiscard]] QSizeF layoutSize() const { return m_size; } // in which canvases count
    [[nodiscard]] const theme::Tokens& tokens() const { return m_grey ? theme::grey() : theme::light(); }
    [[nodiscard]] const QString& title() const { return m_title; }
    void paint(ReportCanvas& canvas, int page) const; // counted from 0; a painter in units of layoutSize()
    void paint(QPainter& painter, int page) const; // in 1/96 inch

private:
    struct PageOf {
        int report = -1; // of m_reports; -1 = comparison or period
        int page = 0; // within it
    };
    void addPages(int report, int count);

    DashboardList m_runs;
    std::vector<Report> m_reports; // refer to m_runs
    std::optional<ComparisonContent> m_comparison;
    std::optional<PeriodContent> m_period;
    std::optional<Language> m_language;
    ReportPaper m_paper;
    bool m_grey;
    QSizeF m_size; // of the layout
    QString m_title;
    std::vector<PageOf> m_pages;
};

// The sections that the options ask for, with the usual ones when they name none.
[[nodiscard]] ReportSections sectionsOf(const ReportOptions& options, std::size_t runs);
[[nodiscard]] ComparisonContent comparisonOf(const DashboardList& runs, const ReportOptions& options);
[[nodiscard]] bool hasComparison(const ReportOptions& options, std::size_t runs);

} // namespace runcost
