// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"
#include "text/JsonSlice.h"
#include "text/JsonWriter.h"

using namespace oriel;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = fuzz::bytes(data, size);
    (void)jsonSlice(text, {"a", "0", "b"});
    const bool isWhole = isJson(text);
    JsonWriter copy;
    if (const auto members = jsonMembers(text)) {
        copy.beginObject();
        for (const auto &member : *members) {
            fuzz::require(member.value.data() >= text.data() && member.value.end() <= text.end(), "values are views");
            copy.key(member.key.toStdString()).raw(member.value);
        }
        copy.endObject();
    } else if (const auto elements = jsonElements(text)) {
        copy.beginArray();
        for (const auto element : *elements)
            copy.raw(element);
        copy.endArray();
    }
    if (isWhole && !copy.text().isEmpty())
        fuzz::require(isJson(copy.text()), "slices put together are JSON again");
    return 0;
}
