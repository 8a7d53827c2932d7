// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatRequest.h"
#include "domain/Embedder.h"
#include "domain/ModelCatalog.h"
#include "domain/ProviderConfig.h"
#include "net/HttpTransport.h"
#include "providers/StreamDecoder.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace oriel {

//! Where a provider is and who asks. The key may be empty: local servers need none.
struct Endpoint {
    ProviderConfig config;
    Secret key;
};

//! What a streamed body is made of.
enum class StreamFormat { EventStream, JsonLines, JsonArray };

//! A request as it goes on the wire, and what the person should know about how it was made.
struct EncodedChat {
    HttpRequest http;
    StreamFormat format = StreamFormat::EventStream;
    std::vector<StreamEvent> notices; //!< Notice and ParameterDropped only
    std::optional<StreamEvent> ifSilent = std::nullopt; //!< told when nothing has come for two seconds: LoadingModel
    bool isPoll = false; //!< asks how far an answer is that the provider goes on with by itself
    std::chrono::milliseconds delay{0}; //!< before it is sent, of what resume() gives
    bool holdsSchema = false; //!< the provider itself holds the answer to the request's schema; else words must do
};

//! How to try a refused request once more, changed.
struct Amendment {
    ChatRequest request; //!< to send instead
    ModelQuirks quirks; //!< to encode it with
    bool isRemembered = false; //!< keep the quirks for the model's next requests
    std::optional<StreamEvent> told; //!< what the person is told
};

//! \brief One vendor's protocol over HTTP: encode and decode, nothing else.
//!
//! No network, no policy, no state: everything that it needs is in its endpoint and in the arguments, so it can be
//! shared and called again. HttpChatProvider and its neighbours do the talking.
class Adapter
{
public:
    virtual ~Adapter() = default;

    //! \brief The HTTP request for \a request.
    //!
    //! InvalidInput when \a request cannot be said in this protocol (an image for a protocol without images), with a
    //! sentence. Reasoning, signatures and opaque parts of messages whose Origin is not this provider and model are
    //! left out. The body patches, the provider's and the request's, and custom headers are applied by the caller.
    [[nodiscard]] virtual Result<EncodedChat> encodeChat(const ChatRequest &request,
                                                         const ModelQuirks &quirks) const = 0;
    [[nodiscard]] virtual std::unique_ptr<StreamDecoder> makeDecoder(const ChatRequest &request) const = 0;
    //! The error that an answer with status >= 400, or with a body that is no answer, tells.
    [[nodiscard]] virtual Error decodeError(const HttpHead &head, QByteArrayView body) const = 0;

    //! \brief How to change a request that was refused with \a error before any content, or nothing.
    //!
    //! Must change something, so that a request is not sent twice alike.
    [[nodiscard]] virtual std::optional<Amendment> amend(const ChatRequest &request, const ModelQuirks &quirks,
                                                         const Error &error) const;
    //! Whether an answer may end in a pause, so that followUp() will be asked.
    [[nodiscard]] virtual bool mayPause() const { return false; }
    //! \brief What to ask next when an answer ended in a pause of the provider's own (Anthropic pause_turn), or
    //! nothing. Its events continue the same answer.
    [[nodiscard]] virtual std::optional<ChatRequest> followUp(const ChatRequest &request, const Message &answerSoFar,
                                                              const Finished &end) const;

    //! \brief How to take up again an answer whose connection was cut, or that the provider goes on with by itself,
    //! given its decoder; nothing when it cannot be.
    [[nodiscard]] virtual std::optional<EncodedChat> resume(const ChatRequest &request,
                                                            const StreamDecoder &decoder) const;
    //! What to send when the person stops an answer that goes on at the provider without us; nothing when closing is
    //! enough.
    [[nodiscard]] virtual std::optional<HttpRequest> cancelRequest(const StreamDecoder &decoder) const;

    //! The request that lists the models; nothing when the provider has no such list.
    [[nodiscard]] virtual std::optional<HttpRequest> modelsRequest() const = 0;
    //! Whether a request may name what the list names: Azure's requests name deployments, its list models.
    [[nodiscard]] virtual bool listsWhatItServes() const { return true; }
    [[nodiscard]] virtual Result<std::vector<ModelInfo>> decodeModels(QByteArrayView body) const = 0;
    //! A request that costs nothing and is answered with a good key only, for a provider whose list of models anybody
    //! may read; nothing when there is none.
    [[nodiscard]] virtual std::optional<HttpRequest> keyRequest() const;
    //! A second request that tells more of one model (Ollama /api/show); nothing when the list tells all.
    [[nodiscard]] virtual std::optional<HttpRequest> modelDetailRequest(const ModelInfo &model) const;
    virtual void decodeModelDetail(QByteArrayView body, ModelInfo &model) const;

    //! How many texts one embedding request may hold; nothing when the provider has no embeddings.
    [[nodiscard]] virtual std::optional<int> embeddingBatch() const;
    [[nodiscard]] virtual Result<HttpRequest> encodeEmbedding(const EmbeddingRequest &request) const;
    [[nodiscard]] virtual Result<Embeddings> decodeEmbedding(QByteArrayView body) const;

protected:
    //! \brief For amend(): the request without \a parameter (a quirk's name), remembered and told with \a error's
    //! words.
    //!
    //! Nothing when it was dropped before or when leaving it out changes nothing. Not told where only the schema goes,
    //! which is then asked for in words.
    [[nodiscard]] std::optional<Amendment> withoutParameter(const ChatRequest &request, const ModelQuirks &quirks,
                                                            const QString &parameter, const Error &error) const;
};

} // namespace oriel
