#pragma once

#include <QHash>
#include <QImage>
#include <QStringList>
#include <QTextBrowser>

namespace runcost {

// Shows Markdown in our type and colours, with the pictures that come with the program; loads nothing from elsewhere.
class HelpBrowser final : public QTextBrowser {
    Q_OBJECT
public:
    explicit HelpBrowser(QWidget* parent);
    void showMarkdown(const QString& markdown);
    void scrollToHeading(const QString& heading);
    void highlight(const QStringList& words); // wherever they stand

    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void dressPictures(); // as wide as the column
    QHash<QString, QImage> m_pictures; // of the page, as they are in the program: a window that is resized reads none again
};

} // namespace runcost
