#include "import/tagfield.h"

#include "theme/theme.h"
#include "window/parts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace runcost {
namespace {

    constexpr int gap = 4;
    constexpr int leastLine = 90;
    constexpr int widestChipText = 220;

    QString chipText(const QString& key, const QString& value)
    {
        return value == QLatin1String("true") ? key : QStringLiteral("%1=%2").arg(key, value);
    }

} // namespace

std::optional<QMap<QString, QString>> tagsFromText(const QString& text)
{
    QMap<QString, QString> tags;
    for (const QString& piece : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (piece.trimmed().isEmpty())
            continue;
        const qsizetype equals = piece.indexOf(QLatin1Char('='));
        const QString key = (equals < 0 ? piece : piece.left(equals)).trimmed();
        const QString value = equals < 0 ? QStringLiteral("true") : piece.mid(equals + 1).trimmed();
        if (key.isEmpty() || value.isEmpty())
            return std::nullopt;
        tags.insert(key, value);
    }
    return tags;
}

TagField::TagField(QWidget* parent)
    : QFrame(parent)
    , m_line(new QLineEdit(this))
{
    setProperty("frame", QStringLiteral("field"));
    setAttribute(Qt::WA_StyledBackground);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    parts::setKind(m_line, "bare");
    m_line->setPlaceholderText(tr("Add tag"));
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &TagField::onEdited);
    connect(m_line, &QLineEdit::textChanged, this, &TagField::changed);
    arrange();
}

QMap<QString, QString> TagField::tags() const
{
    QMap<QString, QString> all = m_tags;
    all.insert(tagsFromText(m_line->text()).value_or(QMap<QString, QString> {}));
    return all;
}

bool TagField::isComplete() const { return tagsFromText(m_line->text()).has_value(); }

// A comma ends a tag; of a pasted list all but what stands behind the last one.
void TagField::onEdited()
{
    const QString text = m_line->text();
    const qsizetype comma = text.lastIndexOf(QLatin1Char(','));
    if (comma < 0)
        return;
    const std::optional<QMap<QString, QString>> entered = tagsFromText(text.left(comma));
    if (!entered)
        return; // the note says how it is written
    for (auto it = entered->begin(); it != entered->end(); ++it)
        addChip(it.key(), it.value());
    m_line->setText(text.mid(comma + 1).trimmed());
    arrange();
}

bool TagField::takeLine()
{
    const std::optional<QMap<QString, QString>> entered = tagsFromText(m_line->text());
    if (!entered || entered->isEmpty())
        return false;
    for (auto it = entered->begin(); it != entered->end(); ++it)
        addChip(it.key(), it.value());
    m_line->clear();
    arrange();
    emit changed();
    return true;
}

void TagField::addChip(const QString& key, const QString& value)
{
    if (m_tags.contains(key)) // the later one counts
        removeChip(std::find_if(m_chips.begin(), m_chips.end(), [&key](const Chip& chip) { return chip.key == key; })->button);
    m_tags.insert(key, value);
    const QString text = chipText(key, value);
    auto* button = new QPushButton(this);
    button->setObjectName(QStringLiteral("tagChip"));
    parts::setKind(button, "chip");
    button->setCheckable(true); // looks as one that is on
    button->setChecked(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setCursor(Qt::ArrowCursor);
    button->setIcon(theme::icon(QStringLiteral("close")));
    button->setIconSize(QSize(parts::scaled(9), parts::scaled(9)));
    // The cross stands behind the word.
    button->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    button->setText(button->fontMetrics().elidedText(text, Qt::ElideMiddle, parts::scaled(widestChipText)).replace(QLatin1Char('&'), QLatin1String("&&")));
    button->setAccessibleName(tr("Tag %1: remove").arg(text));
    button->setToolTip(parts::tip(tr("Remove the tag %1 (Delete)").arg(text)));
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, [this, button] {
        removeChip(button);
        m_line->setFocus(Qt::OtherFocusReason);
        arrange();
        emit changed();
    });
    setTabOrder(m_chips.empty() ? static_cast<QWidget*>(this) : m_chips.back().button, button);
    setTabOrder(button, m_line);
    m_chips.push_back({ key, button });
    button->show();
}

void TagField::removeChip(const QPushButton* button)
{
    const auto chip = std::find_if(m_chips.begin(), m_chips.end(), [button](const Chip& one) { return one.button == button; });
    if (chip == m_chips.end())
        return;
    m_tags.remove(chip->key);
    chip->button->hide();
    chip->button->deleteLater(); // it may be what was clicked
    m_chips.erase(chip);
}

bool TagField::lineKey(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return takeLine();
    if (key != Qt::Key_Backspace || !m_line->text().isEmpty() || m_chips.empty())
        return false;
    removeChip(m_chips.back().button);
    arrange();
    emit changed();
    return true;
}

bool TagField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress)
        return lineKey(static_cast<QKeyEvent*>(event)->key());
    if (watched == m_line && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        setProperty("lit", event->type() == QEvent::FocusIn);
        style()->unpolish(this);
        style()->polish(this);
        if (event->type() == QEvent::FocusOut)
            takeLine();
    }
    auto* button = qobject_cast<QPushButton*>(watched);
    if (button && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return || key == Qt::Key_Enter) {
            button->click();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void TagField::resizeEvent(QResizeEvent*) { arrange(); }

void TagField::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        for (const Chip& chip : m_chips)
            chip.button->setIcon(theme::icon(QStringLiteral("close")));
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void TagField::mousePressEvent(QMouseEvent*) { m_line->setFocus(Qt::MouseFocusReason); }

// Chips fill the rows one after the other; the line takes what is left of the last one.
void TagField::arrange()
{
    const int row = parts::scaled(22);
    const int right = std::max(width() - gap, leastLine);
    int x = gap;
    int y = 3;
    const auto place = [this](QWidget* widget, const QRect& box) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    };
    for (const Chip& chip : m_chips) {
        const int wide = std::min(chip.button->sizeHint().width(), right - gap);
        if (x > gap && x + wide > right) {
            x = gap;
            y += row + gap;
        }
        place(chip.button, QRect(x, y, wide, row));
        x += wide + gap;
    }
    if (x > gap && x + leastLine > right) {
        x = gap;
        y += row + gap;
    }
    m_line->setPlaceholderText(m_chips.empty() ? tr("key=value, key=value") : tr("Add tag"));
    place(m_line, QRect(x + 2, y, right - x - 2, row));
    setFixedHeight(y + row + 3);
}

} // namespace runcost
