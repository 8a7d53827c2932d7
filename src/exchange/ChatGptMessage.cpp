// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ChatGptMessage.h"

#include "domain/PartGrowth.h"
#include "exchange/ChatGptSources.h"
#include "exchange/ForeignParts.h"
#include "exchange/ImportedIds.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! "sediment://file_abc?x" and "file-service://file-abc" name the file that begins with "file_abc" or "file-abc".
QString fileIdOf(const JsonValue &pointer)
{
    const QString url = pointer.stringOr();
    const qsizetype start = url.indexOf("://"_L1);
    return (start < 0 ? url : url.sliced(start + 3)).section(u'?', 0, 0).section(u'#', 0, 0);
}

//! All that can be read of \a content, whatever its type.
QString allTextOf(const JsonValue &content)
{
    QStringList texts;
    content["parts"].forEach([&texts](const JsonValue &part) {
        const QString text = part.isString() ? part.stringOr() : part["text"].stringOr();
        if (!text.isEmpty())
            texts << text;
    });
    for (const auto *member : {"text", "result", "content"}) {
        if (const QString text = content[member].stringOr(); !text.isEmpty() && texts.isEmpty())
            texts << text;
    }
    return texts.join("\n\n"_L1);
}

void putText(const QString &text, std::vector<MessagePart> &parts)
{
    if (!text.trimmed().isEmpty())
        parts.push_back(TextPart{withoutSourceMarks(text), {}});
}

bool isCallOf(const JsonValue &message)
{
    const QString recipient = message["recipient"].stringOr(u"all"_s);
    return message["author"]["role"].stringOr() == "assistant"_L1 && !recipient.isEmpty() && recipient != "all"_L1
        && recipient != "user"_L1 && recipient != "assistant"_L1;
}

Role roleOf(const QString &name, ImportContext &context)
{
    if (name == "user"_L1)
        return Role::User;
    if (name == "system"_L1)
        return Role::System;
    if (name == "tool"_L1)
        return Role::Tool;
    if (name != "assistant"_L1)
        context.notes.add(ImportNoteKind::UnknownContent, u"author: %1"_s.arg(name));
    return Role::Assistant;
}

bool isContext(const QString &type)
{
    return type == "user_editable_context"_L1 || type == "model_editable_context"_L1;
}

} // namespace

QString ChatGptMessageReader::instructions(const JsonValue &message)
{
    if (message["content"]["content_type"].stringOr() != "user_editable_context"_L1)
        return {};
    const auto told = message["metadata"]["user_context_message_data"];
    QStringList all;
    for (const auto &text :
         {told["about_user_message"].stringOr(message["content"]["user_profile"].stringOr()),
          told["about_model_message"].stringOr(message["content"]["user_instructions"].stringOr())}) {
        if (!text.trimmed().isEmpty())
            all << text.trimmed();
    }
    return all.join("\n\n"_L1);
}

DraftNode ChatGptMessageReader::draft(const QString &key, const JsonValue &message)
{
    m_transcript.clear();
    m_filesTaken.clear();
    DraftNode draft;
    draft.key = key;
    const auto metadata = message["metadata"];
    const bool isHidden = metadata["is_visually_hidden_from_conversation"].boolean().value_or(false)
        || isContext(message["content"]["content_type"].stringOr());
    if (!message.isObject() || isHidden) {
        draft.isLeftOut = true;
        if (isHidden && !allTextOf(message["content"]).trimmed().isEmpty())
            m_context.notes.add(ImportNoteKind::HiddenMessage);
        return draft;
    }
    auto &node = draft.node;
    node.message.role = roleOf(message["author"]["role"].stringOr(), m_context);
    node.message.createdAt = importedTime(message["create_time"]);
    takeContent(message, draft);
    std::erase_if(node.message.parts, saysNothing);
    draft.isLeftOut = node.message.parts.empty();
    if (node.message.role == Role::Assistant) {
        if (const QString model = metadata["model_slug"].stringOr(); !model.isEmpty())
            node.message.origin = Origin{{u"chatgpt"_s}, model};
        takeEnd(message, node);
    }
    return draft;
}

