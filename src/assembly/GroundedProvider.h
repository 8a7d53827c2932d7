// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatProvider.h"

#include <memory>

namespace oriel {

//! \brief Puts the sources of a request into words for who answers it, who knows nothing of them.
//!
//! Where a search found nothing, the offline assistant is not asked: that nothing answers is the answer. A model is
//! told so, and the person as well. Requests without sources pass as they are. Tests: tst_groundedprovider.
class GroundedProvider final : public ChatProvider
{
public:
    GroundedProvider(std::shared_ptr<ChatProvider> provider, bool isOffline);

    QCoro::Task<Result<Finished>> stream(ChatRequest request, EventSink &sink, std::stop_token stop) override;

private:
    std::shared_ptr<ChatProvider> m_provider;
    bool m_isOffline = false; //!< it quotes files
};

} // namespace oriel
