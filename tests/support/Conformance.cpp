// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Conformance.h"

#include "net/QtHttpTransport.h"
#include "providers/BodyReader.h"
#include "providers/HttpChatProvider.h"
#include "support/RecordingSink.h"
#include "support/ReplayTransport.h"
#include "support/ScriptedHttpServer.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace oriel::test {

namespace {

//! How one run of a fixture ended.
struct Outcome {
    std::vector<StreamEvent> events;
    std::vector<MessagePart> parts;
    std::optional<Usage> usage;
    Result<Finished> end;
};

QByteArray contentType(StreamFormat format)
{
    switch (format) {
    case StreamFormat::EventStream: return "text/event-stream";
    case StreamFormat::JsonLines: return "application/x-ndjson";
    case StreamFormat::JsonArray: return "application/json";
    }
    Q_UNREACHABLE();
}

QByteArray joined(const std::vector<QByteArray> &frames, std::size_t count, const QByteArray &between = {})
{
    QByteArray all;
    for (std::size_t i = 0; i < count; ++i)
        all += frames[i] + between;
    return all;
}

std::vector<QByteArray> cutAtRandom(const QByteArray &body, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<QByteArray> pieces;
    for (qsizetype at = 0; at < body.size();) {
        const auto size = std::min<qsizetype>(body.size() - at, 1 + random.bounded(40));
        pieces.push_back(body.sliced(at, size));
        at += size;
    }
    return pieces;
}

std::vector<QByteArray> bytesOf(const QByteArray &body)
{
    std::vector<QByteArray> pieces;
    for (const char byte : body)
        pieces.push_back(QByteArray(1, byte));
    return pieces;
}

QString wordFor(const Result<Finished> &end)
{
    if (end)
        return u"finished(%1, %2)"_s.arg(finishReasonName(end->reason), end->providerReason);
    return u"failed(%1, %2, %3)"_s.arg(errorKindName(end.error().kind), end.error().message, end.error().detail);
}

//! Runs one fixture; every form is a function that returns what is wrong, or nothing.
class Runner
{
public:
    Runner(const AdapterMaker &make, const Fixture &fixture)
        : m_make(make)
        , m_fixture(fixture)
        , m_decisive(fixture.decisiveFrames > 0 ? fixture.decisiveFrames : fixture.frames.size())
        , m_body(joined(fixture.frames, fixture.frames.size()))
    {
    }

    QString run()
    {
        const std::vector<QString> wrongs{
            named(u"whole"_s, complete({m_body})),
            named(u"byte by byte"_s, complete(bytesOf(m_body))),
            randomCuts(),
            named(u"CRLF"_s, complete({QByteArray(m_body).replace("\n", "\r\n")})),
            comments(),
            cutAtEveryFrame(),
            errorAtEveryFrame(),
            named(u"replay"_s, replay()),
            named(u"socket"_s, overSocket()),
            cancelAtEveryFrame(),
        };
        for (const auto &wrong : wrongs) {
            if (!wrong.isEmpty())
                return wrong;
        }
        return {};
    }

private:
    static QString named(const QString &form, const QString &wrong)
    {
        return wrong.isEmpty() ? QString() : form + u": "_s + wrong;
    }

    Outcome play(std::vector<QByteArray> pieces)
    {
        const Endpoint endpoint = endpointAt(ProviderKind::OpenAiCompatible, u"http://replay.test"_s);
        const auto adapter = m_make(endpoint);
        ReplayTransport transport(
            {Replay{200, {{"content-type", contentType(m_fixture.format)}}, std::move(pieces), {}}});
        MemoryQuirkStore quirks;
        HttpChatProvider provider(*adapter, endpoint, transport, quirks);
        RecordingSink sink;
        auto end = QCoro::waitFor(provider.stream(m_fixture.request, sink, {}));
        return {normalized(sink.events), sink.builder.parts(), sink.builder.usage(), std::move(end)};
    }

    QString compared(const Outcome &outcome) const
    {
        if (!isSameEnd(outcome.end))
            return u"ended with %1 instead of %2"_s.arg(wordFor(outcome.end), wordFor(m_fixture.end));
        if (outcome.events != normalized(m_fixture.events))
            return u"events are\n%1\ninstead of\n%2"_s.arg(describe(outcome.events),
                                                           describe(normalized(m_fixture.events)));
        if (outcome.parts != m_fixture.parts)
            return u"the message has other parts"_s;
        if (outcome.usage != m_fixture.usage)
            return u"the usage differs"_s;
        return {};
    }

