#include "whatif/scenariostrip.h"

#include "core/format.h"
#include "docks/dockpaint.h"
#include "session/dashboardsession.h"
#include "theme/theme.h"

#include <QPainter>

#include <cmath>

namespace runcost {

using namespace docks;

ScenarioStrip::ScenarioStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("scenarioStrip"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ScenarioStrip::sizeHint() const
{
    return { 299, scaled(57) + 37 };
}

ScenarioStrip::Side ScenarioStrip::side(const Analysis& analysis) const
{
    const Quantity& quantity = m_effect == Effect::Cost ? analysis.total
        : m_effect == Effect::Energy                    ? analysis.energyKwh
                                                        : analysis.carbonKg;
    Side side;
    side.value = quantity.value;
    side.atLeast = m_effect == Effect::Cost && analysis.unknownParts > 0 && quantity.value;
    side.text = quantity.value ? leverdisplay::amount(*quantity.value, m_effect, docks::locale()) : format::unknown();
    if (side.atLeast)
        side.text.prepend(QStringLiteral("\u2265 "));
    if (m_effect == Effect::Cost) {
        for (const Quantity& component : analysis.components)
            side.parts.push_back(std::max(0.0, component.value.value_or(0)));
    } else {
        side.parts.push_back(std::max(0.0, quantity.value.value_or(0)));
    }
    return side;
}

void ScenarioStrip::setData(std::shared_ptr<const DashboardData> look, Effect effect)
{
    m_data = std::move(look);
    m_effect = effect;
    m_baseline = m_data ? side(m_data->baseline) : Side {};
    m_scenario = m_data ? side(m_data->analysis) : Side {};
    update();
}

QString ScenarioStrip::changeText() const
{
    if (!m_baseline.value || !m_scenario.value)
        return {};
    const double saved = *m_baseline.value - *m_scenario.value;
    if (std::abs(saved) < 1e-9 * std::max(1.0, std::abs(*m_baseline.value)))
        return tr("no change");
    const QString amount = leverdisplay::amount(std::abs(saved), m_effect, docks::locale());
    return saved > 0 ? tr("saves %1").arg(amount) : tr("adds %1").arg(amount);
}

QString ScenarioStrip::sentence() const
{
    return tr("Scenario %1, baseline %2, %3").arg(m_scenario.text, m_baseline.text, changeText());
}

void ScenarioStrip::paintFigures(QPainter& painter) const
{
    const theme::Tokens& t = theme::current();
    const double bottom = 10 + scaled(40);
    const QString delta = format::delta(m_baseline.value, m_scenario.value, docks::locale());
    const auto advance = [](double px, int weight, const QString& text) {
        return QFontMetricsF(theme::font(px, weight)).horizontalAdvance(text);
    };
    const QString arrow = QStringLiteral("\u2192");
    // Long figures ("≥ 1,234 kWh") make everything one size smaller.
    double shrink = 1;
    double first = 0, middle = 0, second = 0, last = 0, gap = 0;
    for (; shrink > 0.6; shrink -= 0.1) {
        first = std::max(advance(11, 400, tr("Baseline")), advance(18 * shrink, 500, m_baseline.text));
        middle = advance(16 * shrink, 400, arrow);
        second = std::max(advance(11, 600, tr("Scenario")), advance(22 * shrink, 700, m_scenario.text));
        last = advance(16 * shrink, 600, delta);
        gap = (width() - 24 - first - middle - second - last) / 3;
        if (gap >= 6)
            break;
    }
    double x = 12;
    const double line = bottom - scaled(5);
    painter.setFont(theme::font(11));
    painter.setPen(t.ink2);
    leftText(painter, x, bottom - scaled(26), tr("Baseline"));
    painter.setFont(theme::font(18 * shrink, 500));
    leftText(painter, x, line, m_baseline.text);
    x += first + gap;
    painter.setFont(theme::font(16 * shrink));
    painter.setPen(t.ink3);
    leftText(painter, x, line - 1, arrow);
    x += middle + gap;
    painter.setFont(theme::font(11, 600));
    painter.setPen(t.accent);
    leftText(painter, x, bottom - scaled(28), tr("Scenario"));
    painter.setFont(theme::font(22 * shrink, 700));
    painter.setPen(t.ink);
    leftText(painter, x, line + 1, m_scenario.text);
    painter.setFont(theme::font(16 * shrink, 600));
    // Less is better for all three: cost, energy and emissions.
    painter.setPen(delta.startsWith(QChar(0x25BC)) ? t.good : delta.startsWith(QChar(0x25B2)) ? t.bad : t.ink3);
    rightText(painter, width() - 12, line - 1, delta);
}

void ScenarioStrip::paintBars(QPainter& painter) const
{
    const theme::Tokens& t = theme::current();
    const double top = 10 + scaled(40) + 7;
    const auto sum = [](const Side& s) {
        double total = 0;
        for (const double part : s.parts)
            total += part;
        return total;
    };
    const double whole = std::max(sum(m_baseline), sum(m_scenario));
    const QString change = changeText();
    painter.setFont(theme::font(11));
    const double room = QFontMetricsF(painter.font()).horizontalAdvance(change);
    double end = 12;
    if (whole > 0) {
        const double perUnit = (width() - 24) / whole;
        const std::array<QColor, componentCount> colours { t.training, t.inference, t.storage, t.transfer, t.platform };
        double x = 12;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.ghost, 1));
        for (const double part : m_baseline.parts) {
            if (part * perUnit >= 1.5)
                painter.drawRect(QRectF(x + 0.5, top + 0.5, part * perUnit - 1.5, 9));
            x += part * perUnit;
        }
        x = 12;
        const bool byComponent = m_scenario.parts.size() == componentCount;
        for (std::size_t i = 0; i < m_scenario.parts.size(); ++i) {
            const double part = m_scenario.parts[i] * perUnit;
            if (part >= 1.5)
                painter.fillRect(QRectF(x + 0.5, top + 14.5, part - 1, 9), byComponent ? colours[i] : t.ink2);
            x += part;
        }
        end = x;
    }
    // The words give way to a long bar: then they stand above the percentage.
    const bool beside = end + 8 + room <= width() - 12;
    painter.setPen(t.ink2);
    rightText(painter, width() - 12, beside ? top + 19 + scaled(4) : 10 + scaled(12), change);
}

void ScenarioStrip::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    if (!m_data)
        return;
    paintFigures(painter);
    paintBars(painter);
}

} // namespace runcost
