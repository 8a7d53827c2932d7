// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DecoderFuzz.h"
#include "providers/ollama/OllamaAdapter.h"
#include "providers/ollama/OllamaDecoder.h"

using namespace oriel;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzzDecoder<OllamaDecoder>(data, size, StreamFormat::JsonLines);
    fuzzDecoder<OllamaDecoder>(data, size); // as one answer
    const auto input = fuzz::bytes(data, size);
    const OllamaAdapter adapter(Endpoint{});
    ModelInfo model;
    adapter.decodeModelDetail(input, model);
    (void)adapter.decodeModels(input);
    (void)adapter.decodeEmbedding(input);
    (void)adapter.decodeError(HttpHead{400, {}, {}}, input);
    return 0;
}
