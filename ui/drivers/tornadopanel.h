#pragma once

#include "analysis/tornado.h"
#include "dashboard/picturewidget.h"

namespace runcost {

// "One input at a time": the bars of a tornado in a panel, with its menu. A bar is a mark: arrows walk, Enter opens its
// slider where it has one.
class TornadoPanel final : public PictureWidget {
    Q_OBJECT
public:
    explicit TornadoPanel(QWidget* parent);

    void setTornado(const Tornado& tornado, std::shared_ptr<const DashboardData> look);
    [[nodiscard]] const Tornado& tornado() const { return m_tornado; }
    [[nodiscard]] double wantedHeight() const; // in px at the present text scale

signals:
    void leverWanted(std::optional<runcost::Lever> lever);
    void explainWanted();

protected:
    std::vector<Mark> draw(QPainter* painter, const PictureStyle& style) const override;
    void doAction(const Mark& mark) override;
    QString hint() const override;
    std::vector<QStringList> table() const override;
    bool hasMenu() const override { return true; }
    void showMenu(const QPoint& globalPosition) override;
    int coveredButCorners() const override { return 7; }

private:
    std::vector<Mark> paint(charts::Canvas& canvas, const QSizeF& size, const QPointF& hover, const PictureStyle& style) const;
    void copyImage() const;

    Tornado m_tornado;
    bool m_scenario = false;
    int m_cursor = -1; // the mark under the keyboard: laying out must not ask for it, as that lays out
};

// The slider of an input, if it has one.
[[nodiscard]] std::optional<Lever> leverOfInput(ModelInput input);

} // namespace runcost
