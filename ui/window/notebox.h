#pragma once

#include <QFrame>

class QPlainTextEdit;

namespace runcost {

struct Run;

// The note of a run, to be read and written, and its tags.
class NoteBox final : public QFrame {
    Q_OBJECT
public:
    NoteBox(const QString& title, const Run& run, bool isReadOnly, QWidget* parent);

    static constexpr QSize wantedSize { 560, 380 }; // at normal text size

signals:
    void closeRequested();
    void saved(const QString& note);

private:
    void addTags(const Run& run);
    void addButtons(bool isReadOnly);

    QPlainTextEdit* m_note;
};

} // namespace runcost
