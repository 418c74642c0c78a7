#pragma once

#include <QPointer>
#include <QWidget>

namespace runcost {

// Dims the window behind a task dialog or the palette, holds its frame and keeps the keyboard inside it.
class Scrim final : public QWidget {
    Q_OBJECT
public:
    enum class Place { Centre, Top };

    explicit Scrim(QWidget* host);

    // Shows `frame` (which becomes a child) at this size, as far as the window allows.
    void open(QWidget* frame, Place place, const QSize& wanted);
    void close(); // the frame is deleted later; the focus goes back to where it was
    [[nodiscard]] bool isOpen() const { return m_frame != nullptr; }
    [[nodiscard]] QWidget* frame() const { return m_frame; }
    void setWanted(const QSize& wanted);

signals:
    void closeRequested(); // Esc
    void clickedOutside();
    void openChanged(bool open);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();

    QPointer<QWidget> m_frame;
    QPointer<QWidget> m_focusBefore;
    QPointer<QWidget> m_lastOutside; // that had the focus
    Place m_place = Place::Centre;
    QSize m_wanted;
};

} // namespace runcost
