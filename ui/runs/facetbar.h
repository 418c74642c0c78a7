#pragma once

#include "runs/facetpopup.h"

#include <QWidget>

#include <array>
#include <functional>

namespace runcost {

class ChipButton;
class FlatButton;

enum class FacetKind
{
    Project,
    Device,
    Provider,
    Tags,
    Period
};
inline constexpr std::size_t facetCount = 5;

// The row of facet chips below the filter field; wraps. Period is one of a few spans, the others are sets of values.
class FacetBar final : public QWidget
{
    Q_OBJECT
public:
    using Values = std::function<std::vector<FacetValue>(FacetKind)>; // asked when a chip opens

    FacetBar(Values values, QWidget* parent);

    [[nodiscard]] const QStringList& chosen(FacetKind facet) const { return m_chosen[static_cast<std::size_t>(facet)]; }
    [[nodiscard]] int periodDays() const; // 0 = any time
    void setChosen(FacetKind facet, const QStringList& keys);
    void clearAll();
    [[nodiscard]] bool isActive() const;
    void setClearVisible(bool visible); // also when only the text filters

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(width, false); }
    [[nodiscard]] QSize sizeHint() const override { return { 348, heightForWidth(width() > 0 ? width() : 348) }; }

signals:
    void changed();
    void clearRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void open(FacetKind facet);
    void showValue(FacetKind facet);
    int arrange(int width, bool place) const;

    Values m_values;
    std::array<ChipButton*, facetCount> m_chips {};
    std::array<FacetPopup*, facetCount> m_popups {};
    std::array<QStringList, facetCount> m_chosen;
    FlatButton* m_clear;
};

} // namespace runcost
