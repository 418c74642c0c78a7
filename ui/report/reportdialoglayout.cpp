#include "report/reportdialog.h"

#include "core/format.h"
#include "report/reportperiodform.h"
#include "report/reportpreview.h"
#include "report/reportrunchooser.h"
#include "report/reportsectionlist.h"
#include "report/reportwaiting.h"
#include "window/parts.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

// How the report dialog is put together; reportdialog.cpp is what it does.
namespace runcost {
namespace {

    constexpr int sideWidth = 352;

    using parts::horizontalRule;
    using parts::label;

    QHBoxLayout* fieldRow(const QString& name, QWidget* field, QWidget* parent)
    {
        auto* row = new QHBoxLayout;
        QLabel* caption = label(name, parent, "", "2");
        caption->setFixedWidth(78);
        caption->setBuddy(field);
        row->addWidget(caption);
        row->addWidget(field, 1);
        return row;
    }

} // namespace

void ReportDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(horizontalRule(this));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeOptions());
    QFrame* between = parts::verticalRule(1, this);
    between->setMaximumHeight(QWIDGETSIZE_MAX);
    middle->addWidget(between);
    middle->addWidget(makePreview(), 1);
    column->addLayout(middle, 1);
    column->addWidget(horizontalRule(this));
    column->addWidget(makeFooter());
}

