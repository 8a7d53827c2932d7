// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/ConversationFinder.h"

#include "cli/conversations/ShortIds.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int mostCandidates = 5; // in a sentence

//! \a word as ids are written: lower case, with the dashes of a UUID. Empty when it cannot begin one.
QString asId(const QString &word)
{
    QString digits;
    for (const QChar sign : word.toLower()) {
        if (sign == u'-')
            continue;
        if (!u"0123456789abcdef"_s.contains(sign))
            return {};
        digits += sign;
    }
    for (const int dash : {8, 13, 18, 23}) {
        if (digits.size() > dash)
            digits.insert(dash, u'-');
    }
    return digits;
}

QString candidate(const QString &shortId, const QString &title)
{
    return u"%1 (%2)"_s.arg(shortId, shownTitle(title));
}

Error notFound(const QString &sentence)
{
    return failure(ErrorKind::InvalidInput, sentence).error();
}

} // namespace

QString shownTitle(const QString &title)
{
    const QString text = title.simplified();
    return text.isEmpty() ? u"(no title)"_s : text;
}

ConversationFinder::ConversationFinder(ConversationStore &store)
    : m_store(store)
{
}

QCoro::Task<Result<Conversation>> ConversationFinder::find(QString word)
{
    if (word == u"last"_s)
        co_return co_await newest();
    Result<ConversationIds> ids = co_await idsFor(word);
    if (!ids)
        co_return std::unexpected(ids.error());
    if (ids->ids.empty())
        co_return std::unexpected(co_await unknown(word));
    const bool isWhole = ids->ids.front().value.compare(word, Qt::CaseInsensitive) == 0;
    if (ids->ids.size() > 1 && !isWhole)
        co_return std::unexpected(co_await ambiguous(word, *ids));
    const ConversationId id = ids->ids.front();
    co_return co_await m_store.conversation(id);
}

QCoro::Task<Result<FoundConversations>> ConversationFinder::findAll(QStringList words)
{
    FoundConversations found;
    for (const auto &word : words) {
        Result<Conversation> conversation = co_await find(word);
        if (!conversation)
            co_return std::unexpected(conversation.error());
        if (std::ranges::find(found.conversations, conversation->id, &Conversation::id) == found.conversations.end())
            found.conversations.push_back(*std::move(conversation));
    }
    co_return found;
}

QCoro::Task<QString> ConversationFinder::shortId(ConversationId id)
{
    const Result<ConversationIds> alike = co_await m_store.ids(id.value.left(ShortIds::shortest),
                                                               std::numeric_limits<int>::max());
    co_return alike ? ShortIds(alike->ids).of(id) : id.value;
}

//! The list begins with what is pinned: the last used one is among these, or the first that is not.
QCoro::Task<Result<Conversation>> ConversationFinder::newest()
{
    std::optional<Conversation> best;
    ConversationFilter filter;
    for (;;) {
        Result<ConversationList> page = co_await m_store.list(filter);
        if (!page)
            co_return std::unexpected(page.error());
        for (const auto &conversation : page->conversations) {
            if (!best || conversation.activeAt > best->activeAt)
                best = conversation;
        }
        const auto &all = page->conversations;
        if (all.empty() || !all.back().isPinned)
            break;
        filter.offset += int(all.size());
    }
    if (!best)
        co_return failure(ErrorKind::InvalidInput, u"There are no conversations yet."_s);
    co_return *std::move(best);
}

QCoro::Task<Result<ConversationIds>> ConversationFinder::idsFor(QString word)
{
    if (word.isEmpty())
        co_return ConversationIds{};
    Result<ConversationIds> asTyped = co_await m_store.ids(word, mostCandidates + 1);
    if (!asTyped || !asTyped->ids.empty())
        co_return asTyped;
    const QString normal = asId(word);
    if (normal.isEmpty() || normal == word)
        co_return asTyped;
    co_return co_await m_store.ids(normal, mostCandidates + 1);
}

QCoro::Task<Error> ConversationFinder::unknown(QString word)
{
    ConversationFilter filter;
    filter.words = word;
    filter.limit = mostCandidates;
    QStringList meant;
    const Result<ConversationList> titled = co_await m_store.list(filter);
    if (!word.trimmed().isEmpty() && titled) {
        for (const auto &conversation : titled->conversations)
            meant << candidate(co_await shortId(conversation.id), conversation.title);
    }
    co_return notFound(u"There is no conversation with the id \"%1\". %2"_s.arg(
        word,
        meant.isEmpty() ? u"See oriel-cli conversations list."_s : u"Did you mean %1?"_s.arg(meant.join(u" or "_s))));
}

QCoro::Task<Error> ConversationFinder::ambiguous(QString word, ConversationIds candidates)
{
    const bool hasMore = candidates.ids.size() > mostCandidates;
    if (hasMore)
        candidates.ids.resize(mostCandidates);
    QStringList all;
    for (const auto &id : candidates.ids) {
        const Result<Conversation> conversation = co_await m_store.conversation(id);
        if (conversation)
            all << candidate(co_await shortId(id), conversation->title);
    }
    co_return notFound(u"Several conversations have an id that begins with \"%1\": %2%3."_s.arg(
        word, all.join(u", "_s), hasMore ? u" and more"_s : QString()));
}

} // namespace oriel
