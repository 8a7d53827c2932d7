// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Adapter.h"

namespace oriel {

//! \brief Google's Gemini API (generateContent), on the Developer API or at a Vertex AI address.
//!
//! The base address may end in the version, in a slash, or in the whole path; empty is
//! https://generativelanguage.googleapis.com. The key travels in a header, never in the address, which ends in logs.
//! Source: ai.google.dev, API reference, read in 2026.
class GeminiAdapter final : public Adapter
{
public:
    //! \a endpoint outlives this.
    explicit GeminiAdapter(const Endpoint &endpoint);

    [[nodiscard]] Result<EncodedChat> encodeChat(const ChatRequest &request, const ModelQuirks &quirks) const override;
    [[nodiscard]] std::unique_ptr<StreamDecoder> makeDecoder(const ChatRequest &request) const override;
    [[nodiscard]] Error decodeError(const HttpHead &head, QByteArrayView body) const override;
    //! Leaves out a parameter that was refused, asks for thinking in the other way, or sends no signatures back.
    [[nodiscard]] std::optional<Amendment> amend(const ChatRequest &request, const ModelQuirks &quirks,
                                                 const Error &error) const override;
    [[nodiscard]] std::optional<HttpRequest> modelsRequest() const override;
    [[nodiscard]] Result<std::vector<ModelInfo>> decodeModels(QByteArrayView body) const override;
    [[nodiscard]] std::optional<int> embeddingBatch() const override { return 100; }
    [[nodiscard]] Result<HttpRequest> encodeEmbedding(const EmbeddingRequest &request) const override;
    [[nodiscard]] Result<Embeddings> decodeEmbedding(QByteArrayView body) const override;

private:
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QString &resource) const;

    const Endpoint &m_endpoint;
};

} // namespace oriel
