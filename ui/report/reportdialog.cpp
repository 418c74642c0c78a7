#include "report/reportdialog.h"

#include "catalog/catalog.h"
#include "core/format.h"
#include "export/savefile.h"
#include "report/reportdocument.h"
#include "report/reportperiodform.h"
#include "report/reportpreview.h"
#include "report/reportprint.h"
#include "report/reportrunchooser.h"
#include "report/reportsectionlist.h"
#include "report/reportwaiting.h"
#include "session/reportruns.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

namespace runcost {
namespace {

    constexpr qsizetype largestPreview = 400'000; // bytes of text that are shown

    std::shared_ptr<const DashboardData> baselineOf(const DashboardData& data)
    {
        auto copy = std::make_shared<DashboardData>(data);
        copy->scenario = {};
        copy->analysis = copy->baseline;
        return copy;
    }

    // "8 × A100 80 GB, $306"
    QString factsOf(const DashboardData& dashboard)
    {
        const QLocale locale = format::defaultLocale();
        const Run& run = dashboard.run;
        QStringList parts;
        const auto count = run.value(RunField::GpuCount);
        if (!run.gpuType.isEmpty())
            parts << (count && *count > 0 ? QStringLiteral("%1 × %2").arg(format::count(count, locale), run.gpuType) : run.gpuType);
        return format::listed(parts << totalText(dashboard.analysis, locale));
    }

