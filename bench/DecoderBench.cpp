// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What parsing and decoding cost, without a network: events and bytes a second, allocations an event, per adapter.

#include "net/EventStreamParser.h"
#include "providers/BodyReader.h"
#include "providers/Provider.h"
#include "providers/websocket/GatewayDecoder.h"

#include <benchmark/benchmark.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {
std::atomic<std::size_t> allocations{0};
} // namespace

// Counted here, because nothing else can tell what a library allocates.
void *operator new(std::size_t size)
{
    allocations.fetch_add(1, std::memory_order_relaxed);
    if (void *memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

// Qt's containers allocate with malloc(), which glibc lets us stand in front of.
extern "C" void *__libc_malloc(std::size_t);
extern "C" void *malloc(std::size_t size)
{
    allocations.fetch_add(1, std::memory_order_relaxed);
    return __libc_malloc(size);
}

namespace {

using namespace oriel;

constexpr int eventsAStream = 10'000;
constexpr qsizetype readBytes = 16 * 1024; // what a socket hands over at once, about

class CountingSink final : public EventSink
{
public:
    void take(StreamEvent event) override
    {
        benchmark::DoNotOptimize(event);
        ++count;
    }
    std::size_t count = 0;
};

//! The stream of one provider: what comes before the deltas, the delta, what comes after.
struct Sample {
    ProviderKind kind;
    StreamFormat format = StreamFormat::EventStream;
    QByteArray begin;
    QByteArray delta;
    QByteArray end;

    [[nodiscard]] QByteArray body() const { return begin + delta.repeated(eventsAStream) + end; }
};

Sample openAi()
{
    const QByteArray head =
        R"(data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1760000000,"model":"m","choices":[{"index":0,"delta":)";
    return {ProviderKind::OpenAiChat, StreamFormat::EventStream,
            head
                + R"({"role":"assistant","content":""},"finish_reason":null}],"usage":null})"
                  "\n\n",
            head
                + R"({"content":"word "},"finish_reason":null}],"usage":null})"
                  "\n\n",
            head
                + R"({},"finish_reason":"stop"}]})"
                  "\n\ndata: [DONE]\n\n"};
}

Sample anthropic()
{
    return {ProviderKind::Anthropic, StreamFormat::EventStream,
            "event: message_start\ndata: "
            "{\"type\":\"message_start\",\"message\":{\"id\":\"msg_1\",\"model\":\"m\",\"usage\":{\"input_tokens\":9,"
            "\"output_tokens\":1}}}\n\n"
            "event: content_block_start\ndata: "
            "{\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\n",
            "event: content_block_delta\ndata: "
            "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"word \"}}\n\n",
            "event: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\n"
            "event: message_delta\ndata: "
            "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},\"usage\":{\"output_tokens\":9}}\n\n"
            "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n"};
}

Sample responses()
{
    return {ProviderKind::OpenAiResponses, StreamFormat::EventStream,
            "data: "
            "{\"type\":\"response.created\",\"sequence_number\":0,\"response\":{\"id\":\"resp_1\",\"model\":\"m\"}}\n\n"
            "data: "
            "{\"type\":\"response.output_item.added\",\"sequence_number\":1,\"output_index\":0,\"item\":{\"type\":"
            "\"message\",\"id\":\"msg_1\",\"content\":[]}}\n\n",
            "data: "
            "{\"type\":\"response.output_text.delta\",\"sequence_number\":2,\"item_id\":\"msg_1\",\"output_index\":0,"
            "\"content_index\":0,\"delta\":\"word \"}\n\n",
            "data: "
            "{\"type\":\"response.completed\",\"sequence_number\":3,\"response\":{\"id\":\"resp_1\",\"output\":[],"
            "\"usage\":{\"input_tokens\":1,\"output_tokens\":2}}}\n\n"};
}

Sample gemini()
{
    return {
        ProviderKind::Gemini,
        StreamFormat::EventStream,
        {},
        "data: {\"candidates\":[{\"content\":{\"role\":\"model\",\"parts\":[{\"text\":\"word "
        "\"}]},\"index\":0}],\"usageMetadata\":{\"promptTokenCount\":9,\"totalTokenCount\":9},\"modelVersion\":\"m\","
        "\"responseId\":\"r\"}\n\n",
        "data: "
        "{\"candidates\":[{\"content\":{\"role\":\"model\",\"parts\":[]},\"finishReason\":\"STOP\",\"index\":0}]}\n\n"};
}

Sample ollama()
{
    return {ProviderKind::Ollama,
            StreamFormat::JsonLines,
            {},
            "{\"model\":\"m\",\"created_at\":\"2026-01-01T00:00:00Z\",\"message\":{\"role\":\"assistant\",\"content\":"
            "\"word \"},\"done\":false}\n",
            "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":true,\"done_reason\":"
            "\"stop\",\"eval_count\":9}\n"};
}

void decode(benchmark::State &state, const Sample &sample)
{
    Endpoint endpoint;
    endpoint.config.id = {QStringLiteral("bench")};
    endpoint.config.kind = sample.kind;
    const auto adapter = makeAdapter(endpoint);
    const QByteArray body = sample.body();
    ChatRequest request;
    request.model = QStringLiteral("m");
    std::size_t events = 0;
    const auto allocatedBefore = allocations.load();
    for (auto _ : state) {
        const auto decoder = adapter->makeDecoder(request);
        CountingSink sink;
        BodyReader reader(sample.format, {}, *decoder, sink);
        for (qsizetype at = 0; at < body.size(); at += readBytes) {
            if (!reader.feed(QByteArrayView(body).sliced(at, std::min(readBytes, body.size() - at))))
                state.SkipWithError("the stream was refused");
        }
        if (!reader.finish() || !decoder->end(sink))
            state.SkipWithError("the stream did not end as it should");
        events += sink.count;
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * body.size());
    state.counters["events/s"] = benchmark::Counter(double(events), benchmark::Counter::kIsRate);
    state.counters["allocs/event"] = double(allocations.load() - allocatedBefore)
        / double(std::max<std::size_t>(events, 1));
}

//! A gateway's messages come each by itself, so that there is no stream to parse.
void decodeGateway(benchmark::State &state)
{
    const QByteArray token = R"({"type":"token","content":"word "})";
    const QByteArray done = R"({"type":"done","usage":{"prompt_tokens":9,"completion_tokens":9,"total_tokens":18}})";
    std::size_t events = 0;
    const auto allocatedBefore = allocations.load();
    for (auto _ : state) {
        GatewayDecoder decoder;
        CountingSink sink;
        for (int i = 0; i < eventsAStream; ++i)
            decoder.frame({Frame::Kind::Data, {}, token, true}, sink);
        decoder.frame({Frame::Kind::Data, {}, done, true}, sink);
        if (!decoder.end(sink))
            state.SkipWithError("the answer did not end as it should");
        events += sink.count;
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * (token.size() * eventsAStream + done.size()));
    state.counters["events/s"] = benchmark::Counter(double(events), benchmark::Counter::kIsRate);
    state.counters["allocs/event"] = double(allocations.load() - allocatedBefore)
        / double(std::max<std::size_t>(events, 1));
}

void parseOnly(benchmark::State &state)
{
    const QByteArray body = openAi().body();
    std::size_t frames = 0;
    const FrameSink sink = [&frames](const Frame &frame) {
        benchmark::DoNotOptimize(frame.data.data());
        ++frames;
    };
    const auto allocatedBefore = allocations.load();
    for (auto _ : state) {
        EventStreamParser parser;
        for (qsizetype at = 0; at < body.size(); at += readBytes) {
            if (!parser.feed(QByteArrayView(body).sliced(at, std::min(readBytes, body.size() - at)), sink))
                state.SkipWithError("the stream was refused");
        }
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * body.size());
    state.counters["events/s"] = benchmark::Counter(double(frames), benchmark::Counter::kIsRate);
    state.counters["allocs/event"] = double(allocations.load() - allocatedBefore)
        / double(std::max<std::size_t>(frames, 1));
}

} // namespace

BENCHMARK(parseOnly)->Name("event stream, parsing alone");
BENCHMARK_CAPTURE(decode, openai, openAi());
BENCHMARK_CAPTURE(decode, anthropic, anthropic());
BENCHMARK_CAPTURE(decode, responses, responses());
BENCHMARK_CAPTURE(decode, gemini, gemini());
BENCHMARK_CAPTURE(decode, ollama, ollama());
BENCHMARK(decodeGateway)->Name("decode/gateway");

BENCHMARK_MAIN();
