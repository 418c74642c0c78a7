#pragma once

#include <QWidget>

#include "import/columnmapping.h"

class QLabel;
class QVBoxLayout;

namespace runcost {

// What only a person can know about a table, collected once.
class MappingQuestions final : public QWidget {
    Q_OBJECT
public:
    explicit MappingQuestions(QWidget* parent);

    void setQuestions(const std::vector<MappingQuestion>& questions, const TableMapping& mapping);

signals:
    void answered(const runcost::MappingQuestion& question, const QString& answer);

private:
    QWidget* createQuestion(const MappingQuestion& question, const QString& column, bool first);
    QWidget* createAnswer(const MappingQuestion& question, QWidget* parent);

    QLabel* m_title;
    QLabel* m_none;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_host;
};

} // namespace runcost
