#pragma once

#include "charts/canvas.h"
#include "dashboard/picturewidget.h"

class QMenu;

namespace runcost {

// What the pictures of the Compare page have in common: frame, title, finding and the menu that copies them.
class ComparePicture : public PictureWidget {
    Q_OBJECT
public:
    ComparePicture(const QString& title, QWidget* parent);

protected:
    static constexpr double sidePadding = 13;
    static constexpr double titleHeight = 54;

    // Below title and finding, in a canvas at the size of normal text.
    virtual void drawBelow(charts::Canvas& canvas, const QSizeF& size, const PictureStyle& style, std::vector<Mark>& marks) const = 0;
    [[nodiscard]] virtual Finding finding() const = 0;
    [[nodiscard]] virtual QString note() const { return {}; } // beside the title, where it has room
    [[nodiscard]] virtual double buttonsWidth() const { return 0; } // of widgets beside the title, at the size of normal text
    virtual void addToMenu(QMenu&) { }
    [[nodiscard]] std::vector<QStringList> table() const override = 0;

    std::vector<Mark> draw(QPainter* painter, const PictureStyle& style) const final;
    void doAction(const Mark& mark) override;
    QString hint() const override;
    bool hasMenu() const final { return true; }
    void showMenu(const QPoint& globalPosition) final;
    int coveredButCorners() const final { return 7; }

private:
    static void paintFinding(charts::Canvas& canvas, const QString& text, double room);
    std::vector<Mark> paint(charts::Canvas& canvas, const QSizeF& size, const QPointF& hover, const PictureStyle& style) const;

    QString m_title;
};

} // namespace runcost
