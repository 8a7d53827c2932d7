// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/BackOff.h"

#include <QTest>

using namespace oriel;
using namespace std::chrono_literals;

using Wait = std::optional<std::chrono::milliseconds>;

namespace {

class FixedRandom final : public Random
{
public:
    explicit FixedRandom(double fraction)
        : m_fraction(fraction)
    {
    }
    double fraction() override { return m_fraction; }

private:
    double m_fraction;
};

Error rateLimit(Wait retryAfter)
{
    Error error;
    error.kind = ErrorKind::RateLimit;
    error.retryAfter = retryAfter;
    return error;
}

} // namespace

class tst_BackOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t7WaitsLongerEachTimeUpToTheCeiling()
    {
        FixedRandom most(1.0);
        const BackOff backOff;
        QCOMPARE(backOff.wait(1, most), 500ms);
        QCOMPARE(backOff.wait(2, most), 1000ms);
        QCOMPARE(backOff.wait(3, most), 2000ms);
        QCOMPARE(backOff.wait(5, most), 8000ms);
        QCOMPARE(backOff.wait(6, most), 8000ms);
        QCOMPARE(backOff.wait(2'000'000'000, most), 8000ms);
        QCOMPARE(backOff.wait(0, most), 500ms);
    }

    void t7TheJitterIsFull()
    {
        const BackOff backOff;
        FixedRandom least(0.0);
        QCOMPARE(backOff.wait(4, least), 0ms);
        FixedRandom half(0.5);
        QCOMPARE(backOff.wait(4, half), 2000ms);
    }

    void t7AnErrorSaysWhetherAndWhenToTryAgain()
    {
        const BackOff backOff;
        FixedRandom most(1.0);
        QCOMPARE(backOff.wait(1, rateLimit({}), most), Wait(500ms));
        QCOMPARE(backOff.wait(1, rateLimit(37s), most), Wait(37s));
        QCOMPARE(backOff.wait(1, rateLimit(120s), most), Wait(120s));
        QCOMPARE(backOff.wait(1, rateLimit(121s), most), Wait());

        Error quota = rateLimit(1s);
        quota.kind = ErrorKind::Quota;
        QCOMPARE(backOff.wait(1, quota, most), Wait());
        Error toldNot = rateLimit(1s);
        toldNot.shouldRetry = false;
        QCOMPARE(backOff.wait(1, toldNot, most), Wait());
    }
};

QTEST_GUILESS_MAIN(tst_BackOff)
#include "tst_backoff.moc"
