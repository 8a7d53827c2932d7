// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FrameFuzz.h"
#include "net/JsonArrayParser.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    oriel::fuzzFrames<oriel::JsonArrayParser>(data, size);
    return 0;
}
