#include "window/formulacard.h"

#include "core/format.h"
#include "formulas/registry.h"
#include "window/parts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    QString utf8(const char* text) { return QString::fromUtf8(text); }

    QString inputNames(const formulas::Formula& formula)
    {
        QStringList names;
        for (const formulas::Input& input : formula.inputs)
            names << formulas::inputLabel(input.name);
        return format::listed(names);
    }

    // "0 or more", "above 0", "0 – 1", and the default.
    QString domain(const formulas::Input& input)
    {
        QStringList words;
        if (input.type == formulas::InputType::Number) {
            const bool bounded = std::isfinite(input.most);
            if (bounded)
                words << FormulaCard::tr("%1 – %2").arg(input.least).arg(input.most);
            else if (input.aboveLeast)
                words << FormulaCard::tr("above %1").arg(input.least);
            else if (std::isfinite(input.least))
                words << FormulaCard::tr("%1 or more").arg(input.least);
        }
        if (!input.isRequired())
            words << FormulaCard::tr("else %1", "default value").arg(utf8(input.defaultJson));
        return format::listed(words);
    }

    class Rows final {
    public:
        explicit Rows(QWidget* parent)
            : m_parent(parent)
            , m_grid(new QGridLayout(parent))
        {
            m_grid->setContentsMargins(0, 0, 0, 0);
            m_grid->setHorizontalSpacing(18);
            m_grid->setVerticalSpacing(4);
            m_grid->setColumnStretch(2, 1);
        }
        void heading(const QString& text)
        {
            if (m_row > 0)
                m_grid->setRowMinimumHeight(m_row++, 6);
            m_grid->addWidget(parts::label(text, m_parent, "small", "2"), m_row++, 0, 1, 3);
        }
        void row(const QString& name, const QString& unit, const QString& detail)
        {
            m_grid->addWidget(parts::label(name, m_parent), m_row, 0);
            m_grid->addWidget(parts::label(unit, m_parent, "", "3"), m_row, 1);
            m_grid->addWidget(parts::label(detail, m_parent, "", "2"), m_row++, 2);
        }
        void finish() { m_grid->setRowStretch(m_row, 1); }

    private:
        QWidget* m_parent;
        QGridLayout* m_grid;
        int m_row = 0;
    };

    // The formula itself, written out by the trace with harmless inputs; nothing for an algorithm.
    QStringList formulaLines(const formulas::Formula& formula)
    {
        if (!formula.isFormula())
            return {};
        formulas::Inputs inputs = formulas::Inputs::object();
        for (const formulas::Input& input : formula.inputs) {
            if (!input.isRequired())
                continue;
            const double least = std::isfinite(input.least) ? input.least : 0;
            const double number = std::isfinite(input.most) ? (least + input.most) / 2 : std::max(2.0, least + 1);
            switch (input.type) {
            case formulas::InputType::Number:
                inputs[input.name] = input.whole ? std::ceil(number) : number;
                break;
            case formulas::InputType::Flag:
                inputs[input.name] = false;
                break;
            case formulas::InputType::Text:
                inputs[input.name] = input.words.empty() ? "" : input.words.front();
                break;
            case formulas::InputType::Numbers:
                inputs[input.name] = std::vector<double>(input.length > 0 ? input.length : 2, std::min(number, input.mostEach.empty() ? number : input.mostEach.front()));
                break;
            default:
                return {}; // lists and maps of rows: the table below says what goes in
            }
        }
        formulas::Inputs checked;
        if (formulas::checkInputs(formula, inputs, checked))
            return {};
        QStringList lines;
        for (const formulas::Derivation& derivation : formulas::derivations(formula, checked, true))
            lines << QStringLiteral("%1 = %2").arg(formulas::inputLabel(derivation.output.c_str()), derivation.formula);
        return lines;
    }

    QWidget* table(const formulas::Formula& formula, QWidget* parent)
    {
        auto* box = new QWidget(parent);
        parts::setSurface(box, "panel");
        Rows rows(box);
        rows.heading(FormulaCard::tr("In"));
        for (const formulas::Input& input : formula.inputs)
            rows.row(formulas::inputLabel(input.name), utf8(input.unit), domain(input));
        rows.heading(FormulaCard::tr("Out"));
        for (const formulas::Output& output : formula.outputs)
            rows.row(formulas::inputLabel(output.name), utf8(output.unit), {});
        rows.finish();
        return box;
    }

} // namespace

FormulaCard::FormulaCard(const formulas::Formula& formula, QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("formulaCard"));
    setProperty("frame", QStringLiteral("dialog"));
    const QString title = formulas::formulaTitle(formula);
    setAccessibleName(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 14);
    layout->setSpacing(4);
    layout->addWidget(parts::label(title, this, "dialog"));
    layout->addWidget(parts::label(tr("%1 · %2", "group and id of a formula").arg(formulas::groupTitle(formula), utf8(formula.id)), this, "small", "2"));
    layout->addSpacing(8);
    if (const QStringList lines = formulaLines(formula); !lines.isEmpty()) {
        auto* text = parts::label(lines.join(QLatin1Char('\n')), this);
        text->setObjectName(QStringLiteral("formulaText"));
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(text);
        layout->addSpacing(6);
    }
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(table(formula, scroll));
    layout->addWidget(scroll, 1);
    for (const QString& text : { formulas::formulaNote(formula), utf8(formula.source) }) {
        if (text.isEmpty())
            continue;
        auto* label = parts::label(text, this, "small", "2");
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    auto* row = new QHBoxLayout;
    auto* closeButton = new QPushButton(tr("Close"), this);
    row->addStretch(1);
    row->addWidget(closeButton);
    layout->addLayout(row);
    closeButton->setFocus();
    connect(closeButton, &QPushButton::clicked, this, &FormulaCard::closeRequested);
}

QSize FormulaCard::wantedSize(const formulas::Formula& formula)
{
    const auto rows = static_cast<int>(formula.inputs.size() + formula.outputs.size());
    return { 720, std::clamp(260 + 20 * rows + 20 * static_cast<int>(formula.outputs.size()), 320, 640) };
}

std::vector<Command> formulaCommands()
{
    std::vector<Command> commands;
    for (const formulas::Formula& formula : formulas::allFormulas()) {
        Command command;
        command.group = Command::Group::Formulas;
        command.id = QStringLiteral("formula:%1").arg(utf8(formula.id));
        command.title = formulas::formulaTitle(formula);
        command.detail = FormulaCard::tr("from %1", "inputs of a formula").arg(inputNames(formula));
        command.icon = QStringLiteral("fx");
        commands.push_back(std::move(command));
    }
    return commands;
}

} // namespace runcost
