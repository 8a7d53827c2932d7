// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/UsageLearner.h"

#include "assembly/TokenMeasures.h"
#include "core/Logging.h"

namespace oriel {

namespace {

//! What was written, as far as tokens were billed for it.
struct WrittenText {
    QString answer; //!< with calls of tools
    QString reasoning;
};

//! Passes everything on and keeps what is learned from.
class WatchingSink final : public EventSink
{
public:
    explicit WatchingSink(EventSink &sink)
        : m_sink(sink)
    {
    }

    void take(StreamEvent event) override
    {
        if (const auto *text = std::get_if<TextDelta>(&event))
            written.answer += text->text;
        else if (const auto *thought = std::get_if<ReasoningDelta>(&event))
            written.reasoning += thought->text;
        else if (const auto *call = std::get_if<ToolCallStarted>(&event))
            written.answer += call->name;
        else if (const auto *arguments = std::get_if<ToolArgumentsDelta>(&event))
            written.answer += QString::fromUtf8(arguments->json);
        else if (const auto *reported = std::get_if<UsageReported>(&event))
            usage = reported->usage;
        else if (std::holds_alternative<TextReplaced>(event) || std::holds_alternative<ImageReceived>(event)
                 || std::holds_alternative<AudioReceived>(event) || std::holds_alternative<OpaqueReceived>(event))
            isWrittenKnown = false;
        m_sink.take(std::move(event));
    }
    [[nodiscard]] bool isFull() const override { return m_sink.isFull(); }
    QCoro::Task<void> drained() override { return m_sink.drained(); }

    WrittenText written;
    std::optional<Usage> usage;
    bool isWrittenKnown = true;

private:
    EventSink &m_sink;
};

std::vector<TokenObservation> observed(const ChatRequest &request, const std::optional<WrittenText> &written,
                                       const Usage &usage)
{
    std::vector<TokenObservation> observations;
    if (usage.prompt) {
        if (const auto features = featuresOf(request))
            observations.push_back({*features, *usage.prompt});
    }
    if (usage.completion && written) {
        TokenFeatures features = featuresOf(written->answer);
        if (!usage.reasoning)
            features += featuresOf(written->reasoning);
        observations.push_back({features, *usage.completion - usage.reasoning.value_or(0)});
    }
    return observations;
}

class WatchedProvider final : public ChatProvider
{
public:
    WatchedProvider(std::shared_ptr<ChatProvider> target, Origin origin, CalibrationStore &store)
        : m_target(std::move(target))
        , m_origin(std::move(origin))
        , m_store(store)
    {
    }

    QCoro::Task<Result<Finished>> stream(ChatRequest request, EventSink &sink, std::stop_token stop) override
    {
        WatchingSink watching(sink);
        ChatRequest sent = request;
        auto outcome = co_await m_target->stream(std::move(sent), watching, std::move(stop));
        const bool hasEnded = outcome && outcome->reason != FinishReason::Cancelled;
        if (hasEnded && watching.usage && !watching.usage->isEstimated)
            learn(m_store, m_origin, std::move(request),
                  watching.isWrittenKnown ? std::optional(std::move(watching.written)) : std::nullopt, *watching.usage);
        co_return outcome;
    }

private:
    //! Goes on by itself: nobody waits for it.
    static QCoro::Task<void> learn(CalibrationStore &store, Origin origin, ChatRequest request,
                                   std::optional<WrittenText> written, Usage usage)
    {
        if (!request.model.isEmpty())
            origin.model = request.model;
        std::function<std::vector<TokenObservation>()> observe = [request = std::move(request),
                                                                  written = std::move(written),
                                                                  usage] { return observed(request, written, usage); };
        const auto learned = co_await store.learn(std::move(origin), std::move(observe));
        if (!learned)
            qCInfo(lcCore) << "tokens could not be learned:" << learned.error().message;
    }

    std::shared_ptr<ChatProvider> m_target;
    Origin m_origin;
    CalibrationStore &m_store;
};

} // namespace

std::shared_ptr<ChatProvider> UsageLearner::watching(std::shared_ptr<ChatProvider> target, Origin origin)
{
    return std::make_shared<WatchedProvider>(std::move(target), std::move(origin), m_store);
}

} // namespace oriel
