// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/BackOff.h"

#include <algorithm>

namespace oriel {

using std::chrono::milliseconds;

milliseconds BackOff::step(int retry) const
{
    auto step = first;
    while (--retry > 0 && step < ceiling)
        step *= 2;
    return std::min(step, ceiling);
}

milliseconds BackOff::wait(int retry, Random &random) const
{
    return milliseconds(qint64(double(step(retry).count()) * random.fraction()));
}

std::optional<milliseconds> BackOff::wait(int retry, const Error &error, Random &random) const
{
    if (!error.isRetryable() || error.retryAfter > longestRetryAfter)
        return std::nullopt;
    return error.retryAfter ? *error.retryAfter : wait(retry, random);
}

} // namespace oriel
