#pragma once

#include <QString>
#include <QWidget>

#include <array>

namespace runcost {

struct RunTotals;

// The two sums under the runs table: of the selected runs and of those shown, aligned with the columns above.
class RunsTotals final : public QWidget
{
    Q_OBJECT
public:
    struct Line
    {
        QString label; // "1 selected"
        std::array<QString, 3> sums; // cost, energy, CO2e
        bool operator==(const Line&) const = default;
    };

    // Sums of what is known; "≥" where something is not, "–" where nothing is.
    [[nodiscard]] static Line line(const QString& label, const RunTotals& totals);

    explicit RunsTotals(QWidget* parent);

    void setLines(const Line& selected, const Line& shown);
    // Right edges of the three columns, in this widget; < 0 = the column is hidden.
    void setEdges(const std::array<int, 3>& edges);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] const Line& selectedLine() const { return m_selected; }
    [[nodiscard]] const Line& shownLine() const { return m_shown; }

signals:
    // line 0 = selected, 1 = shown; column 0 = cost, 1 = energy, 2 = CO2e.
    void explainRequested(int line, int column, const QRect& globalRect);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLine(QPainter& painter, const Line& line, double baseline) const;

    Line m_selected;
    Line m_shown;
    std::array<int, 3> m_edges { -1, -1, -1 };
};

} // namespace runcost
