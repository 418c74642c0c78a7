#pragma once

#include <QListWidget>

#include "export/reportsections.h"

namespace runcost {

// The sections of a report with check boxes, in the order of the report. Dragged by the handle, or moved with Alt+Up and
// Alt+Down; Space checks.
class ReportSectionList final : public QListWidget {
    Q_OBJECT
public:
    explicit ReportSectionList(QWidget* parent = nullptr);

    void setSections(const ReportSections& chosen); // checked, first; the others follow in their usual order
    [[nodiscard]] ReportSections sections() const;
    void setSeveralRuns(bool several); // shows the comparison, and hides it otherwise
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void sectionsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void moveCurrent(int by);
    void polishIcons();

    bool m_filling = false;
    bool m_several = false;
};

} // namespace runcost
