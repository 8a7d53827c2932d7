// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ClaudeMessage.h"

#include "domain/PartGrowth.h"
#include "exchange/ForeignParts.h"
#include "exchange/ImportedIds.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr std::size_t maximumSources = 500;

//! Kinds of content that say nothing to a person.
bool isBookkeeping(const QString &type)
{
    static constexpr std::array kinds{"token_budget"_L1, "flag"_L1};
    return std::ranges::any_of(kinds, [&type](auto kind) { return type == kind; });
}

std::optional<int> offset(const JsonValue &json, qsizetype size)
{
    const auto whole = json.integer();
    return whole && *whole >= 0 && *whole <= size ? std::optional(int(*whole)) : std::nullopt;
}

QString resultText(const JsonValue &content)
{
    if (content.isString())
        return content.stringOr();
    QStringList texts;
    content.forEach([&texts](const JsonValue &item) {
        if (const QString text = item["text"].stringOr(); !text.isEmpty())
            texts << text;
    });
    return texts.isEmpty() && content.size() > 0 ? QString::fromUtf8(content.minified()) : texts.join("\n\n"_L1);
}

} // namespace

void ClaudeMessageReader::begin(Role role)
{
    DraftNode draft;
    draft.key = m_drafts.empty() ? m_key : u"%1#%2"_s.arg(m_key, QString::number(m_drafts.size()));
    draft.node.message.role = role;
    draft.node.message.createdAt = m_time;
    m_drafts.push_back(std::move(draft));
}

std::vector<DraftNode> ClaudeMessageReader::drafts(const QString &key, const JsonValue &message)
{
    m_key = key;
    m_time = importedTime(message["created_at"]);
    m_drafts.clear();
    m_openCalls.clear();
    const QString sender = message["sender"].stringOr();
    if (sender != "human"_L1 && sender != "assistant"_L1)
        m_context.notes.add(ImportNoteKind::UnknownContent, u"sender: %1"_s.arg(sender));
    const Role role = sender == "assistant"_L1 ? Role::Assistant : Role::User;
    begin(role);
    takeFiles(message);
    const auto content = message["content"];
    content.forEach([this, role](const JsonValue &block) {
        if (m_drafts.back().node.message.role == Role::Tool && block["type"].stringOr() != "tool_result"_L1)
            begin(role);
        takeBlock(block);
    });
    const bool isSilent = std::ranges::all_of(
        m_drafts, [](const auto &draft) { return std::ranges::all_of(draft.node.message.parts, saysNothing); });
    if (const QString text = message["text"].stringOr(); isSilent && !text.trimmed().isEmpty())
        parts().push_back(TextPart{text, {}});
    const QString model = message["model"].stringOr();
    for (auto &draft : m_drafts) {
        auto &said = draft.node.message;
        std::erase_if(said.parts, saysNothing);
        draft.isLeftOut = said.parts.empty();
        if (said.role == Role::Assistant && !model.isEmpty())
            said.origin = Origin{{u"claude"_s}, model};
    }
    return std::exchange(m_drafts, {});
}

void ClaudeMessageReader::takeFiles(const JsonValue &message)
{
    QStringList taken;
    message["attachments"].forEach([this, &taken](const JsonValue &attachment) {
        const QString name = attachment["file_name"].stringOr();
        const QString type = attachment["file_type"].stringOr();
        const QString text = attachment["extracted_content"].stringOr();
        taken << name;
        if (text.isEmpty())
            parts().push_back(missingFile(name.isEmpty() ? type : name, m_context));
        else
            parts().push_back(FilePart{name, type.contains(u'/') ? type : u"text/plain"_s, text, {}, {}});
    });
    for (const auto *list : {"files", "files_v2"}) {
        message[list].forEach([this, &taken](const JsonValue &named) {
            const QString id = named["file_uuid"].stringOr(named["uuid"].stringOr());
            const QString name = named["file_name"].stringOr(id);
            if (name.isEmpty() || taken.contains(name))
                return;
            taken << name;
            auto file = m_context.file(id);
            if (!file)
                file = m_context.file(name);
            if (file)
                parts().push_back(partOfFile(std::move(*file), name));
            else
                parts().push_back(missingFile(name, m_context));
        });
    }
}

void ClaudeMessageReader::takeBlock(const JsonValue &block)
{
    const QString type = block["type"].stringOr();
    if (type == "text"_L1 || type == "voice_note"_L1) {
        takeText(block);
    } else if (type == "thinking"_L1) {
        parts().push_back(
            ReasoningPart{block["thinking"].stringOr(), false, block["signature"].stringOr().toUtf8(), {}});
    } else if (type == "redacted_thinking"_L1) {
        parts().push_back(ReasoningPart{{}, false, {}, block["data"].stringOr().toUtf8()});
    } else if (type == "tool_use"_L1) {
        takeCall(block);
    } else if (type == "tool_result"_L1) {
        takeResult(block);
    } else if (!isBookkeeping(type)) {
        m_context.notes.add(ImportNoteKind::UnknownContent, type);
        takeText(block);
    }
}

void ClaudeMessageReader::takeText(const JsonValue &block)
{
    const QString text = block["text"].stringOr();
    if (text.isEmpty())
        return;
    parts().push_back(TextPart{text, {}});
    std::size_t sources = 0;
    block["citations"].forEach([this, &text, &sources](const JsonValue &citation) {
        CitationPart part;
        const auto details = citation["details"];
        part.url = details["url"].stringOr(citation["url"].stringOr());
        part.title = details["title"].stringOr(citation["title"].stringOr());
        part.start = offset(citation["start_index"], text.size());
        part.end = offset(citation["end_index"], text.size());
        if ((!part.url.isEmpty() || !part.title.isEmpty()) && sources++ < maximumSources)
            parts().push_back(std::move(part));
    });
}

void ClaudeMessageReader::takeCall(const JsonValue &block)
{
    ToolCallPart call;
    const QString ownId = u"%1_%2"_s.arg(m_key, QString::number(m_openCalls.size()));
    call.id = callId(block["id"].stringOr(ownId));
    call.name = block["name"].stringOr();
    call.arguments = block["input"].isObject() ? block["input"].minified() : callArguments(block["input"].stringOr());
    m_openCalls.push_back(call);
    parts().push_back(std::move(call));
}

//! Exports name the call by its id, by its tool, or not at all: then it is the first one that waits.
void ClaudeMessageReader::takeResult(const JsonValue &block)
{
    if (m_drafts.back().node.message.role != Role::Tool)
        begin(Role::Tool);
    ToolResultPart result;
    result.callId = callId(block["tool_use_id"].stringOr());
    result.name = block["name"].stringOr();
    result.content = resultText(block["content"]);
    result.isError = block["is_error"].boolean().value_or(false);
    auto asked = std::ranges::find_if(m_openCalls, [&result](const auto &call) {
        return result.callId.isEmpty() ? call.name == result.name : call.id == result.callId;
    });
    if (asked == m_openCalls.end() && result.callId.isEmpty())
        asked = m_openCalls.begin();
    if (asked != m_openCalls.end()) {
        result.callId = asked->id;
        m_openCalls.erase(asked);
    }
    parts().push_back(std::move(result));
}

} // namespace oriel
