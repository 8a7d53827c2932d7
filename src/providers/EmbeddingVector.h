// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/JsonValue.h"

#include <vector>

namespace oriel {

//! The embedding that \a numbers lists; empty when it is no list, or one of them is no number that a float holds.
[[nodiscard]] std::vector<float> embeddingVector(const JsonValue &numbers);

} // namespace oriel
