#pragma once

#include <QTimer>
#include <QWidget>

#include "import/reader.h"

#include <QHash>

class QCheckBox;
class QComboBox;
class QLabel;

namespace runcost {

class TagField;

// What holds for all files of an import: time zone, project, tags.
class ImportOptions final : public QWidget {
    Q_OBJECT
public:
    explicit ImportOptions(QWidget* parent);

    [[nodiscard]] ReadOptions options() const;
    [[nodiscard]] bool joinRecords() const; // of several tools
    [[nodiscard]] bool keepHistory() const;
    void setProjects(const QStringList& projects); // known ones, to choose from
    void setZonesAssumed(int runs, int files);
    void setWithoutProject(int runs); // new runs whose file names no project
    // The file that is looked at: where its stamps name no zone, it may have one of its own.
    void setFile(const QString& path, const QString& name, int zonesAssumed);
    [[nodiscard]] const QHash<QString, QByteArray>& fileZones() const { return m_fileZones; } // by path
    void askZone(); // of the file that is looked at
    void askProject();

signals:
    void changed(); // a moment after the last change

private:
    void fillZones(QComboBox* combo, const QString& first);
    void checkTags();
    void chooseFileZone();
    QWidget* createZone();

    QComboBox* m_zone;
    QLabel* m_assumed;
    QLabel* m_fileZoneLabel;
    QComboBox* m_fileZone;
    QString m_file;
    QHash<QString, QByteArray> m_fileZones;
    QLabel* m_projectNote;
    QLabel* m_zoneNote;
    QComboBox* m_project;
    TagField* m_tags;
    QLabel* m_tagsNote;
    QCheckBox* m_join;
    QCheckBox* m_history;
    QTimer m_timer;
};

} // namespace runcost
