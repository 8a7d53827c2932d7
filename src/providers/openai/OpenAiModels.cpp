// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/OpenAiModels.h"

#include "providers/ErrorBody.h"
#include "providers/VendorWords.h"
#include "text/JsonValue.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

bool holds(const JsonValue &list, std::string_view word)
{
    bool found = false;
    list.forEach([&found, word](const JsonValue &item) { found = found || item.utf8() == word; });
    return found;
}

//! The first of \a names that is a positive number.
std::optional<qint64> firstCount(const JsonValue &json, std::initializer_list<std::string_view> names)
{
    for (const auto name : names) {
        if (const auto count = json[name].integer(); count && *count > 0)
            return count;
    }
    return std::nullopt;
}

//! OpenRouter writes prices as strings, in dollars per token.
std::optional<Money> tokenPrice(const JsonValue &price)
{
    bool ok = false;
    const double perToken = price.number().value_or(price.stringOr().toDouble(&ok));
    return ok || price.number() ? Money::fromUsd(perToken) : std::nullopt; // -1: it depends
}

std::optional<ModelPrice> priceOf(const JsonValue &pricing)
{
    ModelPrice price;
    if (const auto input = tokenPrice(pricing["prompt"])) {
        price.rates.input = *input;
        price.rates.output = tokenPrice(pricing["completion"]).value_or(Money());
        price.rates.cachedInput = tokenPrice(pricing["input_cache_read"]);
        price.rates.cacheWrite = tokenPrice(pricing["input_cache_write"]);
        return price;
    }
    if (const auto dollars = pricing["input"].number()) { // Together: per million already; all 0 means "not told"
        price.rates.input = Money::fromUsdPerMillion(*dollars).value_or(Money());
        price.rates.output = Money::fromUsdPerMillion(pricing["output"].number().value_or(0)).value_or(Money());
        if (price.rates.input > Money() || price.rates.output > Money())
            return price;
    }
    return std::nullopt;
}

//! Mistral has an object of flags, LM Studio and llama.cpp lists of words.
void takeCapabilities(ModelInfo &info, const JsonValue &capabilities)
{
    if (capabilities.isObject()) {
        info.vision = capabilities["vision"].boolean();
        info.tools = capabilities["function_calling"].boolean();
        if (capabilities["completion_chat"].boolean() == false && info.id.contains("embed"_L1))
            info.embedding = true;
    } else if (capabilities.isArray()) {
        if (holds(capabilities, "tool_use") || holds(capabilities, "tools"))
            info.tools = true;
        if (holds(capabilities, "multimodal") || holds(capabilities, "vision"))
            info.vision = true;
    }
}

void takeType(ModelInfo &info, std::string_view type)
{
    if (type == "embedding" || type == "embeddings")
        info.embedding = true;
    else if (type == "vlm")
        info.vision = true;
}

//! OpenRouter.
void takeArchitecture(ModelInfo &info, const JsonValue &json)
{
    const JsonValue inputs = json["architecture"]["input_modalities"];
    if (inputs.isArray())
        info.vision = holds(inputs, "image");
    const JsonValue parameters = json["supported_parameters"];
    if (parameters.isArray()) {
        info.tools = holds(parameters, "tools");
        info.reasoning = holds(parameters, "reasoning") || holds(parameters, "include_reasoning");
        info.structuredOutput = holds(parameters, "structured_outputs");
    }
}

std::optional<ModelInfo> modelFrom(const JsonValue &json)
{
    ModelInfo info;
    info.id = json["id"].stringOr(json["model"].stringOr(json["name"].stringOr()));
    if (info.id.isEmpty())
        return std::nullopt;
    if (info.id.startsWith("models/"_L1))
        info.id.remove(0, 7); // Gemini's compatible endpoint takes it without
    info.displayName = json["display_name"].stringOr(json["name"].stringOr());
    if (info.displayName == info.id)
        info.displayName.clear();
    info.contextTokens = firstCount(
        json, {"loaded_context_length", "context_length", "max_model_len", "context_window", "max_context_length"});
    if (!info.contextTokens)
        info.contextTokens = firstCount(json["top_provider"], {"context_length"});
    if (!info.contextTokens)
        info.contextTokens = firstCount(json["meta"], {"n_ctx", "n_ctx_train"}); // llama.cpp
    info.maxOutputTokens = firstCount(json["top_provider"], {"max_completion_tokens"});
    if (!info.maxOutputTokens)
        info.maxOutputTokens = firstCount(json, {"max_completion_tokens", "max_output_tokens"});
    takeCapabilities(info, json["capabilities"]);
    takeArchitecture(info, json);
    takeType(info, json["type"].utf8().value_or(""));
    info.price = priceOf(json["pricing"]);
    return info;
}

} // namespace

Result<std::vector<ModelInfo>> openAiModels(QByteArrayView body)
{
    JsonReader reader;
    const auto root = reader.read(body);
    if (!root)
        return std::unexpected(root.error());
    if (const auto error = readErrorBody(*root); error && !root->isArray())
        return std::unexpected(errorFromBody(HttpHead{}, *error));
    const JsonValue list = root->isArray() ? *root : (*root)["data"].isArray() ? (*root)["data"] : (*root)["models"];
    if (!list.isArray())
        return failure(ErrorKind::Protocol, VendorWords::tr("What came is not a list of models."));
    std::vector<ModelInfo> models;
    list.forEach([&models](const JsonValue &json) {
        if (auto model = modelFrom(json))
            models.push_back(std::move(*model));
    });
    return models;
}

} // namespace oriel
