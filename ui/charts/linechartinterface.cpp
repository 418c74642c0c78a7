#include "charts/linechartinterface.h"

#include "charts/linechart.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <cmath>

namespace runcost::charts {
namespace {

    int rowsOf(const LineChart& chart) { return std::min(mostRows, static_cast<int>(chart.data().points.size())); }

    int pointOfRow(const LineChart& chart, int row)
    {
        const int rows = rowsOf(chart);
        const auto points = static_cast<double>(chart.data().points.size());
        return rows < 2 ? 0 : static_cast<int>(std::lround(row * (points - 1) / (rows - 1)));
    }

    class PointInterface final : public QAccessibleInterface, public QAccessibleTableCellInterface {
    public:
        PointInterface(LineChart* chart, int row)
            : m_chart(chart)
            , m_row(row)
        {
        }

        [[nodiscard]] bool isValid() const override { return m_chart && m_row < rowsOf(*m_chart); }
        [[nodiscard]] QObject* object() const override { return nullptr; }
        [[nodiscard]] QAccessibleInterface* parent() const override { return m_chart ? QAccessible::queryAccessibleInterface(m_chart) : nullptr; }
        [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
        [[nodiscard]] int childCount() const override { return 0; }
        int indexOfChild(const QAccessibleInterface*) const override { return -1; }
        [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
        [[nodiscard]] QString text(QAccessible::Text kind) const override
        {
            return kind == QAccessible::Name && isValid() ? m_chart->pointText(pointOfRow(*m_chart, m_row)) : QString();
        }
        void setText(QAccessible::Text, const QString&) override { }
        [[nodiscard]] QRect rect() const override { return m_chart ? QRect(m_chart->mapToGlobal(QPoint(0, 0)), m_chart->size()) : QRect(); }
        [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
        [[nodiscard]] QAccessible::State state() const override
        {
            QAccessible::State state;
            state.selected = isSelected();
            return state;
        }
        void* interface_cast(QAccessible::InterfaceType type) override
        {
            return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this) : nullptr;
        }
        [[nodiscard]] bool isSelected() const override { return isValid() && m_chart->cursor() == pointOfRow(*m_chart, m_row); }
        [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
        [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
        [[nodiscard]] int columnIndex() const override { return 0; }
        [[nodiscard]] int rowIndex() const override { return m_row; }
        [[nodiscard]] int columnExtent() const override { return 1; }
        [[nodiscard]] int rowExtent() const override { return 1; }
        [[nodiscard]] QAccessibleInterface* table() const override { return parent(); }

    private:
        QPointer<LineChart> m_chart;
        int m_row;
    };

    class CurveInterface final : public QAccessibleWidget, public QAccessibleTableInterface {
    public:
        explicit CurveInterface(LineChart* chart)
            : QAccessibleWidget(chart, QAccessible::Table)
        {
        }
        ~CurveInterface() override
        {
            for (const QAccessible::Id id : m_cells)
                QAccessible::deleteAccessibleInterface(id);
        }
        CurveInterface(const CurveInterface&) = delete;
        CurveInterface& operator=(const CurveInterface&) = delete;

        void* interface_cast(QAccessible::InterfaceType type) override
        {
            return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this) : QAccessibleWidget::interface_cast(type);
        }
        [[nodiscard]] int childCount() const override { return rowsOf(*chart()); }
        [[nodiscard]] QAccessibleInterface* child(int row) const override
        {
            if (row < 0 || row >= childCount())
                return nullptr;
            while (static_cast<int>(m_cells.size()) <= row)
                m_cells.push_back(QAccessible::registerAccessibleInterface(new PointInterface(chart(), static_cast<int>(m_cells.size()))));
            return QAccessible::accessibleInterface(m_cells[static_cast<std::size_t>(row)]);
        }
        int indexOfChild(const QAccessibleInterface* wanted) const override
        {
            for (int row = 0; row < childCount(); ++row)
                if (child(row) == wanted)
                    return row;
            return -1;
        }
        [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
        [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
        [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override { return column == 0 ? child(row) : nullptr; }
        [[nodiscard]] int rowCount() const override { return childCount(); }
        [[nodiscard]] int columnCount() const override { return 1; }
        [[nodiscard]] QString columnDescription(int) const override { return chart()->data().title; }
        [[nodiscard]] QString rowDescription(int row) const override
        {
            return row >= 0 && row < rowCount() ? chart()->pointText(pointOfRow(*chart(), row)) : QString();
        }
        [[nodiscard]] int selectedCellCount() const override { return selectedRowCount(); }
        [[nodiscard]] int selectedColumnCount() const override { return 0; }
        [[nodiscard]] int selectedRowCount() const override { return static_cast<int>(selectedRows().size()); }
        [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override
        {
            QList<QAccessibleInterface*> cells;
            for (const int row : selectedRows())
                cells << child(row);
            return cells;
        }
        [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
        [[nodiscard]] QList<int> selectedRows() const override
        {
            for (int row = 0; row < rowCount(); ++row)
                if (isRowSelected(row))
                    return { row };
            return {};
        }
        [[nodiscard]] bool isColumnSelected(int) const override { return false; }
        [[nodiscard]] bool isRowSelected(int row) const override { return chart()->cursor() >= 0 && pointOfRow(*chart(), row) == chart()->cursor(); }
        bool selectRow(int row) override
        {
            if (row < 0 || row >= rowCount())
                return false;
            chart()->setCursor(pointOfRow(*chart(), row));
            return true;
        }
        bool selectColumn(int) override { return false; }
        bool unselectRow(int) override { return false; }
        bool unselectColumn(int) override { return false; }
        void modelChange(QAccessibleTableModelChangeEvent*) override { }

    private:
        [[nodiscard]] LineChart* chart() const { return static_cast<LineChart*>(widget()); }
        mutable std::vector<QAccessible::Id> m_cells;
    };

    QAccessibleInterface* makeInterface(const QString&, QObject* object)
    {
        auto* chart = qobject_cast<LineChart*>(object);
        return chart ? new CurveInterface(chart) : nullptr;
    }

} // namespace

void installLineChartInterface()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace runcost::charts
