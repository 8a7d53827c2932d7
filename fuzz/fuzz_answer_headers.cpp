// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"
#include "net/RetryHints.h"
#include "providers/HttpErrors.h"
#include "providers/RateLimits.h"

#include <QTimeZone>

using namespace oriel;
using namespace std::chrono_literals;

//! Each line is a header of an answer, its name and its value parted by a colon.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc());
    constexpr auto year = 366 * 24h;
    HttpHead head;
    head.status = 429;
    for (const auto &line : fuzz::bytes(data, size).toByteArray().split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            head.headers.append({line.first(colon), line.sliced(colon + 1)});
    }
    const RetryHints hints = retryHints(head, now);
    fuzz::require(!hints.retryAfter || (*hints.retryAfter > 0ms && *hints.retryAfter <= year), "a wait has its bounds");
    const auto limits = rateLimits(head, now);
    for (const auto &limit : limits) {
        fuzz::require(limit.limit > 0 && limit.remaining >= 0 && limit.remaining <= limit.limit, "what is left fits");
        fuzz::require(!limit.reset || (*limit.reset > 0ms && *limit.reset <= year), "a time has its bounds");
    }
    (void)limitNotice(limits);
    (void)errorFromHttp(head, {}, {});
    return 0;
}
