// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Conversation.h"
#include "domain/Turn.h"

#include <QCoroTask>
#include <QTest>
#include <QTimeZone>

//! \file
//! \brief Short ways to what the history's tests keep.

namespace oriel::test {

inline QDateTime timeAt(qint64 seconds)
{
    return QDateTime::fromMSecsSinceEpoch(1'800'000'000'000 + seconds * 1000, QTimeZone::utc());
}

inline Conversation conversationNamed(const QString &id, qint64 seconds = 0)
{
    Conversation conversation;
    conversation.id = {id};
    conversation.createdAt = timeAt(seconds);
    conversation.activeAt = timeAt(seconds);
    return conversation;
}

inline MessageNode nodeNamed(const QString &id, const QString &parent, Role role, const QString &text,
                             qint64 seconds = 0)
{
    MessageNode node;
    node.message = textMessage(role, text);
    node.message.id = {id};
    if (!parent.isEmpty())
        node.message.parent = MessageId{parent};
    node.message.createdAt = timeAt(seconds);
    return node;
}

//! A turn "ID" in \a conversation: the question "ID.q" after \a parent, and the answer "ID.a".
inline NewTurn turnNamed(const QString &id, const QString &conversation, const QString &parent = {}, qint64 seconds = 0)
{
    using namespace Qt::StringLiterals;
    NewTurn turn;
    turn.id = {id};
    turn.conversation = {conversation};
    turn.question = nodeNamed(id + u".q"_s, parent, Role::User, u"question "_s + id, seconds);
    turn.answer = nodeNamed(id + u".a"_s, id + u".q"_s, Role::Assistant, {}, seconds);
    turn.answer.message.parts.clear();
    turn.answer.state = NodeState::Pending;
    turn.answer.message.origin = Origin{{u"openai"_s}, u"gpt"_s};
    return turn;
}

//! What \a text adds to the text of a slot that was \a kept units long.
inline PartGrowth textGrowth(int slot, qint64 kept, const QString &text)
{
    return {slot, 0, kept, TextPart{text, {}}};
}

//! \a turn answered in full.
inline TurnEnd endOf(const NewTurn &turn, const QString &text, qint64 seconds = 1)
{
    TurnEnd end;
    end.turn = turn.id;
    end.answer = turn.answer;
    end.answer.message.parts = {TextPart{text, {}}};
    end.answer.message.usage = Usage{};
    end.answer.message.usage->prompt = 10;
    end.answer.message.usage->completion = 5;
    end.answer.state = NodeState::Done;
    end.answer.endedAt = timeAt(seconds);
    end.answer.finishReason = FinishReason::Complete;
    return end;
}

inline QStringList idsOf(const std::vector<MessageNode> &nodes)
{
    QStringList ids;
    for (const auto &node : nodes)
        ids << node.message.id.value;
    return ids;
}

//! The value of a result. Without one the test ends at once, with the words for the person: nothing after it would say
//! anything.
template<typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

inline void wantDone(const Result<void> &result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
}

template<typename T>
T await(QCoro::Task<Result<T>> task)
{
    return valueOf(QCoro::waitFor(std::move(task)));
}

inline void awaitDone(QCoro::Task<Result<void>> task)
{
    wantDone(QCoro::waitFor(std::move(task)));
}

} // namespace oriel::test