    //! Errors are compared by kind, and by message where the fixture has one.
    bool isSameEnd(const Result<Finished> &end) const
    {
        if (end.has_value() != m_fixture.end.has_value())
            return false;
        if (end)
            return *end == *m_fixture.end;
        const auto &expected = m_fixture.end.error();
        return end.error().kind == expected.kind
            && (expected.message.isEmpty() || end.error().message == expected.message);
    }

    QString complete(std::vector<QByteArray> pieces) { return compared(play(std::move(pieces))); }

    QString randomCuts()
    {
        for (quint32 seed = 1; seed <= 8; ++seed) {
            if (const auto wrong = complete(cutAtRandom(m_body, seed)); !wrong.isEmpty())
                return u"random cuts, seed %1: %2"_s.arg(seed).arg(wrong);
        }
        return {};
    }

    QString comments()
    {
        if (m_fixture.format != StreamFormat::EventStream)
            return {};
        const QByteArray comment = ": OPENROUTER PROCESSING\n\n";
        return named(u"comments"_s, complete({comment + joined(m_fixture.frames, m_fixture.frames.size(), comment)}));
    }

    //! What is the same for every answer that did not come to its end.
    QString comparedCut(const Outcome &outcome, ErrorKind expected) const
    {
        if (outcome.end)
            return u"ended with %1"_s.arg(wordFor(outcome.end));
        if (outcome.end.error().kind != expected)
            return u"ended with %1 instead of %2"_s.arg(wordFor(outcome.end), errorKindName(expected));
        return comparedPrefix(outcome);
    }

    //! The text so far is the beginning of the whole, and every block that began has ended.
    QString comparedPrefix(const Outcome &outcome) const
    {
        Message whole;
        whole.parts = m_fixture.parts;
        Message cut;
        cut.parts = outcome.parts;
        if (!whole.text().startsWith(cut.text()))
            return u"kept \"%1\", which is not the beginning of the answer"_s.arg(cut.text());
        int open = 0;
        for (const auto &event : outcome.events)
            open += int(std::holds_alternative<BlockStarted>(event))
                - int(std::holds_alternative<BlockFinished>(event));
        return open == 0 ? QString() : u"%1 blocks were left open"_s.arg(open);
    }

    QString cutAtEveryFrame()
    {
        for (std::size_t count = 0; count < m_decisive; ++count) {
            const auto outcome = play({joined(m_fixture.frames, count)});
            if (const auto wrong = comparedCut(outcome, ErrorKind::StreamTruncated); !wrong.isEmpty())
                return u"cut after %1 frames: %2"_s.arg(count).arg(wrong);
        }
        return {};
    }

    QString errorAtEveryFrame()
    {
        if (m_fixture.errorFrame.isEmpty())
            return {};
        for (std::size_t count = 0; count < m_decisive; ++count) {
            const auto outcome = play({joined(m_fixture.frames, count) + m_fixture.errorFrame});
            if (const auto wrong = comparedCut(outcome, m_fixture.errorKind); !wrong.isEmpty())
                return u"error after %1 frames: %2"_s.arg(count).arg(wrong);
        }
        return {};
    }

    QString replay()
    {
        if (m_fixture.replayBody.isEmpty())
            return {};
        const Endpoint endpoint = endpointAt(ProviderKind::OpenAiCompatible, u"http://replay.test"_s);
        ChatRequest next = m_fixture.request;
        Message answer = textMessage(Role::Assistant, {});
        answer.parts = m_fixture.parts;
        next.messages.push_back(std::move(answer));
        next.messages.push_back(textMessage(Role::User, u"go on"_s));
        const auto encoded = m_make(endpoint)->encodeChat(next, {});
        if (!encoded)
            return u"could not be encoded: %1"_s.arg(encoded.error().message);
        if (encoded->http.body != m_fixture.replayBody)
            return u"the body is\n%1\ninstead of\n%2"_s.arg(QString::fromUtf8(encoded->http.body),
                                                            QString::fromUtf8(m_fixture.replayBody));
        return {};
    }

    QString overSocket()
    {
        ScriptedAnswer answer = ScriptedAnswer::stream(contentType(m_fixture.format));
        for (const auto &frame : m_fixture.frames)
            answer.send(frame);
        return compared(ask(std::move(answer), {}));
    }

    //! How many events the first \a count frames give, before anything is known of an end.
    std::size_t eventCount(std::size_t count)
    {
        const Endpoint endpoint = endpointAt(ProviderKind::OpenAiCompatible, u"http://replay.test"_s);
        const auto adapter = m_make(endpoint);
        const auto decoder = adapter->makeDecoder(m_fixture.request);
        RecordingSink sink;
        BodyReader reader(m_fixture.format, {}, *decoder, sink);
        if (!reader.feed(joined(m_fixture.frames, count)))
            return 0;
        return sink.events.size();
    }

