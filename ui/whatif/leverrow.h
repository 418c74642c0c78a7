#pragma once

#include <QWidget>

#include "analysis/analysis.h"
#include "whatif/leverdisplay.h"

namespace runcost {

class LeverCombo;
class LeverField;
class LeverSlider;
class Segmented;

// One lever of the What-if dock: label, value, slider or choice, and how much a step of it moves the result.
class LeverRow final : public QWidget
{
    Q_OBJECT
public:
    static constexpr double pitch = 41; // height at 100 % text

    LeverRow(Lever lever, QWidget* parent);

    [[nodiscard]] Lever lever() const { return m_lever; }
    // `largest` is the effect that fills the bar.
    void setState(const LeverState& state, Effect effect, double largest);
    // Choices: what the best other option changes, in words, and its share of the largest effect.
    void setChoiceEffect(const QString& text, double share);
    void setPlace(const QString& place); // where the baseline holds: "us-east-1"
    void setRunHours(std::optional<double> hours); // of the baseline, for typed times
    void setHighlighted(bool highlighted);
    [[nodiscard]] QWidget* control() const; // takes the focus: slider, combo or segments
    [[nodiscard]] QString effectText() const { return m_effectText; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void numberChosen(runcost::Lever lever, double value, int gesture);
    void choiceChosen(runcost::Lever lever, const QString& choice);
    void resetWanted(runcost::Lever lever);
    void explainWanted(runcost::Lever lever); // what a step of it does

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    class ResetDot;
    void createNumber();
    void createChoice();
    void showChoice(const LeverState& state);
    void showName();
    void paintEffect(QPainter& painter) const;
    [[nodiscard]] QWidget* valueWidget() const;
    [[nodiscard]] QString explanation(const LeverState& state, Effect effect) const;

    const Lever m_lever;
    ResetDot* m_reset;
    LeverField* m_field = nullptr;
    LeverSlider* m_slider = nullptr;
    LeverCombo* m_combo = nullptr;
    Segmented* m_segments = nullptr;
    std::vector<std::pair<QString, QString>> m_options;
    QString m_place;
    QString m_note; // of the state, for choices
    QString m_name; // accessible, without the choice's effect
    QString m_choiceText;
    double m_choiceShare = -1;
    QString m_effectText;
    QString m_tip;
    double m_share = -1; // of the largest effect; < 0 = no bar
    bool m_changed = false;
    bool m_highlighted = false;
};

} // namespace runcost
