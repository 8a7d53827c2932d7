// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MessageNode.h"

#include <QString>

namespace oriel {

//! \file
//! \brief The small words around an answer. Tests: tst_answerwords.

//! "312 tokens · 0.4 s to first token · $0.0012": what is known of it. Estimates are marked.
[[nodiscard]] QString factsOf(const MessageNode &answer);

//! Why an answer is not all it could be, one sentence; empty when it is. Says too what it holds that is not shown.
[[nodiscard]] QString noteOf(const MessageNode &answer);

//! "Sources: a.pdf, b.md"; empty when it cites none.
[[nodiscard]] QString sourcesOf(const Message &answer);

//! Of an answer from the person's documents: numbers that it cites and that no source of it has, one sentence.
[[nodiscard]] QString strayCitations(const Message &answer);

//! Everything that is known of \a error, for a report: one "name: value" a line, credentials redacted.
[[nodiscard]] QString detailsOf(const Error &error, const Origin &asked);

} // namespace oriel
