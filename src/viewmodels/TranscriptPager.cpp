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

QCoro::Task<Result<TranscriptPage>> TranscriptPager::read(ConversationId conversation, PageWanted wanted)
{
    for (bool isSecondTry = false;; isSecondTry = true) {
        auto known = co_await m_store.conversation(conversation);
        if (!known)
            co_return std::unexpected(known.error());
        TranscriptPage page;
        page.conversation = std::move(*known);
        if (!page.conversation.tip)
            co_return page;
        if (wanted.whereLeft && !wanted.message)
            page.place = wanted.left ? wanted.left : page.conversation.scroll;
        if (page.place && page.place->message.value.isEmpty())
            page.place.reset(); // it was left at its end
        const auto around = page.place ? std::optional(page.place->message) : wanted.message;
        auto path = co_await m_store.path(pageOf(conversation, around, pageLength));
        if (!path && around && path.error().kind == ErrorKind::InvalidInput) {
            wanted = {};
            continue;
        }
        if (!path)
            co_return std::unexpected(path.error());
        page.nodes = std::move(path->nodes);
        if (around && !page.nodes.empty()) {
            auto rest = co_await after(page.conversation, page.nodes.back());
            if (!rest)
                co_return std::unexpected(rest.error());
            if (!rest->isOnPath && page.place) {
                wanted = {};
                continue;
            }
            if (!rest->isOnPath && !isSecondTry) {
                const auto moved = co_await readOn(conversation, *around);
                if (!moved)
                    co_return std::unexpected(moved.error());
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

//! The branch of \a message is the one that is read from now on.
QCoro::Task<Result<void>> TranscriptPager::readOn(ConversationId conversation, MessageId message)
{
    auto newest = co_await m_store.newestBelow(std::move(message));
    if (!newest)
        co_return std::unexpected(newest.error());
    ConversationChange change;
    change.tip = std::move(*newest);
    co_return co_await m_store.change(std::move(conversation), std::move(change));
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

void TranscriptPager::showFrom(int row, TranscriptPage page, const MessageId &first)
{
    ++m_shown;
    m_isReading = false;
    const auto start = std::ranges::find(page.nodes, first, [](const MessageNode &node) { return node.message.id; });
    page.nodes.erase(page.nodes.begin(), start);
    m_transcript.removeLast(m_transcript.rowCount() - row);
    if (!page.nodes.empty())
        m_last = page.nodes.back().message.id;
    m_transcript.insertAfter(transcriptRows(page.nodes, m_asked, page.reachesEnd));
    setEnds(m_hasOlder, !page.reachesEnd);
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
