#include "dashboard/panelwidget.h"

#include "core/result.h"
#include "dashboard/panelexport.h"
#include "dashboard/paneltable.h"
#include "dashboard/picture.h"
#include "export/savefile.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace runcost {

PanelWidget::PanelWidget(PanelKind kind, QWidget* parent)
    : PictureWidget(parent)
    , m_kind(kind)
{
    nameForReaders();
}

void PanelWidget::nameForReaders() { setAccessibleName(panelTitle(m_kind)); }

QString PanelWidget::tableText() const
{
    return data() ? tableAsText(panelTable(m_kind, *data(), format::defaultLocale())) : QString();
}

std::vector<Mark> PanelWidget::draw(QPainter* painter, const PictureStyle& style) const
{
    PictureStyle own = style;
    own.matrixOnly = m_matrix && m_kind == PanelKind::Recommendations && showsListOrMatrix(width() / style.textScale - 26);
    return paintPanel(m_kind, painter, rect(), *data(), own);
}

QString PanelWidget::hint() const { return data() ? plainText(panelFinding(m_kind, *data())) : QString(); }

void PanelWidget::doAction(const QString& action)
{
    if (action == QLatin1String("menu")) {
        const int mark = currentMark();
        showMenu(mark >= 0 ? globalRect(mark).bottomLeft() : mapToGlobal(rect().topRight()));
    } else if (action == QLatin1String("list") || action == QLatin1String("matrix")) {
        m_matrix = action == QLatin1String("matrix");
        setData(data());
    } else {
        PictureWidget::doAction(action);
    }
}

void PanelWidget::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        setCurrentMark(markAt(event->pos()));
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && currentMark() >= 0;
    showMenu(byKey ? globalRect(currentMark()).bottomLeft() : event->globalPos());
}

bool PanelWidget::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        nameForReaders();
    return PictureWidget::event(event);
}

// The recommendation that a mark belongs to, by its row, bubble, number or button.
QString PanelWidget::adviceAt(int mark) const
{
    if (mark < 0)
        return {};
    const Mark& chosen = marks()[static_cast<std::size_t>(mark)];
    for (const QString& text : { chosen.action, chosen.figure })
        for (const char* prefix : { "advice:", "apply:", "unapply:", "recommendation:" })
            if (text.startsWith(QLatin1String(prefix)))
                return text.section(QLatin1Char(':'), 1);
    return {};
}

void PanelWidget::showMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int mark = currentMark();
    const bool explains = mark >= 0 && !marks()[static_cast<std::size_t>(mark)].figure.isEmpty();
    if (const QString advice = adviceAt(mark); !advice.isEmpty())
        connect(menu->addAction(theme::icon(QStringLiteral("bulb")), tr("Details…")), &QAction::triggered, this,
            [this, advice] { emit actionRequested(QStringLiteral("advice:") + advice); });
    connect(menu->addAction(tr("Explain")), &QAction::triggered, this, [this, mark] { activate(mark); });
    menu->actions().constLast()->setEnabled(explains);
    menu->addSeparator();
    connect(menu->addAction(theme::icon(QStringLiteral("image")), tr("Copy image")), &QAction::triggered, this, &PanelWidget::copyImage);
    connect(menu->addAction(theme::icon(QStringLiteral("copy")), tr("Copy as table")), &QAction::triggered, this, &PanelWidget::copyTable);
    connect(menu->addAction(theme::icon(QStringLiteral("save")), tr("Save picture as…")), &QAction::triggered, this, &PanelWidget::savePicture);
    menu->popup(globalPosition);
}

void PanelWidget::copyImage() const
{
    if (data())
        QGuiApplication::clipboard()->setImage(panelImage(m_kind, size(), *data(), theme::current(), 2));
}

void PanelWidget::copyTable() const
{
    if (!data())
        return;
    const auto rows = panelTable(m_kind, *data(), format::defaultLocale());
    auto* content = new QMimeData;
    content->setText(tableAsText(rows));
    content->setHtml(tableAsHtml(rows));
    QGuiApplication::clipboard()->setMimeData(content);
}

void PanelWidget::savePicture()
{
    if (!data())
        return;
    auto* dialog = new QFileDialog(this, tr("Save picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF page (*.pdf)") });
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(panelFileName(m_kind, *data()));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const qsizetype star = filter.indexOf(QLatin1String("*."));
        dialog->setDefaultSuffix(filter.mid(star + 2, 3));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &PanelWidget::writePicture);
    dialog->open();
}

void PanelWidget::writePicture(const QString& path)
{
    const Result<QByteArray> bytes = panelFile(m_kind, path, size(), *data(), theme::current());
    const Status written = bytes ? saveFile(path, *bytes) : Status(bytes.error());
    if (!written)
        emit failed(written.error().text);
}

RunHeader::RunHeader(QWidget* parent)
    : PictureWidget(parent)
{
    setAccessibleName(tr("Run"));
}

std::vector<Mark> RunHeader::draw(QPainter* painter, const PictureStyle& style) const
{
    return paintRunHeader(painter, rect(), *data(), style);
}

} // namespace runcost
