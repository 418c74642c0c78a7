#pragma once

#include <QFrame>

namespace runcost {

// Version, licence and data date, inside the window.
class AboutBox final : public QFrame {
    Q_OBJECT
public:
    static constexpr QSize wantedSize { 520, 270 };
    AboutBox(const QString& catalogVersion, QWidget* parent);

signals:
    void closeRequested();
};

} // namespace runcost