QWidget* ReportDialog::makeHeader()
{
    auto* header = new QWidget(this);
    header->setFixedHeight(51);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(20, 0, 12, 0);
    row->setSpacing(12);
    row->addWidget(label(tr("Report"), header, "dialog"));
    m_subject = label(m_runs.front()->title, header, "", "2");
    row->addWidget(m_subject, 1);
    m_template = new QComboBox(header);
    m_template->setObjectName(QStringLiteral("reportTemplate"));
    m_template->setAccessibleName(tr("Template"));
    m_template->setToolTip(tr("Chooses the sections"));
    for (const ReportTemplate& entry : reportTemplates())
        m_template->addItem(entry.label, entry.key);
    m_template->addItem(tr("Own choice"));
    connect(m_template, &QComboBox::activated, this, &ReportDialog::templateChosen);
    QLabel* caption = label(tr("Template"), header, "", "2");
    caption->setBuddy(m_template);
    row->addWidget(caption);
    row->addWidget(m_template);
    m_close = new QToolButton(header);
    m_close->setObjectName(QStringLiteral("reportClose"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    connect(m_close, &QToolButton::clicked, this, &ReportDialog::closeRequested);
    row->addWidget(m_close);
    return header;
}

QWidget* ReportDialog::makeSection(const QString& title, QWidget* content)
{
    auto* section = new QWidget(this);
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(20, 11, 20, 12);
    column->setSpacing(7);
    column->addWidget(label(title, section, "strong"));
    content->setParent(section);
    column->addWidget(content);
    return section;
}

QWidget* ReportDialog::makeOptions()
{
    auto* area = new QScrollArea(this);
    m_optionsArea = area;
    area->setObjectName(QStringLiteral("reportOptions"));
    area->setWidgetResizable(true);
    area->setFixedWidth(sideWidth);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(area);
    body->setProperty("surface", QStringLiteral("panel"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(0);
    column->addWidget(makeSection(tr("File"), makeFormats()));
    column->addWidget(horizontalRule(body));
    column->addWidget(m_titleSection = makeSection(tr("Title page"), makeTitleFields()));
    column->addWidget(horizontalRule(body));
    column->addWidget(makeSection(tr("About"), makeAbout()));
    column->addWidget(horizontalRule(body));
    column->addWidget(m_figuresSection = makeSection(tr("Figures"), makeFigures()));
    column->addWidget(horizontalRule(body));
    column->addWidget(m_sectionsSection = makeSection(tr("Sections"), makeSections()));
    column->addWidget(horizontalRule(body));
    column->addWidget(m_paperSection = makeSection(tr("Paper"), makePaper()));
    column->addWidget(m_lookSection = makeSection(tr("Picture"), makeLook()));
    column->addStretch(1);
    area->setWidget(body);
    return area;
}

QWidget* ReportDialog::makeFormats()
{
    struct Choice {
        ReportFormat format;
        const char* name;
        QString text;
        QString hint;
    };
    const std::array choices { Choice { ReportFormat::Pdf, "reportFormatPdf", tr("Report, PDF"), tr("pages") },
        Choice { ReportFormat::Png, "reportFormatPng", tr("Dashboard, PNG"), tr("picture") },
        Choice { ReportFormat::Svg, "reportFormatSvg", tr("Dashboard, SVG"), tr("vectors") },
        Choice { ReportFormat::Html, "reportFormatHtml", tr("Web page, HTML"), tr("one file") },
        Choice { ReportFormat::Markdown, "reportFormatMarkdown", tr("Summary, Markdown"), tr("text") },
        Choice { ReportFormat::Json, "reportFormatJson", tr("All figures, JSON"), tr("for programs") },
        Choice { ReportFormat::Csv, "reportFormatCsv", tr("All figures, CSV"), tr("for tables") } };
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    m_formats = new QButtonGroup(this);
    for (const Choice& choice : choices) {
        auto* button = new QRadioButton(choice.text, box);
        button->setObjectName(QString::fromLatin1(choice.name));
        m_formats->addButton(button, static_cast<int>(choice.format));
        auto* row = new QHBoxLayout;
        row->addWidget(button, 1);
        row->addWidget(label(choice.hint, box, "small", "3"));
        column->addLayout(row);
    }
    m_formats->button(static_cast<int>(ReportFormat::Pdf))->setChecked(true);
    connect(m_formats, &QButtonGroup::idClicked, this, &ReportDialog::optionsChanged);
    return box;
}

QWidget* ReportDialog::makeTitleFields()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_title = new QLineEdit(reportTitle(m_runs.front()->run), box);
    m_title->setObjectName(QStringLiteral("reportTitle"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setMaxLength(300);
    m_author = new QLineEdit(box);
    m_author->setObjectName(QStringLiteral("reportAuthor"));
    m_author->setAccessibleName(tr("Author"));
    m_author->setPlaceholderText(tr("Name or group"));
    m_author->setMaxLength(200);
    m_date = new QDateEdit(QDate::currentDate(), box);
    m_date->setObjectName(QStringLiteral("reportDate"));
    m_date->setAccessibleName(tr("Date"));
    m_date->setDisplayFormat(tr("d MMMM yyyy"));
    m_date->setButtonSymbols(QAbstractSpinBox::NoButtons);
    column->addLayout(fieldRow(tr("Title"), m_title, box));
    column->addLayout(fieldRow(tr("Author"), m_author, box));
    column->addLayout(fieldRow(tr("Date"), m_date, box));
    for (QLineEdit* field : { m_title, m_author })
        connect(field, &QLineEdit::textChanged, this, &ReportDialog::optionsChanged);
    connect(m_date, &QDateEdit::dateChanged, this, &ReportDialog::optionsChanged);
    return box;
}

QWidget* ReportDialog::makeAbout()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    m_about = new QButtonGroup(this);
    m_aboutChoice = makeSegments(m_about,
        { { QStringLiteral("reportAboutRuns"), tr("Single runs") }, { QStringLiteral("reportAboutPeriod"), tr("A period") } });
    m_aboutChoice->hide(); // until a store is there
    m_chooser = new ReportRunChooser(box);
    m_period = new ReportPeriodForm(box);
    m_period->hide();
    column->addWidget(m_aboutChoice);
    column->addWidget(m_chooser);
    column->addWidget(m_period);
    connect(m_about, &QButtonGroup::idClicked, this, &ReportDialog::fillTitle);
    connect(m_chooser, &ReportRunChooser::addRequested, this, &ReportDialog::addRun);
    connect(m_chooser, &ReportRunChooser::removeRequested, this, &ReportDialog::removeRun);
    connect(m_period, &ReportPeriodForm::queryChanged, this, [this] {
        fillTitle();
        optionsChanged();
    });
    return box;
}

QWidget* ReportDialog::makeSections()
{
    m_sections = new ReportSectionList(this);
    connect(m_sections, &ReportSectionList::sectionsChanged, this, [this] {
        int index = m_template->count() - 1;
        for (int i = 0; i + 1 < m_template->count(); ++i)
            if (const auto known = reportTemplate(m_template->itemData(i).toString()); known && known->sections == m_sections->sections())
                index = i;
        m_template->setCurrentIndex(index);
        optionsChanged();
    });
    return m_sections;
}

QWidget* ReportDialog::makeFigures()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    m_figures = new QButtonGroup(this);
    const QLocale numbers = format::defaultLocale();
    const QString before = totalText(m_runs.front()->baseline, numbers);
    const auto add = [&](int id, const QString& name, const QString& text, const QString& figures) {
        auto* button = new QRadioButton(text, box);
        button->setObjectName(name);
        m_figures->addButton(button, id);
        auto* row = new QHBoxLayout;
        row->addWidget(button, 1);
        row->addWidget(label(figures, box, "", "2"));
        column->addLayout(row);
    };
    const bool changed = !m_runs.front()->scenario.isBaseline();
    if (changed)
        add(0, QStringLiteral("reportScenario"), tr("Scenario and baseline"),
            tr("%1, was %2").arg(totalText(m_runs.front()->analysis, numbers), before));
    add(1, QStringLiteral("reportBaseline"), changed ? tr("Baseline only") : tr("As it ran"), before);
    m_figures->buttons().constFirst()->setChecked(true);
    connect(m_figures, &QButtonGroup::idClicked, this, &ReportDialog::optionsChanged);
    return box;
}

QWidget* ReportDialog::makeSegments(QButtonGroup* group, const std::vector<std::pair<QString, QString>>& nameAndText)
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    int id = 0;
    for (const auto& [name, text] : nameAndText) {
        auto* button = new QPushButton(text, box);
        button->setObjectName(name);
        button->setCheckable(true);
        group->addButton(button, id++);
        row->addWidget(button);
    }
    row->addStretch(1);
    group->button(0)->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, &ReportDialog::optionsChanged);
    return box;
}

QWidget* ReportDialog::makePaper()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_paper = new QButtonGroup(this);
    QWidget* sizes = makeSegments(m_paper,
        { { QStringLiteral("reportPaperA4"), QStringLiteral("A4") }, { QStringLiteral("reportPaperLetter"), tr("Letter") },
            { QStringLiteral("reportPaperSlide"), tr("16:9 slide") } });
    if (usualReportOptions().paper == ReportPaper::Letter)
        m_paper->button(1)->setChecked(true);
    m_sizeRow = new QWidget(box);
    QHBoxLayout* sizeRow = fieldRow(tr("Size"), sizes, m_sizeRow);
    sizeRow->setContentsMargins(0, 0, 0, 0);
    m_sizeRow->setLayout(sizeRow);
    column->addWidget(m_sizeRow);
    m_colour = new QButtonGroup(this);
    QWidget* colours = makeSegments(m_colour,
        { { QStringLiteral("reportColourColour"), tr("Colour", "not grey") }, { QStringLiteral("reportColourGrey"), tr("Grey") } });
    column->addLayout(fieldRow(tr("Colour"), colours, box));
    m_colour->button(1)->setToolTip(tr("For printers without colour: parts differ in lightness, judgements in their sign"));
    connect(m_colour, &QButtonGroup::idClicked, this, [this](int id) { greyChosen(id == 1); });
    for (QButtonGroup* group : { m_paper, m_colour })
        connect(group, &QButtonGroup::idClicked, this, [this] { emit paperChosen(options().paper, options().grey); });
    m_languageRow = new QWidget(box);
    m_language = new QComboBox(m_languageRow);
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    m_language->setAccessibleName(tr("Language of the report"));
    for (const LanguageInfo& info : languages()) {
        m_language->addItem(info.name, QString::fromLatin1(info.key));
        if (info.language == currentLanguage())
            m_language->setCurrentIndex(m_language->count() - 1);
    }
    QHBoxLayout* row = fieldRow(tr("Language"), m_language, m_languageRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_languageRow->setLayout(row);
    column->addWidget(m_languageRow);
    connect(m_language, &QComboBox::activated, this, &ReportDialog::languageChanged);
    return box;
}

QWidget* ReportDialog::makeLook()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_theme = new QButtonGroup(this);
    m_scale = new QButtonGroup(this);
    QWidget* themes = makeSegments(
        m_theme, { { QStringLiteral("reportThemeLight"), tr("Light") }, { QStringLiteral("reportThemeDark"), tr("Dark") },
                     { QStringLiteral("reportThemeGrey"), tr("Grey") } });
    connect(m_theme, &QButtonGroup::idClicked, this, [this](int id) {
        greyChosen(id == 2);
        emit paperChosen(options().paper, options().grey);
    });
    QWidget* scales = makeSegments(m_scale,
        { { QStringLiteral("reportScale1"), tr("1×") }, { QStringLiteral("reportScale2"), tr("2×") },
            { QStringLiteral("reportScale4"), tr("4×") } });
    m_scale->button(1)->setChecked(true);
    column->addLayout(fieldRow(tr("Colours"), themes, box));
    column->addLayout(fieldRow(tr("Size"), scales, box));
    return box;
}

