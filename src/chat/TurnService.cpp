// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/TurnService.h"

#include <algorithm>

namespace oriel {

TurnService::TurnService(TurnStore &store, ChatProviders &providers, const Clock &clock, Delay &delay, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_providers(providers)
    , m_clock(clock)
    , m_delay(delay)
{
}

std::unexpected<Error> TurnService::isStillWriting()
{
    return failure(ErrorKind::InvalidInput, tr("An answer is still being written in this conversation."));
}

TurnService::~TurnService()
{
    *m_isAlive = false;
    m_over.request_stop();
}

QCoro::Task<Result<TurnSoFar>> TurnService::start(TurnPlan plan, TurnWatcher *watcher)
{
    const auto conversation = plan.turn.conversation;
    if (m_isEnding)
        co_return failure(ErrorKind::Cancelled);
    if (isRunning(conversation))
        co_return isStillWriting();

    auto provider = m_providers.chat(plan.turn.answer.message.origin.value_or(Origin{}));
    const TurnPorts ports{m_store, m_clock, m_delay, m_retriever};
    const auto run = std::make_shared<TurnRun>(std::move(plan), std::move(provider), ports);
    m_running.emplace(conversation, run);
    const auto begun = co_await run->begin();
    if (!begun) {
        m_running.erase(conversation);
        if (isIdle())
            Q_EMIT idle();
        co_return std::unexpected(begun.error());
    }
    if (watcher)
        run->attach(*watcher);
    Q_EMIT began(conversation);
    const TurnSoFar soFar = run->soFar();
    finish(run, conversation);
    co_return soFar;
}

QCoro::Task<void> TurnService::finish(std::shared_ptr<TurnRun> run, ConversationId conversation)
{
    const EndedTurn over = co_await run->run();
    m_running.erase(conversation);
    if (over.saveError) {
        m_unsaved.push_back(run->turnEnd(over.answer));
        if (!m_isTrying)
            keepTrying(m_isAlive);
    }
    run->tellEnded(over);
    Q_EMIT ended(conversation, over.answer.state);
    if (isIdle())
        Q_EMIT idle();
}

bool TurnService::attach(const ConversationId &conversation, TurnWatcher &watcher)
{
    const auto running = m_running.find(conversation);
    if (running == m_running.end())
        return false;
    const auto run = running->second; // began() may end it
    run->attach(watcher);
    return true;
}

void TurnService::detach(TurnWatcher &watcher)
{
    for (const auto &[conversation, run] : m_running)
        run->detach(watcher);
}

std::optional<TurnSoFar> TurnService::soFar(const ConversationId &conversation) const
{
    const auto running = m_running.find(conversation);
    return running == m_running.end() ? std::nullopt : std::optional(running->second->soFar());
}

void TurnService::stop(const ConversationId &conversation)
{
    const auto running = m_running.find(conversation);
    if (running == m_running.end())
        return;
    const auto run = running->second; // it may end before stop() has
    run->stop();
}

void TurnService::stopAll()
{
    m_isEnding = true;
    const auto all = m_running; // some end at once
    for (const auto &[conversation, run] : all)
        run->stopForProgramEnd();
}

void TurnService::amend(std::vector<MessageNode> &path) const
{
    for (const auto &end : m_unsaved) {
        const auto place = std::ranges::find(path, end.answer.message.id,
                                             [](const MessageNode &node) { return node.message.id; });
        if (place == path.end())
            continue;
        const auto known = std::exchange(*place, end.answer);
        place->depth = known.depth;
        place->version = known.version;
        place->versionCount = known.versionCount;
    }
}

QCoro::Task<Result<void>> TurnService::saveUnsaved()
{
    while (m_isSavingAgain)
        co_await m_savedAgain.rings();
    m_isSavingAgain = true;
    Result<void> result;
    const auto unsaved = m_unsaved;
    for (const auto &end : unsaved) {
        TurnEnd sent = end;
        const auto kept = co_await m_store.end(std::move(sent));
        if (!kept) {
            result = kept;
            continue;
        }
        std::erase_if(m_unsaved, [&end](const TurnEnd &one) { return one.turn == end.turn; });
        Q_EMIT savedLate(end.answer.message.id);
    }
    m_isSavingAgain = false;
    m_savedAgain.ring();
    co_return result;
}

QCoro::Task<void> TurnService::keepTrying(std::shared_ptr<bool> isAlive)
{
    m_isTrying = true;
    while (hasUnsaved()) {
        co_await m_delay.wait(retryInterval, m_over.get_token());
        if (!*isAlive)
            co_return;
        co_await saveUnsaved();
    }
    m_isTrying = false;
}

} // namespace oriel
