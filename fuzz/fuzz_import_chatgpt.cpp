// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportFuzz.h"

//! The input is the mapping of one conversation, or a whole file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = oriel::fuzz::bytes(data, size).toByteArray();
    oriel::fuzz::fuzzImport(input);
    oriel::fuzz::fuzzImport("[{\"mapping\":" + input + "}]");
    return 0;
}
