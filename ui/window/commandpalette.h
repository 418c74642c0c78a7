#pragma once

#include <QFrame>

#include "items/commandmodel.h"

class QLabel;
class QLineEdit;
class QListView;

namespace runcost {

// The field that finds pages, actions, runs and formulas by a few letters.
class CommandPalette final : public QFrame {
    Q_OBJECT
public:
    CommandPalette(std::vector<Command> commands, std::shared_ptr<const RunColumns> runs, const QStringList& recent,
        QWidget* parent);

    void setQuery(const QString& query);
    void focusField();
    [[nodiscard]] QSize wantedSize() const; // as high as its rows

signals:
    void chosen(const QString& id, bool explain); // explain: Ctrl+Enter
    void closeRequested();
    void rowsChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* createField();
    QWidget* createFooter();
    void refresh(const QString& query);
    void move(int rows);
    void choose(bool explain);

    CommandModel m_model;
    QLineEdit* m_field = nullptr;
    QWidget* m_footer = nullptr;
    QLabel* m_matches = nullptr;
    QListView* m_list;
    QLabel* m_nothing;
};

} // namespace runcost
