#pragma once

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace runcost {

// Where a value lies among those of others: ticks on a strip, a ring for the shipped one, a disc for the own one.
class RangeStrip final : public QWidget {
    Q_OBJECT
public:
    explicit RangeStrip(QWidget* parent);

    void setValues(std::vector<double> others, std::optional<double> shipped, std::optional<double> own, const QString& othersName);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_others; // ascending
    std::optional<double> m_shipped;
    std::optional<double> m_own;
    QString m_name;
};

} // namespace runcost
