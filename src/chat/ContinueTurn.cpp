// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/ContinueTurn.h"

#include "chat/Outgoing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! For the model, which is why it is not translated.
const auto instruction = u"Your last message was cut off. Go on exactly where it stopped: begin with the very next "
                         "character, repeat nothing, and say nothing about the interruption."_s;

//! A call whose arguments were cut cannot be finished by words, and would be refused.
std::vector<MessagePart> withoutCutCalls(std::vector<MessagePart> parts)
{
    std::erase_if(parts, [](const MessagePart &part) {
        const auto *call = std::get_if<ToolCallPart>(&part);
        return call && !call->isComplete;
    });
    return parts;
}

} // namespace

ContinueTurn::ContinueTurn(ConversationStore &store, TurnService &turns, const Clock &clock)
    : m_planner(store, turns, clock)
{
}

bool ContinueTurn::canContinue(const MessageNode &answer)
{
    if (answer.message.role != Role::Assistant || !answer.message.parent
        || areOnlySources(withoutCutCalls(answer.message.parts)))
        return false;
    switch (answer.state) {
    case NodeState::Interrupted:
    case NodeState::Cancelled:
    case NodeState::Failed: return true;
    case NodeState::Done: return answer.finishReason == FinishReason::Length;
    default: return false;
    }
}

QCoro::Task<Result<TurnSoFar>> ContinueTurn::run(ConversationId conversation, MessageId partial,
                                                 TurnWatcher *watcher) const
{
    auto ground = co_await m_planner.ground(std::move(conversation), std::move(partial));
    if (!ground)
        co_return std::unexpected(ground.error());
    auto &old = ground->path.back();
    if (!canContinue(old))
        co_return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("ContinueTurn", "There is nothing that this message could go on with."));

    old.message.parts = withoutCutCalls(std::move(old.message.parts));
    auto answer = m_planner.newAnswer(ground->conversation, *old.message.parent);
    answer.continues = old.message.id;
    answer.message.parts = old.message.parts;
    auto request = requestFor(ground->conversation, ground->path);
    request.documents = {}; // the last words are the instruction, which no document is asked about
    if (auto sources = sourcesIn(old.message); !sources.empty())
        request.sources = std::move(sources); // its words cite these
    request.messages.push_back(textMessage(Role::User, instruction));
    co_return co_await m_planner.start(std::move(*ground), std::nullopt, std::move(answer), std::move(request),
                                       watcher);
}

} // namespace oriel
