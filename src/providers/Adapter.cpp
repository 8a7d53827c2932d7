// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/Adapter.h"

#include "providers/VendorWords.h"

using namespace Qt::StringLiterals;

namespace oriel {

std::optional<Amendment> Adapter::amend(const ChatRequest &, const ModelQuirks &, const Error &) const
{
    return std::nullopt;
}

std::optional<Amendment> Adapter::withoutParameter(const ChatRequest &request, const ModelQuirks &quirks,
                                                   const QString &parameter, const Error &error) const
{
    if (parameter.isEmpty() || quirks.droppedParameters.contains(parameter))
        return std::nullopt;
    Amendment amendment{request, quirks, true, ParameterDropped{parameter, error.message}};
    amendment.quirks.droppedParameters.append(parameter);
    const auto before = encodeChat(request, quirks);
    const auto after = encodeChat(request, amendment.quirks);
    if (!before || !after || before->http.body == after->http.body)
        return std::nullopt;
    if (before->holdsSchema != after->holdsSchema)
        amendment.told.reset();
    return amendment;
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

std::optional<HttpRequest> Adapter::keyRequest() const
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
    return failure(ErrorKind::Unsupported, VendorWords::tr("This provider has no embeddings."));
}

Result<Embeddings> Adapter::decodeEmbedding(QByteArrayView) const
{
    return failure(ErrorKind::Unsupported, VendorWords::tr("This provider has no embeddings."));
}

} // namespace oriel
