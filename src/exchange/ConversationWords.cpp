// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ConversationWords.h"

#include "domain/ErrorWords.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ConversationWords", text);
}

} // namespace

QString titleOf(const Conversation &conversation)
{
    const QString title = conversation.title.simplified();
    return title.isEmpty() ? tr("Conversation") : title;
}

QString roleWord(Role role)
{
    switch (role) {
    case Role::System: return tr("Instructions");
    case Role::User: return tr("You");
    case Role::Assistant: return tr("Assistant");
    case Role::Tool: return tr("Tool");
    }
    Q_UNREACHABLE();
}

QString timeWords(const QDateTime &time)
{
    return time.isValid() ? time.toTimeZone(QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s) : QString();
}

QString endWords(const MessageNode &node)
{
    switch (node.state) {
    case NodeState::Done: return {};
    case NodeState::Cancelled: return tr("Stopped by you.");
    case NodeState::Failed: return node.error ? wordsFor(*node.error).sentence() : tr("Failed.");
    case NodeState::Pending:
    case NodeState::Waiting:
    case NodeState::Streaming:
    case NodeState::Interrupted: return tr("Interrupted: this is what had arrived.");
    }
    Q_UNREACHABLE();
}

QString attachmentWords(const MessagePart &part)
{
    if (const auto *image = std::get_if<ImagePart>(&part)) {
        const QString kind = image->mediaType.isEmpty() ? tr("Image") : tr("Image (%1)").arg(image->mediaType);
        return image->url.isEmpty() ? kind : u"%1: %2"_s.arg(kind, image->url);
    }
    if (const auto *file = std::get_if<FilePart>(&part)) {
        const QString name = file->name.isEmpty() ? tr("File") : file->name;
        return file->mediaType.isEmpty() ? name : u"%1 (%2)"_s.arg(name, file->mediaType);
    }
    if (const auto *audio = std::get_if<AudioPart>(&part))
        return audio->mediaType.isEmpty() ? tr("Sound") : tr("Sound (%1)").arg(audio->mediaType);
    return {};
}

QString citationWords(const CitationPart &citation)
{
    if (const auto &source = citation.source) {
        QStringList where{source->document, source->place};
        where.removeAll(QString());
        return u"[%1] %2"_s.arg(QString::number(source->number), where.join(u", "_s));
    }
    return citation.title.isEmpty() ? citation.url : citation.title;
}

QString reasoningWord()
{
    return tr("Reasoning");
}

QString instructionsWord()
{
    return tr("Instructions");
}

QString callWords(const ToolCallPart &call)
{
    return tr("Tool call: %1").arg(call.name);
}

QString resultWords(const ToolResultPart &result)
{
    return result.isError ? tr("Error of the tool %1").arg(result.name) : tr("Result of the tool %1").arg(result.name);
}

} // namespace oriel
