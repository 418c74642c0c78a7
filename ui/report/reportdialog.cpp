#include "report/reportdialog.h"

#include "catalog/catalog.h"
#include "core/format.h"
#include "report/reportpreview.h"

#include <QButtonGroup>
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

    std::shared_ptr<const DashboardData> baselineOf(const DashboardData& data)
    {
        auto copy = std::make_shared<DashboardData>(data);
        copy->scenario = {};
        copy->analysis = copy->baseline;
        return copy;
    }

    QString askForFile(QWidget* parent, const QString& suggestion, const QString& filter)
    {
        return QFileDialog::getSaveFileName(parent, QObject::tr("Save report"), suggestion, filter);
    }

} // namespace

ReportDialog::ReportDialog(std::shared_ptr<const DashboardData> dashboard, const Catalog& catalog, QWidget* parent)
    : QFrame(parent)
    , m_data(std::move(dashboard))
    , m_baseline(baselineOf(*m_data))
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
    optionsChanged();
}

ReportFormat ReportDialog::format() const { return static_cast<ReportFormat>(m_formats->checkedId()); }

std::shared_ptr<const DashboardData> ReportDialog::shownData() const
{
    return m_figures->checkedId() == 0 ? m_data : m_baseline;
}

ReportOptions ReportDialog::options() const
{
    static constexpr std::array scales { 1.0, 2.0, 4.0 };
    ReportOptions options;
    options.format = format();
    options.title = m_title->text().trimmed();
    options.author = m_author->text().trimmed();
    options.date = m_date->date();
    options.paper = m_paper->checkedId() == 0 ? ReportPaper::A4 : ReportPaper::Letter;
    options.picture.scale = scales[static_cast<std::size_t>(std::max(0, m_scale->checkedId()))];
    options.picture.tokens = m_theme->checkedId() == 1 ? theme::dark() : theme::light();
    return options;
}

void ReportDialog::setDate(const QDate& date) { m_date->setDate(date); }
void ReportDialog::setAuthor(const QString& author) { m_author->setText(author); }
QString ReportDialog::author() const { return m_author->text().trimmed(); }

void ReportDialog::optionsChanged()
{
    const ReportFormat chosen = format();
    const bool picture = chosen == ReportFormat::Png || chosen == ReportFormat::Svg;
    m_titleSection->setEnabled(chosen == ReportFormat::Pdf || chosen == ReportFormat::Html || chosen == ReportFormat::Markdown);
    m_paperSection->setVisible(chosen == ReportFormat::Pdf);
    m_lookSection->setVisible(picture);
    m_save->setText(tr("Save %1…").arg(chosen == ReportFormat::Markdown ? tr("Markdown") : reportSuffix(chosen).toUpper()));
    m_summary->setProperty("tone", QStringLiteral("2"));
    m_summary->style()->polish(m_summary);
    m_refresh->start();
}

void ReportDialog::refreshPreview()
{
    const ReportFormat chosen = format();
    const QString catalog = m_data->analysis.catalogVersion.left(10);
    m_stack->setCurrentWidget(m_preview);
    if (chosen == ReportFormat::Pdf) {
        showPages();
        m_summary->setText(tr("3 pages, %1, vector text. Catalog %2 is named in the footer. The run and the scenario travel "
                              "inside: import the file to bring them back.")
                               .arg(m_paper->checkedId() == 0 ? QStringLiteral("A4") : tr("Letter"), catalog));
    } else if (chosen == ReportFormat::Png || chosen == ReportFormat::Svg) {
        showPicture();
        const QSize size = (dashboardPictureSize(options().picture) * options().picture.scale).toSize();
        m_summary->setText(chosen == ReportFormat::Png
                ? tr("%1 × %2 pixels. The run and the scenario travel inside: import the file to bring them back.")
                      .arg(locale().toString(size.width()), locale().toString(size.height()))
                : tr("One page of vectors."));
    } else if (chosen == ReportFormat::Html) {
        showPicture();
        m_summary->setText(tr("One page with this picture, findings, tables and assumptions. No scripts, no links. The run and the "
                              "scenario travel inside: import the file to bring them back."));
    } else {
        showText();
    }
    m_zoomLabel->setText(m_stack->currentWidget() == m_preview ? tr("Fit page, %1 %").arg(m_preview->zoomPercent()) : QString());
    const bool paged = m_stack->currentWidget() == m_preview && m_preview->pageCount() > 1;
    for (QWidget* widget : std::initializer_list<QWidget*> { m_previous, m_next, m_pageLabel })
        widget->setVisible(paged);
}

void ReportDialog::showPages()
{
    const ReportOptions chosen = options();
    const QSizeF size = paperSize(chosen.paper);
    const ReportTexts texts { chosen.title, chosen.author, chosen.date, format::defaultLocale() };
    const auto shown = shownData();
    const ReportContent content = makeReport(*shown, texts, &m_catalog).content;
    m_preview->setDocument(reportPages(content), size, [shown, content, size](int page, QSize pixels) {
        QImage image(pixels, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(pixels.width() / size.width(), pixels.height() / size.height());
        ReportCanvas canvas(&painter);
        paintReportPage(canvas, Report { *shown, content, 1, reportPages(content) }, page, size);
        return image;
    });
}

void ReportDialog::showPicture()
{
    const DashboardPictureOptions picture = options().picture;
    const QSizeF size = dashboardPictureSize(picture);
    const auto shown = shownData();
    m_preview->setDocument(1, size, [shown, picture, size](int, QSize pixels) {
        QImage image(pixels, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(pixels.width() / size.width(), pixels.height() / size.height());
        PictureStyle style;
        style.tokens = picture.tokens;
        style.report = true;
        paintDashboard(painter, size, *shown, style);
        return image;
    });
}

void ReportDialog::showText()
{
    const Result<QByteArray> bytes = reportBytes({ shownData() }, &m_catalog, options());
    m_stack->setCurrentWidget(m_text);
    m_text->setPlainText(bytes ? QString::fromUtf8(*bytes) : bytes.error().text);
    m_summary->setText(bytes ? tr("%1 bytes of text, UTF-8.").arg(locale().toString(bytes->size())) : QString());
}

void ReportDialog::save()
{
    const ReportOptions chosen = options();
    const auto shown = shownData();
    const QString suffix = reportSuffix(chosen.format);
    const QString filter = tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix);
    QString path = m_chooseFile(this, reportFileName(*shown, chosen.format), filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1Char('.') + suffix, Qt::CaseInsensitive))
        path += QLatin1Char('.') + suffix;
    const Status status = writeReport(path, { shown }, &m_catalog, chosen);
    if (status) {
        emit finished(path);
        return;
    }
    m_summary->setText(status.error().text);
    m_summary->setProperty("tone", QStringLiteral("bad"));
    m_summary->style()->polish(m_summary);
    emit failed(status.error().text);
}

void ReportDialog::polishIcons() { m_close->setIcon(theme::icon(QStringLiteral("close"))); }

void ReportDialog::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    refreshPreview();
    m_save->setFocus(Qt::OtherFocusReason);
}

void ReportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange && m_close)
        polishIcons();
    QFrame::changeEvent(event);
}

} // namespace runcost
