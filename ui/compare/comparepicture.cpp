#include "compare/comparepicture.h"

#include "charts/markedtext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace runcost {

using charts::Align;

ComparePicture::ComparePicture(const QString& title, QWidget* parent)
    : PictureWidget(parent)
    , m_title(title)
{
    setAccessibleName(title);
}

QString ComparePicture::hint() const { return note().isEmpty() ? plainText(finding()) : plainText(finding()) + QLatin1Char('\n') + note(); }

std::vector<Mark> ComparePicture::draw(QPainter* painter, const PictureStyle& style) const
{
    return drawScaled(painter, style, false,
        [&](charts::Canvas& c, const QSizeF& size, const QPointF& hover) { return paint(c, size, hover, style); });
}

// On one line, or on two tighter ones; what has no room then is in the tooltip.
void ComparePicture::paintFinding(charts::Canvas& c, const QString& text, double room)
{
    const charts::Ink plain = c.ink2(11.5);
    const charts::Ink small = c.ink2(10.5);
    if (c.width(text, small) <= room) {
        c.text(sidePadding, 30 + charts::baselineIn(16, 11.5), text, c.width(text, plain) <= room ? plain : small);
        return;
    }
    charts::MarkedText { small, small, sidePadding, sidePadding + room, 12, 2 }.paint(c, text, 29 + charts::baselineIn(12, 10.5));
}

std::vector<Mark> ComparePicture::paint(charts::Canvas& c, const QSizeF& size, const QPointF& hover, const PictureStyle& style) const
{
    c.rounded({ 0, 0, size.width(), size.height() }, 6, style.tokens.panel, style.tokens.line);
    const double right = size.width() - sidePadding;
    const double base = 11 + charts::baselineIn(18, 13);
    const QRectF title = c.text(sidePadding, base, m_title, c.ink(13, 600), Align::Left, right - sidePadding - 30);
    const double free = right - 26 - (buttonsWidth() > 0 && !style.report ? buttonsWidth() + 12 : 0);
    if (!note().isEmpty() && free - 4 - c.width(note(), 11) > title.right() + 20)
        c.text(free, base, note(), c.ink3(11), Align::Right);
    const QRectF menu(right - 19, 8, 24, 24);
    if (!style.report) {
        if (menu.contains(hover))
            c.rounded(menu, 4, style.tokens.inset, {});
        c.icon(QStringLiteral("more"), { right - 14, 13, 14, 14 }, style.tokens.ink3);
    }
    const double buttons = buttonsWidth() > 0 && !style.report ? buttonsWidth() + 36 : 0;
    paintFinding(c, plainText(finding()), right - sidePadding - buttons);
    std::vector<Mark> marks;
    drawBelow(c, size, style, marks);
    if (!style.report)
        marks.push_back({ menu, {}, tr("%1: menu").arg(m_title), QStringLiteral("menu") });
    return marks;
}

void ComparePicture::doAction(const Mark& mark)
{
    if (mark.action == QLatin1String("menu"))
        showMenu(globalRect(mark).bottomLeft());
}

void ComparePicture::showMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("compareMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(theme::icon(QStringLiteral("image")), tr("Copy image")), &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setImage(image(2)); });
    connect(menu->addAction(theme::icon(QStringLiteral("copy")), tr("Copy as table")), &QAction::triggered, this, &ComparePicture::copyTable);
    addToMenu(*menu);
    menu->popup(globalPosition);
}

} // namespace runcost
