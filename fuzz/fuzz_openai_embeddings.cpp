// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/OpenAiEmbeddings.h"

#include "Fuzz.h"

#include <algorithm>
#include <cmath>

using namespace oriel;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto embeddings = openAiEmbeddings(fuzz::bytes(data, size));
    if (!embeddings)
        return 0;
    fuzz::require(!embeddings->vectors.empty(), "an answer has embeddings");
    for (const auto &vector : embeddings->vectors) {
        fuzz::require(!vector.empty(), "no embedding is empty");
        fuzz::require(std::ranges::all_of(vector, [](float number) { return std::isfinite(number); }),
                      "an embedding is made of numbers");
    }
    return 0;
}
