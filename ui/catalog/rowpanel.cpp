#include "catalog/rowpanel.h"

#include "catalog/effectview.h"
#include "catalog/rangestrip.h"
#include "core/currency.h"
#include "core/format.h"
#include "core/tooltip.h"
#include "docks/dockpaint.h"
#include "theme/theme.h"
#include "window/parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <cmath>

namespace runcost {

namespace {

    constexpr int side = 20;
    constexpr int labelWidth = 96;

    QHBoxLayout* row(const QString& label, QWidget* parent, QWidget* buddy)
    {
        auto* layout = new QHBoxLayout;
        layout->setSpacing(0);
        auto* name = parts::label(label, parent, "", "2");
        name->setFixedWidth(parts::scaled(labelWidth));
        name->setBuddy(buddy);
        layout->addWidget(name);
        return layout;
    }

    QString oneLine(QString text) { return text.replace(u'\n', u' ').trimmed(); }

    QString idFrom(const QStringList& words)
    {
        QString id;
        for (const QChar c : words.join(u'-').toLower())
            id += c.isLetterOrNumber() ? c : QChar(u'-');
        return id;
    }

    std::optional<double> parsed(const QString& text)
    {
        bool good = false;
        const QString plain = text.trimmed();
        double value = docks::locale().toDouble(plain, &good);
        if (!good)
            value = QLocale::c().toDouble(QString(plain).replace(u',', u'.'), &good);
        return good && std::isfinite(value) ? std::optional(value) : std::nullopt;
    }

    QString editable(double value) { return QString::number(value, 'g', 10); }

} // namespace

RowPanel::RowPanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("catalogPanel"));
    setAccessibleName(tr("Catalog row"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    createHead();
    createFields();
    m_effect = new EffectView(this);
    layout->addWidget(m_effect, 1);
    createFoot();
    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(&m_delay, &QTimer::timeout, this, &RowPanel::computeEffect);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RowPanel::showEffect);
}

RowPanel::~RowPanel() { stopComputing(); }

void RowPanel::createHead()
{
    auto* head = new QWidget(this);
    head->setFixedHeight(parts::scaled(48));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_title = parts::label({}, head, "panel");
    m_title->setObjectName(QStringLiteral("rowTitle"));
    m_subtitle = parts::label({}, head, "small", "2");
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch(1);
    auto* close = new IconButton(QStringLiteral("close"), {}, tr("Close (Esc)"), head);
    close->setObjectName(QStringLiteral("closeRow"));
    connect(close, &QToolButton::clicked, this, &RowPanel::closeRequested);
    auto* bar = new QHBoxLayout(head);
    bar->setContentsMargins(side, 0, 8, 0);
    bar->addLayout(words, 1);
    bar->addWidget(close);
    layout()->addWidget(head);
    layout()->addWidget(parts::horizontalRule(this));
}

