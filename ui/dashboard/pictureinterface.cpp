#include "dashboard/pictureinterface.h"

#include "dashboard/picturewidget.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace runcost {
namespace {

    class MarkInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
    public:
        MarkInterface(PictureWidget* picture, int index)
            : m_picture(picture)
            , m_index(index)
        {
        }

        [[nodiscard]] bool isValid() const override { return mark() != nullptr; }
        [[nodiscard]] QObject* object() const override { return nullptr; }
        [[nodiscard]] QAccessibleInterface* parent() const override
        {
            return m_picture ? QAccessible::queryAccessibleInterface(m_picture) : nullptr;
        }
        [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
        [[nodiscard]] int childCount() const override { return 0; }
        int indexOfChild(const QAccessibleInterface*) const override { return -1; }
        [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
        [[nodiscard]] QString text(QAccessible::Text kind) const override
        {
            return kind == QAccessible::Name && mark() ? mark()->name : QString();
        }
        void setText(QAccessible::Text, const QString&) override { }
        [[nodiscard]] QRect rect() const override { return mark() ? m_picture->globalRect(m_index) : QRect(); }
        [[nodiscard]] QAccessible::Role role() const override
        {
            return mark() && (!mark()->figure.isEmpty() || !mark()->action.isEmpty()) ? QAccessible::Button : QAccessible::StaticText;
        }
        [[nodiscard]] QAccessible::State state() const override
        {
            QAccessible::State state;
            state.focusable = true;
            state.focused = m_picture && m_picture->hasFocus() && m_picture->currentMark() == m_index;
            return state;
        }
        void* interface_cast(QAccessible::InterfaceType type) override
        {
            return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
        }
        [[nodiscard]] QStringList actionNames() const override { return { pressAction(), setFocusAction() }; }
        void doAction(const QString& name) override
        {
            if (!m_picture)
                return;
            m_picture->setFocus(Qt::OtherFocusReason);
            m_picture->setCurrentMark(m_index);
            if (name == pressAction())
                m_picture->activate(m_index);
        }
        [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

    private:
        [[nodiscard]] const Mark* mark() const
        {
            const auto index = static_cast<std::size_t>(m_index);
            return m_picture && index < m_picture->marks().size() ? &m_picture->marks()[index] : nullptr;
        }
        QPointer<PictureWidget> m_picture;
        int m_index;
    };

    class PictureInterface final : public QAccessibleWidget {
    public:
        explicit PictureInterface(PictureWidget* picture)
            : QAccessibleWidget(picture, QAccessible::Chart)
        {
        }
        ~PictureInterface() override
        {
            for (const QAccessible::Id id : m_children)
                QAccessible::deleteAccessibleInterface(id);
        }
        PictureInterface(const PictureInterface&) = delete;
        PictureInterface& operator=(const PictureInterface&) = delete;

        [[nodiscard]] QString text(QAccessible::Text kind) const override
        {
            return kind == QAccessible::Description ? picture()->description() : QAccessibleWidget::text(kind);
        }
        [[nodiscard]] int childCount() const override { return static_cast<int>(picture()->marks().size()); }
        [[nodiscard]] QAccessibleInterface* child(int index) const override
        {
            if (index < 0 || index >= childCount())
                return nullptr;
            while (static_cast<int>(m_children.size()) <= index)
                m_children.push_back(QAccessible::registerAccessibleInterface(
                    new MarkInterface(picture(), static_cast<int>(m_children.size()))));
            return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
        }
        int indexOfChild(const QAccessibleInterface* wanted) const override
        {
            for (int i = 0; i < childCount(); ++i)
                if (child(i) == wanted)
                    return i;
            return -1;
        }
        [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
        {
            for (int i = 0; i < childCount(); ++i)
                if (picture()->globalRect(i).contains(x, y))
                    return child(i);
            return nullptr;
        }
        [[nodiscard]] QAccessibleInterface* focusChild() const override
        {
            return picture()->hasFocus() ? child(picture()->currentMark()) : nullptr;
        }

    private:
        [[nodiscard]] PictureWidget* picture() const { return static_cast<PictureWidget*>(widget()); }
        mutable std::vector<QAccessible::Id> m_children;
    };

    QAccessibleInterface* makeInterface(const QString&, QObject* object)
    {
        auto* picture = qobject_cast<PictureWidget*>(object);
        return picture ? new PictureInterface(picture) : nullptr;
    }

} // namespace

void installPictureInterface()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceMark(PictureWidget* picture, int mark)
{
    if (!QAccessible::isActive() || mark < 0 || !picture->hasFocus())
        return;
    QAccessibleEvent event(picture, QAccessible::Focus);
    event.setChild(mark);
    QAccessible::updateAccessibility(&event);
}

} // namespace runcost
