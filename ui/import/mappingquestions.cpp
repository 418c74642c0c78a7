#include "import/mappingquestions.h"

#include "core/format.h"
#include "core/tooltip.h"
#include "window/parts.h"

#include <QComboBox>
#include <QDoubleValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace runcost {
namespace {

    constexpr std::size_t mostButtons = 3; // more choices go into a combo box
    constexpr std::size_t mostShown = 40;

} // namespace

MappingQuestions::MappingQuestions(QWidget* parent)
    : QWidget(parent)
    , m_title(parts::label({}, this, "panel"))
    , m_none(parts::label(tr("Nothing is open: every value can be read."), this, "", "2"))
{
    setObjectName(QStringLiteral("mappingQuestions"));
    m_none->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_none);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(area);
    page->setProperty("surface", QStringLiteral("clear"));
    m_host = new QVBoxLayout(page);
    m_host->setContentsMargins(0, 0, 10, 0);
    area->setWidget(page);
    layout->addWidget(area, 1);
}

void MappingQuestions::setQuestions(const std::vector<MappingQuestion>& questions, const TableMapping& mapping)
{
    if (m_list)
        m_list->deleteLater();
    m_list = new QWidget;
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    int last = -2;
    for (std::size_t i = 0; i < std::min(questions.size(), mostShown); ++i) {
        const MappingQuestion& question = questions[i];
        const bool known = question.column >= 0 && question.column < static_cast<int>(mapping.columns.size());
        const bool first = question.column != last || question.value.isEmpty();
        if (first && i > 0)
            rows->addSpacing(10);
        last = question.column;
        rows->addWidget(createQuestion(
            question, known ? mapping.columns[static_cast<std::size_t>(question.column)].name : QString(), first));
    }
    rows->addStretch(1);
    m_host->addWidget(m_list);
    m_title->setText(questions.empty() ? tr("No questions")
            : questions.size() == 1    ? tr("One question")
                                       : tr("%1 questions").arg(format::count(static_cast<double>(questions.size()))));
    m_none->setVisible(questions.empty());
}

QWidget* MappingQuestions::createQuestion(const MappingQuestion& question, const QString& column, bool first)
{
    auto* box = new QFrame(m_list);
    box->setProperty("frame", QStringLiteral("question"));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(12, 2, 0, 4);
    layout->setSpacing(6);
    if (first) {
        auto* head = parts::label(column.isEmpty() ? question.text : tr("%1 %2", "column, what is open").arg(column, question.text), box);
        head->setWordWrap(true);
        layout->addWidget(head);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    if (!question.value.isEmpty()) {
        row->addWidget(parts::label(question.value, box, "strong"), 1);
        row->addWidget(parts::label(QStringLiteral("→"), box, "", "2"));
    }
    row->addWidget(createAnswer(question, box), 2);
    layout->addLayout(row);
    return box;
}

QWidget* MappingQuestions::createAnswer(const MappingQuestion& question, QWidget* parent)
{
    const QString name = question.value.isEmpty() ? question.text : question.value;
    if (question.choices.empty()) {
        auto* field = new QLineEdit(parent);
        field->setObjectName(QStringLiteral("mappingRate"));
        field->setAccessibleName(name);
        field->setPlaceholderText(tr("US dollars for one"));
        auto* positive = new QDoubleValidator(1e-9, 1e9, 9, field);
        positive->setLocale(QLocale::c());
        field->setValidator(positive);
        connect(field, &QLineEdit::editingFinished, this, [this, field, question] {
            if (field->hasAcceptableInput())
                emit answered(question, field->text());
        });
        return field;
    }
    if (question.choices.size() > mostButtons) {
        auto* combo = new QComboBox(parent);
        combo->setObjectName(QStringLiteral("mappingAnswer"));
        combo->setAccessibleName(name);
        combo->setPlaceholderText(tr("Choose"));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const auto& choice : question.choices)
            combo->addItem(choice.label, choice.key);
        combo->setCurrentIndex(-1);
        connect(combo, &QComboBox::activated, this, [this, combo, question] { emit answered(question, combo->currentData().toString()); });
        return combo;
    }
    auto* box = new QWidget(parent);
    qsizetype letters = 0;
    for (const auto& choice : question.choices)
        letters += choice.label.size();
    auto* row = new QBoxLayout(letters > 36 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const auto& choice : question.choices) {
        auto* button = new QPushButton(choice.label, box);
        button->setObjectName(QStringLiteral("mappingAnswer_%1").arg(choice.key));
        button->setToolTip(format::toolTip(choice.label));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, question, key = choice.key] { emit answered(question, key); });
    }
    row->addStretch(1);
    return box;
}

} // namespace runcost
