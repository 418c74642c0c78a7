#include "window/commandpalette.h"

#include "theme/theme.h"
#include "window/commanddelegate.h"
#include "window/parts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>
#include <QtMath>

namespace runcost {

CommandPalette::CommandPalette(std::vector<Command> commands, std::shared_ptr<const RunColumns> runs,
    const QStringList& recent, QWidget* parent)
    : QFrame(parent)
    , m_list(new QListView(this))
    , m_nothing(parts::label(tr("Nothing found. Fewer letters find more."), this, "", "2"))
{
    m_nothing->setAlignment(Qt::AlignCenter);
    setObjectName(QStringLiteral("commandPalette"));
    setProperty("frame", QStringLiteral("dialog"));
    setAccessibleName(tr("Search and commands"));
    m_model.setCommands(std::move(commands));
    m_model.setRuns(std::move(runs));
    m_model.setRecent(recent);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(createField());
    layout->addWidget(parts::horizontalRule(this));
    layout->addSpacing(6);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(parts::horizontalRule(this));
    m_footer = createFooter();
    layout->addWidget(m_footer);
    connect(m_list, &QListView::clicked, this, [this] { choose(false); });
    refresh({});
}

QWidget* CommandPalette::createField()
{
    auto* row = new QWidget(this);
    row->setFixedHeight(parts::scaled(52));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(12);
    auto* icon = parts::iconLabel(QStringLiteral("search"), 16, row);
    icon->setProperty("tone", QStringLiteral("accent"));
    m_field = new QLineEdit(row);
    m_field->setObjectName(QStringLiteral("paletteField"));
    parts::setKind(m_field, "bare");
    m_field->setProperty("ownFocusRing", true); // the frame around it is enough
    m_field->setPlaceholderText(tr("Search runs, pages, actions…"));
    m_field->setAccessibleName(tr("Search"));
    m_field->setStyleSheet(QStringLiteral("font-size: %1px;").arg(parts::scaled(16)));
    m_field->installEventFilter(this);
    m_matches = parts::label({}, row, "small", "2");
    layout->addWidget(icon);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_matches);
    layout->addWidget(parts::keyCap(tr("Esc"), row));
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    return row;
}

QWidget* CommandPalette::createFooter()
{
    auto* row = new QWidget(this);
    parts::setSurface(row, "inset");
    row->setFixedHeight(parts::scaled(36));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(6);
    layout->addWidget(parts::keyCap(QStringLiteral("↑"), row));
    layout->addWidget(parts::keyCap(QStringLiteral("↓"), row));
    layout->addWidget(parts::label(tr("move"), row, "small", "2"));
    layout->addSpacing(10);
    layout->addWidget(parts::keyCap(tr("Enter"), row));
    layout->addWidget(parts::label(tr("open"), row, "small", "2"));
    layout->addSpacing(10);
    layout->addWidget(parts::keyCap(tr("Ctrl"), row));
    layout->addWidget(parts::keyCap(tr("Enter"), row));
    layout->addWidget(parts::label(tr("explain"), row, "small", "2"));
    layout->addSpacing(10);
    layout->addStretch(1);
    layout->addWidget(parts::label(tr("Only"), row, "small", "2"));
    const std::pair<QString, QString> prefixes[] = { { QStringLiteral(">"), tr("actions") }, { QStringLiteral("@"), tr("runs") },
        { QStringLiteral("#"), tr("pages") }, { QStringLiteral("="), tr("formulas") } };
    for (const auto& [prefix, name] : prefixes) {
        layout->addSpacing(4);
        layout->addWidget(parts::label(prefix, row, "strong"));
        layout->addWidget(parts::label(name, row, "small", "2"));
    }
    return row;
}

void CommandPalette::setQuery(const QString& query) { m_field->setText(query); }

void CommandPalette::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void CommandPalette::refresh(const QString& query)
{
    m_model.setQuery(query);
    m_list->scrollToTop();
    if (const int first = m_model.firstCommandRow(); first >= 0)
        m_list->setCurrentIndex(m_model.index(first));
    const int count = m_model.matchCount();
    m_list->setVisible(count > 0);
    m_nothing->setVisible(count == 0);
    emit rowsChanged();
    m_matches->setText(count == 1 ? tr("1 match") : tr("%1 matches").arg(count));
}

QSize CommandPalette::wantedSize() const
{
    constexpr int field = 52;
    constexpr int footer = 36;
    int height = field + footer + (m_model.rowCount() > 0 ? 18 : 72);
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_model.index(row).data(CommandModel::HeadingRole).toBool() ? 26 : 34;
    // Words are longer in some languages than in others.
    for (QWidget* part : m_footer->findChildren<QWidget*>())
        part->ensurePolished();
    m_footer->layout()->invalidate(); // what is not shown yet does not tell it
    const double wide = m_footer->layout()->sizeHint().width() / theme::textScale() + 4;
    return { std::max(680, qCeil(wide)), height };
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(5);
        return true;
    case Qt::Key_PageUp:
        move(-5);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(key->modifiers().testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Escape:
        emit closeRequested();
        return true;
    default:
        return false;
    }
}

// Headings are passed over.
void CommandPalette::move(int rows)
{
    const int step = rows > 0 ? 1 : -1;
    int row = m_list->currentIndex().row();
    for (int left = std::abs(rows); left > 0; --left) {
        int next = row + step;
        while (next >= 0 && next < m_model.rowCount() && m_model.index(next).data(CommandModel::HeadingRole).toBool())
            next += step;
        if (next < 0 || next >= m_model.rowCount())
            break;
        row = next;
    }
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model.index(row));
    m_list->scrollTo(m_model.index(row));
}

void CommandPalette::choose(bool explain)
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid() && !index.data(CommandModel::HeadingRole).toBool())
        emit chosen(index.data(CommandModel::IdRole).toString(), explain);
}

} // namespace runcost
