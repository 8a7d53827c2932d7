// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Message.h"

namespace oriel {

//! The bytes that a part carries and that are kept apart from it, and their hash; null for parts that have none.
struct PartBytes {
    QByteArray *data = nullptr;
    QByteArray *sha256 = nullptr;

    [[nodiscard]] explicit operator bool() const { return data != nullptr; }
};

[[nodiscard]] PartBytes bytesOf(MessagePart &part);

} // namespace oriel
