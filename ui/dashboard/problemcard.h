#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace runcost {

// In place of the panels: nothing is selected, or why the run cannot be shown, with a way to try again.
class ProblemCard final : public QWidget {
    Q_OBJECT
public:
    explicit ProblemCard(QWidget* parent);

    void showSentence(const QString& text);
    void showProblem(const QString& text);
    [[nodiscard]] QString text() const;

signals:
    void retryWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void retranslate();

    QLabel* m_text;
    QPushButton* m_retry;
    QRect m_frame; // of the problem; empty without one
    bool m_problem = false;
};

} // namespace runcost
