#include "analysis/explanation.h"

#include "core/format.h"
#include "core/translation.h"
#include "formulas/unit.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Explanation", text); }

    // What LaTeX reads as something else than itself, and signs that its usual fonts do not have.
    QString escapedChar(QChar c)
    {
        switch (c.unicode()) {
        case u'\\':
            return QStringLiteral("\\textbackslash{}");
        case u'{':
        case u'}':
        case u'$':
        case u'&':
        case u'#':
        case u'_':
        case u'%':
            return QStringLiteral("\\") + c;
        case u'^':
            return QStringLiteral("\\textasciicircum{}");
        case u'~':
            return QStringLiteral("\\textasciitilde{}");
        case u'<':
            return QStringLiteral("\\textless{}");
        case u'>':
            return QStringLiteral("\\textgreater{}");
        case u'|':
            return QStringLiteral("\\textbar{}");
        case u'"':
            return QStringLiteral("\\textquotedbl{}");
        case 0x2013:
            return QStringLiteral("--");
        case 0x2212:
            return QStringLiteral("\\ensuremath{-}");
        case 0x00D7:
            return QStringLiteral("\\ensuremath{\\times}");
        case 0x00F7:
            return QStringLiteral("\\ensuremath{\\div}");
        case 0x00B7:
            return QStringLiteral("\\ensuremath{\\cdot}");
        case 0x00B1:
            return QStringLiteral("\\ensuremath{\\pm}");
        case 0x2265:
            return QStringLiteral("\\ensuremath{\\geq}");
        case 0x2264:
            return QStringLiteral("\\ensuremath{\\leq}");
        case 0x2082:
            return QStringLiteral("\\ensuremath{_2}");
        case 0x00B2:
            return QStringLiteral("\\ensuremath{^2}");
        case 0x201C:
            return QStringLiteral("``");
        case 0x201D:
            return QStringLiteral("''");
        case 0x2019:
            return QStringLiteral("'");
        case 0x2026:
            return QStringLiteral("\\ldots{}");
        case 0x00A0:
        case 0x2009:
        case 0x202F:
            return QStringLiteral("~");
        default:
            break;
        }
        return c.category() == QChar::Other_Control ? QStringLiteral(" ") : QString(c);
    }

    QString operatorOf(QChar c)
    {
        switch (c.unicode()) {
        case 0x00D7:
            return QStringLiteral(" \\times ");
        case 0x00F7:
            return QStringLiteral(" \\div ");
        case 0x00B7:
            return QStringLiteral(" \\cdot ");
        case 0x2212:
            return QStringLiteral(" - ");
        case u'+':
        case u'=':
        case u'/':
        case u'(':
        case u')':
            return QString(c);
        default:
            return {};
        }
    }

    // Words and numbers as \text, operators as mathematics.
    QString mathOf(const QString& formula)
    {
        QString out;
        QString word;
        const auto flush = [&] {
            const QString trimmed = word.trimmed();
            if (!trimmed.isEmpty())
                out += QStringLiteral("\\text{") + latexEscaped(trimmed) + QLatin1Char('}');
            word.clear();
        };
        for (const QChar c : formula) {
            const QString sign = operatorOf(c);
            if (sign.isEmpty()) {
                word += c;
                continue;
            }
            flush();
            out += sign;
        }
        flush();
        return out;
    }

    QString amount(double value, const QString& unit)
    {
        if (unit == QLatin1String("USD"))
            return format::moneyCents(value);
        return unit.isEmpty() ? format::significant(value, 4) : format::significant(value, 4) + QLatin1Char(' ') + unit;
    }

    QString originOf(const Figure& figure)
    {
        QStringList words { inSentence(provenanceLabel(figure.provenance)) };
        if (!figure.source.isEmpty())
            words << figure.source;
        if (!figure.date.isEmpty() && !figure.source.contains(figure.date))
            words << figure.date;
        return format::listed(words);
    }

    // One sentence for the methods part of a paper.
    QString methods(const Explanation& e)
    {
        if (!e.value)
            return latexEscaped(tr("%1 is not known: %2").arg(e.title, e.note));
        QStringList inputs;
        for (const ExplainedInput& in : e.inputs) {
            QString one = QStringLiteral("%1 %2").arg(in.name, formulas::valueWithUnit(in.value, in.unit));
            if (in.figure.halfRange > 0)
                one += QStringLiteral(" \u00B1 ") + format::significant(in.figure.halfRange);
            inputs << one + QStringLiteral(" (") + originOf(in.figure) + QLatin1Char(')');
        }
        const bool ranged = e.high > e.low;
        const QString all = inputs.join(tr("; "));
        const QString low = amount(e.low, e.unit);
        const QString high = amount(e.high, e.unit);
        QString text = ranged && !all.isEmpty() ? tr("%1 was estimated at %2 (90 % range %3 \u2013 %4) from %5.").arg(e.title, e.valueText, low, high, all)
            : ranged                            ? tr("%1 was estimated at %2 (90 % range %3 \u2013 %4).").arg(e.title, e.valueText, low, high)
            : !all.isEmpty()                    ? tr("%1 was estimated at %2 from %3.").arg(e.title, e.valueText, all)
                                                : tr("%1 was estimated at %2.").arg(e.title, e.valueText);
        if (ranged)
            text += QLatin1Char(' ')
                + tr("The range carries the ranges of the inputs to first order through the formula and adds them as squares; it is engineering judgement, not statistics.");
        if (!e.widestDriver.isEmpty())
            text += QLatin1Char(' ') + tr("The widest contribution is that of the %1, \u00B1 %2.").arg(e.widestDriver, amount(e.widestDriverHalf, e.unit));
        return latexEscaped(text + QLatin1Char(' ') + tr("Computed with RunCost %1.").arg(QStringLiteral(RUNCOST_VERSION)));
    }

    QString sources(const Explanation& e)
    {
        QStringList seen;
        for (const ExplainedInput& in : e.inputs) {
            QString source = in.figure.source;
            if (!in.figure.date.isEmpty() && !source.contains(in.figure.date))
                source = source.isEmpty() ? in.figure.date : format::listed({ source, in.figure.date });
            if (!source.isEmpty() && !seen.contains(source))
                seen << source;
        }
        return seen.isEmpty() ? QString() : latexEscaped(tr("Sources: %1.").arg(seen.join(tr("; "))));
    }

} // namespace

QString latexEscaped(const QString& text)
{
    QString out;
    for (const QChar c : text)
        out += escapedChar(c);
    return out;
}

QString explanationAsLatex(const Explanation& e)
{
    QStringList lines { QStringLiteral("% ") + tr("needs \\usepackage{amsmath}") };
    if (!e.formulaNames.isEmpty()) {
        lines << QStringLiteral("\\begin{align}") << QStringLiteral("\\text{%1} &= %2 \\nonumber \\\\").arg(latexEscaped(e.title), mathOf(e.formulaNames))
              << QStringLiteral("&= %1 \\nonumber \\\\").arg(mathOf(e.formulaNumbers)) << QStringLiteral("&= \\text{%1}").arg(latexEscaped(e.valueText));
        for (const ExplainedStep& step : e.steps)
            lines << QStringLiteral("\\\\ \\text{%1} &= %2 = \\text{%3} \\nonumber").arg(latexEscaped(step.name), mathOf(step.formulaNumbers), latexEscaped(step.valueText));
        lines << QStringLiteral("\\end{align}");
    }
    lines << methods(e);
    if (const QString list = sources(e); !list.isEmpty())
        lines << list;
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace runcost
