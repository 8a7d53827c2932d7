// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/BackOff.h"
#include "domain/ChatProvider.h"
#include "domain/Delay.h"

namespace oriel {

//! How often to ask again, and when.
struct RetryPolicy {
    int retries = 2;
    BackOff backOff;

    bool operator==(const RetryPolicy &) const = default;
};

//! \brief Asks again when an answer failed before anything of it was shown, and the failure may pass.
//!
//! Every retry is announced with its reason and its delay. What a failed attempt told of itself (its response id, its
//! empty blocks) is held back, so that a consumer sees one answer. Network thread.
class RetryProvider final : public ChatProvider
{
public:
    //! All outlive this and its tasks.
    RetryProvider(ChatProvider &target, RetryPolicy policy, Delay &delay, Random &random);

    QCoro::Task<Result<Finished>> stream(ChatRequest request, EventSink &sink, std::stop_token stop) override;

    //! \brief How long to wait before retry number \a retry (from 1), or nothing when it is not to be tried again.
    [[nodiscard]] std::optional<std::chrono::milliseconds> delayBefore(int retry, const Error &error) const;

private:
    ChatProvider &m_target;
    RetryPolicy m_policy;
    Delay &m_delay;
    Random &m_random;
};

} // namespace oriel
