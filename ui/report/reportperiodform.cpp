#include "report/reportperiodform.h"

#include "core/currency.h"
#include "window/parts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace runcost {
namespace {

    constexpr int mostProjects = 500;

    QDate utcDay(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date(); }

} // namespace

ReportPeriodForm::ReportPeriodForm(QWidget* parent)
    : QWidget(parent)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(6);
    m_project = new QComboBox(this);
    m_filter = new QLineEdit(this);
    m_from = new QDateEdit(this);
    m_to = new QDateEdit(this);
    m_step = new QComboBox(this);
    m_budget = new QLineEdit(this);
    const auto add = [&](const QString& name, QWidget* field, const char* objectName) {
        QLabel* label = parts::label(name, this, "", "2");
        label->setFixedWidth(78);
        label->setBuddy(field);
        field->setObjectName(QString::fromLatin1(objectName));
        field->setAccessibleName(name);
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        form->addRow(label, field);
    };
    add(tr("Project"), m_project, "reportProject");
    add(tr("Filter"), m_filter, "reportFilter");
    add(tr("From"), m_from, "reportFrom");
    add(tr("To"), m_to, "reportTo");
    add(tr("Columns"), m_step, "reportStep");
    add(tr("Budget"), m_budget, "reportBudget");
    m_filter->setPlaceholderText(tr("All runs of the project"));
    m_budget->setPlaceholderText(tr("None"));
    for (QDateEdit* day : { m_from, m_to }) {
        day->setDisplayFormat(tr("d MMM yyyy"));
        day->setButtonSymbols(QAbstractSpinBox::NoButtons);
    }
    m_step->addItem(tr("By the length"), -1);
    m_step->addItem(tr("Days"), static_cast<int>(PeriodStep::Day));
    m_step->addItem(tr("Weeks"), static_cast<int>(PeriodStep::Week));
    m_step->addItem(tr("Months"), static_cast<int>(PeriodStep::Month));
    m_step->addItem(tr("Years"), static_cast<int>(PeriodStep::Year));
    connect(m_project, &QComboBox::currentIndexChanged, this, &ReportPeriodForm::queryChanged);
    connect(m_step, &QComboBox::currentIndexChanged, this, &ReportPeriodForm::queryChanged);
    connect(m_filter, &QLineEdit::textChanged, this, &ReportPeriodForm::queryChanged);
    connect(m_budget, &QLineEdit::textChanged, this, &ReportPeriodForm::queryChanged);
    connect(m_from, &QDateEdit::dateChanged, this, &ReportPeriodForm::queryChanged);
    connect(m_to, &QDateEdit::dateChanged, this, &ReportPeriodForm::queryChanged);
}

void ReportPeriodForm::setColumns(const RunColumns& columns)
{
    QStringList projects;
    std::vector<bool> seen(columns.words.size(), false);
    std::optional<qint64> first, last;
    for (std::size_t row = 0; row < columns.size(); ++row) {
        const std::uint32_t project = columns.project[row];
        if (!seen[project] && !columns.word(project).isEmpty() && projects.size() < mostProjects)
            projects << columns.word(project);
        seen[project] = true;
        const qint64 started = columns.startedAtMs[row];
        if (started == RunColumns::unknownTime)
            continue;
        first = std::min(first.value_or(started), started);
        last = std::max(last.value_or(started), started);
    }
    projects.sort(Qt::CaseInsensitive);
    m_project->clear();
    m_project->addItem(tr("All projects"), QString());
    for (const QString& project : projects)
        m_project->addItem(project, project);
    if (first) {
        m_from->setDate(utcDay(*first));
        m_to->setDate(utcDay(*last));
    }
}

void ReportPeriodForm::setProject(const QString& project)
{
    if (const int index = m_project->findData(project); index > 0)
        m_project->setCurrentIndex(index);
}

PeriodQuery ReportPeriodForm::query() const
{
    PeriodQuery query;
    const QString project = m_project->currentData().toString();
    if (!project.isEmpty())
        query.filter.projects = { project };
    query.filter.text = m_filter->text().trimmed();
    query.subject = !project.isEmpty() ? project : query.filter.text.isEmpty() ? QString() : QStringLiteral("“%1”").arg(query.filter.text);
    query.from = m_from->date();
    query.to = m_to->date();
    if (const int step = m_step->currentData().toInt(); step >= 0)
        query.step = static_cast<PeriodStep>(step);
    bool isNumber = false;
    const double budget = locale().toDouble(m_budget->text().trimmed(), &isNumber);
    if (isNumber && budget > 0 && budget < 1e12)
        query.budgetUsd = budget / format::currency().perUsd;
    return query;
}

} // namespace runcost
