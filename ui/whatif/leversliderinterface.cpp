#include "whatif/leversliderinterface.h"

#include "whatif/leverslider.h"

#include <QAccessibleWidget>

namespace runcost {
namespace {

class SliderInterface final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit SliderInterface(LeverSlider* slider) : QAccessibleWidget(slider, QAccessible::Slider) { }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return slider()->value() ? QString::number(*slider()->value(), 'g', 6) : QString();
        return QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return slider()->value().value_or(slider()->scale().minimum); }
    void setCurrentValue(const QVariant& value) override { slider()->choose(value.toDouble()); }
    QVariant maximumValue() const override { return slider()->scale().maximum; }
    QVariant minimumValue() const override { return slider()->scale().minimum; }
    QVariant minimumStepSize() const override { return slider()->scale().step; }

private:
    [[nodiscard]] LeverSlider* slider() const { return static_cast<LeverSlider*>(widget()); }
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    auto* slider = qobject_cast<LeverSlider*>(object);
    return slider && className == QLatin1String(LeverSlider::staticMetaObject.className()) ? new SliderInterface(slider)
                                                                                           : nullptr;
}

} // namespace

void installLeverSliderInterface()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace runcost
