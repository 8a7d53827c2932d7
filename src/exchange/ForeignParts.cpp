// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ForeignParts.h"

#include "text/JsonSlice.h"
#include "text/JsonWriter.h"

#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int maximumStepsToCall = 100;

ToolCallPart *openCallOf(DraftNode &draft, const ToolResultPart &result)
{
    ToolCallPart *found = nullptr;
    for (auto &part : draft.node.message.parts) {
        auto *call = std::get_if<ToolCallPart>(&part);
        if (!call || call->isComplete)
            continue;
        const bool isAsked = result.callId.isEmpty() ? !found || call->name == result.name : call->id == result.callId;
        if (isAsked)
            found = call;
    }
    return found;
}

//! The nearest call before \a place, in what the assistant and its tools wrote since the person's last words.
ToolCallPart *callFor(std::vector<DraftNode> &drafts, int place, const ToolResultPart &result)
{
    int at = drafts[std::size_t(place)].parent;
    for (int step = 0; at >= 0 && step < maximumStepsToCall; ++step) {
        auto &draft = drafts[std::size_t(at)];
        if (!draft.isLeftOut && draft.node.message.role == Role::User)
            return nullptr;
        if (auto *call = draft.isLeftOut ? nullptr : openCallOf(draft, result))
            return call;
        at = draft.parent;
    }
    return nullptr;
}

//! A result that nobody asked for: its sources stay, else it is said.
void sayOrphan(DraftNode &draft)
{
    auto &parts = draft.node.message.parts;
    const bool hasSources = std::ranges::any_of(
        parts, [](const auto &part) { return std::holds_alternative<CitationPart>(part); });
    draft.node.message.role = Role::Assistant;
    draft.joinsNext = hasSources;
    std::vector<MessagePart> said;
    for (auto &part : parts) {
        const auto *result = std::get_if<ToolResultPart>(&part);
        if (!result)
            said.push_back(std::move(part));
        else if (!hasSources && !result->content.trimmed().isEmpty())
            said.push_back(TextPart{fenced(result->content), {}});
    }
    parts = std::move(said);
    draft.isLeftOut = draft.isLeftOut || parts.empty();
}

} // namespace

MessagePart partOfFile(ImportedFile file, const QString &name)
{
    const QMimeDatabase types;
    const auto type = types.mimeTypeForFileNameAndData(name.isEmpty() ? file.name : name, file.data);
    if (type.name().startsWith("image/"_L1))
        return ImagePart{type.name(), std::move(file.data), {}, {}};
    if (type.name().startsWith("audio/"_L1))
        return AudioPart{type.name(), std::move(file.data), {}, {}};
    const QString shown = name.isEmpty() ? file.name : name;
    if (type.inherits(u"text/plain"_s) && file.data.isValidUtf8())
        return FilePart{shown, type.name(), QString::fromUtf8(file.data), {}, {}};
    return FilePart{shown, type.name(), {}, std::move(file.data), {}};
}

MessagePart missingFile(const QString &name, ImportContext &context)
{
    context.notes.add(ImportNoteKind::MissingAttachment, name);
    return TextPart{u"[📎 %1]"_s.arg(name), {}};
}

QByteArray callArguments(const QString &text)
{
    const QByteArray utf8 = text.trimmed().toUtf8();
    if (utf8.startsWith('{') && isJson(utf8))
        return utf8;
    JsonWriter json;
    return json.beginObject().member("input", text).endObject().take();
}

QString callId(const QString &key)
{
    QString id = key.left(64);
    for (auto &unit : id) {
        const auto code = unit.unicode();
        const bool isPlain = (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z')
            || (code >= '0' && code <= '9') || code == '-' || code == '_';
        unit = isPlain ? unit : u'_';
    }
    return id;
}

void pairCalls(std::vector<DraftNode> &drafts)
{
    for (auto &draft : drafts) {
        for (auto &part : draft.node.message.parts) {
            if (auto *call = std::get_if<ToolCallPart>(&part))
                call->isComplete = false;
        }
    }
    std::vector<ToolCallPart *> answered;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        auto &draft = drafts[i];
        bool isOrphan = false;
        for (auto &part : draft.node.message.parts) {
            auto *result = std::get_if<ToolResultPart>(&part);
            if (!result || draft.isLeftOut)
                continue;
            auto *call = callFor(drafts, int(i), *result);
            isOrphan = isOrphan || !call;
            if (call) {
                result->callId = call->id;
                result->name = call->name;
                answered.push_back(call); // stays open: every branch behind it has its own result
            }
        }
        if (isOrphan)
            sayOrphan(draft);
    }
    for (auto *call : answered)
        call->isComplete = true;
}

QString fenced(const QString &text, const QString &language)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar unit : text) {
        run = unit == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const QString end = text.endsWith(u'\n') ? QString() : u"\n"_s;
    return fence + language + u'\n' + text + end + fence;
}

} // namespace oriel
