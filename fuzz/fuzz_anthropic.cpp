// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DecoderFuzz.h"
#include "providers/anthropic/AnthropicAdapter.h"
#include "providers/anthropic/AnthropicDecoder.h"

using namespace oriel;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzzDecoder<AnthropicDecoder>(data, size);
    const auto input = fuzz::bytes(data, size);
    const Endpoint endpoint;
    const AnthropicAdapter adapter(endpoint);
    (void)adapter.decodeModels(input);
    (void)adapter.decodeError(HttpHead{400, {}, {}}, input);
    return 0;
}
