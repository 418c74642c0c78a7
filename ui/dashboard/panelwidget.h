#pragma once

#include "dashboard/picturewidget.h"

class QMenu;

namespace runcost {

// One of the six panels on the screen, with its menu.
class PanelWidget final : public PictureWidget {
    Q_OBJECT
public:
    PanelWidget(PanelKind kind, QWidget* parent);

    [[nodiscard]] PanelKind kind() const { return m_kind; }
    [[nodiscard]] QString tableText() const; // rows by line, cells by tab

signals:
    void failed(const QString& text);

protected:
    std::vector<Mark> draw(QPainter* painter, const PictureStyle& style) const override;
    void doAction(const QString& action) override;
    QString hint() const override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    void nameForReaders();
    void showMenu(const QPoint& globalPosition);
    [[nodiscard]] QString adviceAt(int mark) const;
    void copyImage() const;
    void copyTable() const;
    void savePicture();
    void writePicture(const QString& path);

    PanelKind m_kind;
    bool m_matrix = false; // a narrow panel 6 shows its matrix
};

// The strip above the panels: which run, what it costs.
class RunHeader final : public PictureWidget {
    Q_OBJECT
public:
    explicit RunHeader(QWidget* parent);

protected:
    std::vector<Mark> draw(QPainter* painter, const PictureStyle& style) const override;
};

} // namespace runcost
