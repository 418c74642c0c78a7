#pragma once

#include <QAbstractButton>

namespace runcost {

// A push button in the flat look, painted here and not by the style sheet: bordered, primary (accent), link text, or a
// bare icon.
class FlatButton final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind
    {
        Bordered,
        Primary,
        Link,
        Icon
    };
    FlatButton(Kind kind, const QString& text, QWidget* parent);
    // Bare icon with its accessible name.
    FlatButton(const QString& iconName, const QString& name, QWidget* parent);

    void setFixedTextHeight(double px) { m_height = px; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintIcon(QPainter& painter) const;

    Kind m_kind;
    QString m_iconName;
    double m_height = 28;
};

} // namespace runcost
