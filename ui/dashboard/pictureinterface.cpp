#include "dashboard/pictureinterface.h"

#include "dashboard/picturewidget.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>

namespace runcost {
namespace {

    // One mark: a row of the table that the picture is to a reader.
    class MarkInterface final : public QAccessibleInterface, public QAccessibleActionInterface, public QAccessibleTableCellInterface {
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
        [[nodiscard]] QRect rect() const override { return mark() ? m_picture->globalRect(*mark()) : QRect(); }
        [[nodiscard]] QAccessible::Role role() const override
        {
            return mark() && mark()->figure.isEmpty() && !mark()->action.isEmpty() ? QAccessible::Button : QAccessible::Cell;
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
            if (type == QAccessible::ActionInterface)
                return static_cast<QAccessibleActionInterface*>(this);
            return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this) : nullptr;
        }
        [[nodiscard]] bool isSelected() const override { return state().focused; }
        [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
        [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
        [[nodiscard]] int columnIndex() const override { return 0; }
        [[nodiscard]] int rowIndex() const override { return m_index; }
        [[nodiscard]] int columnExtent() const override { return 1; }
        [[nodiscard]] int rowExtent() const override { return 1; }
        [[nodiscard]] QAccessibleInterface* table() const override { return parent(); }
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

    // A table of one column: name = title, description = finding, a row for each mark.
    class PictureInterface final : public QAccessibleWidget, public QAccessibleTableInterface {
    public:
        explicit PictureInterface(PictureWidget* picture)
            : QAccessibleWidget(picture, QAccessible::Table)
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
            const std::vector<Mark>& marks = picture()->marks();
            const auto under = std::find_if(marks.begin(), marks.end(), [&](const Mark& mark) { return picture()->globalRect(mark).contains(x, y); });
            return under == marks.end() ? nullptr : child(static_cast<int>(under - marks.begin()));
        }
        [[nodiscard]] QAccessibleInterface* focusChild() const override
        {
            return picture()->hasFocus() ? child(picture()->currentMark()) : nullptr;
        }

        void* interface_cast(QAccessible::InterfaceType type) override
        {
            return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this) : QAccessibleWidget::interface_cast(type);
        }
        [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
        [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
        [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override { return column == 0 ? child(row) : nullptr; }
        [[nodiscard]] int rowCount() const override { return childCount(); }
        [[nodiscard]] int columnCount() const override { return 1; }
        [[nodiscard]] QString columnDescription(int) const override { return picture()->accessibleName(); }
        [[nodiscard]] QString rowDescription(int row) const override
        {
            const auto index = static_cast<std::size_t>(row);
            return row >= 0 && index < picture()->marks().size() ? picture()->marks()[index].name : QString();
        }
        [[nodiscard]] int selectedCellCount() const override { return selectedRowCount(); }
        [[nodiscard]] int selectedColumnCount() const override { return 0; }
        [[nodiscard]] int selectedRowCount() const override { return picture()->currentMark() >= 0 ? 1 : 0; }
        [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override
        {
            return selectedRowCount() > 0 ? QList<QAccessibleInterface*> { child(picture()->currentMark()) } : QList<QAccessibleInterface*> {};
        }
        [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
        [[nodiscard]] QList<int> selectedRows() const override
        {
            return selectedRowCount() > 0 ? QList<int> { picture()->currentMark() } : QList<int> {};
        }
        [[nodiscard]] bool isColumnSelected(int) const override { return false; }
        [[nodiscard]] bool isRowSelected(int row) const override { return row == picture()->currentMark(); }
        bool selectRow(int row) override
        {
            picture()->setCurrentMark(row);
            return picture()->currentMark() == row;
        }
        bool selectColumn(int) override { return false; }
        bool unselectRow(int) override { return false; }
        bool unselectColumn(int) override { return false; }
        void modelChange(QAccessibleTableModelChangeEvent*) override { }

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
