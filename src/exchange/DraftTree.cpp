// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DraftTree.h"

#include "exchange/ConversationTree.h"
#include "exchange/ImportedIds.h"

#include <QTimeZone>

#include <algorithm>
#include <iterator>

namespace oriel {

namespace {

//! What a file without any times gets.
QDateTime unknownTime()
{
    return QDateTime::fromMSecsSinceEpoch(0, QTimeZone::utc());
}

class DraftTree
{
public:
    explicit DraftTree(std::vector<DraftNode> drafts)
        : m_drafts(std::move(drafts))
        , m_parents(m_drafts.size())
        , m_standsFor(m_drafts.size())
    {
        std::ranges::transform(m_drafts, m_parents.begin(), &DraftNode::parent);
        m_order = parentsFirst(m_parents, m_cycles);
        for (std::size_t i = 0; i < m_standsFor.size(); ++i)
            m_standsFor[i] = int(i);
    }

    void leaveOut()
    {
        for (const int place : m_order) {
            auto &parent = m_parents[std::size_t(place)];
            if (parent >= 0)
                parent = m_standsFor[std::size_t(parent)]; // -1 when all before it are left out
            if (m_drafts[std::size_t(place)].isLeftOut)
                m_standsFor[std::size_t(place)] = parent;
        }
    }

    void join()
    {
        std::vector<int> onlyChild(m_drafts.size(), none);
        for (const int place : m_order) {
            const int parent = m_parents[std::size_t(place)];
            if (parent >= 0 && !isGone(place))
                onlyChild[std::size_t(parent)] = onlyChild[std::size_t(parent)] == none ? place : several;
        }
        for (const int place : m_order) {
            const int next = onlyChild[std::size_t(place)];
            if (next >= 0 && m_drafts[std::size_t(place)].joinsNext && !isGone(place)
                && m_drafts[std::size_t(next)].node.message.role == Role::Assistant)
                joinInto(place, next);
        }
    }

    //! The first message's; invalid when no message has any.
    [[nodiscard]] QDateTime earliest() const
    {
        QDateTime first;
        for (const auto &draft : m_drafts) {
            const auto &time = draft.node.message.createdAt;
            if (time.isValid() && (!first.isValid() || time < first))
                first = time;
        }
        return first;
    }

    void giveTimes(const QDateTime &first)
    {
        for (const int place : m_order) {
            auto &time = m_drafts[std::size_t(place)].node.message.createdAt;
            const int parent = m_parents[std::size_t(place)];
            if (!time.isValid())
                time = parent >= 0 ? m_drafts[std::size_t(parent)].node.message.createdAt : first;
        }
    }

    void giveIds(const QString &source)
    {
        for (const int place : m_order) {
            auto &draft = m_drafts[std::size_t(place)];
            draft.node.message.id = {importedId(draft.node.message.createdAt, source, draft.key)};
            const int parent = m_parents[std::size_t(place)];
            if (parent >= 0)
                draft.node.message.parent = m_drafts[std::size_t(parent)].node.message.id;
        }
    }

    [[nodiscard]] std::optional<MessageId> idOf(int place) const
    {
        while (place >= 0 && isGone(place))
            place = m_standsFor[std::size_t(place)];
        return place >= 0 ? std::optional(m_drafts[std::size_t(place)].node.message.id) : std::nullopt;
    }

    //! Those that stay, by their times; completeTree() then puts parents first.
    [[nodiscard]] std::vector<MessageNode> take()
    {
        std::vector<MessageNode> nodes;
        for (const int place : m_order) {
            if (!isGone(place))
                nodes.push_back(std::move(m_drafts[std::size_t(place)].node));
        }
        std::ranges::stable_sort(nodes, {}, [](const auto &node) { return node.message.createdAt; });
        return nodes;
    }

    [[nodiscard]] int cycles() const { return m_cycles; }

private:
    static constexpr int none = -1;
    static constexpr int several = -2;

    [[nodiscard]] bool isGone(int place) const { return m_standsFor[std::size_t(place)] != place; }

    void joinInto(int place, int next)
    {
        auto &from = m_drafts[std::size_t(place)].node.message.parts;
        auto &into = m_drafts[std::size_t(next)].node.message.parts;
        into.insert(into.begin(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
        m_parents[std::size_t(next)] = m_parents[std::size_t(place)];
        m_standsFor[std::size_t(place)] = next;
    }

    std::vector<DraftNode> m_drafts;
    std::vector<int> m_parents;
    std::vector<int> m_standsFor; //!< of each its place, or that of the message that it became part of; -1 for none
    std::vector<int> m_order;
    int m_cycles = 0;
};

} // namespace

int growTree(std::vector<DraftNode> drafts, const QString &source, int tip, ExchangedConversation &exchanged)
{
    DraftTree tree(std::move(drafts));
    tree.leaveOut();
    tree.join();
    auto &conversation = exchanged.conversation;
    if (!conversation.createdAt.isValid())
        conversation.createdAt = tree.earliest();
    if (!conversation.createdAt.isValid())
        conversation.createdAt = conversation.activeAt.isValid() ? conversation.activeAt : unknownTime();
    tree.giveTimes(conversation.createdAt);
    tree.giveIds(source);
    conversation.id = {importedId(conversation.createdAt, source, {})};
    conversation.tip = tree.idOf(tip);
    exchanged.nodes = tree.take();
    if (!conversation.activeAt.isValid()) {
        conversation.activeAt = exchanged.nodes.empty() ? conversation.createdAt
                                                        : exchanged.nodes.back().message.createdAt;
    }
    return tree.cycles();
}

} // namespace oriel
