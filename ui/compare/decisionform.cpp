#include "compare/decisionform.h"

#include "compare/comparison.h"
#include "core/format.h"
#include "theme/theme.h"
#include "window/parts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace runcost {
namespace {

    constexpr int nameWidth = 380;

} // namespace

DecisionForm::DecisionForm(const ComparisonContent& content, std::size_t chosen, bool byScenario, QWidget* parent)
    : QFrame(parent)
    , m_content(content)
    , m_choices(new QButtonGroup(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("decisionForm"));
    setProperty("frame", QStringLiteral("dialog"));
    setAccessibleName(tr("Record decision"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(parts::label(tr("Record decision"), this, "dialog"));
    auto* lead = parts::label(byScenario ? tr("A dated line with the scores and weights goes into the note of the run, and the chosen scenario becomes its tag.")
                                         : tr("A dated line with the scores and weights goes into the note of each run; the chosen one gets the tag decided=chosen, "
                                              "the others decided=not_chosen."),
        this, "", "2");
    lead->setWordWrap(true);
    layout->addWidget(lead);
    layout->addSpacing(4);
    addChoices(chosen);
    layout->addSpacing(4);
    m_reason->setObjectName(QStringLiteral("decisionReason"));
    m_reason->setMaxLength(2000);
    m_reason->setPlaceholderText(tr("Why? For your colleagues, and for you in a month"));
    m_reason->setAccessibleName(tr("Reason for the decision"));
    layout->addWidget(m_reason);
    layout->addStretch(1);
    addButtons();
}

QSize DecisionForm::wantedSize(std::size_t columns) { return { 560, 196 + 23 * static_cast<int>(columns) }; }

void DecisionForm::addChoices(std::size_t chosen)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    for (std::size_t i = 0; i < m_content.runs.size(); ++i) {
        const ComparedRun& run = m_content.runs[i];
        const QString whole = columnLetter(i) + QLatin1String("  ") + run.name.simplified();
        auto* choice = new QRadioButton(this);
        choice->setObjectName(QStringLiteral("decisionChoice%1").arg(i));
        QString shown = QFontMetrics(theme::font(12)).elidedText(whole, Qt::ElideMiddle, parts::scaled(nameWidth));
        choice->setText(shown.replace(QLatin1Char('&'), QLatin1String("&&")));
        choice->setToolTip(parts::tip(run.name));
        const QString score = run.weighted ? format::defaultLocale().toString(qRound(*run.weighted)) : format::unknown();
        const bool leads = m_content.recommended && *m_content.recommended == i;
        const QString said = !run.weighted ? tr("not ranked") : leads ? tr("score %1, leads").arg(score) : tr("score %1").arg(score);
        choice->setAccessibleName(whole);
        choice->setAccessibleDescription(said);
        m_choices->addButton(choice, static_cast<int>(i));
        auto* row = new QHBoxLayout;
        row->addWidget(choice, 1);
        row->addWidget(parts::label(said, this, leads ? "strong" : "", leads ? "" : "2"));
        column->addLayout(row);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(column);
    QAbstractButton* first = m_choices->button(static_cast<int>(std::min(chosen, m_content.runs.size() - 1)));
    first->setChecked(true);
    first->setFocus();
}

void DecisionForm::addButtons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const char* name, const QString& text, const char* kind) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        if (*kind)
            parts::setKind(button, kind);
        row->addWidget(button);
        return button;
    };
    QPushButton* text = add("decisionCopyText", tr("Copy as text"), "large");
    QPushButton* markdown = add("decisionCopyMarkdown", tr("Copy as Markdown"), "large");
    row->addStretch(1);
    QPushButton* cancel = add("decisionCancel", tr("Cancel"), "large");
    QPushButton* record = add("decisionRecordNow", tr("Record"), "primary");
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(text, &QPushButton::clicked, this, [this] { emit copyWanted(decision(), false); });
    connect(markdown, &QPushButton::clicked, this, [this] { emit copyWanted(decision(), true); });
    connect(cancel, &QPushButton::clicked, this, &DecisionForm::closeRequested);
    connect(record, &QPushButton::clicked, this, [this] { emit recorded(decision()); });
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { emit recorded(decision()); });
}

Decision DecisionForm::decision() const
{
    Decision decision;
    decision.chosen = static_cast<std::size_t>(std::max(0, m_choices->checkedId()));
    decision.reason = m_reason->text().trimmed();
    return decision;
}

} // namespace runcost
