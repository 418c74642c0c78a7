#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace runcost {

// In place of the preview while the runs of a report are analysed.
class ReportWaiting final : public QWidget {
    Q_OBJECT
public:
    explicit ReportWaiting(QWidget* parent);
    void start(int total);
    void setProgress(int done, int total);
    [[nodiscard]] QPushButton* stop() const { return m_stop; }

private:
    QProgressBar* m_bar;
    QLabel* m_text;
    QPushButton* m_stop;
};

} // namespace runcost
