#include "catalog/catalogboxes.h"

#include "core/format.h"
#include "core/tooltip.h"
#include "session/dashboardsession.h"
#include "window/parts.h"

#include <QButtonGroup>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    constexpr std::size_t mostListed = 200;

    QVBoxLayout* box(QFrame* frame, const char* name, const QString& title, const QString& text)
    {
        frame->setObjectName(QString::fromLatin1(name));
        frame->setProperty("frame", QStringLiteral("dialog"));
        frame->setAccessibleName(title);
        auto* layout = new QVBoxLayout(frame);
        layout->setContentsMargins(24, 20, 24, 16);
        layout->setSpacing(10);
        layout->addWidget(parts::label(title, frame, "dialog"));
        auto* words = parts::label(text, frame, "", "2");
        words->setWordWrap(true);
        layout->addWidget(words);
        return layout;
    }

    QPushButton* button(QFrame* frame, QHBoxLayout* row, const char* name, const QString& text, bool primary)
    {
        auto* made = new QPushButton(text, frame);
        made->setObjectName(QString::fromLatin1(name));
        parts::setKind(made, primary ? "primary" : "large");
        row->addWidget(made);
        return made;
    }

    QTableWidget* table(QFrame* frame, const QStringList& titles)
    {
        auto* made = new QTableWidget(0, static_cast<int>(titles.size()), frame);
        made->setHorizontalHeaderLabels(titles);
        made->verticalHeader()->hide();
        made->setEditTriggers(QAbstractItemView::NoEditTriggers);
        made->setSelectionBehavior(QAbstractItemView::SelectRows);
        made->setShowGrid(false);
        made->setTabKeyNavigation(false);
        made->verticalHeader()->setDefaultSectionSize(parts::scaled(23));
        made->horizontalHeader()->setHighlightSections(false);
        made->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        return made;
    }

    void addCells(QTableWidget* to, const QStringList& cells, int firstNumber)
    {
        const int row = to->rowCount();
        to->insertRow(row);
        for (int column = 0; column < cells.size(); ++column) {
            auto* cell = new QTableWidgetItem(cells[column]);
            cell->setToolTip(format::toolTip(cells[column]));
            if (column >= firstNumber)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            to->setItem(row, column, cell);
        }
    }

    QString jsonText(const QJsonValue& value)
    {
        if (value.isString())
            return value.toString();
        if (value.isNull() || value.isUndefined())
            return format::unknown();
        const QByteArray list = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(list.mid(1, list.size() - 2));
    }

} // namespace

RepriceBox::RepriceBox(DashboardSession& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
{
    QVBoxLayout* layout = box(this, "repriceBox", tr("Re-price runs"),
        tr("Runs keep the prices of their first analysis. This takes the present ones (catalog %1) instead. It can be undone.").arg(session.catalog().version()));
    auto* choices = new QHBoxLayout;
    auto* selected = new QRadioButton(session.selection().size() == 1 ? tr("The selected run") : tr("The %1 selected runs").arg(session.selection().size()), this);
    selected->setObjectName(QStringLiteral("repriceSelected"));
    auto* all = new QRadioButton(tr("All runs with other prices"), this);
    all->setObjectName(QStringLiteral("repriceAll"));
    choices->addWidget(selected);
    choices->addSpacing(16);
    choices->addWidget(all);
    choices->addStretch(1);
    layout->addLayout(choices);
    m_sum = parts::label({}, this, "lead");
    m_sum->setObjectName(QStringLiteral("repriceSum"));
    m_sum->setWordWrap(true);
    layout->addWidget(m_sum);
    m_table = table(this, { tr("Run"), tr("Prices of"), tr("Total now"), tr("New total"), {} });
    m_table->setObjectName(QStringLiteral("repriceTable"));
    m_table->setAccessibleName(tr("Totals before and after"));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    layout->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    QPushButton* cancel = button(this, row, "repriceCancel", tr("Cancel"), false);
    m_apply = button(this, row, "repriceApply", {}, true);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &RepriceBox::closeRequested);
    connect(m_apply, &QPushButton::clicked, this, &RepriceBox::apply);
    connect(all, &QRadioButton::toggled, this, &RepriceBox::choose);
    selected->setEnabled(!session.selection().empty());
    (session.selection().empty() ? all : selected)->setChecked(true);
    choose(session.selection().empty());
    m_apply->setFocus();
}

