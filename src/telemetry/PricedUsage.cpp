// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/PricedUsage.h"

namespace oriel {

Usage pricedUsage(Usage usage, const std::optional<ListedPrice> &price)
{
    usage = believable(usage);
    if (usage.cost) {
        usage.costOrigin = CostOrigin::Reported;
        return usage;
    }
    usage.costOrigin.reset();
    if (!price)
        return usage;
    const AppliedPrice applied = appliedPrice(price->price, price->asOf, usage);
    usage.cost = costOf(usage, applied);
    usage.costOrigin = usage.isEstimated || !applied.isCertain ? CostOrigin::Estimated : CostOrigin::Computed;
    return usage;
}

std::optional<AppliedPrice> appliedPrice(const std::optional<ListedPrice> &price, const Usage &usage)
{
    if (!price || usage.costOrigin == CostOrigin::Reported)
        return std::nullopt;
    return appliedPrice(price->price, price->asOf, usage);
}

} // namespace oriel
