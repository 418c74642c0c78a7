#pragma once

#include <QWidget>

#include <array>

namespace runcost {

class Rail;

// The docks at both sides of the pages; Left and Right change places where text runs from right to left. In a wide window they take room; below 1200 px both are rails, and an opened
// dock lies over the page.
class DockArea final : public QWidget {
    Q_OBJECT
public:
    enum Side { Left, Right };
    static constexpr int narrowBelow = 1200;

    explicit DockArea(QWidget* parent);

    void setCentre(QWidget* centre);
    void setDock(Side side, QWidget* dock, int widthPx, const QString& railIcon);
    [[nodiscard]] QWidget* dock(Side side) const { return m_sides[side].dock; }
    void setRailText(Side side, const QString& text);
    [[nodiscard]] QString railText(Side side) const;

    [[nodiscard]] bool isNarrow() const; // the limit grows with the text
    [[nodiscard]] bool isOpen(Side side) const;
    void setOpen(Side side, bool open);
    void toggle(Side side) { setOpen(side, !isOpen(side)); }
    bool closeOverlays(); // true when there was one
    // In a wide window; what is remembered between sessions.
    [[nodiscard]] bool isWideOpen(Side side) const { return m_sides[side].wideOpen; }
    void setWideOpen(Side side, bool open);
    // A dock that has nothing to show (What if without a run) is a rail, whatever was chosen.
    void setUseful(Side side, bool useful);

signals:
    void openChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Flank {
        QWidget* dock = nullptr;
        Rail* rail = nullptr;
        int widthPx = 0;
        bool wideOpen = true;
        bool overlayOpen = false;
        bool useful = true;
    };
    void follow(); // another width or text size
    void place();

    std::array<Flank, 2> m_sides;
    QWidget* m_centre = nullptr;
    bool m_wasNarrow = false;
};

} // namespace runcost
