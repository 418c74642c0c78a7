#pragma once

#include <QFrame>
#include <QMap>

#include <optional>
#include <vector>

class QLineEdit;
class QPushButton;

namespace runcost {

// "a=b, c=d" as tags; a word alone is "true". Nothing when a piece has no key, or an equals sign without a value.
[[nodiscard]] std::optional<QMap<QString, QString>> tagsFromText(const QString& text);

// A field of tags: what was entered stands as chips before the line. Comma or Enter makes a chip; Backspace in an empty line
// takes the last one away, a click or Delete the one that it is on.
class TagField final : public QFrame {
    Q_OBJECT
public:
    explicit TagField(QWidget* parent);

    [[nodiscard]] QMap<QString, QString> tags() const; // also what still stands in the line, where it makes sense
    [[nodiscard]] bool isComplete() const; // what stands in the line makes sense
    [[nodiscard]] QLineEdit* line() const { return m_line; }

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Chip {
        QString key;
        QPushButton* button;
    };
    bool takeLine(); // true when it held something
    void onEdited();
    void addChip(const QString& key, const QString& value);
    void removeChip(const QPushButton* button);
    bool lineKey(int key);
    void arrange();

    QMap<QString, QString> m_tags;
    std::vector<Chip> m_chips; // in the order they came
    QLineEdit* m_line;
};

} // namespace runcost
