#pragma once

#include <QFrame>
#include <QStringList>

#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace runcost {

struct FacetValue
{
    QString key;
    QString label;
    int count = 0; // runs with it; < 0 = not counted
};

// The list below a facet chip: check boxes with counts, or one choice. Stays open while boxes are ticked.
class FacetPopup final : public QFrame
{
    Q_OBJECT
public:
    FacetPopup(const QString& name, bool single, QWidget* parent);

    void setValues(const std::vector<FacetValue>& values, const QStringList& chosen);
    void popupBelow(const QWidget* anchor);

signals:
    void chosenChanged(const QStringList& keys);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void toggle(QListWidgetItem* item);
    void search(const QString& text);

    const bool m_single;
    QLineEdit* m_search;
    QListWidget* m_list;
    QStringList m_chosen;
};

} // namespace runcost