void RowPanel::createFields()
{
    auto* box = new QWidget(this);
    auto* fields = new QVBoxLayout(box);
    fields->setContentsMargins(side, 10, side, 8);
    fields->setSpacing(8);
    const auto field = [&](const char* name, const QString& accessible) {
        auto* edit = new QLineEdit(box);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(accessible);
        edit->setMaxLength(300);
        connect(edit, &QLineEdit::textEdited, this, &RowPanel::edited);
        return edit;
    };
    // Only of a row that is added.
    m_newFields = new QWidget(box);
    auto* fresh = new QVBoxLayout(m_newFields);
    fresh->setContentsMargins(0, 0, 0, 0);
    fresh->setSpacing(8);
    const auto combo = [&](const char* name, const QString& label) {
        auto* choice = new QComboBox(m_newFields);
        choice->setObjectName(QString::fromLatin1(name));
        choice->setAccessibleName(label);
        connect(choice, &QComboBox::currentIndexChanged, this, &RowPanel::edited);
        auto* line = row(label, m_newFields, choice);
        line->addWidget(choice, 1);
        fresh->addLayout(line);
        return choice;
    };
    m_provider = combo("newProvider", tr("Provider"));
    m_gpu = combo("newGpu", tr("GPU"));
    m_offer = combo("newOffer", tr("Kind"));
    m_region = field("newRegion", tr("Region"));
    m_region->setPlaceholderText(tr("any"));
    auto* regionLine = row(tr("Region"), m_newFields, m_region);
    regionLine->addWidget(m_region, 1);
    fresh->addLayout(regionLine);
    fields->addWidget(m_newFields);

    m_shipped = parts::label({}, box);
    m_shipped->setObjectName(QStringLiteral("shippedValue"));
    m_shippedSource = parts::label({}, box, "small", "2");
    m_shippedSource->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_shippedSource->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* shippedLine = row(tr("Shipped"), box, nullptr);
    shippedLine->addWidget(m_shipped);
    shippedLine->addSpacing(12);
    shippedLine->addWidget(m_shippedSource, 1);
    fields->addLayout(shippedLine);

    m_value = field("ownValue", tr("Own value"));
    m_value->setAlignment(Qt::AlignRight);
    m_value->setFixedWidth(parts::scaled(96));
    m_unit = parts::label({}, box, "small", "3");
    m_delta = parts::label({}, box, "strong");
    m_delta->setObjectName(QStringLiteral("ownDelta"));
    auto* valueLine = row(tr("Own value"), box, m_value);
    valueLine->addWidget(m_value);
    valueLine->addSpacing(6);
    valueLine->addWidget(m_unit);
    valueLine->addSpacing(10);
    valueLine->addWidget(m_delta, 1);
    fields->addLayout(valueLine);
    m_strip = new RangeStrip(box);
    fields->addWidget(m_strip);

    m_validFrom = field("ownValidFrom", tr("Valid from, a day"));
    m_validFrom->setPlaceholderText(tr("always"));
    m_validFrom->setFixedWidth(parts::scaled(112));
    m_validRow = new QWidget(box);
    auto* validLine = row(tr("Valid from"), m_validRow, m_validFrom);
    validLine->setContentsMargins(0, 0, 0, 0);
    validLine->addWidget(m_validFrom);
    validLine->addSpacing(10);
    validLine->addWidget(parts::label(tr("runs since then"), m_validRow, "small", "2"), 1);
    m_validRow->setLayout(validLine);
    fields->addWidget(m_validRow);
    m_reason = field("ownReason", tr("Reason"));
    m_source = field("ownSource", tr("Source"));
    m_who = field("ownWho", tr("Who"));
    const std::pair<QLineEdit*, QString> texts[] = { { m_reason, tr("Reason") }, { m_source, tr("Source") }, { m_who, tr("Who") } };
    for (const auto& [edit, label] : texts) {
        auto* line = row(label, box, edit);
        line->addWidget(edit, 1);
        fields->addLayout(line);
    }
    m_reason->setPlaceholderText(tr("contract, support plan, …"));
    m_source->setPlaceholderText(tr("invoice, quote, …"));
    m_error = parts::label({}, box, "", "bad");
    m_error->setObjectName(QStringLiteral("rowError"));
    m_error->setWordWrap(true);
    m_error->hide();
    fields->addWidget(m_error);
    layout()->addWidget(box);
}

void RowPanel::createFoot()
{
    auto* foot = new QWidget(this);
    parts::setSurface(foot, "inset");
    foot->setFixedHeight(parts::scaled(48));
    m_useShipped = new QPushButton(tr("Use shipped"), foot);
    m_useShipped->setObjectName(QStringLiteral("useShipped"));
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setObjectName(QStringLiteral("cancelOwn"));
    m_save = new QPushButton(tr("Save own value"), foot);
    m_save->setObjectName(QStringLiteral("saveOwn"));
    parts::setKind(m_save, "primary");
    auto* bar = new QHBoxLayout(foot);
    bar->setContentsMargins(side, 0, side, 0);
    bar->setSpacing(8);
    bar->addWidget(m_useShipped);
    bar->addStretch(1);
    bar->addWidget(m_cancel);
    bar->addWidget(m_save);
    layout()->addWidget(parts::horizontalRule(this));
    layout()->addWidget(foot);
    connect(m_useShipped, &QPushButton::clicked, this, &RowPanel::useShipped);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_adding || !hasEdits())
            emit closeRequested();
        else
            fill();
    });
    connect(m_save, &QPushButton::clicked, this, &RowPanel::save);
    for (QLineEdit* edit : findChildren<QLineEdit*>())
        connect(edit, &QLineEdit::returnPressed, this, &RowPanel::save);
}

