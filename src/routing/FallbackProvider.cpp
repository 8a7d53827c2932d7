// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/FallbackProvider.h"

#include "routing/AttemptSink.h"

namespace oriel {

namespace {

bool mayAnotherAnswer(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Quota:
    case ErrorKind::Budget:
    case ErrorKind::RateLimit:
    case ErrorKind::Overloaded:
    case ErrorKind::Unavailable:
    case ErrorKind::ContextTooLong:
    case ErrorKind::ModelNotFound:
    case ErrorKind::Timeout:
    case ErrorKind::Network:
    case ErrorKind::Server:
    case ErrorKind::StreamTruncated:
    case ErrorKind::Protocol: return true;
    default: return false;
    }
}

void dropSignatures(Message &message)
{
    std::erase_if(message.parts, [](const MessagePart &part) {
        return std::holds_alternative<ReasoningPart>(part) || std::holds_alternative<OpaquePart>(part);
    });
    for (auto &part : message.parts) {
        if (auto *text = std::get_if<TextPart>(&part))
            text->signature.clear();
        else if (auto *call = std::get_if<ToolCallPart>(&part))
            call->signature.clear();
    }
}

//! \a request as \a target may see it.
ChatRequest requestTo(const Origin &target, ChatRequest request)
{
    request.model = target.model;
    request.parameters.bodyPatch.clear();
    for (auto &message : request.messages) {
        if (message.origin != target)
            dropSignatures(message);
    }
    return request;
}

} // namespace

FallbackProvider::FallbackProvider(std::vector<FallbackTarget> targets)
    : m_targets(std::move(targets))
{
    Q_ASSERT(!m_targets.empty());
}

std::optional<std::size_t> FallbackProvider::nextAfter(std::size_t current, const Error &error) const
{
    if (!mayAnotherAnswer(error.kind))
        return std::nullopt;
    const auto tooFew = error.limit ? error.limit : m_targets[current].contextTokens;
    for (std::size_t next = current + 1; next < m_targets.size(); ++next) {
        const auto &window = m_targets[next].contextTokens;
        if (error.kind != ErrorKind::ContextTooLong || !window || !tooFew || *window > *tooFew)
            return next;
    }
    return std::nullopt;
}

QCoro::Task<Result<Finished>> FallbackProvider::stream(ChatRequest request, EventSink &sink, std::stop_token stop)
{
    for (std::size_t current = 0;;) {
        const auto &target = m_targets[current];
        AttemptSink attempt(sink);
        ChatRequest sent = current == 0 ? request : requestTo(target.origin, request);
        Result<Finished> end = co_await target.provider->stream(std::move(sent), attempt, stop);
        const auto next = end || attempt.hasContent() || stop.stop_requested() ? std::nullopt
                                                                               : nextAfter(current, end.error());
        if (!next) {
            attempt.release();
            co_return end;
        }
        sink.take(Switched{target.origin, m_targets[*next].origin, end.error()});
        current = *next;
    }
}

} // namespace oriel
