// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/OfflineSources.h"

#include "domain/ProviderConfig.h"
#include "providers/offline/PassageCutter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qsizetype longQuestion = 400; // characters; a longer message carries its own text
constexpr qsizetype questionPlace = 4'000; // characters at its end and at its beginning where the question is looked
                                           // for

QString tr(const char *text)
{
    return QCoreApplication::translate("OfflineAssistant", text);
}

void takeFile(const FilePart &file, OfflineQuestion &out)
{
    if (file.text.trimmed().isEmpty())
        out.unreadable << file.name;
    else
        out.sources.push_back({file.name, file.text, file.source});
}

void takeAttachments(const Message &message, OfflineQuestion &out)
{
    for (const auto &part : message.parts) {
        if (const auto *file = std::get_if<FilePart>(&part))
            takeFile(*file, out);
        else if (const auto *result = std::get_if<ToolResultPart>(&part))
            out.sources.push_back({result->name, result->content});
        else if (std::holds_alternative<ImagePart>(part))
            //: stands in a list after a colon, like the next
            out.unreadable << tr("an image");
        else if (std::holds_alternative<AudioPart>(part))
            out.unreadable << tr("a recording");
    }
}

QString lastQuestionIn(const QString &text)
{
    const auto passages = passagesOf(text);
    const auto last = std::find_if(passages.rbegin(), passages.rend(),
                                   [](const Passage &passage) { return passage.isQuestion(); });
    return last == passages.rend() ? QString() : last->text;
}

//! A long message is a text with a question in it.
void takeQuestion(const QString &text, OfflineQuestion &out)
{
    out.question = text;
    if (text.size() < longQuestion)
        return;
    out.question = lastQuestionIn(text.right(questionPlace));
    if (out.question.isEmpty())
        out.question = lastQuestionIn(text.left(questionPlace));
    QString rest = text;
    if (!out.question.isEmpty()) // else nothing is asked: what matters most in it
        rest.remove(out.question);
    out.sources.push_back({tr("your message"), rest});
}

//! What Oriel's own offline answers said is a quotation already.
bool isQuotable(const Message &message)
{
    const bool isOwn = message.origin && message.origin->provider.value == providerKindName(ProviderKind::Offline);
    return message.role == Role::User || (message.role == Role::Assistant && message.origin && !isOwn);
}

} // namespace

OfflineQuestion offlineQuestion(const ChatRequest &request)
{
    OfflineQuestion out;
    const auto isUser = [](const Message &message) { return message.role == Role::User; };
    const auto asking = std::find_if(request.messages.rbegin(), request.messages.rend(), isUser);
    for (const auto &message : request.messages)
        takeAttachments(message, out);
    for (const auto &message : request.messages) {
        if (asking != request.messages.rend() && &message == &*asking)
            break;
        const QString text = message.text();
        if (isQuotable(message) && !text.trimmed().isEmpty() && text.trimmed().back() != u'?')
            out.sources.push_back({isUser(message) ? tr("your earlier message") : tr("an earlier answer"), text});
    }
    if (asking != request.messages.rend())
        takeQuestion(asking->text().trimmed(), out);
    return out;
}

} // namespace oriel
