#pragma once

#include <QWidget>

#include "import/importrunner.h"

class QLabel;
class QProgressBar;

namespace runcost {

// What is read at the moment, how fast, and how long it takes yet.
class ImportWaiting final : public QWidget {
    Q_OBJECT
public:
    explicit ImportWaiting(QWidget* parent);

    void start(const QString& text);
    void setText(const QString& text);
    void setProgress(const ImportProgress& progress);

private:
    QLabel* m_text;
    QProgressBar* m_bar;
    QLabel* m_rate;
    QLabel* m_file;
};

} // namespace runcost
