#pragma once

#include "guitest.h"

#include <QAccessible>

namespace runcost {

// What a screen reader would find nameless among what can be seen below `root`.
class NamelessFinder {
public:
    explicit NamelessFinder(QWidget* root) { visit(QAccessible::queryAccessibleInterface(root), 0); }

    [[nodiscard]] QStringList found() const { return m_found; }
    [[nodiscard]] int seen() const { return m_seen; }

private:
    static constexpr int mostChildren = 300; // of one table
    static constexpr int deepest = 40;

    static bool isInteractive(QAccessible::Role role)
    {
        switch (role) {
        case QAccessible::PushButton:
        case QAccessible::ButtonMenu:
        case QAccessible::ButtonDropDown:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::ComboBox:
        case QAccessible::EditableText:
        case QAccessible::Slider:
        case QAccessible::SpinBox:
        case QAccessible::Link:
        case QAccessible::MenuItem:
        case QAccessible::PageTab:
        case QAccessible::Table:
        case QAccessible::Tree:
        case QAccessible::List:
        case QAccessible::Chart:
        case QAccessible::Dial:
            return true;
        default:
            return false;
        }
    }

    static QString placeOf(QAccessibleInterface* face)
    {
        QStringList place;
        for (QObject* object = face->object(); object; object = object->parent())
            place << QLatin1String(object->metaObject()->className()) + u' ' + object->objectName();
        return QStringLiteral("role %1: %2").arg(face->role()).arg(place.mid(0, 4).join(QStringLiteral(" < ")));
    }

    void visit(QAccessibleInterface* face, int depth)
    {
        if (!face || !face->isValid() || face->state().invisible || depth > deepest)
            return;
        const auto* widget = qobject_cast<QWidget*>(face->object());
        const bool focusable = widget && (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy();
        // An empty cell has nothing to be called by; a mark or a row of a list has.
        const bool isMark = face->role() == QAccessible::Cell && !face->object() && face->parent() && qobject_cast<QWidget*>(face->parent()->object())
            && !face->parent()->object()->inherits("QAbstractItemView");
        if (isInteractive(face->role()) || focusable || isMark) {
            ++m_seen;
            if (face->text(QAccessible::Name).trimmed().isEmpty())
                m_found << placeOf(face);
        }
        for (int i = 0; i < std::min(face->childCount(), mostChildren); ++i)
            visit(face->child(i), depth + 1);
    }

    QStringList m_found;
    int m_seen = 0;
};

} // namespace runcost
