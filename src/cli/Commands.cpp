// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"

#include "cli/AskCommand.h"
#include "cli/BatchCommand.h"
#include "cli/ChatCommand.h"
#include "cli/ConfigCommand.h"
#include "cli/conversations/ConversationsCommand.h"
#include "cli/documents/DocsCommand.h"
#include "cli/KeysCommand.h"
#include "cli/ModelsCommand.h"
#include "cli/ProvidersCommand.h"
#include "cli/Terminal.h"
#include "cli/TokensCommand.h"
#include "cli/UsageCommand.h"
#include "domain/ErrorWords.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {
template<typename Made>
std::unique_ptr<Command> make()
{
    return std::make_unique<Made>();
}
} // namespace

const std::vector<CommandEntry> &commands()
{
    static const std::vector<CommandEntry> all{
        {u"ask"_s, u"ask [PROMPT | -]"_s, u"Ask one question and print the answer as it is written."_s,
         make<AskCommand>},
        {u"chat"_s, u"chat"_s, u"A conversation in the terminal."_s, make<ChatCommand>},
        {u"batch"_s, u"batch FILE.jsonl -j N"_s, u"Answer many prompts at once."_s, make<BatchCommand>},
        {u"conversations"_s, u"conversations list|show|..."_s, u"Show, find and keep what was said."_s,
         make<ConversationsCommand>},
        {u"docs"_s, u"docs add|search|..."_s, u"Read documents in, and find passages in them."_s, make<DocsCommand>},
        {u"usage"_s, u"usage"_s, u"Show what it cost and how long it took."_s, make<UsageCommand>},
        {u"models"_s, u"models"_s, u"List a provider's models."_s, make<ModelsCommand>},
        {u"tokens"_s, u"tokens [FILE | -]"_s, u"Count the tokens of a text, and what they cost."_s,
         make<TokensCommand>},
        {u"providers"_s, u"providers list|add|remove|test"_s, u"Show, set up and test providers."_s,
         make<ProvidersCommand>},
        {u"keys"_s, u"keys set|list|use|remove"_s, u"Keep the keys of providers."_s, make<KeysCommand>},
        {u"config"_s, u"config get|set|path"_s, u"Show and change the settings."_s, make<ConfigCommand>},
    };
    return all;
}

QString overview()
{
    QString text =
        u"Usage: oriel-cli COMMAND [options]\n\nTalk with language models and with your own documents.\n\nCommands:\n"_s;
    for (const auto &command : commands())
        text += u"  %1%2\n"_s.arg(command.usage.leftJustified(34), command.help);
    text += u"\nOptions:\n  -h, --help                        Show this help, or with a command its own.\n"
            "  -v, --version                     Show the version.\n\n"
            "Without a command a conversation begins, on a terminal.\n"
            "With nothing set up the built-in offline assistant answers, from what you give it:\n"
            "  cat report.md | oriel-cli ask \"What are the risks?\"\n"_s;
    return text;
}

namespace {
//! The command that helps, where there is one.
QString commandFor(const Error &error, const QString &provider)
{
    if (provider.isEmpty() || !error.status) // what the provider did not say has its own sentence
        return {};
    switch (error.kind) {
    case ErrorKind::Auth: return u" See “oriel-cli keys set %1”."_s.arg(provider);
    case ErrorKind::ModelNotFound: return u" See “oriel-cli models --provider %1”."_s.arg(provider);
    default: return {};
    }
}
} // namespace

ExitStatus complain(const Error &error, const QString &provider)
{
    Terminal::say(u"oriel-cli: "_s + wordsFor(error, provider).sentence() + commandFor(error, provider));
    return exitStatusFor(error.kind);
}

std::optional<ExitStatus> outputFailure(Output &output)
{
    output.flush();
    if (!output.failure())
        return std::nullopt;
    return output.isReaderGone() ? ExitStatus::LocalFailure : complain(*output.failure());
}

} // namespace oriel
