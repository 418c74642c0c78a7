#include "window/pagetabs.h"

#include "theme/theme.h"
#include "window/parts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace runcost {
namespace {

    class PageTab final : public QAbstractButton {
    public:
        PageTab(const QString& title, QWidget* parent)
            : QAbstractButton(parent)
        {
            setText(title);
            setCheckable(true);
            setFocusPolicy(Qt::TabFocus);
            setAttribute(Qt::WA_Hover);
        }
        [[nodiscard]] QSize sizeHint() const override
        {
            const QFontMetrics metrics(theme::font(12, 600));
            return { metrics.horizontalAdvance(text()) + 28, parts::scaled(36) };
        }

    protected:
        void paintEvent(QPaintEvent*) override
        {
            const theme::Tokens& t = theme::current();
            QPainter painter(this);
            painter.setPen(isChecked() || underMouse() ? t.ink : t.ink2);
            painter.setFont(theme::font(12, isChecked() ? 600 : 500));
            painter.drawText(rect(), Qt::AlignCenter, text());
            if (isChecked())
                painter.fillRect(8, height() - 3, width() - 16, 3, t.accent);
        }
    };

} // namespace

PageTabs::PageTabs(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(8, 0, 8, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &PageTabs::pageChosen);
}

int PageTabs::addPage(const QString& title, const QString& keys)
{
    const int page = count();
    auto* tab = new PageTab(title, this);
    tab->setToolTip(tr("%1 (%2)", "page and its keys").arg(title, keys));
    tab->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_group->addButton(tab, page);
    m_layout->insertWidget(page, tab);
    if (page == 0)
        tab->setChecked(true);
    return page;
}

void PageTabs::setCurrent(int page)
{
    if (auto* tab = m_group->button(page))
        tab->setChecked(true);
}

int PageTabs::count() const { return static_cast<int>(m_group->buttons().size()); }

void PageTabs::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.dock);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
}

} // namespace runcost
