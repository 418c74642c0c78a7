#pragma once

#include <QRadioButton>
#include <QWidget>

#include <vector>

class QButtonGroup;

namespace runcost {

// A few choices side by side; the chosen one is accent. Arrow keys move, as in any group of radio buttons.
class Segmented final : public QWidget
{
    Q_OBJECT
public:
    using Options = std::vector<std::pair<QString, QString>>; // id, label

    Segmented(const QString& objectName, QWidget* parent);

    void setOptions(const Options& options);
    void setCurrent(const QString& id);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Segment;
    [[nodiscard]] int widestSegment() const;
    QButtonGroup* m_group;
    std::vector<Segment*> m_segments;
    Options m_options;
};

} // namespace runcost
