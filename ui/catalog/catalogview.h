#pragma once

#include <QTableView>

namespace runcost {

class CatalogFilter;

// The rows of the catalog: 23 px each, with the marks of own prices and of doubtful ones. Narrow tables drop columns.
class CatalogView final : public QTableView {
    Q_OBJECT
public:
    CatalogView(CatalogFilter* filter, QWidget* parent);

    void layoutColumns();
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

signals:
    void rowChosen(const QModelIndex& index); // by key or click: show it beside

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTextScale();

    CatalogFilter* m_filter;
    int m_hoveredRow = -1;
};

} // namespace runcost
