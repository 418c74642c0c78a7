#include "advice/advicedetail.h"

#include "core/format.h"
#include "theme/theme.h"
#include "window/parts.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QFrame>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace runcost {
namespace {

    QFont monospace()
    {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPixelSize(parts::scaled(12));
        return font;
    }

    QPushButton* button(const QString& text, const char* name, const char* icon, QWidget* parent)
    {
        auto* made = new QPushButton(theme::icon(QLatin1String(icon)), text, parent);
        made->setObjectName(QLatin1String(name));
        return made;
    }

    QString stopSentence(const LossStop& stop)
    {
        if (!stop.stops)
            return AdviceDetail::tr("The loss was still falling at the end: stopping earlier would have cost quality.");
        const QString lost = stop.bestLater < stop.lossAtStop
            ? AdviceDetail::tr("the rest lowered the loss from %1 to %2").arg(format::significant(stop.lossAtStop, 4), format::significant(stop.bestLater, 4))
            : AdviceDetail::tr("the rest did not lower the loss");
        return AdviceDetail::tr("By its own curve it could have stopped at %1 of %2, after %3 of the time; %4.")
            .arg(axisText(stop.stopX), axisText(stop.endX), format::percent(stop.keptShare), lost);
    }

} // namespace

AdviceDetail::AdviceDetail(const AdviceLook& look, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    parts::setSurface(this, "panel");
    setAccessibleName(look.advice.recommendation.title);
    m_layout->setContentsMargins(20, 16, 20, 16);
    m_layout->setSpacing(6);
    addHead(look);
    addButtons(look);
    addSaving(look);
    addFacts(look.advice);
    addCode(look.advice.recommendation.code);
    addFollowUps(look.followUps);
    addNotes(look.advice);
    m_layout->addStretch(1);
}

void AdviceDetail::addHeading(const QString& text)
{
    m_layout->addSpacing(8);
    m_layout->addWidget(parts::label(text, this, "panel"));
}

void AdviceDetail::addText(const QString& text, const char* type, const char* tone)
{
    auto* label = parts::label(text, this, type, tone);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(label);
}

void AdviceDetail::addHead(const AdviceLook& look)
{
    const Recommendation& r = look.advice.recommendation;
    auto* title = parts::label(r.title, this, "drop");
    title->setWordWrap(true);
    title->setObjectName(QStringLiteral("adviceTitle"));
    m_layout->addWidget(title);
    QStringList words;
    if (look.recommended)
        words << categoryLabel(r.category) << tr("effort %1").arg(r.effortText) << tr("priority %1 of 100").arg(format::significant(r.priority, 2));
    if (look.advice.own)
        words << tr("your own rule");
    if (look.note && look.note->state == AdviceNote::State::Applied)
        words << tr("marked as done on %1").arg(format::day(look.note->notedAtMs));
    if (!words.isEmpty())
        addText(words.join(QStringLiteral(" · ")), "small", "2");
    if (look.note && look.note->state == AdviceNote::State::Dismissed)
        addText(look.note->reason.isEmpty() ? tr("Dismissed on %1.").arg(format::day(look.note->notedAtMs))
                                            : tr("Dismissed on %1: %2").arg(format::day(look.note->notedAtMs), look.note->reason),
            "strong", "caution");
    if (!look.advice.reason.isEmpty())
        addText(tr("Not for this run: %1").arg(look.advice.reason), "strong", "caution");
    addText(r.text);
}

