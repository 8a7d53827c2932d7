// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "text/JsonValue.h"

#include <QRegularExpression>

namespace oriel::detail {

//! \brief \a pattern with Unicode's categories, and with its White_Space for \\s and \\S: what those who write
//! tokenizers mean. PCRE has U+180E among its blanks.
[[nodiscard]] QRegularExpression unicodeExpression(const QString &pattern);

//! The pattern of {"String": ...} or {"Regex": ...} in a tokenizer.json. InvalidInput when it is none.
[[nodiscard]] Result<QRegularExpression> stepPattern(const JsonValue &json);

} // namespace oriel::detail
