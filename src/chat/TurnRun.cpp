// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/TurnRun.h"

#include "domain/UsageEstimate.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace oriel {

namespace {

//! How much of an answer \a event brings, in bytes as they are kept.
qint64 bytesOf(const StreamEvent &event)
{
    if (const auto *text = std::get_if<TextDelta>(&event))
        return text->text.toUtf8().size();
    if (const auto *reasoning = std::get_if<ReasoningDelta>(&event))
        return reasoning->text.toUtf8().size();
    if (const auto *arguments = std::get_if<ToolArgumentsDelta>(&event))
        return arguments->json.size();
    if (const auto *replaced = std::get_if<TextReplaced>(&event))
        return replaced->text.toUtf8().size() + 1;
    if (const auto *signature = std::get_if<SignatureReceived>(&event))
        return signature->signature.size();
    if (const auto *image = std::get_if<ImageReceived>(&event))
        return image->image.data.size() + image->image.url.size();
    if (const auto *audio = std::get_if<AudioReceived>(&event))
        return audio->audio.data.size() + audio->audio.transcript.size();
    if (const auto *citation = std::get_if<CitationReceived>(&event))
        return citation->citation.title.size() + citation->citation.quote.size() + citation->citation.url.size() + 1;
    if (const auto *found = std::get_if<SourcesFound>(&event))
        return qint64(found->sources.size());
    if (const auto *opaque = std::get_if<OpaqueReceived>(&event))
        return opaque->item.json.size();
    if (const auto *call = std::get_if<ToolCallStarted>(&event))
        return call->name.size() + 1;
    return 0;
}

//! Whether somebody who comes later should know of \a event, which is no part of the answer.
bool isNotice(const StreamEvent &event)
{
    return std::holds_alternative<ResponseStarted>(event) || std::holds_alternative<Switched>(event)
        || std::holds_alternative<ParameterDropped>(event) || std::holds_alternative<ServedFromCache>(event)
        || std::holds_alternative<SafetyReported>(event) || std::holds_alternative<Notice>(event);
}

bool isLostConnection(ErrorKind kind)
{
    return kind == ErrorKind::Network || kind == ErrorKind::Timeout || kind == ErrorKind::StreamTruncated;
}

bool isStopped(const Result<Finished> &outcome)
{
    return outcome ? outcome->reason == FinishReason::Cancelled : outcome.error().kind == ErrorKind::Cancelled;
}

//! What an error ends a turn with; an outcome that is none is told by its reason.
std::optional<Error> errorOf(const Result<Finished> &outcome)
{
    return outcome || isStopped(outcome) ? std::nullopt : std::optional(outcome.error());
}

//! What the person asked last.
QString questionIn(const ChatRequest &request)
{
    const auto last = std::find_if(request.messages.rbegin(), request.messages.rend(),
                                   [](const Message &message) { return message.role == Role::User; });
    return last == request.messages.rend() ? QString() : last->text();
}

constexpr int sourceTokens = 4000;

} // namespace

TurnRun::TurnRun(TurnPlan plan, std::shared_ptr<ChatProvider> provider, TurnPorts ports)
    : m_turn(std::move(plan.turn))
    , m_request(std::move(plan.request))
    , m_provider(std::move(provider))
    , m_ports(ports)
    , m_builder(m_turn.answer.message.parts)
    , m_steps(m_turn.answer.message.origin.value_or(Origin{}), ports.clock)
    , m_startedAt(ports.clock.steadyNow())
{
}

QCoro::Task<Result<void>> TurnRun::begin()
{
    NewTurn turn = m_turn;
    return m_ports.store.begin(std::move(turn));
}

QCoro::Task<EndedTurn> TurnRun::run()
{
    m_startedAt = m_ports.clock.steadyNow();
    Result<Finished> outcome = failure(ErrorKind::Cancelled);
    if (!m_stop.stop_requested()) {
        m_steps.begin();
        m_areStepsUnsaved = true;
        armTimer();
        const Result<void> found = co_await findSources();
        if (found) {
            ChatRequest request = m_request;
            outcome = co_await m_provider->stream(std::move(request), *this, m_stop.get_token());
        } else {
            outcome = std::unexpected(found.error());
        }
    }
    m_isOver = true;
    m_timerStop.request_stop();
    m_hasSaved.ring(); // whoever waits for room waits in vain
    m_steps.end(errorOf(outcome));

    EndedTurn ended{m_turn.id, m_turn.conversation, endedAnswer(outcome), outcome, {}};
    while (m_isSaving)
        co_await m_hasSaved.rings();
    TurnEnd end = turnEnd(ended.answer);
    const auto kept = co_await m_ports.store.end(std::move(end));
    if (!kept)
        ended.saveError = kept.error();
    co_return ended;
}

