#include "compare/comparepanel.h"

#include "charts/canvas.h"
#include "dashboard/meaning.h"

#include <cmath>

namespace runcost {
namespace {

    using charts::Align;

    constexpr double sidePadding = 13;
    constexpr double tableTop = 54;
    constexpr double headHeight = 60; // letter, title, subtitle
    constexpr double barRowHeight = 30;
    constexpr double sectionHeight = 32;
    constexpr double rowHeight = 24;
    constexpr double labelWidth = 158;
    constexpr double narrowest = 150; // of a column
    constexpr double widest = 260;
    constexpr double changeWidth = 66;

    double tableHeight(const Comparison& c)
    {
        const auto rows = static_cast<double>(c.assumptions.size() + c.results.size());
        return headHeight + barRowHeight + 2 * sectionHeight + (c.sameAssumptions > 0 ? rowHeight : 0) + rows * rowHeight;
    }

    // One drawing of the table; coordinates start in the corner of the panel.
    class Table {
    public:
        Table(charts::Canvas& canvas, const Comparison& comparison, const PictureStyle& style, double width)
            : c(canvas)
            , m(comparison)
            , m_style(style)
            , m_hover(style.hover / style.textScale)
        {
            const double room = width - 2 * sidePadding - labelWidth;
            m_columnWidth = std::min(widest, std::floor(room / static_cast<double>(std::max<std::size_t>(1, m.columns.size()))));
            m_right = left(m.columns.size());
            for (std::size_t i = 0; i < m.columns.size(); ++i)
                m_assumptionRight.push_back(assumptionRight(i));
        }

        std::vector<Mark> paint()
        {
            const double top = tableTop;
            // The column that the others are measured against.
            c.fill({ left(m.reference) + 4, top, m_columnWidth - 8, tableHeight(m) + 4 }, c.tokens().inset);
            heads(top);
            bars(top + headHeight);
            double y = top + headHeight + barRowHeight;
            section(y, tr("Assumptions"));
            y += sectionHeight;
            for (const ComparedRow& row : m.assumptions)
                assumption(row, std::exchange(y, y + rowHeight));
            if (m.sameAssumptions > 0)
                sameLine(std::exchange(y, y + rowHeight));
            section(y, tr("Results"));
            y += sectionHeight;
            for (const ComparedRow& row : m.results)
                result(row, std::exchange(y, y + rowHeight));
            return std::move(m_marks);
        }

    private:
        static QString tr(const char* text) { return QCoreApplication::translate("Compare", text); }

        [[nodiscard]] double left(std::size_t column) const { return sidePadding + labelWidth + static_cast<double>(column) * m_columnWidth; }
        [[nodiscard]] bool hot(const QRectF& rect) const { return !m_style.report && rect.contains(m_hover); }
        // Where the figures of a column end; the changes stand right of it.
        [[nodiscard]] double valueRight(std::size_t column) const
        {
            return column == m.reference ? left(column) + m_columnWidth - 16 : left(column) + m_columnWidth - 14 - changeWidth;
        }

        void heads(double top)
        {
            for (std::size_t i = 0; i < m.columns.size(); ++i) {
                const ComparedLook& column = m.columns[i];
                const QRectF box(left(i) + 4, top, m_columnWidth - 8, headHeight);
                if (i != m.reference && hot(box))
                    c.rounded(box, 4, c.tokens().inset, {});
                const double x = left(i) + 14;
                const QPointF centre(x + 9, top + 14);
                c.circle(centre, 9, c.tokens().ink);
                c.text(centre.x(), centre.y() + 3.8, columnLetter(i), { c.tokens().panel, 10.5, 700 }, Align::Centre);
                if (i == m.reference)
                    c.text(x + 26, top + 18, tr("Reference"), c.ink(11, 600), Align::Left, m_columnWidth - 56);
                const double room = m_columnWidth - 28;
                c.text(x, top + 39, charts::onOneLine(column.title), c.ink(11.5, 600), Align::Left, room);
                c.text(x, top + 54, charts::onOneLine(column.subtitle), c.ink3(10.5), Align::Left, room);
                const QString name = column.subtitle.isEmpty() ? column.title : format::listed({ column.title, column.subtitle });
                mark(box, {},
                    i == m.reference ? tr("%1, %2, the reference").arg(columnLetter(i), name)
                                     : tr("%1, %2: make it the reference").arg(columnLetter(i), name),
                    i == m.reference ? QString() : QStringLiteral("reference:%1").arg(i));
            }
        }

