#pragma once

#include <QWidget>

class QHBoxLayout;

namespace runcost {

class FlatButton;

// The 30 px bar on top of a dock: title, a quiet remark, and buttons at the right.
class DockTitle final : public QWidget
{
    Q_OBJECT
public:
    DockTitle(const QString& title, QWidget* parent);

    void setTitle(const QString& title);
    void setRemark(const QString& remark);
    [[nodiscard]] QString remark() const { return m_remark; }
    void addWidget(QWidget* widget);
    FlatButton* addButton(const QString& iconName, const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_title;
    QString m_remark;
    QHBoxLayout* m_buttons;
};

} // namespace runcost
