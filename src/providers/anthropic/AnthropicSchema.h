// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace oriel {

//! \brief \a schema without the rules that the API refuses, and with every object closed, which it demands.
//!
//! The rules that go (lengths, ranges, counts) are checked on the answer by StructuredOutput. What is not a JSON schema
//! comes back as it is. Source: platform.claude.com, "Structured outputs", "JSON Schema limitations", read in 2026.
[[nodiscard]] QByteArray schemaForAnthropic(const QByteArray &schema);

} // namespace oriel
