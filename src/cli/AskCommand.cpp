// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AskCommand.h"

#include "assembly/ConversationProviders.h"
#include "chat/NewConversation.h"
#include "cli/AnswerJson.h"
#include "cli/AnswerRecord.h"
#include "cli/ConversationOptions.h"
#include "cli/documents/AskSources.h"
#include "cli/GenerationOptions.h"
#include "cli/InputFiles.h"
#include "cli/KeptTurns.h"
#include "cli/OptionParser.h"
#include "cli/StopSignals.h"
#include "cli/Terminal.h"
#include "cli/TextPrinter.h"
#include "cli/WaitingSink.h"
#include "domain/Grounding.h"
#include "knowledge/LocalRetriever.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

enum class Style { Text, Json, Events };

//! What the command line asks for.
struct Ask {
    QString provider;
    ProviderOverrides overrides;
    ChatRequest request;
    Style style = Style::Text;
    std::optional<std::vector<Source>> sources = {}; //!< that it is to be answered from; absent when no documents are
                                                     //!< asked
};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Asks one question and prints the answer as it is written."_s);
    parser.addPositionalArgument(u"prompt"_s, u"The question; - reads it from standard input."_s, u"[PROMPT | -]"_s);
    addTargetOptions(parser);
    addGenerationOptions(parser);
    addSourceOptions(parser);
    parser.addOptions({
        {u"file"_s, u"Document to answer from. May be given several times."_s, u"F"_s},
        {u"image"_s, u"Image to look at. May be given several times."_s, u"F"_s},
        {u"conversation"_s, u"Keep the turn in this conversation: an id, new, or last."_s, u"ID"_s},
        {u"no-stream"_s, u"Ask for the answer in one piece."_s},
        {u"json"_s, u"Print one JSON object with the answer and all that is known of it."_s},
        {u"events"_s, u"Print one JSON line for each event of the stream."_s},
    });
}

//! The person's message: the documents, the images, what was piped in, and the question last.
Result<Message> question(const QCommandLineParser &parser)
{
    Message message;
    for (const auto &path : parser.values(u"file"_s)) {
        auto part = fileArgument(u"--file"_s, path);
        if (!part)
            return std::unexpected(part.error());
        message.parts.push_back(std::move(*part));
    }
    for (const auto &path : parser.values(u"image"_s)) {
        auto part = imageArgument(u"--image"_s, path);
        if (!part)
            return std::unexpected(part.error());
        message.parts.push_back(std::move(*part));
    }
    QString prompt = parser.positionalArguments().join(u' ');
    if (prompt == u"-"_s || prompt.isEmpty() || !Terminal::isInputTerminal()) {
        if (Terminal::isInputTerminal() && prompt.isEmpty())
            return failure(ErrorKind::InvalidInput, u"There is no question: give it as an argument, or pipe it in."_s);
        const auto input = Terminal::readInput();
        if (!input)
            return std::unexpected(input.error());
        auto piped = pipedText(*input);
        if (!piped)
            return std::unexpected(piped.error());
        const bool isQuestion = prompt == u"-"_s || prompt.isEmpty();
        if (isQuestion)
            prompt = *piped ? (*piped)->text : QString();
        else if (*piped)
            message.parts.push_back(std::move(**piped));
    }
    if (prompt.trimmed().isEmpty())
        return failure(ErrorKind::InvalidInput, u"The question is empty."_s);
    message.parts.push_back(TextPart{prompt, {}});
    return message;
}

Result<Ask> readAsk(const QCommandLineParser &parser, AppServices &services)
{
    Ask ask;
    ask.provider = parser.isSet(u"provider"_s) ? parser.value(u"provider"_s) : services.providers().defaultProvider();
    if (auto known = services.book().find(ask.provider); !known)
        return std::unexpected(known.error());
    auto overrides = targetOverrides(parser);
    if (!overrides)
        return std::unexpected(overrides.error());
    ask.overrides = std::move(*overrides);
    auto parameters = generationParameters(parser, services.settings().generation());
    if (!parameters)
        return std::unexpected(parameters.error());
    if (parser.isSet(u"json"_s) && parser.isSet(u"events"_s))
        return failure(ErrorKind::InvalidInput, u"--json and --events exclude each other."_s);
    auto message = question(parser);
    if (!message)
        return std::unexpected(message.error());

    ask.request.parameters = std::move(*parameters);
    ask.request.model = ask.overrides.model.isEmpty() ? *services.providers().defaultModel(ask.provider)
                                                      : ask.overrides.model;
    ask.request.system = parser.isSet(u"system"_s) ? parser.value(u"system"_s)
                                                   : services.settings().get(setting::system).value_or(QString());
    ask.request.stream = !parser.isSet(u"no-stream"_s);
    ask.request.messages.push_back(std::move(*message));
    ask.style = parser.isSet(u"json"_s) ? Style::Json : parser.isSet(u"events"_s) ? Style::Events : Style::Text;
    return ask;
}

