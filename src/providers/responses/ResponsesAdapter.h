// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/openai/OpenAiChatAdapter.h"

namespace oriel {

//! \brief The OpenAI Responses API. Address, key, models and embeddings are those of Chat Completions.
//!
//! A request whose body patch, or whose provider's, has `"background":true` is answered in the background: an answer in
//! one piece is asked for again until it is there, a stream that was cut is taken up where it ended, and a stop is
//! told. Source: https://platform.openai.com/docs/api-reference/responses
class ResponsesAdapter final : public OpenAiChatAdapter
{
public:
    //! Copies \a endpoint.
    explicit ResponsesAdapter(const Endpoint &endpoint);

    [[nodiscard]] Result<EncodedChat> encodeChat(const ChatRequest &request, const ModelQuirks &quirks) const override;
    [[nodiscard]] std::unique_ptr<StreamDecoder> makeDecoder(const ChatRequest &request) const override;
    [[nodiscard]] std::optional<Amendment> amend(const ChatRequest &request, const ModelQuirks &quirks,
                                                 const Error &error) const override;
    [[nodiscard]] std::optional<EncodedChat> resume(const ChatRequest &request,
                                                    const StreamDecoder &decoder) const override;
    [[nodiscard]] std::optional<HttpRequest> cancelRequest(const StreamDecoder &decoder) const override;

private:
    [[nodiscard]] bool isBackground(const ChatRequest &request) const;
    [[nodiscard]] Result<HttpRequest> requestAt(const QString &path, const QString &model) const;
};

} // namespace oriel
