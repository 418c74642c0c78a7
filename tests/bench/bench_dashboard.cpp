#include "dashboard/dashboardpage.h"
#include "dashboard/panelwidget.h"
#include "import/importjob.h"
#include "report/dashboardpicture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>

#include <algorithm>
#include <cstdio>

using namespace runcost;

namespace {

constexpr int moves = 500;

struct Times {
    std::vector<double> ms;

    template <class Work>
    void measure(const Work& work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    void print(const char* name)
    {
        std::sort(ms.begin(), ms.end());
        std::printf("%s_median_ms %.3f\n%s_p99_ms %.3f\n", name, ms[ms.size() / 2], name, ms[ms.size() * 99 / 100]);
    }
};

// A slider is dragged from one end to the other; every position is seen in all six panels.
void measureSlider(DashboardSession& session, DashboardPage& page)
{
    QImage screen(page.size(), QImage::Format_RGB32);
    Times analysis;
    Times repaint;
    Times both;
    for (int i = 0; i < moves + 10; ++i) {
        const double factor = 0.5 + 1.0 * i / moves;
        const auto move = [&] { session.setNumber(Lever::TimeFactor, factor, 1); };
        const auto paint = [&] { page.render(&screen); };
        if (i < 10) { // first use fills the caches
            move();
            paint();
            continue;
        }
        both.measure([&] {
            analysis.measure(move);
            repaint.measure(paint);
        });
    }
    analysis.print("slider_analysis");
    repaint.print("slider_repaint");
    both.print("slider_to_pixels");
}

} // namespace

// One line a figure: from a move of a slider to six repainted panels on a page of 1600 x 1000, and the large PNG.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Result<Catalog> catalog = Catalog::shipped();
    const std::vector<Run> runs = sampleRuns();
    if (!catalog || runs.empty())
        return 1;
    DashboardSession session(*catalog);
    session.showDetached(runs.front(), {});
    DashboardPage page(session, nullptr);
    page.resize(1600, 1000);
    page.show();
    measureSlider(session, page);

    Times png;
    DashboardPictureOptions options;
    options.size = { 1280, 916.8 };
    options.scale = 4930.0 / 1280;
    qsizetype bytes = 0;
    for (int i = 0; i < 5; ++i)
        png.measure([&] { bytes = dashboardPng(*session.data(), options, {})->size(); });
    png.print("png_4930");
    std::printf("png_4930_bytes %lld\n", static_cast<long long>(bytes));
    return 0;
}
