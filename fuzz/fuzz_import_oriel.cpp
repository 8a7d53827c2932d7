// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportFuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    oriel::fuzz::fuzzImport(oriel::fuzz::bytes(data, size).toByteArray());
    return 0;
}
