#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace runcost {

// One line above the status bar: what was done or what failed, with the link that goes on or takes it back.
class MessageStrip final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Result, Error };

    explicit MessageStrip(QWidget* parent);

    void show(Kind kind, const QString& text, const QString& link = {}, std::function<void()> action = {});
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Kind::Result;
    QLabel* m_icon[2];
    QLabel* m_text;
    QPushButton* m_link;
    std::function<void()> m_action;
    QTimer m_timer;
};

} // namespace runcost
