#include "settings/settingspage.h"

#include "core/currency.h"
#include "core/format.h"
#include "core/translation.h"
#include "import/watchedimports.h"
#include "session/settings.h"
#include "theme/appearance.h"
#include "window/parts.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace runcost {
namespace {

    constexpr int columnWidth = 760;
    constexpr int labelWidth = 150;
    constexpr std::array scales { 90, 100, 110, 125, 140, 150 };

    struct Group {
        QFrame* frame;
        QVBoxLayout* layout;
    };

    Group group(const char* name, const QString& title, const QString& about, QWidget* parent)
    {
        auto* frame = new QFrame(parent);
        frame->setObjectName(QLatin1String(name));
        frame->setProperty("frame", QStringLiteral("panel"));
        frame->setAccessibleName(title);
        frame->setWhatsThis(about);
        auto* layout = new QVBoxLayout(frame);
        layout->setContentsMargins(16, 12, 16, 14);
        layout->setSpacing(8);
        layout->addWidget(parts::label(title, frame, "panel"));
        auto* text = parts::label(about, frame, "small", "2");
        text->setWordWrap(true);
        layout->addWidget(text);
        return { frame, layout };
    }

    // A name at the left, the controls right of it.
    QHBoxLayout* line(const Group& group, const QString& name, QWidget* buddy)
    {
        auto* row = new QHBoxLayout;
        row->setSpacing(14);
        auto* label = parts::label(name, group.frame, "", "2");
        label->setFixedWidth(parts::scaled(labelWidth));
        label->setBuddy(buddy);
        row->addWidget(label);
        group.layout->addLayout(row);
        return row;
    }

    QPushButton* button(const char* name, const QString& text, QWidget* parent)
    {
        auto* made = new QPushButton(text, parent);
        made->setObjectName(QLatin1String(name));
        return made;
    }

    QCheckBox* check(const char* name, const QString& text, const QString& hint, const Group& group)
    {
        auto* box = new QCheckBox(text, group.frame);
        box->setObjectName(QLatin1String(name));
        box->setToolTip(hint);
        box->setAccessibleDescription(hint);
        group.layout->addWidget(box);
        return box;
    }

} // namespace

SettingsPage::SettingsPage(Settings& settings, WatchedImports& watched, QWidget* parent)
    : SubPage(tr("Settings"), parent)
    , m_settings(settings)
    , m_watched(watched)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto* column = new QWidget(this);
    column->setMaximumWidth(parts::scaled(columnWidth));
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (QWidget* part : { createLook(column), createStart(column), createFolders(column), createAssumptions(column) })
        layout->addWidget(part);
    m_file = parts::label({}, column, "small", "3");
    m_file->setObjectName(QStringLiteral("settingsFile"));
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* foot = new QHBoxLayout;
    auto* reset = button("settingsReset", tr("Reset all settings"), column);
    foot->addWidget(reset);
    foot->addWidget(m_file, 1);
    layout->addLayout(foot);
    layout->addStretch(1);
    connect(reset, &QPushButton::clicked, this, &SettingsPage::resetRequested);
    auto* inner = new QWidget;
    parts::setSurface(inner, "window");
    auto* centre = new QHBoxLayout(inner);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addStretch(1);
    centre->addWidget(column, 100);
    centre->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("settingsScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    body()->addWidget(scroll, 1);
    connect(&m_settings, &Settings::changed, this, &SettingsPage::refresh);
    connect(&m_watched, &WatchedImports::changed, this, &SettingsPage::refresh);
    refresh();
    setFocusProxy(m_theme->checkedButton());
}

