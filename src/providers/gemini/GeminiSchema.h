// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace oriel {

//! \brief \a schema in the subset of OpenAPI that Gemini's `parameters` and `responseSchema` take; empty when nothing
//! is left.
//!
//! References are replaced by what they name, as far as they do not name themselves; a list of types becomes `nullable`
//! or `anyOf`; `oneOf` becomes `anyOf`, `const` an `enum` of one. Keywords that the API does not know are left out, and
//! so is an object without properties, which it refuses. Source: ai.google.dev, "Schema" of the API reference, read in
//! 2026.
[[nodiscard]] QByteArray schemaForGemini(const QByteArray &schema);

} // namespace oriel
