#pragma once

#include <QWidget>

namespace runcost {

// What stands where the table would be: an icon, a sentence, and the button that helps.
class EmptyRuns final : public QWidget
{
    Q_OBJECT
public:
    EmptyRuns(const QString& iconName, const QString& text, QWidget* parent);

    void setText(const QString& text);
    void setButton(QWidget* button);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int textTop() const;

    QString m_iconName;
    QString m_text;
    QWidget* m_button = nullptr;
};

} // namespace runcost
