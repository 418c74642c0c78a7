#include "export/exportdialog.h"

#include "core/format.h"
#include "window/filechooser.h"
#include "window/parts.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>

namespace runcost {
namespace {

    enum Runs { SelectedRuns, ShownRuns, AllRuns };

    QString number(qint64 runs) { return format::count(static_cast<double>(runs)); }

} // namespace

ExportDialog::ExportDialog(ExportChoices choices, const Catalog& catalog, FileChooser& chooser, QWidget* parent)
    : QFrame(parent)
    , m_choices(std::move(choices))
    , m_catalog(catalog)
    , m_chooser(chooser)
    , m_exporter(this)
{
    setObjectName(QStringLiteral("exportDialog"));
    setProperty("frame", QStringLiteral("dialog"));
    setAccessibleName(tr("Export runs"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(parts::horizontalRule(this));
    m_options = new QWidget(this);
    auto* options = new QVBoxLayout(m_options);
    options->setContentsMargins(20, 12, 20, 12);
    options->setSpacing(0);
    addSection(options, tr("Runs"), makeRuns());
    addSection(options, tr("File"), makeFormats());
    addSection(options, tr("Before you share it"), makePrivacy());
    options->addStretch(1);
    column->addWidget(m_options, 1);
    column->addWidget(parts::horizontalRule(this));
    column->addWidget(makeFooter());
    connect(&m_exporter, &RunExporter::finished, this, &ExportDialog::onFinished);
    connect(&m_exporter, &RunExporter::progressed, this, [this](qint64 done, qint64 total) {
        m_bar->setMaximum(total > 0 ? 1000 : 0);
        m_bar->setValue(total > 0 ? static_cast<int>(1000 * done / total) : 0);
        m_summary->setText(total > 0 ? tr("%1 of %2 runs written").arg(number(done), number(total)) : tr("Reading the runs"));
    });
    setRunning(false);
    refresh();
    m_runs->checkedButton()->setFocus();
}

QWidget* ExportDialog::makeHeader()
{
    auto* header = new QWidget(this);
    header->setFixedHeight(parts::scaled(51));
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(20, 0, 12, 0);
    row->addWidget(parts::label(tr("Export runs"), header, "dialog"), 1);
    auto* close = new IconButton(QStringLiteral("close"), {}, tr("Close"), header);
    close->setObjectName(QStringLiteral("exportClose"));
    connect(close, &QToolButton::clicked, this, &ExportDialog::cancel);
    row->addWidget(close);
    return header;
}

void ExportDialog::addSection(QBoxLayout* to, const QString& title, QWidget* content)
{
    to->addWidget(parts::label(title, m_options, "strong"));
    to->addSpacing(6);
    to->addWidget(content);
    to->addSpacing(14);
}

QWidget* ExportDialog::makeRuns()
{
    auto* box = new QWidget(m_options);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(22);
    m_runs = new QButtonGroup(this);
    const auto add = [&](Runs id, const char* name, const QString& text, std::size_t count) {
        auto* button = new QRadioButton(text, box);
        button->setObjectName(QString::fromLatin1(name));
        button->setEnabled(count > 0);
        m_runs->addButton(button, id);
        row->addWidget(button);
    };
    const std::size_t selected = m_choices.selected.size();
    add(SelectedRuns, "exportSelected", selected == 1 ? tr("The selected run") : tr("The %1 selected runs").arg(number(qint64(selected))), selected);
    // The same runs twice would be no choice.
    const bool filtered = m_choices.shown.size() != m_choices.all.size();
    if (filtered)
        add(ShownRuns, "exportShown", m_choices.shown.size() == 1 ? tr("The 1 run that is listed") : tr("The %1 runs that are listed").arg(number(qint64(m_choices.shown.size()))),
            m_choices.shown.size());
    add(AllRuns, "exportAll", m_choices.all.size() == 1 ? tr("The 1 run of the store") : tr("All %1 runs").arg(number(qint64(m_choices.all.size()))), m_choices.all.size());
    row->addStretch(1);
    const bool someListed = filtered && !m_choices.shown.empty();
    m_runs->button(selected > 1 ? SelectedRuns : someListed ? ShownRuns : AllRuns)->setChecked(true);
    connect(m_runs, &QButtonGroup::idClicked, this, &ExportDialog::refresh);
    return box;
}

QWidget* ExportDialog::makeFormats()
{
    struct Choice {
        RunFileFormat format;
        const char* name;
        QString text;
        QString use;
    };
    const std::array choices {
        Choice { RunFileFormat::Csv, "exportCsv", tr("CSV"), tr("for spreadsheets: one row per run, without curves") },
        Choice { RunFileFormat::Json, "exportJson", tr("JSON"), tr("for programs: everything that is known about the runs") },
        Choice { RunFileFormat::JsonLines, "exportJsonLines", tr("JSON Lines"), tr("the same with one line per run, for large files") },
        Choice { RunFileFormat::Markdown, "exportMarkdown", tr("Markdown"), tr("a table for an issue, a wiki or a chat") },
        Choice { RunFileFormat::Prometheus, "exportPrometheus", tr("Prometheus"), tr("sums by project for a monitoring system") },
        Choice { RunFileFormat::Focus, "exportFocus", tr("FOCUS (CSV)"), tr("for cost tools: estimated charges in the columns of cloud bills") },
        Choice { RunFileFormat::Store, "exportStore", tr("RunCost file"), tr("for another RunCost: dropping it on the window takes the runs in") } };
    auto* box = new QWidget(m_options);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    m_formats = new QButtonGroup(this);
    int line = 0;
    for (const Choice& choice : choices) {
        auto* button = new QRadioButton(choice.text, box);
        button->setObjectName(QString::fromLatin1(choice.name));
        button->setAccessibleDescription(choice.use);
        m_formats->addButton(button, static_cast<int>(choice.format));
        grid->addWidget(button, line, 0);
        grid->addWidget(parts::label(choice.use, box, "", "2"), line++, 1);
    }
    m_formats->button(static_cast<int>(RunFileFormat::Csv))->setChecked(true);
    connect(m_formats, &QButtonGroup::idClicked, this, &ExportDialog::refresh);
    return box;
}

QWidget* ExportDialog::makePrivacy()
{
    auto* box = new QWidget(m_options);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_redact = new QCheckBox(tr("Take out what tells who ran it and where"), box);
    m_redact->setObjectName(QStringLiteral("exportRedact"));
    column->addWidget(m_redact);
    auto* goes = parts::label(tr("Goes: paths and file names, host and user names, mail and network addresses, region and country, tags about such things. "
                                 "Stays: times, energy, prices, and names that look like nothing in particular."),
        box, "small", "2");
    goes->setWordWrap(true);
    goes->setContentsMargins(20, 0, 0, 0);
    column->addWidget(goes);
    return box;
}

QWidget* ExportDialog::makeFooter()
{
    auto* footer = new QWidget(this);
    parts::setSurface(footer, "inset");
    footer->setFixedHeight(parts::scaled(55));
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(10);
    auto* left = new QVBoxLayout;
    left->setSpacing(5);
    left->addStretch(1);
    m_summary = parts::label({}, footer, "", "2");
    m_summary->setObjectName(QStringLiteral("exportSummary"));
    m_summary->setWordWrap(true);
    left->addWidget(m_summary);
    m_bar = new QProgressBar(footer);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the export"));
    left->addWidget(m_bar);
    left->addStretch(1);
    row->addLayout(left, 1);
    auto* cancelButton = new QPushButton(tr("Cancel"), footer);
    cancelButton->setObjectName(QStringLiteral("exportCancel"));
    parts::setKind(cancelButton, "large");
    connect(cancelButton, &QPushButton::clicked, this, &ExportDialog::cancel);
    row->addWidget(cancelButton);
    m_export = new QPushButton(footer);
    m_export->setObjectName(QStringLiteral("exportRun"));
    m_export->setDefault(true);
    parts::setKind(m_export, "primary");
    m_export->setMinimumHeight(parts::scaled(32));
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askForFile);
    row->addWidget(m_export);
    return footer;
}

RunFileFormat ExportDialog::format() const { return static_cast<RunFileFormat>(m_formats->checkedId()); }

const std::vector<qint64>& ExportDialog::ids() const
{
    const int id = m_runs->checkedId();
    return id == SelectedRuns ? m_choices.selected : id == ShownRuns ? m_choices.shown : m_choices.all;
}

void ExportDialog::refresh()
{
    const auto count = static_cast<qint64>(ids().size());
    m_export->setText(count == 1 ? tr("Export 1 run…") : tr("Export %1 runs…").arg(number(count)));
    m_export->setEnabled(count > 0);
    parts::setTone(m_summary, "2");
    m_summary->setText(format() == RunFileFormat::Focus ? tr("Runs without a time or a price have no charge and are left out.") : QString());
}

void ExportDialog::askForFile()
{
    const QString suffix = runFileSuffix(format());
    const QString name = (format() == RunFileFormat::Focus ? QStringLiteral("runs-focus.") : QStringLiteral("runs.")) + suffix;
    m_chooser.chooseSave(this, tr("Export runs"), name, tr("%1 files (*.%2);;All files (*)").arg(suffix.toUpper(), suffix), [this](const QStringList& paths) {
        if (!paths.isEmpty())
            start(paths.front());
    });
}

void ExportDialog::start(const QString& path)
{
    m_path = path;
    setRunning(true);
    m_summary->setText(tr("Reading the runs"));
    m_exporter.start(m_choices.storePath, ids(), { format(), m_redact->isChecked(), path }, m_catalog);
}

void ExportDialog::setRunning(bool running)
{
    m_options->setEnabled(!running);
    m_export->setEnabled(!running);
    m_bar->setVisible(running);
    m_bar->setMaximum(0);
}

void ExportDialog::onFinished(const Result<RunFileSummary>& result)
{
    setRunning(false);
    refresh();
    if (!result) {
        const bool cancelled = result.error().code == ErrorCode::Cancelled;
        parts::setTone(m_summary, cancelled ? "2" : "bad");
        m_summary->setText(cancelled ? tr("Cancelled; nothing was written.") : result.error().text);
        m_export->setFocus();
        return;
    }
    const QString path = QDir::toNativeSeparators(m_path);
    QString text = result->runs == 1 ? tr("1 run exported to %1.").arg(path) : tr("%1 runs exported to %2.").arg(number(result->runs), path);
    if (result->leftOut > 0)
        text += QLatin1Char(' ')
            + (result->leftOut == 1 ? tr("1 run without a time or a price was left out.")
                                    : tr("%1 runs without a time or a price were left out.").arg(number(result->leftOut)));
    emit finished(m_path, text);
}

void ExportDialog::cancel()
{
    if (m_exporter.isRunning())
        m_exporter.cancel();
    else
        emit closeRequested();
}

} // namespace runcost
