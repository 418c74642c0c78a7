#include "compare/decisionpanel.h"

#include "charts/bars.h"
#include "core/format.h"
#include "export/decisiontext.h"
#include "whatif/leverslider.h"
#include "window/parts.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace runcost {

using charts::Align;

namespace {

    constexpr double headHeight = 34; // letters and names
    constexpr double rowHeight = 36;
    constexpr double sumHeight = 42;
    constexpr double narrowestColumn = 92;
    constexpr double sliderWidth = 140;
    constexpr double fieldWidth = 58;
    constexpr double numberWidth = 34; // of a score, and its check mark

    // Scrolling the page must not change what a run is worth.
    class WeightField final : public QSpinBox {
    public:
        using QSpinBox::QSpinBox;

    protected:
        void wheelEvent(QWheelEvent* event) override { event->ignore(); }
    };

} // namespace

struct DecisionPanel::Columns {
    double slider = 0; // left edges
    double field = 0;
    double first = 0;
    double width = 0; // of a run
    double right = 0;
    std::size_t count = 0;

    [[nodiscard]] double left(std::size_t run) const { return first + width * static_cast<double>(run); }
    [[nodiscard]] QRectF track(std::size_t run, double middle, double height) const
    {
        return { left(run), middle - height / 2, std::max(0.0, width - numberWidth - 26), height };
    }
};

DecisionPanel::DecisionPanel(QWidget* parent)
    : ComparePicture(tr("Decision"), parent)
{
    setObjectName(QStringLiteral("decisionPanel"));
    const std::array figures { ComparedFigure::Metric, ComparedFigure::Cost, ComparedFigure::Latency, ComparedFigure::Carbon };
    const std::array names { "quality", "cost", "latency", "carbon" };
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ComparedFigure figure = figures[i];
        auto* slider = new LeverSlider({ 0, 1, 0.01, false, false }, this);
        slider->setObjectName(QStringLiteral("weight_") + QLatin1String(names[i]));
        auto* field = new WeightField(this);
        field->setObjectName(QStringLiteral("weightField_") + QLatin1String(names[i]));
        field->setRange(0, 100);
        field->setSuffix(QStringLiteral(" %"));
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
        field->setAlignment(Qt::AlignRight);
        field->setKeyboardTracking(false);
        connect(slider, &LeverSlider::valueChosen, this, [this, figure](double share, int) { setShare(figure, share); });
        connect(slider, &LeverSlider::resetChosen, this, [this, figure, slider] { setShare(figure, slider->baseline().value_or(0)); });
        connect(field, &QSpinBox::valueChanged, this, [this, figure](int percent) { setShare(figure, percent / 100.0); });
        m_rows[i] = { figure, slider, field };
    }
    createButtons();
}

void DecisionPanel::createButtons()
{
    m_equal = new QPushButton(tr("Equal weights"), this);
    m_equal->setObjectName(QStringLiteral("decisionEqual"));
    m_equal->setToolTip(tr("All criteria count the same"));
    connect(m_equal, &QPushButton::clicked, this, [this] {
        setWeights({ 25, 25, 25, 25 });
        emit weightsChanged();
    });
    m_record = new QPushButton(tr("Record decision…"), this);
    m_record->setObjectName(QStringLiteral("decisionRecord"));
    connect(m_record, &QPushButton::clicked, this, [this] { emit recordWanted(m_content.recommended.value_or(0)); });
}

void DecisionPanel::setWeights(const ComparisonWeights& weights)
{
    m_weights = weights;
    rank();
}

void DecisionPanel::setRecordProblem(const QString& reason)
{
    m_recordProblem = reason;
    m_record->setEnabled(reason.isEmpty());
    m_record->setToolTip(reason.isEmpty() ? tr("Writes into the notes of the runs what was chosen, and why") : reason);
}

void DecisionPanel::doAction(const Mark& mark)
{
    if (!mark.action.startsWith(QLatin1String("choose:")))
        ComparePicture::doAction(mark);
    else if (m_recordProblem.isEmpty())
        emit recordWanted(static_cast<std::size_t>(mark.action.mid(7).toULongLong()));
}

void DecisionPanel::addToMenu(QMenu& menu)
{
    if (!hasPicture())
        return;
    connect(menu.addAction(tr("Copy decision as text")), &QAction::triggered, this, [this] { emit copyWanted(false); });
    connect(menu.addAction(tr("Copy decision as Markdown")), &QAction::triggered, this, [this] { emit copyWanted(true); });
    menu.addSeparator();
    QAction* usual = menu.addAction(theme::icon(QStringLiteral("reset")), tr("Usual weights"));
    usual->setObjectName(QStringLiteral("decisionUsual"));
    connect(usual, &QAction::triggered, this, [this] {
        setWeights({});
        emit weightsChanged();
    });
}

