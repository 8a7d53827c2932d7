// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace oriel {

//! How an answer ended that did end.
enum class FinishReason { Complete, Length, ToolCall, ContentFilter, Refusal, Cancelled };

//! The name in `--json`: "tool_call".
[[nodiscard]] QLatin1StringView finishReasonName(FinishReason reason);

} // namespace oriel
