// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/RateLimits.h"

#include "providers/HttpChatProvider.h"
#include "providers/openai/OpenAiChatAdapter.h"
#include "support/Conformance.h"
#include "support/RecordingSink.h"
#include "support/ReplayTransport.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;
using namespace oriel;
using namespace oriel::test;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc());

HttpHead headOf(const QList<HttpHeader> &headers)
{
    HttpHead head;
    head.status = 200;
    head.headers = headers;
    return head;
}

//! The limits, one a line.
QStringList described(const QList<HttpHeader> &headers)
{
    QStringList lines;
    for (const auto &limit : rateLimits(headOf(headers), now))
        lines << u"%1 %2/%3 %4"_s.arg(limit.what)
                     .arg(limit.remaining)
                     .arg(limit.limit)
                     .arg(limit.reset ? limit.reset->count() : -1);
    return lines;
}

//! What a person is told beside answers of one provider, the headers of each: an empty one for nothing.
QStringList noticesOf(const std::vector<QList<HttpHeader>> &answers)
{
    const Endpoint endpoint = endpointAt(ProviderKind::OpenAiCompatible, u"http://replay.test"_s);
    const OpenAiChatAdapter adapter(endpoint);
    const QByteArray body =
        "data: {\"choices\":[{\"delta\":{\"content\":\"a\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
    std::deque<Replay> replays;
    for (const auto &headers : answers)
        replays.push_back({200, headers + QList<HttpHeader>{{"content-type", "text/event-stream"}}, {body}, {}});
    ReplayTransport transport(std::move(replays));
    MemoryQuirkStore quirks;
    HttpChatProvider provider(adapter, endpoint, transport, quirks);
    QStringList texts;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        RecordingSink sink;
        if (!QCoro::waitFor(provider.stream(question(u"m"_s), sink, {})))
            return {u"failed"_s};
        for (const auto &event : sink.events) {
            if (const auto *notice = std::get_if<Notice>(&event))
                texts << u"%1: %2"_s.arg(QString::number(i), notice->text);
        }
    }
    return texts;
}

//! The same of one answer.
QStringList notices(const QList<HttpHeader> &headers)
{
    return noticesOf({headers}).replaceInStrings(u"0: "_s, QString());
}

QList<HttpHeader> left(const QByteArray &remaining)
{
    return {{"x-ratelimit-limit-requests", "100"}, {"x-ratelimit-remaining-requests", remaining}};
}

} // namespace

class TestRateLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t8LimitsAreReadFromTheHeaders_data()
    {
        QTest::addColumn<QList<HttpHeader>>("headers");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("OpenAI") << QList<HttpHeader>{{"x-ratelimit-limit-requests", "60"},
                                                     {"x-ratelimit-limit-tokens", "150000"},
                                                     {"x-ratelimit-remaining-requests", "59"},
                                                     {"x-ratelimit-remaining-tokens", "149984"},
                                                     {"x-ratelimit-reset-requests", "1s"},
                                                     {"x-ratelimit-reset-tokens", "6m0s"}}
                                << QStringList{u"requests 59/60 1000"_s, u"tokens 149984/150000 360000"_s};
        QTest::newRow("Groq") << QList<HttpHeader>{{"X-RateLimit-Limit-Requests", "14400"},
                                                   {"X-RateLimit-Remaining-Requests", "14370"},
                                                   {"X-RateLimit-Reset-Requests", "2m59.56s"}}
                              << QStringList{u"requests 14370/14400 179560"_s};
        QTest::newRow("milliseconds") << QList<HttpHeader>{{"x-ratelimit-limit-tokens", "10"},
                                                           {"x-ratelimit-remaining-tokens", "9"},
                                                           {"x-ratelimit-reset-tokens", "20ms"}}
                                      << QStringList{u"tokens 9/10 20"_s};
        QTest::newRow("Anthropic") << QList<HttpHeader>{{"anthropic-ratelimit-input-tokens-limit", "40000"},
                                                        {"anthropic-ratelimit-input-tokens-remaining", "39000"},
                                                        {"anthropic-ratelimit-input-tokens-reset",
                                                         "2026-01-02T03:04:35Z"}}
                                   << QStringList{u"input tokens 39000/40000 30000"_s};
        QTest::newRow("OpenRouter") << QList<HttpHeader>{{"X-RateLimit-Limit", "20"},
                                                         {"X-RateLimit-Remaining", "0"},
                                                         {"X-RateLimit-Reset",
                                                          QByteArray::number(now.toMSecsSinceEpoch() + 9000)}}
                                    << QStringList{u"requests 0/20 9000"_s};
        QTest::newRow("a wrong clock here")
            << QList<HttpHeader>{{"Date", "Fri, 02 Jan 2026 04:04:05 GMT"},
                                 {"anthropic-ratelimit-requests-limit", "50"},
                                 {"anthropic-ratelimit-requests-remaining", "49"},
                                 {"anthropic-ratelimit-requests-reset", "2026-01-02T04:04:06Z"}}
            << QStringList{u"requests 49/50 1000"_s};
        QTest::newRow("half of it") << QList<HttpHeader>{{"x-ratelimit-limit-requests", "60"},
                                                         {"x-ratelimit-remaining-tokens", "5"}}
                                    << QStringList();
        QTest::newRow("nonsense") << QList<HttpHeader>{{"x-ratelimit-limit-a", "-1"},
                                                       {"x-ratelimit-remaining-a", "3"},
                                                       {"x-ratelimit-limit-b", "0"},
                                                       {"x-ratelimit-remaining-b", "0"},
                                                       {"x-ratelimit-limit-c", "1e300"},
                                                       {"x-ratelimit-remaining-c", "nan"},
                                                       {"x-ratelimit-limit-d", "5"},
                                                       {"x-ratelimit-remaining-d", "7"},
                                                       {"x-ratelimit-reset-d", "99999999999d"},
                                                       {"x-ratelimit-", "1"},
                                                       {"anthropic-ratelimit-limit", "1"}}
                                  << QStringList{u"d 5/5 -1"_s};
    }
    void t8LimitsAreReadFromTheHeaders()
    {
        QFETCH(const QList<HttpHeader>, headers);
        QTEST(described(headers), "expected");
    }

    void t8ALimitThatIsNearIsTold()
    {
        const QList<HttpHeader> near{{"x-ratelimit-limit-requests", "60"},
                                     {"x-ratelimit-remaining-requests", "3"},
                                     {"x-ratelimit-reset-requests", "12s"},
                                     {"x-ratelimit-limit-tokens", "1000"},
                                     {"x-ratelimit-remaining-tokens", "900"}};
        QCOMPARE(notices(near),
                 QStringList(u"3 of 60 requests are left of the provider's limit, all of them again in 12 s."_s));
        QCOMPARE(notices({{"anthropic-ratelimit-tokens-limit", "100"}, {"anthropic-ratelimit-tokens-remaining", "0"}}),
                 QStringList(u"0 of 100 tokens are left of the provider's limit."_s));
    }

    void itIsToldOnceUntilThereIsMoreAgain()
    {
        QCOMPARE(noticesOf({left("9"), left("8"), {}, left("7"), left("100"), left("5"), left("4")}),
                 QStringList({u"0: 9 of 100 requests are left of the provider's limit."_s,
                              u"5: 5 of 100 requests are left of the provider's limit."_s}));
    }

    void aLimitThatIsFarIsNotTold()
    {
        QCOMPARE(notices({}), QStringList());
        QCOMPARE(notices({{"x-ratelimit-limit-requests", "60"}, {"x-ratelimit-remaining-requests", "6"}}),
                 QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRateLimits)
#include "tst_ratelimits.moc"
