#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QHBoxLayout;

namespace runcost {

// The names of the pages, 36 px high, the present one underlined.
class PageTabs final : public QWidget {
    Q_OBJECT
public:
    explicit PageTabs(QWidget* parent);

    int addPage(const QString& title, const QString& keys);
    void setCurrent(int page);
    [[nodiscard]] int count() const;

signals:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_layout;
};

} // namespace runcost
