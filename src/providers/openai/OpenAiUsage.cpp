// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/OpenAiUsage.h"

namespace oriel {

Usage openAiUsage(const JsonValue &json)
{
    Usage usage;
    usage.prompt = json["prompt_tokens"].integer();
    usage.completion = json["completion_tokens"].integer();
    usage.total = json["total_tokens"].integer();
    const JsonValue prompt = json["prompt_tokens_details"];
    usage.cached = prompt["cached_tokens"].integer();
    if (!usage.cached)
        usage.cached = json["prompt_cache_hit_tokens"].integer(); // DeepSeek
    if (!usage.cached)
        usage.cached = json["cached_tokens"].integer(); // Moonshot
    usage.cacheWrite = prompt["cache_write_tokens"].integer(); // OpenRouter
    if (!usage.cacheWrite)
        usage.cacheWrite = json["cache_creation_input_tokens"].integer(); // LiteLLM
    usage.reasoning = json["completion_tokens_details"]["reasoning_tokens"].integer();
    if (!usage.reasoning)
        usage.reasoning = json["reasoning_tokens"].integer();
    if (const auto dollars = json["cost"].number())
        usage.cost = Money::fromUsd(*dollars);

    // xAI counts reasoning apart from the completion; only the total tells.
    const bool isApart = usage.prompt && usage.completion && usage.total && usage.reasoning.value_or(0) > 0
        && *usage.prompt + *usage.completion + *usage.reasoning == *usage.total;
    if (isApart)
        *usage.completion += *usage.reasoning;
    return usage;
}

} // namespace oriel
