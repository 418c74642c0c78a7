#include "window/statusstrip.h"

#include "core/format.h"
#include "core/tooltip.h"
#include "session/dashboardsession.h"
#include "theme/theme.h"
#include "window/parts.h"

#include <QAccessible>
#include <QDate>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    constexpr qint64 freshDays = 30; // prices older than this are named in caution

    // A sum over runs of which some are unknown.
    struct Sum {
        double value = 0;
        int known = 0;
        int unknown = 0;

        void add(double x)
        {
            if (std::isnan(x)) {
                ++unknown;
                return;
            }
            value += x;
            ++known;
        }
        [[nodiscard]] std::optional<double> total() const { return known > 0 ? std::optional(value) : std::nullopt; }
        [[nodiscard]] QString bound() const { return known > 0 && unknown > 0 ? QStringLiteral("≥ ") : QString(); }
    };

    QString homeAsTilde(const QString& path)
    {
        const QString home = QDir::homePath();
        return path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.mid(home.size()) : path;
    }

} // namespace

StatusStrip::StatusStrip(DashboardSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_path(parts::label({}, this, "small", "2"))
    , m_runs(parts::label({}, this, "small", "2"))
    , m_prices(parts::label({}, this, "small", "2"))
    , m_reprice(new QPushButton(tr("Re-price…"), this))
    , m_samples(new QWidget(this))
    , m_removeSamples(new QPushButton(tr("Remove", "sample runs"), this))
    , m_totals(parts::label({}, this, "small"))
{
    m_path->setObjectName(QStringLiteral("statusPath"));
    m_runs->setObjectName(QStringLiteral("statusRuns"));
    m_prices->setObjectName(QStringLiteral("statusPrices"));
    m_reprice->setObjectName(QStringLiteral("statusReprice"));
    m_reprice->setAccessibleName(tr("Re-price runs"));
    parts::setKind(m_reprice, "link");
    m_reprice->hide();
    connect(m_reprice, &QPushButton::clicked, this, &StatusStrip::repriceRequested);
    m_samples->setObjectName(QStringLiteral("statusSamples"));
    m_removeSamples->setObjectName(QStringLiteral("removeSamples"));
    m_removeSamples->setAccessibleName(tr("Remove sample runs"));
    parts::setKind(m_removeSamples, "link");
    m_totals->setObjectName(QStringLiteral("statusTotals"));
    auto* samples = new QHBoxLayout(m_samples);
    samples->setContentsMargins(0, 0, 0, 0);
    samples->setSpacing(4);
    samples->addWidget(parts::label(tr("SAMPLE runs ·"), this, "small", "caution"));
    samples->addWidget(m_removeSamples);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 1, 14, 0);
    layout->setSpacing(18);
    layout->addWidget(parts::iconLabel(QStringLiteral("database"), 13, this));
    layout->addWidget(m_path);
    layout->addWidget(m_runs);
    layout->addWidget(m_prices);
    layout->addWidget(m_reprice);
    layout->addWidget(m_samples);
    layout->addStretch(1);
    layout->addWidget(m_totals);
    layout->setSpacing(18);
    connect(m_removeSamples, &QPushButton::clicked, this, &StatusStrip::removeSamplesRequested);
    connect(&session, &DashboardSession::storeChanged, this, &StatusStrip::refresh);
    connect(&session, &DashboardSession::loadingChanged, this, &StatusStrip::refresh);
    connect(&session, &DashboardSession::runsChanged, this, &StatusStrip::refresh);
    const auto showTotals = [this] { m_totals->setText(selectionText()); };
    connect(&session, &DashboardSession::selectionChanged, this, showTotals);
    connect(&session, &DashboardSession::catalogChanged, this, &StatusStrip::showPrices);
    connect(&session, &DashboardSession::dataChanged, this, [this, showTotals] {
        showPrices();
        if (m_session.selection().empty()) // else the totals are those of the store, which no slider moves
            showTotals();
    });
    refresh();
}

