#include "catalog/catalogpage.h"

#include "catalog/catalogview.h"
#include "catalog/rowpanel.h"
#include "core/format.h"
#include "export/savefile.h"
#include "runs/chipbutton.h"
#include "runs/facetpopup.h"
#include "runs/filterfield.h"
#include "session/dashboardsession.h"
#include "whatif/segmented.h"
#include "window/filechooser.h"
#include "window/parts.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace runcost {
namespace {

    constexpr int panelWidth = 384;
    constexpr qint64 largestFile = qint64(8) << 20;

    enum Facet { ProviderFacet, GpuFacet, OfferFacet };

    QString fileFilter() { return CatalogPage::tr("Catalog (*.json)"); }

} // namespace

CatalogPage::CatalogPage(DashboardSession& session, FileChooser& chooser, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_chooser(chooser)
{
    setObjectName(QStringLiteral("catalogPage"));
    setAccessibleName(tr("Catalog"));
    parts::setSurface(this, "panel");
    auto* left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    m_gridBar = new QWidget(this);
    auto* gridLine = new QHBoxLayout(m_gridBar);
    gridLine->setContentsMargins(16, 8, 16, 8);
    gridLine->addWidget(parts::label(tr("Grid figures in use"), m_gridBar, "", "2"));
    m_grid = new Segmented(QStringLiteral("gridDataSet"), m_gridBar);
    m_grid->setAccessibleName(tr("Grid figures in use"));
    m_grid->setOptions({ { QStringLiteral("region"), tr("Regions of providers, grid average, 2024") }, { QStringLiteral("country"), tr("Countries, life cycle, 2021 – 2023") } });
    m_grid->setFixedSize(parts::scaled(560), parts::scaled(26));
    gridLine->addWidget(m_grid);
    gridLine->addStretch(1);
    left->addWidget(m_gridBar);
    m_table = new CatalogView(&m_filter, this);
    m_empty = parts::label(tr("No row fits the filters. Press Esc in the search field to clear them."), this, "", "2");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->hide();
    left->addWidget(m_table, 1);
    left->addWidget(m_empty, 1);
    left->addWidget(createFoot());
    m_panel = new RowPanel(this);
    m_panel->setFixedWidth(parts::scaled(panelWidth));
    m_panel->hide();
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addLayout(left, 1);
    middle->addWidget(m_panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(parts::horizontalRule(this));
    layout->addLayout(middle, 1);
    connect(m_grid, &Segmented::chosen, this, &CatalogPage::chooseGrid);
    connect(m_table, &CatalogView::rowChosen, this, [this](const QModelIndex& index) { showItem(m_filter.mapToSource(index).row()); });
    connect(m_panel, &RowPanel::closeRequested, this, &CatalogPage::closePanel);
    connect(m_panel, &RowPanel::changeRequested, this, &CatalogPage::applyChange);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CatalogPage::takeRuns);
    const auto stale = [this] {
        m_stale = true;
        if (isVisible())
            showEvent(nullptr);
    };
    connect(&session, &DashboardSession::catalogChanged, this, stale);
    connect(&session, &DashboardSession::runsChanged, this, stale);
    m_table->horizontalHeader()->setSortIndicator(CatalogModel::FirstColumn, Qt::AscendingOrder);
}

CatalogPage::~CatalogPage()
{
    if (m_stop)
        m_stop->store(true);
    m_watcher.waitForFinished();
}

QWidget* CatalogPage::createBar()
{
    auto* bar = m_bar = new QWidget(this);
    auto* rows = new QVBoxLayout(bar);
    rows->setContentsMargins(16, 0, 16, 0);
    rows->setSpacing(0);
    auto* first = new QHBoxLayout;
    auto* second = new QHBoxLayout;
    for (QHBoxLayout* row : { first, second })
        row->setSpacing(8);
    auto* both = new QHBoxLayout;
    both->setSpacing(8);
    both->addLayout(first);
    both->addLayout(second, 1);
    both->setAlignment(first, Qt::AlignLeft | Qt::AlignVCenter);
    rows->addLayout(both);
    m_barRows = both;
    QHBoxLayout* layout = first;
    m_segments = new Segmented(QStringLiteral("catalogSegments"), bar);
    m_segments->setAccessibleName(tr("Part of the catalog"));
    m_segments->setFixedHeight(parts::scaled(28));
    layout->addWidget(m_segments);
    layout = second;
    m_search = new FilterField(bar);
    m_search->setObjectName(QStringLiteral("catalogSearch"));
    m_search->setAccessibleName(tr("Search the catalog"));
    m_search->setPlaceholderText(tr("Provider, GPU or region"));
    m_search->setMinimumWidth(parts::scaled(110));
    m_search->setMaximumWidth(parts::scaled(216));
    layout->addWidget(m_search, 1);
    const char* names[] = { "catalogProvider", "catalogGpu", "catalogOffer" };
    const QString labels[] = { tr("Provider"), tr("GPU"), tr("Kind") };
    for (int i = 0; i < 3; ++i) {
        m_chips[i] = new ChipButton(labels[i], bar);
        m_chips[i]->setObjectName(QString::fromLatin1(names[i]));
        m_popups[i] = new FacetPopup(QString::fromLatin1(names[i]), false, this);
        connect(m_chips[i], &QAbstractButton::clicked, this, [this, i] { openFacet(m_chips[i], m_popups[i]); });
        connect(m_popups[i], &FacetPopup::chosenChanged, this, [this, i](const QStringList& keys) {
            m_chosen[i] = keys;
            if (i == ProviderFacet)
                m_filter.setProviders(keys);
            else if (i == GpuFacet)
                m_filter.setGpus(keys);
            else
                m_filter.setOffers(keys);
            refreshChips();
        });
        layout->addWidget(m_chips[i]);
    }
    layout->addStretch(1);
    const auto chip = [&](const char* name, const QString& help) {
        auto* button = new QPushButton(bar);
        button->setObjectName(QString::fromLatin1(name));
        button->setCheckable(true);
        button->setToolTip(help);
        parts::setKind(button, "chip");
        layout->addWidget(button);
        return button;
    };
    m_own = chip("catalogOwn", tr("Only own rows"));
    m_warnings = chip("catalogWarnings", tr("Only rows with a warning"));
    connect(m_segments, &Segmented::chosen, this, [this](const QString& key) {
        for (const CatalogSegment segment : catalogSegments)
            if (catalogSegmentInfo(segment).key == key)
                m_segment = segment;
        for (QStringList& chosen : m_chosen)
            chosen.clear();
        m_filter.clear();
        m_search->clear();
        m_own->setChecked(false);
        m_warnings->setChecked(false);
        closePanel();
        refresh();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setSearch(text);
        refreshCounts();
    });
    connect(m_own, &QPushButton::toggled, this, [this](bool on) {
        m_filter.setOwnOnly(on);
        refreshCounts();
    });
    connect(m_warnings, &QPushButton::toggled, this, [this](bool on) {
        m_filter.setWarningsOnly(on);
        refreshCounts();
    });
    return bar;
}

// Parts and filters beside each other, or below where the words are long.
void CatalogPage::arrangeBar()
{
    const int words = std::max(parts::scaled(m_narrow ? 6 * 78 : 6 * 106), m_segments->sizeHint().width());
    m_segments->setFixedWidth(std::min(words, std::max(1, width() - 2 * 16)));
    int needed = 2 * 16 + words;
    for (const QWidget* widget : std::initializer_list<const QWidget*> { m_search, m_chips[0], m_chips[1], m_chips[2], m_own, m_warnings })
        if (!widget->isHidden())
            needed += 8 + (widget == m_search ? parts::scaled(110) : widget->sizeHint().width());
    const bool below = needed > width();
    m_barRows->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_bar->setFixedHeight(parts::scaled(below ? 84 : 48));
}

QWidget* CatalogPage::createFoot()
{
    auto* foot = new QWidget(this);
    parts::setSurface(foot, "inset");
    foot->setFixedHeight(parts::scaled(48));
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    m_counts = parts::label({}, foot, "", "2");
    m_counts->setObjectName(QStringLiteral("catalogCounts"));
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_counts->setWordWrap(true); // in a narrow window
    layout->addWidget(m_counts, 1);
    auto* update = new QPushButton(tr("Update from file…"), foot);
    update->setObjectName(QStringLiteral("updateFromFile"));
    update->setToolTip(tr("Own rows or a saved catalog; nothing is taken when something in it is wrong."));
    m_export = new QPushButton(tr("Export own rows…"), foot);
    m_export->setObjectName(QStringLiteral("exportOwn"));
    m_compare = new QPushButton(tr("Compare with shipped"), foot);
    m_compare->setObjectName(QStringLiteral("compareShipped"));
    m_add = new QPushButton(tr("Add price…"), foot);
    m_add->setObjectName(QStringLiteral("addPrice"));
    for (QPushButton* button : { m_add, update, m_export, m_compare })
        layout->addWidget(button);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_shownKind.clear();
        m_shownId.clear();
        m_panel->show();
        m_panel->startAdding(m_session.catalog(), overlay());
    });
    connect(update, &QPushButton::clicked, this, &CatalogPage::updateFromFile);
    connect(m_export, &QPushButton::clicked, this, &CatalogPage::exportOwn);
    connect(m_compare, &QPushButton::clicked, this, &CatalogPage::compareRequested);
    return foot;
}

