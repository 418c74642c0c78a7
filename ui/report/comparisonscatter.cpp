#include "core/format.h"
#include "report/comparisonparts.h"

#include <QCoreApplication>
#include <QLineF>

#include <algorithm>
#include <cmath>

namespace runcost::report {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Report", text); }

    struct PlotRange {
        double low = 0;
        double high = 1;
        [[nodiscard]] double at(double value, double from, double to) const { return from + (value - low) / (high - low) * (to - from); }
    };

    PlotRange rangeFromZeroOr(double low, double high)
    {
        const double span = high > low ? high - low : std::max(std::abs(high) * 0.2, 1e-9);
        return { low - span * 0.15 < 0 ? 0 : low - span * 0.15, high + span * 0.15 };
    }

    // Cost to the right, metric or time upwards, with the front as steps.
    class Scatter {
    public:
        Scatter(ReportCanvas& canvas, const ComparisonContent& content, const QRectF& plot)
            : c(canvas)
            , m(content)
            , m_plot(plot)
            , m_metric(!content.metricName.isEmpty())
            , m_up(m_metric && content.metricHigherIsBetter)
        {
            double low = m.points.front().other;
            double high = low;
            for (const ComparedPoint& point : m.points) {
                low = std::min(low, point.other);
                high = std::max(high, point.other);
            }
            m_x = rangeFromZeroOr(m.points.front().costUsd, m.points.back().costUsd);
            m_y = rangeFromZeroOr(low, high);
        }

        void paint()
        {
            axes();
            const std::vector<QPointF> centres = places();
            front();
            title(m_metric ? m.metricName : tr("Training time"), { { m_plot.left() + 6, m_plot.top(), false }, { m_plot.right(), m_plot.top(), true } });
            title(tr("Total cost"),
                { { m_plot.right(), m_plot.bottom() - 15, true }, { m_plot.left() + 6, m_plot.bottom() - 15, false }, { m_plot.right(), m_plot.bottom() + 20, true } });
            for (std::size_t i = 0; i < m.points.size(); ++i) {
                const std::size_t run = m.points[i].run;
                paintLetter(c, centres[i], m.runs[run].letter, m.recommended && *m.recommended == run);
            }
        }

    private:
        struct Place {
            double x = 0;
            double top = 0;
            bool endsThere = false;
        };

        [[nodiscard]] QPointF at(const ComparedPoint& p) const
        {
            return { m_x.at(p.costUsd, m_plot.left(), m_plot.right()), m_y.at(p.other, m_plot.bottom(), m_plot.top()) };
        }

        void axes()
        {
            const auto& t = c.tokens();
            const QLocale locale = format::defaultLocale();
            for (const double mark : roundMarks(m_x.low, m_x.high, 4)) {
                const double x = m_x.at(mark, m_plot.left(), m_plot.right());
                c.line({ x, m_plot.top() }, { x, m_plot.bottom() }, t.hair);
                c.text({ x, m_plot.bottom() + 5 + baseline(10, 14) }, axisMoney(mark), c.ink2(10), 60, Qt::AlignHCenter);
            }
            for (const double mark : roundMarks(m_y.low, m_y.high, 4)) {
                const double y = m_y.at(mark, m_plot.bottom(), m_plot.top());
                c.line({ m_plot.left(), y }, { m_plot.right(), y }, t.hair);
                c.text({ m_plot.left() - 6, y + 3.5 }, m_metric ? metricText(mark, locale) : format::hours(mark, locale), c.ink2(10), 40, Qt::AlignRight);
            }
            c.line(m_plot.bottomLeft(), m_plot.bottomRight(), t.ink3);
            c.line(m_plot.bottomLeft(), m_plot.topLeft(), t.ink3);
        }

        // Equal points stand beside each other, so that each letter can be read.
        std::vector<QPointF> places()
        {
            std::vector<QPointF> centres;
            for (const ComparedPoint& point : m.points) {
                QPointF centre = at(point);
                while (std::any_of(centres.begin(), centres.end(), [&](const QPointF& other) { return QLineF(other, centre).length() < 17; }) && centres.size() < 40)
                    centre.rx() += 17;
                centres.push_back(centre);
                m_taken.push_back({ centre.x() - 10, centre.y() - 10, 20, 20 });
            }
            return centres;
        }

        void step(QPointF from, QPointF to)
        {
            c.line(from, to, c.tokens().accent, 1.8);
            m_taken.push_back(QRectF(from, to).normalized().adjusted(-2, -2, 2, 2));
        }

        void front()
        {
            std::optional<QPointF> last;
            for (const ComparedPoint& point : m.points) {
                if (!point.onFront)
                    continue;
                const QPointF here = at(point);
                if (last)
                    step(*last, { here.x(), last->y() });
                step({ here.x(), last ? last->y() : m_up ? m_plot.bottom() : m_plot.top() }, here);
                last = here;
            }
            if (last)
                step(*last, { m_plot.right(), last->y() });
        }

        // Where nothing else stands; else at the last of the places.
        void title(const QString& text, const std::vector<Place>& where)
        {
            const double width = std::min(m_plot.width() / 2, c.width(text, c.ink2(10)));
            const auto boxAt = [&](const Place& place) { return QRectF(place.endsThere ? place.x - width : place.x, place.top, width, 13); };
            const auto free = std::find_if(where.begin(), where.end(), [&](const Place& place) {
                return std::none_of(m_taken.begin(), m_taken.end(), [box = boxAt(place)](const QRectF& other) { return other.intersects(box); });
            });
            const QRectF box = boxAt(free == where.end() ? where.back() : *free);
            c.text({ box.left(), box.top() + baseline(10, 13) }, text, c.ink2(10), width + 1);
            m_taken.push_back(box);
        }

        ReportCanvas& c;
        const ComparisonContent& m;
        QRectF m_plot;
        bool m_metric;
        bool m_up;
        PlotRange m_x;
        PlotRange m_y;
        std::vector<QRectF> m_taken;
    };

} // namespace

ReportBlock scatterBlock(const ComparisonContent& content, int number, double tallest)
{
    ReportBlock block;
    block.across = 2;
    block.gap = 20;
    block.minimum = headingHeight + 6 + 150;
    block.preferred = tallest;
    block.paint = [&content, number, tallest](ReportCanvas& canvas, const QRectF& area, int, int) {
        const QString title = content.metricName.isEmpty() ? tr("Cost against time") : tr("Cost against quality");
        const double head = paintHeading(canvas, area, number, title, { { content.pointsFinding, false } });
        const QRectF plot(area.left() + 40, area.top() + head + 6, area.width() - 52, std::min(area.height(), tallest) - head - 30);
        if (!content.points.empty())
            Scatter(canvas, content, plot).paint();
    };
    return block;
}

} // namespace runcost::report