QCoro::Task<Result<void>> TurnRun::findSources()
{
    const QString question = questionIn(m_request);
    const bool isAboutDocuments = m_ports.retriever && !m_request.documents.isEmpty() && !m_request.sources;
    if (!isAboutDocuments || question.trimmed().isEmpty())
        co_return Result<void>();
    const QStringList collections = m_request.documents.collections;
    if (m_ports.retriever->isReading(collections)) {
        take(SearchingDocuments{true});
        QStringList waitedFor = collections;
        co_await m_ports.retriever->settled(std::move(waitedFor), m_stop.get_token());
    }
    if (m_stop.stop_requested())
        co_return failure(ErrorKind::Cancelled);
    take(SearchingDocuments{});
    RetrievalRequest request;
    request.question = question;
    request.collections = collections;
    request.tokens = sourceTokens;
    Result<Retrieval> found = co_await m_ports.retriever->retrieve(std::move(request), m_stop.get_token());
    if (m_stop.stop_requested())
        co_return failure(ErrorKind::Cancelled);
    if (!found)
        co_return std::unexpected(found.error());
    for (const auto &name : found->missing)
        take(Notice{QCoreApplication::translate("TurnRun", "The collection “%1” is not there any more.").arg(name)});
    m_request.sources = std::move(found->sources);
    take(SourcesFound{*m_request.sources});
    co_return Result<void>();
}

void TurnRun::stop()
{
    m_stop.request_stop();
    m_hasSaved.ring();
}

void TurnRun::stopForProgramEnd()
{
    m_isProgramEnding = true;
    stop();
}

void TurnRun::attach(TurnWatcher &watcher)
{
    if (std::ranges::find(m_watchers, &watcher) != m_watchers.end())
        return;
    m_watchers.push_back(&watcher);
    watcher.began(soFar());
}

void TurnRun::detach(TurnWatcher &watcher)
{
    std::erase(m_watchers, &watcher);
}

//! Any of them may go, or take others with it, while it is told.
template<typename Tell>
void TurnRun::tellWatchers(Tell tell)
{
    if (m_watchers.size() == 1) // nearly always: no copy for each token
        return tell(*m_watchers.front());
    const auto all = m_watchers;
    for (auto *watcher : all) {
        if (std::ranges::find(m_watchers, watcher) != m_watchers.end())
            tell(*watcher);
    }
}

void TurnRun::tellEnded(const EndedTurn &turn)
{
    tellWatchers([&turn](TurnWatcher &watcher) { watcher.ended(turn); });
}

TurnSoFar TurnRun::soFar() const
{
    TurnSoFar turn{m_turn.id, m_turn.conversation, m_turn.answer, m_notices, m_startedAt, m_saveError};
    turn.answer.message.parts = m_builder.parts();
    turn.answer.message.origin = m_steps.answering();
    turn.answer.message.usage = m_builder.usage();
    turn.answer.state = m_state;
    turn.answer.timeToFirstToken = m_timeToFirstToken;
    return turn;
}

TurnEnd TurnRun::turnEnd(const MessageNode &answer) const
{
    return {m_turn.id, answer, m_steps.all()};
}

void TurnRun::take(StreamEvent event)
{
    m_builder.take(event);
    follow(event);
    m_unsavedBytes += bytesOf(event);
    tellWatchers([&event](TurnWatcher &watcher) { watcher.take(event); });

    const bool isBlockEnd = std::holds_alternative<BlockFinished>(event) && m_unsavedBytes > 0;
    const bool isWaitNews = m_isStateUnsaved && m_state == TurnState::Waiting;
    if (isBlockEnd || isWaitNews || m_unsavedBytes >= checkpointBytes)
        checkpoint();
    else if (isAnythingUnsaved())
        armTimer();
}

//! The state, the steps and the times, as \a event tells them.
void TurnRun::follow(const StreamEvent &event)
{
    if (m_steps.take(event))
        m_areStepsUnsaved = true;
    auto state = m_state;
    if (isContent(event)) {
        state = TurnState::Streaming;
        if (!m_timeToFirstToken)
            m_timeToFirstToken = std::chrono::duration_cast<std::chrono::milliseconds>(m_ports.clock.steadyNow()
                                                                                       - m_startedAt);
    } else if (m_steps.isWaiting()) {
        state = TurnState::Waiting;
    }
    m_isStateUnsaved = m_isStateUnsaved || state != m_state;
    m_state = state;
    if (isNotice(event))
        m_notices.push_back(event);
}

bool TurnRun::isFull() const
{
    return m_isSaving && m_unsavedBytes >= unsavedBoundBytes && !m_stop.stop_requested();
}

QCoro::Task<void> TurnRun::drained()
{
    while (isFull() && !m_isOver)
        co_await m_hasSaved.rings();
}

