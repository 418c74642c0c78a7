#pragma once

#include <QTimer>
#include <QWidget>

#include "import/reader.h"

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace runcost {

// "a=b, c=d" as tags; nothing when a piece has no key or no value.
[[nodiscard]] std::optional<QMap<QString, QString>> tagsFromText(const QString& text);

// What holds for all files of an import: time zone, project, tags.
class ImportOptions final : public QWidget {
    Q_OBJECT
public:
    explicit ImportOptions(QWidget* parent);

    [[nodiscard]] ReadOptions options() const;
    void setProjects(const QStringList& projects); // known ones, to choose from
    void setZonesAssumed(int runs);

signals:
    void changed(); // a moment after the last change

private:
    void fillZones();
    void checkTags();

    QComboBox* m_zone;
    QLabel* m_zoneNote;
    QComboBox* m_project;
    QLineEdit* m_tags;
    QLabel* m_tagsNote;
    QTimer m_timer;
};

} // namespace runcost