Overlay CatalogPage::overlay() const
{
    Result<Overlay> own = m_session.ownRows();
    return own ? *std::move(own) : Overlay();
}

void CatalogPage::showEvent(QShowEvent*)
{
    if (!std::exchange(m_stale, false))
        return;
    LintOptions options;
    options.olderThanDays = oldAfterDays;
    options.today = QDate::currentDate();
    m_findings = lint(m_session.catalog(), options);
    refresh();
    readRuns();
}

void CatalogPage::readRuns()
{
    if (m_stop)
        m_stop->store(true);
    m_watcher.waitForFinished();
    if (m_session.storePath().isEmpty())
        return;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([path = m_session.storePath(), catalog = m_session.catalog(), stop = m_stop] {
        const Progress progress { {}, [stop] { return stop->load(); } };
        return std::make_shared<Result<std::shared_ptr<const CatalogRuns>>>(readCatalogRuns(path, catalog, progress));
    }));
}

void CatalogPage::takeRuns()
{
    if (m_watcher.future().resultCount() == 0)
        return;
    const auto result = m_watcher.result();
    if (!*result)
        return;
    m_use = (**result)->used;
    m_panel->setRuns(**result);
    refresh();
}

void CatalogPage::refresh()
{
    const Catalog& catalog = m_session.catalog();
    Segmented::Options options;
    for (const CatalogSegment segment : catalogSegments) {
        const CatalogSegmentInfo& info = catalogSegmentInfo(segment);
        const auto rows = segment == m_segment ? catalogItems(catalog, segment, m_findings, m_use, QDate::currentDate())
                                               : catalogItems(catalog, segment, {}, {}, {});
        options.emplace_back(info.key, m_narrow ? info.label : tr("%1 %2", "part of the catalog and number of its rows").arg(info.label).arg(rows.size()));
        if (segment == m_segment)
            m_model.setItems(segment, rows);
    }
    m_segments->setOptions(options);
    m_segments->setCurrent(catalogSegmentInfo(m_segment).key);
    m_add->setVisible(m_segment == CatalogSegment::Prices);
    m_gridBar->setVisible(m_segment == CatalogSegment::Regions);
    m_grid->setCurrent(catalog.gridDataSet().isEmpty() ? QStringLiteral("region") : catalog.gridDataSet());
    m_chips[GpuFacet]->setVisible(m_segment == CatalogSegment::Prices);
    m_chips[OfferFacet]->setVisible(!catalogSegmentInfo(m_segment).offer.isEmpty());
    m_chips[ProviderFacet]->setVisible(m_segment != CatalogSegment::Equivalences && m_segment != CatalogSegment::Assumptions);
    m_table->layoutColumns();
    refreshChips();
    if (m_shownId.isEmpty() || m_panel->hasEdits())
        return;
    const int row = m_model.rowOf(m_shownKind, m_shownId);
    if (row >= 0)
        showItem(row);
    else
        closePanel();
}

