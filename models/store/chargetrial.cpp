#include "store/runstore_p.h"

namespace runcost {

struct RunStore::ChargeTrial::Private {
    BillStaging bills;
    QByteArray fileSha256;
};

RunStore::ChargeTrial::ChargeTrial(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}
RunStore::ChargeTrial::~ChargeTrial() = default;
RunStore::ChargeTrial::ChargeTrial(ChargeTrial&&) noexcept = default;

Result<bool> RunStore::ChargeTrial::put(const Charge& charge) { return d->bills.put(charge, d->fileSha256); }

Result<std::vector<BillOutcome>> RunStore::ChargeTrial::settle() { return d->bills.settle(); }

RunStore::ChargeTrial RunStore::tryCharges(const QByteArray& fileSha256) const
{
    return ChargeTrial(std::make_unique<ChargeTrial::Private>(
        ChargeTrial::Private { BillStaging(d->queries, d->database, BillStaging::Mode::Foretell), fileSha256 }));
}

} // namespace runcost
