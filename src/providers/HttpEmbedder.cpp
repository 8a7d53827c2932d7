// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/HttpEmbedder.h"

#include "providers/HttpModelCatalog.h"
#include "providers/VendorWords.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {
bool areOfOneLength(const std::vector<std::vector<float>> &vectors)
{
    return std::ranges::all_of(
        vectors, [&vectors](const auto &vector) { return !vector.empty() && vector.size() == vectors.front().size(); });
}
} // namespace

HttpEmbedder::HttpEmbedder(const Adapter &adapter, const Endpoint &endpoint, HttpTransport &transport)
    : m_adapter(adapter)
    , m_endpoint(endpoint)
    , m_transport(transport)
{
}

QCoro::Task<Result<Embeddings>> HttpEmbedder::embed(EmbeddingRequest request, std::stop_token stop)
{
    const auto batchSize = m_adapter.embeddingBatch();
    if (!batchSize)
        co_return failure(ErrorKind::Unsupported, VendorWords::tr("This provider has no embeddings."));
    Embeddings all;
    for (qsizetype from = 0; from < request.texts.size(); from += *batchSize) {
        EmbeddingRequest batch{request.model,
                               request.texts.sliced(from, std::min<qsizetype>(*batchSize, request.texts.size() - from)),
                               request.dimensions};
        auto http = m_adapter.encodeEmbedding(batch);
        if (!http)
            co_return std::unexpected(http.error());
        Result<HttpAnswer> answer = co_await askEndpoint(m_adapter, m_endpoint, m_transport, std::move(*http), stop);
        if (!answer)
            co_return std::unexpected(answer.error());
        auto part = m_adapter.decodeEmbedding(answer->body);
        if (!part)
            co_return part;
        if (qsizetype(part->vectors.size()) != batch.texts.size())
            co_return failure(
                ErrorKind::Protocol,
                VendorWords::tr("The provider did not send one embedding for each text: %1 instead of %2.")
                    .arg(part->vectors.size())
                    .arg(batch.texts.size()));
        std::ranges::move(part->vectors, std::back_inserter(all.vectors));
        addUsage(all.usage, part->usage);
    }
    if (!areOfOneLength(all.vectors))
        co_return failure(ErrorKind::Protocol, VendorWords::tr("The provider sent embeddings of different lengths."));
    co_return all;
}

} // namespace oriel