void ChatGptMessageReader::takeContent(const JsonValue &message, DraftNode &draft)
{
    const auto content = message["content"];
    const QString type = content["content_type"].stringOr();
    auto &parts = draft.node.message.parts;
    takeAttachments(message, parts);
    if (draft.node.message.role == Role::Tool) {
        takeToolOutput(message, draft);
    } else if (isCallOf(message)) {
        takeCall(message, draft);
    } else if (type == "text"_L1 || type == "multimodal_text"_L1) {
        takeText(content, parts);
    } else if (type == "code"_L1) {
        const QString language = content["language"].stringOr();
        putText(fenced(allTextOf(content), language == "unknown"_L1 ? QString() : language), parts);
    } else if (type == "thoughts"_L1 || type == "reasoning_recap"_L1) {
        takeThoughts(content, draft);
    } else if (type == "execution_output"_L1) {
        putText(fenced(allTextOf(content)), parts);
    } else {
        noteUnknown(type);
        putText(allTextOf(content), parts);
    }
    takeSources(message["metadata"], parts);
}

void ChatGptMessageReader::takeText(const JsonValue &content, Parts &parts)
{
    content["parts"].forEach([this, &parts](const JsonValue &piece) { takePiece(piece, parts); });
    putText(std::exchange(m_transcript, {}), parts); // its sound is not there
}

void ChatGptMessageReader::takePiece(const JsonValue &piece, Parts &parts)
{
    if (piece.isString()) {
        putText(piece.stringOr(), parts);
        return;
    }
    if (piece.isNull())
        return;
    const QString type = piece["content_type"].stringOr();
    if (type == "image_asset_pointer"_L1) {
        takeImage(piece, parts);
    } else if (type == "audio_transcription"_L1) {
        putText(std::exchange(m_transcript, piece["text"].stringOr()), parts);
    } else if (type == "audio_asset_pointer"_L1) {
        takeSound(piece, parts);
    } else if (type == "real_time_user_audio_video_asset_pointer"_L1) {
        takeSound(piece["audio_asset_pointer"], parts);
    } else {
        noteUnknown(type);
        putText(piece["text"].stringOr(), parts);
    }
}

void ChatGptMessageReader::takeImage(const JsonValue &piece, Parts &parts)
{
    const QString id = fileIdOf(piece["asset_pointer"]);
    if (m_filesTaken.contains(id))
        return;
    m_filesTaken << id;
    if (auto file = m_context.file(id))
        parts.push_back(partOfFile(std::move(*file), {}));
    else
        parts.push_back(missingFile(id.isEmpty() ? u"image"_s : id, m_context));
}

void ChatGptMessageReader::takeSound(const JsonValue &piece, Parts &parts)
{
    auto file = m_context.file(fileIdOf(piece["asset_pointer"]));
    if (!file)
        return; // ChatGPT keeps sounds for a while only; the transcript says the same
    auto part = partOfFile(std::move(*file), {});
    if (auto *audio = std::get_if<AudioPart>(&part))
        audio->transcript = std::exchange(m_transcript, {});
    parts.push_back(std::move(part));
}

void ChatGptMessageReader::takeAttachments(const JsonValue &message, Parts &parts)
{
    QStringList shown; // by the content itself
    message["content"]["parts"].forEach([&shown](const JsonValue &piece) {
        if (piece["asset_pointer"].isString())
            shown << fileIdOf(piece["asset_pointer"]);
    });
    message["metadata"]["attachments"].forEach([this, &shown, &parts](const JsonValue &attachment) {
        const QString id = attachment["id"].stringOr();
        const QString name = attachment["name"].stringOr(id);
        if (name.isEmpty() || (!id.isEmpty() && (m_filesTaken.contains(id) || shown.contains(id))))
            return;
        m_filesTaken << id;
        if (auto file = m_context.file(id))
            parts.push_back(partOfFile(std::move(*file), name));
        else
            parts.push_back(missingFile(name, m_context));
    });
}

