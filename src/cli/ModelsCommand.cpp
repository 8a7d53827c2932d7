// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ModelsCommand.h"

#include "cli/GenerationOptions.h"
#include "cli/OptionParser.h"
#include "cli/StopSignals.h"
#include "text/JsonWriter.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString abilities(const ModelInfo &model)
{
    QStringList words;
    const auto say = [&words](const std::optional<bool> &can, const QString &word) {
        if (can.value_or(false))
            words << word;
    };
    say(model.vision, u"vision"_s);
    say(model.tools, u"tools"_s);
    say(model.reasoning, u"reasoning"_s);
    say(model.structuredOutput, u"structured"_s);
    say(model.embedding, u"embedding"_s);
    return words.join(u", "_s);
}

QString line(const ModelInfo &model, qsizetype nameWidth)
{
    const QString context = model.contextTokens ? QLocale::c().toString(*model.contextTokens) : QString();
    const QString price = model.price
        ? u"$%1 / $%2"_s.arg(model.price->rates.input.usdPerMillion()).arg(model.price->rates.output.usdPerMillion())
        : QString();
    return u"%1  %2  %3  %4"_s
               .arg(model.id.leftJustified(nameWidth), context.rightJustified(11), price.leftJustified(14),
                    abilities(model))
               .trimmed()
        + u'\n';
}

void writeJson(JsonWriter &json, const ModelInfo &model)
{
    json.beginObject().member("id", model.id).member("name", model.displayName);
    json.optionalMember("context_tokens", model.contextTokens)
        .optionalMember("max_output_tokens", model.maxOutputTokens);
    json.optionalMember("vision", model.vision)
        .optionalMember("tools", model.tools)
        .optionalMember("reasoning", model.reasoning);
    json.optionalMember("structured_output", model.structuredOutput).optionalMember("embedding", model.embedding);
    if (model.price) {
        json.key("price_usd_per_million").beginObject();
        const TokenRates &rates = model.price->rates;
        json.member("input", rates.input.usdPerMillion()).member("output", rates.output.usdPerMillion());
        if (rates.cachedInput)
            json.member("cached_input", rates.cachedInput->usdPerMillion());
        if (rates.cacheWrite)
            json.member("cache_write", rates.cacheWrite->usdPerMillion());
        json.endObject();
    }
    json.endObject();
}

} // namespace

QCoro::Task<ExitStatus> ModelsCommand::run(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"models"_s);
    parser.setApplicationDescription(
        u"Lists the models of a provider: context in tokens, dollars for a million tokens in and out, what they can do."_s);
    addTargetOptions(parser);
    parser.addOption({u"json"_s, u"Print one JSON array."_s});
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    const auto overrides = targetOverrides(parser);
    if (!overrides)
        co_return complain(overrides.error());
    auto &providers = context.services.providers();
    const QString name = parser.isSet(u"provider"_s) ? parser.value(u"provider"_s) : providers.defaultProvider();

    const StopSignals signals;
    Result<std::vector<ModelInfo>> models = co_await providers.models(name, *overrides, signals.token());
    if (!models)
        co_return complain(models.error(), name);
    if (parser.isSet(u"json"_s)) {
        JsonWriter json;
        json.beginArray();
        for (const auto &model : *models)
            writeJson(json, model);
        json.endArray();
        context.output.write(json.text() + '\n');
        co_return ExitStatus::Answered;
    }
    std::ranges::sort(*models, {}, &ModelInfo::id);
    qsizetype nameWidth = 0;
    for (const auto &model : *models)
        nameWidth = std::max(nameWidth, model.id.size());
    for (const auto &model : *models)
        context.output.write(line(model, nameWidth));
    co_return ExitStatus::Answered;
}

} // namespace oriel
