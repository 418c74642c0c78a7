#pragma once

#include <QFrame>

#include "export/decisiontext.h"

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace runcost {

// Asks which of the compared runs was chosen, and why; shows what will be written.
class DecisionForm final : public QFrame {
    Q_OBJECT
public:
    // Of the scenarios of one run `byScenario` is true.
    DecisionForm(const ComparisonContent& content, std::size_t chosen, bool byScenario, QWidget* parent);

    [[nodiscard]] static QSize wantedSize(std::size_t columns); // at normal text size
    [[nodiscard]] Decision decision() const; // without date and scenario

signals:
    void closeRequested();
    void recorded(const runcost::Decision& decision);
    void copyWanted(const runcost::Decision& decision, bool asMarkdown);

private:
    void addChoices(std::size_t chosen);
    void addButtons();

    ComparisonContent m_content;
    QButtonGroup* m_choices;
    QLineEdit* m_reason;
};

} // namespace runcost
