// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ChatGptConversation.h"

#include "exchange/ChatGptMessage.h"
#include "exchange/ForeignParts.h"
#include "exchange/ImportedIds.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

struct MappedNode {
    QString key;
    JsonValue json;
};

QHash<QString, int> placesOf(const std::vector<MappedNode> &nodes)
{
    QHash<QString, int> places;
    places.reserve(qsizetype(nodes.size()));
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (!places.contains(nodes[i].key))
            places.insert(nodes[i].key, int(i));
    }
    return places;
}

std::vector<MappedNode> nodesOf(const JsonValue &mapping)
{
    std::vector<MappedNode> nodes;
    mapping.forEachMember([&nodes](std::string_view key, const JsonValue &node) {
        nodes.push_back({QString::fromUtf8(key.data(), qsizetype(key.size())), node});
    });
    return nodes;
}

//! By the lists of children: only for nodes whose own word for their parent is missing or wrong.
QHash<QString, int> parentsByChildren(const std::vector<MappedNode> &nodes)
{
    QHash<QString, int> parents;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        nodes[i].json["children"].forEach([&parents, i](const JsonValue &child) {
            if (const auto key = child.string(); key && !parents.contains(*key))
                parents.insert(*key, int(i));
        });
    }
    return parents;
}

//! Sets the parent of each of \a drafts; tells whether any node was wrong about its own.
bool linkParents(const std::vector<MappedNode> &nodes, const QHash<QString, int> &places,
                 std::vector<DraftNode> &drafts)
{
    const auto byChildren = parentsByChildren(nodes);
    bool isWrong = false;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const auto named = nodes[i].json["parent"].string();
        const int listed = byChildren.value(nodes[i].key, -1);
        const int parent = named ? places.value(*named, listed) : listed;
        isWrong = isWrong || (named ? !places.contains(*named) : listed >= 0);
        drafts[i].parent = parent == int(i) ? -1 : parent;
    }
    return isWrong;
}

Conversation headOf(const JsonValue &element)
{
    Conversation conversation;
    conversation.title = element["title"].stringOr().trimmed();
    conversation.titleOrigin = conversation.title.isEmpty() ? TitleOrigin::None : TitleOrigin::Model;
    conversation.createdAt = importedTime(element["create_time"]);
    conversation.activeAt = importedTime(element["update_time"]);
    conversation.isArchived = element["is_archived"].boolean().value_or(false);
    conversation.isPinned = element["is_starred"].boolean().value_or(false)
        || importedTime(element["pinned_time"]).isValid();
    const QString id = element["conversation_id"].stringOr(element["id"].stringOr());
    conversation.importedFrom = u"chatgpt:"_s + (id.isEmpty() ? contentId(element) : id);
    return conversation;
}

} // namespace

bool isChatGptConversation(const JsonValue &element)
{
    return element["mapping"].isObject();
}

ExchangedConversation chatGptConversation(const JsonValue &element, ImportContext context)
{
    ExchangedConversation exchanged;
    exchanged.conversation = headOf(element);
    const auto nodes = nodesOf(element["mapping"]);
    const auto places = placesOf(nodes);
    ChatGptMessageReader reader(context);
    std::vector<DraftNode> drafts;
    drafts.reserve(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const auto &[key, json] = nodes[i];
        drafts.push_back(reader.draft(key, json["message"]));
        drafts.back().isLeftOut = drafts.back().isLeftOut || places.value(key) != int(i); // a second of that name
        if (auto told = ChatGptMessageReader::instructions(json["message"]); !told.isEmpty())
            exchanged.conversation.system = std::move(told);
    }
    const bool isWrong = linkParents(nodes, places, drafts);
    pairCalls(drafts);
    const int tip = places.value(element["current_node"].stringOr(), -1);
    const int cycles = growTree(std::move(drafts), exchanged.conversation.importedFrom, tip, exchanged);
    if (isWrong || cycles > 0)
        context.notes.add(ImportNoteKind::RepairedTree, exchanged.conversation.title);
    return exchanged;
}

} // namespace oriel
