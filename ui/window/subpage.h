#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace runcost {

// A view in place of the page below the tabs, with a way back above it; the docks stay live. Esc goes back.
class SubPage : public QWidget {
    Q_OBJECT
public:
    SubPage(const QString& title, QWidget* parent);

    void setSubject(const QString& text); // beside the title: which run
    void setTitle(const QString& title);

signals:
    void closeRequested();

protected:
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    // A trail in front of the title: "Dashboard", then this link; it takes the place of the way back.
    void addCrumb(QWidget* link);
    void addCloseButton(); // at the end of the row
    [[nodiscard]] QHBoxLayout* bar() const { return m_bar; } // the row with the way back; buttons go to its end
    void keyPressEvent(QKeyEvent* event) override;

private:
    QHBoxLayout* m_bar;
    QWidget* m_back;
    QLabel* m_title;
    QLabel* m_subject;
    QVBoxLayout* m_body;
};

} // namespace runcost