double& DecisionPanel::weightOf(ComparedFigure figure)
{
    return figure == ComparedFigure::Metric   ? m_weights.quality
        : figure == ComparedFigure::Latency ? m_weights.latency
        : figure == ComparedFigure::Carbon  ? m_weights.carbon
                                            : m_weights.cost;
}

void DecisionPanel::setLooks(const std::vector<ComparedLook>& looks)
{
    m_looks = looks;
    rank();
}

void DecisionPanel::rank()
{
    std::vector<ReportSubject> subjects;
    for (const ComparedLook& column : m_looks)
        subjects.push_back({ column.look->run, column.look->scenario, column.look->baseline, column.look->analysis });
    m_content = comparisonContent(subjects, { {}, {}, {}, format::defaultLocale() }, m_weights);
    const bool several = m_content.criteria.size() > 1;
    const bool equal = std::all_of(m_content.criteria.begin(), m_content.criteria.end(),
        [&](const WeighedCriterion& c) { return std::abs(c.weight - m_content.criteria.front().weight) < 0.001; });
    m_equal->setEnabled(several && !equal);
    m_equal->setVisible(several);
    m_record->setVisible(hasPicture());
    ComparisonWeights usual;
    double whole = 0;
    const auto usually = [&](ComparedFigure figure) {
        return figure == ComparedFigure::Metric ? usual.quality : figure == ComparedFigure::Latency ? usual.latency : figure == ComparedFigure::Carbon ? usual.carbon : usual.cost;
    };
    for (const WeighedCriterion& criterion : m_content.criteria)
        whole += usually(criterion.figure);
    for (const Weight& row : m_rows) {
        const auto found = std::find_if(m_content.criteria.begin(), m_content.criteria.end(), [&](const WeighedCriterion& c) { return c.figure == row.figure; });
        const bool shown = found != m_content.criteria.end();
        row.slider->setVisible(shown);
        row.field->setVisible(shown);
        if (!shown)
            continue;
        const double share = usually(row.figure) / whole;
        const bool alone = m_content.criteria.size() == 1; // it counts all there is
        row.slider->setEnabled(!alone);
        row.field->setEnabled(!alone);
        row.slider->setState(found->weight, share, std::abs(found->weight - share) > 0.001);
        const QString name = tr("Weight of %1").arg(criterionName(*found));
        row.slider->setAccessibleName(name);
        row.field->setAccessibleName(name);
        row.slider->setToolTip(alone ? tr("Only this criterion is known for every run.") : name);
        const QSignalBlocker quiet(row.field);
        row.field->setValue(qRound(found->weight * 100));
    }
    arrange();
    setData(m_looks.empty() ? nullptr : m_looks.front().look);
}

void DecisionPanel::setShare(ComparedFigure figure, double share)
{
    share = std::clamp(share, 0.0, 1.0);
    double whole = 0;
    double others = 0;
    for (const WeighedCriterion& criterion : m_content.criteria) {
        whole += weightOf(criterion.figure);
        others += criterion.figure == figure ? 0 : weightOf(criterion.figure);
    }
    if (m_content.criteria.size() < 2)
        return;
    if (whole <= 0)
        whole = 100;
    const double rest = whole * (1 - share);
    for (const WeighedCriterion& criterion : m_content.criteria) {
        double& weight = weightOf(criterion.figure);
        if (criterion.figure == figure)
            weight = whole * share;
        else
            weight = others > 0 ? weight / others * rest : rest / static_cast<double>(m_content.criteria.size() - 1);
    }
    rank();
    emit weightsChanged();
}

Finding DecisionPanel::finding() const { return { { m_content.decisionFinding, false } }; }

// Runs are ranked by what all of them know; the rest is named.
QString DecisionPanel::note() const
{
    const auto known = [&](ComparedFigure figure) {
        return std::any_of(m_content.criteria.begin(), m_content.criteria.end(), [&](const WeighedCriterion& c) { return c.figure == figure; });
    };
    QStringList missing;
    if (!known(ComparedFigure::Cost))
        missing << tr("Cost");
    if (!known(ComparedFigure::Latency))
        missing << tr("Latency");
    if (!known(ComparedFigure::Carbon))
        missing << tr("CO₂e");
    return missing.isEmpty() ? QString() : tr("Not known for every run: %1").arg(format::listed(missing));
}

