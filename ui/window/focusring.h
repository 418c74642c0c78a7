#pragma once

#include <QPointer>
#include <QWidget>

namespace runcost {

// Draws the 2 px accent ring around whatever has the keyboard focus, 2 px outside of it, after Tab or a shortcut.
// Widgets that draw their own (charts) carry the property "ownFocusRing".
class FocusRing final : public QWidget {
    Q_OBJECT
public:
    explicit FocusRing(QWidget* host);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(QWidget* widget);
    void place();

    QPointer<QWidget> m_target;
};

} // namespace runcost