void RepriceBox::choose(bool all)
{
    m_table->setRowCount(0);
    m_found.clear();
    Result<std::vector<Repricing>> found = m_session.findRepricings(all ? std::vector<qint64>() : m_session.selection());
    if (found)
        m_found = *std::move(found);
    const RepricingSum sum = sumOf(m_found);
    m_apply->setEnabled(sum.runs > 0 && !m_session.isReadOnly());
    m_apply->setText(sum.runs == 1 ? tr("Re-price 1 run") : tr("Re-price %1 runs").arg(format::count(static_cast<double>(sum.runs))));
    if (!found) {
        m_sum->setText(found.error().text);
        return;
    }
    if (sum.runs == 0) {
        m_sum->setText(tr("They have the present prices already."));
        return;
    }
    QString text = tr("%1 → %2  %3").arg(format::money(sum.beforeUsd), format::money(sum.afterUsd), format::delta(sum.beforeUsd, sum.afterUsd));
    if (sum.unpriced > 0)
        text += tr(", %1 without a price").arg(sum.unpriced);
    m_sum->setText(text);
    std::vector<const Repricing*> order;
    for (const Repricing& run : m_found)
        order.push_back(&run);
    const auto change = [](const Repricing* run) { return std::abs(run->after.totals.costUsd.value_or(0) - run->before.totals.costUsd.value_or(0)); };
    std::stable_sort(order.begin(), order.end(), [&](const Repricing* a, const Repricing* b) { return change(a) > change(b); });
    for (std::size_t i = 0; i < std::min(order.size(), mostListed); ++i) {
        const Repricing& run = *order[i];
        addCells(m_table, { run.name, run.before.catalogVersion.left(10), format::money(run.before.totals.costUsd), format::money(run.after.totals.costUsd),
                              format::delta(run.before.totals.costUsd, run.after.totals.costUsd) }, 2);
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void RepriceBox::apply()
{
    const auto count = m_found.size();
    const Status done = m_session.reprice(m_found);
    if (done)
        emit this->done(count == 1 ? tr("One run re-priced.") : tr("%1 runs re-priced.").arg(format::count(static_cast<double>(count))));
    else
        emit failed(done.error().text);
}

ShippedComparison::ShippedComparison(const Catalog& catalog, QWidget* parent)
    : QFrame(parent)
{
    QVBoxLayout* layout = box(this, "shippedComparison", tr("Own rows against the shipped catalog"), tr("Every field that your rows change or add."));
    QTableWidget* cells = table(this, { tr("Kind"), tr("Row"), tr("Field"), tr("Shipped"), tr("Own") });
    cells->setObjectName(QStringLiteral("comparisonTable"));
    cells->setAccessibleName(tr("Own rows against the shipped catalog"));
    for (const QString& kind : catalog.kinds())
        for (const QJsonValue& value : catalog.rows(kind)) {
            const QJsonObject row = value.toObject();
            if (!row.contains(QLatin1String("own")))
                continue;
            const QString id = row.value(QLatin1String("id")).toString();
            const QJsonObject shipped = catalog.shippedRow(kind, id);
            for (auto field = row.begin(); field != row.end(); ++field)
                if (field.key() != QLatin1String("own") && field.key() != QLatin1String("id") && shipped.value(field.key()) != *field
                    && !(shipped.isEmpty() && (field->isNull() || *field == QJsonValue(QString()))))
                    addCells(cells, { kind, id, field.key(), jsonText(shipped.value(field.key())), jsonText(*field) }, 5);
        }
    cells->resizeColumnsToContents();
    cells->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(cells, 1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    QPushButton* close = button(this, row, "comparisonClose", tr("Close"), true);
    layout->addLayout(row);
    connect(close, &QPushButton::clicked, this, &ShippedComparison::closeRequested);
    close->setFocus();
}

CurrencyBox::CurrencyBox(const Currency& present, QWidget* parent)
    : QFrame(parent)
{
    QVBoxLayout* layout = box(this, "currencyBox", tr("Currency"),
        tr("Everything is kept in US dollars. Here you choose the currency in which money is shown, with a rate that you know. Files and JSON stay in USD."));
    const auto field = [&](const char* name, const QString& label, const QString& value, const QString& hint) {
        auto* line = new QHBoxLayout;
        auto* text = parts::label(label, this, "", "2");
        text->setFixedWidth(parts::scaled(140));
        auto* edit = new QLineEdit(value, this);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(label);
        edit->setPlaceholderText(hint);
        edit->setMaxLength(120);
        text->setBuddy(edit);
        line->addWidget(text);
        line->addWidget(edit, 1);
        layout->addLayout(line);
        connect(edit, &QLineEdit::returnPressed, this, &CurrencyBox::save);
        return edit;
    };
    m_code = field("currencyCode", tr("Currency code"), present.code, tr("EUR"));
    m_code->setCompleter(new QCompleter({ QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("GBP"), QStringLiteral("CHF"), QStringLiteral("JPY"),
                                            QStringLiteral("CNY"), QStringLiteral("INR"), QStringLiteral("CAD"), QStringLiteral("AUD"), QStringLiteral("SEK"), QStringLiteral("NOK"), QStringLiteral("PLN") }, this));
    m_rate = field("currencyRate", tr("Units for one USD"), present.isUsd() ? QString() : QString::number(present.perUsd, 'g', 8), QStringLiteral("0.92"));
    m_date = field("currencyDate", tr("Date of the rate"), present.date, QDate::currentDate().toString(Qt::ISODate));
    m_source = field("currencySource", tr("Source of the rate"), present.source, tr("ECB reference rate"));
    m_error = parts::label({}, this, "", "bad");
    m_error->setObjectName(QStringLiteral("currencyError"));
    m_error->setWordWrap(true);
    layout->addWidget(m_error);
    layout->addStretch(1);
    auto* row = new QHBoxLayout;
    QPushButton* dollars = button(this, row, "currencyUsd", tr("Show US dollars"), false);
    row->addStretch(1);
    QPushButton* cancel = button(this, row, "currencyCancel", tr("Cancel"), false);
    QPushButton* keep = button(this, row, "currencySave", tr("Show this currency"), true);
    layout->addLayout(row);
    connect(dollars, &QPushButton::clicked, this, [this] { emit chosen({}); });
    connect(cancel, &QPushButton::clicked, this, &CurrencyBox::closeRequested);
    connect(keep, &QPushButton::clicked, this, &CurrencyBox::save);
    m_code->setFocus();
    m_code->selectAll();
}

void CurrencyBox::save()
{
    Currency currency;
    currency.code = m_code->text().trimmed().toUpper();
    currency.date = m_date->text().trimmed();
    currency.source = m_source->text().simplified();
    bool isNumber = currency.isUsd();
    if (!isNumber)
        currency.perUsd = QLocale::c().toDouble(m_rate->text().trimmed().replace(u',', u'.'), &isNumber);
    QString problem;
    if (currency.code.size() != 3)
        problem = tr("The code has three letters, such as EUR.");
    else if (!isNumber || !currency.isValid())
        problem = tr("The rate is a number above 0, such as 0.92; the code three letters.");
    else if (!currency.isUsd() && !QDate::fromString(currency.date, Qt::ISODate).isValid())
        problem = tr("The date is a day such as 2026-11-21.");
    else if (!currency.isUsd() && currency.source.isEmpty())
        problem = tr("Say where the rate is from, so that a reader can check it.");
    m_error->setText(problem);
    if (problem.isEmpty())
        emit chosen(currency.isUsd() ? Currency {} : currency);
}

} // namespace runcost
