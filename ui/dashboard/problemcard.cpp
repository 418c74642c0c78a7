#include "dashboard/problemcard.h"

#include "theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace runcost {
namespace {

    constexpr int widest = 560;
    constexpr int padding = 16;

} // namespace

ProblemCard::ProblemCard(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_retry(new QPushButton(this))
{
    setObjectName(QStringLiteral("problemCard"));
    m_text->setObjectName(QStringLiteral("problemText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_retry->setObjectName(QStringLiteral("problemRetry"));
    connect(m_retry, &QPushButton::clicked, this, &ProblemCard::retryWanted);
    retranslate();
}

void ProblemCard::retranslate()
{
    m_retry->setText(tr("Retry"));
    m_retry->setToolTip(tr("Reads and analyses the run again"));
}

void ProblemCard::showSentence(const QString& text)
{
    m_problem = false;
    m_text->setText(text);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setProperty("tone", QStringLiteral("2"));
    m_retry->hide();
    arrange();
}

void ProblemCard::showProblem(const QString& text)
{
    m_problem = true;
    m_text->setText(text);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setProperty("tone", QString());
    m_retry->show();
    arrange();
}

QString ProblemCard::text() const { return m_text->text(); }

void ProblemCard::arrange()
{
    m_frame = {};
    if (!m_problem) {
        m_text->setGeometry(rect().adjusted(40, 0, -40, 0));
        update();
        return;
    }
    const int width = std::min(this->width() - 48, qRound(widest * theme::textScale()));
    const int text = m_text->heightForWidth(width - 2 * padding - 3);
    const QSize button = m_retry->sizeHint();
    const int height = text + button.height() + 3 * padding;
    m_frame = QRect((this->width() - width) / 2, std::max(24, (this->height() - height) / 3), width, height);
    m_text->setGeometry(m_frame.left() + padding + 3, m_frame.top() + padding, width - 2 * padding - 3, text);
    m_retry->setGeometry(QRect(QPoint(m_frame.left() + padding + 3, m_frame.top() + text + 2 * padding), button));
    update();
}

void ProblemCard::paintEvent(QPaintEvent*)
{
    if (m_frame.isEmpty())
        return;
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.setPen(t.line);
    painter.setBrush(t.panel);
    painter.drawRoundedRect(QRectF(m_frame).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.fillRect(QRect(m_frame.left(), m_frame.top() + 6, 3, m_frame.height() - 12), t.bad);
}

void ProblemCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ProblemCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace runcost
