#include "window/notebox.h"

#include "runs/run.h"
#include "window/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace runcost {

NoteBox::NoteBox(const QString& title, const Run& run, bool isReadOnly, QWidget* parent)
    : QFrame(parent)
    , m_note(new QPlainTextEdit(run.note, this))
{
    setObjectName(QStringLiteral("noteBox"));
    setProperty("frame", QStringLiteral("dialog"));
    setAccessibleName(tr("Note and tags"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(parts::label(tr("Note and tags"), this, "dialog"));
    auto* name = parts::label(title.simplified(), this, "", "2");
    name->setWordWrap(true);
    layout->addWidget(name);
    m_note->setObjectName(QStringLiteral("noteText"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What is worth knowing about this run; the filter above the runs finds it."));
    m_note->setTabChangesFocus(true);
    m_note->setReadOnly(isReadOnly);
    layout->addWidget(m_note, 1);
    addTags(run);
    addButtons(isReadOnly);
    m_note->setFocus();
}

void NoteBox::addTags(const Run& run)
{
    QStringList tags;
    for (auto tag = run.tags.cbegin(); tag != run.tags.cend(); ++tag)
        tags << tag.key().simplified() + QLatin1Char('=') + tag.value().simplified();
    auto* label = parts::label(tags.isEmpty() ? tr("The run has no tags.") : tags.join(QStringLiteral("   ")), this, "", "2");
    label->setObjectName(QStringLiteral("noteTags"));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* area = new QScrollArea(this); // runs can have hundreds
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(tags.size() > 12 ? Qt::StrongFocus : Qt::NoFocus);
    area->setAccessibleName(tr("Tags"));
    area->setWidget(label);
    area->setFixedHeight(parts::scaled(tags.size() > 12 ? 96 : tags.size() > 4 ? 48 : 24));
    parts::setSurface(label, "panel");
    static_cast<QVBoxLayout*>(layout())->addWidget(area);
}

void NoteBox::addButtons(bool isReadOnly)
{
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* close = new QPushButton(isReadOnly ? tr("Close") : tr("Cancel"), this);
    close->setObjectName(QStringLiteral("noteCancel"));
    parts::setKind(close, "large");
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &NoteBox::closeRequested);
    if (!isReadOnly) {
        auto* save = new QPushButton(tr("Save note"), this);
        save->setObjectName(QStringLiteral("noteSave"));
        save->setToolTip(tr("Save note (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
        parts::setKind(save, "primary");
        row->addWidget(save);
        const auto send = [this] { emit saved(m_note->toPlainText()); };
        connect(save, &QPushButton::clicked, this, send);
        auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, send);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

} // namespace runcost
