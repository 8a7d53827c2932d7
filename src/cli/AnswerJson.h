// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/AnswerRecord.h"
#include "domain/Source.h"

namespace oriel {

//! The object of `ask --json`, in one line without its end. Fields and names: docs/cli.md.
//! \param conversation  that the answer is kept in; empty for none
//! \param sources  that it was made from; absent when no documents were asked
[[nodiscard]] QByteArray answerJson(const AnswerRecord &answer, const Usage &usage, const QString &conversation = {},
                                    const std::optional<std::vector<Source>> &sources = {});

//! One line of `ask --events`, without its end.
[[nodiscard]] QByteArray eventJson(const StreamEvent &event);
//! The last line of `ask --events`: how it ended.
[[nodiscard]] QByteArray endJson(const Result<Finished> &end);

class JsonWriter;
//! An error as it stands in both: kind, message, status, retryable, retry_after_ms.
void writeError(JsonWriter &json, const Error &error);

} // namespace oriel