void StatusStrip::refresh()
{
    const auto runs = m_session.runs();
    const int count = runs ? static_cast<int>(runs->size()) : 0;
    showPath();
    m_runs->setText(m_session.isLoading() ? tr("Loading runs…") : count == 1 ? tr("1 run") : tr("%1 runs").arg(format::count(count)));
    showPrices();
    m_samples->setVisible(runs && std::find(runs->sample.begin(), runs->sample.end(), 1) != runs->sample.end());
    m_totals->setText(selectionText());
}

void StatusStrip::showPrices()
{
    const bool newer = m_session.hasNewerPrices();
    m_reprice->setVisible(newer);
    m_prices->setToolTip(format::toolTip(tr("Catalog version %1").arg(m_session.catalogInUse().version())));
    if (newer) {
        m_prices->setText(tr("Prices of %1, newer ones exist").arg(m_session.data()->baseline.catalogVersion.left(10)));
        parts::setTone(m_prices, "caution");
        return;
    }
    const int own = m_session.catalog().ownRowCount();
    const QString date = m_session.catalog().date();
    const qint64 age = QDate::fromString(date, Qt::ISODate).daysTo(QDate::currentDate());
    QString prices = age > freshDays ? tr("Prices: catalog %1, %2 days old").arg(date).arg(age) : tr("Prices: catalog %1").arg(date);
    if (own > 0)
        prices = tr("%1 + %2 own").arg(prices).arg(own);
    m_prices->setText(prices);
    parts::setTone(m_prices, age > freshDays ? "caution" : "2");
}

void StatusStrip::announce(const QString& text)
{
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString StatusStrip::totalsText() const { return m_totals->text(); }

void StatusStrip::showPath()
{
    const QString path = m_session.storePath();
    QString shown = path.isEmpty() ? tr("No store") : homeAsTilde(path);
    if (m_session.isReadOnly())
        shown = tr("%1 (read only)").arg(shown);
    m_path->setText(m_path->fontMetrics().elidedText(shown, Qt::ElideMiddle, std::max(80, width() / 4)));
    m_path->setToolTip(parts::tip(path));
}

QString StatusStrip::selectionText() const
{
    const auto runs = m_session.runs();
    const auto shown = m_session.data();
    const auto& selection = m_session.selection();
    if (shown && selection.empty())
        return tr("From a report, not in the store: %1").arg(shown->title);
    if (!runs || selection.empty())
        return tr("Ready");
    Sum cost;
    Sum energy;
    Sum carbon;
    int partly = 0;
    for (const qint64 id : selection) {
        const auto at = std::lower_bound(runs->id.begin(), runs->id.end(), id);
        if (at == runs->id.end() || *at != id)
            continue;
        const auto row = static_cast<std::size_t>(at - runs->id.begin());
        cost.add(runs->costUsd[row]);
        energy.add(runs->energyKwh[row]);
        carbon.add(runs->carbonKg[row]);
        partly += !std::isnan(runs->costUsd[row]) && runs->unknownParts[row] > 0 ? 1 : 0;
    }
    const bool atLeast = cost.known > 0 && cost.unknown + partly > 0;
    QString text = tr("%1 selected: %2 · %3 kWh · %4 kg", "count, money, energy, carbon")
                       .arg(format::count(static_cast<double>(selection.size())),
                           (atLeast ? QStringLiteral("≥ ") : QString()) + format::money(cost.total()),
                           energy.bound() + format::significant(energy.total()),
                           carbon.bound() + format::significant(carbon.total()));
    if (cost.unknown > 0)
        text += tr(", %1 unpriced", "number of runs").arg(cost.unknown);
    return text;
}

void StatusStrip::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.dock);
    painter.fillRect(0, 0, width(), 1, t.line);
}

void StatusStrip::resizeEvent(QResizeEvent*) { showPath(); }

} // namespace runcost
