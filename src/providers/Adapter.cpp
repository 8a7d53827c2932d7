// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/Adapter.h"

using namespace Qt::StringLiterals;

namespace oriel {

std::optional<Amendment> Adapter::amend(const ChatRequest &, const ModelQuirks &, const Error &) const
{
    return std::nullopt;
}

std::optional<ChatRequest> Adapter::followUp(const ChatRequest &, const Message &, const Finished &) const
{
    return std::nullopt;
}

std::optional<EncodedChat> Adapter::resume(const ChatRequest &, const StreamDecoder &) const
{
    return std::nullopt;
}

std::optional<HttpRequest> Adapter::cancelRequest(const StreamDecoder &) const
{
    return std::nullopt;
}

std::optional<HttpRequest> Adapter::modelDetailRequest(const ModelInfo &) const
{
    return std::nullopt;
}

void Adapter::decodeModelDetail(QByteArrayView, ModelInfo &) const {}

std::optional<int> Adapter::embeddingBatch() const
{
    return std::nullopt;
}

Result<HttpRequest> Adapter::encodeEmbedding(const EmbeddingRequest &) const
{
    return failure(ErrorKind::Unsupported, u"This provider has no embeddings."_s);
}

Result<Embeddings> Adapter::decodeEmbedding(QByteArrayView) const
{
    return failure(ErrorKind::Unsupported, u"This provider has no embeddings."_s);
}

} // namespace oriel
