// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ClaudeConversation.h"

#include "exchange/ClaudeMessage.h"
#include "exchange/ForeignParts.h"
#include "exchange/ImportedIds.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr auto rootId = "00000000-0000-4000-8000-000000000000"_L1;

//! The drafts that one message became.
struct Span {
    int first = 0;
    int last = 0;
    QString parent; //!< as named; empty for none
    bool saysParent = false;
};

Conversation headOf(const JsonValue &element)
{
    Conversation conversation;
    conversation.title = element["name"].stringOr().trimmed();
    conversation.titleOrigin = conversation.title.isEmpty() ? TitleOrigin::None : TitleOrigin::Model;
    conversation.createdAt = importedTime(element["created_at"]);
    conversation.activeAt = importedTime(element["updated_at"]);
    conversation.isPinned = element["is_starred"].boolean().value_or(false);
    conversation.folder = element["project"]["name"].stringOr().trimmed();
    const QString id = element["uuid"].stringOr();
    conversation.importedFrom = u"claude:"_s + (id.isEmpty() ? contentId(element) : id);
    return conversation;
}

class Messages
{
public:
    explicit Messages(ImportContext context)
        : m_reader(context)
    {
    }

    void add(const JsonValue &message)
    {
        if (!message.isObject())
            return;
        const QString id = message["uuid"].stringOr();
        const bool isSecond = m_places.contains(id);
        const QString key = id.isEmpty() || isSecond ? u"%1#%2"_s.arg(id, QString::number(m_spans.size())) : id;
        auto drafts = m_reader.drafts(key, message);
        Span span;
        span.first = int(m_drafts.size());
        span.last = span.first + int(drafts.size()) - 1;
        span.saysParent = message["parent_message_uuid"].exists();
        span.parent = message["parent_message_uuid"].stringOr();
        m_saysParents = m_saysParents || span.saysParent;
        for (auto &draft : drafts) {
            draft.parent = int(m_drafts.size()) - 1; // of the first one: see link()
            m_drafts.push_back(std::move(draft));
        }
        if (!id.isEmpty() && !isSecond)
            m_places.insert(id, int(m_spans.size()));
        m_spans.push_back(span);
    }

    //! Tells whether any parent was not there. Exports of before there were branches do not tell of parents: then each
    //! message follows the one before it.
    bool link()
    {
        bool isWrong = false;
        for (std::size_t i = 0; i < m_spans.size(); ++i) {
            const auto &span = m_spans[i];
            const int before = i > 0 ? m_spans[i - 1].last : -1;
            int parent = before;
            if (m_saysParents && (span.parent.isEmpty() ? span.saysParent : span.parent == rootId)) {
                parent = -1;
            } else if (!span.parent.isEmpty()) {
                const int place = m_places.value(span.parent, -1);
                isWrong = isWrong || place < 0;
                parent = place >= 0 ? m_spans[std::size_t(place)].last : before;
            }
            m_drafts[std::size_t(span.first)].parent = parent;
        }
        return isWrong;
    }

    [[nodiscard]] int lastDraftOf(const QString &id) const
    {
        const int place = m_places.value(id, -1);
        return place >= 0 ? m_spans[std::size_t(place)].last : -1;
    }
    [[nodiscard]] std::vector<DraftNode> take() { return std::move(m_drafts); }

private:
    ClaudeMessageReader m_reader;
    std::vector<DraftNode> m_drafts;
    std::vector<Span> m_spans;
    QHash<QString, int> m_places; //!< of the messages in m_spans by their ids
    bool m_saysParents = false;
};

} // namespace

bool isClaudeConversation(const JsonValue &element)
{
    return element["chat_messages"].isArray();
}

ExchangedConversation claudeConversation(const JsonValue &element, ImportContext context)
{
    ExchangedConversation exchanged;
    exchanged.conversation = headOf(element);
    Messages messages(context);
    element["chat_messages"].forEach([&messages](const JsonValue &message) { messages.add(message); });
    const bool isWrong = messages.link();
    const int tip = messages.lastDraftOf(element["current_leaf_message_uuid"].stringOr());
    auto drafts = messages.take();
    pairCalls(drafts);
    const int cycles = growTree(std::move(drafts), exchanged.conversation.importedFrom, tip, exchanged);
    if (isWrong || cycles > 0)
        context.notes.add(ImportNoteKind::RepairedTree, exchanged.conversation.title);
    return exchanged;
}

} // namespace oriel
