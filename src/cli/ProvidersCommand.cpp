// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ProvidersCommand.h"

#include "cli/GenerationOptions.h"
#include "cli/OptionParser.h"
#include "cli/ProviderOptions.h"
#include "cli/StopSignals.h"
#include "cli/Terminal.h"
#include "domain/ErrorWords.h"
#include "providers/Presets.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

ExitStatus list(CommandContext &context)
{
    const QString preferred = context.services.providers().defaultProvider();
    for (const auto &config : context.services.book().all()) {
        const QString kind = providerKindName(config.kind).toString();
        QString line = u"%1 %2 %3 %4 %5"_s.arg(
            config.id.value == preferred ? u"*"_s : u" "_s, config.id.value.leftJustified(18),
            (kind == config.id.value ? QString() : kind).leftJustified(18), config.baseUrl, config.defaultModel);
        while (line.endsWith(u' '))
            line.chop(1);
        context.output.write(line + u'\n');
    }
    return ExitStatus::Answered;
}

ExitStatus presets(CommandContext &context)
{
    constexpr int longestId = 16;
    constexpr int longestName = 34;
    for (const auto &preset : Presets::builtIn().all())
        context.output.write(u"%1 %2 %3\n"_s.arg(preset.id.leftJustified(longestId),
                                                 preset.displayName.leftJustified(longestName),
                                                 preset.baseUrl.isEmpty() ? u"your own address"_s : preset.baseUrl));
    return ExitStatus::Answered;
}

QCoro::Task<ExitStatus> add(ProviderConfig config, CommandContext &context)
{
    if (const auto folders = context.services.paths().create(); !folders)
        co_return complain(folders.error());
    if (const auto added = context.services.book().add(config); !added)
        co_return complain(added.error());
    const QString name = config.id.value;
    Result<void> stored = co_await context.services.keys().storeSecrets(std::move(config));
    if (!stored) {
        const auto undone = context.services.book().remove(name);
        if (!undone)
            Terminal::say(undone.error().message);
        co_return complain(stored.error());
    }
    Terminal::say(
        u"%1 is set up. If it wants a key: oriel-cli keys set %1. To see whether it works: oriel-cli providers test %1"_s
            .arg(name));
    co_return ExitStatus::Answered;
}

QCoro::Task<ExitStatus> remove(QString name, CommandContext &context)
{
    if (const auto removed = context.services.book().remove(name); !removed)
        co_return complain(removed.error());
    const ProviderId id{name}; // named: GCC 12 miscompiles an aggregate made inside co_await
    Result<void> forgotten = co_await context.services.keys().removeAll(id);
    co_return forgotten ? ExitStatus::Answered : complain(forgotten.error());
}

QString wordsFor(HealthLayer layer, const HealthReport &report)
{
    if (layer == HealthLayer::Tls && !report.isEncrypted)
        return u"none: the address asks for no encryption"_s;
    if (layer == HealthLayer::Key && report.key == KeyProof::NoKey)
        return u"none, and the server asks for none here"_s;
    if (layer == HealthLayer::Key && report.key == KeyProof::Unproved)
        return u"not proved: the server answers without it as well, so a wrong one would not show here"_s;
    if (layer == HealthLayer::Model && !report.modelFound)
        return u"not known: the server does not list its models"_s;
    return u"ok"_s;
}

//! Says of every layer whether it works, as far as it was reached.
void tell(const HealthReport &report, const QString &name, Output &output)
{
    constexpr std::array layers{HealthLayer::Dns,  HealthLayer::Tcp, HealthLayer::Tls,
                                HealthLayer::Http, HealthLayer::Key, HealthLayer::Model};
    for (const auto layer : layers) {
        if (layer == HealthLayer::Model && report.model.isEmpty())
            break;
        if (report.failedAt == layer) {
            output.write(u"%1 failed: %2\n"_s.arg(healthLayerName(layer),
                                                  report.error ? wordsFor(*report.error, name).sentence() : QString()));
            return;
        }
        output.write(u"%1 %2\n"_s.arg(healthLayerName(layer), wordsFor(layer, report)));
    }
    if (report.roundTrip)
        output.write(u"round trip %1 ms\n"_s.arg(report.roundTrip->count()));
}

QCoro::Task<ExitStatus> test(QString name, ProviderOverrides overrides, CommandContext &context)
{
    const auto config = context.services.book().find(name);
    if (config && config->kind == ProviderKind::Offline) {
        context.output.write(u"ok: the offline assistant needs no network and no key\n"_s);
        co_return ExitStatus::Answered;
    }
    const StopSignals signals;
    Result<HealthReport> report = co_await context.services.providers().check(name, std::move(overrides),
                                                                              signals.token());
    if (!report)
        co_return complain(report.error(), name);
    tell(*report, name, context.output);
    if (report->error)
        co_return exitStatusFor(report->error->kind);
    co_return ExitStatus::Answered;
}

std::unexpected<Error> wrongForm()
{
    return failure(ErrorKind::InvalidInput, u"providers needs list, presets, add NAME, remove NAME or test NAME."_s);
}

} // namespace

QCoro::Task<ExitStatus> ProvidersCommand::run(QStringList arguments, CommandContext &context)
{
    const bool isAdding = arguments.value(0) == u"add"_s;
    OptionParser parser(u"providers"_s);
    parser.setApplicationDescription(
        u"Shows, sets up and tests providers.\n\n"
        "  providers list         * marks the default one\n"
        "  providers presets      servers that Oriel knows\n"
        "  providers add NAME     set one up; see providers add --help\n"
        "  providers remove NAME  with its keys; a built-in one goes back to what it was\n"
        "  providers test NAME    DNS, TCP, TLS, HTTP, key and model, one after the other"_s);
    parser.addPositionalArgument(u"action"_s, u"list, presets, add, remove or test"_s);
    if (isAdding)
        addProviderOptions(parser);
    else
        addTargetOptions(parser);
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    const QStringList words = parser.positionalArguments();
    const QString action = words.value(0);
    if (words.size() == 1 && action == u"list"_s)
        co_return list(context);
    if (words.size() == 1 && action == u"presets"_s)
        co_return presets(context);
    if (words.size() != 2)
        co_return complain(wrongForm().error());
    if (isAdding) {
        auto config = providerFromOptions(parser, words.at(1));
        if (!config)
            co_return complain(config.error());
        co_return co_await add(std::move(*config), context);
    }
    if (action == u"remove"_s)
        co_return co_await remove(words.at(1), context);
    if (action == u"test"_s) {
        const auto overrides = targetOverrides(parser);
        if (!overrides)
            co_return complain(overrides.error());
        co_return co_await test(words.at(1), *overrides, context);
    }
    co_return complain(wrongForm().error());
}

} // namespace oriel
