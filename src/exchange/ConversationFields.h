// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Conversation.h"
#include "domain/Fields.h"
#include "domain/MessageNode.h"

namespace oriel {

//! \file
//! \brief The fields of conversations, messages and parts in Oriel's own files, in the manner of domain/Fields.h.
//!
//! A name once released is never changed; docs/exchange.md tells what each is. What follows from the tree (depth,
//! versions, count of messages) is not written. The bytes of attachments go their own way (exchange/OrielWriter.h).

template<typename Value, typename Visitor>
    requires std::same_as<std::remove_const_t<Value>, Origin>
void eachField(Value &origin, Visitor &&visit)
{
    visit.field("provider", origin.provider);
    visit.field("model", origin.model);
}

template<typename Value, typename Visitor>
    requires std::same_as<std::remove_const_t<Value>, ScrollAnchor>
void eachField(Value &scroll, Visitor &&visit)
{
    visit.field("message", scroll.message);
    visit.field("block", scroll.block);
    visit.field("offset", scroll.offset);
}

template<typename Value, typename Visitor>
    requires std::same_as<std::remove_const_t<Value>, Conversation>
void eachField(Value &conversation, Visitor &&visit)
{
    visit.field("id", conversation.id);
    visit.field("title", conversation.title);
    visit.choice("title_origin", conversation.titleOrigin, titleOriginName, TitleOrigin::Person);
    visit.object("model", conversation.model);
    visit.field("system", conversation.system);
    visit.object("parameters", conversation.parameters);
    visit.field("pinned", conversation.isPinned);
    visit.field("archived", conversation.isArchived);
    visit.field("folder", conversation.folder);
    visit.field("tags", conversation.tags);
    visit.field("created_at", conversation.createdAt);
    visit.field("active_at", conversation.activeAt);
    visit.field("closed_at", conversation.closedAt);
    visit.field("deleted_at", conversation.deletedAt);
    visit.object("tokens", conversation.tokens);
    visit.field("tip", conversation.tip);
    visit.field("draft", conversation.draft);
    visit.object("scroll", conversation.scroll);
    visit.field("imported_from", conversation.importedFrom);
    visit.object("documents", conversation.documents);
}

template<typename Value, typename Visitor>
    requires std::same_as<std::remove_const_t<Value>, MessageNode>
void eachField(Value &node, Visitor &&visit)
{
    visit.field("id", node.message.id);
    visit.field("parent", node.message.parent);
    visit.choice("role", node.message.role, roleName, Role::Tool);
    visit.choice("state", node.state, nodeStateName, NodeState::Failed);
    visit.field("created_at", node.message.createdAt);
    visit.field("ended_at", node.endedAt);
    visit.object("origin", node.message.origin);
    visit.object("usage", node.message.usage);
    visit.field("request_id", node.requestId);
    visit.choice("finish_reason", node.finishReason, finishReasonName, FinishReason::Cancelled);
    visit.field("provider_reason", node.providerReason);
    visit.field("first_token_ms", node.timeToFirstToken);
    visit.field("latency_ms", node.latency);
    visit.object("error", node.error);
    visit.field("continues", node.continues);
}

} // namespace oriel
