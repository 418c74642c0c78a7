#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

namespace runcost {

// The number line of a slider: values to positions 0..1 and back, linear or logarithmic, with neat values for a pixel.
struct LeverScale
{
    double minimum = 0;
    double maximum = 1;
    double step = 0.1;
    bool logarithmic = false;
    bool whole = false;

    [[nodiscard]] double position(double value) const;
    [[nodiscard]] double value(double position) const;
    // The value at `position`, rounded to 1, 2 or 5 times a power of ten that a pixel (its size in positions) tells
    // apart.
    [[nodiscard]] double neatValue(double position, double pixel) const;
    [[nodiscard]] double stepped(double value, double steps) const;
};

// A thin track with a round handle, a tick at the baseline and an accent segment between them. Never takes the wheel.
class LeverSlider final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int margin = 10; // of the track inside the widget: room for handle and focus ring

    LeverSlider(const LeverScale& scale, QWidget* parent);

    void setState(std::optional<double> value, std::optional<double> baseline, bool changed);
    [[nodiscard]] std::optional<double> value() const { return m_value; }
    [[nodiscard]] std::optional<double> baseline() const { return m_baseline; }
    [[nodiscard]] const LeverScale& scale() const { return m_scale; }
    [[nodiscard]] bool isDragging() const { return m_dragging; }
    void stepBy(double steps); // as a key press: presses in a row merge
    void choose(double value); // a single change, for assistive technology

    [[nodiscard]] QSize sizeHint() const override { return { 138, 24 }; }

signals:
    // Changes with the same gesture number belong together: one drag, or keys pressed in a row.
    void valueChosen(double value, int gesture);
    void resetChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] double trackLength() const;
    [[nodiscard]] double xOf(double value) const;
    void dragTo(double x);
    void emitValue(double value);

    LeverScale m_scale;
    std::optional<double> m_value;
    std::optional<double> m_baseline;
    bool m_changed = false;
    bool m_dragging = false;
    double m_grabOffset = 0;
    int m_gesture = 0;
    QElapsedTimer m_lastKey;
};

} // namespace runcost
