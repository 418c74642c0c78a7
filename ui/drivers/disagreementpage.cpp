#include "drivers/disagreementpage.h"

#include "core/format.h"
#include "dashboard/paneltable.h"
#include "items/disagreementmodel.h"
#include "session/dashboardsession.h"
#include "theme/theme.h"
#include "window/parts.h"

#include <QClipboard>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace runcost {

DisagreementPage::DisagreementPage(DashboardSession& session, QWidget* parent)
    : SubPage(tr("Runs that disagree"), parent)
    , m_session(session)
    , m_model(new DisagreementModel(this))
    , m_percent(new QDoubleSpinBox(this))
    , m_count(parts::label({}, this, "", "2"))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("disagreementPage"));
    m_percent->setObjectName(QStringLiteral("disagreementPercent"));
    m_percent->setRange(5, 1000);
    m_percent->setDecimals(0);
    m_percent->setValue(5);
    m_percent->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_percent->setFixedWidth(parts::scaled(64));
    m_percent->setSuffix(QStringLiteral(" %"));
    m_percent->setAccessibleName(tr("More than"));
    m_percent->setToolTip(tr("Lists runs with a reported figure that is further off than this"));
    auto* filter = new QPushButton(theme::icon(QStringLiteral("filter")), tr("Filter the list of runs"), this);
    filter->setObjectName(QStringLiteral("disagreementFilter"));
    filter->setToolTip(tr("Shows only these runs at the left; the filter “disagrees>5” does it"));
    auto* copy = new QPushButton(theme::icon(QStringLiteral("copy")), tr("Copy as table"), this);
    copy->setObjectName(QStringLiteral("disagreementCopy"));
    bar()->addWidget(parts::label(tr("more than"), this, "", "2"));
    bar()->addWidget(m_percent);
    bar()->addWidget(filter);
    bar()->addWidget(copy);
    addCloseButton();
    m_table->setObjectName(QStringLiteral("disagreementTable"));
    m_table->setAccessibleName(tr("Runs that disagree"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(parts::scaled(26));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int widths[] = { 190, 96, 92, 88, 92, 96 };
    for (int i = 0; i < 6; ++i)
        m_table->setColumnWidth(i, std::max(parts::scaled(widths[i]), m_table->horizontalHeader()->sectionSizeHint(i) + parts::scaled(8)));
    body()->addWidget(m_count);
    body()->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_percent, &QDoubleSpinBox::valueChanged, this, &DisagreementPage::refresh);
    connect(filter, &QPushButton::clicked, this, [this] { emit filterWanted(QStringLiteral("disagrees>%1").arg(m_percent->value(), 0, 'f', 0)); });
    connect(copy, &QPushButton::clicked, this, &DisagreementPage::copyTable);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(&m_session, &DashboardSession::runsChanged, this, &DisagreementPage::refresh);
    refresh();
}

void DisagreementPage::refresh()
{
    const auto runs = m_session.disagreeing(m_percent->value());
    if (!runs) {
        emit failed(runs.error().text);
        return;
    }
    std::vector<DisagreementRow> rows;
    int explained = 0;
    for (const DisagreeingRun& run : *runs)
        for (const ReportedFigure& figure : run.figures) {
            explained += figure.isExplained() ? 1 : 0;
            rows.push_back({ run.id, run.name, figure });
        }
    const auto all = static_cast<int>(rows.size());
    m_model->setRows(std::move(rows));
    const QLocale locale = format::defaultLocale();
    const QString total = locale.toString(static_cast<qulonglong>(m_session.runs()->size()));
    m_count->setText(runs->empty() ? tr("No run differs by more than %1 %.").arg(m_percent->value())
                                   : tr("%1 of %2 runs differ; %3 of %4 figures are explained. Enter opens a run.")
                                         .arg(locale.toString(static_cast<qulonglong>(runs->size())), total, locale.toString(explained), locale.toString(all)));
    m_table->setAccessibleDescription(m_count->text());
    if (all > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void DisagreementPage::openRow(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        emit runWanted(m_model->rows()[static_cast<std::size_t>(row)].runId);
}

void DisagreementPage::copyTable() const
{
    std::vector<QStringList> rows(1);
    for (int column = 0; column < m_model->columnCount(); ++column)
        rows[0] << m_model->headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        rows.emplace_back();
        for (int column = 0; column < m_model->columnCount(); ++column)
            rows.back() << m_model->index(row, column).data().toString();
    }
    QGuiApplication::clipboard()->setText(tableAsText(rows));
}

} // namespace runcost
