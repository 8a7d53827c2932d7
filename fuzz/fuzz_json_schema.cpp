// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"
#include "text/JsonSchema.h"

using namespace oriel;

//! A schema and a value, with a byte 0xFF between them, which no JSON has.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = fuzz::bytes(data, size);
    const auto cut = text.indexOf('\xff');
    const auto schema = cut < 0 ? text : text.first(cut);
    const auto value = cut < 0 ? QByteArrayView("{\"a\":[1,\"b\",null]}") : text.sliced(cut + 1);
    const auto isGood = checkSchema(schema);
    fuzz::require(isGood || !isGood.error().message.isEmpty(), "what is wrong with a schema is told");
    const auto follows = checkAgainstSchema(value, schema);
    fuzz::require(follows || !follows.error().message.isEmpty(), "what does not follow is told");
    fuzz::require(isGood || !follows, "nothing follows a schema that is none");
    return 0;
}