std::vector<QStringList> DecisionPanel::table() const
{
    const QLocale locale = format::defaultLocale();
    QStringList head { tr("Criterion"), tr("Weight") };
    for (std::size_t i = 0; i < m_looks.size(); ++i)
        head << columnLetter(i) + QLatin1Char(' ') + m_looks[i].title;
    std::vector<QStringList> rows { head };
    const auto score = [&](std::optional<double> value) { return value ? locale.toString(qRound(*value)) : format::unknown(); };
    for (const WeighedCriterion& criterion : m_content.criteria) {
        QStringList row { criterionName(criterion), format::percent(criterion.weight, 0, locale) };
        for (const std::optional<double>& value : criterion.scores)
            row << score(value);
        rows.push_back(row);
    }
    QStringList sum { tr("Weighted score"), m_content.recommended ? format::percent(1, 0, locale) : format::unknown() };
    for (const ComparedRun& run : m_content.runs)
        sum << score(run.weighted);
    rows.push_back(sum);
    return rows;
}

double DecisionPanel::labelWidth() const
{
    const charts::Canvas measuring(nullptr, theme::current(), false);
    double label = measuring.width(tr("Weighted score"), 11.5, 600);
    for (const WeighedCriterion& criterion : m_content.criteria)
        label = std::max(label, measuring.width(criterionName(criterion), 11.5));
    return std::clamp(label + 16, 90.0, 190.0);
}

DecisionPanel::Columns DecisionPanel::columns(double width) const
{
    const charts::Canvas measuring(nullptr, theme::current(), false);
    Columns c;
    c.count = m_looks.size();
    c.right = width - sidePadding;
    c.slider = sidePadding + labelWidth();
    const double hint = measuring.width(tr("higher is better"), 10.5) + 10;
    const double needed = c.slider + sliderWidth + fieldWidth + 20 + static_cast<double>(c.count) * (narrowestColumn + 40) + sidePadding;
    if (needed + hint <= width) // room for what is better, beside the name
        c.slider += hint;
    c.field = c.slider + sliderWidth + 4;
    c.first = c.field + fieldWidth + 22;
    c.width = std::floor(std::min(240.0, (c.right - c.first) / static_cast<double>(std::max<std::size_t>(1, c.count))));
    return c;
}

QSize DecisionPanel::wantedSize() const
{
    const double scale = theme::textScale();
    const double width = labelWidth() + sidePadding + sliderWidth + fieldWidth + 26 + static_cast<double>(m_looks.size()) * narrowestColumn + sidePadding;
    const double height = titleHeight + headHeight + rowHeight * static_cast<double>(m_content.criteria.size()) + sumHeight + 14;
    return { qCeil(width * scale), qCeil(height * scale) };
}

void DecisionPanel::drawBelow(charts::Canvas& c, const QSizeF& size, const PictureStyle& style, std::vector<Mark>& marks) const
{
    if (!hasPicture())
        return;
    const Columns cols = columns(size.width());
    const double base = titleHeight + charts::baselineIn(headHeight, 11.5);
    c.text(sidePadding, base, tr("Criterion"), c.ink2(11.5), Align::Left, cols.slider - sidePadding - 8);
    c.text(cols.slider + LeverSlider::margin, base, tr("Weight"), c.ink2(11.5), Align::Left, sliderWidth);
    for (std::size_t i = 0; i < cols.count; ++i) {
        const QPointF centre(cols.left(i) + 8, titleHeight + headHeight / 2);
        c.circle(centre, 8, c.tokens().ink);
        c.text(centre.x(), centre.y() + 3.6, columnLetter(i), { c.tokens().panel, 10, 700 }, Align::Centre);
        c.text(centre.x() + 14, base, charts::onOneLine(m_looks[i].title), c.ink(11.5), Align::Left, cols.width - 34);
    }
    c.horizontal(sidePadding, cols.right, titleHeight + headHeight - 1, c.tokens().line);
    for (std::size_t row = 0; row < m_content.criteria.size(); ++row)
        drawCriterion(c, cols, row, style, marks);
    drawSum(c, cols, style, marks);
}

void DecisionPanel::drawCriterion(charts::Canvas& c, const Columns& cols, std::size_t row, const PictureStyle& style, std::vector<Mark>& marks) const
{
    const WeighedCriterion& criterion = m_content.criteria[row];
    const double top = titleHeight + headHeight + rowHeight * static_cast<double>(row);
    const double base = top + charts::baselineIn(rowHeight, 11.5);
    const QString name = criterionName(criterion);
    const QString better = criterion.higherIsBetter ? tr("higher is better") : tr("lower is better");
    const double end = c.text(sidePadding, base, name, c.ink(11.5), Align::Left, cols.slider - sidePadding - 8).right();
    if (end + 10 + c.width(better, 10.5) < cols.slider)
        c.text(end + 8, base, better, c.ink3(10.5));
    for (std::size_t i = 0; i < cols.count; ++i) {
        const std::optional<double> score = criterion.scores[i];
        const QRectF track = cols.track(i, top + rowHeight / 2, 8);
        const QString number = score ? style.locale.toString(qRound(*score)) : format::unknown();
        if (score)
            charts::paintBar(c, { track, track.width() * *score / 100, {}, c.tokens().ink2, c.tokens().track });
        c.text(track.right() + numberWidth, base, number, c.ink(11.5), Align::Right);
        marks.push_back({ { cols.left(i) - 4, top + 4, cols.width - 14, rowHeight - 8 }, {},
            tr("%1, %2, %3").arg(name, columnLetter(i), score ? number : tr("not ranked")), {} });
    }
    if (row + 1 < m_content.criteria.size())
        c.horizontal(sidePadding, cols.right, top + rowHeight - 1, c.tokens().hair);
}

