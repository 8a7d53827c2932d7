// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ConversationOptions.h"

#include "cli/conversations/ConversationFinder.h"
#include "cli/GenerationOptions.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! What the options change of \a conversation.
Result<ConversationChange> changeOf(const Conversation &conversation, const QCommandLineParser &parser,
                                    AppServices &services)
{
    ConversationChange change;
    Origin model = conversation.model;
    if (parser.isSet(u"provider"_s) && parser.value(u"provider"_s) != model.provider.value)
        model = {ProviderId{parser.value(u"provider"_s)}, {}};
    if (parser.isSet(u"model"_s))
        model.model = parser.value(u"model"_s);
    const auto defaultModel = services.providers().defaultModel(model.provider.value);
    if (!defaultModel)
        return std::unexpected(defaultModel.error());
    if (model.model.isEmpty())
        model.model = *defaultModel;
    if (model != conversation.model)
        change.model = model;

    if (parser.isSet(u"system"_s) && parser.value(u"system"_s) != conversation.system)
        change.system = parser.value(u"system"_s);
    const auto parameters = generationParameters(parser, conversation.parameters);
    if (!parameters)
        return std::unexpected(parameters.error());
    if (*parameters != conversation.parameters)
        change.parameters = *parameters;
    return change;
}

} // namespace

QCoro::Task<Result<Conversation>> goOnWith(QString word, const QCommandLineParser &parser, AppServices &services,
                                           ConversationStore &store)
{
    ConversationFinder finder(store);
    auto conversation = co_await finder.find(std::move(word));
    if (!conversation)
        co_return conversation;
    if (conversation->deletedAt)
        co_return failure(ErrorKind::InvalidInput,
                          u"The conversation \"%1\" was deleted."_s.arg(shownTitle(conversation->title)));
    auto change = changeOf(*conversation, parser, services);
    if (!change)
        co_return std::unexpected(change.error());
    if (*change == ConversationChange())
        co_return conversation;
    conversation->model = change->model.value_or(conversation->model);
    conversation->system = change->system.value_or(conversation->system);
    conversation->parameters = change->parameters.value_or(conversation->parameters);
    const auto changed = co_await store.change(conversation->id, std::move(*change));
    if (!changed)
        co_return std::unexpected(changed.error());
    co_return conversation;
}

} // namespace oriel
