// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/ChatProvider.h"

#include <map>

namespace oriel {

//! When a target is left alone, and for how long.
struct BreakerPolicy {
    int failures = 5; //!< in a row, that open it; 0: it never opens
    std::chrono::milliseconds rest{60'000}; //!< after which one request tries whether the target works again
    bool countsUnreached = true; //!< whether what was never reached (no address, no connection) has failed. False: it
                                 //!< may be the person's own network, and nobody else would answer meanwhile

    bool operator==(const BreakerPolicy &) const = default;
};

//! \brief How the models of one server have fared: what outlives a change of a time-out. Network thread.
struct BreakerStates {
    struct State {
        int failures = 0; //!< in a row
        std::optional<std::chrono::steady_clock::time_point> openUntil; //!< absent: closed
        bool isTrying = false; //!< one request is on its way to see
    };
    std::map<QString, State> byModel;
};

//! \brief Asks nothing of a target that fails: opens after failures in a row, and lets one request try after a rest.
//!
//! | state     | a request                         | goes on to                                          |
//! |-----------|-----------------------------------|-----------------------------------------------------|
//! | closed    | goes through                      | open, after \c failures failures in a row           |
//! | open      | ends at once with Unavailable     | half-open, after \c rest                            |
//! | half-open | the first one is the trial, the   | closed when the target answered, open when it       |
//! |           | others end at once                | failed, half-open still when the person stopped it  |
//!
//! A failure is one that says that the target does not work: of the network, a time-out, a server's error, an overload,
//! an answer that broke off or is none. One that the target answered (a key that was refused, a limit, a bad request)
//! shows that it works. A target that was not reached leaves all as it is where \c countsUnreached is false. Network
//! thread. Tests: tst_breakerprovider.
class BreakerProvider final : public ChatProvider
{
public:
    //! All but \a provider outlive this and its tasks. \a provider is for the words.
    BreakerProvider(ChatProvider &target, ProviderId provider, BreakerPolicy policy, BreakerStates &states,
                    const Clock &clock);

    QCoro::Task<Result<Finished>> stream(ChatRequest request, EventSink &sink, std::stop_token stop) override;

private:
    using State = BreakerStates::State;

    [[nodiscard]] Error skipped(const State &state) const;
    void settle(State &state, const Result<Finished> &end, bool isTrial) const;

    ChatProvider &m_target;
    ProviderId m_provider;
    BreakerPolicy m_policy;
    BreakerStates &m_states;
    const Clock &m_clock;
};

} // namespace oriel