//! Records the answer and shows it in the style that was asked for.
class AskSink final : public EventSink
{
public:
    AskSink(Style style, Output &output, AnswerRecord &record)
        : m_style(style)
        , m_output(output)
        , m_record(record)
        , m_printer(output, record.provider())
    {
    }

    void take(StreamEvent event) override
    {
        m_record.take(event);
        if (m_style == Style::Events)
            m_output.write(eventJson(event) + '\n');
        else if (m_style == Style::Text)
            m_printer.take(std::move(event));
        else if (const auto notice = noticeFor(event, m_record.provider()); !notice.isEmpty())
            Terminal::say(notice);
    }

    //! \param sources  that the answer was to be made from; absent for none
    void finish(const Usage &usage, const QString &conversation = {},
                const std::optional<std::vector<Source>> &sources = {})
    {
        if (m_style == Style::Events) {
            m_output.write(endJson(m_record.end()) + '\n');
        } else if (m_style == Style::Json) {
            m_output.write(answerJson(m_record, usage, conversation, sources) + '\n');
        } else {
            m_printer.finish();
            const QString cited = sources ? citedSources(m_record.message().text(), *sources) : QString();
            if (!cited.isEmpty())
                m_output.write(u'\n' + cited);
        }
        m_output.flush();
    }

private:
    Style m_style;
    Output &m_output;
    AnswerRecord &m_record;
    TextPrinter m_printer;
};

//! A question that cannot be asked. With --json the object is printed all the same.
ExitStatus refuse(const Error &error, const QCommandLineParser &parser, CommandContext &context)
{
    if (parser.isSet(u"json"_s)) {
        AnswerRecord record(context.clock, parser.value(u"provider"_s), parser.value(u"model"_s));
        record.finish(std::unexpected(error));
        context.output.write(answerJson(record, {}, {}) + '\n');
    }
    return complain(error);
}

ExitStatus statusFor(const Result<Finished> &end, const QString &provider, Style style)
{
    if (!end && end.error().kind == ErrorKind::Cancelled)
        return ExitStatus::Cancelled;
    if (!end)
        return style == Style::Text ? complain(end.error(), provider) : exitStatusFor(end.error().kind);
    if (const auto note = noticeFor(end->reason); style == Style::Text && !note.isEmpty())
        Terminal::say(note);
    switch (end->reason) {
    case FinishReason::Cancelled: return ExitStatus::Cancelled;
    case FinishReason::ContentFilter: return ExitStatus::RequestRefused;
    default: return ExitStatus::Answered;
    }
}

//! Finds what the question is to be answered from, and puts it into the request.
//! \return the answer where nobody needs to be asked for it; else empty
QCoro::Task<Result<QString>> ground(Ask &ask, const QCommandLineParser &parser, CommandContext &context,
                                    std::stop_token stop)
{
    QString question = ask.request.messages.back().text();
    Result<Retrieval> retrieval = co_await sourcesFor(parser, std::move(question), context, stop);
    if (!retrieval)
        co_return std::unexpected(retrieval.error());
    const auto config = context.services.book().find(ask.provider);
    const bool isOffline = config && config->kind == ProviderKind::Offline;
    ask.sources = std::move(retrieval->sources);
    ask.request = isOffline ? groundedInFiles(std::move(ask.request), *ask.sources)
                            : groundedInWords(std::move(ask.request), *ask.sources);
    if (isOffline && ask.sources->empty())
        co_return u"Nothing in your documents answers this."_s;
    co_return QString();
}