void AdviceDetail::addButtons(const AdviceLook& look)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const Recommendation& r = look.advice.recommendation;
    if (look.recommended && !r.delta.isBaseline() && !look.note) {
        auto* apply = button(r.applied ? tr("Applied: take back") : tr("Apply to What if"), "adviceApply", "check", this);
        apply->setToolTip(r.applied ? tr("Sets the sliders back") : tr("Sets the sliders to this change"));
        if (!r.applied) {
            apply->setIcon({});
            parts::setKind(apply, "primary");
        }
        connect(apply, &QPushButton::clicked, this, [this, applied = r.applied] { emit applyRequested(!applied); });
        row->addWidget(apply);
    }
    if (look.hasCurve) {
        auto* curve = button(tr("Show curve"), "adviceCurve", "curve", this);
        connect(curve, &QPushButton::clicked, this, &AdviceDetail::curveRequested);
        row->addWidget(curve);
    }
    const QString reason = look.canDecide ? QString() : tr("The run is not in a store that can be written.");
    if (look.note) {
        auto* restore = button(tr("Restore"), "adviceRestore", "reset", this);
        connect(restore, &QPushButton::clicked, this, &AdviceDetail::restoreRequested);
        row->addWidget(restore);
    } else if (look.recommended) {
        auto* done = button(tr("Mark as done"), "adviceDone", "check", this);
        auto* dismiss = button(tr("Dismiss…"), "adviceDismiss", "close", this);
        done->setEnabled(look.canDecide);
        dismiss->setEnabled(look.canDecide);
        done->setToolTip(look.canDecide ? tr("You have done it in your work; later runs show what it saved") : reason);
        dismiss->setToolTip(look.canDecide ? tr("Hides it for this run") : reason);
        row->addWidget(done);
        row->addWidget(dismiss);
        auto* form = new QFrame(this);
        form->setProperty("frame", QStringLiteral("card"));
        auto* fields = new QHBoxLayout(form);
        fields->setContentsMargins(8, 6, 8, 6);
        auto* why = new QLineEdit(form);
        why->setObjectName(QStringLiteral("adviceReason"));
        why->setMaxLength(2000);
        why->setPlaceholderText(tr("Why not? For your colleagues, and for you in a month"));
        why->setAccessibleName(tr("Reason for dismissing"));
        auto* confirm = new QPushButton(tr("Dismiss"), form);
        confirm->setObjectName(QStringLiteral("adviceDismissConfirm"));
        fields->addWidget(why, 1);
        fields->addWidget(confirm);
        form->hide();
        connect(dismiss, &QPushButton::clicked, form, [form, why] {
            form->setVisible(!form->isVisible());
            if (form->isVisible())
                why->setFocus();
        });
        const auto send = [this, why] { emit dismissRequested(why->text()); };
        connect(confirm, &QPushButton::clicked, this, send);
        connect(why, &QLineEdit::returnPressed, this, send);
        connect(done, &QPushButton::clicked, this, &AdviceDetail::doneRequested);
        row->addStretch(1);
        m_layout->addLayout(row);
        m_layout->addWidget(form);
        return;
    }
    row->addStretch(1);
    m_layout->addLayout(row);
}

void AdviceDetail::addSaving(const AdviceLook& look)
{
    const Advice& advice = look.advice;
    if (look.recommended || advice.savingUsd.value)
        addHeading(tr("What it saves"));
    const bool money = advice.savingUsd.value && std::abs(*advice.savingUsd.value) > 1e-9;
    if (advice.savingUsd.value && !money && advice.savingKg.value) {
        auto* row = new QHBoxLayout;
        row->setSpacing(10);
        row->addWidget(parts::label(tr("%1 CO₂e").arg(format::mass(advice.savingKg.value)), this, "headline"));
        row->addWidget(parts::label(tr("%1 – %2, 90 % range; no money").arg(format::mass(advice.savingKg.low), format::mass(advice.savingKg.high)), this, "", "2"));
        row->addStretch(1);
        m_layout->addLayout(row);
    } else if (advice.savingUsd.value) {
        const Quantity& usd = advice.savingUsd;
        auto* row = new QHBoxLayout;
        row->setSpacing(10);
        row->addWidget(parts::label(format::money(usd.value), this, "headline"));
        row->addWidget(parts::label(tr("%1, 90 % range").arg(format::moneyRange(usd.low, usd.high)), this, "", "2"));
        if (advice.savingKg.value && std::abs(*advice.savingKg.value) > 1e-9)
            row->addWidget(parts::label(tr("%1 CO₂e").arg(format::mass(advice.savingKg.value)), this, "", "2"));
        row->addStretch(1);
        m_layout->addLayout(row);
    } else if (look.recommended) {
        addText(advice.recommendation.typical.isEmpty() ? advice.savingUsd.reason
                                                        : tr("%1, by the source. It counts for no money here.").arg(advice.recommendation.typical));
    }
    if (advice.stop)
        addText(stopSentence(*advice.stop));
}

