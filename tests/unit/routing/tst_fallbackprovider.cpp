// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/FallbackProvider.h"
#include "support/RecordingSink.h"
#include "support/ScriptedProvider.h"

#include <QTest>

#include <array>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestFallbackProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstAnswersWhenItCan();
    void theNextAnswersWhenOneCannot_data();
    void theNextAnswersWhenOneCannot();
    void afterContentNobodyElseIsAsked();
    void aStopEndsIt();
    void whatAFailedOneToldOfItselfIsNotPassedOn();
    void whenNobodyCanTheLastErrorStands();
    void aLongConversationGoesToALargerWindow();
    void signaturesGoToNobodyElse();

private:
    [[nodiscard]] QCoro::Task<Result<Finished>> ask(ChatRequest request = {}, std::stop_token stop = {})
    {
        request.model = u"m0"_s;
        return m_fallback->stream(std::move(request), *m_sink, std::move(stop));
    }
    [[nodiscard]] std::vector<Switched> switches() const
    {
        std::vector<Switched> all;
        for (const auto &event : m_sink->events) {
            if (const auto *switched = std::get_if<Switched>(&event))
                all.push_back(*switched);
        }
        return all;
    }
    [[nodiscard]] ScriptedProvider &target(std::size_t i) const { return *m_targets.at(i); }

    std::array<std::shared_ptr<ScriptedProvider>, 3> m_targets;
    std::unique_ptr<FallbackProvider> m_fallback;
    std::unique_ptr<RecordingSink> m_sink;
};

void TestFallbackProvider::init()
{
    std::vector<FallbackTarget> all;
    const std::array<std::optional<qint64>, 3> windows{8'000, 4'000, 128'000};
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        m_targets[i] = std::make_shared<ScriptedProvider>();
        all.push_back({{{u"p%1"_s.arg(i)}, u"m%1"_s.arg(i)}, m_targets[i], windows[i]});
    }
    m_fallback = std::make_unique<FallbackProvider>(std::move(all));
    m_sink = std::make_unique<RecordingSink>();
}

void TestFallbackProvider::theFirstAnswersWhenItCan()
{
    auto task = ask();
    target(0).say(u"Hello."_s);
    target(0).end();
    QVERIFY(QCoro::waitFor(std::move(task)));
    QCOMPARE(m_sink->builder.message().text(), u"Hello."_s);
    QVERIFY(switches().empty());
    QVERIFY(target(1).requests.empty());
}

void TestFallbackProvider::theNextAnswersWhenOneCannot_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isSwitched");
    const auto row = [](ErrorKind kind, bool isSwitched) {
        QTest::newRow(errorKindName(kind).data()) << kind << isSwitched;
    };
    for (const auto kind :
         {ErrorKind::Network, ErrorKind::Timeout, ErrorKind::Server, ErrorKind::Overloaded, ErrorKind::RateLimit,
          ErrorKind::Quota, ErrorKind::Budget, ErrorKind::ModelNotFound, ErrorKind::ContextTooLong,
          ErrorKind::Unavailable, ErrorKind::StreamTruncated, ErrorKind::Protocol})
        row(kind, true);
    for (const auto kind : {ErrorKind::Auth, ErrorKind::Permission, ErrorKind::BadRequest, ErrorKind::Unsupported,
                            ErrorKind::ContentFilter, ErrorKind::Cancelled, ErrorKind::OutputTooLong,
                            ErrorKind::PayloadTooLarge, ErrorKind::Storage, ErrorKind::InvalidInput})
        row(kind, false);
}

void TestFallbackProvider::theNextAnswersWhenOneCannot()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const bool, isSwitched);
    auto task = ask();
    target(0).end(failure(kind, u"no"_s));
    if (!isSwitched) {
        QCOMPARE(QCoro::waitFor(std::move(task)).error().kind, kind);
        QVERIFY(switches().empty());
        return;
    }
    const std::size_t next = kind == ErrorKind::ContextTooLong ? 2 : 1; // the one between reads even less
    QCOMPARE(target(next).requests.at(0).model, u"m%1"_s.arg(next));
    target(next).say(u"Here."_s);
    target(next).end();
    QVERIFY(QCoro::waitFor(std::move(task)));
    QCOMPARE(switches().size(), 1U);
    QVERIFY(switches()[0].from == (Origin{{u"p0"_s}, u"m0"_s}));
    QCOMPARE(switches()[0].to.model, u"m%1"_s.arg(next));
    QCOMPARE(switches()[0].reason.kind, kind);
    QCOMPARE(m_sink->builder.message().text(), u"Here."_s);
}

