#pragma once

#include <QAbstractButton>

namespace runcost {

// A facet: "Provider AWS +3" with a chevron. Accent when it filters something.
class ChipButton final : public QAbstractButton
{
    Q_OBJECT
public:
    ChipButton(const QString& label, QWidget* parent);

    void setValue(const QString& value, bool active);
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const QString m_label;
    QString m_value;
    bool m_active = false;
};

} // namespace runcost
