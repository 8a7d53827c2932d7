// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatProvider.h"

#include <memory>
#include <vector>

namespace oriel {

//! One of those who may answer.
struct FallbackTarget {
    Origin origin; //!< the model is the one that is asked for there
    std::shared_ptr<ChatProvider> provider;
    std::optional<qint64> contextTokens; //!< what the model can read; absent when not known
};

//! \brief Asks the next target when one cannot answer, before anything of an answer was shown.
//!
//! The next is tried when a target does not work, has no capacity, credit or budget left, does not know its model, is
//! left alone (BreakerProvider), or cannot read so much (then only one that is not known to read less). Never after
//! content, a refusal, a bad request, a refused key or a stop. Each switch is told with its reason. What only another
//! model may see again (its thoughts, their signatures, a vendor's own items) does not go along, nor does a patch of
//! the request's body, which is for one provider. Main thread. Tests: tst_fallbackprovider.
class FallbackProvider final : public ChatProvider
{
public:
    //! \param targets  in order, the first is the one that was asked; at least one
    explicit FallbackProvider(std::vector<FallbackTarget> targets);

    QCoro::Task<Result<Finished>> stream(ChatRequest request, EventSink &sink, std::stop_token stop) override;

private:
    //! The one to be tried after \a current failed with \a error.
    [[nodiscard]] std::optional<std::size_t> nextAfter(std::size_t current, const Error &error) const;

    std::vector<FallbackTarget> m_targets;
};

} // namespace oriel
