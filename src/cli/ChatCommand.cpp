// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ChatCommand.h"

#include "assembly/ConversationProviders.h"
#include "chat/MemoryHistory.h"
#include "chat/NewConversation.h"
#include "cli/ConversationOptions.h"
#include "cli/conversations/ConversationFinder.h"
#include "cli/documents/AskSources.h"
#include "cli/GenerationOptions.h"
#include "cli/KeptTurns.h"
#include "cli/LineReader.h"
#include "cli/OptionParser.h"
#include "cli/StopSignals.h"
#include "cli/Terminal.h"
#include "cli/TextPrinter.h"
#include "cli/WaitingSink.h"
#include "knowledge/LocalRetriever.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! What the person typed that is for us and not for the model.
enum class ChatOrder { None, Leave, StartAnew, Help };

ChatOrder orderIn(const QString &line)
{
    const QString word = line.trimmed();
    if (word == u"/quit"_s || word == u"/exit"_s)
        return ChatOrder::Leave;
    if (word == u"/new"_s)
        return ChatOrder::StartAnew;
    if (word == u"/help"_s)
        return ChatOrder::Help;
    return ChatOrder::None;
}

//! The terminal's side of a conversation: the one that goes on, and where it is kept.
class ChatSession
{
public:
    ChatSession(ConversationStore &store, KeptTurns &turns, TurnSetup setup, CommandContext &context)
        : m_store(store)
        , m_turns(turns)
        , m_setup(std::move(setup))
        , m_context(context)
    {
    }

    //! What is asked next belongs to \a conversation; absent: it begins a new one.
    void goOn(std::optional<ConversationId> conversation) { m_conversation = std::move(conversation); }

    //! One question and its answer. An error is told and the conversation goes on.
    QCoro::Task<ExitStatus> turn(QString text)
    {
        std::vector<MessagePart> question{TextPart{std::move(text), {}}};
        if (const auto begun = co_await begin(question); !begun)
            co_return complainOfStore(begun.error());
        const QString provider = m_setup.origin.provider.value;
        TextPrinter printer(m_context.output, provider);
        const StopSignals signals; // only while an answer comes: at the prompt Ctrl+C leaves
        const ConversationId conversation = *m_conversation;
        WaitingSink waiting(printer, provider);
        const auto turn = co_await m_turns.send(conversation, std::move(question), waiting, signals.token());
        waiting.end();
        if (!turn)
            co_return complainOfStore(turn.error());
        printer.finish();
        const QString cited = citedSources(turn->answer.message);
        if (!cited.isEmpty())
            m_context.output.write(u'\n' + cited);
        m_context.output.flush();
        if (turn->saveError)
            co_return complain(*turn->saveError);
        if (turn->answer.error)
            co_return complain(*turn->answer.error, provider);
        if (turn->answer.state == NodeState::Cancelled)
            Terminal::say(u"Stopped."_s);
        else if (const auto note = turn->answer.finishReason ? noticeFor(*turn->answer.finishReason) : QString();
                 !note.isEmpty())
            Terminal::say(note);
        co_return ExitStatus::Answered;
    }

    //! The last chance of an answer that could not be saved.
    QCoro::Task<ExitStatus> leave(ExitStatus status)
    {
        if (!m_turns.service().hasUnsaved())
            co_return status;
        const auto saved = co_await m_turns.service().saveUnsaved();
        co_return saved ? status : complain(saved.error());
    }

private:
    //! A conversation is kept once there is something to keep.
    QCoro::Task<Result<void>> begin(const std::vector<MessagePart> &question)
    {
        if (m_conversation)
            co_return Result<void>();
        Conversation made = newConversation(m_setup, question, m_context.clock);
        const ConversationId id = made.id;
        const auto kept = co_await m_store.create(std::move(made));
        if (kept)
            m_conversation = id;
        co_return kept;
    }

    static ExitStatus complainOfStore(const Error &error)
    {
        const auto status = complain(error);
        if (error.kind == ErrorKind::Storage)
            Terminal::say(u"With --no-history a conversation is not kept, and needs no file."_s);
        return status;
    }

    ConversationStore &m_store;
    KeptTurns &m_turns;
    TurnSetup m_setup;
    CommandContext &m_context;
    std::optional<ConversationId> m_conversation;
};

