// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ConversationTree.h"

#include <QHash>

#include <algorithm>

namespace oriel {

namespace {

QHash<QString, int> placesById(const std::vector<MessageNode> &nodes)
{
    QHash<QString, int> places;
    places.reserve(qsizetype(nodes.size()));
    for (std::size_t i = 0; i < nodes.size(); ++i)
        places.insert(nodes[i].message.id.value, int(i));
    return places;
}

int dropDuplicates(std::vector<MessageNode> &nodes)
{
    QHash<QString, bool> seen;
    seen.reserve(qsizetype(nodes.size()));
    const auto isDuplicate = [&seen](const MessageNode &node) {
        auto &isSeen = seen[node.message.id.value];
        return std::exchange(isSeen, true);
    };
    return int(std::erase_if(nodes, isDuplicate));
}

//! Cuts each circle of \a parents open at its first place.
int cutCycles(std::vector<int> &parents)
{
    enum class State : char { New, OnPath, Good };
    std::vector<State> states(parents.size(), State::New);
    std::vector<int> path;
    int cycles = 0;
    for (int start = 0; start < int(parents.size()); ++start) {
        path.clear();
        int at = start;
        while (at >= 0 && states[std::size_t(at)] == State::New) {
            states[std::size_t(at)] = State::OnPath;
            path.push_back(at);
            at = parents[std::size_t(at)];
        }
        if (at >= 0 && states[std::size_t(at)] == State::OnPath) {
            const auto circle = std::ranges::find(path, at);
            parents[std::size_t(*std::min_element(circle, path.end()))] = -1;
            ++cycles;
        }
        for (const int place : path)
            states[std::size_t(place)] = State::Good;
    }
    return cycles;
}

std::vector<int> parentsOf(std::vector<MessageNode> &nodes, int &orphans)
{
    const auto places = placesById(nodes);
    std::vector<int> parents;
    parents.reserve(nodes.size());
    for (auto &node : nodes) {
        auto &parent = node.message.parent;
        const int place = parent ? places.value(parent->value, -1) : -1;
        if (parent && place < 0) {
            parent.reset();
            ++orphans;
        }
        parents.push_back(place);
    }
    return parents;
}

void reorder(std::vector<MessageNode> &nodes, const std::vector<int> &order)
{
    if (std::ranges::is_sorted(order))
        return;
    std::vector<MessageNode> ordered;
    ordered.reserve(nodes.size());
    for (const int place : order)
        ordered.push_back(std::move(nodes[std::size_t(place)]));
    nodes = std::move(ordered);
}

void fillIn(std::vector<MessageNode> &nodes)
{
    const auto places = placesById(nodes);
    QHash<QString, int> counts; // of children by their parent; "" for the first messages
    int place = 0;
    for (auto &node : nodes) {
        const auto &parent = node.message.parent;
        node.depth = parent ? nodes[std::size_t(places.value(parent->value))].depth + 1 : 0;
        node.version = counts[parent ? parent->value : QString()]++;
        if (node.continues && places.value(node.continues->value, place) >= place)
            node.continues.reset(); // only what is there already can be gone on with
        ++place;
    }
    for (auto &node : nodes)
        node.versionCount = counts.value(node.message.parent ? node.message.parent->value : QString());
}

//! The last message of the branch that was written last.
const MessageNode *newestLeaf(const std::vector<MessageNode> &nodes)
{
    QHash<QString, bool> hasChildren;
    for (const auto &node : nodes) {
        if (node.message.parent)
            hasChildren.insert(node.message.parent->value, true);
    }
    const MessageNode *newest = nullptr;
    for (const auto &node : nodes) {
        const bool isLeaf = !hasChildren.contains(node.message.id.value);
        if (isLeaf && (!newest || node.message.createdAt >= newest->message.createdAt))
            newest = &node;
    }
    return newest;
}

const MessageNode *find(const std::vector<MessageNode> &nodes, const std::optional<MessageId> &id)
{
    if (!id)
        return nullptr;
    const auto found = std::ranges::find_if(nodes, [&id](const auto &node) { return node.message.id == *id; });
    return found == nodes.end() ? nullptr : &*found;
}

} // namespace

std::vector<int> parentsFirst(std::vector<int> &parents, int &cycles)
{
    cycles += cutCycles(parents);
    std::vector<std::vector<int>> waiting(parents.size()); // children that stand before their parent
    std::vector<bool> isPlaced(parents.size());
    std::vector<int> order;
    order.reserve(parents.size());
    std::vector<int> toPlace;
    for (int i = 0; i < int(parents.size()); ++i) {
        const int parent = parents[std::size_t(i)];
        if (parent >= 0 && !isPlaced[std::size_t(parent)]) {
            waiting[std::size_t(parent)].push_back(i);
            continue;
        }
        toPlace.push_back(i);
        while (!toPlace.empty()) { // no recursion: a conversation may be a million messages deep
            const int place = toPlace.back();
            toPlace.pop_back();
            isPlaced[std::size_t(place)] = true;
            order.push_back(place);
            const auto &children = waiting[std::size_t(place)];
            toPlace.insert(toPlace.end(), children.rbegin(), children.rend());
        }
    }
    return order;
}

TreeRepairs completeTree(ExchangedConversation &exchanged)
{
    auto &[conversation, nodes] = exchanged;
    TreeRepairs repairs;
    repairs.duplicates = dropDuplicates(nodes);
    auto parents = parentsOf(nodes, repairs.orphans);
    const auto order = parentsFirst(parents, repairs.cycles);
    if (repairs.cycles > 0) {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (parents[i] < 0)
                nodes[i].message.parent.reset();
        }
    }
    reorder(nodes, order);
    fillIn(nodes);

    const auto *tip = find(nodes, conversation.tip);
    if (!tip) {
        repairs.isTipMoved = conversation.tip.has_value();
        tip = newestLeaf(nodes);
    }
    conversation.tip = tip ? std::optional(tip->message.id) : std::nullopt;
    conversation.messageCount = tip ? tip->depth + 1 : 0;
    return repairs;
}

std::vector<MessageNode> readPath(const ExchangedConversation &exchanged)
{
    const auto places = placesById(exchanged.nodes);
    std::vector<MessageNode> path;
    for (auto at = exchanged.conversation.tip; at && path.size() < exchanged.nodes.size();) {
        const int place = places.value(at->value, -1);
        if (place < 0)
            break;
        path.push_back(exchanged.nodes[std::size_t(place)]);
        at = path.back().message.parent;
    }
    std::ranges::reverse(path);
    return path;
}

} // namespace oriel
