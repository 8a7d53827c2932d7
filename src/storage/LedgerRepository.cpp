// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LedgerRepository.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString groupSql(UsageGroup group)
{
    switch (group) {
    case UsageGroup::Day: return u"strftime('%Y-%m-%d', started_at / 1000, 'unixepoch', 'localtime')"_s;
    case UsageGroup::Model: return u"provider || '/' || model"_s;
    case UsageGroup::Provider: return u"provider"_s;
    case UsageGroup::Feature: return u"feature"_s;
    case UsageGroup::Conversation: return u"coalesce(conversation, '')"_s;
    }
    Q_UNREACHABLE();
}

//! The rank-th of the known times in its group, counted from 1; those that are not known stand behind.
QString percentileSql(int percent)
{
    return u"max(iif(rank = max(1, (known * %1 + 99) / 100), first_token_ms, NULL))"_s.arg(percent);
}

//! The sum of \a money, which stops at the largest Money: sum() of whole numbers fails where it overflows, and total()
//! is not exact. In millionths and the rest no column overflows, and a product that does becomes a real number.
QString moneySql(const QString &money)
{
    return u"coalesce(min(sum((%1) / 1000000) * 1000000 + sum((%1) % 1000000), 9223372036854775807), 0)"_s.arg(money);
}

UsageLine lineOf(const Row &row)
{
    UsageLine line;
    line.group = row.text(0);
    line.requests = row.integer(1);
    line.retries = row.integer(2);
    line.errors = row.integer(3);
    line.cached = row.integer(4);
    line.promptTokens = row.integer(5);
    line.cachedTokens = row.integer(6);
    line.cacheWriteTokens = row.integer(7);
    line.completionTokens = row.integer(8);
    line.reasoningTokens = row.integer(9);
    line.cost.picoUsd = row.integer(10);
    line.estimatedCost.picoUsd = row.integer(11);
    line.unpriced = row.integer(12);
    line.firstTokenP50 = row.durationOrNone(13);
    line.firstTokenP95 = row.durationOrNone(14);
    if (!row.isNull(15))
        line.tokensPerSecond = row.number(15);
    return line;
}

} // namespace

Result<void> LedgerRepository::add(const LedgerEntry &entry)
{
    const Usage usage = entry.usage.value_or(Usage());
    const auto rate = [&entry](Money AppliedPrice::*kind) {
        return entry.price ? std::optional(((*entry.price).*kind).picoUsd) : std::nullopt;
    };
    const auto origin = usage.cost
        ? std::optional<QString>(costOriginName(usage.costOrigin.value_or(CostOrigin::Reported)))
        : std::nullopt;
    return m_database.run(
        u"INSERT INTO ledger (started_at, conversation, feature, provider, model, prompt, cached, cache_write,"
        " cache_write_hour, completion, reasoning, estimated, price_input, price_cached, price_write,"
        " price_write_hour, price_output, price_as_of, cost, cost_origin, first_token_ms, latency_ms,"
        " tokens_per_second, retry, from_cache, outcome)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        entry.startedAt, entry.purpose.conversation, featureName(entry.purpose.feature), entry.target.provider,
        entry.target.model, usage.prompt, usage.cached, usage.cacheWrite, usage.cacheWriteHour, usage.completion,
        usage.reasoning, usage.isEstimated, rate(&AppliedPrice::input), rate(&AppliedPrice::cachedInput),
        rate(&AppliedPrice::cacheWrite), rate(&AppliedPrice::cacheWriteHour), rate(&AppliedPrice::output),
        entry.price ? std::optional(entry.price->asOf) : std::nullopt,
        usage.cost ? std::optional(usage.cost->picoUsd) : std::nullopt, origin, entry.timeToFirstToken, entry.latency,
        tokensPerSecond(entry), entry.purpose.retry, entry.isFromCache, entry.outcome);
}

Result<UsageReport> LedgerRepository::report(const UsageQuestion &question) const
{
    const QString order = question.by == UsageGroup::Day
        ? u"line"_s
        : u"line_cost DESC, line_prompt + line_completion DESC, line"_s;
    auto parts = lines(groupSql(question.by), order, question.since);
    if (!parts)
        return std::unexpected(parts.error());
    auto whole = lines(u"''"_s, order, question.since);
    if (!whole)
        return std::unexpected(whole.error());
    UsageReport report;
    report.lines = std::move(*parts);
    if (!whole->empty())
        report.total = std::move(whole->front());
    return report;
}

Result<Spending> LedgerRepository::spending(const SpendingQuestion &question) const
{
    Spending spent;
    const auto take = [&spent](const Row &row) {
        spent = {{row.integer(0)}, {row.integer(1)}, {row.integer(2)}, {row.integer(3)}};
    };
    const auto done = m_database.each(
        take,
        u"WITH asked AS (SELECT cost, started_at >= ? AS is_today, provider = ? AS is_own FROM ledger"
        " WHERE started_at >= ?) SELECT %1, %2, %3, %4 FROM asked"_s.arg(
            moneySql(u"iif(is_today, cost, 0)"_s), moneySql(u"cost"_s),
            moneySql(u"iif(is_today AND is_own, cost, 0)"_s), moneySql(u"iif(is_own, cost, 0)"_s)),
        question.dayBegin, question.provider, question.monthBegin);
    return done ? Result<Spending>(spent) : std::unexpected(done.error());
}

Result<std::vector<UsageLine>> LedgerRepository::lines(const QString &group, const QString &order,
                                                       const std::optional<QDateTime> &since) const
{
    std::vector<UsageLine> found;
    const auto take = [&found](const Row &row) { found.push_back(lineOf(row)); };
    const auto done = m_database.each(
        take,
        u"WITH asked AS (SELECT *, %1 AS line FROM ledger WHERE started_at >= ?),"
        " ranked AS (SELECT *, row_number() OVER (PARTITION BY line ORDER BY first_token_ms IS NULL, first_token_ms)"
        "   AS rank, count(first_token_ms) OVER (PARTITION BY line) AS known FROM asked)"
        " SELECT line, count(*), sum(retry > 0),"
        " sum(outcome NOT IN ('complete', 'length', 'tool_call', 'content_filter', 'refusal', 'cancelled')),"
        " sum(from_cache), coalesce(sum(prompt), 0) AS line_prompt, coalesce(sum(cached), 0),"
        " coalesce(sum(cache_write), 0), coalesce(sum(completion), 0) AS line_completion, coalesce(sum(reasoning), 0),"
        " %5 AS line_cost, %6,"
        " sum(cost IS NULL AND (prompt IS NOT NULL OR completion IS NOT NULL)), %2, %3,"
        " sum(iif(tokens_per_second IS NULL, NULL, completion)) * 1000.0"
        "   / sum(iif(tokens_per_second IS NULL, NULL, latency_ms - first_token_ms))"
        " FROM ranked GROUP BY line ORDER BY %4"_s.arg(group, percentileSql(50), percentileSql(95), order,
                                                       moneySql(u"cost"_s),
                                                       moneySql(u"iif(cost_origin = 'estimated', cost, 0)"_s)),
        since ? since->toMSecsSinceEpoch() : 0);
    return done ? Result<std::vector<UsageLine>>(std::move(found)) : std::unexpected(done.error());
}

} // namespace oriel