//! Who is asked when nothing goes on, as the options and the settings say.
Result<TurnSetup> setupFrom(const QCommandLineParser &parser, AppServices &services)
{
    const QString name = parser.isSet(u"provider"_s) ? parser.value(u"provider"_s)
                                                     : services.providers().defaultProvider();
    const auto defaultModel = services.providers().defaultModel(name);
    if (!defaultModel)
        return std::unexpected(defaultModel.error());
    const auto parameters = generationParameters(parser, services.settings().generation());
    if (!parameters)
        return std::unexpected(parameters.error());
    TurnSetup setup;
    setup.origin = {ProviderId{name}, parser.isSet(u"model"_s) ? parser.value(u"model"_s) : *defaultModel};
    setup.system = parser.isSet(u"system"_s) ? parser.value(u"system"_s)
                                             : services.settings().get(setting::system).value_or(QString());
    setup.parameters = *parameters;
    return setup;
}

} // namespace

QCoro::Task<ExitStatus> ChatCommand::run(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"chat"_s);
    parser.setApplicationDescription(
        u"A conversation in the terminal. Ctrl+C stops the answer, again it leaves; Ctrl+D leaves."_s);
    addTargetOptions(parser);
    addGenerationOptions(parser);
    parser.addOptions({
        {u"conversation"_s, u"Go on with this conversation: an id, or last."_s, u"ID"_s},
        {u"no-history"_s, u"Keep nothing of what is said."_s},
    });
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    const bool isKept = !parser.isSet(u"no-history"_s);
    const QString word = parser.value(u"conversation"_s);
    if (!isKept && !word.isEmpty())
        co_return complain(
            failure(ErrorKind::InvalidInput, u"--conversation and --no-history exclude each other."_s).error());

    auto &services = context.services;
    const auto overrides = targetOverrides(parser);
    if (!overrides)
        co_return complain(overrides.error());
    auto setup = setupFrom(parser, services);
    if (!setup)
        co_return complain(setup.error());
    if (const auto folder = services.paths().create(); !folder)
        Terminal::say(u"What you type will not be remembered: %1"_s.arg(folder.error().message));

    MemoryHistory memory(context.clock);
    ConversationStore &store = isKept ? services.history().conversations() : memory;
    TurnStore &turnStore = isKept ? services.history().turns() : memory;
    std::optional<ConversationId> goesOn;
    if (!word.isEmpty() && word != u"new"_s) {
        const auto conversation = co_await goOnWith(word, parser, services, store);
        if (!conversation)
            co_return complain(conversation.error());
        goesOn = conversation->id;
        *setup = {conversation->model, conversation->system, conversation->parameters};
        Terminal::say(u"Going on with \"%1\"."_s.arg(shownTitle(conversation->title)));
    }
    const Origin origin = setup->origin;
    ConversationProviders providers(services.providers(), services.book());
    providers.override(origin.provider.value, *overrides);
    if (isKept)
        providers.learnTokens(services.history().calibrations(), services.tokenizers());
    LocalRetriever documents(context.services.knowledge()); // that the window may have attached
    KeptTurns turns(store, turnStore, providers, context.clock);
    turns.service().setRetriever(&documents);
    ChatSession session(store, turns, std::move(*setup), context);
    session.goOn(goesOn);
    LineReader reader(isKept ? typedLinesFile(services.paths().data) : QString());
    if (Terminal::isInputTerminal())
        Terminal::say(u"Talking with %1. /help says what else you can type."_s.arg(
            origin.model.isEmpty() ? origin.provider.value : origin.provider.value + u' ' + origin.model));

    ExitStatus status = ExitStatus::Answered;
    while (const auto line = reader.read(u"> "_s)) {
        switch (orderIn(*line)) {
        case ChatOrder::Leave: co_return co_await session.leave(status);
        case ChatOrder::StartAnew: session.goOn(std::nullopt); continue;
        case ChatOrder::Help:
            Terminal::say(u"/new starts a new conversation, /quit leaves. Everything else goes to the model."_s);
            continue;
        case ChatOrder::None: break;
        }
        if (line->trimmed().isEmpty())
            continue;
        status = co_await session.turn(*line);
        if (context.output.failure())
            co_return ExitStatus::LocalFailure; // told when the program ends
    }
    co_return co_await session.leave(status);
}

} // namespace oriel
