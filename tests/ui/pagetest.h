#pragma once

#include "catalog/catalog.h"
#include "report/reportdocument.h"
#include "ui/perioddata.h"
#include "ui/reportdata.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

// Whole reports and what may be wrong with a page of one.
namespace runcost::testdata {

inline DashboardList several(int count)
{
    DashboardList runs;
    for (int i = 0; i < count; ++i) {
        DashboardData data = i % 5 == 3 ? extremeDashboard() : i % 5 == 4 ? unknownDashboard() : dashboard();
        data.run.sourceId = QStringLiteral("run-%1").arg(i);
        data.analysis.total.value = data.analysis.total.value ? std::optional(*data.analysis.total.value * (1 + i * 0.1)) : std::nullopt;
        runs.push_back(std::make_shared<const DashboardData>(std::move(data)));
    }
    return runs;
}

inline ReportOptions optionsOf(ReportFormat format = ReportFormat::Pdf)
{
    ReportOptions options;
    options.format = format;
    options.author = QStringLiteral("Büro für Kosten");
    options.date = QDate(2026, 11, 21);
    options.fixedStamp = true;
    return options;
}

inline PeriodContent periodOf(int runs, std::optional<double> budget)
{
    std::vector<PeriodRow> rows;
    static const char* const devices[] = { "NVIDIA A100-SXM4-80GB with a long name", "H100", "RTX 4090", "", "T4", "V100", "L4", "A10", "MI300X" };
    for (int i = 0; i < runs; ++i)
        rows.push_back({ i % 3 ? "a-run-with-quite-a-long-name-that-goes-on-and-on-and-on" : "r", i % 2 ? "assistant" : "a-project-with-a-long-name-too",
            i % 4 ? "aws" : "local", devices[i % 9], i % 11 == 10 ? QDate() : QDate(2026, 1, 1).addDays(i * 7), i % 7 == 6 ? std::nullopt : std::optional(i * i * 1234.5 + 0.001),
            i % 5 == 4 ? 1 : 0, 1, 1, i % 2 ? "user=ann" : "user=somebody-with-a-long-user-name" });
    PeriodQuery query;
    query.budgetUsd = budget;
    return *periodContent(periodColumns(rows), query, { {}, {}, QDate(2026, 5, 5), format::defaultLocale() }, *Catalog::shipped());
}

// Rows of a test: so many runs in a period, and its budget in US dollars, 0 = none.
inline void periodRows()
{
    QTest::addColumn<int>("runs");
    QTest::addColumn<double>("budget");
    QTest::newRow("one") << 1 << 0.0;
    QTest::newRow("a few") << 9 << 1e6;
    QTest::newRow("budget exceeded") << 40 << 10.0;
    QTest::newRow("many") << 300 << 0.0;
}

// What a reader would see at once; empty = nothing.
inline QString problemOn(const ReportDocument& document, int page)
{
    ReportCanvas canvas;
    document.paint(canvas, page);
    const QSizeF size = document.layoutSize();
    const double side = size.width() > size.height() ? 42 : 54;
    const QRectF inside = QRectF(QPointF(), size).adjusted(side, 22, -side, -14);
    const auto& placed = canvas.placed();
    if (placed.size() < 5)
        return QStringLiteral("nearly empty");
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (!inside.contains(placed[i].rect))
            return QStringLiteral("outside: ") + placed[i].text;
        for (std::size_t j = i + 1; j < placed.size(); ++j)
            if (placed[i].rect.adjusted(0.1, 0.6, -0.1, -0.6).intersects(placed[j].rect) && placed[i].text.size() > 2 && placed[j].text.size() > 2)
                return placed[i].text + QStringLiteral(" / ") + placed[j].text;
    }
    return {};
}

inline QByteArray toolOutput(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

inline bool hasTool(const char* program) { return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty(); }

} // namespace runcost::testdata
