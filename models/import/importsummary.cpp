#include "import/importjob.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace runcost {
namespace {

    using Outcome = FileReport::Outcome;

    QString tr(const char* text) { return QCoreApplication::translate("ImportJob", text); }

    template <class Count>
    int sum(const ImportSummary& summary, Count count)
    {
        int total = count(summary.others);
        for (const FileReport& file : summary.files)
            total += count(file);
        return total;
    }

    QString statusKey(Outcome outcome)
    {
        switch (outcome) {
        case Outcome::Imported:
            return QStringLiteral("imported");
        case Outcome::Partial:
            return QStringLiteral("partial");
        case Outcome::Rejected:
            return QStringLiteral("rejected");
        case Outcome::Empty:
            return QStringLiteral("empty");
        }
        return {};
    }

    QString severityKey(ImportIssue::Severity severity)
    {
        switch (severity) {
        case ImportIssue::Severity::Note:
            return QStringLiteral("note");
        case ImportIssue::Severity::Warning:
            return QStringLiteral("warning");
        case ImportIssue::Severity::Rejected:
            return QStringLiteral("rejected");
        }
        return {};
    }

    QJsonValue positive(qint64 number) { return number > 0 ? QJsonValue(number) : QJsonValue(); }

    QJsonObject issueToJson(const ImportIssue& issue)
    {
        return { { QStringLiteral("line"), positive(issue.line) }, { QStringLiteral("column"), positive(issue.column) },
            { QStringLiteral("field"), issue.field.isEmpty() ? QJsonValue() : QJsonValue(issue.field) },
            { QStringLiteral("code"), issue.code }, { QStringLiteral("severity"), severityKey(issue.severity) },
            { QStringLiteral("text"), issue.text } };
    }

    QJsonObject fileToJson(const FileReport& file)
    {
        QJsonArray issues;
        for (const ImportIssue& issue : file.issues)
            issues.append(issueToJson(issue));
        return { { QStringLiteral("path"), file.path },
            { QStringLiteral("format"), file.format.isEmpty() ? QJsonValue() : QJsonValue(file.format) },
            { QStringLiteral("runs"), file.added + file.updated + file.unchanged }, { QStringLiteral("rejected"), file.rejected },
            { QStringLiteral("charges"), file.charges }, { QStringLiteral("new_charges"), file.newCharges },
            { QStringLiteral("replaced_charges"), file.replacedCharges },
            { QStringLiteral("status"), statusKey(file.outcome) },
            { QStringLiteral("reason"), file.reason.isEmpty() ? QJsonValue() : QJsonValue(file.reason) },
            { QStringLiteral("issues"), issues } };
    }

} // namespace

QString issueText(const ImportIssue& issue)
{
    if (issue.line > 0 && issue.column > 0)
        return tr("Line %1, column %2: %3").arg(QString::number(issue.line), QString::number(issue.column), issue.text);
    if (issue.line > 0)
        return tr("Line %1: %2").arg(QString::number(issue.line), issue.text);
    return issue.text;
}

int ImportSummary::added() const
{
    return sum(*this, [](const FileReport& file) { return file.added; });
}
int ImportSummary::updated() const
{
    return sum(*this, [](const FileReport& file) { return file.updated; });
}
int ImportSummary::unchanged() const
{
    return sum(*this, [](const FileReport& file) { return file.unchanged; });
}
int ImportSummary::newCharges() const
{
    return sum(*this, [](const FileReport& file) { return file.newCharges; });
}
int ImportSummary::stored() const
{
    // A run that later files completed counts where it came first.
    return sum(*this, [](const FileReport& file) { return file.added + file.updated - file.joinedUpdated; });
}
// Rows that were left out, and files of which nothing was taken.
int ImportSummary::rejected() const
{
    return sum(*this, [](const FileReport& file) { return std::max(file.rejected, file.outcome == Outcome::Rejected ? 1 : 0); });
}

int ImportSummary::exitStatus() const
{
    if (cancelled)
        return 130;
    const auto any = [this](auto&& is) { return std::any_of(files.begin(), files.end(), is); };
    if (any([](const FileReport& file) { return file.outcome == Outcome::Rejected || (file.named && file.outcome == Outcome::Empty); }))
        return 1;
    return any([](const FileReport& file) { return file.outcome == Outcome::Partial; }) ? 3 : 0;
}

QJsonObject ImportSummary::toJson() const
{
    QJsonArray fileArray;
    for (const FileReport& file : files)
        fileArray.append(fileToJson(file));
    return { { QStringLiteral("schema_version"), 1 }, { QStringLiteral("imported"), added() },
        { QStringLiteral("updated"), updated() }, { QStringLiteral("unchanged"), unchanged() },
        { QStringLiteral("rejected"), rejected() }, { QStringLiteral("cancelled"), cancelled },
        { QStringLiteral("files"), fileArray }, { QStringLiteral("files_not_listed"), otherFiles } };
}

} // namespace runcost
