#pragma once

#include <QWidget>

#include "analysis/advice.h"
#include "runs/advicenote.h"

#include <optional>

class QLineEdit;
class QVBoxLayout;

namespace runcost {

// What the detail view shows: the advice, what was decided about it, and what later runs saved.
struct AdviceLook {
    Advice advice;
    std::optional<AdviceNote> note;
    std::vector<FollowUp> followUps;
    bool recommended = false; // not in the why-not list
    bool canDecide = false; // the run is in a store that can be written
    bool hasCurve = false;
};

// One recommendation in full: why, what it saves, how to do it, and what to decide.
class AdviceDetail final : public QWidget {
    Q_OBJECT
public:
    AdviceDetail(const AdviceLook& look, QWidget* parent);

signals:
    void applyRequested(bool apply);
    void dismissRequested(const QString& reason);
    void doneRequested();
    void restoreRequested();
    void curveRequested();

private:
    void addHead(const AdviceLook& look);
    void addButtons(const AdviceLook& look);
    void addFacts(const Advice& advice);
    void addSaving(const AdviceLook& look);
    void addCode(const QString& code);
    void addFollowUps(const std::vector<FollowUp>& followUps);
    void addNotes(const Advice& advice);
    void addHeading(const QString& text);
    void addText(const QString& text, const char* type = "", const char* tone = "");

    QVBoxLayout* m_layout;
};

} // namespace runcost