void RowPanel::setRuns(std::shared_ptr<const CatalogRuns> runs)
{
    m_runs = std::move(runs);
    if (m_catalog && isVisible())
        m_delay.start();
}

void RowPanel::showRow(const CatalogItem& item, CatalogSegment segment, const Catalog& catalog, const Overlay& overlay, std::vector<double> others)
{
    m_adding = false;
    m_item = item;
    m_segment = segment;
    m_catalog = catalog;
    m_overlay = overlay;
    m_others = std::move(others);
    fill();
}

void RowPanel::startAdding(const Catalog& catalog, const Overlay& overlay)
{
    m_adding = true;
    m_item = {};
    m_item.kind = QStringLiteral("prices");
    m_segment = CatalogSegment::Prices;
    m_catalog = catalog;
    m_overlay = overlay;
    m_others.clear();
    m_filling = true;
    for (QComboBox* combo : { m_provider, m_gpu, m_offer })
        combo->clear();
    for (const QJsonValue& provider : catalog.rows(QStringLiteral("providers")))
        m_provider->addItem(provider[u"name"].toString(), provider[u"id"].toString());
    for (const GpuSpec& gpu : catalog.gpus())
        m_gpu->addItem(gpu.name, gpu.id);
    for (const char* key : { "on_demand", "spot" })
        m_offer->addItem(offerKindLabel(QString::fromLatin1(key)), QString::fromLatin1(key));
    m_region->clear();
    m_filling = false;
    fill();
    m_provider->setFocus(Qt::OtherFocusReason);
}

QString RowPanel::unit() const
{
    if (m_segment == CatalogSegment::Equivalences || m_segment == CatalogSegment::Assumptions)
        return m_item.second;
    return catalogSegmentInfo(m_segment).unit;
}

bool RowPanel::isMoney() const { return format::isMoneyUnit(unit()); }
double RowPanel::shown(double value) const { return isMoney() ? format::inCurrency(value) : value; }

void RowPanel::fill()
{
    m_filling = true;
    const bool constants = m_segment == CatalogSegment::Equivalences || m_segment == CatalogSegment::Assumptions;
    QStringList where;
    for (const QString& text : { m_item.first, m_item.third })
        if (!text.isEmpty() && text != tr("any") && !constants)
            where << text;
    m_title->setText(m_adding ? tr("New price") : constants ? m_item.first : m_item.offer.isEmpty() ? m_item.second : tr("%1, %2").arg(m_item.second, m_item.offer.toLower()));
    m_subtitle->setText(m_adding ? tr("of a place that the catalog does not have")
                                 : (where + QStringList { format::currencyUnit(unit()) }).filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(", ")));
    m_newFields->setVisible(m_adding);
    const bool region = m_segment == CatalogSegment::Regions;
    const std::optional<double> shippedValue = m_item.own && !region ? m_item.shipped : m_item.own || m_adding ? std::nullopt : m_item.value;
    const QString source = m_item.own ? m_item.shippedSource : m_item.source;
    const QString date = m_item.own ? m_item.shippedAsOf : m_item.asOf;
    m_shipped->setText(!shippedValue ? format::unknown() : isMoney() ? format::money(shippedValue) : format::significant(shippedValue, 4));
    const QString origin = source.isEmpty() ? QString() : date.isEmpty() || date == QLatin1String("undated") || source.contains(date) ? source : tr("%1, %2").arg(source, date);
    m_shippedSource->setText(origin);
    m_shippedSource->setToolTip(format::toolTip(m_item.note.isEmpty() ? origin : origin + QStringLiteral(". ") + m_item.note));
    m_value->setText(m_item.value ? editable(shown(*m_item.value)) : QString());
    m_unit->setText(format::currencyUnit(unit()));
    m_validRow->setVisible(m_segment == CatalogSegment::Prices);
    m_validFrom->setText(m_item.validFrom);
    m_reason->setText(m_item.reason);
    m_source->setText(m_item.own ? m_item.source : QString());
    m_who->setText(m_item.own ? m_item.who : qEnvironmentVariable("USER"));
    m_useShipped->setText(m_item.added ? tr("Remove") : tr("Use shipped"));
    m_useShipped->setEnabled(m_item.own);
    m_useShipped->setToolTip(m_item.own ? QString() : tr("This is the shipped value."));
    m_save->setText(m_segment == CatalogSegment::Prices ? (m_adding ? tr("Add price") : tr("Save own price")) : tr("Save own value"));
    m_error->hide();
    m_effect->setMessage(tr("Change the value to see what it does."));
    m_filling = false;
    edited();
}