    QString askForFile(QWidget* parent, const QString& suggestion, const QString& filter)
    {
        return QFileDialog::getSaveFileName(parent, QObject::tr("Save report"), suggestion, filter);
    }

} // namespace

ReportDialog::ReportDialog(std::shared_ptr<const DashboardData> dashboard, const Catalog& catalog, QWidget* parent)
    : QFrame(parent)
    , m_runs { std::move(dashboard) }
    , m_source(std::make_unique<ReportRuns>(QString(), catalog))
    , m_catalog(catalog)
    , m_chooseFile(askForFile)
    , m_refresh(new QTimer(this))
{
    setObjectName(QStringLiteral("reportDialog"));
    setAccessibleName(tr("Report"));
    setProperty("frame", QStringLiteral("dialog"));
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(80);
    connect(m_refresh, &QTimer::timeout, this, &ReportDialog::refreshPreview);

    build();
    polishIcons();
    runsChanged();
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::useStore(const QString& storePath, std::shared_ptr<const RunColumns> columns, const std::vector<qint64>& selection)
{
    m_source = std::make_unique<ReportRuns>(storePath, m_catalog);
    m_loader = new ReportLoader(storePath, m_catalog, this);
    connect(m_loader, &ReportLoader::progressed, m_waiting, &ReportWaiting::setProgress);
    connect(m_loader, &ReportLoader::finished, this, &ReportDialog::takeLoaded);
    connect(m_waiting->stop(), &QPushButton::clicked, m_loader, &ReportLoader::cancel);
    m_columns = std::move(columns);
    const bool hasRuns = m_columns && m_columns->size() > 0;
    m_aboutChoice->setVisible(hasRuns);
    m_chooser->setColumns(m_columns);
    if (hasRuns) {
        m_period->setColumns(*m_columns);
        m_period->setProject(m_runs.front()->run.project);
    }
    std::vector<ReportLoader::Wish> wishes;
    for (const qint64 id : selection)
        if (id != m_runs.front()->run.id && m_runs.size() + wishes.size() < ReportRunChooser::mostRuns)
            wishes.push_back({ id, nullptr });
    runsChanged();
    if (!wishes.empty())
        load(std::move(wishes), false);
}

void ReportDialog::load(std::vector<ReportLoader::Wish> wishes, bool again)
{
    m_again = again;
    m_wished = wishes.size();
    setCalculating(true);
    m_waiting->start(static_cast<int>(m_wished));
    m_loader->start(std::move(wishes), m_runs.front()->scenario, options().language.value_or(currentLanguage()));
}

void ReportDialog::takeLoaded(const ReportLoader::Loaded& runs, bool wasCancelled)
{
    if (m_again)
        m_runs = runs;
    else
        m_runs.insert(m_runs.end(), runs.begin(), runs.end());
    setCalculating(false);
    runsChanged();
    if (!m_again && m_runs.size() > 1)
        m_sections->setSections(usualReportSections(m_runs.size()));
    refreshPreview();
    m_refresh->stop();
    const std::size_t missing = m_again ? 0 : m_wished - runs.size();
    if (missing > 0)
        showProblem(wasCancelled ? tr("Stopped: the report holds %1 of %2 runs.").arg(format::count(static_cast<double>(m_runs.size())), format::count(static_cast<double>(m_wished + 1)))
                                 : tr("The report holds %1 of %2 runs: the others could not be read.").arg(format::count(static_cast<double>(m_runs.size())), format::count(static_cast<double>(m_wished + 1))));
    else if (wasCancelled)
        showProblem(tr("Stopped: some texts are still in the language before."));
}

// Meanwhile nothing can be changed or saved, but the dialog can be closed.
void ReportDialog::setCalculating(bool on)
{
    m_optionsArea->setEnabled(!on);
    m_template->setEnabled(!on);
    for (QWidget* button : std::initializer_list<QWidget*> { m_save, m_print })
        button->setEnabled(!on);
    if (on) {
        m_refresh->stop();
        m_summary->clear();
        for (QWidget* widget : std::initializer_list<QWidget*> { m_previous, m_next, m_pageLabel })
            widget->hide();
        m_zoomLabel->clear();
        m_stack->setCurrentWidget(m_waiting);
        m_waiting->stop()->setFocus(Qt::OtherFocusReason);
    } else {
        m_save->setFocus(Qt::OtherFocusReason);
    }
}

ReportFormat ReportDialog::format() const { return static_cast<ReportFormat>(m_formats->checkedId()); }
bool ReportDialog::isPeriod() const { return m_about->checkedId() == 1; }

DashboardList ReportDialog::shownRuns() const
{
    if (m_figures->checkedId() == 0)
        return m_runs;
    DashboardList baselines;
    for (const auto& dashboard : m_runs)
        baselines.push_back(baselineOf(*dashboard));
    return baselines;
}

Result<PeriodContent> ReportDialog::period() const
{
    const ReportOptions chosen = options();
    const ReportLanguage language(chosen.language);
    return periodContent(*m_columns, m_period->query(), { chosen.title, chosen.author, chosen.date, format::defaultLocale() }, m_catalog);
}

Result<std::shared_ptr<const ReportDocument>> ReportDialog::document() const
{
    if (!isPeriod())
        return std::make_shared<const ReportDocument>(shownRuns(), &m_catalog, options());
    Result<PeriodContent> content = period();
    if (!content)
        return content.error();
    return std::make_shared<const ReportDocument>(*std::move(content), options());
}

ReportOptions ReportDialog::options() const
{
    static constexpr std::array scales { 1.0, 2.0, 4.0 };
    ReportOptions options;
    options.format = format();
    // An untouched title is made anew, in the language of the report.
    options.title = m_title->isModified() ? m_title->text().trimmed() : QString();
    options.author = m_author->text().trimmed();
    options.date = m_date->date();
    options.paper = static_cast<ReportPaper>(m_paper->checkedId());
    options.grey = m_colour->checkedId() == 1;
    options.sections = m_sections->sections();
    options.language = languageFromKey(m_language->currentData().toString());
    options.picture.scale = scales[static_cast<std::size_t>(std::max(0, m_scale->checkedId()))];
    options.picture.tokens = m_theme->checkedId() == 1 ? theme::dark() : theme::light();
    return options;
}

void ReportDialog::addRun(qint64 id)
{
    const bool known = std::any_of(m_runs.begin(), m_runs.end(), [id](const auto& dashboard) { return dashboard->run.id == id; });
    if (known || m_runs.size() >= ReportRunChooser::mostRuns)
        return;
    const ReportLanguage language(options().language);
    const auto dashboard = m_source->load(id, m_runs.front()->scenario);
    if (!dashboard) {
        showProblem(dashboard.error().text);
        return;
    }
    const bool wasUsual = m_sections->sections() == usualReportSections(m_runs.size());
    m_runs.push_back(*dashboard);
    runsChanged();
    if (wasUsual)
        m_sections->setSections(usualReportSections(m_runs.size()));
}

void ReportDialog::removeRun(int row)
{
    if (m_runs.size() < 2 || row < 0 || row >= static_cast<int>(m_runs.size()))
        return;
    m_runs.erase(m_runs.begin() + row);
    runsChanged();
}

void ReportDialog::runsChanged()
{
    std::vector<ReportRunChooser::ChosenRow> rows;
    for (const auto& dashboard : m_runs)
        rows.push_back({ dashboard->title, factsOf(*dashboard) });
    m_chooser->setRuns(std::move(rows));
    const bool several = m_runs.size() > 1;
    m_sections->setSeveralRuns(several);
    for (const ReportFormat picture : { ReportFormat::Png, ReportFormat::Svg })
        m_formats->button(static_cast<int>(picture))->setEnabled(!several && !isPeriod());
    if (several && !holdsManyRuns(format()))
        m_formats->button(static_cast<int>(ReportFormat::Pdf))->setChecked(true);
    fillTitle();
    optionsChanged();
}

void ReportDialog::fillTitle()
{
    const QString subject = isPeriod() ? m_period->query().subject
        : m_runs.size() == 1          ? m_runs.front()->title
                                      : tr("%1 runs").arg(m_runs.size());
    m_subject->setText(subject);
    if (m_title->isModified())
        return;
    const ReportLanguage language(options().language);
    if (isPeriod()) {
        const Result<PeriodContent> content = period();
        m_title->setText(content ? content->summary.title : QString());
    } else {
        m_title->setText(m_runs.size() == 1 ? reportTitle(m_runs.front()->run) : comparisonOf(m_runs, options()).summary.title);
    }
}

// Texts inside an analysis are in the language in which it was made.
void ReportDialog::languageChanged()
{
    if (m_loader && m_runs.size() > 1) {
        std::vector<ReportLoader::Wish> wishes;
        for (const auto& dashboard : m_runs)
            wishes.push_back({ 0, dashboard });
        load(std::move(wishes), true);
        return;
    }
    {
        const ReportLanguage language(options().language);
        for (auto& dashboard : m_runs)
            if (const auto again = m_source->again(*dashboard))
                dashboard = *again;
    }
    runsChanged();
}

void ReportDialog::templateChosen(int index)
{
    if (const auto chosen = reportTemplate(m_template->itemData(index).toString()))
        m_sections->setSections(chosen->sections);
}

void ReportDialog::setPaper(ReportPaper paper, bool grey)
{
    m_paper->button(static_cast<int>(paper))->setChecked(true);
    greyChosen(grey);
}

// The paper and the picture have a choice of their own; they agree.
void ReportDialog::greyChosen(bool grey)
{
    m_colour->button(grey ? 1 : 0)->setChecked(true);
    if (grey)
        m_theme->button(2)->setChecked(true);
    else if (m_theme->checkedId() == 2)
        m_theme->button(0)->setChecked(true);
    optionsChanged();
}

void ReportDialog::setDate(const QDate& date) { m_date->setDate(date); }
void ReportDialog::setAuthor(const QString& author) { m_author->setText(author); }
QString ReportDialog::author() const { return m_author->text().trimmed(); }

void ReportDialog::optionsChanged()
{
    if (!m_save)
        return; // still being built
    const bool overTime = isPeriod();
    if (overTime && !holdsPeriod(format()))
        m_formats->button(static_cast<int>(ReportFormat::Pdf))->setChecked(true);
    const ReportFormat chosen = format();
    const bool picture = chosen == ReportFormat::Png || chosen == ReportFormat::Svg;
    m_titleSection->setEnabled(chosen == ReportFormat::Pdf || chosen == ReportFormat::Html || chosen == ReportFormat::Markdown);
    m_chooser->setVisible(!overTime);
    m_period->setVisible(overTime);
    m_figuresSection->setVisible(!overTime);
    m_sectionsSection->setVisible(!overTime && chosen == ReportFormat::Pdf);
    m_template->setEnabled(!overTime && chosen == ReportFormat::Pdf);
    m_paperSection->setVisible(chosen == ReportFormat::Pdf || chosen == ReportFormat::Html);
    m_sizeRow->setVisible(chosen == ReportFormat::Pdf);
    m_lookSection->setVisible(picture);
    for (const ReportFormat other : { ReportFormat::Png, ReportFormat::Svg, ReportFormat::Csv })
        m_formats->button(static_cast<int>(other))->setEnabled(!overTime && (m_runs.size() == 1 || holdsManyRuns(other)));
    m_print->setEnabled(chosen == ReportFormat::Pdf);
    m_save->setText(tr("Save %1…").arg(chosen == ReportFormat::Markdown ? tr("Markdown") : reportSuffix(chosen).toUpper()));
    m_summary->setProperty("tone", QStringLiteral("2"));
    m_summary->style()->polish(m_summary);
    m_refresh->start();
}

void ReportDialog::showProblem(const QString& text)
{
    m_summary->setText(text);
    m_summary->setProperty("tone", QStringLiteral("bad"));
    m_summary->style()->polish(m_summary);
}

void ReportDialog::refreshPreview()
{
    if (m_loader && m_loader->isRunning())
        return;
    const ReportFormat chosen = format();
    m_stack->setCurrentWidget(m_preview);
    if (chosen == ReportFormat::Pdf)
        showPages();
    else if (isPeriod() || chosen == ReportFormat::Json || chosen == ReportFormat::Csv || chosen == ReportFormat::Markdown
        || (chosen == ReportFormat::Html && m_runs.size() > 1))
        showText();
    else
        showPicture();
    m_zoomLabel->setText(m_stack->currentWidget() == m_preview ? tr("Fit page, %1 %").arg(m_preview->zoomPercent()) : QString());
    const bool paged = m_stack->currentWidget() == m_preview && m_preview->pageCount() > 1;
    for (QWidget* widget : std::initializer_list<QWidget*> { m_previous, m_next, m_pageLabel })
        widget->setVisible(paged);
}

void ReportDialog::showPages()
{
    const auto made = document();
    m_save->setEnabled(made.hasValue());
    m_print->setEnabled(made.hasValue());
    if (!made) {
        m_preview->setDocument(0, {}, {});
        showProblem(made.error().text);
        return;
    }
    const std::shared_ptr<const ReportDocument> shown = *made;
    const QSizeF size = shown->pageSize();
    m_preview->setDocument(shown->pageCount(), size, [shown, size](int page, QSize pixels) {
        QImage image(pixels, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(pixels.width() / size.width(), pixels.height() / size.height());
        shown->paint(painter, page);
        painter.end();
        return theme::isColourless(shown->tokens()) ? withoutFringes(image) : image;
    });
    const QString paper = m_paper->checkedButton()->text();
    const QString pages = shown->pageCount() == 1 ? tr("1 page") : tr("%1 pages").arg(shown->pageCount());
    if (isPeriod())
        m_summary->setText(tr("%1, %2, vector text.").arg(pages, paper));
    else
        m_summary->setText((m_runs.size() == 1
                ? tr("%1, %2, vector text. Catalog %3 is named in the footer. The run and the scenario travel inside: import the file to bring them back.")
                : tr("%1, %2, vector text. Catalog %3 is named in the footer. The runs and the scenario travel inside: import the file to bring them back."))
                .arg(pages, paper, m_runs.front()->analysis.catalogVersion.left(10)));
}

void ReportDialog::showPicture()
{
    const ReportOptions chosen = options();
    DashboardPictureOptions picture = pictureOf(chosen);
    if (chosen.format == ReportFormat::Html && !chosen.grey)
        picture.tokens = theme::light(); // as the page around it
    const QSizeF size = dashboardPictureSize(picture);
    const auto shown = shownRuns().front();
    m_preview->setDocument(1, size, [shown, picture, size, spoken = chosen.language](int, QSize pixels) {
        const ReportLanguage language(spoken);
        QImage image(pixels, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(pixels.width() / size.width(), pixels.height() / size.height());
        PictureStyle style;
        style.tokens = picture.tokens;
        style.report = true;
        paintDashboard(painter, size, *shown, style);
        painter.end();
        return theme::isColourless(style.tokens) ? withoutFringes(image) : image;
    });
    const QSize pixels = (size * picture.scale).toSize();
    m_save->setEnabled(true);
    if (chosen.format == ReportFormat::Html)
        m_summary->setText(tr("One page with this picture, findings, tables and assumptions. No scripts, no links. The run and the "
                              "scenario travel inside: import the file to bring them back."));
    else
        m_summary->setText(chosen.format == ReportFormat::Png
                ? tr("%1 × %2 pixels. The run and the scenario travel inside: import the file to bring them back.")
                      .arg(locale().toString(pixels.width()), locale().toString(pixels.height()))
                : tr("One page of vectors."));
}

Result<QByteArray> ReportDialog::bytes() const
{
    if (!isPeriod())
        return reportBytes(shownRuns(), &m_catalog, options());
    const ReportLanguage language(options().language);
    const Result<PeriodContent> content = period();
    return content ? periodBytes(*content, options()) : Result<QByteArray>(content.error());
}

void ReportDialog::showText()
{
    const Result<QByteArray> text = bytes();
    m_save->setEnabled(text.hasValue());
    m_stack->setCurrentWidget(m_text);
    m_text->setPlainText(text ? QString::fromUtf8(text->left(largestPreview)) : text.error().text);
    m_summary->setText(text ? tr("%1 bytes of text, UTF-8.").arg(locale().toString(text->size())) : QString());
}

void ReportDialog::save()
{
    const ReportOptions chosen = options();
    const QString suffix = reportSuffix(chosen.format);
    const QString filter = tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix);
    const QString name = isPeriod() || m_runs.size() > 1 ? reportFileName(m_title->text(), chosen.format) : reportFileName(*m_runs.front(), chosen.format);
    QString path = m_chooseFile(this, name, filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1Char('.') + suffix, Qt::CaseInsensitive))
        path += QLatin1Char('.') + suffix;
    const Result<QByteArray> content = bytes();
    const Status status = content ? saveFile(path, *content) : Status(content.error());
    if (status) {
        emit finished(path);
        return;
    }
    showProblem(status.error().text);
    emit failed(status.error().text);
}

void ReportDialog::print()
{
    if (m_loader && m_loader->isRunning())
        return; // there is nothing to be printed yet
    const auto made = document();
    if (made)
        showPrintPreview(*made, window());
    else
        showProblem(made.error().text);
}

void ReportDialog::polishIcons() { m_close->setIcon(theme::icon(QStringLiteral("close"))); }

void ReportDialog::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    refreshPreview();
    (m_loader && m_loader->isRunning() ? m_waiting->stop() : m_save)->setFocus(Qt::OtherFocusReason);
}

void ReportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange && m_close)
        polishIcons();
    QFrame::changeEvent(event);
}

} // namespace runcost
