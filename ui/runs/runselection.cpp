#include "runs/runselection.h"

#include "items/runsmodel.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace runcost::runselection {
namespace {

// Selected rows as sorted ranges that do not overlap.
std::vector<std::pair<int, int>> ranges(const QItemSelectionModel& selection)
{
    std::vector<std::pair<int, int>> all;
    for (const QItemSelectionRange& range : selection.selection())
        if (range.isValid())
            all.emplace_back(range.top(), range.bottom());
    std::sort(all.begin(), all.end());
    std::vector<std::pair<int, int>> joined;
    for (const auto& [top, bottom] : all) {
        if (!joined.empty() && top <= joined.back().second + 1)
            joined.back().second = std::max(joined.back().second, bottom);
        else
            joined.emplace_back(top, bottom);
    }
    return joined;
}

bool holds(const std::vector<std::pair<int, int>>& rows, int row)
{
    return std::any_of(rows.begin(), rows.end(), [row](const auto& r) { return r.first <= row && row <= r.second; });
}

} // namespace

std::vector<qint64> ids(const QItemSelectionModel& selection, const RunsModel& model, qint64 current)
{
    const std::vector<std::pair<int, int>> rows = ranges(selection);
    int lead = current != 0 ? model.rowOfId(current) : -1;
    if (lead < 0 || !holds(rows, lead))
        lead = selection.currentIndex().isValid() && holds(rows, selection.currentIndex().row())
            ? selection.currentIndex().row()
            : -1;
    std::vector<qint64> result;
    if (lead >= 0)
        result.push_back(model.idAt(lead));
    for (const auto& [top, bottom] : rows)
        for (int row = top; row <= bottom; ++row)
            if (row != lead)
                result.push_back(model.idAt(row));
    return result;
}

QItemSelection rows(const RunsModel& model, const std::vector<qint64>& ids)
{
    QItemSelection result;
    const int last = model.columnCount() - 1;
    const auto add = [&](int top, int bottom) {
        result.append(QItemSelectionRange(model.index(top, 0), model.index(bottom, last)));
    };
    if (ids.size() == 1) {
        if (const int row = model.rowOfId(ids.front()); row >= 0)
            add(row, row);
        return result;
    }
    if (ids.empty())
        return result;
    std::vector<qint64> sorted = ids;
    std::sort(sorted.begin(), sorted.end());
    int from = -1;
    const int count = model.rowCount();
    for (int row = 0; row <= count; ++row) {
        const bool in = row < count && std::binary_search(sorted.begin(), sorted.end(), model.idAt(row));
        if (in && from < 0)
            from = row;
        if (!in && from >= 0) {
            add(from, row - 1);
            from = -1;
        }
    }
    return result;
}

QString text(const QItemSelectionModel& selection, const RunsModel& model, bool header)
{
    QString result;
    const auto addRow = [&](const auto& cell) {
        for (int column = 0; column < model.columnCount(); ++column) {
            QString entry = cell(column).toString();
            // One cell, one field: a name must not break the table.
            for (const QChar separator : { QLatin1Char('\t'), QLatin1Char('\n'), QLatin1Char('\r') })
                entry.replace(separator, QLatin1Char(' '));
            if (column > 0)
                result += QLatin1Char('\t');
            result += entry;
        }
        result += QLatin1Char('\n');
    };
    if (header)
        addRow([&](int column) { return model.headerData(column, Qt::Horizontal); });
    for (const auto& [top, bottom] : ranges(selection))
        for (int row = top; row <= bottom; ++row)
            addRow([&](int column) { return model.index(row, column).data(); });
    return result;
}

} // namespace runcost::runselection