std::optional<double> RowPanel::typedValue() const
{
    const std::optional<double> typed = parsed(m_value->text());
    if (!typed || !isMoney())
        return typed;
    // What was not touched stays exactly as it is.
    if (m_item.value && m_value->text() == editable(shown(*m_item.value)))
        return m_item.value;
    return *typed / format::inCurrency(1);
}

bool RowPanel::hasEdits() const
{
    const std::optional<double> typed = typedValue();
    if (m_adding)
        return !m_value->text().isEmpty();
    return typed != m_item.value || m_validFrom->text().trimmed() != m_item.validFrom || m_reason->text() != m_item.reason
        || (m_item.own && (m_source->text() != m_item.source || m_who->text() != m_item.who)) || (!m_item.own && !m_source->text().isEmpty());
}

std::optional<OverlayChange> RowPanel::change(QString* problem) const
{
    const std::optional<double> value = typedValue();
    if (!value) {
        *problem = tr("The own value is no number.");
        return std::nullopt;
    }
    OverlayChange change;
    change.kind = m_item.kind;
    change.id = m_item.id;
    if (m_adding) {
        QStringList words { QStringLiteral("own"), m_provider->currentData().toString(), m_gpu->currentData().toString() };
        if (!m_region->text().trimmed().isEmpty())
            words << m_region->text().trimmed();
        if (m_offer->currentData() != QLatin1String("on_demand"))
            words << m_offer->currentData().toString();
        change.id = idFrom(words);
    }
    change.before = m_overlay.row(change.kind, change.id);
    QJsonObject row = change.before;
    row.insert(QStringLiteral("id"), change.id);
    row.insert(catalogSegmentInfo(m_segment).valueField, *value);
    if (m_adding) {
        row.insert(QStringLiteral("provider"), m_provider->currentData().toString());
        row.insert(QStringLiteral("gpu_id"), m_gpu->currentData().toString());
        row.insert(QStringLiteral("pricing_model"), m_offer->currentData().toString());
        row.insert(QStringLiteral("region"), m_region->text().trimmed());
    }
    const auto put = [&row](const char* key, const QString& text) {
        if (text.isEmpty())
            row.remove(QLatin1String(key));
        else
            row.insert(QLatin1String(key), text);
    };
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    put("source", oneLine(m_source->text()));
    put("reason", oneLine(m_reason->text()));
    put("who", oneLine(m_who->text()));
    put("valid_from", m_segment == CatalogSegment::Prices ? m_validFrom->text().trimmed() : QString());
    put("as_of", today);
    put("noted_on", today);
    change.after = row;
    return change;
}

