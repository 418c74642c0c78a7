#pragma once

#include <QWidget>

#include "session/catalogeffects.h"

namespace runcost {

// "What it changes": the sum, the most affected runs with bars, and what follows from it.
class EffectView final : public QWidget {
    Q_OBJECT
public:
    explicit EffectView(QWidget* parent);

    void setEffect(const CatalogEffect& effect, bool complete);
    void setMessage(const QString& text); // instead of it
    void setBusy(); // the last picture, paler
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CatalogEffect m_effect;
    QString m_message;
    QString m_summary;
    bool m_complete = true;
    bool m_busy = false;
};

} // namespace runcost
