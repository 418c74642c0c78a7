#include "window/emptystate.h"

#include "theme/theme.h"
#include "window/parts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <array>

namespace runcost {
namespace {

    constexpr int columnWidth = 736;

    // A small donut and bars in the colours of the dashboard: what a run will look like.
    class SamplePicture final : public QWidget {
    public:
        explicit SamplePicture(QWidget* parent)
            : QWidget(parent)
        {
            setFixedSize(196, 88);
        }

    protected:
        void paintEvent(QPaintEvent*) override
        {
            const theme::Tokens& t = theme::current();
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            const std::pair<QColor, int> shares[]
                = { { t.training, 65 }, { t.inference, 15 }, { t.storage, 8 }, { t.transfer, 7 }, { t.platform, 5 } };
            double from = 90;
            for (const auto& [colour, percent] : shares) {
                const double span = percent * 3.6;
                painter.setPen(QPen(t.panel, 1));
                painter.setBrush(colour);
                painter.drawPie(QRectF(4, 4, 80, 80), qRound(from * 16), -qRound(span * 16));
                from -= span;
            }
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.panel);
            painter.drawEllipse(QRectF(19, 19, 50, 50));
            painter.fillRect(QRectF(103, 7, 1, 74), t.ink3);
            const int widths[] = { 84, 60, 46, 30 };
            for (int i = 0; i < 4; ++i)
                painter.fillRect(QRectF(104, 13 + 16 * i, widths[i], 10), i == 3 ? t.good : t.ink2);
        }
    };

    QFrame* card(const QString& title, const QString& text, QWidget* parent)
    {
        auto* card = new QFrame(parent);
        card->setProperty("frame", QStringLiteral("card"));
        auto* layout = new QVBoxLayout(card);
        layout->setContentsMargins(12, 9, 12, 9);
        layout->setSpacing(1);
        layout->addWidget(parts::label(title, card, "strong"));
        layout->addWidget(parts::label(text, card, "small", "2"));
        return card;
    }

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("emptyState"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(this);
    parts::setSurface(page, "window");
    auto* column = new QWidget(page);
    column->setMaximumWidth(columnWidth);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(16, 56, 16, 24);
    rows->setSpacing(0);
    rows->addWidget(parts::label(tr("See what your experiments cost"), column, "headline"));
    auto* lead = parts::label(
        tr("Import run logs to get cost, energy and CO₂e per run. Nothing leaves this computer."), column, "lead", "2");
    lead->setWordWrap(true);
    rows->addSpacing(4);
    rows->addWidget(lead);
    rows->addSpacing(26);
    rows->addWidget(dropZone(column));
    rows->addSpacing(22);
    rows->addWidget(parts::label(tr("Reads"), column, "medium", "2"));
    rows->addSpacing(8);
    rows->addWidget(formats(column));
    rows->addSpacing(28);
    rows->addWidget(samples(column));
    rows->addStretch(1);
    auto* across = new QHBoxLayout(page);
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch(1);
    across->addWidget(column, 100);
    across->addStretch(1);
    setWidget(page);
}

void EmptyState::setBusy(bool busy)
{
    m_samples->setEnabled(!busy);
    m_samples->setText(busy ? tr("Loading…") : tr("Explore sample runs"));
}

QWidget* EmptyState::dropZone(QWidget* parent)
{
    auto* zone = new DropZone(parent);
    connect(zone, &DropZone::chooseFilesRequested, this, &EmptyState::chooseFilesRequested);
    connect(zone, &DropZone::chooseFolderRequested, this, &EmptyState::chooseFolderRequested);
    connect(zone->addButton(tr("Paste a table"), QStringLiteral("pasteTable")), &QPushButton::clicked, this, &EmptyState::pasteRequested);
    return zone;
}

QWidget* EmptyState::formats(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    const std::array<std::pair<QString, QString>, 8> known { { { tr("MLflow"), tr("mlflow.db, mlruns") },
        { tr("Weights & Biases"), tr("wandb folders") }, { tr("CodeCarbon"), tr("emissions.csv") },
        { tr("cost_analysis.json"), tr("experiment folders") }, { tr("Slurm"), tr("sacct output") },
        { tr("nvidia-smi"), tr("power logs") }, { tr("Cloud bill"), tr("FOCUS CSV") }, { tr("CSV or JSON"), tr("any table of runs") } } };
    constexpr int columns = 4;
    for (int i = 0; i < static_cast<int>(known.size()); ++i) {
        grid->addWidget(card(known[static_cast<std::size_t>(i)].first, known[static_cast<std::size_t>(i)].second, box), i / columns, i % columns);
        grid->setColumnStretch(i % columns, 1);
    }
    return box;
}

QWidget* EmptyState::samples(QWidget* parent)
{
    auto* box = new QFrame(parent);
    box->setProperty("frame", QStringLiteral("panel"));
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(20, 14, 20, 14);
    row->setSpacing(26);
    row->addWidget(new SamplePicture(box));
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    text->addStretch(1);
    text->addWidget(parts::label(tr("No logs at hand?"), box, "panel"));
    auto* detail = parts::label(tr("Sample runs show every panel. They are marked, and one click removes them."), box, "", "2");
    detail->setWordWrap(true);
    text->addWidget(detail);
    text->addStretch(1);
    row->addLayout(text, 1);
    m_samples = new QPushButton(box);
    m_samples->setObjectName(QStringLiteral("exploreSamples"));
    parts::setKind(m_samples, "accent");
    row->addWidget(m_samples);
    connect(m_samples, &QPushButton::clicked, this, &EmptyState::samplesRequested);
    setBusy(false);
    return box;
}

DropZone::DropZone(QWidget* parent)
    : QWidget(parent)
{
    setMinimumHeight(260);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2);
    auto* icon = parts::iconLabel(QStringLiteral("import"), 44, this);
    icon->setProperty("tone", QStringLiteral("accent"));
    icon->setAlignment(Qt::AlignCenter);
    auto* title = parts::label(tr("Drop files or a folder here"), this, "drop");
    title->setAlignment(Qt::AlignCenter);
    auto* text = parts::label(tr("Formats are detected; you review before anything is saved."), this, "", "2");
    text->setAlignment(Qt::AlignCenter);
    layout->addStretch(1);
    layout->addWidget(icon);
    layout->addSpacing(8);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(14);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    m_buttons = buttons;
    auto* files = new QPushButton(tr("Choose files…"), this);
    files->setObjectName(QStringLiteral("chooseFiles"));
    parts::setKind(files, "primary");
    auto* folder = new QPushButton(tr("Choose folder…"), this);
    folder->setObjectName(QStringLiteral("chooseFolder"));
    buttons->addStretch(1);
    buttons->addWidget(files);
    buttons->addWidget(folder);
    buttons->addWidget(parts::keyCap(tr("Ctrl I"), this));
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(files, &QPushButton::clicked, this, &DropZone::chooseFilesRequested);
    connect(folder, &QPushButton::clicked, this, &DropZone::chooseFolderRequested);
}

QPushButton* DropZone::addButton(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    m_buttons->insertWidget(m_buttons->count() - 2, button); // before the key and the stretch
    return button;
}

void DropZone::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.accentLine, 2, Qt::DashLine));
    painter.setBrush(t.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace runcost
