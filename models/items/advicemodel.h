#pragma once

#include <QAbstractListModel>

#include "analysis/advice.h"
#include "runs/advicenote.h"

namespace runcost {

// Everything that can be said about a run's recommendations, under headings: recommended, done, dismissed, not for this run.
class AdviceModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Section { Recommended, Done, Dismissed, NotForThisRun };
    enum Role { HeadingRole = Qt::UserRole, IdRole, DetailRole, SectionRole, NumberRole };

    explicit AdviceModel(QObject* parent = nullptr);

    void setAdvice(AdviceReport report, std::vector<AdviceNote> notes);
    [[nodiscard]] const Advice* advice(const QString& id) const;
    [[nodiscard]] const AdviceNote* note(const QString& id) const;
    [[nodiscard]] int rowOf(const QString& id) const; // -1 = none
    [[nodiscard]] int firstRow() const; // of a recommendation; -1 = none

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        Section section = Section::Recommended;
        const Advice* advice = nullptr; // null = the heading
    };
    [[nodiscard]] Section sectionOf(const Advice& advice, bool shown) const;
    [[nodiscard]] QString detailOf(const Row& row) const;

    AdviceReport m_report;
    std::vector<AdviceNote> m_notes;
    std::vector<Row> m_rows;
};

} // namespace runcost
