// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/SendTurn.h"
#include "core/Clock.h"
#include "durability/ChildWords.h"
#include "routing/TimerDelay.h"
#include "storage/History.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QRandomGenerator>

#include <cstdio>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

//! \file
//! \brief A program that talks with a model without end, to be killed in the middle. One line for each thing that
//! happens, with the time of the steady clock in milliseconds:
//!
//!     turn_child FOLDER CONVERSATION SEED
//!     asked N TIME          question N is committed
//!     words N COUNT TIME    so many words of answer N have come
//!     saved COST            a checkpoint was committed, after so many milliseconds
//!     ended N TIME          answer N is committed

namespace {

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

qint64 now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

//! Says one word after the other, now fast, now slowly.
class Talker final : public ChatProvider, public ChatProviders
{
public:
    explicit Talker(quint32 seed)
        : m_random(seed)
    {
    }

    QCoro::Task<Result<Finished>> stream(ChatRequest, EventSink &sink, std::stop_token stop) override
    {
        const int number = m_number++;
        const int count = m_random.bounded(20, 400);
        for (int word = 0; word < count && !stop.stop_requested(); ++word) {
            const bool isSlow = m_random.bounded(40) == 0;
            co_await m_delay.wait(std::chrono::milliseconds(m_random.bounded(isSlow ? 900 : 12)), stop);
            say(u"words %1 %2 %3"_s.arg(number).arg(word + 1).arg(now())); // first: what follows may be kept at once
            sink.take(TextDelta{0, childWord(word)});
            if (sink.isFull())
                co_await sink.drained();
        }
        co_return Finished{};
    }
    [[nodiscard]] std::shared_ptr<ChatProvider> chat(const Origin &) override
    {
        return {std::shared_ptr<void>(), this};
    }
    [[nodiscard]] bool isModel(const ProviderId &) const override { return true; }

private:
    QRandomGenerator m_random;
    TimerDelay m_delay;
    int m_number = 0;
};

//! Says how long the real one takes.
class MeasuredTurns final : public TurnStore
{
public:
    explicit MeasuredTurns(TurnStore &turns)
        : m_turns(turns)
    {
    }

    QCoro::Task<Result<void>> begin(NewTurn turn) override { return m_turns.begin(std::move(turn)); }
    QCoro::Task<Result<void>> checkpoint(TurnCheckpoint checkpoint) override
    {
        const qint64 start = now();
        auto saved = co_await m_turns.checkpoint(std::move(checkpoint));
        say(u"saved %1"_s.arg(now() - start));
        co_return saved;
    }
    QCoro::Task<Result<void>> end(TurnEnd end) override { return m_turns.end(std::move(end)); }
    QCoro::Task<Result<TurnRecord>> turn(TurnId id) override { return m_turns.turn(std::move(id)); }

private:
    TurnStore &m_turns;
};

struct Watcher final : TurnWatcher {
    int number = 0;
    bool isOver = false;

    void began(const TurnSoFar &) override { say(u"asked %1 %2"_s.arg(number).arg(now())); }
    void take(const StreamEvent &) override {}
    void ended(const EndedTurn &turn) override
    {
        say(turn.saveError ? "not saved "_L1 + turn.saveError->message : u"ended %1 %2"_s.arg(number).arg(now()));
        isOver = true;
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Clock clock;
    TimerDelay delay;
    History history(arguments.value(1), clock);
    Talker talker(arguments.value(3).toUInt());
    MeasuredTurns turns(history.turns());
    TurnService service(turns, talker, clock, delay);
    const SendTurn send(history.conversations(), service, clock);
    Conversation conversation;
    conversation.id = {arguments.value(2)};
    conversation.createdAt = clock.nowUtc();
    conversation.activeAt = clock.nowUtc();
    conversation.model = {{u"talker"_s}, u"words"_s};
    if (auto created = QCoro::waitFor(history.conversations().create(conversation)); !created) {
        say(created.error().message);
        return 1;
    }
    Watcher watcher;
    for (;; ++watcher.number) {
        watcher.isOver = false;
        std::vector<MessagePart> question{TextPart{childQuestion(watcher.number), {}}};
        if (auto sent = QCoro::waitFor(send.run(conversation.id, std::move(question), &watcher)); !sent) {
            say(sent.error().message);
            return 1;
        }
        while (!watcher.isOver || !service.isIdle())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}
