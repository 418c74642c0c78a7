#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace runcost {

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
};

// With the dialogs of the system.
class SystemFileChooser final : public FileChooser {
public:
    void chooseFiles(QWidget* parent, const QString& title, const QString& filter, Files then) override;
    void chooseFolder(QWidget* parent, const QString& title, Files then) override;
    void chooseStore(QWidget* parent, const QString& title, const QString& start, Files then) override;
};

} // namespace runcost
