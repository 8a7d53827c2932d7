// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/MemoryHistory.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

std::unexpected<Error> notThere(const QString &what)
{
    return failure(ErrorKind::InvalidInput, {}, what + u" is not in the history"_s);
}

bool isWanted(const Conversation &conversation, const ConversationFilter &filter)
{
    const auto words = filter.words.split(u' ', Qt::SkipEmptyParts);
    return conversation.deletedAt.has_value() == filter.deleted && conversation.isArchived == filter.archived
        && (!filter.folder || conversation.folder == *filter.folder)
        && (filter.tag.isEmpty() || conversation.tags.contains(filter.tag))
        && std::ranges::all_of(words, [&conversation](const QString &word) {
               return conversation.title.contains(word, Qt::CaseInsensitive);
           });
}

template<typename Value>
void set(Value &value, const std::optional<Value> &wanted)
{
    if (wanted)
        value = *wanted;
}

void apply(Conversation &conversation, const ConversationChange &change, const QDateTime &now)
{
    const auto titleOrigin = change.titleOrigin.value_or(TitleOrigin::Person);
    if (change.title && (titleOrigin == TitleOrigin::Person || conversation.titleOrigin != TitleOrigin::Person)) {
        conversation.title = *change.title;
        conversation.titleOrigin = titleOrigin;
    }
    set(conversation.model, change.model);
    set(conversation.system, change.system);
    set(conversation.parameters, change.parameters);
    set(conversation.documents, change.documents);
    set(conversation.isPinned, change.isPinned);
    set(conversation.isArchived, change.isArchived);
    set(conversation.folder, change.folder);
    set(conversation.tags, change.tags);
    set(conversation.draft, change.draft);
    if (change.isClosed)
        conversation.closedAt = *change.isClosed ? std::optional(now) : std::nullopt;
    if (change.tip)
        conversation.tip = change.tip;
    if (change.scroll)
        conversation.scroll = change.scroll;
    if (change.touches)
        conversation.activeAt = now;
}

} // namespace

MemoryHistory::MemoryHistory(const Clock &clock)
    : m_clock(clock)
{
}

MemoryHistory::~MemoryHistory() = default;

MemoryHistory::Thread *MemoryHistory::threadOf(const MessageId &id)
{
    const auto found = std::ranges::find_if(m_threads, [this, &id](auto &one) { return find(one.second, id); });
    return found == m_threads.end() ? nullptr : &found->second;
}

MessageNode *MemoryHistory::find(Thread &thread, const MessageId &id)
{
    const auto found = std::ranges::find(thread.nodes, id, [](const MessageNode &node) { return node.message.id; });
    return found == thread.nodes.end() ? nullptr : &*found;
}

std::vector<MessageNode> MemoryHistory::pathTo(Thread &thread, const MessageId &end)
{
    std::vector<MessageNode> path;
    std::optional<MessageId> wanted = end;
    // A parent lies before its child, so one walk from the back finds them all.
    for (auto node = thread.nodes.rbegin(); node != thread.nodes.rend() && wanted; ++node) {
        if (node->message.id != *wanted)
            continue;
        path.push_back(*node);
        wanted = node->message.parent;
    }
    std::ranges::reverse(path);
    for (auto &node : path)
        place(thread, node);
    return path;
}

//! Where \a node stands among its versions.
void MemoryHistory::place(Thread &thread, MessageNode &node) const
{
    node.versionCount = 0;
    for (const auto &other : thread.nodes) {
        if (other.message.id == node.message.id)
            node.version = node.versionCount;
        if (other.message.parent == node.message.parent)
            ++node.versionCount;
    }
}

void MemoryHistory::add(Thread &thread, MessageNode node)
{
    const auto *parent = node.message.parent ? find(thread, *node.message.parent) : nullptr;
    node.depth = parent ? parent->depth + 1 : 0;
    thread.nodes.push_back(std::move(node));
}

void MemoryHistory::tellOf(const ConversationId &id)
{
    std::erase_if(m_watchers, [](const auto &one) { return one.expired(); });
    const auto all = m_watchers;
    for (const auto &one : all) {
        if (const auto watcher = one.lock())
            (*watcher)({{id}, false});
    }
}

QCoro::Task<Result<void>> MemoryHistory::create(Conversation conversation)
{
    const auto id = conversation.id;
    m_threads[id].conversation = std::move(conversation);
    tellOf(id);
    co_return Result<void>();
}

