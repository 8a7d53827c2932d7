// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ReconnectSchedule.h"
#include "net/RetryHints.h"

#include <QTest>
#include <QTimeZone>

using namespace oriel;
using namespace std::chrono_literals;

using Headers = QList<HttpHeader>;
using Wait = std::optional<std::chrono::milliseconds>;
using Say = std::optional<bool>;

namespace {

QDateTime utc(int year, int month, int day, int hour, int minute, int second)
{
    return {QDate(year, month, day), QTime(hour, minute, second), QTimeZone::utc()};
}

const QDateTime now = utc(2026, 11, 20, 13, 0, 0);

HttpHead headOf(const Headers &headers)
{
    return {429, {}, headers};
}

} // namespace

class tst_RetryHints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t7ReadsWhatTheHeadersAskFor_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<Wait>("retryAfter");
        QTest::addColumn<Say>("shouldRetry");

        const auto row = [](const char *name, const Headers &headers, Wait retryAfter, Say shouldRetry = {}) {
            QTest::newRow(name) << headers << retryAfter << shouldRetry;
        };
        row("nothing", {}, {});
        row("milliseconds", {{"retry-after-ms", "1500"}}, 1500ms);
        row("a fraction of a millisecond", {{"retry-after-ms", "0.25"}}, 1ms);
        row("milliseconds go before seconds", {{"Retry-After", "9"}, {"Retry-After-Ms", "20"}}, 20ms);
        row("broken milliseconds fall back", {{"retry-after-ms", "soon"}, {"retry-after", "9"}}, 9s);
        row("no milliseconds fall back", {{"retry-after-ms", "0"}, {"retry-after", "9"}}, 9s);
        row("seconds", {{"Retry-After", "20"}}, 20s);
        row("seconds with blanks", {{"Retry-After", " 20 "}}, 20s);
        row("a fraction of a second", {{"Retry-After", "0.5"}}, 500ms);
        row("zero is not said", {{"Retry-After", "0"}}, {});
        row("negative is not said", {{"Retry-After", "-5"}}, {});
        row("infinite is not said", {{"Retry-After", "inf"}}, {});
        row("not a number is not said", {{"Retry-After", "nan"}}, {});
        row("words are not said", {{"Retry-After", "in a minute"}}, {});
        row("two minutes are waited for", {{"Retry-After", "120"}}, 120s);
        row("longer is not waited for", {{"Retry-After", "120.5"}}, 120500ms, false);
        row("an absurd wait", {{"Retry-After", "1e300"}}, 24h * 365, false);
        row("IMF-fixdate", {{"Retry-After", "Fri, 20 Nov 2026 13:00:30 GMT"}}, 30s);
        row("RFC 850", {{"Retry-After", "Friday, 20-Nov-26 13:00:30 GMT"}}, 30s);
        row("asctime", {{"Retry-After", "Fri Nov 20 13:00:30 2026"}}, 30s);
        row("a date that has passed", {{"Retry-After", "Fri, 20 Nov 2026 12:59:30 GMT"}}, {});
        row("a far date", {{"Retry-After", "Fri, 20 Nov 2026 14:00:00 GMT"}}, 1h, false);
        row("a date by the server's own clock",
            {{"Date", "Fri, 20 Nov 2026 11:00:00 GMT"}, {"Retry-After", "Fri, 20 Nov 2026 11:00:05 GMT"}}, 5s);
        row("a date that is none", {{"Retry-After", "Fri, 31 Feb 2026 25:00:30 GMT"}}, {});
        row("told to retry", {{"X-Should-Retry", "true"}}, {}, true);
        row("told not to", {{"x-should-retry", "False"}, {"Retry-After", "1"}}, 1s, false);
        row("told something else", {{"x-should-retry", "maybe"}}, {});
        row("told to retry, but too late", {{"x-should-retry", "true"}, {"Retry-After", "600"}}, 10min, false);
    }

    void t7ReadsWhatTheHeadersAskFor()
    {
        QFETCH(const Headers, headers);
        QFETCH(const Wait, retryAfter);
        QFETCH(const Say, shouldRetry);

        const auto hints = retryHints(headOf(headers), now);
        QCOMPARE(hints.retryAfter, retryAfter);
        QCOMPARE(hints.shouldRetry, shouldRetry);
    }

    void readsTheThreeFormsOfADate_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::optional<QDateTime>>("expected");

        using Date = std::optional<QDateTime>;
        const auto example = utc(1994, 11, 6, 8, 49, 37);
        QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << Date(example);
        QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << Date(example);
        QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << Date(example);
        QTest::newRow("asctime, two digits")
            << QByteArray("Wed Nov 16 08:49:37 1994") << Date(utc(1994, 11, 16, 8, 49, 37));
        QTest::newRow("two digits ahead")
            << QByteArray("Monday, 06-Nov-76 08:49:37 GMT") << Date(utc(2076, 11, 6, 8, 49, 37));
        QTest::newRow("two digits past") << QByteArray("Sunday, 06-Nov-77 08:49:37 GMT")
                                         << Date(utc(1977, 11, 6, 8, 49, 37));
        QTest::newRow("leap second") << QByteArray("Sat, 31 Dec 2016 23:59:60 GMT") << Date();
        QTest::newRow("empty") << QByteArray() << Date();
        QTest::newRow("no such month") << QByteArray("Sun, 06 Foo 1994 08:49:37 GMT") << Date();
        QTest::newRow("no such day") << QByteArray("Sun, 32 Nov 1994 08:49:37 GMT") << Date();
        QTest::newRow("ISO") << QByteArray("1994-11-06T08:49:37Z") << Date();
        QTest::newRow("huge") << QByteArray(1000, '1') << Date();
        QTest::newRow("huge day") << QByteArray("Sun, 99999999999 Nov 1994 08:49:37 GMT") << Date();
    }

    void readsTheThreeFormsOfADate()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const std::optional<QDateTime>, expected);
        QCOMPARE(parseHttpDate(text, now), expected);
    }

    void reconnectsFiveTimes()
    {
        const ReconnectSchedule schedule;
        QList<Wait> waits;
        for (int attempt = 1; attempt <= 6; ++attempt)
            waits.push_back(schedule.wait(attempt));
        QCOMPARE(waits, (QList<Wait>{1s, 2s, 4s, 8s, 16s, std::nullopt}));
        QCOMPARE((ReconnectSchedule{1s, 30s, 9}.wait(7)), Wait(30s));
    }
};

QTEST_GUILESS_MAIN(tst_RetryHints)
#include "tst_retryhints.moc"
