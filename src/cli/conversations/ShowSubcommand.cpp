// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/Arguments.h"
#include "cli/conversations/ConversationFinder.h"
#include "cli/conversations/ConversationJson.h"
#include "cli/conversations/NodeText.h"
#include "cli/conversations/PersonTime.h"
#include "cli/conversations/Subcommands.h"
#include "cli/Terminal.h"
#include "cli/VisibleText.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int pageSize = 200;

//! The conversation and every message on every branch, as one object, piece by piece.
QCoro::Task<Result<void>> showJson(Conversation conversation, ConversationStore &store, CommandContext &context)
{
    JsonWriter json;
    json.beginObject();
    writeConversationMembers(json, conversation, context.clock.nowUtc());
    writeConversationDetails(json, conversation);
    context.output.write(json.take() + ",\"nodes\":[");
    std::optional<MessageId> last;
    for (;;) {
        const Result<NodePath> page = co_await store.nodes(conversation.id, last, pageSize);
        if (!page)
            co_return std::unexpected(page.error());
        for (const auto &node : page->nodes) {
            writeNode(json, node);
            context.output.write((last ? ",\n" : "\n") + json.take());
            last = node.message.id;
        }
        context.output.flush();
        if (page->nodes.size() < pageSize || context.output.failure())
            break;
    }
    context.output.write(QByteArrayView("]}\n"));
    co_return Result<void>();
}

QString heading(const Conversation &conversation, const QDateTime &nowUtc, bool isStyled)
{
    const auto &origin = conversation.model;
    QStringList facts{conversation.id.value,
                      u"%1 message%2"_s.arg(QString::number(conversation.messageCount),
                                            conversation.messageCount == 1 ? QString() : u"s"_s),
                      visibleText(u"%1 %2"_s.arg(origin.provider.value, origin.model)).trimmed(),
                      conversation.deletedAt ? u"deleted"_s
                                             : QString(conversationStatusName(statusOf(conversation, nowUtc))),
                      relativeTime(conversation.activeAt, nowUtc, QTimeZone::systemTimeZone())};
    facts.removeAll(QString());
    const QString title = visibleText(shownTitle(conversation.title));
    const QString told = facts.join(u", "_s);
    return isStyled ? u"\x1b[1;36m%1\x1b[0m\n\x1b[2m%2\x1b[22m\n\n"_s.arg(title, told)
                    : u"%1\n%2\n\n"_s.arg(title, told);
}

//! The path that is read, for people.
QCoro::Task<Result<void>> showPath(Conversation conversation, ConversationStore &store, CommandContext &context)
{
    const bool isStyled = Terminal::isStyled();
    context.output.write(heading(conversation, context.clock.nowUtc(), isStyled));
    PathQuery query;
    query.conversation = conversation.id;
    const Result<NodePath> path = co_await store.path(query);
    if (!path)
        co_return std::unexpected(path.error());
    NodeText text(isStyled, QTimeZone::systemTimeZone());
    for (const auto &node : path->nodes) {
        context.output.write(text.text(node));
        if (context.output.failure())
            break;
    }
    co_return Result<void>();
}

} // namespace

QCoro::Task<ExitStatus> showConversation(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"conversations show"_s);
    parser.setApplicationDescription(
        u"Shows a conversation as it is read. ID may be a beginning that no other id has, or last."_s);
    parser.addPositionalArgument(u"id"_s, u"Its id, or last for the one that was last used."_s, u"ID|last"_s);
    parser.addOption({u"json"_s, u"Print one JSON object with every message on every branch."_s});
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    if (parser.positionalArguments().size() != 1)
        co_return wrongUsage(u"conversations show needs one ID, or last."_s);
    History &history = context.services.history();

    ConversationFinder finder(history.conversations());
    Result<Conversation> found = co_await finder.find(parser.positionalArguments().first());
    if (!found)
        co_return complain(found.error());
    Result<void> shown;
    if (parser.isSet(u"json"_s))
        shown = co_await showJson(*found, history.conversations(), context);
    else
        shown = co_await showPath(*found, history.conversations(), context);
    co_return shown ? ExitStatus::Answered : complain(shown.error());
}

} // namespace oriel
