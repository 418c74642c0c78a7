#pragma once

#include <QToolButton>

class QFrame;
class QLabel;

namespace runcost {

// A tool button whose line icon follows theme and state.
class IconButton final : public QToolButton {
    Q_OBJECT
public:
    // With an empty text it is a bare icon; `name` is then its accessible name and tool tip.
    IconButton(const QString& iconName, const QString& text, const QString& name, QWidget* parent);
    void setIconName(const QString& iconName);

protected:
    void changeEvent(QEvent* event) override;

private:
    void redraw();
    QString m_iconName;
};

// Small pieces that the window, its dialogs and the empty state share. `type` and `tone` are roles of the style sheet.
namespace parts {

    [[nodiscard]] QLabel* label(const QString& text, QWidget* parent, const char* type = "", const char* tone = "");
    [[nodiscard]] QLabel* keyCap(const QString& key, QWidget* parent);
    [[nodiscard]] QLabel* iconLabel(const QString& iconName, int px, QWidget* parent); // coloured by tone(): ink2
    [[nodiscard]] QFrame* verticalRule(int height, QWidget* parent);
    [[nodiscard]] QFrame* horizontalRule(QWidget* parent);
    // Gives a plain widget the background of a surface: "window", "dock", "panel", "inset".
    void setSurface(QWidget* widget, const char* surface);
    void setTone(QWidget* label, const char* tone);
    void setKind(QWidget* button, const char* kind);
    // Tool tips read markup: text with names from data goes through here.
    [[nodiscard]] QString tip(const QString& text);
    // 28 -> 28 times the user's text scale.
    [[nodiscard]] int scaled(double px);

} // namespace parts
} // namespace runcost