void CatalogPage::refreshChips()
{
    for (int i = 0; i < 3; ++i) {
        const QStringList& chosen = m_chosen[i];
        m_chips[i]->setValue(chosen.isEmpty() ? tr("All") : tr("%1 chosen").arg(chosen.size()), !chosen.isEmpty());
    }
    refreshCounts();
    arrangeBar();
}

void CatalogPage::refreshCounts()
{
    int own = 0;
    int warnings = 0;
    for (const CatalogItem& item : m_model.items()) {
        own += item.own ? 1 : 0;
        warnings += item.check.isEmpty() ? 0 : 1;
    }
    m_own->setText(tr("Own %1").arg(own));
    m_own->setEnabled(own > 0 || m_own->isChecked());
    m_warnings->setText(tr("Warnings %1").arg(warnings));
    m_warnings->setEnabled(warnings > 0 || m_warnings->isChecked());
    const bool none = m_filter.rowCount() == 0;
    m_empty->setVisible(none);
    m_table->setVisible(!none);
    const Catalog& catalog = m_session.catalog();
    m_counts->setText(tr("<b>Catalog %1</b>&nbsp; %2 of %3 rows shown, %4 own, %5 with warnings.")
                          .arg(catalog.version().toHtmlEscaped(), QString::number(m_filter.rowCount()), QString::number(m_model.rowCount()), QString::number(own), QString::number(warnings)));
    m_counts->setTextFormat(Qt::RichText);
    m_export->setEnabled(catalog.ownRowCount() > 0);
    m_compare->setEnabled(catalog.ownRowCount() > 0);
    const QString reason = catalog.ownRowCount() > 0 ? QString() : tr("There are no own rows yet.");
    m_export->setToolTip(reason);
    m_compare->setToolTip(reason);
}

