#pragma once

#include <QWidget>

#include "analysis/reportedfigure.h"

#include <vector>

namespace runcost {

class Segmented;

// "Reported and recomputed": what the file states beside what RunCost makes of it, why they differ, and which one counts.
class ReportedPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ReportedPanel(QWidget* parent);

    // `writable`: the choice can be kept with the run.
    void setFigures(const std::vector<ReportedFigure>& figures, bool writable);
    [[nodiscard]] int wantedHeight() const;
    [[nodiscard]] QString tableText() const;

signals:
    void useChosen(runcost::ReportedKind kind, runcost::FigureUse use);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] double choiceWidth() const; // at 100 %
    void place();
    [[nodiscard]] int rowAt(int y) const; // -1 = none
    [[nodiscard]] QString finding() const;
    [[nodiscard]] int explained() const;

    std::vector<ReportedFigure> m_figures;
    std::vector<Segmented*> m_choices;
};

} // namespace runcost
