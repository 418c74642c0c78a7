#include "window/filechooser.h"

#include "session/settings.h"

#include <QFileDialog>
#include <QFileInfo>

namespace runcost {
namespace {

    void ask(QFileDialog* dialog, FileChooser::Files then)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &QFileDialog::filesSelected, dialog, std::move(then));
        dialog->open();
    }

} // namespace

FileChooser::Files SystemFileChooser::remembering(Files then)
{
    return [this, then = std::move(then)](const QStringList& paths) {
        if (!paths.isEmpty())
            m_settings.setImportFolder(QFileInfo(paths.first()).absolutePath());
        then(paths);
    };
}

void SystemFileChooser::chooseFiles(QWidget* parent, const QString& title, const QString& filter, Files then)
{
    auto* dialog = new QFileDialog(parent, title, m_settings.importFolder(), filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    ask(dialog, remembering(std::move(then)));
}

void SystemFileChooser::chooseFolder(QWidget* parent, const QString& title, Files then)
{
    auto* dialog = new QFileDialog(parent, title, m_settings.importFolder());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    ask(dialog, remembering(std::move(then)));
}

void SystemFileChooser::chooseStore(QWidget* parent, const QString& title, const QString& start, Files then)
{
    auto* dialog = new QFileDialog(parent, title, start, QFileDialog::tr("RunCost stores (*.db *.sqlite);;All files (*)"));
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("db"));
    ask(dialog, std::move(then));
}

void SystemFileChooser::chooseSave(QWidget* parent, const QString& title, const QString& name, const QString& filter, Files then)
{
    auto* dialog = new QFileDialog(parent, title, m_settings.importFolder(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    ask(dialog, std::move(then));
}

} // namespace runcost
