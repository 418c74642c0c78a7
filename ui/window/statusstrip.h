#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace runcost {

class DashboardSession;

// The 26 px line at the bottom: where the runs are kept, how many, as of when the prices, and what the selection costs.
class StatusStrip final : public QWidget {
    Q_OBJECT
public:
    StatusStrip(DashboardSession& session, QWidget* parent);

    void refresh();
    void announce(const QString& text); // to a screen reader
    [[nodiscard]] QString totalsText() const;

signals:
    void removeSamplesRequested();
    void repriceRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showPath();
    void showPrices();
    [[nodiscard]] QString selectionText() const;

    DashboardSession& m_session;
    QLabel* m_path;
    QLabel* m_runs;
    QLabel* m_prices;
    QPushButton* m_reprice;
    QWidget* m_samples;
    QPushButton* m_removeSamples;
    QLabel* m_totals;
};

} // namespace runcost
