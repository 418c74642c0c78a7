#pragma once

#include <QWidget>

#include "analysis/explanation.h"

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace runcost {

// How one figure came about: formula with names and with numbers, where each input comes from, the range and what widens
// it. A frame inside the window beside the number that was asked for, not a window of its own.
class ExplainPopover final : public QWidget {
    Q_OBJECT
public:
    explicit ExplainPopover(QWidget* window);

    // `anchor`: the number, in global coordinates. `accent`: the colour of its component, or invalid.
    void open(const Explanation& explanation, bool scenario, const QRect& anchor, const QColor& accent);
    void close();
    [[nodiscard]] const Explanation& explanation() const { return m_explanation; }

signals:
    void showInWhatIf(const QString& figure, const QString& input); // input: the widest driver, or empty
    void whatMovesRequested(const QString& figure);
    void nextRequested(bool forwards);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void place();
    void copyFormula();
    void showCopyMenu();
    double draw(QPainter* painter) const; // returns the height that it needs

    Explanation m_explanation;
    QColor m_accent;
    QRect m_anchor;
    bool m_scenario = false;
    QWidget* m_focusBefore = nullptr;
    QPushButton* m_copy;
    QPushButton* m_whatIf;
    QPushButton* m_moves;
    QToolButton* m_close;
};

} // namespace runcost
