#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QFrame;
class QLabel;
class QPushButton;

namespace runcost {

// Points at parts of the real window, one after the other, with a callout beside each. Esc or Skip ends it.
class Tour final : public QWidget {
    Q_OBJECT
public:
    struct Step {
        QPointer<QWidget> target; // gone or hidden: the callout stands in the middle
        QString title;
        QString text;
    };
    Tour(std::vector<Step> steps, QWidget* host);

    void start();
    void end();
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] QRect target() const; // of the present step, in own coordinates; null = none

signals:
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void createCallout();
    void show(int step);
    void place();

    std::vector<Step> m_steps;
    int m_step = 0;
    QFrame* m_callout;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_place;
    QPushButton* m_skip;
    QPushButton* m_back;
    QPushButton* m_next;
    QPointer<QWidget> m_focusBefore;
};

} // namespace runcost