//! The conversation that the options name. A new one is made, and its id told: whoever kills us may go on with it.
QCoro::Task<Result<Conversation>> chosenConversation(Ask ask, const QCommandLineParser &parser, CommandContext &context)
{
    auto &store = context.services.history().conversations();
    QString word = parser.value(u"conversation"_s);
    if (word != u"new"_s)
        co_return co_await goOnWith(std::move(word), parser, context.services, store);
    const TurnSetup setup{{ProviderId{ask.provider}, ask.request.model}, ask.request.system, ask.request.parameters};
    Conversation made = newConversation(setup, ask.request.messages.back().parts, context.clock);
    Conversation kept = made;
    const auto created = co_await store.create(std::move(kept));
    if (!created)
        co_return std::unexpected(created.error());
    Terminal::say(u"Conversation: %1"_s.arg(made.id.value));
    co_return made;
}

//! An answer that nobody needs to be asked for.
ExitStatus answerWith(const QString &words, AnswerRecord &record, AskSink &sink, const Ask &ask)
{
    sink.take(BlockStarted{0, BlockKind::Text});
    sink.take(TextDelta{0, words});
    sink.take(BlockFinished{0, true});
    record.finish(Finished{FinishReason::Complete, {}});
    sink.finish(record.usage(ask.request), {}, ask.sources);
    return ExitStatus::Answered;
}

//! Asks, and keeps question and answer.
QCoro::Task<ExitStatus> askInConversation(Ask ask, const QCommandLineParser &parser, CommandContext &context,
                                          std::stop_token stop)
{
    const auto conversation = co_await chosenConversation(ask, parser, context);
    if (!conversation)
        co_return refuse(conversation.error(), parser, context);
    const QString provider = conversation->model.provider.value;
    auto &services = context.services;
    ConversationProviders providers(services.providers(), services.book());
    providers.learnTokens(services.history().calibrations(), services.tokenizers());
    providers.override(provider, ask.overrides);
    WholeAnswers whole(providers);
    ChatProviders &answering = ask.request.stream ? static_cast<ChatProviders &>(providers) : whole;
    LocalRetriever documents(services.knowledge()); // that the window may have attached
    KeptTurns turns(services.history().conversations(), services.history().turns(), answering, context.clock);
    turns.service().setRetriever(&documents);

    AnswerRecord record(context.clock, provider, conversation->model.model);
    AskSink sink(ask.style, context.output, record);
    const ConversationId id = conversation->id;
    auto question = std::move(ask.request.messages.back().parts);
    WaitingSink waiting(sink, provider);
    const auto turn = co_await turns.send(id, std::move(question), waiting, std::move(stop));
    waiting.end();
    if (!turn)
        co_return refuse(turn.error(), parser, context);
    record.finish(turn->outcome);
    auto sources = sourcesIn(turn->answer.message); // of the documents that the conversation is about
    sink.finish(turn->answer.message.usage.value_or(Usage()), id.value,
                sources.empty() ? std::nullopt : std::optional(std::move(sources)));
    if (turn->saveError)
        co_return complain(*turn->saveError);
    co_return statusFor(turn->outcome, record.provider(), ask.style);
}

} // namespace

QCoro::Task<ExitStatus> AskCommand::run(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"ask"_s);
    addOptions(parser);
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    auto ask = readAsk(parser, context.services);
    if (!ask)
        co_return refuse(ask.error(), parser, context);
    StopSignals signals; // only now: while standard input is read, Ctrl+C ends the process as everywhere
    QObject::connect(&context.output, &Output::failed, &signals, [&signals] { signals.source().request_stop(); });
    if (parser.isSet(u"conversation"_s) && !asksForSources(parser))
        co_return co_await askInConversation(std::move(*ask), parser, context, signals.token());

    AnswerRecord record(context.clock, ask->provider, ask->request.model);
    AskSink sink(ask->style, context.output, record);
    if (asksForSources(parser)) {
        const Result<QString> answer = co_await ground(*ask, parser, context, signals.token());
        if (!answer && answer.error().kind == ErrorKind::Cancelled)
            co_return ExitStatus::Cancelled;
        if (!answer)
            co_return refuse(answer.error(), parser, context);
        if (!answer->isEmpty())
            co_return answerWith(*answer, record, sink, *ask);
    }
    const auto provider = context.services.providers().chat(ask->provider, ask->overrides);
    WaitingSink waiting(sink, ask->provider);
    Result<Finished> end = co_await provider->stream(ask->request, waiting, signals.token());
    waiting.end();
    record.finish(end);
    sink.finish(record.usage(ask->request), {}, ask->sources);
    co_return statusFor(end, record.provider(), ask->style);
}

} // namespace oriel