        // What each costs on one scale, by component.
        void bars(double top)
        {
            c.text(sidePadding, top + 17, tr("Cost, same scale"), c.ink2(11.5), Align::Left, labelWidth - 8);
            double whole = 0;
            for (const ComparedLook& column : m.columns)
                whole = std::max(whole, sum(*column.look));
            for (std::size_t i = 0; whole > 0 && i < m.columns.size(); ++i) {
                double x = left(i) + 14;
                const double perUsd = (m_columnWidth - 28) / whole;
                for (std::size_t k = 0; k < componentCount; ++k) {
                    const double part = std::max(0.0, m.columns[i].look->analysis.components[k].value.value_or(0)) * perUsd;
                    if (part >= 1)
                        c.fill({ x, top + 7, std::max(1.0, part - 1), 11 }, componentColour(c.tokens(), static_cast<Component>(k)));
                    x += part;
                }
            }
            c.horizontal(sidePadding, m_right, top + barRowHeight - 1, c.tokens().line);
        }

        static double sum(const DashboardData& look)
        {
            double total = 0;
            for (const Quantity& part : look.analysis.components)
                total += std::max(0.0, part.value.value_or(0));
            return total;
        }

        void section(double top, const QString& title)
        {
            c.text(sidePadding, top + 21, title, c.ink(12, 600));
            c.horizontal(sidePadding, m_right, top + sectionHeight - 1, c.tokens().hair);
        }

        [[nodiscard]] charts::Ink assumptionInk(const ComparedCell& cell) const { return cell.changed ? c.ink(11.5, 600) : c.ink2(11.5); }

        // Nothing stands where the changes are below: where a value is long, all of its column reach into it.
        [[nodiscard]] double assumptionRight(std::size_t column) const
        {
            double longest = 0;
            for (const ComparedRow& row : m.assumptions)
                longest = std::max(longest, c.width(charts::onOneLine(row.cells[column].text), assumptionInk(row.cells[column])));
            const double room = valueRight(column) - left(column) - 22;
            return valueRight(column) + std::clamp(longest - room, 0.0, left(column) + m_columnWidth - 12 - valueRight(column));
        }

        void assumption(const ComparedRow& row, double top)
        {
            const double base = top + charts::baselineIn(rowHeight, 11.5);
            c.text(sidePadding, base, row.label, c.ink(11.5), Align::Left, labelWidth - 8);
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const ComparedCell& cell = row.cells[i];
                const QRectF box = cellBox(i, top);
                const double right = m_assumptionRight[i];
                const QRectF text = c.text(right, base, charts::onOneLine(cell.text), assumptionInk(cell), Align::Right, right - left(i) - 22);
                if (cell.changed) // set by the scenario: the dot of a changed slider
                    c.circle({ text.left() - 8, base - 4 }, 3, c.tokens().accent);
                mark(box, {}, tr("%1, %2, %3").arg(row.label, columnLetter(i), cell.text), {});
            }
            c.horizontal(sidePadding, m_right, top + rowHeight - 1, c.tokens().hair);
        }

        void sameLine(double top)
        {
            const QString text = m.assumptions.empty() ? tr("All assumptions are the same. Show them")
                : m.sameAssumptions == 1              ? tr("1 more is the same in all columns. Show it")
                                                      : tr("%1 more are the same in all columns. Show them").arg(m.sameAssumptions);
            const double base = top + charts::baselineIn(rowHeight, 11.5);
            const QRectF box = c.box(sidePadding, base, text, c.ink2(11.5)).adjusted(-4, -4, 4, 4);
            c.text(sidePadding, base, text, { c.tokens().accent, 11.5, 500, hot(box) });
            mark(box, {}, text, m_style.report ? QString() : QStringLiteral("all"));
        }

