#pragma once

#include <QWidget>

#include "export/periodcontent.h"

#include <memory>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace runcost {

// Which runs and which days a report on a period is about.
class ReportPeriodForm final : public QWidget {
    Q_OBJECT
public:
    explicit ReportPeriodForm(QWidget* parent = nullptr);

    void setColumns(const RunColumns& columns); // projects to choose from, and the days of the first and last run
    void setProject(const QString& project);
    // The budget is typed in the currency that is shown.
    [[nodiscard]] PeriodQuery query() const;

signals:
    void queryChanged();

private:
    QComboBox* m_project = nullptr;
    QLineEdit* m_filter = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QComboBox* m_step = nullptr;
    QLineEdit* m_budget = nullptr;
};

} // namespace runcost
