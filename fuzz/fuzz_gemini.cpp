// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DecoderFuzz.h"
#include "providers/gemini/GeminiDecoder.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    oriel::fuzzDecoder<oriel::GeminiDecoder>(data, size);
    return 0;
}
