#pragma once

#include <QWidget>

#include "items/catalogitems.h"
#include "session/catalogeffects.h"

#include <QFutureWatcher>
#include <QTimer>

#include <atomic>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace runcost {

class EffectView;
class RangeStrip;

// One row of the catalog beside the table: what is shipped, the own value with its reason, and what it changes.
class RowPanel final : public QWidget {
    Q_OBJECT
public:
    explicit RowPanel(QWidget* parent);
    ~RowPanel() override;

    void setRuns(std::shared_ptr<const CatalogRuns> runs);
    // Null runs, catalog and overlay stay those of the page; `others` are values to compare with.
    void showRow(const CatalogItem& item, CatalogSegment segment, const Catalog& catalog, const Overlay& overlay, std::vector<double> others);
    void startAdding(const Catalog& catalog, const Overlay& overlay); // a price that is not there yet
    void showError(const Error& error); // of the last change; marks its field
    [[nodiscard]] bool isAdding() const { return m_adding; }
    [[nodiscard]] bool hasEdits() const;

signals:
    void changeRequested(const OverlayChange& change);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void createHead();
    void createFields();
    void createFoot();
    void fill();
    void edited();
    void computeEffect();
    void showEffect();
    void save();
    void useShipped();
    void stopComputing();
    [[nodiscard]] std::optional<double> typedValue() const; // in the unit of the file
    [[nodiscard]] std::optional<OverlayChange> change(QString* problem) const;
    [[nodiscard]] QString unit() const;
    [[nodiscard]] bool isMoney() const;
    [[nodiscard]] double shown(double value) const;

    CatalogItem m_item;
    CatalogSegment m_segment = CatalogSegment::Prices;
    std::optional<Catalog> m_catalog;
    Overlay m_overlay;
    std::vector<double> m_others;
    std::shared_ptr<const CatalogRuns> m_runs;
    bool m_adding = false;
    bool m_filling = false;
    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_shipped;
    QLabel* m_shippedSource;
    QLineEdit* m_value;
    QLabel* m_unit;
    QLabel* m_delta;
    RangeStrip* m_strip;
    QWidget* m_newFields;
    QComboBox* m_provider;
    QComboBox* m_gpu;
    QComboBox* m_offer;
    QLineEdit* m_region;
    QWidget* m_validRow;
    QLineEdit* m_validFrom;
    QLineEdit* m_reason;
    QLineEdit* m_source;
    QLineEdit* m_who;
    QLabel* m_error;
    EffectView* m_effect;
    QPushButton* m_useShipped;
    QPushButton* m_cancel;
    QPushButton* m_save;
    QTimer m_delay;
    std::shared_ptr<std::atomic_bool> m_stop;
    QFutureWatcher<std::shared_ptr<Result<CatalogEffect>>> m_watcher;
};

} // namespace runcost
