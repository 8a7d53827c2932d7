// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/NewConversation.h"
#include "chat/SendTurn.h"
#include "storage/History.h"
#include "support/HeldTime.h"
#include "support/HeldTurnStore.h"
#include "support/ScriptedProviders.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

namespace oriel::test {

//! Writes down what it is told of a turn.
struct RecordingWatcher final : TurnWatcher {
    std::vector<TurnSoFar> beginnings;
    QString text; //!< what came before it looked, and what came then
    std::vector<StreamEvent> events;
    std::vector<std::optional<Error>> saving;
    std::vector<EndedTurn> ends;
    std::function<void()> onBegin;

    void began(const TurnSoFar &turn) override
    {
        beginnings.push_back(turn);
        text = turn.answer.message.text();
        if (onBegin)
            onBegin();
    }
    void take(const StreamEvent &event) override
    {
        events.push_back(event);
        if (const auto *delta = std::get_if<TextDelta>(&event))
            text += delta->text;
    }
    void savingChanged(const std::optional<Error> &error) override { saving.push_back(error); }
    void ended(const EndedTurn &turn) override { ends.push_back(turn); }
};

//! A conversation with a scripted provider, held time, and the history in a folder that goes with it.
struct TurnStage {
    HeldTime time;
    QTemporaryDir folder;
    Clock clock;
    History kept{folder.path(), clock};
    ConversationStore &history = kept.conversations();
    HeldTurnStore turns{kept.turns()};
    ScriptedProviders providers;
    TurnService service{turns, providers, time, time};
    SendTurn send{history, service, time};
    RecordingWatcher watcher;
    ConversationId conversation = begin();

    TurnStage() = default;
    Q_DISABLE_COPY_MOVE(TurnStage)
    ~TurnStage()
    {
        turns.release();
        service.stopAll();
        waitForEnd();
    }

    [[nodiscard]] ScriptedProvider &provider() { return providers.of(QStringLiteral("here")); }

    //! A new conversation with \a provider.
    ConversationId begin(const QString &provider = QStringLiteral("here"))
    {
        TurnSetup setup{{{provider}, QStringLiteral("tiny")}, QStringLiteral("Be short."), {}};
        auto made = newConversation(setup, {}, time);
        const auto id = made.id;
        if (!QCoro::waitFor(history.create(std::move(made))))
            qFatal("no conversation");
        return id;
    }

    [[nodiscard]] static std::vector<MessagePart> words(const QString &text) { return {TextPart{text, {}}}; }

    //! Asks, and waits until the request has left.
    Result<TurnSoFar> ask(const QString &text) { return ask(conversation, text); }
    Result<TurnSoFar> ask(const ConversationId &id, const QString &text)
    {
        return QCoro::waitFor(send.run(id, words(text), &watcher));
    }
    //! A question with an answer that is over.
    MessageNode exchange(const QString &question, const QString &answer)
    {
        const auto turn = ask(question);
        provider().say(answer);
        provider().end();
        waitForEnd();
        return last();
    }
    void waitForEnd()
    {
        while (!service.isIdle())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    //! As the store has it.
    [[nodiscard]] std::vector<MessageNode> path() { return path(conversation); }
    [[nodiscard]] std::vector<MessageNode> path(const ConversationId &id)
    {
        PathQuery query;
        query.conversation = id;
        return QCoro::waitFor(history.path(std::move(query)))->nodes;
    }
    [[nodiscard]] MessageNode last() { return path().back(); }
    //! What the texts of the last request were.
    [[nodiscard]] QStringList sent()
    {
        QStringList texts;
        for (const auto &message : provider().requests.back().messages)
            texts << message.text();
        return texts;
    }
};

inline Error errorOf(ErrorKind kind, const QString &message = {})
{
    Error error;
    error.kind = kind;
    error.message = message;
    return error;
}

} // namespace oriel::test
