#include "theme/theme.h"

#include <QHash>

namespace runcost::theme {
namespace {

    // Names in @...@ are tokens; numbers in #...# are pixels times the text scale.
    const char* const sheet = R"(
QToolTip { background: @panel@; color: @ink@; border: 1px solid @line@; padding: 4px 6px; }
QMenu { background: @panel@; color: @ink@; border: 1px solid @ink3@; padding: 4px 0; }
QMenu::item { padding: 5px 24px 5px 24px; }
QMenu::item:selected { background: @accentBg@; color: @ink@; }
QMenu::item:disabled { color: @ink3@; }
QMenu::separator { height: 1px; background: @line@; margin: 4px 0; }
QMenu::indicator { width: 12px; height: 12px; left: 6px; }

QPushButton, QToolButton, QComboBox, QCheckBox, QRadioButton { outline: none; }
QPushButton { background: @panel@; color: @ink@; border: 1px solid @line@; border-radius: 4px; padding: 0 10px;
    min-height: #26#px; font-weight: 500; }
QPushButton:hover { background: @inset@; }
QPushButton:pressed, QPushButton:checked { background: @accentBg@; border-color: @accentLine@; }
QPushButton:disabled { color: @faint@; }
QPushButton:focus { border: 2px solid @accent@; padding: 0 9px; min-height: #24#px; }
QPushButton[kind="primary"] { background: @accent@; color: @onAccent@; border-color: @accent@; font-weight: 600; }
QPushButton[kind="primary"]:hover { border-color: @ink@; }
QPushButton[kind="primary"]:focus { border: 2px solid @ink@; }
QPushButton[kind="large"]:focus { min-height: #28#px; padding: 0 13px; }
QPushButton[kind="link"]:focus { border: 1px solid @accent@; border-radius: 3px; padding: 0 1px; min-height: #20#px; }
QPushButton[kind="chip"]:focus { border: 1px solid @accent@; padding: 0 7px; min-height: #20#px; }
QPushButton[kind="primary"]:disabled { background: @inset@; color: @ink3@; border-color: @line@; }
QPushButton[kind="accent"] { color: @accent@; border-color: @accent@; font-weight: 600; }
QPushButton[kind="large"] { min-height: #30#px; padding: 0 14px; }
QPushButton[kind="link"] { background: transparent; border: none; color: @accent@; padding: 0 2px; min-height: #22#px; font-weight: 600; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="chip"] { border-radius: 3px; min-height: #20#px; padding: 0 7px; color: @ink2@; font-size: #11#px; }
QPushButton[kind="chip"]:checked { background: @accentBg@; border-color: @accentLine@; color: @ink@; font-weight: 600; }

QToolButton { background: transparent; color: @ink@; border: 1px solid transparent; border-radius: 4px; padding: 0 6px;
    min-height: #26#px; font-weight: 500; }
QToolButton:hover { background: @inset@; border-color: @line@; }
QToolButton:pressed, QToolButton:checked { background: @accentBg@; }
QToolButton:disabled { color: @faint@; }
QToolButton:focus { border-color: @accent@; }
QToolButton:disabled:hover { background: transparent; border-color: transparent; }
QToolButton::menu-indicator { image: none; }
QToolButton[kind="small"] { min-height: #22#px; min-width: #22#px; padding: 0; }

QLineEdit, QAbstractSpinBox { background: @panel@; color: @ink@; border: 1px solid @line@; border-radius: 3px; padding: 0 6px;
    min-height: #24#px; selection-background-color: @accent@; selection-color: @onAccent@; }
QLineEdit:focus, QAbstractSpinBox:focus { border-color: @accent@; }
QLineEdit[kind="bare"] { background: transparent; border: none; padding: 0; }
QComboBox { background: @panel@; color: @ink@; border: 1px solid @line@; border-radius: 3px; padding: 0 22px 0 7px; min-height: #24#px; }
QLineEdit[kind="lever"] { background: transparent; border: none; padding: 0; min-height: 0px; }
QComboBox[kind="chip"] { padding: 0; min-height: 0px; }
QComboBox:focus { border-color: @accent@; }
QComboBox:disabled { color: @ink3@; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/chevron-@mode@.svg); width: 11px; height: 11px; }
QComboBox QAbstractItemView { background: @panel@; color: @ink@; border: 1px solid @ink3@; outline: none;
    selection-background-color: @accentBg@; selection-color: @ink@; }

QCheckBox { spacing: 7px; color: @ink@; }
QCheckBox:disabled, QRadioButton:disabled { color: @ink3@; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 13px; height: 13px; border: 1px solid @ghost@; border-radius: 3px; background: @panel@; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @accent@; border-color: @accent@;
    image: url(:/icons/tick-@mode@.svg); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate { background: @accentBg@; border-color: @accent@; }
QCheckBox::indicator:focus { border: 2px solid @accent@; width: 11px; height: 11px; }
QCheckBox::indicator:disabled { background: @inset@; border-color: @line@; }
QRadioButton { spacing: 7px; color: @ink@; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid @ghost@; border-radius: 7px; background: @panel@; }
QRadioButton::indicator:checked { border: 4px solid @accent@; width: 6px; height: 6px; background: @onAccent@; }
QAbstractItemView { background: @panel@; color: @ink@; border: none; outline: none; gridline-color: @hair@;
    selection-background-color: @accentBg@; selection-color: @ink@; }
QHeaderView { background: @inset@; border: none; }
QHeaderView::section { background: @inset@; color: @ink2@; border: none; border-top: 1px solid @line@;
    border-bottom: 1px solid @line@; padding: 0 8px 0 0; font-size: #11#px; font-weight: 500; min-height: #22#px; }
QHeaderView::section:hover { color: @ink@; }
QHeaderView::section:checked { background: @inset@; color: @ink2@; font-weight: 500; }
QHeaderView::down-arrow { image: url(:/icons/sort-down-@mode@.svg); width: 8px; height: 8px; subcontrol-position: center right; }
QHeaderView::up-arrow { image: url(:/icons/sort-up-@mode@.svg); width: 8px; height: 8px; subcontrol-position: center right; }
QTableCornerButton::section { background: @inset@; border: none; }
QAbstractItemView::item:hover { background: @inset@; }
QAbstractItemView::item:selected { background: @accentBg@; color: @ink@; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @bar@; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @ghost@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: @track@; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: @accent@; border-radius: 2px; }

QTabBar { background: @dock@; }
QTabBar::tab { background: transparent; color: @ink2@; border: none; border-bottom: 3px solid transparent; padding: 0 14px;
    min-height: #32#px; font-weight: 500; }
QTabBar::tab:hover { color: @ink@; }
QTabBar::tab:selected { color: @ink@; border-bottom-color: @accent@; font-weight: 600; }
QTabBar::tab:focus { color: @accent@; }
QTabBar::tab:disabled { color: @ink3@; }
QTabWidget::pane { border: none; border-top: 1px solid @line@; }

QSplitter::handle { background: @line@; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QMainWindow::separator { background: @line@; width: 1px; height: 1px; }
QSplitter::handle:hover, QMainWindow::separator:hover { background: @accentLine@; }
QDockWidget { color: @ink@; font-weight: 600; border: none; }
QDockWidget::title { background: @dock@; text-align: left; padding: 6px 12px; border-bottom: 1px solid @line@; }
QStatusBar { background: @dock@; color: @ink2@; border-top: 1px solid @line@; font-size: #11#px; }
QStatusBar::item { border: none; }
QToolBar { background: @dock@; border: none; border-bottom: 1px solid @line@; spacing: 2px; padding: 0 10px; }
QToolBar::separator { background: @line@; width: 1px; margin: 12px 6px; }
QMenuBar { background: @dock@; color: @ink@; }
QMenuBar::item { background: transparent; padding: 4px 8px; }
QMenuBar::item:selected { background: @inset@; }
QScrollArea, QScrollArea > QWidget > QWidget[surface="clear"] { background: transparent; border: none; }
QPlainTextEdit, QTextEdit { background: @panel@; color: @ink@; border: 1px solid @line@; border-radius: 3px;
    selection-background-color: @accent@; selection-color: @onAccent@; }
QPlainTextEdit:focus, QTextEdit:focus { border-color: @accent@; }
QGroupBox { border: none; font-weight: 600; margin-top: 20px; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }

QLabel { background: transparent; }
QLabel[tone="2"] { color: @ink2@; }
QLabel[tone="3"] { color: @ink3@; }
QLabel[tone="good"] { color: @good@; }
QLabel[tone="caution"] { color: @caution@; }
QLabel[tone="bad"] { color: @bad@; }
QLabel[type="headline"] { font-size: #26#px; font-weight: 700; }
QLabel[type="lead"] { font-size: #14#px; }
QLabel[type="drop"] { font-size: #16#px; font-weight: 600; }
QLabel[type="dialog"] { font-size: #14#px; font-weight: 700; }
QLabel[type="panel"] { font-size: #13#px; font-weight: 600; }
QLabel[type="strong"] { font-weight: 600; }
QLabel[type="medium"] { font-weight: 500; }
QLabel[type="small"] { font-size: #11#px; }
QLabel[type="badge"] { font-size: #11#px; font-weight: 500; color: @caution@; background: @panel@; border: 1px solid @caution@;
    border-radius: 3px; padding: 1px 6px; }
QLabel[type="format"] { font-size: #11#px; font-weight: 500; color: @ink2@; background: @inset@; border: 1px solid @line@;
    border-radius: 3px; padding: 1px 5px; }
QLabel[type="key"] { font-size: #10#px; color: @ink2@; background: @inset@; border: 1px solid @line@; border-radius: 3px;
    padding: 1px 5px; }

QWidget[surface="window"] { background: @window@; }
QWidget[surface="dock"] { background: @dock@; }
QWidget[surface="panel"] { background: @panel@; }
QWidget[surface="inset"] { background: @inset@; }
QFrame[frame="card"] { background: @panel@; border: 1px solid @line@; border-radius: 4px; }
QFrame[frame="panel"] { background: @panel@; border: 1px solid @line@; border-radius: 6px; }
QFrame[frame="dialog"] { background: @panel@; border: 1px solid @ink3@; border-radius: 6px; }
QFrame[frame="question"] { border: none; border-left: 3px solid @caution@; background: transparent; }
QFrame[frame="field"] { background: @panel@; border: 1px solid @line@; border-radius: 3px; }
QFrame[frame="field"][lit="true"] { border-color: @accent@; }
QFrame[frame="rule"] { background: @line@; border: none; }
)";

    QHash<QString, QColor> colours(const Tokens& t)
    {
        return { { QStringLiteral("window"), t.window }, { QStringLiteral("dock"), t.dock },
            { QStringLiteral("panel"), t.panel }, { QStringLiteral("inset"), t.inset }, { QStringLiteral("line"), t.line },
            { QStringLiteral("hair"), t.hair }, { QStringLiteral("ink"), t.ink }, { QStringLiteral("ink2"), t.ink2 },
            { QStringLiteral("ink3"), t.ink3 }, { QStringLiteral("accent"), t.accent },
            { QStringLiteral("onAccent"), t.onAccent }, { QStringLiteral("accentBg"), t.accentBg },
            { QStringLiteral("accentLine"), t.accentLine }, { QStringLiteral("good"), t.good },
            { QStringLiteral("caution"), t.caution }, { QStringLiteral("bad"), t.bad }, { QStringLiteral("ghost"), t.ghost },
            { QStringLiteral("track"), t.track }, { QStringLiteral("bar"), t.bar } };
    }

} // namespace

QString styleSheet(const Tokens& t)
{
    QString text = QString::fromLatin1(sheet);
    const auto names = colours(t);
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        text.replace(QLatin1Char('@') + it.key() + QLatin1Char('@'), it.value().name());
    QColor faint = t.ink3; // disabled
    faint.setAlphaF(0.55F);
    text.replace(QLatin1String("@faint@"), faint.name(QColor::HexArgb));
    text.replace(QLatin1String("@mode@"), t.dark ? QLatin1String("dark") : QLatin1String("light"));
    for (const int px : { 10, 11, 13, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32 })
        text.replace(QStringLiteral("#%1#").arg(px), QString::number(qRound(px * textScale())));
    return text;
}

} // namespace runcost::theme
