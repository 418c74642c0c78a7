#pragma once

#include <QWidget>

#include "items/importpreviewmodel.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace runcost {

// The last line of the assistant: what the import comes to, and the buttons.
class ImportFooter final : public QWidget {
    Q_OBJECT
public:
    explicit ImportFooter(QWidget* parent);

    void setSums(const std::array<int, importMarkCount>& sums, const QString& text);
    void setText(const QString& text); // without sums
    [[nodiscard]] QPushButton* exportRejected() const { return m_export; }
    [[nodiscard]] QPushButton* back() const { return m_back; }
    [[nodiscard]] QPushButton* cancel() const { return m_cancel; }
    [[nodiscard]] QPushButton* primary() const { return m_primary; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QPushButton* button(const QString& text, const char* name, QHBoxLayout* layout);
    void redraw();
    void fit();

    struct Sum {
        QLabel* mark;
        QLabel* text;
    };
    std::array<Sum, importMarkCount> m_sums {}; // by ImportMark
    QLabel* m_text;
    QPushButton* m_export;
    QPushButton* m_back;
    QPushButton* m_cancel;
    QPushButton* m_primary;
};

} // namespace runcost
