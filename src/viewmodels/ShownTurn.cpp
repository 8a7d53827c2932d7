// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ShownTurn.h"

#include "viewmodels/TranscriptRows.h"

using namespace std::chrono_literals;

namespace oriel {

namespace {
constexpr auto updateInterval = 34ms; // at most 30 updates of the view a second
constexpr auto tickInterval = 250ms;
} // namespace

ShownTurn::ShownTurn(TurnService &turns, TranscriptModel &transcript, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_turns(turns)
    , m_transcript(transcript)
    , m_clock(clock)
    , m_status(tr("Ready"))
{
    m_flushPause.setSingleShot(true);
    m_flushPause.setTimerType(Qt::PreciseTimer);
    m_flushPause.setInterval(updateInterval);
    connect(&m_flushPause, &QTimer::timeout, this, &ShownTurn::flush);
    m_ticker.setInterval(tickInterval);
    connect(&m_ticker, &QTimer::timeout, this, &ShownTurn::tick);
    connect(&turns, &TurnService::savedLate, this, &ShownTurn::savedLate);
}

ShownTurn::~ShownTurn()
{
    m_turns.detach(*this);
}

void ShownTurn::setPartner(Origin asked, QString modelName)
{
    m_asked = std::move(asked);
    m_modelName = std::move(modelName);
}

int ShownTurn::row() const
{
    const int last = m_transcript.rowCount() - 1;
    if (last < 0 || m_transcript.row(last).isMine)
        return -1;
    return m_transcript.row(last).message == m_answer ? last : -1; // it is the end of its path
}

void ShownTurn::expect(const ConversationId &conversation)
{
    m_conversation = conversation;
    m_answer = {};
    m_stopWhenBegun = false;
    m_progress = TurnProgress(m_asked.provider.value, m_clock.steadyNow());
    TranscriptRow row;
    row.author = authorName(m_modelName);
    row.state = TranscriptRow::State::Waiting;
    row.progress = m_progress.words(m_clock.steadyNow());
    m_transcript.append(std::move(row));
    setBusy(true);
}

void ShownTurn::giveUp(const Error &error)
{
    setError(error);
    rest();
}

void ShownTurn::attach(const ConversationId &conversation)
{
    m_turns.detach(*this);
    m_conversation = conversation;
    m_stopWhenBegun = false;
    if (const auto turn = m_turns.soFar(conversation)) {
        m_answer = turn->answer.message.id;
        setBusy(true);
        m_turns.attach(conversation, *this);
    }
}

void ShownTurn::began(const TurnSoFar &turn)
{
    if (turn.conversation != m_conversation) // the person looks at another one by now
        return m_turns.detach(*this);
    m_progress = TurnProgress(m_asked.provider.value, turn.startedAt);
    for (const auto &notice : turn.notices)
        m_progress.take(notice, m_clock.steadyNow(), m_clock.nowUtc());
    m_pending.clear();
    m_pendingReasoning.clear();
    m_thinksSince.reset();
    m_thought.clear();
    const int at = row();
    m_answer = turn.answer.message.id;
    if (at >= 0) {
        auto answer = answerRow(turn.answer, authorName(m_modelName), m_asked);
        answer.progress = m_progress.words(m_clock.steadyNow());
        if (at > 0 && m_transcript.row(at - 1).isMine) {
            auto question = m_transcript.row(at - 1);
            question.message = answer.question;
            question.question = answer.question;
            m_transcript.update(at - 1, std::move(question));
        }
        replace(at, std::move(answer));
    }
    if (m_stopWhenBegun)
        m_turns.stop(turn.conversation);
}

void ShownTurn::take(const StreamEvent &event)
{
    m_progress.take(event, m_clock.steadyNow(), m_clock.nowUtc());
    if (const auto *text = std::get_if<TextDelta>(&event)) {
        endReasoning();
        m_pending += text->text;
        if (!m_flushPause.isActive())
            flush();
    } else if (const auto *reasoning = std::get_if<ReasoningDelta>(&event)) {
        if (!m_thinksSince)
            m_thinksSince = m_clock.steadyNow();
        m_pendingReasoning += reasoning->text;
        if (!m_flushPause.isActive())
            flush();
        tick();
    } else if (const auto *found = std::get_if<SourcesFound>(&event)) {
        if (const int at = row(); at >= 0) {
            auto changed = m_transcript.row(at);
            changed.sources = found->sources;
            m_transcript.update(at, std::move(changed));
        }
        tick();
    } else if (std::holds_alternative<TextReplaced>(event)) {
        m_pending.clear();
        const int at = row();
        const auto turn = m_turns.soFar(*m_conversation);
        if (at < 0 || !turn)
            return;
        auto changed = m_transcript.row(at);
        changed.text = turn->answer.message.text();
        changed.state = TranscriptRow::State::Growing;
        m_transcript.update(at, std::move(changed));
    } else {
        if (const auto *started = std::get_if<ResponseStarted>(&event);
            started && m_asked.model.isEmpty() && !started->model.isEmpty()) {
            m_modelName = started->model;
            Q_EMIT modelNamed(m_modelName);
        }
        tick();
    }
}

void ShownTurn::savingChanged(const std::optional<Error> &error)
{
    if (error)
        setStatus(tr("Answering; what comes cannot be saved now: %1").arg(wordsFor(*error).sentence()), true);
    else
        setStatus(tr("Answering"));
}

void ShownTurn::ended(const EndedTurn &turn)
{
    endReasoning();
    flush();
    const auto &answer = turn.answer;
    auto remarks = m_progress.remarks();
    if (turn.saveError) {
        m_saveNote = tr("This answer is not saved yet. It is tried again until it is; keep this window open. %1")
                         .arg(wordsFor(*turn.saveError).sentence());
        remarks << m_saveNote;
    }
    if (const int at = row(); at >= 0) {
        auto shown = answerRow(answer, authorName(m_modelName), m_asked, remarks);
        if (!m_thought.isEmpty())
            shown.reasoningWords = m_thought;
        replace(at, std::move(shown));
    }
    if (turn.saveError)
        setError(*turn.saveError);
    else if (answer.error)
        setError(*answer.error);
    else
        setStatus(answer.state == NodeState::Done ? tr("Answer complete") : tr("Stopped"));
    rest();
}

//! How many versions there are is known of the row only.
void ShownTurn::replace(int at, TranscriptRow row)
{
    row.version = m_transcript.row(at).version;
    row.versionCount = m_transcript.row(at).versionCount;
    m_transcript.update(at, std::move(row));
}

void ShownTurn::savedLate(const MessageId &answer)
{
    const int at = m_transcript.rowOf(answer);
    if (at < 0)
        return;
    auto saved = m_transcript.row(at);
    auto lines = saved.note.split(u'\n');
    lines.removeAll(m_saveNote);
    saved.note = lines.join(u'\n');
    m_transcript.update(at, std::move(saved));
    if (!m_busy)
        setStatus(tr("The answer is saved now"));
}

void ShownTurn::flush()
{
    if (m_pending.isEmpty() && m_pendingReasoning.isEmpty())
        return;
    if (row() >= 0) {
        m_transcript.growLastReasoning(m_pendingReasoning);
        m_transcript.growLast(m_pending);
    }
    m_pending.clear();
    m_pendingReasoning.clear();
    m_flushPause.start();
}

//! From here on it is known how long the model thought before it answered.
void ShownTurn::endReasoning()
{
    if (!m_thinksSince || !m_thought.isEmpty())
        return;
    const auto time = std::chrono::round<std::chrono::seconds>(m_clock.steadyNow() - *m_thinksSince);
    m_thought = tr("Thought for %1 s").arg(std::max<qint64>(1, time.count()));
    const int at = row();
    if (at < 0)
        return;
    auto changed = m_transcript.row(at);
    changed.reasoningWords = m_thought;
    m_transcript.update(at, std::move(changed));
}

void ShownTurn::tick()
{
    const auto words = m_progress.words(m_clock.steadyNow());
    setProgress(words);
    const int at = row();
    if (at >= 0 && m_transcript.row(at).state == TranscriptRow::State::Waiting) {
        auto changed = m_transcript.row(at);
        changed.author = authorName(m_modelName);
        changed.progress = words;
        m_transcript.update(at, std::move(changed));
    }
}

void ShownTurn::leave()
{
    m_turns.detach(*this);
    m_conversation.reset();
    rest();
}

void ShownTurn::rest()
{
    m_flushPause.stop();
    m_ticker.stop();
    m_pending.clear();
    m_pendingReasoning.clear();
    setProgress({});
    setBusy(false);
}

void ShownTurn::stop()
{
    m_stopWhenBegun = m_busy;
    if (m_busy && m_conversation)
        m_turns.stop(*m_conversation);
}

void ShownTurn::setStatus(const QString &status, bool failed)
{
    if (m_status == status && m_failed == failed)
        return;
    m_status = status;
    m_failed = failed;
    Q_EMIT statusChanged();
}

void ShownTurn::setBusy(bool busy)
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

void ShownTurn::setError(const Error &error)
{
    setStatus(tr("Error: %1").arg(wordsFor(error, m_asked.provider.value).headline), true);
}

void ShownTurn::setProgress(const QString &words)
{
    if (m_progressWords == words)
        return;
    m_progressWords = words;
    Q_EMIT progressChanged();
}

} // namespace oriel
