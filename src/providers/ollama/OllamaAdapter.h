// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Adapter.h"
#include "providers/ModelTable.h"

namespace oriel {

//! \brief Ollama's own API, on this machine or in its cloud.
//!
//! Not its OpenAI-compatible one, which cannot set the context window. The base URL may be a host and port alone, and
//! may come with a slash, with /api or with /v1 at its end; empty it is this machine. The key is only for the cloud or
//! a proxy. Source: https://docs.ollama.com/api
class OllamaAdapter final : public Adapter
{
public:
    //! Copies \a endpoint; the table outlives this.
    explicit OllamaAdapter(const Endpoint &endpoint, const ModelTable &models = ModelTable::builtIn());

    [[nodiscard]] Result<EncodedChat> encodeChat(const ChatRequest &request, const ModelQuirks &quirks) const override;
    [[nodiscard]] std::unique_ptr<StreamDecoder> makeDecoder(const ChatRequest &request) const override;
    [[nodiscard]] Error decodeError(const HttpHead &head, QByteArrayView body) const override;
    //! A model that does not think is asked again without, and remembered.
    [[nodiscard]] std::optional<Amendment> amend(const ChatRequest &request, const ModelQuirks &quirks,
                                                 const Error &error) const override;

    [[nodiscard]] std::optional<HttpRequest> modelsRequest() const override;
    [[nodiscard]] Result<std::vector<ModelInfo>> decodeModels(QByteArrayView body) const override;
    [[nodiscard]] std::optional<HttpRequest> modelDetailRequest(const ModelInfo &model) const override;
    void decodeModelDetail(QByteArrayView body, ModelInfo &model) const override;

    [[nodiscard]] std::optional<int> embeddingBatch() const override;
    [[nodiscard]] Result<HttpRequest> encodeEmbedding(const EmbeddingRequest &request) const override;
    [[nodiscard]] Result<Embeddings> decodeEmbedding(QByteArrayView body) const override;

private:
    [[nodiscard]] Result<HttpRequest> makeRequest(const QString &path, QByteArray body) const;

    Endpoint m_endpoint;
    const ModelTable &m_models;
};

//! \a typed without what people paste too much, or this machine when it is empty. InvalidInput when it is no address.
[[nodiscard]] Result<QUrl> ollamaBaseUrl(const QString &typed);

} // namespace oriel