bool TurnRun::isAnythingUnsaved() const
{
    return m_unsavedBytes > 0 || m_areStepsUnsaved || m_isStateUnsaved || !m_lost.empty();
}

void TurnRun::checkpoint()
{
    m_savesAgain = m_isSaving;
    if (!m_isSaving)
        saveWhatCame(shared_from_this());
}

QCoro::Task<void> TurnRun::saveWhatCame(std::shared_ptr<TurnRun> self)
{
    Q_ASSERT(self.get() == this); // it is held, for as long as this runs
    m_isSaving = true;
    for (bool again = true; again;) {
        m_savesAgain = false;
        TurnCheckpoint checkpoint = nextCheckpoint();
        TurnCheckpoint sent = checkpoint;
        const auto result = co_await m_ports.store.checkpoint(std::move(sent));
        saved(result, std::move(checkpoint));
        again = m_savesAgain && !m_isOver;
        m_isSaving = again;
        m_hasSaved.ring(); // last: who waited goes on from here, and may save again
    }
}

TurnCheckpoint TurnRun::nextCheckpoint()
{
    TurnCheckpoint checkpoint;
    checkpoint.turn = m_turn.id;
    checkpoint.state = m_state;
    checkpoint.growth = std::exchange(m_lost, {});
    for (auto &one : m_builder.growth())
        checkpoint.growth.push_back(std::move(one));
    if (std::exchange(m_areStepsUnsaved, false))
        checkpoint.steps = m_steps.all();
    m_isStateUnsaved = false;
    m_unsavedBytes = 0;
    return checkpoint;
}

void TurnRun::saved(const Result<void> &result, TurnCheckpoint checkpoint)
{
    if (!result) {
        m_lost = std::move(checkpoint.growth);
        m_areStepsUnsaved = m_areStepsUnsaved || !checkpoint.steps.empty();
        m_isStateUnsaved = true;
        m_savesAgain = false; // not at once: the timer tries again
        armTimer();
    }
    const auto error = result ? std::nullopt : std::optional(result.error());
    if (m_saveError.has_value() == error.has_value())
        return;
    m_saveError = error;
    tellWatchers([&error](TurnWatcher &watcher) { watcher.savingChanged(error); });
}

void TurnRun::armTimer()
{
    if (!m_isTimerArmed && !m_isOver)
        saveLater(shared_from_this());
}

QCoro::Task<void> TurnRun::saveLater(std::shared_ptr<TurnRun> self)
{
    Q_ASSERT(self.get() == this); // it is held, for as long as this runs
    m_isTimerArmed = true;
    co_await m_ports.delay.wait(checkpointInterval, m_timerStop.get_token());
    m_isTimerArmed = false;
    if (!m_isOver && isAnythingUnsaved())
        checkpoint();
}

MessageNode TurnRun::endedAnswer(const Result<Finished> &outcome) const
{
    auto answer = m_turn.answer;
    answer.message.parts = m_builder.parts();
    answer.message.origin = m_steps.answering();
    answer.message.usage = usage();
    answer.endedAt = m_ports.clock.nowUtc();
    answer.timeToFirstToken = m_timeToFirstToken;
    answer.latency = std::chrono::duration_cast<std::chrono::milliseconds>(m_ports.clock.steadyNow() - m_startedAt);
    answer.requestId = m_builder.response().requestId;
    answer.error = errorOf(outcome);
    if (answer.requestId.isEmpty() && answer.error)
        answer.requestId = answer.error->requestId.value_or(QString());
    if (outcome)
        answer.providerReason = outcome->providerReason;

    if (answer.error)
        answer.state = m_builder.hasContent() && isLostConnection(answer.error->kind) ? NodeState::Interrupted
                                                                                      : NodeState::Failed;
    else if (isStopped(outcome))
        answer.state = m_isProgramEnding ? NodeState::Interrupted : NodeState::Cancelled;
    else
        answer.state = NodeState::Done;
    if (answer.state == NodeState::Done)
        answer.finishReason = outcome->reason;
    else if (answer.state == NodeState::Cancelled)
        answer.finishReason = FinishReason::Cancelled;
    return answer;
}

//! As reported, else estimated; absent when nothing was paid for. The words that it began with were paid for before.
std::optional<Usage> TurnRun::usage() const
{
    if (m_builder.usage() || !m_builder.hasContent())
        return m_builder.usage();
    Usage usage = estimatedUsage(m_request, m_builder.message());
    const Usage before = estimatedUsage({}, m_turn.answer.message);
    usage.completion = *usage.completion - *before.completion;
    usage.reasoning = *usage.reasoning - *before.reasoning;
    usage.total = *usage.prompt + *usage.completion;
    return usage;
}

} // namespace oriel
