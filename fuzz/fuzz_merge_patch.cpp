// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"
#include "text/JsonSlice.h"

using namespace oriel;

// The input is a target and a patch with a byte 0xFF between them, which no JSON has.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = fuzz::bytes(data, size);
    const auto cut = text.indexOf('\xff');
    const auto target = cut < 0 ? QByteArrayView("{\"a\":{\"b\":[1]},\"c\":null}") : text.first(cut);
    const auto patch = cut < 0 ? text : text.sliced(cut + 1);
    const auto once = jsonMergePatch(target, patch);
    if (!once)
        return 0;
    fuzz::require(isJson(*once), "what is merged is JSON");
    const auto twice = jsonMergePatch(*once, patch);
    fuzz::require(twice && *twice == *once, "a patch changes nothing the second time");
    return 0;
}
