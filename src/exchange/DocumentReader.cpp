// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DocumentReader.h"

#include "exchange/ChatGptConversation.h"
#include "exchange/ClaudeConversation.h"
#include "exchange/ConversationTree.h"
#include "exchange/ImportedIds.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <simdjson.h>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DocumentReader", text);
}

QString nameOf(const JsonElement &element)
{
    return tr("Entry %1").arg(element.number);
}

QString reasonOf(const Error &error)
{
    return error.detail.contains("too deep"_L1) ? tr("The entry is nested too deeply.")
                                                : tr("The entry is not valid JSON.");
}

//! What the database cannot do without.
void fillInMissing(ExchangedConversation &exchanged, const JsonValue &element)
{
    auto &[conversation, nodes] = exchanged;
    const auto isEarlier = [](const MessageNode &one, const MessageNode &other) {
        return one.message.createdAt.isValid()
            && (!other.message.createdAt.isValid() || one.message.createdAt < other.message.createdAt);
    };
    if (!conversation.createdAt.isValid() && !nodes.empty())
        conversation.createdAt = std::ranges::min_element(nodes, isEarlier)->message.createdAt;
    if (!conversation.createdAt.isValid())
        conversation.createdAt = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::utc());
    if (!conversation.activeAt.isValid())
        conversation.activeAt = conversation.createdAt;
    if (conversation.id.value.isEmpty())
        conversation.id = {importedId(conversation.createdAt, contentId(element), {})};
    int number = 0;
    QDateTime time = conversation.createdAt;
    for (auto &node : nodes) {
        if (!node.message.createdAt.isValid())
            node.message.createdAt = time;
        time = node.message.createdAt;
        if (node.message.id.value.isEmpty())
            node.message.id = {importedId(time, conversation.id.value, QString::number(number))};
        ++number;
    }
}

} // namespace

DocumentReader::DocumentReader(QIODevice &device, FileBytes bytes, ImportContext context, std::stop_token stop,
                               JsonElements::Limits limits)
    : m_elements(device, std::move(stop), limits)
    , m_context(context)
    , m_oriel(std::move(bytes), context)
{
}

Result<void> DocumentReader::open()
{
    auto opened = m_elements.open();
    if (opened)
        m_oriel.checkHeader(m_elements.header());
    return opened;
}

std::optional<ImportItem> DocumentReader::next()
{
    while (const auto element = m_elements.next()) {
        if (auto item = itemOf(*element))
            return item;
    }
    return std::nullopt;
}

std::optional<ImportItem> DocumentReader::itemOf(const JsonElement &element)
{
    const auto leftOut = [&element](const QString &why) { return LeftOut{nameOf(element), why}; };
    if (element.isTooLong)
        return leftOut(tr("The entry is too large."));
    if (element.isCutOff)
        return leftOut(tr("The file ends in the middle of this entry."));
    const auto json = m_reader.read(element.bytes);
    if (!json)
        return leftOut(reasonOf(json.error()));
    if (OrielReader::isConversation(*json)) {
        auto exchanged = m_oriel.conversation(*json);
        fillInMissing(exchanged, *json);
        return checked(std::move(exchanged), element, true);
    }
    if (isChatGptConversation(*json))
        return checked(chatGptConversation(*json, m_context), element, false);
    if (isClaudeConversation(*json))
        return checked(claudeConversation(*json, m_context), element, false);
    if (!OrielReader::isAttachment(*json))
        return leftOut(tr("The entry is not a conversation that Oriel knows."));
    m_isKnown = true;
    m_oriel.takeAttachment(*json, element);
    return std::nullopt;
}

ImportItem DocumentReader::checked(ExchangedConversation exchanged, const JsonElement &element, bool isOurs)
{
    m_isKnown = true;
    const QString title = exchanged.conversation.title.isEmpty() ? nameOf(element) : exchanged.conversation.title;
    if (exchanged.nodes.empty() && !isOurs)
        return LeftOut{title, tr("The conversation has no messages.")};
    if (completeTree(exchanged).count() > 0)
        m_context.notes.add(ImportNoteKind::RepairedTree, title);
    if (!simdjson::validate_utf8(element.bytes.data(), std::size_t(element.bytes.size())))
        m_context.notes.add(ImportNoteKind::ReplacedText, title);
    return exchanged;
}

} // namespace oriel
