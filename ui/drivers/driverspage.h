#pragma once

#include "window/subpage.h"

#include "analysis/tornado.h"

class QScrollArea;

namespace runcost {

class DashboardSession;
class FlatButton;
class ReportedPanel;
class Segmented;
class TornadoPanel;

// "What moves this cost": headline, one bar an uncertain input, and what the file states beside what RunCost makes of it.
class DriversPage final : public SubPage {
    Q_OBJECT
public:
    DriversPage(DashboardSession& session, QWidget* parent);

    void setFigure(TornadoFigure figure);
    void showReported(); // scrolls to the lower box and gives it the focus

signals:
    void leverWanted(std::optional<runcost::Lever> lever);
    void explainWanted(const QString& figure);
    void failed(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Headline;
    void createBar();
    void refresh();
    void arrange();

    DashboardSession& m_session;
    TornadoFigure m_figure = TornadoFigure::Cost;
    FlatButton* m_crumb = nullptr;
    Segmented* m_choice = nullptr;
    Headline* m_headline = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_canvas = nullptr;
    TornadoPanel* m_tornado = nullptr;
    ReportedPanel* m_reported = nullptr;
};

// The tornado that has this figure's uncertainty in it; none for a score.
[[nodiscard]] std::optional<TornadoFigure> tornadoOf(const QString& figure);

} // namespace runcost
