#include "help/helppage.h"

#include "help/helpbrowser.h"
#include "help/helptopics.h"
#include "theme/theme.h"
#include "window/parts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace runcost {
namespace {

    constexpr int idRole = Qt::UserRole;

    const HelpTopic* topicOf(const QString& id)
    {
        for (const HelpTopic& topic : helpTopics())
            if (topic.id == id)
                return &topic;
        return nullptr;
    }

} // namespace

HelpPage::HelpPage(QWidget* parent)
    : SubPage(tr("Help"), parent)
    , m_search(new QLineEdit(this))
    , m_index(new QListWidget(this))
    , m_nothing(parts::label(tr("Nothing found. Try a shorter word."), this, "small", "2"))
    , m_browser(new HelpBrowser(this))
{
    setObjectName(QStringLiteral("helpPage"));
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setPlaceholderText(tr("Search manual and formulas"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_index->setObjectName(QStringLiteral("helpIndex"));
    m_index->setAccessibleName(tr("Contents"));
    m_index->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_index->setTextElideMode(Qt::ElideRight);
    m_browser->setObjectName(QStringLiteral("helpText"));
    m_browser->setAccessibleName(tr("Page"));
    auto* side = new QWidget(this);
    side->setFixedWidth(parts::scaled(280));
    auto* left = new QVBoxLayout(side);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_nothing);
    auto* indexFrame = new QFrame(side);
    indexFrame->setProperty("frame", QStringLiteral("panel"));
    auto* indexBox = new QVBoxLayout(indexFrame);
    indexBox->setContentsMargins(10, 6, 4, 6);
    indexBox->addWidget(m_index);
    left->addWidget(indexFrame, 1);
    auto* frame = new QFrame(this);
    frame->setProperty("frame", QStringLiteral("panel"));
    auto* page = new QVBoxLayout(frame);
    page->setContentsMargins(1, 1, 1, 1);
    page->addWidget(m_browser);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(side);
    columns->addWidget(frame, 1);
    body()->addLayout(columns, 1);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::fillIndex);
    connect(m_index, &QListWidget::currentItemChanged, this, &HelpPage::showCurrent);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpPage::followLink);
    fillIndex();
}

void HelpPage::fillIndex()
{
    const QString before = topic();
    const QString query = m_search->text().trimmed();
    m_index->clear();
    QString group;
    const auto found = findHelp(query);
    for (const HelpTopic* one : found) {
        if (query.isEmpty() && one->group != group) {
            group = one->group;
            auto* heading = new QListWidgetItem(group, m_index);
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(theme::font(11, 600));
            heading->setSizeHint({ 0, parts::scaled(28) });
            heading->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
        }
        auto* item = new QListWidgetItem(one->title, m_index);
        item->setData(idRole, one->id);
        item->setFont(theme::font(12));
        item->setSizeHint({ 0, parts::scaled(23) });
        item->setToolTip(one->group == group ? one->title : tr("%1: %2", "group and title").arg(one->group, one->title));
        if (one->id == before)
            m_index->setCurrentItem(item);
    }
    m_nothing->setVisible(found.empty());
    m_browser->highlight(query.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    if (m_index->currentItem() == nullptr && !found.empty())
        openTopic(found.front()->id);
}

void HelpPage::openTopic(const QString& id)
{
    for (int row = 0; row < m_index->count(); ++row)
        if (m_index->item(row)->data(idRole).toString() == id)
            m_index->setCurrentRow(row);
}

QString HelpPage::topic() const
{
    const QListWidgetItem* item = m_index->currentItem();
    return item ? item->data(idRole).toString() : QString();
}

void HelpPage::showCurrent()
{
    const HelpTopic* shown = topicOf(topic());
    if (!shown)
        return;
    // Formula pages are headed by their id; people look for the title.
    const bool isFormula = shown->id.startsWith(QLatin1String("formula:"));
    m_browser->showMarkdown(isFormula ? QStringLiteral("## %1\n\n").arg(shown->title) + shown->markdown : shown->markdown);
    setSubject(shown->group);
    m_browser->highlight(m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

// Links lead to other pages of the help; nothing else is opened.
void HelpPage::followLink(const QUrl& link)
{
    const auto place = findHelpLink(link.toString());
    if (!place)
        return;
    m_search->clear(); // the page may not be among what was found
    openTopic(place->topic);
    if (!place->heading.isEmpty())
        m_browser->scrollToHeading(place->heading);
    m_browser->setFocus(Qt::OtherFocusReason);
}

void HelpPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange && m_browser)
        showCurrent();
    SubPage::changeEvent(event);
}

// The list is moved through from the search field.
bool HelpPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            for (int row = m_index->currentRow() + step; row >= 0 && row < m_index->count(); row += step)
                if (m_index->item(row)->flags().testFlag(Qt::ItemIsSelectable)) {
                    m_index->setCurrentRow(row);
                    break;
                }
            return true;
        }
    }
    return SubPage::eventFilter(watched, event);
}

} // namespace runcost