        void result(const ComparedRow& row, double top)
        {
            const bool total = row.kind == ComparedRow::Kind::Total;
            const double base = top + charts::baselineIn(rowHeight, 11.5);
            double x = sidePadding;
            if (row.kind == ComparedRow::Kind::Component) {
                c.fill({ x + 8, top + 7, 9, 9 }, componentColour(c.tokens(), row.component));
                x += 24;
            }
            c.text(x, base, row.label, c.ink(11.5, total ? 600 : 400), Align::Left, labelWidth - 8 - x + sidePadding);
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const ComparedCell& cell = row.cells[i];
                const QRectF box = cellBox(i, top);
                charts::Ink ink = c.ink(11.5, cell.best || total ? 600 : 400);
                ink.underlined = !row.figure.isEmpty() && hot(box);
                c.text(valueRight(i), base, cell.text, ink, Align::Right, valueRight(i) - left(i) - 10);
                const QColor colour = cell.judgement > 0 ? c.tokens().good : cell.judgement < 0 ? c.tokens().bad : c.tokens().ink3;
                c.text(valueRight(i) + changeWidth, base, cell.change, { colour, 11, cell.judgement == 0 ? 400 : 600 }, Align::Right, changeWidth - 4);
                mark(box, row.figure, spoken(row, i), row.figure.isEmpty() ? QString() : QStringLiteral("explain:%1:%2").arg(i).arg(row.figure));
            }
            c.horizontal(sidePadding, m_right, top + rowHeight - 1, total ? c.tokens().line : c.tokens().hair);
        }

        [[nodiscard]] QString spoken(const ComparedRow& row, std::size_t column) const
        {
            const ComparedCell& cell = row.cells[column];
            QString text = tr("%1, %2, %3").arg(row.label, columnLetter(column), cell.text);
            if (column != m.reference && cell.value && row.cells[m.reference].value)
                text = format::listed({ text, spokenChange(row.cells[m.reference].value, cell.value, m_style.locale) });
            return cell.best ? format::listed({ text, tr("the best") }) : text;
        }

        [[nodiscard]] QRectF cellBox(std::size_t column, double top) const { return { left(column) + 6, top + 1, m_columnWidth - 12, rowHeight - 3 }; }

        void mark(const QRectF& rect, const QString& figure, const QString& name, const QString& action)
        {
            m_marks.push_back({ rect, figure, name, action });
        }

        charts::Canvas& c;
        const Comparison& m;
        const PictureStyle& m_style;
        QPointF m_hover;
        double m_columnWidth = 0;
        double m_right = 0;
        std::vector<double> m_assumptionRight; // by column
        std::vector<Mark> m_marks;
    };

} // namespace

ComparePanel::ComparePanel(QWidget* parent)
    : ComparePicture(tr("Side by side"), parent)
{
    setObjectName(QStringLiteral("comparePanel"));
}

void ComparePanel::setComparison(Comparison comparison)
{
    m_comparison = std::move(comparison);
    setData(m_comparison.columns.empty() ? nullptr : m_comparison.columns.front().look);
}

QSize ComparePanel::wantedSize() const
{
    const double scale = theme::textScale();
    const auto columns = static_cast<double>(m_comparison.columns.size());
    return { qCeil((2 * sidePadding + labelWidth + columns * narrowest) * scale), qCeil((titleHeight + tableHeight(m_comparison) + 14) * scale) };
}

void ComparePanel::drawBelow(charts::Canvas& canvas, const QSizeF& size, const PictureStyle& style, std::vector<Mark>& marks) const
{
    marks = Table(canvas, m_comparison, style, size.width()).paint();
}

std::vector<QStringList> ComparePanel::table() const { return comparisonTable(m_comparison); }

void ComparePanel::doAction(const Mark& mark)
{
    const QString& action = mark.action;
    const QString kind = action.section(QLatin1Char(':'), 0, 0);
    if (kind == QLatin1String("all"))
        emit allAssumptionsWanted();
    else if (kind == QLatin1String("reference"))
        emit referenceChosen(action.section(QLatin1Char(':'), 1).toULong());
    else if (kind == QLatin1String("explain"))
        emit explainCell(action.section(QLatin1Char(':'), 2), action.section(QLatin1Char(':'), 1, 1).toULong(), globalRect(mark));
    else
        ComparePicture::doAction(mark);
}

} // namespace runcost