void AdviceDetail::addFacts(const Advice& advice)
{
    if (advice.facts.empty())
        return;
    addHeading(advice.reason.isEmpty() ? tr("Why it applies to this run") : tr("What the rule looks at"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const AdviceFact& fact : advice.facts) {
        if (!fact.holds && advice.reason.isEmpty())
            continue; // the other branch of an `or`
        auto* icon = parts::iconLabel(fact.holds ? QStringLiteral("check") : QStringLiteral("close"), 13, this);
        parts::setTone(icon, fact.holds ? "good" : "caution");
        icon->setAccessibleName(fact.holds ? tr("holds") : tr("does not hold"));
        QString text = fact.text;
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        auto* label = parts::label(text, this);
        label->setWordWrap(true);
        grid->addWidget(icon, row, 0);
        grid->addWidget(label, row, 1);
        const bool plain = fact.wanted == QCoreApplication::translate("Recommendation", "so") || fact.wanted == QCoreApplication::translate("Recommendation", "not so");
        if (!plain)
            grid->addWidget(parts::label(tr("asks for %1").arg(fact.wanted), this, "small", "2"), row, 2);
        ++row;
    }
    m_layout->addLayout(grid);
}

void AdviceDetail::addCode(const QString& code)
{
    if (code.isEmpty())
        return;
    addHeading(tr("How to do it"));
    auto* text = new QPlainTextEdit(code, this);
    text->setObjectName(QStringLiteral("adviceCode"));
    text->setAccessibleName(tr("Code sketch"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(monospace());
    // The application's style sheet decides about fonts of widgets; this one needs its own.
    text->setStyleSheet(QStringLiteral("QPlainTextEdit { font-family: \"%1\"; font-size: %2px; }").arg(monospace().family()).arg(parts::scaled(12)));
    const int lines = static_cast<int>(code.count(QLatin1Char('\n'))) + 1;
    text->setFixedHeight(lines * QFontMetrics(monospace()).lineSpacing() + 26);
    m_layout->addWidget(text);
    auto* row = new QHBoxLayout;
    auto* copy = button(tr("Copy code"), "adviceCopy", "copy", this);
    connect(copy, &QPushButton::clicked, this, [code] { QGuiApplication::clipboard()->setText(code); });
    row->addWidget(copy);
    row->addStretch(1);
    m_layout->addLayout(row);
}

void AdviceDetail::addFollowUps(const std::vector<FollowUp>& followUps)
{
    if (followUps.empty())
        return;
    addHeading(tr("What it really saved"));
    for (const FollowUp& one : followUps) {
        const auto saved = one.savedUsd();
        const QString pattern = !saved ? tr("“%1” of %2 has the change: %3 instead of %4.")
            : *saved >= 0              ? tr("“%1” of %2 has the change: %3 instead of %4, %5 less.")
                                       : tr("“%1” of %2 has the change: %3 instead of %4, %5 more.");
        const QString after = format::money(one.usdAfter);
        const QString before = format::money(one.usdBefore);
        QString text = saved ? pattern.arg(one.runName, format::day(one.startedAtMs), after, before, format::money(std::abs(*saved)))
                             : pattern.arg(one.runName, format::day(one.startedAtMs), after, before);
        if (one.metricBefore && one.metricAfter)
            text += QLatin1Char(' ') + tr("Its metric is %1 instead of %2.").arg(format::significant(one.metricAfter), format::significant(one.metricBefore));
        addText(text);
    }
    addText(tr("The difference of the whole runs: whatever else changed between them is in it."), "small", "2");
}

void AdviceDetail::addNotes(const Advice& advice)
{
    if (!advice.notes.isEmpty()) {
        addHeading(tr("Keep in mind"));
        for (const QString& note : advice.notes)
            addText(note);
    }
    m_layout->addSpacing(6);
    if (!advice.source.isEmpty())
        addText(advice.asOf.isEmpty() || advice.source.contains(advice.asOf) ? tr("Source: %1.").arg(advice.source) : tr("Source: %1, %2.").arg(advice.source, advice.asOf), "small", "3");
}

} // namespace runcost
