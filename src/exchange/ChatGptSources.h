// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Message.h"
#include "text/JsonValue.h"

#include <vector>

namespace oriel {

//! \a text without the marks of private letters (U+E200 to U+E201) that ChatGPT replaces by links when it shows it.
[[nodiscard]] QString withoutSourceMarks(const QString &text);

//! \brief The sources in the \a metadata of a message of ChatGPT, as parts behind \a text, each once.
//!
//! \c citations (older) and \c content_references. Their places count code points; they are kept where \a text still
//! has what they point to.
[[nodiscard]] std::vector<MessagePart> chatGptSources(const JsonValue &metadata, const QString &text);

} // namespace oriel
