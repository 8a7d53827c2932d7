// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/MeteredProvider.h"

#include "domain/UsageEstimate.h"
#include "telemetry/PricedUsage.h"

#include <utility>

namespace oriel {

namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

//! Whether it ended before the provider had told all: what it had read by then is paid for.
bool isBrokenOff(const Result<Finished> &end)
{
    if (end)
        return end->reason == FinishReason::Cancelled;
    switch (end.error().kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Timeout:
    case ErrorKind::Network:
    case ErrorKind::StreamTruncated: return true;
    default: return false;
    }
}

//! Passes an answer on and keeps what it took.
class MeteringSink final : public EventSink
{
public:
    MeteringSink(EventSink &sink, const Clock &clock, std::optional<ListedPrice> price)
        : m_sink(sink)
        , m_clock(clock)
        , m_price(std::move(price))
        , m_startedAt(clock.steadyNow())
    {
    }

    void take(StreamEvent event) override
    {
        if (auto *reported = std::get_if<UsageReported>(&event)) {
            reported->usage = pricedUsage(reported->usage, m_price);
            m_usage = reported->usage;
        } else if (isContent(event)) {
            if (!m_timeToFirstToken)
                m_timeToFirstToken = elapsed();
            count(event);
        } else if (std::holds_alternative<ResponseStarted>(event)) {
            m_hasStarted = true;
        }
        m_sink.take(std::move(event));
    }
    [[nodiscard]] bool isFull() const override { return m_sink.isFull(); }
    QCoro::Task<void> drained() override { return m_sink.drained(); }

    //! Tells what the provider did not: an answer with words has tokens, what was written has been asked for, and what
    //! broke off before its first word has been read.
    void completeUsage(const ChatRequest &request, const Result<Finished> &end)
    {
        Usage usage = m_usage ? *m_usage : Usage();
        const bool hasTokens = m_timeToFirstToken || usage.completion || (m_hasStarted && isBrokenOff(end));
        if (!hasTokens || (usage.prompt && usage.completion))
            return;
        const Usage estimate = estimatedUsage(request, m_answerBytes, m_reasoningBytes);
        if (!usage.prompt)
            usage.prompt = estimate.prompt;
        if (!usage.completion) {
            usage.completion = estimate.completion;
            usage.reasoning = estimate.reasoning;
        }
        usage.total = *usage.prompt + *usage.completion;
        usage.isEstimated = true;
        if (usage.costOrigin != CostOrigin::Reported)
            usage.cost.reset();
        take(UsageReported{usage});
    }

    [[nodiscard]] milliseconds elapsed() const
    {
        return duration_cast<milliseconds>(m_clock.steadyNow() - m_startedAt);
    }
    [[nodiscard]] const std::optional<Usage> &usage() const { return m_usage; }
    [[nodiscard]] const std::optional<milliseconds> &timeToFirstToken() const { return m_timeToFirstToken; }
    [[nodiscard]] std::optional<AppliedPrice> price() const
    {
        return m_usage ? appliedPrice(m_price, *m_usage) : std::nullopt;
    }

private:
    void count(const StreamEvent &event)
    {
        if (const auto *text = std::get_if<TextDelta>(&event))
            m_answerBytes += text->text.toUtf8().size();
        else if (const auto *reasoning = std::get_if<ReasoningDelta>(&event))
            m_reasoningBytes += reasoning->text.toUtf8().size();
        else if (const auto *replaced = std::get_if<TextReplaced>(&event))
            m_answerBytes = replaced->text.toUtf8().size();
        else if (const auto *call = std::get_if<ToolCallStarted>(&event))
            m_answerBytes += call->name.size();
        else if (const auto *arguments = std::get_if<ToolArgumentsDelta>(&event))
            m_answerBytes += arguments->json.size();
    }

    EventSink &m_sink;
    const Clock &m_clock;
    std::optional<ListedPrice> m_price;
    std::chrono::steady_clock::time_point m_startedAt;
    std::optional<milliseconds> m_timeToFirstToken;
    std::optional<Usage> m_usage;
    bool m_hasStarted = false; //!< the provider took the request up
    qint64 m_answerBytes = 0;
    qint64 m_reasoningBytes = 0;
};

} // namespace

MeteredProvider::MeteredProvider(ChatProvider &target, ProviderId provider, const PriceBook &prices, Ledger &ledger,
                                 const Clock &clock)
    : m_target(target)
    , m_provider(std::move(provider))
    , m_prices(prices)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

QCoro::Task<Result<Finished>> MeteredProvider::stream(ChatRequest request, EventSink &sink, std::stop_token stop)
{
    LedgerEntry entry;
    entry.startedAt = m_clock.nowUtc();
    entry.purpose = request.purpose;
    entry.target = {m_provider, request.model};
    MeteringSink meter(sink, m_clock, m_prices.price(request.model));
    ChatRequest sent = request;
    Result<Finished> end = co_await m_target.stream(std::move(sent), meter, std::move(stop));
    meter.completeUsage(request, end);
    entry.usage = meter.usage();
    entry.price = meter.price();
    entry.timeToFirstToken = meter.timeToFirstToken();
    entry.latency = meter.elapsed();
    entry.outcome = end ? finishReasonName(end->reason) : errorKindName(end.error().kind);
    m_ledger.record(std::move(entry));
    co_return end;
}

} // namespace oriel