void CatalogPage::openFacet(ChipButton* chip, FacetPopup* popup)
{
    const int facet = static_cast<int>(std::find(std::begin(m_chips), std::end(m_chips), chip) - std::begin(m_chips));
    std::vector<FacetValue> values;
    for (const CatalogItem& item : m_model.items()) {
        const QString key = facet == ProviderFacet ? item.provider : facet == GpuFacet ? item.gpu : item.offerKey;
        const QString label = facet == ProviderFacet ? item.first : facet == GpuFacet ? item.second : item.offer;
        if (key.isEmpty())
            continue;
        const auto known = std::find_if(values.begin(), values.end(), [&key](const FacetValue& value) { return value.key == key; });
        if (known == values.end())
            values.push_back({ key, label, 1 });
        else
            ++known->count;
    }
    popup->setValues(values, m_chosen[facet]);
    popup->popupBelow(chip);
}

void CatalogPage::showItem(int row)
{
    const CatalogItem& item = m_model.item(row);
    m_shownKind = item.kind;
    m_shownId = item.id;
    std::vector<double> others;
    if (m_segment == CatalogSegment::Prices)
        for (const CatalogItem& other : m_model.items())
            if (other.gpu == item.gpu && other.offerKey == item.offerKey && other.id != item.id && other.value)
                others.push_back(*other.value);
    m_panel->show();
    m_panel->showRow(item, m_segment, m_session.catalog(), overlay(), others);
}

