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

StreamEvent::StreamEvent() = default;
StreamEvent::StreamEvent(const StreamEvent &other) = default;
StreamEvent::StreamEvent(StreamEvent &&other) noexcept = default;
StreamEvent &StreamEvent::operator=(const StreamEvent &other) = default;
StreamEvent &StreamEvent::operator=(StreamEvent &&other) noexcept = default;
StreamEvent::~StreamEvent() = default;
bool StreamEvent::operator==(const StreamEvent &other) const = default;

bool isContent(const StreamEvent &event)
{
    if (const auto *text = std::get_if<TextDelta>(&event))
        return !text->text.isEmpty(); // many servers open with an empty one
    if (const auto *reasoning = std::get_if<ReasoningDelta>(&event))
        return !reasoning->text.isEmpty();
    return isOneOf<ToolCallStarted, ToolArgumentsDelta, TextReplaced, ImageReceived, AudioReceived>(event);
}

} // namespace oriel
