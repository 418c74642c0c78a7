#pragma once

#include <QWidget>

namespace runcost {

// Covers the window while files are dragged over it and says what a drop will do.
class DropOverlay final : public QWidget {
    Q_OBJECT
public:
    explicit DropOverlay(QWidget* host);
    void appear();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace runcost
