#pragma once

#include <QFrame>

#include "core/currency.h"
#include "store/reprice.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace runcost {

class DashboardSession;

// Shows what the present prices would make of runs, before it is done.
class RepriceBox final : public QFrame {
    Q_OBJECT
public:
    RepriceBox(DashboardSession& session, QWidget* parent);

signals:
    void closeRequested();
    void done(const QString& text);
    void failed(const QString& text);

private:
    void choose(bool all);
    void apply();

    DashboardSession& m_session;
    std::vector<Repricing> m_found;
    QLabel* m_sum;
    QTableWidget* m_table;
    QPushButton* m_apply;
};

// What the own rows change, field by field.
class ShippedComparison final : public QFrame {
    Q_OBJECT
public:
    ShippedComparison(const Catalog& catalog, QWidget* parent);

signals:
    void closeRequested();
};

// The currency in which money is shown, with rate, date and source.
class CurrencyBox final : public QFrame {
    Q_OBJECT
public:
    CurrencyBox(const Currency& present, QWidget* parent);

signals:
    void closeRequested();
    void chosen(const Currency& currency);

private:
    void save();

    QLineEdit* m_code;
    QLineEdit* m_rate;
    QLineEdit* m_date;
    QLineEdit* m_source;
    QLabel* m_error;
};

} // namespace runcost
