#pragma once

#include "analysis/scenario.h"

#include <QLineEdit>

#include <optional>

namespace runcost {

// The value of a lever: number and unit at the right; typing replaces it, Enter takes it, Esc and nonsense restore it.
class LeverField final : public QLineEdit
{
    Q_OBJECT
public:
    LeverField(Lever lever, QWidget* parent);

    void setState(std::optional<double> value, bool changed);
    void setRunHours(std::optional<double> hours) { m_runHours = hours; } // of the baseline
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void valueEntered(double value);
    void stepped(double steps); // arrow keys

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showValue();
    void commit();
    void paintAtRest(QPainter& painter) const;

    const Lever m_lever;
    std::optional<double> m_value;
    std::optional<double> m_runHours;
    bool m_changed = false;
    bool m_invalid = false; // the last entry was refused; until the next key
    QString m_number;
    QString m_unit;
};

} // namespace runcost
