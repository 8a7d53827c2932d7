// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/DraftTree.h"
#include "exchange/ImportContext.h"
#include "text/JsonValue.h"

namespace oriel {

//! \file
//! \brief What the imports of ChatGPT's and Claude's files have in common in making parts.

//! \a file as the part that it is: an image, a sound, a text, bytes. The name is what the person called it.
[[nodiscard]] MessagePart partOfFile(ImportedFile file, const QString &name);
//! What stands for a file that the export does not hold; noted.
[[nodiscard]] MessagePart missingFile(const QString &name, ImportContext &context);

//! \a text as the arguments of a tool call: itself when it is a JSON object, else {"input": text}.
[[nodiscard]] QByteArray callArguments(const QString &text);
//! \a key with nothing in it that a provider would refuse in the id of a call.
[[nodiscard]] QString callId(const QString &key);

//! \brief Brings calls of tools and their results together, along the parents.
//!
//! A result without an id gets that of the nearest call before it. Providers refuse one without the other: a call that
//! nothing answers counts as incomplete, a result of no call becomes text of the assistant.
void pairCalls(std::vector<DraftNode> &drafts);

//! Puts text in a fence that it cannot end.
[[nodiscard]] QString fenced(const QString &text, const QString &language = {});

} // namespace oriel
