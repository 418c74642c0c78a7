#pragma once

#include <QStringList>
#include <QWidget>

namespace runcost {

// Where one is in a dialog of several steps: done steps have a check, the present one is filled.
class StepsBar final : public QWidget {
    Q_OBJECT
public:
    StepsBar(const QStringList& steps, QWidget* parent);

    void setStep(int step);
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont fontOf(int step) const;

    QStringList m_steps;
    int m_step = 0;
};

} // namespace runcost
