#pragma once

#include <QSet>
#include <QStringList>
#include <QWidget>

namespace runcost {

// Where one is in a dialog of several steps: done steps have a check, the present one is filled, one that left something
// open has a ring in caution. Steps that are done can be clicked.
class StepsBar final : public QWidget {
    Q_OBJECT
public:
    StepsBar(const QStringList& steps, QWidget* parent);

    void setSteps(const QStringList& steps);
    void setStep(int step);
    void setOpen(int step, bool open); // something was left behind there
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void stepClicked(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QFont fontOf(int step) const;
    [[nodiscard]] double widthOf(int step) const; // circle, gap and word

    QStringList m_steps;
    QSet<int> m_open;
    int m_step = 0;
};

} // namespace runcost