QWidget* ReportDialog::makePreview()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_stack = new QStackedWidget(box);
    m_preview = new ReportPreview(m_stack);
    m_text = new QPlainTextEdit(m_stack);
    m_text->setObjectName(QStringLiteral("reportText"));
    m_text->setAccessibleName(tr("Preview of the file"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_text);
    m_waiting = new ReportWaiting(m_stack);
    m_stack->addWidget(m_waiting);
    column->addWidget(m_stack, 1);
    column->addWidget(horizontalRule(box));

    auto* bar = new QWidget(box);
    bar->setProperty("surface", QStringLiteral("dock"));
    bar->setFixedHeight(36);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 0, 14, 0);
    m_previous = new QToolButton(bar);
    m_next = new QToolButton(bar);
    m_previous->setObjectName(QStringLiteral("reportPreviousPage"));
    m_next->setObjectName(QStringLiteral("reportNextPage"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_next->setAccessibleName(tr("Next page"));
    m_previous->setText(QStringLiteral("‹"));
    m_next->setText(QStringLiteral("›"));
    m_pageLabel = label({}, bar);
    m_zoomLabel = label({}, bar, "", "2");
    row->addWidget(m_previous);
    row->addWidget(m_pageLabel);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(m_zoomLabel);
    row->addSpacing(12);
    row->addWidget(label(tr("Preview and files are drawn by the same code"), bar, "", "2"));
    column->addWidget(bar);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_preview->setCurrentPage(m_preview->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_preview->setCurrentPage(m_preview->currentPage() + 1); });
    connect(m_preview, &ReportPreview::currentPageChanged, this, [this](int page) {
        m_pageLabel->setText(tr("Page %1 of %2").arg(page + 1).arg(m_preview->pageCount()));
        m_previous->setEnabled(page > 0);
        m_next->setEnabled(page + 1 < m_preview->pageCount());
    });
    return box;
}

