// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatProvider.h"
#include "providers/Adapter.h"

namespace oriel {

//! \brief Holds an answer to the request's JSON schema.
//!
//! Where the provider cannot do it the schema goes into the instructions. Either way the answer's text is held back
//! until it is whole, the JSON is taken out of what the model wrote around it, and checked; an answer that does not
//! follow the schema is sent back once with what is wrong. One that is wrong again is handed out with the error
//! Protocol. Requests without a schema pass untouched. Network thread.
class StructuredOutput final : public ChatProvider
{
public:
    //! Both outlive this and its tasks.
    StructuredOutput(ChatProvider &target, const Adapter &adapter);
    //! For a target that knows no schemas. It outlives this and its tasks.
    explicit StructuredOutput(ChatProvider &target);

    QCoro::Task<Result<Finished>> stream(ChatRequest request, EventSink &sink, std::stop_token stop) override;

private:
    ChatProvider &m_target;
    const Adapter *m_adapter; //!< null: no model of the target's can be held to a schema by itself
};

} // namespace oriel
