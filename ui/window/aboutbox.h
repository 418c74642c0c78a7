#pragma once

#include <QFrame>

#include <vector>

namespace runcost {

// What a bug report needs: a name and a version each, of program, libraries, store and data.
struct VersionLine {
    QString name;
    QString version;
};
[[nodiscard]] std::vector<VersionLine> programVersions(const QString& catalogVersion);

// Version, licence and data date, inside the window, with a button that copies them.
class AboutBox final : public QFrame {
    Q_OBJECT
public:
    static constexpr QSize wantedSize { 560, 400 };
    AboutBox(const QString& catalogVersion, QWidget* parent);

signals:
    void closeRequested();

private:
    void copy();

    std::vector<VersionLine> m_versions;
};

} // namespace runcost