QWidget* ReportDialog::makeFooter()
{
    auto* footer = new QWidget(this);
    footer->setProperty("surface", QStringLiteral("inset"));
    footer->setFixedHeight(55);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(10);
    m_summary = label({}, footer, "", "2");
    m_summary->setObjectName(QStringLiteral("reportSummary"));
    m_summary->setWordWrap(true);
    row->addWidget(m_summary, 1);
    auto* cancel = new QPushButton(tr("Cancel"), footer);
    cancel->setObjectName(QStringLiteral("reportCancel"));
    cancel->setProperty("kind", QStringLiteral("large"));
    connect(cancel, &QPushButton::clicked, this, &ReportDialog::closeRequested);
    m_print = new QPushButton(tr("Print…"), footer);
    m_print->setObjectName(QStringLiteral("reportPrint"));
    m_print->setProperty("kind", QStringLiteral("large"));
    m_print->setToolTip(tr("Shows how the pages will be printed (Ctrl+Shift+P)"));
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::print);
    m_save = new QPushButton(footer);
    m_save->setObjectName(QStringLiteral("reportSave"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    m_save->setMinimumHeight(32);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
    row->addWidget(cancel);
    row->addWidget(m_print);
    row->addWidget(m_save);
    return footer;
}

} // namespace runcost
