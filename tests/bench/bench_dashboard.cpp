#include "dashboard/dashboardpage.h"
#include "dashboard/panelwidget.h"
#include "import/importjob.h"
#include "report/dashboardpicture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace runcost;

namespace {

constexpr int moves = 500;

double threadCpuMs()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

// Other programs take wall time away, so the processor time of this thread and the shortest round stand beside it.
struct Times {
    std::vector<double> wall;
    std::vector<double> cpu;

    template <class Work>
    void measure(const Work& work)
    {
        QElapsedTimer timer;
        timer.start();
        const double before = threadCpuMs();
        work();
        cpu.push_back(threadCpuMs() - before);
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    void print(const char* name)
    {
        std::sort(wall.begin(), wall.end());
        std::sort(cpu.begin(), cpu.end());
        const std::size_t middle = wall.size() / 2;
        const std::size_t late = wall.size() * 99 / 100;
        std::printf("%s_median_ms %.3f p99 %.3f least %.3f, of processor time %.3f p99 %.3f least %.3f\n", name, wall[middle],
            wall[late], wall.front(), cpu[middle], cpu[late], cpu.front());
    }
};

// What the window system asks of a window once it may show the next picture: what changed is painted into it.
void paintWindow(QWidget& window)
{
    QEvent request(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&window, &request);
}

// A slider is dragged from one end to the other; every position is seen in all six panels.
void measureSlider(DashboardSession& session, DashboardPage& page)
{
    QImage screen(page.size(), QImage::Format_RGB32);
    Times analysis;
    Times repaint;
    Times both;
    Times whole;
    for (int i = 0; i < moves + 10; ++i) {
        const double factor = 0.5 + 1.0 * i / moves;
        const auto move = [&] { session.setNumber(Lever::TimeFactor, factor, 1); };
        const auto paint = [&] { paintWindow(page); };
        if (i < 10) { // first use fills the caches
            move();
            paint();
            continue;
        }
        both.measure([&] {
            analysis.measure(move);
            repaint.measure(paint);
        });
        if (i % 10 == 0)
            whole.measure([&] { page.render(&screen); });
    }
    analysis.print("slider_analysis");
    repaint.print("slider_repaint");
    both.print("slider_to_pixels");
    whole.print("page_painted_whole");
}

} // namespace

// One line a figure: from a move of a slider to six repainted panels on a page of 1600 x 1000, and the large PNG. With the
// word "slider" the slider alone.
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
    QCoreApplication::processEvents();
    measureSlider(session, page);
    if (argc > 1 && qstrcmp(argv[1], "slider") == 0)
        return 0;

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
