// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "domain/DocumentScope.h"
#include "domain/GenerationParameters.h"
#include "domain/Usage.h"

#include <concepts>
#include <type_traits>

namespace oriel {

//! \file
//! \brief The fields of the values that are kept and exported as JSON objects, by their names there.
//!
//! `eachField(value, visit)` calls `visit.field("name", member)` for each member, and `visit.choice("name", member,
//! nameOf, last)` for enumerations. One list for writing and reading: a name once released is never changed.

template<typename Value, typename Visitor>
    requires std::same_as<std::remove_const_t<Value>, Usage>
void eachField(Value &usage, Visitor &&visit)
{
    visit.field("prompt", usage.prompt);
    visit.field("cached", usage.cached);
    visit.field("cache_write", usage.cacheWrite);
    visit.field("completion", usage.completion);
    visit.field("reasoning", usage.reasoning);
    visit.field("total", usage.total);
    visit.field("cache_write_hour", usage.cacheWriteHour);
    std::optional<double> dollars = usage.cost ? std::optional(usage.cost->usd()) : std::nullopt;
    visit.field("cost_usd", dollars);
    if constexpr (!std::is_const_v<Value>)
        usage.cost = dollars ? Money::fromUsd(*dollars) : std::nullopt;
    visit.choice("cost_origin", usage.costOrigin, costOriginName, CostOrigin::Estimated);
    std::optional<ServiceLevel> service;
    if (usage.service != ServiceLevel::Standard)
        service = usage.service;
    visit.choice("service", service, serviceLevelName, ServiceLevel::Priority);
    if constexpr (!std::is_const_v<Value>)
        usage.service = service.value_or(ServiceLevel::Standard);
    visit.field("estimated", usage.isEstimated);
}

template<typename Value, typename Visitor>
    requires std::same_as<std::remove_const_t<Value>, Error>
void eachField(Value &error, Visitor &&visit)
{
    visit.choice("kind", error.kind, errorKindName, ErrorKind::InvalidInput);
    visit.field("message", error.message);
    visit.field("status", error.status);
    visit.field("request_id", error.requestId);
    visit.field("code", error.code);
    visit.field("parameter", error.parameter);
    visit.field("limit", error.limit);
    visit.field("used", error.used);
    visit.choice("phase", error.phase, errorPhaseName, ErrorPhase::Idle);
    visit.field("retry_after_ms", error.retryAfter);
    visit.field("should_retry", error.shouldRetry);
}

template<typename Value, typename Visitor>
    requires std::same_as<std::remove_const_t<Value>, GenerationParameters>
void eachField(Value &parameters, Visitor &&visit)
{
    visit.field("temperature", parameters.temperature);
    visit.field("top_p", parameters.topP);
    visit.field("top_k", parameters.topK);
    visit.field("max_tokens", parameters.maxTokens);
    visit.field("stop", parameters.stop);
    visit.field("seed", parameters.seed);
    visit.field("presence_penalty", parameters.presencePenalty);
    visit.field("frequency_penalty", parameters.frequencyPenalty);
    visit.choice("reasoning_effort", parameters.reasoningEffort, reasoningEffortName, ReasoningEffort::High);
    visit.field("reasoning_budget_tokens", parameters.reasoningBudgetTokens);
    visit.field("response_schema", parameters.responseSchema);
    visit.field("response_schema_name", parameters.responseSchemaName);
    visit.field("body_patch", parameters.bodyPatch);
}

template<typename Value, typename Visitor>
    requires std::same_as<std::remove_const_t<Value>, DocumentScope>
void eachField(Value &scope, Visitor &&visit)
{
    visit.field("all", scope.isAll);
    visit.field("collections", scope.collections);
}

} // namespace oriel
