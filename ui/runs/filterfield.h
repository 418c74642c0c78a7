#pragma once

#include <QLineEdit>

namespace runcost {

// The line edit over the runs, with a magnifier in it.
class FilterField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterField(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace runcost
