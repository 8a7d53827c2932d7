// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ChatController.h"

#include "viewmodels/TranscriptRows.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

namespace {
constexpr auto updateInterval = 34ms; // at most 30 updates of the view a second
constexpr auto tickInterval = 250ms;
} // namespace

ChatController::ChatController(ConversationStore &store, TurnService &turns, ChatPartner partner, const Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_turns(turns)
    , m_send(store, turns, clock)
    , m_regenerate(store, turns, clock)
    , m_partner(std::move(partner))
    , m_clock(clock)
    , m_status(tr("Ready"))
{
    m_flushPause.setSingleShot(true);
    m_flushPause.setTimerType(Qt::PreciseTimer);
    m_flushPause.setInterval(updateInterval);
    connect(&m_flushPause, &QTimer::timeout, this, &ChatController::flush);
    m_ticker.setInterval(tickInterval);
    connect(&m_ticker, &QTimer::timeout, this, &ChatController::tick);
    connect(&turns, &TurnService::savedLate, this, &ChatController::savedLate);
    m_watch = store.watch([this](const HistoryChange &change) {
        if (change.isEverything)
            lookAnew();
    });
}

ChatController::~ChatController()
{
    m_turns.detach(*this);
}

bool ChatController::send(const QString &text)
{
    if (text.trimmed().isEmpty())
        return false;
    if (m_busy || m_isLoading) {
        m_queued << text;
        Q_EMIT queuedChanged();
        return true;
    }
    if (std::exchange(m_previous, std::nullopt))
        Q_EMIT canUndoNewChatChanged();
    m_gone.reset();
    m_transcript.forbidRetry(lastRow()); // only the last answer can be asked for again
    m_transcript.append(questionRow(text));
    begin();
    ask(text);
    return true;
}

void ChatController::retry(int row)
{
    if (m_busy || row != lastRow() || row < 0 || !m_transcript.row(row).canRetry)
        return;
    const auto question = m_transcript.row(row).question;
    if (m_transcript.row(row).text.isEmpty())
        m_transcript.removeLast();
    else
        m_transcript.forbidRetry(row);
    begin();
    askAgain(question);
}

//! The row of an answer that is about to be asked for.
void ChatController::begin()
{
    m_stopWhenBegun = false;
    m_progress = TurnProgress(providerName(), m_clock.steadyNow());
    TranscriptRow row;
    row.author = authorName(modelName());
    row.state = TranscriptRow::State::Waiting;
    row.progress = m_progress.words(m_clock.steadyNow());
    m_transcript.append(std::move(row));
    setBusy(true);
}

QCoro::Task<void> ChatController::ask(QString text)
{
    std::vector<MessagePart> question{TextPart{text, {}}};
    auto made = newConversation(m_partner.setup, question, m_clock);
    const auto conversation = m_conversation.value_or(made.id);
    if (!m_conversation) {
        m_conversation = conversation;
        const auto kept = co_await m_store.create(std::move(made));
        if (!kept) {
            giveBack(conversation, text, kept.error());
            if (m_conversation == conversation)
                m_conversation.reset();
            co_return;
        }
    }
    const auto turn = co_await m_send.run(conversation, std::move(question), this);
    if (!turn)
        giveBack(conversation, text, turn.error());
}

QCoro::Task<void> ChatController::askAgain(MessageId question)
{
    const auto turn = co_await m_regenerate.run(*m_conversation, question, this);
    if (turn)
        co_return;
    MessageNode failed; // shown where the answer would be, kept nowhere
    failed.message.parent = question;
    failed.message.role = Role::Assistant;
    failed.state = NodeState::Failed;
    failed.error = turn.error();
    m_transcript.update(lastRow(), answerRow(failed, authorName(modelName()), m_partner.setup.origin));
    setError(turn.error());
    endTurn(false);
}

//! Nothing was sent: the words go back to the person.
void ChatController::giveBack(const ConversationId &conversation, const QString &text, const Error &error)
{
    setError(error);
    Q_EMIT draftReturned(text);
    if (m_conversation != conversation)
        return; // the person looks at another one by now
    m_transcript.removeLast();
    m_transcript.removeLast();
    endTurn(false);
}

void ChatController::began(const TurnSoFar &turn)
{
    if (turn.conversation != m_conversation) // the person looks at another one by now
        return m_turns.detach(*this);
    m_progress = TurnProgress(providerName(), turn.startedAt);
    for (const auto &notice : turn.notices)
        m_progress.take(notice, m_clock.steadyNow(), m_clock.nowUtc());
    m_pending.clear();
    auto row = answerRow(turn.answer, authorName(modelName()), m_partner.setup.origin);
    row.progress = m_progress.words(m_clock.steadyNow());
    if (lastRow() > 0 && m_transcript.row(lastRow() - 1).isMine) {
        auto question = m_transcript.row(lastRow() - 1);
        question.message = row.question;
        question.question = row.question;
        m_transcript.update(lastRow() - 1, std::move(question));
    }
    m_transcript.update(lastRow(), std::move(row));
    if (m_stopWhenBegun)
        m_turns.stop(turn.conversation);
}

void ChatController::take(const StreamEvent &event)
{
    m_progress.take(event, m_clock.steadyNow(), m_clock.nowUtc());
    if (const auto *text = std::get_if<TextDelta>(&event)) {
        m_pending += text->text;
        if (!m_flushPause.isActive())
            flush();
    } else if (std::holds_alternative<TextReplaced>(event)) {
        m_pending.clear();
        auto row = m_transcript.row(lastRow());
        if (const auto turn = m_turns.soFar(*m_conversation))
            row.text = turn->answer.message.text();
        row.state = TranscriptRow::State::Growing;
        m_transcript.update(lastRow(), std::move(row));
    } else {
        if (const auto *started = std::get_if<ResponseStarted>(&event);
            started && m_partner.setup.origin.model.isEmpty() && !started->model.isEmpty()) {
            m_partner.modelName = started->model;
            Q_EMIT modelNameChanged();
        }
        tick();
    }
}

void ChatController::savingChanged(const std::optional<Error> &error)
{
    if (error)
        setStatus(tr("Answering; what comes cannot be saved now: %1").arg(wordsFor(*error).sentence()), true);
    else
        setStatus(tr("Answering"));
}

void ChatController::ended(const EndedTurn &turn)
{
    flush();
    const auto &answer = turn.answer;
    auto remarks = m_progress.remarks();
    if (turn.saveError) {
        m_saveNote = tr("This answer is not saved yet. It is tried again until it is; keep this window open. %1")
                         .arg(wordsFor(*turn.saveError).sentence());
        remarks << m_saveNote;
    }
    m_transcript.update(lastRow(), answerRow(answer, authorName(modelName()), m_partner.setup.origin, remarks));
    if (turn.saveError)
        setError(*turn.saveError);
    else if (answer.error)
        setError(*answer.error);
    else
        setStatus(answer.state == NodeState::Done ? tr("Answer complete") : tr("Stopped"));
    endTurn(answer.state == NodeState::Done);
}

void ChatController::savedLate(const MessageId &answer)
{
    for (int row = lastRow(); row >= 0; --row) {
        if (m_transcript.row(row).message != answer)
            continue;
        auto saved = m_transcript.row(row);
        auto lines = saved.note.split(u'\n');
        lines.removeAll(m_saveNote);
        saved.note = lines.join(u'\n');
        m_transcript.update(row, std::move(saved));
        if (!m_busy)
            setStatus(tr("The answer is saved now"));
        return;
    }
}

void ChatController::flush()
{
    if (m_pending.isEmpty())
        return;
    m_transcript.growLast(std::exchange(m_pending, QString()));
    m_flushPause.start();
}

void ChatController::tick()
{
    const auto words = m_progress.words(m_clock.steadyNow());
    setProgress(words);
    if (m_transcript.row(lastRow()).state == TranscriptRow::State::Waiting) {
        auto row = m_transcript.row(lastRow());
        row.author = authorName(modelName());
        row.progress = words;
        m_transcript.update(lastRow(), std::move(row));
    }
}

//! The turn goes on without being looked at.
void ChatController::leaveTurn()
{
    m_flushPause.stop();
    m_ticker.stop();
    m_pending.clear();
    setProgress({});
    setBusy(false);
}

void ChatController::endTurn(bool wentWell)
{
    leaveTurn();
    if (!wentWell) {
        returnQueue(); // what was meant to follow an answer may no longer be meant without it
    } else if (!m_queued.isEmpty()) {
        const auto next = m_queued.takeFirst();
        Q_EMIT queuedChanged();
        send(next);
    }
}

void ChatController::returnQueue()
{
    if (m_queued.isEmpty())
        return;
    const auto all = std::exchange(m_queued, {}).join(u"\n\n"_s);
    Q_EMIT queuedChanged();
    Q_EMIT draftReturned(all);
}

void ChatController::takeBack(int queuedMessage)
{
    if (queuedMessage < 0 || queuedMessage >= m_queued.size())
        return;
    const auto text = m_queued.takeAt(queuedMessage);
    Q_EMIT queuedChanged();
    Q_EMIT draftReturned(text);
}

void ChatController::stop()
{
    m_stopWhenBegun = m_busy;
    if (m_busy && m_conversation)
        m_turns.stop(*m_conversation);
}

void ChatController::shutDown()
{
    m_queued.clear();
}

void ChatController::newChat()
{
    if (m_transcript.rowCount() == 0)
        return;
    m_turns.detach(*this);
    if (m_busy)
        leaveTurn();
    returnQueue();
    m_previous = std::exchange(m_conversation, std::nullopt);
    m_transcript.reset({});
    setStatus(tr("Ready"));
    Q_EMIT canUndoNewChatChanged();
}

void ChatController::undoNewChat()
{
    if (!m_previous || m_busy || m_isLoading)
        return;
    m_conversation = std::exchange(m_previous, std::nullopt);
    Q_EMIT canUndoNewChatChanged();
    show(*m_conversation);
}

//! What the store has of it, and from then on what comes.
QCoro::Task<void> ChatController::show(ConversationId conversation)
{
    m_isLoading = true;
    PathQuery query;
    query.conversation = conversation;
    auto path = co_await m_store.path(query);
    if (path && !path->nodes.empty() && !hasEnded(path->nodes.back().state) && !m_turns.isRunning(conversation))
        path = co_await m_store.path(query); // it ended while it was read
    while (std::exchange(m_isOutdated, false))
        path = co_await m_store.path(query);
    m_isLoading = false;
    if (!path)
        co_return putAway(path.error());
    if (std::exchange(m_gone, std::nullopt))
        setStatus(tr("Ready"));
    m_turns.amend(path->nodes);
    m_transcript.reset(transcriptRows(path->nodes, m_partner.setup.origin));
    m_stopWhenBegun = false;
    if (!m_turns.isRunning(conversation))
        co_return endTurn(true);
    setBusy(true);
    m_turns.attach(conversation, *this);
}

//! The history is another one: restored from a backup, say.
void ChatController::lookAnew()
{
    m_isOutdated = m_isLoading;
    if (m_busy || m_isLoading)
        return; // an answer that is on its way stays with the person, whatever the store has
    if (!m_conversation)
        m_conversation = m_gone;
    if (m_conversation)
        show(*m_conversation);
}

//! The conversation cannot be shown; one that is not there any more may come back.
void ChatController::putAway(const Error &error)
{
    if (error.kind == ErrorKind::InvalidInput) {
        m_gone = std::exchange(m_conversation, std::nullopt);
        m_transcript.reset({});
        setStatus(tr("The conversation is not in the history any more"));
    } else {
        setError(error);
    }
    returnQueue();
}

void ChatController::copyMessage(int row)
{
    if (const auto text = m_transcript.textAt(row); !text.isEmpty())
        Q_EMIT copied(text);
}

void ChatController::copyLastAnswer()
{
    for (int row = lastRow(); row >= 0; --row) {
        if (!m_transcript.row(row).isMine && !m_transcript.row(row).text.isEmpty())
            return copyMessage(row);
    }
}

void ChatController::copyDetails(int row)
{
    if (row >= 0 && row <= lastRow() && !m_transcript.row(row).errorDetails.isEmpty())
        Q_EMIT copied(m_transcript.row(row).errorDetails);
}

void ChatController::setStatus(const QString &status, bool failed)
{
    if (m_status == status && m_failed == failed)
        return;
    m_status = status;
    m_failed = failed;
    Q_EMIT statusChanged();
}

void ChatController::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    if (busy) {
        setStatus(tr("Answering"));
        tick();
        m_ticker.start();
    }
    Q_EMIT busyChanged();
}

void ChatController::setError(const Error &error)
{
    setStatus(tr("Error: %1").arg(wordsFor(error, providerName()).headline), true);
}

void ChatController::setProgress(const QString &words)
{
    if (m_progressWords == words)
        return;
    m_progressWords = words;
    Q_EMIT progressChanged();
}

} // namespace oriel
