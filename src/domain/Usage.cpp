// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Usage.h"

namespace oriel {

namespace {
template<typename Number>
void add(std::optional<Number> &sum, const std::optional<Number> &more)
{
    if (more)
        sum = sum.value_or(0) + *more;
}
} // namespace

void addUsage(Usage &sum, const Usage &more)
{
    add(sum.prompt, more.prompt);
    add(sum.cached, more.cached);
    add(sum.cacheWrite, more.cacheWrite);
    add(sum.completion, more.completion);
    add(sum.reasoning, more.reasoning);
    add(sum.total, more.total);
    add(sum.costUsd, more.costUsd);
    sum.isEstimated = sum.isEstimated || more.isEstimated;
}

} // namespace oriel
