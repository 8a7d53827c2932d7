// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TranscriptPager.h"

#include "viewmodels/TranscriptRows.h"

#include <QPointer>

#include <algorithm>

namespace oriel {

namespace {

PathQuery pageOf(const ConversationId &conversation, std::optional<MessageId> end, int limit)
{
    PathQuery query;
    query.conversation = conversation;
    query.end = std::move(end);
    query.limit = limit;
    return query;
}

} // namespace

TranscriptPager::TranscriptPager(ConversationStore &store, TurnService &turns, TranscriptModel &transcript,
                                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_turns(turns)
    , m_transcript(transcript)
{
}

QCoro::Task<Result<TranscriptPager::Stretch>> TranscriptPager::after(const Conversation &conversation,
                                                                     MessageNode message)
{
    Stretch stretch;
    const int following = conversation.messageCount - 1 - message.depth;
    if (following <= 0) {
        stretch.isOnPath = conversation.tip == message.message.id;
        co_return stretch;
    }
    auto query = pageOf(conversation.id, conversation.tip, std::min(following, pageLength));
    query.skip = following - query.limit;
    stretch.reachesEnd = query.skip == 0;
    auto path = co_await m_store.path(std::move(query));
    if (!path)
        co_return std::unexpected(path.error());
    stretch.isOnPath = !path->nodes.empty() && path->nodes.front().message.parent == message.message.id;
    stretch.nodes = std::move(path->nodes);
    Stretch found = std::move(stretch);
    co_return found;
}

QCoro::Task<Result<TranscriptPage>> TranscriptPager::read(ConversationId conversation, std::optional<MessageId> place)
{
    for (bool isSecondTry = false;; isSecondTry = true) {
        auto known = co_await m_store.conversation(conversation);
        if (!known)
            co_return std::unexpected(known.error());
        TranscriptPage page;
        page.conversation = std::move(*known);
        if (!page.conversation.tip)
            co_return page;
        auto path = co_await m_store.path(pageOf(conversation, place, pageLength));
        if (!path && place && path.error().kind == ErrorKind::InvalidInput) {
            place.reset();
            continue;
        }
        if (!path)
            co_return std::unexpected(path.error());
        page.nodes = std::move(path->nodes);
        if (place && !page.nodes.empty()) {
            auto rest = co_await after(page.conversation, page.nodes.back());
            if (!rest)
                co_return std::unexpected(rest.error());
            if (!rest->isOnPath && !isSecondTry) {
                auto newest = co_await m_store.newestBelow(*place);
                if (!newest)
                    co_return std::unexpected(newest.error());
                ConversationChange change;
                change.tip = std::move(*newest);
                const auto changed = co_await m_store.change(conversation, std::move(change));
                if (!changed)
                    co_return std::unexpected(changed.error());
                continue;
            }
            page.reachesEnd = rest->reachesEnd;
            std::ranges::move(rest->nodes, std::back_inserter(page.nodes));
        }
        const bool isWritten = !page.nodes.empty() && !hasEnded(page.nodes.back().state);
        if (isWritten && !isSecondTry && !m_turns.isRunning(conversation))
            continue; // it ended while it was read
        m_turns.amend(page.nodes);
        TranscriptPage read = std::move(page);
        co_return read;
    }
}

void TranscriptPager::show(TranscriptPage page, const Origin &asked)
{
    ++m_shown;
    m_isReading = false;
    m_conversation = page.conversation.id;
    m_asked = asked;
    m_first.reset();
    m_last.reset();
    bool hasOlder = false;
    if (!page.nodes.empty()) {
        m_first = page.nodes.front().message.id;
        m_last = page.nodes.back().message.id;
        hasOlder = page.nodes.front().message.parent.has_value();
    }
    m_transcript.reset(transcriptRows(page.nodes, m_asked, page.reachesEnd));
    setEnds(hasOlder, !page.reachesEnd);
}

void TranscriptPager::clear()
{
    show({}, {});
}

void TranscriptPager::readOlder()
{
    if (m_hasOlder && !m_isReading)
        addOlder();
}

void TranscriptPager::readNewer()
{
    if (m_hasNewer && !m_isReading)
        addNewer();
}

QCoro::Task<void> TranscriptPager::addOlder()
{
    const QPointer<TranscriptPager> alive(this);
    const int shown = m_shown;
    m_isReading = true;
    auto path = co_await m_store.path(pageOf(m_conversation, m_first, pageLength + 1));
    if (!alive || shown != m_shown)
        co_return;
    m_isReading = false;
    if (!path || path->nodes.empty())
        co_return setEnds(false, m_hasNewer); // it is gone; what is shown stays
    path->nodes.pop_back(); // the first one that is there
    if (path->nodes.empty())
        co_return setEnds(false, m_hasNewer);
    m_turns.amend(path->nodes);
    m_first = path->nodes.front().message.id;
    const bool hasOlder = path->nodes.front().message.parent.has_value();
    m_transcript.insertBefore(transcriptRows(path->nodes, m_asked, false));
    bool hasNewer = m_hasNewer;
    const int last = m_transcript.rowCount() - 1;
    if (last >= mostRows && m_transcript.row(last).state == TranscriptRow::State::Ended
        && !m_turns.isRunning(m_conversation)) {
        m_transcript.removeLast(last + 1 - mostRows);
        m_last = m_transcript.row(mostRows - 1).message;
        hasNewer = true;
    }
    setEnds(hasOlder, hasNewer);
}

QCoro::Task<void> TranscriptPager::addNewer()
{
    const QPointer<TranscriptPager> alive(this);
    const int shown = m_shown;
    m_isReading = true;
    std::optional<Stretch> more;
    auto last = co_await m_store.path(pageOf(m_conversation, m_last, 1));
    if (!alive || shown != m_shown)
        co_return;
    const auto conversation = co_await m_store.conversation(m_conversation);
    if (!alive || shown != m_shown)
        co_return;
    if (conversation && last && !last->nodes.empty()) {
        auto read = co_await after(*conversation, last->nodes.back());
        if (!alive || shown != m_shown)
            co_return;
        if (read && read->isOnPath)
            more = std::move(*read);
    }
    m_isReading = false;
    if (!more)
        co_return setEnds(m_hasOlder, false); // another process reads another branch, or it is gone
    m_turns.amend(more->nodes);
    if (!more->nodes.empty())
        m_last = more->nodes.back().message.id;
    m_transcript.insertAfter(transcriptRows(more->nodes, m_asked, more->reachesEnd));
    bool hasOlder = m_hasOlder;
    if (const int tooMany = m_transcript.rowCount() - mostRows; tooMany > 0) {
        m_transcript.removeFirst(tooMany);
        m_first = m_transcript.row(0).message;
        hasOlder = true;
    }
    setEnds(hasOlder, !more->reachesEnd);
    if (more->reachesEnd)
        Q_EMIT cameToEnd();
}

void TranscriptPager::setEnds(bool hasOlder, bool hasNewer)
{
    if (m_hasOlder == hasOlder && m_hasNewer == hasNewer)
        return;
    m_hasOlder = hasOlder;
    m_hasNewer = hasNewer;
    Q_EMIT endsChanged();
}

} // namespace oriel