    QString cancelAtEveryFrame()
    {
        for (std::size_t count = 0; count < m_decisive; ++count) {
            ScriptedAnswer answer = ScriptedAnswer::stream(contentType(m_fixture.format));
            answer.sendHead();
            for (std::size_t i = 0; i < count; ++i)
                answer.send(m_fixture.frames[i]);
            answer.hang();
            const auto outcome = ask(std::move(answer), eventCount(count));
            const bool isCancelled = outcome.end ? outcome.end->reason == FinishReason::Cancelled
                                                 : outcome.end.error().kind == ErrorKind::Cancelled;
            if (!isCancelled)
                return u"stop after %1 frames ended with %2"_s.arg(count).arg(wordFor(outcome.end));
            if (const auto wrong = comparedPrefix(outcome); !wrong.isEmpty())
                return u"stop after %1 frames: %2"_s.arg(count).arg(wrong);
        }
        return {};
    }

    //! Asks a server on a socket; stops once \a stopAfter events have come, and then sees the socket closed.
    Outcome ask(ScriptedAnswer answer, std::optional<std::size_t> stopAfter)
    {
        ScriptedHttpServer server;
        server.answerNext(std::move(answer));
        const Endpoint endpoint = endpointAt(ProviderKind::OpenAiCompatible, server.url(QString()).toString());
        const auto adapter = m_make(endpoint);
        QtHttpTransport transport(u"0"_s);
        MemoryQuirkStore quirks;
        HttpChatProvider provider(*adapter, endpoint, transport, quirks);

        RecordingSink sink;
        std::stop_source stop;
        const auto stopInTime = [&sink, &stop, &server, stopAfter] {
            if (stopAfter && sink.events.size() >= *stopAfter && !server.requests().isEmpty())
                stop.request_stop();
        };
        sink.onEvent = stopInTime;
        QObject::connect(&server, &ScriptedHttpServer::changed, &server, stopInTime);
        auto end = QCoro::waitFor(provider.stream(m_fixture.request, sink, stop.get_token()));
        if (stopAfter && !server.waitForClosedByClient())
            end = failure(ErrorKind::Timeout, u"the socket stayed open after the stop"_s);
        return {normalized(sink.events), sink.builder.parts(), sink.builder.usage(), std::move(end)};
    }

    const AdapterMaker &m_make;
    const Fixture &m_fixture;
    std::size_t m_decisive;
    QByteArray m_body;
};

//! Whether \a next continues \a event, so that the two are one.
bool join(StreamEvent &event, const StreamEvent &next)
{
    return std::visit(
        [&next](auto &kind) {
            using Kind = std::decay_t<decltype(kind)>;
            const auto *more = std::get_if<Kind>(&next);
            if (!more)
                return false;
            if constexpr (requires {
                              kind.block;
                              kind.text;
                          } && !std::is_same_v<Kind, TextReplaced>) {
                if (kind.block != more->block)
                    return false;
                kind.text += more->text;
                return true;
            } else if constexpr (std::is_same_v<Kind, ToolArgumentsDelta>) {
                if (kind.block != more->block || more->replaces)
                    return false;
                kind.json += more->json;
                return true;
            } else {
                return false;
            }
        },
        event);
}

} // namespace

QString runConformance(const AdapterMaker &make, const Fixture &fixture)
{
    return Runner(make, fixture).run();
}

std::vector<StreamEvent> normalized(std::vector<StreamEvent> events)
{
    std::vector<StreamEvent> out;
    std::optional<std::size_t> usageAt;
    for (auto &event : events) {
        if (std::holds_alternative<KeepAlive>(event))
            continue;
        if (std::holds_alternative<UsageReported>(event)) {
            if (usageAt)
                out.erase(out.begin() + std::ptrdiff_t(*usageAt));
            usageAt = out.size();
        }
        if (out.empty() || !join(out.back(), event))
            out.push_back(std::move(event));
    }
    return out;
}

ChatRequest question(const QString &model, const QString &text)
{
    ChatRequest request;
    request.model = model;
    request.messages.push_back(textMessage(Role::User, text));
    return request;
}

Endpoint endpointAt(ProviderKind kind, const QString &baseUrl)
{
    Endpoint endpoint;
    endpoint.config.id = {u"test"_s};
    endpoint.config.kind = kind;
    endpoint.config.baseUrl = baseUrl;
    return endpoint;
}

} // namespace oriel::test
