// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FrameFuzz.h"
#include "net/EventStreamParser.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    oriel::fuzzFrames<oriel::EventStreamParser>(data, size);
    return 0;
}
