// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <expected>

namespace oriel {

//! What a function that can fail returns. Never an out-parameter, never an exception.
template<typename T>
using Result = std::expected<T, Error>;

//! Shorthand for `return failure(kind, sentence)`.
[[nodiscard]] inline std::unexpected<Error> failure(ErrorKind kind, QString message = {}, QString detail = {})
{
    Error error;
    error.kind = kind;
    error.message = std::move(message);
    error.detail = std::move(detail);
    return std::unexpected(std::move(error));
}

} // namespace oriel
