// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FinishReason.h"

using namespace Qt::StringLiterals;

namespace oriel {

QLatin1StringView finishReasonName(FinishReason reason)
{
    switch (reason) {
    case FinishReason::Complete: return "complete"_L1;
    case FinishReason::Length: return "length"_L1;
    case FinishReason::ToolCall: return "tool_call"_L1;
    case FinishReason::ContentFilter: return "content_filter"_L1;
    case FinishReason::Refusal: return "refusal"_L1;
    case FinishReason::Cancelled: return "cancelled"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace oriel
