// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DecoderFuzz.h"
#include "providers/ollama/OllamaAdapter.h"
#include "providers/ollama/OllamaDecoder.h"

using namespace oriel;

namespace {

//! Every line a frame: BodyReader takes a body that begins with '{' for one answer.
void lines(QByteArrayView input)
{
    OllamaDecoder decoder;
    PromiseSink sink;
    while (!input.isEmpty()) {
        const auto lineEnd = input.indexOf('\n');
        decoder.frame(Frame{Frame::Kind::Data, {}, lineEnd < 0 ? input : input.first(lineEnd), lineEnd >= 0}, sink);
        input = lineEnd < 0 ? QByteArrayView() : input.sliced(lineEnd + 1);
    }
    (void)decoder.end(sink);
    sink.checkEnd();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzzDecoder<OllamaDecoder>(data, size);
    const auto input = fuzz::bytes(data, size);
    lines(input);
    const OllamaAdapter adapter(Endpoint{});
    ModelInfo model;
    adapter.decodeModelDetail(input, model);
    (void)adapter.decodeModels(input);
    (void)adapter.decodeEmbedding(input);
    (void)adapter.decodeError(HttpHead{400, {}, {}}, input);
    return 0;
}
