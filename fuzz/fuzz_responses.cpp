// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DecoderFuzz.h"
#include "providers/responses/ResponsesDecoder.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    oriel::fuzzDecoder<oriel::ResponsesDecoder>(data, size);
    return 0;
}
