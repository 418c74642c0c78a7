#include "windowapp.h"

#include "theme/theme.h"

#include <QApplication>
#include <QMainWindow>

namespace runcost {

int runWindow(const QStringList&, const WindowOptions& options)
{
    int argc = 1;
    char name[] = "runcost";
    char* argv[] = { name, nullptr };
    QApplication application(argc, argv);
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("RunCost"));
    window.resize(options.size.isEmpty() ? QSize(1280, 800) : options.size);
    window.show();
    return QApplication::exec();
}

} // namespace runcost
