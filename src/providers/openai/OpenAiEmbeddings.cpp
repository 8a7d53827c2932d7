// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/OpenAiEmbeddings.h"

#include "providers/EmbeddingVector.h"
#include "providers/ErrorBody.h"
#include "providers/openai/OpenAiUsage.h"
#include "providers/VendorWords.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace oriel {

namespace {

std::vector<float> floatsFromBase64(std::string_view text)
{
    const auto bytes = QByteArray::fromBase64(QByteArray::fromRawData(text.data(), qsizetype(text.size())));
    std::vector<float> floats(std::size_t(bytes.size()) / sizeof(float));
    for (std::size_t i = 0; i < floats.size(); ++i) {
        const auto bits = qFromLittleEndian<quint32>(bytes.constData() + i * sizeof(float));
        std::memcpy(&floats[i], &bits, sizeof bits);
    }
    return std::ranges::all_of(floats, [](float number) { return std::isfinite(number); }) ? floats
                                                                                           : std::vector<float>();
}

std::vector<float> vectorFrom(const JsonValue &embedding)
{
    const auto text = embedding.utf8();
    return text ? floatsFromBase64(*text) : embeddingVector(embedding);
}

} // namespace

Result<Embeddings> openAiEmbeddings(QByteArrayView body)
{
    JsonReader reader;
    const auto root = reader.read(body);
    if (!root)
        return std::unexpected(root.error());
    if (const auto error = readErrorBody(*root))
        return std::unexpected(errorFromBody(HttpHead{}, *error));
    const JsonValue data = (*root)["data"];
    Embeddings embeddings;
    embeddings.vectors.resize(data.size());
    embeddings.usage = openAiUsage((*root)["usage"]);
    std::size_t position = 0;
    data.forEach([&embeddings, &position](const JsonValue &item) {
        const auto index = std::size_t(item["index"].integer().value_or(qint64(position)));
        if (index < embeddings.vectors.size())
            embeddings.vectors[index] = vectorFrom(item["embedding"]);
        ++position;
    });
    const bool isWhole = !embeddings.vectors.empty()
        && std::ranges::none_of(embeddings.vectors, [](const auto &vector) { return vector.empty(); });
    if (!isWhole)
        return failure(ErrorKind::Protocol, VendorWords::tr("The answer has no embedding for some of the texts."));
    return embeddings;
}

} // namespace oriel