void DecisionPanel::drawSum(charts::Canvas& c, const Columns& cols, const PictureStyle& style, std::vector<Mark>& marks) const
{
    const double top = titleHeight + headHeight + rowHeight * static_cast<double>(m_content.criteria.size());
    const double base = top + charts::baselineIn(sumHeight, 12);
    c.horizontal(sidePadding, cols.right, top - 1, c.tokens().ink3);
    c.text(sidePadding, base, tr("Weighted score"), c.ink(11.5, 600), Align::Left, cols.slider - sidePadding - 8);
    if (m_content.recommended)
        c.text(cols.slider + LeverSlider::margin, base, format::percent(1, 0, style.locale), c.ink2(11.5));
    for (std::size_t i = 0; i < cols.count; ++i) {
        const std::optional<double> score = m_content.runs[i].weighted;
        const bool first = m_content.recommended && *m_content.recommended == i;
        const QRectF track = cols.track(i, top + sumHeight / 2, 9);
        if (first)
            c.fill({ cols.left(i) - 10, top, cols.width - 2, sumHeight }, c.tokens().goodBg);
        const QString number = score ? style.locale.toString(qRound(*score)) : format::unknown();
        if (score)
            charts::paintBar(c, { track, track.width() * *score / 100, {}, first ? c.tokens().good : c.tokens().ink2, c.tokens().track });
        c.text(track.right() + numberWidth, base, number, c.ink(12, 700), Align::Right);
        if (first)
            c.icon(QStringLiteral("check"), { track.right() + numberWidth + 3, top + sumHeight / 2 - 6.5, 13, 13 }, c.tokens().good);
        const QString spoken = tr("%1, %2, %3").arg(tr("Weighted score"), columnLetter(i), score ? number : tr("not ranked"));
        marks.push_back({ { cols.left(i) - 10, top, cols.width - 2, sumHeight }, {}, first ? tr("%1, first").arg(spoken) : spoken,
            m_recordProblem.isEmpty() ? QStringLiteral("choose:%1").arg(i) : QString() });
    }
}

void DecisionPanel::arrange()
{
    const double scale = theme::textScale();
    const Columns cols = columns(width() / scale);
    int index = 0;
    QWidget* before = nullptr;
    for (const WeighedCriterion& criterion : m_content.criteria) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Weight& w) { return w.figure == criterion.figure; });
        const double middle = (titleHeight + headHeight + rowHeight * (index++ + 0.5)) * scale;
        row->slider->setGeometry(qRound(cols.slider * scale), qRound(middle) - 12, qRound(sliderWidth * scale), 24);
        row->field->setFont(theme::font(11.5));
        const int height = parts::scaled(24);
        row->field->setGeometry(qRound(cols.field * scale), qRound(middle) - height / 2, qRound(fieldWidth * scale), height);
        if (before)
            setTabOrder(before, row->slider);
        setTabOrder(row->slider, row->field);
        before = row->field;
    }
    arrangeButtons();
    if (before)
        setTabOrder(before, m_equal);
    setTabOrder(m_equal, m_record);
}

double DecisionPanel::buttonsWidth() const
{
    double width = 0;
    for (const QPushButton* button : { m_equal, m_record })
        if (!button->isHidden())
            width += button->sizeHint().width() / theme::textScale() + (width > 0 ? 8 : 0);
    return width;
}

// Left of the menu, from the right.
void DecisionPanel::arrangeButtons()
{
    int right = width() - qRound((sidePadding + 24) * theme::textScale());
    for (QPushButton* button : { m_record, m_equal }) {
        if (button->isHidden())
            continue;
        const QSize size(button->sizeHint().width(), parts::scaled(24));
        button->setGeometry(right - size.width(), parts::scaled(8), size.width(), size.height());
        right -= size.width() + parts::scaled(8);
    }
}

void DecisionPanel::resizeEvent(QResizeEvent* event)
{
    ComparePicture::resizeEvent(event);
    arrange();
}

void DecisionPanel::changeEvent(QEvent* event)
{
    ComparePicture::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace runcost
