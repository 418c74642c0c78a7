#pragma once

#include <QWidget>

#include "import/mappingprofile.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace runcost {

class Segmented;

// Beside the columns of a table: saved profiles, how the file is written, what the cost needs.
class MappingSide final : public QWidget {
    Q_OBJECT
public:
    explicit MappingSide(QWidget* parent);

    void setProfiles(const MappingProfiles& profiles, const QString& current, const ProfileMatch& match);
    void setDialect(const TableDialect& dialect);
    void setNeeds(const std::vector<CostNeed>& needs);
    void setFileName(const QString& name); // proposes a pattern
    void showProblem(const QString& text); // of a profile that could not be saved

signals:
    void profileChosen(const QString& name); // empty = none
    void saveRequested(const QString& name, const QString& pattern); // pattern empty = by the columns alone
    void renameRequested(const QString& name, const QString& newName);
    void removeRequested(const QString& name);
    void dialectChanged(const runcost::TableDialect& dialect);

private:
    QWidget* createProfile();
    QWidget* createFile();
    QWidget* createNeeds();
    void askName(bool rename);
    void acceptName();
    void tellDialect();

    QComboBox* m_profile = nullptr;
    QPushButton* m_saveAs = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_remove = nullptr;
    QLabel* m_profileText = nullptr;
    QLineEdit* m_name = nullptr;
    QCheckBox* m_usePattern = nullptr;
    QLineEdit* m_pattern = nullptr;
    bool m_renaming = false;
    TableDialect m_dialect;
    Segmented* m_separator = nullptr;
    Segmented* m_decimal = nullptr;
    QComboBox* m_encoding = nullptr;
    QSpinBox* m_header = nullptr;
    QGridLayout* m_needs = nullptr;
    QWidget* m_needsBox = nullptr;
};

// "gpu_hours_2026.csv" -> "gpu_hours_*.csv": runs of digits may differ.
[[nodiscard]] QString patternForFile(const QString& name);

} // namespace runcost
