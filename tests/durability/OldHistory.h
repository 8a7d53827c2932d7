// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unit/storage/HistoryValues.h"

#include "storage/History.h"
#include "support/HeldClock.h"

namespace oriel::test {

//! \file
//! \brief What tests/data/history holds of each version, as far as it could hold it: a little of everything.

//! The answer "n3", of every kind of part that an answer has.
inline std::vector<MessagePart> oldAnswer()
{
    return {
        ReasoningPart{QStringLiteral("Let me see."), false, QByteArray("\0\xffsig", 5), {}},
        TextPart{QStringLiteral("A train in the mountains."), {}},
        CitationPart{QStringLiteral("Title"), QStringLiteral("https://example.org"), QStringLiteral("the passage"), 0,
                     7},
        ToolCallPart{QStringLiteral("call_1"), QStringLiteral("find"), "{\"a\": 1}", {}, true},
        TextPart{QChar(u'x') + QString(QChar(0xd83d)), {}}, // no well-formed text
    };
}

//! What the answer "n3" cost: a row with every column.
inline LedgerEntry oldRow()
{
    using namespace Qt::StringLiterals;
    using namespace std::chrono_literals;
    LedgerEntry entry;
    entry.startedAt = timeAt(-50'000'000);
    entry.purpose = {Feature::Chat, ConversationId{u"c1"_s}, 1};
    entry.target = {{u"openai"_s}, u"gpt-x"_s};
    Usage usage;
    usage.prompt = 1000;
    usage.cached = 100;
    usage.cacheWrite = 200;
    usage.cacheWriteHour = 50;
    usage.completion = 12;
    usage.reasoning = 4;
    entry.price = AppliedPrice{Money{2}, Money{1}, Money{3}, Money{4}, Money{8}, u"2025-06-01"_s};
    usage.cost = costOf(usage, *entry.price);
    usage.costOrigin = CostOrigin::Computed;
    entry.usage = usage;
    entry.timeToFirstToken = 400ms;
    entry.latency = 1000ms;
    entry.outcome = u"complete"_s;
    return entry;
}

//! "c1": a question with a picture, an answer that was cut and the one that continues it.
inline void writeAnswered(History &history)
{
    using namespace Qt::StringLiterals;
    using namespace std::chrono_literals;
    const auto at = [](qint64 seconds) { return timeAt(seconds - 50'000'000); }; // 1,750,000,000 and so many seconds
    auto conversation = conversationNamed(u"c1"_s, -50'000'000);
    conversation.title = u"Café und Züge"_s;
    conversation.titleOrigin = TitleOrigin::Person;
    conversation.model = {{u"openai"_s}, u"gpt-x"_s};
    conversation.system = u"Be kind."_s;
    conversation.parameters.temperature = 0.5;
    conversation.isPinned = true;
    conversation.folder = u"work"_s;
    conversation.tags = {u"blue"_s, u"red"_s};
    auto question = nodeNamed(u"n1"_s, {}, Role::User, u"What is on the picture?"_s, -50'000'000);
    question.message.parts.push_back(ImagePart{u"image/png"_s, "bytes", {}, {}});
    auto cut = nodeNamed(u"n2"_s, u"n1"_s, Role::Assistant, u"A tr"_s, -49'999'999);
    cut.message.origin = conversation.model;
    cut.state = NodeState::Interrupted;
    cut.endedAt = at(1);
    await(history.conversations().import(conversation, {question, cut}));

    NewTurn turn;
    turn.id = {u"t1"_s};
    turn.conversation = {u"c1"_s};
    turn.answer = nodeNamed(u"n3"_s, u"n1"_s, Role::Assistant, {}, -49'999'997);
    turn.answer.message.origin = conversation.model;
    turn.answer.message.parts.clear();
    turn.answer.continues = MessageId{u"n2"_s};
    turn.answer.state = NodeState::Pending;
    awaitDone(history.turns().begin(turn));
    auto end = endOf(turn, {}, -49'999'996);
    end.answer.message.parts = oldAnswer();
    end.answer.message.usage->prompt = 30;
    end.answer.message.usage->completion = 12;
    end.answer.requestId = u"req_1"_s;
    end.answer.providerReason = u"stop"_s;
    end.answer.timeToFirstToken = 200ms;
    end.answer.latency = 1s;
    Error busy;
    busy.kind = ErrorKind::Overloaded;
    busy.message = u"busy"_s;
    busy.status = 529;
    end.steps = {{StepKind::Attempt, conversation.model, at(3), at(3), {}, busy},
                 {StepKind::Attempt, conversation.model, at(3), at(4), {}, {}}};
    awaitDone(history.turns().end(end));
    ConversationChange change;
    change.draft = u"not sent"_s;
    change.scroll = ScrollAnchor{{u"n3"_s}, 2, 0.25};
    awaitDone(history.conversations().change({u"c1"_s}, change));
}

//! "c2", an imported one with an answer that is being written, and "c3", which was removed.
inline void writeTheOthers(History &history)
{
    using namespace Qt::StringLiterals;
    auto streaming = conversationNamed(u"c2"_s, -50'000'000);
    streaming.importedFrom = u"chatgpt:1"_s;
    await(history.conversations().import(streaming, {}));
    auto turn = turnNamed(u"t2"_s, u"c2"_s, {}, -49'999'980);
    turn.question->message.id = {u"m1"_s};
    turn.question->message.parts = {TextPart{u"Count to ten."_s, {}}};
    turn.answer.message.id = {u"m2"_s};
    turn.answer.message.parent = MessageId{u"m1"_s};
    awaitDone(history.turns().begin(turn));
    TurnCheckpoint checkpoint;
    checkpoint.turn = turn.id;
    checkpoint.growth = {textGrowth(0, 0, u"one, two"_s), textGrowth(0, 8, u", three"_s)};
    awaitDone(history.turns().checkpoint(checkpoint));

    auto removed = conversationNamed(u"c3"_s, -50'000'000);
    removed.title = u"gone"_s;
    removed.titleOrigin = TitleOrigin::Model;
    awaitDone(history.conversations().create(removed));
    awaitDone(history.conversations().remove({{u"c3"_s}}));
    awaitDone(history.keeper().setRetention({u"work"_s, 90}));
    awaitDone(history.calibrations().learn(removed.model, [] {
        TokenObservation billed;
        billed.features[TokenFeature::CommonWords] = 100;
        billed.tokens = 150;
        return std::vector{billed};
    }));
}

} // namespace oriel::test
