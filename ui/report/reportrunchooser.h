#pragma once

#include <QWidget>

#include "runs/runcolumns.h"

#include <memory>

class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace runcost {

// The runs that a report is about: one row each, and a field that finds more by name.
class ReportRunChooser final : public QWidget {
    Q_OBJECT
public:
    struct ChosenRow {
        QString name;
        QString facts; // "4 × A100 80 GB, $387"
    };
    static constexpr std::size_t mostRuns = 40;

    explicit ReportRunChooser(QWidget* parent = nullptr);

    void setRuns(std::vector<ChosenRow> rows);
    // Where more runs can be found; without any the field is not shown.
    void setColumns(std::shared_ptr<const RunColumns> columns);

signals:
    void removeRequested(int row);
    void addRequested(qint64 runId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& text);
    void addCurrent();
    void build();

    std::vector<ChosenRow> m_rows;
    std::shared_ptr<const RunColumns> m_columns;
    QVBoxLayout* m_list = nullptr;
    QWidget* m_finder = nullptr;
    QLineEdit* m_field = nullptr;
    QListWidget* m_matches = nullptr;
};

} // namespace runcost
