#pragma once

#include <QAbstractButton>

namespace runcost {

// What is left of a collapsed dock: a 28 px bar with its name written downwards. A click opens the dock.
class Rail final : public QAbstractButton {
    Q_OBJECT
public:
    enum class Side { Left, Right };
    Rail(Side side, const QString& iconName, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Side m_side;
    QString m_iconName;
};

} // namespace runcost