QCoro::Task<Result<Conversation>> MemoryHistory::conversation(ConversationId id)
{
    const auto found = m_threads.find(id);
    if (found == m_threads.end())
        co_return notThere(id.value);
    auto &thread = found->second;
    Conversation conversation = thread.conversation;
    conversation.messageCount = conversation.tip ? int(pathTo(thread, *conversation.tip).size()) : 0;
    co_return conversation;
}

QCoro::Task<Result<ConversationList>> MemoryHistory::list(ConversationFilter filter)
{
    ConversationList list;
    for (const auto &[id, thread] : m_threads) {
        if (isWanted(thread.conversation, filter))
            list.conversations.push_back(thread.conversation);
    }
    std::ranges::sort(list.conversations, std::ranges::greater(),
                      [](const Conversation &one) { return std::tuple(one.isPinned, one.activeAt, one.id); });
    list.total = int(list.conversations.size());
    auto &all = list.conversations;
    all.erase(all.begin(), all.begin() + std::min<std::ptrdiff_t>(filter.offset, list.total));
    if (filter.limit < int(all.size()))
        all.resize(std::size_t(filter.limit));
    co_return list;
}

QCoro::Task<Result<ConversationIds>> MemoryHistory::ids(QString prefix, int limit)
{
    ConversationIds found;
    for (const auto &[id, thread] : m_threads) {
        if (id.value.startsWith(prefix) && int(found.ids.size()) < limit)
            found.ids.push_back(id);
    }
    co_return found;
}

QCoro::Task<Result<Shelves>> MemoryHistory::shelves()
{
    Shelves shelves;
    for (const auto &[id, thread] : m_threads) {
        if (thread.conversation.deletedAt)
            continue;
        shelves.folders << thread.conversation.folder;
        shelves.tags << thread.conversation.tags;
    }
    shelves.folders.removeAll(QString());
    for (auto *names : {&shelves.folders, &shelves.tags}) {
        names->sort();
        names->removeDuplicates();
    }
    co_return shelves;
}

QCoro::Task<Result<void>> MemoryHistory::change(ConversationId id, ConversationChange change)
{
    const auto found = m_threads.find(id);
    if (found == m_threads.end())
        co_return notThere(id.value);
    apply(found->second.conversation, change, m_clock.nowUtc());
    tellOf(id);
    co_return Result<void>();
}

void MemoryHistory::setDeleted(const std::vector<ConversationId> &ids, std::optional<QDateTime> at)
{
    for (const auto &id : ids) {
        if (const auto found = m_threads.find(id); found != m_threads.end())
            found->second.conversation.deletedAt = at;
        tellOf(id);
    }
}

QCoro::Task<Result<void>> MemoryHistory::remove(std::vector<ConversationId> ids)
{
    setDeleted(ids, m_clock.nowUtc());
    co_return Result<void>();
}

QCoro::Task<Result<void>> MemoryHistory::bringBack(std::vector<ConversationId> ids)
{
    setDeleted(ids, std::nullopt);
    co_return Result<void>();
}

QCoro::Task<Result<NodePath>> MemoryHistory::path(PathQuery query)
{
    const auto found = m_threads.find(query.conversation);
    if (found == m_threads.end())
        co_return notThere(query.conversation.value);
    auto &thread = found->second;
    const auto end = query.end ? query.end : thread.conversation.tip;
    NodePath path;
    if (!end)
        co_return path;
    path.nodes = pathTo(thread, *end);
    if (path.nodes.empty())
        co_return notThere(end->value);
    path.nodes.resize(path.nodes.size() - std::min(path.nodes.size(), std::size_t(std::max(query.skip, 0))));
    if (query.limit > 0 && query.limit < int(path.nodes.size()))
        path.nodes.erase(path.nodes.begin(), path.nodes.end() - query.limit);
    co_return path;
}

QCoro::Task<Result<NodePath>> MemoryHistory::versions(MessageId id)
{
    auto *thread = threadOf(id);
    if (!thread)
        co_return notThere(id.value);
    NodePath path;
    const auto parent = find(*thread, id)->message.parent;
    for (const auto &node : thread->nodes) {
        if (node.message.parent == parent)
            path.nodes.push_back(node);
    }
    for (auto &node : path.nodes)
        place(*thread, node);
    co_return path;
}

QCoro::Task<Result<MessageId>> MemoryHistory::newestBelow(MessageId id)
{
    auto *thread = threadOf(id);
    if (!thread)
        co_return notThere(id.value);
    MessageId newest = id;
    for (const auto &node : thread->nodes) { // a child lies after its parent
        if (node.message.parent == newest || (newest != id && node.message.parent == id))
            newest = node.message.id;
    }
    co_return newest;
}

