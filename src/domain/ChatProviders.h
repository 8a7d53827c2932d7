// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatProvider.h"
#include "domain/Message.h"

#include <memory>

namespace oriel {

//! \brief Who answers: each conversation has its own provider and model. Main thread.
class ChatProviders
{
public:
    virtual ~ChatProviders() = default;

    //! What answers for \a origin. Never null: one that is not there any more fails when it is asked.
    [[nodiscard]] virtual std::shared_ptr<ChatProvider> chat(const Origin &origin) = 0;
    //! Whether a language model answers there, which can be asked for more than what a document says.
    [[nodiscard]] virtual bool isModel(const ProviderId &provider) const = 0;
};

} // namespace oriel
