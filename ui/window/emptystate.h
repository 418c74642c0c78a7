#pragma once

#include <QScrollArea>

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

signals:
    void chooseFilesRequested();
    void chooseFolderRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace runcost