QWidget* SettingsPage::createLook(QWidget* parent)
{
    const Group look = group("settingsLook", tr("Look"), tr("How everything in the window is shown. Reports are always light."), parent);
    m_theme = new QButtonGroup(this);
    QHBoxLayout* themes = line(look, tr("Theme"), nullptr);
    const std::pair<Appearance::Theme, QString> names[] = { { Appearance::Theme::System, tr("As the system") },
        { Appearance::Theme::Light, tr("Light") }, { Appearance::Theme::Dark, tr("Dark") }, { Appearance::Theme::Contrast, tr("High contrast") } };
    for (const auto& [theme, name] : names) {
        auto* choice = new QRadioButton(name, look.frame);
        choice->setObjectName(QStringLiteral("theme_") + Appearance::key(theme));
        choice->setAccessibleDescription(tr("Theme"));
        m_theme->addButton(choice, static_cast<int>(theme));
        themes->addWidget(choice);
    }
    themes->addStretch(1);
    m_textScale = new QComboBox(look.frame);
    m_textScale->setObjectName(QStringLiteral("textScaleChoice"));
    m_textScale->setAccessibleName(tr("Text size"));
    m_textScale->setToolTip(tr("Ctrl++ and Ctrl+− step through the sizes, Ctrl+0 goes back to 100 %."));
    for (const int percent : scales)
        m_textScale->addItem(tr("%1 %").arg(format::count(percent)), percent / 100.0);
    QHBoxLayout* sizes = line(look, tr("Text size"), m_textScale);
    sizes->addWidget(m_textScale);
    sizes->addStretch(1);
    m_language = new QComboBox(look.frame);
    m_language->setObjectName(QStringLiteral("languageChoice"));
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the system"), QString());
    for (const LanguageInfo& language : languages())
        m_language->addItem(language.name, QString::fromLatin1(language.key));
    QHBoxLayout* words = line(look, tr("Language"), m_language);
    words->addWidget(m_language);
    words->addStretch(1);
    m_currency = parts::label({}, look.frame);
    m_currency->setObjectName(QStringLiteral("settingsCurrency"));
    auto* change = button("settingsCurrencyChange", tr("Change currency…"), look.frame);
    QHBoxLayout* money = line(look, tr("Currency"), change);
    money->addWidget(m_currency);
    money->addWidget(change);
    money->addStretch(1);
    connect(m_theme, &QButtonGroup::idClicked, this, [this](int id) { emit themeChosen(Appearance::key(static_cast<Appearance::Theme>(id))); });
    connect(m_textScale, &QComboBox::activated, this, [this](int index) { emit textScaleChosen(m_textScale->itemData(index).toDouble()); });
    connect(m_language, &QComboBox::activated, this, [this](int index) { emit languageChosen(m_language->itemData(index).toString()); });
    connect(change, &QPushButton::clicked, this, &SettingsPage::currencyRequested);
    return look.frame;
}

QWidget* SettingsPage::createStart(QWidget* parent)
{
    const Group start = group("settingsStart", tr("Start"), tr("What happens when RunCost is started."), parent);
    m_restores = check("restoreView", tr("Show what was shown the last time"),
        tr("The same runs, page and scenario, as far as they are still in the store."), start);
    m_single = check("singleInstance", tr("Keep to one window"),
        tr("A second start hands its files to the window that is open, and brings it to the front."), start);
    connect(m_restores, &QCheckBox::toggled, this, [this](bool on) { m_settings.setRestoresView(on); });
    connect(m_single, &QCheckBox::toggled, this, [this](bool on) {
        if (on == m_settings.singleInstance())
            return;
        m_settings.setSingleInstance(on);
        emit told(on ? tr("From the next start on, there is one window.") : tr("From the next start on, each start has a window of its own."));
    });
    return start.frame;
}