void TestFallbackProvider::afterContentNobodyElseIsAsked()
{
    auto task = ask();
    target(0).say(u"Half an"_s);
    target(0).end(failure(ErrorKind::StreamTruncated));
    QCOMPARE(QCoro::waitFor(std::move(task)).error().kind, ErrorKind::StreamTruncated);
    QVERIFY(target(1).requests.empty());
    QCOMPARE(m_sink->builder.message().text(), u"Half an"_s);
}

void TestFallbackProvider::aStopEndsIt()
{
    std::stop_source stop;
    auto task = ask({}, stop.get_token());
    target(0).end(failure(ErrorKind::Server));
    stop.request_stop();
    QCOMPARE(QCoro::waitFor(std::move(task)).error().kind, ErrorKind::Cancelled);
    QVERIFY(target(2).requests.empty());
}

void TestFallbackProvider::whatAFailedOneToldOfItselfIsNotPassedOn()
{
    auto task = ask();
    target(0).tell(ResponseStarted{u"r0"_s, u"m0"_s, {}, {}});
    target(0).tell(BlockStarted{0, BlockKind::Text});
    target(0).tell(Notice{u"for the person"_s});
    target(0).end(failure(ErrorKind::Overloaded));
    target(1).tell(ResponseStarted{u"r1"_s, u"m1"_s, {}, {}});
    target(1).tell(BlockStarted{0, BlockKind::Text});
    target(1).say(u"Here."_s);
    target(1).end();
    QVERIFY(QCoro::waitFor(std::move(task)));
    QCOMPARE(m_sink->builder.response().id, u"r1"_s);
    QCOMPARE(m_sink->events.size(), 5U); // the notice, the switch, and what the second told
}

void TestFallbackProvider::whenNobodyCanTheLastErrorStands()
{
    auto task = ask();
    target(0).end(failure(ErrorKind::Network));
    target(1).end(failure(ErrorKind::Unavailable));
    target(2).end(failure(ErrorKind::Quota));
    QCOMPARE(QCoro::waitFor(std::move(task)).error().kind, ErrorKind::Quota);
    QCOMPARE(switches().size(), 2U);
}

void TestFallbackProvider::aLongConversationGoesToALargerWindow()
{
    auto task = ask();
    Error tooLong;
    tooLong.kind = ErrorKind::ContextTooLong;
    tooLong.limit = 200'000; // the server knows better than the table
    target(0).end(std::unexpected(tooLong));
    QCOMPARE(QCoro::waitFor(std::move(task)).error().kind, ErrorKind::ContextTooLong);
    QVERIFY(target(2).requests.empty());
}

void TestFallbackProvider::signaturesGoToNobodyElse()
{
    ChatRequest request;
    request.parameters.bodyPatch = "{\"only\":\"p0\"}";
    const auto answer = [](const Origin &origin) {
        Message message = textMessage(Role::Assistant, u"Before."_s);
        message.origin = origin;
        message.parts.insert(message.parts.begin(), ReasoningPart{u"hm"_s, false, "signature", {}});
        message.parts.push_back(OpaquePart{u"anthropic"_s, "{}"});
        message.parts.push_back(ToolCallPart{u"c"_s, u"find"_s, "{}", "signature", true});
        return message;
    };
    request.messages = {answer({{u"p0"_s}, u"m0"_s}), answer({{u"p1"_s}, u"m1"_s}), textMessage(Role::User, u"And?"_s)};
    auto task = ask(request);
    QVERIFY(target(0).requests.at(0).messages == request.messages);
    target(0).end(failure(ErrorKind::Server));
    const auto &sent = target(1).requests.at(0);
    QCOMPARE(sent.messages.at(0).parts.size(), 2U);
    QCOMPARE(std::get<TextPart>(sent.messages[0].parts[0]).text, u"Before."_s);
    QVERIFY(std::get<ToolCallPart>(sent.messages[0].parts[1]).signature.isEmpty());
    QVERIFY(sent.messages.at(1) == request.messages.at(1)); // its own come back to it
    QVERIFY(sent.parameters.bodyPatch.isEmpty());
    target(1).say(u"So."_s);
    target(1).end();
    QVERIFY(QCoro::waitFor(std::move(task)));
}

QTEST_GUILESS_MAIN(TestFallbackProvider)
#include "tst_fallbackprovider.moc"
