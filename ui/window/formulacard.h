#pragma once

#include <QFrame>

#include "items/commandmodel.h"

namespace runcost {

namespace formulas {
    struct Formula;
}

// One formula as the palette shows it: what goes in, what comes out, and who says so.
class FormulaCard final : public QFrame {
    Q_OBJECT
public:
    FormulaCard(const formulas::Formula& formula, QWidget* parent);
    [[nodiscard]] static QSize wantedSize(const formulas::Formula& formula);

signals:
    void closeRequested();
};

[[nodiscard]] std::vector<Command> formulaCommands(); // ids "formula:ID"

} // namespace runcost
