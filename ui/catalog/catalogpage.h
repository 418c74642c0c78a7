#pragma once

#include <QWidget>

#include "items/catalogmodel.h"
#include "session/catalogeffects.h"

#include <QFutureWatcher>

#include <atomic>

class QLabel;
class QBoxLayout;
class QPushButton;

namespace runcost {

class CatalogView;
class ChipButton;
class DashboardSession;
class FacetPopup;
class FileChooser;
class FilterField;
class RowPanel;
class Segmented;

// What things cost and emit: every row with source and date, the user's own values over the shipped ones, and what looks
// wrong. Changes go through the session and can be taken back there.
class CatalogPage final : public QWidget {
    Q_OBJECT
public:
    CatalogPage(DashboardSession& session, FileChooser& chooser, QWidget* parent);
    ~CatalogPage() override;

    void updateFromFile();
    void focusSearch();

signals:
    void done(const QString& text, bool undoable);
    void failed(const QString& text);
    void compareRequested();
    void pricesChanged(); // own prices were saved: runs may be re-priced

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* createBar();
    QWidget* createFoot();
    void refresh(); // the catalog or the segment is another one
    void refreshChips();
    void arrangeBar();
    void refreshCounts();
    void readRuns();
    void takeRuns();
    void showItem(int row);
    void closePanel();
    void applyChange(const OverlayChange& change);
    void applyChanges(const std::vector<OverlayChange>& changes, const QString& text);
    void openFacet(ChipButton* chip, FacetPopup* popup);
    void exportOwn();
    void chooseGrid(const QString& key);
    [[nodiscard]] Overlay overlay() const;

    DashboardSession& m_session;
    FileChooser& m_chooser;
    CatalogModel m_model;
    CatalogFilter m_filter { &m_model };
    std::vector<LintFinding> m_findings;
    CatalogUse m_use;
    CatalogSegment m_segment = CatalogSegment::Prices;
    QString m_shownKind; // of the row in the panel
    QString m_shownId;
    bool m_stale = true; // something changed while the page was hidden
    Segmented* m_segments = nullptr;
    FilterField* m_search = nullptr;
    QWidget* m_bar = nullptr;
    QBoxLayout* m_barRows = nullptr; // the parts of the catalog, and the filters
    ChipButton* m_chips[3] = {};
    FacetPopup* m_popups[3] = {};
    QStringList m_chosen[3];
    QPushButton* m_own = nullptr;
    QPushButton* m_warnings = nullptr;
    QWidget* m_gridBar = nullptr;
    Segmented* m_grid = nullptr;
    CatalogView* m_table = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_counts = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_export = nullptr;
    bool m_narrow = false;
    QPushButton* m_compare = nullptr;
    RowPanel* m_panel = nullptr;
    std::shared_ptr<std::atomic_bool> m_stop;
    QFutureWatcher<std::shared_ptr<Result<std::shared_ptr<const CatalogRuns>>>> m_watcher;
};

} // namespace runcost
