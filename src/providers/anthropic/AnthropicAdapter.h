// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Adapter.h"

namespace oriel {

//! \brief The Anthropic Messages API, and servers that speak it.
//!
//! The base address may end in /v1, in a slash, or in the whole path; empty is https://api.anthropic.com.
//! Source: platform.claude.com, "API reference", read in 2026.
class AnthropicAdapter final : public Adapter
{
public:
    //! \a endpoint outlives this.
    explicit AnthropicAdapter(const Endpoint &endpoint);

    [[nodiscard]] Result<EncodedChat> encodeChat(const ChatRequest &request, const ModelQuirks &quirks) const override;
    [[nodiscard]] std::unique_ptr<StreamDecoder> makeDecoder(const ChatRequest &request) const override;
    [[nodiscard]] Error decodeError(const HttpHead &head, QByteArrayView body) const override;
    //! Leaves out a parameter that was refused, thinks the other way, writes less, or sends no reasoning back.
    [[nodiscard]] std::optional<Amendment> amend(const ChatRequest &request, const ModelQuirks &quirks,
                                                 const Error &error) const override;
    [[nodiscard]] bool mayPause() const override { return true; }
    [[nodiscard]] std::optional<ChatRequest> followUp(const ChatRequest &request, const Message &answerSoFar,
                                                      const Finished &end) const override;
    //! Claude 4.5 and later hold to `output_config.format`.
    [[nodiscard]] std::optional<HttpRequest> modelsRequest() const override;
    [[nodiscard]] Result<std::vector<ModelInfo>> decodeModels(QByteArrayView body) const override;

private:
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QString &resource) const;

    const Endpoint &m_endpoint;
};

} // namespace oriel
