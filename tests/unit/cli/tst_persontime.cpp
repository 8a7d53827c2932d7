// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/PersonTime.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

const QDateTime now = utc(u"2026-03-10T12:00:00Z"_s); // 13:00 in Berlin, a Tuesday

} // namespace

class tst_PersonTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreToldAsPeopleDo_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("told");
        QTest::newRow("now") << u"2026-03-10T12:00:00Z"_s << u"just now"_s;
        QTest::newRow("a clock that is a little off") << u"2026-03-10T12:00:30Z"_s << u"just now"_s;
        QTest::newRow("minutes") << u"2026-03-10T11:55:01Z"_s << u"4 min ago"_s;
        QTest::newRow("hours") << u"2026-03-10T09:59:00Z"_s << u"2 h ago"_s;
        QTest::newRow("this morning") << u"2026-03-09T23:30:00Z"_s << u"12 h ago"_s;
        QTest::newRow("yesterday there") << u"2026-03-09T22:30:00Z"_s << u"yesterday"_s;
        QTest::newRow("days") << u"2026-03-05T12:00:00Z"_s << u"5 days ago"_s;
        QTest::newRow("a week") << u"2026-03-03T12:00:00Z"_s << u"2026-03-03"_s;
        QTest::newRow("ahead") << u"2026-03-11T12:00:00Z"_s << u"2026-03-11 13:00"_s;
    }

    void timesAreToldAsPeopleDo()
    {
        QFETCH(const QString, time);
        QFETCH(const QString, told);
        QCOMPARE(relativeTime(utc(time), now, berlin), told);
    }

    void lastEveningIsNotYetYesterdayInTheSmallHours()
    {
        QCOMPARE(relativeTime(utc(u"2026-03-10T22:30:00Z"_s), utc(u"2026-03-11T01:00:00Z"_s), berlin), u"2 h ago"_s);
    }

    void daysAndTimesAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isEnd");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a day begins") << u"2026-03-01"_s << false << u"2026-02-28T23:00:00Z"_s;
        QTest::newRow("a day ends") << u"2026-03-01"_s << true << u"2026-03-01T23:00:00Z"_s;
        QTest::newRow("the short day in spring ends") << u"2026-03-29"_s << true << u"2026-03-29T22:00:00Z"_s;
        QTest::newRow("today") << u"today"_s << false << u"2026-03-09T23:00:00Z"_s;
        QTest::newRow("yesterday") << u"Yesterday"_s << true << u"2026-03-09T23:00:00Z"_s;
        QTest::newRow("a time there") << u"2026-03-01T14:05"_s << true << u"2026-03-01T13:05:00Z"_s;
        QTest::newRow("a space between") << u"2026-03-01 14:05:09"_s << false << u"2026-03-01T13:05:09Z"_s;
        QTest::newRow("a time zone") << u"2026-03-01T14:05:00Z"_s << false << u"2026-03-01T14:05:00Z"_s;
        QTest::newRow("an offset") << u"2026-03-01T14:05:00+05:30"_s << false << u"2026-03-01T08:35:00Z"_s;
    }

    void daysAndTimesAreRead()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, isEnd);
        QFETCH(const QString, expected);
        const auto time = timeFromPerson(typed, u"--from"_s, isEnd, now, berlin);
        QVERIFY2(time, time ? "" : qPrintable(time.error().message));
        QCOMPARE(time->toString(Qt::ISODate), expected);
    }

    void whatIsNoTimeIsNamed()
    {
        for (const auto &typed : {u""_s, u"soon"_s, u"2026-02-30"_s, u"01.03.2026"_s, u"2026-03-01T25:00"_s}) {
            const auto time = timeFromPerson(typed, u"--until"_s, false, now, berlin);
            QVERIFY2(!time, qPrintable(typed));
            QCOMPARE(time.error().kind, ErrorKind::InvalidInput);
            QVERIFY(time.error().message.startsWith(u"--until is \"%1\""_s.arg(typed)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_PersonTime)
#include "tst_persontime.moc"
