#pragma once

#include <QComboBox>

namespace runcost {

// A combo box in the look of a chip. The wheel scrolls what is around it instead of changing the choice.
class LeverCombo final : public QComboBox
{
    Q_OBJECT
public:
    explicit LeverCombo(QWidget* parent);

    void setChanged(bool changed);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void showPopup() override;

private:
    bool m_changed = false;
};

} // namespace runcost
