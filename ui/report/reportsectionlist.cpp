#include "report/reportsectionlist.h"

#include "theme/theme.h"

#include <QKeyEvent>

namespace runcost {
namespace {

    constexpr int sectionRowHeight = 24;
    constexpr int sectionRole = Qt::UserRole;

    ReportSection sectionOf(const QListWidgetItem* item) { return static_cast<ReportSection>(item->data(sectionRole).toInt()); }

} // namespace

ReportSectionList::ReportSectionList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("reportSections"));
    setAccessibleName(tr("Sections of the report"));
    setToolTip(tr("Space includes a section, Alt+Up and Alt+Down move it; or drag it."));
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemChanged, this, [this] {
        if (!m_filling)
            emit sectionsChanged();
    });
    setSections(usualReportSections(1));
}

void ReportSectionList::setSections(const ReportSections& chosen)
{
    m_filling = true;
    clear();
    ReportSections all = chosen;
    for (const ReportSection section : allReportSections())
        if (!contains(chosen, section))
            all.push_back(section);
    for (const ReportSection section : all) {
        auto* item = new QListWidgetItem(reportSectionLabel(section), this);
        item->setData(sectionRole, static_cast<int>(section));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(contains(chosen, section) ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({ 0, sectionRowHeight });
    }
    polishIcons();
    m_filling = false;
    setSeveralRuns(m_several);
    setCurrentRow(count() > 1 ? 1 : 0);
    emit sectionsChanged();
}

ReportSections ReportSectionList::sections() const
{
    ReportSections chosen;
    for (int i = 0; i < count(); ++i)
        if (item(i)->checkState() == Qt::Checked)
            chosen.push_back(sectionOf(item(i)));
    return chosen;
}

void ReportSectionList::setSeveralRuns(bool several)
{
    m_several = several;
    for (int i = 0; i < count(); ++i)
        if (sectionOf(item(i)) == ReportSection::Comparison)
            setRowHidden(i, !several);
    updateGeometry();
}

QSize ReportSectionList::sizeHint() const
{
    int shown = 0;
    for (int i = 0; i < count(); ++i)
        shown += isRowHidden(i) ? 0 : 1;
    return { 240, std::max(shown, 1) * sectionRowHeight + 4 };
}

void ReportSectionList::moveCurrent(int by)
{
    const int from = currentRow();
    int to = from + by;
    while (to >= 0 && to < count() && isRowHidden(to))
        to += by;
    if (from < 0 || to < 0 || to >= count())
        return;
    m_filling = true;
    QListWidgetItem* moved = takeItem(from);
    insertItem(to, moved);
    setCurrentItem(moved);
    m_filling = false;
    emit sectionsChanged();
}

void ReportSectionList::keyPressEvent(QKeyEvent* event)
{
    const bool moves = event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (moves) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    QListWidget::keyPressEvent(event);
}

void ReportSectionList::dropEvent(QDropEvent* event)
{
    QListWidget::dropEvent(event);
    emit sectionsChanged();
}

void ReportSectionList::polishIcons()
{
    const QIcon handle = theme::icon(QStringLiteral("drag"));
    for (int i = 0; i < count(); ++i)
        item(i)->setIcon(handle);
}

void ReportSectionList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange) {
        const bool before = m_filling;
        m_filling = true;
        polishIcons();
        m_filling = before;
    }
    QListWidget::changeEvent(event);
}

} // namespace runcost
