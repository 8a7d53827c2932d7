// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatProvider.h"
#include "domain/Delay.h"
#include "domain/QuirkStore.h"
#include "net/HttpTransport.h"
#include "providers/Adapter.h"
#include "providers/AnswerRelay.h"

namespace oriel {

//! \brief Talks one vendor's protocol over HTTP: encodes, sends, cuts the body into frames, decodes.
//!
//! Network thread. No policy: a request that fails is not sent again, but where the protocol itself asks for it: a
//! parameter that the model does not take is left out once (Adapter::amend), a pause is continued
//! (Adapter::followUp), a background answer is taken up again after a cut (Adapter::resume). Where the provider does
//! not hold the answer to the request's schema, the schema goes into the instructions.
class HttpChatProvider final : public ChatProvider
{
public:
    //! All outlive this and its tasks.
    //! \param delay  waits before an answer is taken up again; null: at once
    HttpChatProvider(const Adapter &adapter, const Endpoint &endpoint, HttpTransport &transport, QuirkStore &quirks,
                     Delay *delay = nullptr);

    QCoro::Task<Result<Finished>> stream(ChatRequest request, EventSink &sink, std::stop_token stop) override;

private:
    QCoro::Task<Result<Finished>> ask(ChatRequest request, ModelQuirks quirks, AnswerRelay &relay,
                                      std::stop_token stop);
    QCoro::Task<Result<void>> takeUpAgain(ChatRequest request, Result<void> received, StreamDecoder &decoder,
                                          AnswerRelay &relay, std::stop_token stop);
    QCoro::Task<Result<void>> receive(EncodedChat encoded, bool isStreamed, StreamDecoder &decoder, AnswerRelay &relay,
                                      std::stop_token stop);
    void tellLimits(const HttpHead &head, AnswerRelay &relay);
    QCoro::Task<Error> refusal(HttpExchange &exchange, HttpHead head);
    QCoro::Task<void> tellUpstream(HttpRequest request);
    void prepare(HttpRequest &request) const;
    [[nodiscard]] Result<void> patch(QByteArray &body, const ChatRequest &request) const;

    const Adapter &m_adapter;
    const Endpoint &m_endpoint;
    HttpTransport &m_transport;
    QuirkStore &m_quirks;
    Delay *m_delay;
    bool m_isLimitNear = false; //!< and that was told
};

//! Puts the endpoint's custom headers, query items, network profile and time-outs on \a request.
void applyEndpoint(HttpRequest &request, const Endpoint &endpoint);

//! The error that \a endpoint's answer tells, which says too when the key that it wants was never set.
[[nodiscard]] Error refusalOf(const Adapter &adapter, const Endpoint &endpoint, const HttpHead &head,
                              QByteArrayView body);

} // namespace oriel
