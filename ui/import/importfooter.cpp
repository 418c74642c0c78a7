#include "import/importfooter.h"

#include "core/format.h"
#include "core/tooltip.h"
#include "import/importmarks.h"
#include "window/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace runcost {
namespace {

    QString sumText(ImportMark mark, int count)
    {
        const QString number = format::count(count);
        switch (mark) {
        case ImportMark::New:
            return ImportFooter::tr("%1 new").arg(number);
        case ImportMark::Same:
            return ImportFooter::tr("%1 same").arg(number);
        case ImportMark::Changed:
            return ImportFooter::tr("%1 changed").arg(number);
        case ImportMark::Rejected:
            return ImportFooter::tr("%1 rejected").arg(number);
        case ImportMark::Joined:
            return ImportFooter::tr("%1 joined").arg(number);
        }
        return {};
    }

    const char* toneOf(ImportMark mark)
    {
        return mark == ImportMark::Changed ? "caution" : mark == ImportMark::Rejected ? "bad" : mark == ImportMark::New ? "" : "2";
    }

} // namespace

ImportFooter::ImportFooter(QWidget* parent)
    : QWidget(parent)
{
    parts::setSurface(this, "inset");
    setFixedHeight(parts::scaled(56));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(6);
    for (const ImportMark mark : { ImportMark::New, ImportMark::Same, ImportMark::Changed, ImportMark::Rejected, ImportMark::Joined }) {
        const bool strong = mark != ImportMark::Same && mark != ImportMark::Joined;
        Sum& sum = m_sums[static_cast<std::size_t>(mark)];
        sum.mark = parts::label({}, this);
        sum.text = parts::label({}, this, strong ? "strong" : "", toneOf(mark));
        sum.text->setObjectName(QStringLiteral("importSum%1").arg(static_cast<int>(mark)));
        sum.text->setContentsMargins(0, 0, 10, 0);
        layout->addWidget(sum.mark);
        layout->addWidget(sum.text);
    }
    m_text = parts::label({}, this, "", "2");
    m_text->setObjectName(QStringLiteral("importSums"));
    m_text->setMinimumWidth(40);
    QSizePolicy kept = m_text->sizePolicy(); // else the sums would spread over its room
    kept.setRetainSizeWhenHidden(true);
    m_text->setSizePolicy(kept);
    layout->addWidget(m_text, 1);
    m_export = button(tr("Export rejected rows…"), "importExportRejected", layout);
    m_export->setToolTip(tr("Saves the rows that are left out as CSV, with the reason of each (Ctrl+E)"));
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    layout->addSpacing(12);
    m_back = button(tr("Back"), "importBack", layout);
    m_cancel = button(tr("Cancel"), "importCancel", layout);
    m_primary = button({}, "importRun", layout);
    parts::setKind(m_primary, "primary");
    redraw();
    setText({});
}

QPushButton* ImportFooter::button(const QString& text, const char* name, QHBoxLayout* layout)
{
    auto* made = new QPushButton(text, this);
    made->setObjectName(QLatin1String(name));
    made->setMinimumHeight(parts::scaled(32));
    layout->addWidget(made);
    return made;
}

void ImportFooter::setSums(const std::array<int, importMarkCount>& sums, const QString& text)
{
    for (std::size_t mark = 0; mark < sums.size(); ++mark) {
        m_sums[mark].text->setText(sumText(static_cast<ImportMark>(mark), sums[mark]));
        m_sums[mark].text->setVisible(sums[mark] > 0);
        m_sums[mark].mark->setVisible(sums[mark] > 0);
    }
    m_text->setText(text);
    m_text->setToolTip(format::toolTip(text));
    fit();
}

void ImportFooter::setText(const QString& text) { setSums({}, text); }

void ImportFooter::resizeEvent(QResizeEvent*) { fit(); }

// Beside the sums and all buttons a sentence needs room; without sums it is all there is to read.
void ImportFooter::fit()
{
    const bool sums = std::any_of(m_sums.begin(), m_sums.end(), [this](const Sum& sum) { return sum.text->isVisibleTo(this); });
    m_text->setVisible(!sums || width() >= parts::scaled(1250));
}

void ImportFooter::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        redraw();
    QWidget::changeEvent(event);
}

void ImportFooter::redraw()
{
    for (std::size_t mark = 0; mark < m_sums.size(); ++mark)
        m_sums[mark].mark->setPixmap(importMarkIcon(static_cast<ImportMark>(mark)).pixmap(QSize(15, 15), devicePixelRatioF()));
    m_export->setIcon(theme::icon(QStringLiteral("file")));
}

} // namespace runcost