void RowPanel::edited()
{
    if (m_filling)
        return;
    m_error->hide();
    const std::optional<double> value = typedValue();
    const bool region = m_segment == CatalogSegment::Regions;
    const std::optional<double> shippedValue = m_item.own ? (region ? std::nullopt : m_item.shipped) : m_adding ? std::nullopt : m_item.value;
    const bool differs = value && shippedValue && *value != *shippedValue;
    m_delta->setText(differs ? format::delta(shippedValue, value) : QString());
    const bool costs = m_segment == CatalogSegment::Prices || m_segment == CatalogSegment::Storage;
    parts::setTone(m_delta, !differs || !costs ? "2" : *value > *shippedValue ? "bad" : "good");
    const auto inUnit = [this](const std::optional<double>& v) { return v ? std::optional(shown(*v)) : std::nullopt; };
    std::vector<double> others;
    if (m_adding && m_catalog) {
        for (const PriceRow& one : m_catalog->prices())
            if (one.gpuId == m_gpu->currentData().toString() && one.pricingModel == m_offer->currentData().toString() && one.usdPerGpuHour)
                others.push_back(shown(*one.usdPerGpuHour));
    } else {
        for (const double other : m_others)
            others.push_back(shown(other));
    }
    m_strip->setVisible(m_segment == CatalogSegment::Prices);
    m_strip->setValues(others, inUnit(shippedValue), (m_item.own || differs || m_adding) ? inUnit(value) : std::nullopt, tr("other providers"));
    const bool edits = hasEdits();
    m_save->setEnabled(edits);
    m_cancel->setText(edits && !m_adding ? tr("Cancel") : tr("Close"));
    stopComputing();
    if (edits && value)
        m_delay.start();
    else
        m_effect->setMessage(tr("Change the value to see what it does."));
}

void RowPanel::stopComputing()
{
    m_delay.stop();
    if (m_stop)
        m_stop->store(true);
    m_watcher.waitForFinished();
    m_watcher.setFuture({});
}

void RowPanel::computeEffect()
{
    QString problem;
    const std::optional<OverlayChange> wanted = change(&problem);
    if (!m_runs || !m_catalog || !wanted || !hasEdits())
        return;
    m_effect->setBusy();
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([runs = m_runs, catalog = *m_catalog, overlay = m_overlay, one = *wanted, stop = m_stop] {
        const Progress progress { {}, [stop] { return stop->load(); } };
        return std::make_shared<Result<CatalogEffect>>(catalogEffect(*runs, catalog, overlay, { one }, progress));
    }));
}

void RowPanel::showEffect()
{
    if (m_watcher.future().resultCount() == 0)
        return;
    const auto result = m_watcher.result();
    if (*result)
        m_effect->setEffect(**result, m_runs->complete);
    else if (result->error().code != ErrorCode::Cancelled)
        m_effect->setMessage(tr("This value cannot be saved."));
}

void RowPanel::save()
{
    if (!m_save->isEnabled())
        return;
    QString problem;
    const std::optional<OverlayChange> wanted = change(&problem);
    if (!wanted) {
        showError({ ErrorCode::Malformed, problem, catalogSegmentInfo(m_segment).valueField });
        return;
    }
    if (m_adding && m_catalog && m_catalog->price(wanted->id)) {
        showError({ ErrorCode::Malformed, tr("You have this price already; choose it in the table."), {} });
        return;
    }
    emit changeRequested(*wanted);
}

void RowPanel::useShipped()
{
    emit changeRequested({ m_item.kind, m_item.id, m_overlay.row(m_item.kind, m_item.id), {} });
}

void RowPanel::showError(const Error& error)
{
    m_error->setText(error.text);
    m_error->show();
    const std::pair<QString, QWidget*> fields[] = { { catalogSegmentInfo(m_segment).valueField, m_value }, { QStringLiteral("valid_from"), m_validFrom },
        { QStringLiteral("source"), m_source }, { QStringLiteral("gpu_id"), m_gpu }, { QStringLiteral("provider"), m_provider } };
    for (const auto& [name, widget] : fields)
        if (name == error.detail)
            widget->setFocus(Qt::OtherFocusReason);
}

void RowPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void RowPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::current().panel);
    painter.fillRect(0, 0, 1, height(), theme::current().line);
}

} // namespace runcost