QCoro::Task<Result<NodePath>> MemoryHistory::nodes(ConversationId conversation, std::optional<MessageId> after,
                                                   int limit)
{
    const auto found = m_threads.find(conversation);
    if (found == m_threads.end())
        co_return notThere(conversation.value);
    NodePath path;
    auto node = found->second.nodes.cbegin();
    const auto end = found->second.nodes.cend();
    if (after)
        node = std::min(end,
                        std::find_if(node, end, [&after](const auto &one) { return one.message.id == *after; }) + 1);
    for (; node != end && int(path.nodes.size()) < limit; ++node)
        path.nodes.push_back(*node);
    co_return path;
}

QCoro::Task<Result<AttachmentBytes>> MemoryHistory::attachment(QByteArray sha256)
{
    co_return notThere(QString::fromLatin1(sha256.toHex())); // messages keep their bytes themselves
}

QCoro::Task<Result<bool>> MemoryHistory::import(Conversation conversation, std::vector<MessageNode> nodes)
{
    const auto id = conversation.id;
    const bool isThere = m_threads.contains(id)
        || (!conversation.importedFrom.isEmpty() && std::ranges::any_of(m_threads, [&conversation](const auto &one) {
                             return one.second.conversation.importedFrom == conversation.importedFrom;
                         }));
    if (isThere)
        co_return false;
    auto &thread = m_threads[id];
    thread.conversation = std::move(conversation);
    for (auto &node : nodes)
        add(thread, std::move(node));
    tellOf(id);
    co_return true;
}

HistorySubscription MemoryHistory::watch(std::function<void(HistoryChange)> changed)
{
    auto watcher = std::make_shared<std::function<void(HistoryChange)>>(std::move(changed));
    m_watchers.push_back(watcher);
    return watcher;
}

QCoro::Task<Result<void>> MemoryHistory::begin(NewTurn turn)
{
    const auto found = m_threads.find(turn.conversation);
    if (found == m_threads.end())
        co_return notThere(turn.conversation.value);
    auto &thread = found->second;
    Writing writing;
    writing.record = {turn.id, turn.conversation, turn.answer.message.id, TurnState::Pending, m_clock.nowUtc(), {}};
    int slot = 0;
    for (const auto &part : turn.answer.message.parts)
        writing.parts.apply({slot++, 0, 0, part});
    m_turns[turn.id] = std::move(writing);

    if (turn.question)
        add(thread, std::move(*turn.question));
    if (turn.movesTip)
        thread.conversation.tip = turn.answer.message.id;
    thread.conversation.activeAt = m_clock.nowUtc();
    add(thread, std::move(turn.answer));
    tellOf(turn.conversation);
    co_return Result<void>();
}

QCoro::Task<Result<void>> MemoryHistory::checkpoint(TurnCheckpoint checkpoint)
{
    const auto found = m_turns.find(checkpoint.turn);
    if (found == m_turns.end())
        co_return notThere(checkpoint.turn.value);
    auto &writing = found->second;
    for (auto &growth : checkpoint.growth)
        writing.parts.apply(std::move(growth));
    writing.record.state = checkpoint.state;
    if (!checkpoint.steps.empty())
        writing.record.steps = std::move(checkpoint.steps);
    if (auto *node = find(m_threads[writing.record.conversation], writing.record.answer)) {
        node->message.parts = writing.parts.parts();
        node->state = checkpoint.state;
    }
    tellOf(writing.record.conversation);
    co_return Result<void>();
}

QCoro::Task<Result<void>> MemoryHistory::end(TurnEnd end)
{
    const auto found = m_turns.find(end.turn);
    if (found == m_turns.end())
        co_return notThere(end.turn.value);
    auto &record = found->second.record;
    found->second.parts = {};
    record.state = end.answer.state;
    record.steps = std::move(end.steps);
    auto &thread = m_threads[record.conversation];
    thread.conversation.activeAt = m_clock.nowUtc();
    if (end.answer.message.usage)
        addUsage(thread.conversation.tokens, *end.answer.message.usage);
    if (auto *node = find(thread, record.answer)) {
        const int depth = std::exchange(*node, std::move(end.answer)).depth;
        node->depth = depth;
    }
    tellOf(record.conversation);
    co_return Result<void>();
}

QCoro::Task<Result<TurnRecord>> MemoryHistory::turn(TurnId id)
{
    const auto found = m_turns.find(id);
    if (found == m_turns.end())
        co_return notThere(id.value);
    TurnRecord record = found->second.record;
    co_return record;
}

} // namespace oriel
