#pragma once

#include "window/subpage.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QUrl;

namespace runcost {

class HelpBrowser;

// The manual and the formulas, offline: an index with a search field at the left, the page at the right.
class HelpPage final : public SubPage {
    Q_OBJECT
public:
    explicit HelpPage(QWidget* parent);

    void openTopic(const QString& id); // "formula:carbon"
    [[nodiscard]] QString topic() const; // that is shown

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillIndex();
    void showCurrent();
    void followLink(const QUrl& link);

    QLineEdit* m_search;
    QListWidget* m_index;
    QLabel* m_nothing;
    HelpBrowser* m_browser;
};

} // namespace runcost
