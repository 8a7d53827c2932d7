// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/EmbeddingVector.h"

#include <cmath>
#include <limits>

namespace oriel {

std::vector<float> embeddingVector(const JsonValue &numbers)
{
    std::vector<float> vector;
    vector.reserve(numbers.size());
    bool isGood = true;
    numbers.forEach([&vector, &isGood](const JsonValue &json) {
        const auto number = json.number(); // a server that could not calculate one writes null
        isGood = isGood && number && std::abs(*number) <= double(std::numeric_limits<float>::max());
        vector.push_back(isGood ? float(*number) : 0.0F);
    });
    return isGood ? vector : std::vector<float>();
}

} // namespace oriel
