// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Usage.h"

#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {
void add(std::optional<qint64> &sum, const std::optional<qint64> &more)
{
    if (more)
        sum = sum.value_or(0) + *more;
}
} // namespace

QLatin1StringView costOriginName(CostOrigin origin)
{
    switch (origin) {
    case CostOrigin::Reported: return "reported"_L1;
    case CostOrigin::Computed: return "computed"_L1;
    case CostOrigin::Estimated: return "estimated"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView serviceLevelName(ServiceLevel level)
{
    switch (level) {
    case ServiceLevel::Standard: return "standard"_L1;
    case ServiceLevel::Batch: return "batch"_L1;
    case ServiceLevel::Priority: return "priority"_L1;
    }
    Q_UNREACHABLE();
}

ServiceLevel serviceLevelFromTold(QStringView word)
{
    if (word == "batch"_L1 || word == "flex"_L1)
        return ServiceLevel::Batch;
    return word == "priority"_L1 ? ServiceLevel::Priority : ServiceLevel::Standard;
}

void addUsage(Usage &sum, const Usage &more)
{
    add(sum.prompt, more.prompt);
    add(sum.cached, more.cached);
    add(sum.cacheWrite, more.cacheWrite);
    add(sum.cacheWriteHour, more.cacheWriteHour);
    add(sum.completion, more.completion);
    add(sum.reasoning, more.reasoning);
    add(sum.total, more.total);
    if (more.cost) {
        const auto origin = more.costOrigin.value_or(CostOrigin::Reported);
        const auto known = sum.cost ? sum.costOrigin.value_or(CostOrigin::Reported) : origin;
        sum.costOrigin = std::max(known, origin);
        sum.cost = sum.cost.value_or(Money()) + *more.cost;
    }
    sum.service = std::max(sum.service, more.service);
    sum.isEstimated = sum.isEstimated || more.isEstimated;
}

} // namespace oriel
