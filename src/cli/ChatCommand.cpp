// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ChatCommand.h"

#include "chat/SendTurn.h"
#include "cli/GenerationOptions.h"
#include "cli/LineReader.h"
#include "cli/OptionParser.h"
#include "cli/StopSignals.h"
#include "cli/Terminal.h"
#include "cli/TextPrinter.h"

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

//! One question and its answer. An error is told and the conversation goes on.
QCoro::Task<ExitStatus> turn(SendTurn &sendTurn, QString text, QString provider, Output &output)
{
    const auto question = sendTurn.ask(text);
    if (!question)
        co_return complain(question.error());
    TextPrinter printer(output, provider);
    const StopSignals signals; // only while an answer comes: at the prompt Ctrl+C leaves
    Result<Answer> answer = co_await sendTurn.answer(*question, printer, signals.token());
    printer.finish();
    if (!answer && answer.error().kind == ErrorKind::Cancelled) {
        Terminal::say(u"Stopped."_s);
        co_return ExitStatus::Answered;
    }
    if (!answer)
        co_return complain(answer.error(), provider);
    if (answer->cutBy)
        co_return complain(*answer->cutBy, provider);
    if (answer->finished.reason == FinishReason::Cancelled)
        Terminal::say(u"Stopped."_s);
    else if (const auto note = noticeFor(answer->finished.reason); !note.isEmpty())
        Terminal::say(note);
    co_return ExitStatus::Answered;
}

} // namespace

QCoro::Task<ExitStatus> ChatCommand::run(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"chat"_s);
    parser.setApplicationDescription(
        u"A conversation in the terminal. Ctrl+C stops the answer, again it leaves; Ctrl+D leaves."_s);
    addTargetOptions(parser);
    addGenerationOptions(parser);
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;

    auto &services = context.services;
    const QString name = parser.isSet(u"provider"_s) ? parser.value(u"provider"_s)
                                                     : services.providers().defaultProvider();
    const auto defaultModel = services.providers().defaultModel(name);
    if (!defaultModel)
        co_return complain(defaultModel.error());
    const auto overrides = targetOverrides(parser);
    if (!overrides)
        co_return complain(overrides.error());
    const auto parameters = generationParameters(parser, services.settings().generation());
    if (!parameters)
        co_return complain(parameters.error());

    TurnSetup setup;
    setup.origin = {ProviderId{name}, overrides->model.isEmpty() ? *defaultModel : overrides->model};
    setup.system = parser.isSet(u"system"_s) ? parser.value(u"system"_s)
                                             : services.settings().get(setting::system).value_or(QString());
    setup.parameters = *parameters;

    const auto provider = services.providers().chat(name, *overrides);
    ConversationLog log;
    SendTurn sendTurn(log, *provider, setup, context.clock);
    if (const auto folder = services.paths().create(); !folder)
        Terminal::say(u"What you type will not be remembered: %1"_s.arg(folder.error().message));
    LineReader reader(services.paths().data + u"/chat-history"_s);
    if (Terminal::isInputTerminal())
        Terminal::say(u"Talking with %1. /help says what else you can type."_s.arg(
            setup.origin.model.isEmpty() ? name : name + u' ' + setup.origin.model));

    ExitStatus status = ExitStatus::Answered;
    while (const auto line = reader.read(u"> "_s)) {
        switch (orderIn(*line)) {
        case ChatOrder::Leave: co_return status;
        case ChatOrder::StartAnew: log.setTip(std::nullopt); continue;
        case ChatOrder::Help:
            Terminal::say(u"/new starts a new conversation, /quit leaves. Everything else goes to the model."_s);
            continue;
        case ChatOrder::None: break;
        }
        if (line->trimmed().isEmpty())
            continue;
        status = co_await turn(sendTurn, *line, name, context.output);
        if (context.output.failure())
            co_return ExitStatus::LocalFailure; // told when the program ends
    }
    co_return status;
}

} // namespace oriel