QWidget* SettingsPage::createFolders(QWidget* parent)
{
    const Group watching = group("settingsFolders", tr("Watched folders"), tr("New and grown files in these folders come in by themselves while the window is open."), parent);
    m_folders = new QListWidget(watching.frame);
    m_folders->setObjectName(QStringLiteral("watchedFolders"));
    m_folders->setAccessibleName(tr("Watched folders"));
    m_folders->setFixedHeight(parts::scaled(72));
    m_folders->setTextElideMode(Qt::ElideMiddle);
    auto* frame = new QFrame(watching.frame);
    frame->setProperty("frame", QStringLiteral("card"));
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(4, 2, 4, 2);
    inside->addWidget(m_folders);
    watching.layout->addWidget(frame);
    auto* row = new QHBoxLayout;
    auto* add = button("watchAdd", tr("Watch a folder…"), watching.frame);
    auto* stop = button("watchStop", tr("Stop watching"), watching.frame);
    m_stop = stop;
    m_paused = new QCheckBox(tr("Pause"), watching.frame);
    m_paused->setObjectName(QStringLiteral("watchPaused"));
    row->addWidget(add);
    row->addWidget(stop);
    row->addSpacing(12);
    row->addWidget(m_paused);
    row->addStretch(1);
    watching.layout->addLayout(row);
    connect(add, &QPushButton::clicked, this, &SettingsPage::watchRequested);
    connect(stop, &QPushButton::clicked, this, &SettingsPage::stopWatching);
    connect(m_paused, &QCheckBox::toggled, this, [this](bool on) { m_watched.setPaused(on); });
    connect(m_folders, &QListWidget::currentRowChanged, this, [this](int at) { m_stop->setEnabled(at >= 0); });
    return watching.frame;
}

QWidget* SettingsPage::createAssumptions(QWidget* parent)
{
    const Group base = group("settingsAssumptions", tr("Assumptions"),
        tr("Prices, grid intensities and constants that RunCost assumes where a run says nothing are rows of the catalog; own rows take the place of shipped ones. "
           "Rules of your own add recommendations."), parent);
    auto* row = new QHBoxLayout;
    auto* catalog = button("settingsCatalog", tr("Open the catalog"), base.frame);
    auto* rules = button("settingsRules", tr("Edit rules…"), base.frame);
    row->addWidget(catalog);
    row->addWidget(rules);
    row->addStretch(1);
    base.layout->addLayout(row);
    connect(catalog, &QPushButton::clicked, this, &SettingsPage::catalogRequested);
    connect(rules, &QPushButton::clicked, this, &SettingsPage::rulesRequested);
    return base.frame;
}

void SettingsPage::refresh()
{
    m_theme->button(static_cast<int>(Appearance::fromKey(m_settings.theme())))->setChecked(true);
    // A size between the steps belongs to the nearest one.
    int nearest = 0;
    for (int i = 1; i < m_textScale->count(); ++i)
        if (std::abs(m_textScale->itemData(i).toDouble() - m_settings.textScale()) < std::abs(m_textScale->itemData(nearest).toDouble() - m_settings.textScale()))
            nearest = i;
    m_textScale->setCurrentIndex(nearest);
    const auto language = m_settings.language();
    m_language->setCurrentIndex(std::max(0, m_language->findData(language ? QString::fromLatin1(languageKey(*language)) : QString())));
    const Currency currency = m_settings.currency();
    m_currency->setText(currency.isUsd() ? tr("US dollars") : tr("%1 at %2 per USD", "currency and rate").arg(currency.code, QString::number(currency.perUsd, 'g', 6)));
    m_restores->setChecked(m_settings.restoresView());
    m_single->setChecked(m_settings.singleInstance());
    const QStringList folders = m_watched.folders();
    const int row = m_folders->currentRow();
    m_folders->clear();
    for (const QString& folder : folders)
        m_folders->addItem(QDir::toNativeSeparators(folder));
    if (folders.isEmpty()) {
        auto* none = new QListWidgetItem(tr("No folder is watched"), m_folders);
        none->setFlags(Qt::NoItemFlags);
    }
    m_folders->setCurrentRow(std::min(row, static_cast<int>(folders.size()) - 1));
    m_stop->setEnabled(m_folders->currentRow() >= 0);
    m_paused->setChecked(m_watched.isPaused());
    m_paused->setEnabled(!folders.isEmpty());
    const QString file = m_settings.filePath();
    m_file->setText(file.isEmpty() ? tr("These settings are forgotten at the end.") : tr("Kept in %1").arg(QDir::toNativeSeparators(file)));
}

void SettingsPage::stopWatching()
{
    const QStringList folders = m_watched.folders();
    const int row = m_folders->currentRow();
    if (row >= 0 && row < folders.size()) {
        m_watched.remove(folders[row]);
        emit told(tr("“%1” is no longer watched.").arg(folders[row]));
    }
}

} // namespace runcost
