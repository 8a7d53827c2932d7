// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/BatchProgress.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class HeldClock final : public Clock
{
public:
    std::chrono::steady_clock::time_point steadyNow() const override { return now; }
    std::chrono::steady_clock::time_point now;
};

} // namespace

class TestBatchProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidOfTheTimeBeforeTheFirstAnswer()
    {
        const HeldClock clock;
        QCOMPARE(BatchProgress(clock, 10, 0).line(), u"0 of 10 answered"_s);
    }

    void theTimeLeftIsTheMeanOfWhatIsDone()
    {
        HeldClock clock;
        BatchProgress progress(clock, 10, 0);
        clock.now += 8s; // four at a time
        for (int i = 0; i < 4; ++i)
            progress.answered();
        QCOMPARE(progress.line(), u"4 of 10 answered, about 12 s left"_s);
        QVERIFY(!progress.isOver());
    }

    void whatAnEarlierRunDidTookNoTimeOfThisOne()
    {
        HeldClock clock;
        BatchProgress progress(clock, 10, 6);
        clock.now += 5s;
        progress.answered();
        QCOMPARE(progress.line(), u"7 of 10 answered, about 15 s left"_s);
    }

    void failuresAreCountedApart()
    {
        HeldClock clock;
        BatchProgress progress(clock, 2, 0);
        clock.now += 100s;
        progress.failed();
        QCOMPARE(progress.line(), u"0 of 2 answered, 1 failed, about 2 min left"_s);
        progress.answered();
        QVERIFY(progress.isOver());
        QCOMPARE(progress.line(), u"1 of 2 answered, 1 failed, in 2 min"_s);
        QCOMPARE(progress.failedCount(), std::size_t(1));
    }

    void spansAreSaidAsAPersonPlans_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0 << u"0 s"_s;
        QTest::newRow("seconds") << 89 << u"89 s"_s;
        QTest::newRow("minutes") << 90 << u"2 min"_s;
        QTest::newRow("nearly an hour") << 3599 << u"1 h"_s;
        QTest::newRow("hours") << 4020 << u"1 h 7 min"_s;
        QTest::newRow("a day") << 86'400 << u"1 d"_s;
        QTest::newRow("days") << 183'600 << u"2 d 3 h"_s;
    }

    void spansAreSaidAsAPersonPlans()
    {
        QFETCH(const int, seconds);
        QFETCH(const QString, words);
        QCOMPARE(spanInWords(std::chrono::seconds(seconds)), words);
    }
};

QTEST_GUILESS_MAIN(TestBatchProgress)
#include "tst_batchprogress.moc"