void ChatGptMessageReader::takeThoughts(const JsonValue &content, DraftNode &draft)
{
    QStringList texts;
    content["thoughts"].forEach([&texts](const JsonValue &thought) {
        const QString summary = thought["summary"].stringOr().trimmed();
        const QString text = thought["content"].stringOr().trimmed();
        if (!summary.isEmpty())
            texts << u"**%1**"_s.arg(summary);
        if (!text.isEmpty())
            texts << text;
    });
    const bool isRecap = texts.isEmpty();
    for (const auto *member : {"thoughts", "content"}) {
        if (const QString text = content[member].stringOr().trimmed(); !text.isEmpty() && texts.isEmpty())
            texts << text;
    }
    draft.joinsNext = true;
    draft.node.message.parts.push_back(ReasoningPart{texts.join("\n\n"_L1), isRecap, {}, {}});
}

void ChatGptMessageReader::takeCall(const JsonValue &message, DraftNode &draft)
{
    const QString text = allTextOf(message["content"]);
    draft.node.message.parts.push_back(
        ToolCallPart{callId(draft.key), message["recipient"].stringOr(), callArguments(text), {}, true});
}

void ChatGptMessageReader::takeToolOutput(const JsonValue &message, DraftNode &draft)
{
    static constexpr std::array known{"text"_L1,
                                      "multimodal_text"_L1,
                                      "code"_L1,
                                      "tether_quote"_L1,
                                      "tether_browsing_display"_L1,
                                      "execution_output"_L1,
                                      "system_error"_L1,
                                      "sonic_webpage"_L1};
    const auto content = message["content"];
    const QString type = content["content_type"].stringOr();
    if (std::ranges::none_of(known, [&type](auto name) { return type == name; }))
        noteUnknown(type);
    auto &parts = draft.node.message.parts;
    parts.push_back(ToolResultPart{
        {}, message["author"]["name"].stringOr(), withoutSourceMarks(allTextOf(content)), type == "system_error"_L1});
    if (type == "tether_quote"_L1 || type == "sonic_webpage"_L1) {
        parts.push_back(CitationPart{content["title"].stringOr(),
                                     content["url"].stringOr(),
                                     content["snippet"].stringOr(content["text"].stringOr()),
                                     {},
                                     {}});
    }
    content["parts"].forEach([this, &parts](const JsonValue &piece) {
        if (piece["content_type"].stringOr() == "image_asset_pointer"_L1)
            takeImage(piece, parts);
    });
}

void ChatGptMessageReader::takeSources(const JsonValue &metadata, Parts &parts)
{
    const auto text = std::ranges::find_if(parts,
                                           [](const auto &part) { return std::holds_alternative<TextPart>(part); });
    if (text == parts.end())
        return;
    const auto sources = chatGptSources(metadata, std::get<TextPart>(*text).text);
    parts.insert(std::next(text), sources.begin(), sources.end());
}

void ChatGptMessageReader::takeEnd(const JsonValue &message, MessageNode &node)
{
    const QString reason = message["metadata"]["finish_details"]["type"].stringOr();
    node.providerReason = reason;
    if (reason == "stop"_L1) {
        node.finishReason = FinishReason::Complete;
    } else if (reason == "max_tokens"_L1) {
        node.finishReason = FinishReason::Length;
    } else if (reason == "interrupted"_L1) {
        node.state = NodeState::Cancelled;
        node.finishReason = FinishReason::Cancelled;
    }
    if (message["status"].stringOr() == "in_progress"_L1 && node.state == NodeState::Done && reason.isEmpty()) {
        node.state = NodeState::Interrupted;
        m_context.notes.add(ImportNoteKind::UnfinishedAnswer);
    }
}

} // namespace oriel
