#pragma once

#include <QScrollArea>

class QHBoxLayout;
class QPushButton;

namespace runcost {

// What the dashboard shows while the store is empty: how runs come in, and sample runs to look at.
class EmptyState final : public QScrollArea {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent);

    void setBusy(bool busy); // while the samples are being written

signals:
    void chooseFilesRequested();
    void chooseFolderRequested();
    void pasteRequested();
    void samplesRequested();

private:
    QWidget* dropZone(QWidget* parent);
    QWidget* formats(QWidget* parent);
    QWidget* samples(QWidget* parent);

    QPushButton* m_samples = nullptr;
};

// The dashed frame that says where files can be dropped. The window itself takes the drop.
class DropZone final : public QWidget {
    Q_OBJECT
public:
    explicit DropZone(QWidget* parent);
    QPushButton* addButton(const QString& text, const QString& name); // behind the others

signals:
    void chooseFilesRequested();
    void chooseFolderRequested();
    void pasteRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_buttons = nullptr;
};

} // namespace runcost
