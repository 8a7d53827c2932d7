// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatProvider.h"

namespace oriel {

//! How a target asks for a schema.
enum class SchemaCarrier {
    Request, //!< by itself: HttpChatProvider finds out whether the provider holds answers to one, or words must do
    Words, //!< it knows no schemas: the words are put into its instructions here
};

//! \brief Holds an answer to the request's JSON schema.
//!
//! The answer's text is held back until it is whole, the JSON is taken out of what the model wrote around it, and
//! checked; an answer that does not follow the schema is sent back once with what is wrong. One that is wrong again is
//! handed out with the error Protocol. Requests without a schema pass untouched. Network thread.
class StructuredOutput final : public ChatProvider
{
public:
    //! \a target outlives this and its tasks.
    StructuredOutput(ChatProvider &target, SchemaCarrier carrier);

    QCoro::Task<Result<Finished>> stream(ChatRequest request, EventSink &sink, std::stop_token stop) override;

private:
    ChatProvider &m_target;
    SchemaCarrier m_carrier;
};

//! Puts the schema of \a request into its instructions, for a provider that does not hold answers to it by itself.
void askForSchemaInWords(ChatRequest &request);

} // namespace oriel
