// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ChatController.h"

#include "viewmodels/AnswerWords.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

namespace {
constexpr auto updateInterval = 34ms; // at most 30 updates of the view a second
constexpr auto tickInterval = 250ms;
} // namespace

//! A conversation, and its rows while another one is shown.
struct ChatController::Conversation {
    Conversation(ChatProvider &provider, const TurnSetup &setup, const Clock &clock)
        : turn(log, provider, setup, clock)
    {
    }

    ConversationLog log;
    SendTurn turn;
    std::vector<TranscriptRow> rows;
};

ChatController::ChatController(ChatProvider &provider, ChatPartner partner, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_partner(std::move(partner))
    , m_clock(clock)
    , m_conversation(std::make_unique<Conversation>(provider, m_partner.setup, clock))
    , m_status(tr("Ready"))
{
    m_flushPause.setSingleShot(true);
    m_flushPause.setTimerType(Qt::PreciseTimer);
    m_flushPause.setInterval(updateInterval);
    connect(&m_flushPause, &QTimer::timeout, this, &ChatController::flush);
    m_ticker.setInterval(tickInterval);
    connect(&m_ticker, &QTimer::timeout, this, &ChatController::tick);
}

ChatController::~ChatController() = default;

bool ChatController::send(const QString &text)
{
    if (text.trimmed().isEmpty())
        return false;
    if (m_busy) {
        m_queued << text;
        Q_EMIT queuedChanged();
        return true;
    }
    const auto question = m_conversation->turn.ask(text);
    if (!question)
        return false;
    if (std::exchange(m_previous, nullptr))
        Q_EMIT canUndoNewChatChanged();
    if (lastRow() >= 0) { // only the last answer can be asked for again: the conversation has gone on
        auto before = m_transcript.row(lastRow());
        before.canRetry = false;
        m_transcript.update(lastRow(), std::move(before));
    }
    TranscriptRow row;
    row.question = *question;
    row.isMine = true;
    row.author = tr("You");
    row.text = text;
    m_transcript.append(std::move(row));
    begin(*question);
    return true;
}

void ChatController::retry(int row)
{
    if (m_busy || row != lastRow() || row < 0 || !m_transcript.row(row).canRetry)
        return;
    auto failed = m_transcript.row(row);
    const auto question = failed.question;
    if (failed.text.isEmpty()) {
        m_transcript.removeLast();
    } else {
        failed.canRetry = false;
        m_transcript.update(row, std::move(failed));
    }
    begin(question);
}

void ChatController::begin(const MessageId &question)
{
    m_stop = std::stop_source();
    m_progress = TurnProgress(providerName(), m_clock.steadyNow());
    TranscriptRow row;
    row.question = question;
    row.author = authorName();
    row.state = TranscriptRow::State::Waiting;
    row.progress = m_progress.words(m_clock.steadyNow());
    m_transcript.append(std::move(row));

    m_busy = true;
    Q_EMIT busyChanged();
    setStatus(tr("Answering"));
    tick();
    m_ticker.start();
    answer(question);
}

QCoro::Task<void> ChatController::answer(MessageId question)
{
    const auto result = co_await m_conversation->turn.answer(question, *this, m_stop.get_token());

    flush();
    m_flushPause.stop();
    m_ticker.stop();
    bool wentWell = false;
    if (result) {
        showAnswer(*result);
        wentWell = !result->cutBy && result->finished.reason != FinishReason::Cancelled;
    } else {
        showFailure(result.error());
    }
    afterTurn(wentWell);
}

void ChatController::take(StreamEvent event)
{
    m_progress.take(event, m_clock.steadyNow(), m_clock.nowUtc());
    if (auto *text = std::get_if<TextDelta>(&event)) {
        m_pending += text->text;
        if (!m_flushPause.isActive())
            flush();
    } else if (std::holds_alternative<TextReplaced>(event)) {
        m_pending.clear();
        auto row = m_transcript.row(lastRow());
        row.text = m_conversation->turn.textSoFar();
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
        row.author = authorName();
        row.progress = words;
        m_transcript.update(lastRow(), std::move(row));
    }
}

void ChatController::showAnswer(const Answer &answer)
{
    auto row = m_transcript.row(lastRow());
    row.state = TranscriptRow::State::Ended;
    row.progress.clear();
    row.author = authorName();
    row.text = answer.message.text();
    row.facts = factsOf(answer.message, m_progress.timeToFirstWord());
    QStringList notes = m_progress.remarks();
    notes << sourcesOf(answer.message) << noteOf(answer);
    notes.removeAll(QString());
    row.note = notes.join(u'\n');
    const bool stopped = !answer.cutBy && answer.finished.reason == FinishReason::Cancelled;
    row.canRetry = stopped || answer.cutBy || row.text.isEmpty();
    if (answer.cutBy) {
        row.error = wordsFor(*answer.cutBy, providerName());
        row.errorDetails = detailsOf(*answer.cutBy, m_partner.setup.origin);
        setStatus(tr("Error: %1").arg(row.error.headline), true);
    } else {
        setStatus(stopped ? tr("Stopped") : tr("Answer complete"));
    }
    m_transcript.update(lastRow(), std::move(row));
}

void ChatController::showFailure(const Error &error)
{
    auto row = m_transcript.row(lastRow());
    row.state = TranscriptRow::State::Ended;
    row.progress.clear();
    row.canRetry = true;
    row.note = m_progress.remarks().join(u'\n');
    if (error.kind == ErrorKind::Cancelled) {
        row.note = tr("Stopped before the answer began.");
        setStatus(tr("Stopped"));
    } else {
        row.error = wordsFor(error, providerName());
        if (SendTurn::isLeftOut(error.kind)) {
            row.error.advice += row.error.advice.isEmpty() ? QString() : u" "_s;
            row.error.advice += tr("Your next message is sent without this one.");
        }
        row.errorDetails = detailsOf(error, m_partner.setup.origin);
        setStatus(tr("Error: %1").arg(row.error.headline), true);
    }
    m_transcript.update(lastRow(), std::move(row));
}

void ChatController::afterTurn(bool wentWell)
{
    m_busy = false;
    setProgress({});
    Q_EMIT busyChanged();
    if (std::exchange(m_newChatAfterTurn, false)) {
        returnQueue();
        startNewChat();
    } else if (!wentWell) {
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
    m_stop.request_stop();
}

void ChatController::shutDown()
{
    m_queued.clear();
    stop();
}

void ChatController::newChat()
{
    if (m_busy) { // the answer's words belong to the conversation that asked
        m_newChatAfterTurn = true;
        stop();
    } else {
        startNewChat();
    }
}

void ChatController::startNewChat()
{
    if (m_transcript.rowCount() == 0)
        return;
    m_conversation->rows = m_transcript.rows();
    m_previous = std::exchange(m_conversation, std::make_unique<Conversation>(m_provider, m_partner.setup, m_clock));
    m_transcript.reset({});
    setStatus(tr("Ready"));
    Q_EMIT canUndoNewChatChanged();
}

void ChatController::undoNewChat()
{
    if (!m_previous || m_busy)
        return;
    m_conversation = std::exchange(m_previous, nullptr);
    m_transcript.reset(std::exchange(m_conversation->rows, {}));
    Q_EMIT canUndoNewChatChanged();
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

void ChatController::setProgress(const QString &words)
{
    if (m_progressWords == words)
        return;
    m_progressWords = words;
    Q_EMIT progressChanged();
}

QString ChatController::authorName() const
{
    return m_partner.modelName.isEmpty() ? tr("Assistant") : tr("Assistant · %1").arg(m_partner.modelName);
}

} // namespace oriel
