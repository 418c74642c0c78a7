#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace runcost {

class Settings;

// Asks for files. The answer comes later, through `then`, and not at all when the user cancels; tests answer themselves.
class FileChooser {
public:
    using Files = std::function<void(const QStringList& paths)>;

    FileChooser() = default;
    FileChooser(const FileChooser&) = delete;
    FileChooser& operator=(const FileChooser&) = delete;
    virtual ~FileChooser() = default;
    virtual void chooseFiles(QWidget* parent, const QString& title, const QString& filter, Files then) = 0;
    virtual void chooseFolder(QWidget* parent, const QString& title, Files then) = 0;
    virtual void chooseStore(QWidget* parent, const QString& title, const QString& start, Files then) = 0; // may be new
    // Where to write; `name` is proposed.
    virtual void chooseSave(QWidget* parent, const QString& title, const QString& name, const QString& filter, Files then) = 0;
};

// With the dialogs of the system; begins where the last file was picked.
class SystemFileChooser final : public FileChooser {
public:
    explicit SystemFileChooser(Settings& settings)
        : m_settings(settings)
    {
    }
    void chooseFiles(QWidget* parent, const QString& title, const QString& filter, Files then) override;
    void chooseFolder(QWidget* parent, const QString& title, Files then) override;
    void chooseStore(QWidget* parent, const QString& title, const QString& start, Files then) override;
    void chooseSave(QWidget* parent, const QString& title, const QString& name, const QString& filter, Files then) override;

private:
    [[nodiscard]] Files remembering(Files then);

    Settings& m_settings;
};

} // namespace runcost
