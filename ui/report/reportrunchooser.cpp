#include "report/reportrunchooser.h"

#include "runs/runfilter.h"
#include "theme/theme.h"
#include "window/parts.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

namespace runcost {
namespace {

    constexpr int mostMatches = 8;

    QLabel* textLabel(const QString& text, const char* type, const char* tone, QWidget* parent)
    {
        QLabel* label = parts::label(text, parent, type, tone);
        label->setText(label->fontMetrics().elidedText(text, Qt::ElideRight, 236));
        label->setToolTip(parts::tip(text));
        return label;
    }

} // namespace

ReportRunChooser::ReportRunChooser(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* rows = new QWidget(this);
    m_list = new QVBoxLayout(rows);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(4);
    column->addWidget(rows);
    m_finder = new QWidget(this);
    auto* finder = new QVBoxLayout(m_finder);
    finder->setContentsMargins(0, 0, 0, 0);
    finder->setSpacing(2);
    m_field = new QLineEdit(m_finder);
    m_field->setObjectName(QStringLiteral("reportAddRun"));
    m_field->setAccessibleName(tr("Add a run"));
    m_field->setPlaceholderText(tr("Add a run: two or more print a comparison"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_matches = new QListWidget(m_finder);
    m_matches->setObjectName(QStringLiteral("reportRunMatches"));
    m_matches->setAccessibleName(tr("Runs that match"));
    m_matches->setFocusPolicy(Qt::NoFocus);
    m_matches->setMaximumHeight(mostMatches * 24 + 6);
    m_matches->hide();
    finder->addWidget(m_field);
    finder->addWidget(m_matches);
    column->addWidget(m_finder);
    m_finder->hide();
    connect(m_field, &QLineEdit::textChanged, this, &ReportRunChooser::find);
    connect(m_matches, &QListWidget::itemClicked, this, &ReportRunChooser::addCurrent);
}

void ReportRunChooser::setColumns(std::shared_ptr<const RunColumns> columns)
{
    m_columns = std::move(columns);
    m_finder->setVisible(m_columns && m_columns->size() > 1);
}

void ReportRunChooser::setRuns(std::vector<ChosenRow> rows)
{
    m_rows = std::move(rows);
    build();
}

void ReportRunChooser::build()
{
    while (QLayoutItem* old = m_list->takeAt(0)) {
        if (old->widget())
            old->widget()->deleteLater();
        delete old; // the layout gave it away
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        auto* row = new QFrame(this);
        row->setProperty("frame", QStringLiteral("field"));
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(8, 4, 4, 4);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(textLabel(m_rows[i].name, "strong", "", row));
        texts->addWidget(textLabel(m_rows[i].facts, "small", "2", row));
        line->addLayout(texts, 1);
        if (m_rows.size() > 1) {
            auto* remove = new QToolButton(row);
            remove->setObjectName(QStringLiteral("reportRemoveRun%1").arg(i));
            remove->setIcon(theme::icon(QStringLiteral("close")));
            remove->setAccessibleName(tr("Take %1 out of the report").arg(m_rows[i].name));
            remove->setToolTip(tr("Take out of the report"));
            connect(remove, &QToolButton::clicked, this, [this, i] { emit removeRequested(int(i)); });
            line->addWidget(remove);
        }
        m_list->addWidget(row);
    }
}

void ReportRunChooser::find(const QString& text)
{
    m_matches->clear();
    if (!m_columns || text.trimmed().isEmpty()) {
        m_matches->hide();
        return;
    }
    RunFilter filter;
    filter.text = text;
    const std::vector<std::uint8_t> mask = matchingRuns(*m_columns, filter);
    for (std::size_t row = 0; row < mask.size() && m_matches->count() < mostMatches; ++row) {
        if (!mask[row])
            continue;
        const QString& project = m_columns->word(m_columns->project[row]);
        auto* item = new QListWidgetItem(project.isEmpty() ? m_columns->name(row) : tr("%1 (%2)").arg(m_columns->name(row), project), m_matches);
        item->setData(Qt::UserRole, m_columns->id[row]);
    }
    m_matches->setFixedHeight(std::max(1, m_matches->count()) * 24 + 6);
    m_matches->setVisible(m_matches->count() > 0);
    m_matches->setCurrentRow(0);
}

void ReportRunChooser::addCurrent()
{
    const QListWidgetItem* item = m_matches->currentItem();
    if (!item || m_rows.size() >= mostRuns)
        return;
    const qint64 id = item->data(Qt::UserRole).toLongLong();
    m_field->clear();
    emit addRequested(id);
}

bool ReportRunChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int row = m_matches->currentRow();
        switch (key->key()) {
        case Qt::Key_Down:
            m_matches->setCurrentRow(std::min(row + 1, m_matches->count() - 1));
            return true;
        case Qt::Key_Up:
            m_matches->setCurrentRow(std::max(row - 1, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            addCurrent();
            return true;
        case Qt::Key_Escape:
            if (m_field->text().isEmpty())
                break;
            m_field->clear();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace runcost
