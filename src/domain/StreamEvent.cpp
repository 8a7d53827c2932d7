// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StreamEvent.h"

namespace oriel {

namespace {
template<typename... Kinds>
bool isOneOf(const StreamEvent &event)
{
    return (std::holds_alternative<Kinds>(event) || ...);
}
} // namespace

bool isContent(const StreamEvent &event)
{
    return isOneOf<TextDelta, ReasoningDelta, ToolCallStarted, ToolArgumentsDelta, TextReplaced, ImageReceived,
                   AudioReceived>(event);
}

} // namespace oriel