void CatalogPage::closePanel()
{
    const bool focused = m_panel->isAncestorOf(focusWidget());
    m_panel->hide();
    m_shownKind.clear();
    m_shownId.clear();
    if (focused)
        m_table->setFocus(Qt::OtherFocusReason);
}

void CatalogPage::applyChange(const OverlayChange& change)
{
    const QString text = change.after.isEmpty() ? tr("Use the shipped value of %1").arg(change.id) : tr("Own value of %1").arg(change.id);
    m_shownKind = change.kind;
    m_shownId = change.id;
    applyChanges({ change }, text);
}

void CatalogPage::applyChanges(const std::vector<OverlayChange>& changes, const QString& text)
{
    const bool hadPanel = m_panel->isVisible();
    m_panel->hide(); // what it shows is about to become old
    const Status changed = m_session.changeCatalog(changes, text);
    if (hadPanel)
        m_panel->show();
    if (!changed) {
        if (hadPanel)
            m_panel->showError(changed.error());
        else
            emit failed(changed.error().text);
        return;
    }
    const int row = m_model.rowOf(m_shownKind, m_shownId);
    if (row >= 0)
        showItem(row);
    else
        closePanel();
    emit done(tr("%1: saved.").arg(text), true);
    emit pricesChanged();
}

void CatalogPage::chooseGrid(const QString& key)
{
    if (key == m_session.catalog().gridDataSet())
        return;
    const QString kind = QStringLiteral("choices");
    const QString id = QStringLiteral("grid_data_set");
    OverlayChange change { kind, id, overlay().row(kind, id), {} };
    if (key != QLatin1String("region")) // the shipped one
        change.after = { { QStringLiteral("id"), id }, { QStringLiteral("value"), key }, { QStringLiteral("source"), tr("chosen in the Catalog page") },
            { QStringLiteral("as_of"), QDate::currentDate().toString(Qt::ISODate) } };
    if (change.before != change.after)
        applyChanges({ change }, key == QLatin1String("country") ? tr("Grid figures of countries") : tr("Grid figures of regions"));
}

void CatalogPage::exportOwn()
{
    m_chooser.chooseSave(window(), tr("Export own rows"), QStringLiteral("own-catalog.json"), fileFilter(), [this](const QStringList& paths) {
        const Status saved = saveFile(paths.front(), overlay().toJson());
        if (saved)
            emit done(tr("Own rows written to “%1”.").arg(QFileInfo(paths.front()).fileName()), false);
        else
            emit failed(saved.error().text);
    });
}

void CatalogPage::updateFromFile()
{
    m_chooser.chooseFiles(window(), tr("Update the catalog from a file"), fileFilter(), [this](const QStringList& paths) {
        QFile file(paths.front());
        if (!file.open(QIODevice::ReadOnly)) {
            emit failed(tr("Cannot read “%1”: %2.").arg(paths.front(), file.errorString()));
            return;
        }
        const auto changes = overlay().changesFrom(file.read(largestFile + 1), paths.front(), false);
        if (!changes) {
            emit failed(changes.error().text);
            return;
        }
        if (changes->empty())
            emit done(tr("“%1” changes nothing here.").arg(QFileInfo(paths.front()).fileName()), false);
        else
            applyChanges(*changes, changes->size() == 1 ? tr("Update of 1 row") : tr("Update of %1 rows").arg(changes->size()));
    });
}

void CatalogPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CatalogPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeBar();
    m_panel->setFixedWidth(std::min(parts::scaled(panelWidth), std::max(parts::scaled(300), width() * 4 / 10)));
    if (const bool narrow = width() < parts::scaled(1280); narrow != std::exchange(m_narrow, narrow))
        refresh();
}

void CatalogPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && (m_panel->isVisible() || m_filter.isFiltering())) {
        if (m_panel->isVisible()) {
            closePanel();
        } else {
            m_search->clear();
            for (QStringList& chosen : m_chosen)
                chosen.clear();
            m_filter.clear();
            m_own->setChecked(false);
            m_warnings->setChecked(false);
            refreshChips();
        }
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace runcost
