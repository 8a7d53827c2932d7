// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Adapter.h"
#include "providers/ModelTable.h"
#include "providers/Presets.h"

namespace oriel {

//! \brief OpenAI Chat Completions, and every server that speaks it; how it deviates is its preset's dialect.
//!
//! Without a preset the kind decides: OpenAiChat is OpenAI itself, OpenAiCompatible a server that nobody knows.
//! The base URL may come with or without "/v1", with a slash at its end or as the full path of an endpoint.
//! Source: https://platform.openai.com/docs/api-reference/chat
class OpenAiChatAdapter : public Adapter
{
public:
    //! Copies \a endpoint; the tables outlive this.
    explicit OpenAiChatAdapter(const Endpoint &endpoint, const Presets &presets = Presets::builtIn(),
                               const ModelTable &models = ModelTable::builtIn());

    [[nodiscard]] Result<EncodedChat> encodeChat(const ChatRequest &request, const ModelQuirks &quirks) const override;
    [[nodiscard]] std::unique_ptr<StreamDecoder> makeDecoder(const ChatRequest &request) const override;
    [[nodiscard]] Error decodeError(const HttpHead &head, QByteArrayView body) const override;
    [[nodiscard]] std::optional<Amendment> amend(const ChatRequest &request, const ModelQuirks &quirks,
                                                 const Error &error) const override;

    [[nodiscard]] std::optional<HttpRequest> modelsRequest() const override;
    [[nodiscard]] std::optional<HttpRequest> keyRequest() const override;
    [[nodiscard]] Result<std::vector<ModelInfo>> decodeModels(QByteArrayView body) const override;

    [[nodiscard]] std::optional<int> embeddingBatch() const override;
    [[nodiscard]] Result<HttpRequest> encodeEmbedding(const EmbeddingRequest &request) const override;
    [[nodiscard]] Result<Embeddings> decodeEmbedding(QByteArrayView body) const override;

    [[nodiscard]] const OpenAiDialect &dialect() const { return m_dialect; }

protected:
    //! The address of \a path ("chat/completions") for \a model. InvalidInput when the base URL is none.
    [[nodiscard]] virtual Result<QUrl> urlOf(const QString &path, const QString &model) const;
    //! What the server calls \a model in the body of a request for chat.
    [[nodiscard]] virtual QString wireModel(const QString &model) const { return model; }
    //! Puts the key on \a request. Never into the URL.
    virtual void authorize(HttpRequest &request) const;

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }

private:
    [[nodiscard]] Result<HttpRequest> makeRequest(const QString &path, const QString &model) const;

    Endpoint m_endpoint;
    const ModelTable &m_models;
    OpenAiDialect m_dialect;
    QString m_keyPath; //!< of the preset
    QString m_presetUrl;
};

//! \brief \a typed without what people paste too much (a slash, the path of an endpoint), and with /v1 when it has no
//! version in its path. InvalidInput when it is no HTTP address.
[[nodiscard]] Result<QUrl> openAiBaseUrl(const QString &typed);

} // namespace oriel
