// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/GenerationOptions.h"

#include "core/PrivateFiles.h"
#include "settings/ProviderRules.h"
#include "text/JsonSchema.h"
#include "text/JsonSlice.h"

#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

std::unexpected<Error> bad(const QString &option, const QString &given, const QString &allowed)
{
    return failure(ErrorKind::InvalidInput, u"--%1 is \"%2\"; allowed is %3."_s.arg(option, given, allowed));
}

//! The number of \a option, when it is given.
Result<std::optional<double>> number(const QCommandLineParser &parser, const QString &option, double least, double most)
{
    if (!parser.isSet(option))
        return std::optional<double>();
    bool isNumber = false;
    const double value = parser.value(option).toDouble(&isNumber);
    if (!isNumber || !(value >= least && value <= most))
        return bad(option, parser.value(option), u"a number from %1 to %2"_s.arg(least).arg(most));
    return std::optional(value);
}

Result<std::optional<qint64>> wholeNumber(const QCommandLineParser &parser, const QString &option, qint64 least,
                                          qint64 most)
{
    if (!parser.isSet(option))
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 value = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        return bad(option, parser.value(option), u"a whole number from %1 to %2"_s.arg(least).arg(most));
    return std::optional(value);
}

Result<void> takeReasoning(const QString &text, GenerationParameters &parameters)
{
    static const std::map<QString, ReasoningEffort> efforts{{u"none"_s, ReasoningEffort::None},
                                                            {u"minimal"_s, ReasoningEffort::Minimal},
                                                            {u"low"_s, ReasoningEffort::Low},
                                                            {u"medium"_s, ReasoningEffort::Medium},
                                                            {u"high"_s, ReasoningEffort::High}};
    parameters.reasoningEffort.reset();
    parameters.reasoningBudgetTokens.reset();
    if (const auto known = efforts.find(text); known != efforts.end()) {
        parameters.reasoningEffort = known->second;
        return {};
    }
    bool isNumber = false;
    const int budget = text.toInt(&isNumber);
    if (!isNumber || budget < 0)
        return bad(u"reasoning"_s, text, u"none, minimal, low, medium, high or a number of tokens"_s);
    parameters.reasoningBudgetTokens = budget;
    return {};
}

Result<void> takeSchema(const QString &path, GenerationParameters &parameters)
{
    auto schema = readFile(path);
    if (!schema)
        return failure(ErrorKind::Storage, u"--json-schema %1: %2"_s.arg(path, schema.error().message));
    if (!isJson(*schema))
        return failure(ErrorKind::InvalidInput, u"--json-schema %1: the file is not JSON."_s.arg(path));
    if (auto good = checkSchema(*schema); !good)
        return failure(ErrorKind::InvalidInput, u"--json-schema %1: %2"_s.arg(path, good.error().message));
    parameters.responseSchema = schema->trimmed();
    return {};
}

Result<CustomHeader> header(const QString &text)
{
    const auto equals = text.indexOf(u'=');
    if (equals <= 0)
        return failure(ErrorKind::InvalidInput, u"--header needs NAME=VALUE."_s); // not shown again: it may be a key
    CustomHeader made{text.left(equals).trimmed(), Secret(text.mid(equals + 1).trimmed().toUtf8()), false};
    if (const auto problem = headerProblem(made.name, made.value.reveal()); !problem.isEmpty())
        return failure(ErrorKind::InvalidInput, u"--header: %1"_s.arg(problem));
    return made;
}

} // namespace

void addTargetOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"provider"_s,
         u"Who answers: %1, or the name of one that you set up."_s.arg(builtInProviderIds().join(u", "_s)), u"ID"_s},
        {u"base-url"_s, u"Address of the provider, with or without /v1."_s, u"URL"_s},
        {u"model"_s, u"Model that answers; without it the provider's default."_s, u"M"_s},
        {u"api-key-env"_s, u"Environment variable that holds the key."_s, u"VAR"_s},
        {u"header"_s, u"Header to send as well. May be given several times."_s, u"K=V"_s},
        {u"timeout"_s, u"Seconds to wait for the first byte, and between bytes."_s, u"S"_s},
        {u"retries"_s, u"How often to try again before the answer has begun."_s, u"N"_s},
    });
}

void addGenerationOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"system"_s, u"Instructions that stand before the conversation."_s, u"TEXT"_s},
        {u"temperature"_s, u"How freely to choose words, 0 to 2."_s, u"X"_s},
        {u"top-p"_s, u"Share of likely words to choose from, 0 to 1."_s, u"X"_s},
        {u"max-tokens"_s, u"Longest answer, in tokens."_s, u"N"_s},
        {u"stop"_s, u"End the answer at this text. May be given several times."_s, u"S"_s},
        {u"seed"_s, u"Number that makes answers repeatable where the model can."_s, u"N"_s},
        {u"reasoning"_s, u"How much to think first: none, minimal, low, medium, high or a number of tokens."_s,
         u"EFFORT"_s},
        {u"json-schema"_s, u"Hold the answer to the JSON schema in this file."_s, u"FILE"_s},
        {u"patch"_s, u"JSON merge patch on the request's body, for what only one provider knows."_s, u"JSON"_s},
    });
}

Result<ProviderOverrides> targetOverrides(const QCommandLineParser &parser)
{
    ProviderOverrides overrides;
    overrides.baseUrl = parser.value(u"base-url"_s).trimmed();
    if (parser.isSet(u"base-url"_s)) {
        if (const auto problem = baseUrlProblem(overrides.baseUrl); overrides.baseUrl.isEmpty() || !problem.isEmpty())
            return failure(ErrorKind::InvalidInput, u"--base-url %1: %2"_s.arg(overrides.baseUrl, problem));
    }
    overrides.keyVariable = parser.value(u"api-key-env"_s);
    overrides.model = parser.value(u"model"_s);
    for (const auto &text : parser.values(u"header"_s)) {
        auto made = header(text);
        if (!made)
            return std::unexpected(made.error());
        overrides.headers.push_back(std::move(*made));
    }
    const auto timeout = number(parser, u"timeout"_s, 0.001, 86'400);
    if (!timeout)
        return std::unexpected(timeout.error());
    if (*timeout)
        overrides.timeout = std::chrono::milliseconds(qint64(**timeout * 1000));
    const auto retries = wholeNumber(parser, u"retries"_s, 0, 20);
    if (!retries)
        return std::unexpected(retries.error());
    if (*retries)
        overrides.retries = int(**retries);
    return overrides;
}

Result<GenerationParameters> generationParameters(const QCommandLineParser &parser, GenerationParameters defaults)
{
    auto parameters = std::move(defaults);
    const auto temperature = number(parser, u"temperature"_s, 0, 2);
    const auto topP = number(parser, u"top-p"_s, 0, 1);
    const auto maxTokens = wholeNumber(parser, u"max-tokens"_s, 1, 10'000'000);
    const auto seed = wholeNumber(parser, u"seed"_s, std::numeric_limits<qint64>::min(),
                                  std::numeric_limits<qint64>::max());
    if (!temperature)
        return std::unexpected(temperature.error());
    if (!topP)
        return std::unexpected(topP.error());
    if (!maxTokens)
        return std::unexpected(maxTokens.error());
    if (!seed)
        return std::unexpected(seed.error());
    if (*temperature)
        parameters.temperature = *temperature;
    if (*topP)
        parameters.topP = *topP;
    if (*maxTokens)
        parameters.maxTokens = int(**maxTokens);
    if (*seed)
        parameters.seed = *seed;
    if (parser.isSet(u"stop"_s)) {
        parameters.stop = parser.values(u"stop"_s);
        if (parameters.stop.contains(QString())) // it would end the answer before its first word, and servers refuse it
            return bad(u"stop"_s, {}, u"a text of at least one character"_s);
    }
    if (parser.isSet(u"reasoning"_s)) {
        if (auto taken = takeReasoning(parser.value(u"reasoning"_s), parameters); !taken)
            return std::unexpected(taken.error());
    }
    if (parser.isSet(u"json-schema"_s)) {
        if (auto taken = takeSchema(parser.value(u"json-schema"_s), parameters); !taken)
            return std::unexpected(taken.error());
    }
    if (parser.isSet(u"patch"_s)) {
        parameters.bodyPatch = parser.value(u"patch"_s).toUtf8();
        if (const auto problem = bodyPatchProblem(parameters.bodyPatch); !problem.isEmpty())
            return failure(ErrorKind::InvalidInput, u"--patch: %1"_s.arg(problem));
    }
    return parameters;
}

} // namespace oriel
