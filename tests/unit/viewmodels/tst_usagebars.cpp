// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/UsageBars.h"

#include <QLocale>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class UsageBarsTest : public QObject
{
    Q_OBJECT

    static UsageLine line(const QString &group, qint64 requests)
    {
        UsageLine line;
        line.group = group;
        line.requests = requests;
        return line;
    }
    static UsageBars of(std::vector<UsageLine> lines, UsageGroup by, std::optional<QDate> from = {},
                        UsageFigure figure = UsageFigure::Requests)
    {
        UsageModel table;
        table.show(std::move(lines), by, figure, {});
        return UsageBars::of(table, QDate(2026, 3, 5), from);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void noDayIsLeftOut()
    {
        const auto chart = of({line(u"2026-03-02"_s, 1), line(u"2026-03-04"_s, 4)}, UsageGroup::Day, QDate(2026, 3, 1));
        QCOMPARE(chart.bars.size(), 5U);
        QVERIFY(chart.bars[0] == (UsageBar{u"3/1/26"_s, u"0"_s, 0, -1}));
        QVERIFY(chart.bars[1] == (UsageBar{u"3/2/26"_s, u"1"_s, 0.25, 1})); // the table has the newest first
        QVERIFY(chart.bars[3] == (UsageBar{u"3/4/26"_s, u"4"_s, 1, 0}));
        QCOMPARE(chart.scale, (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        QCOMPARE(chart.left, 0);
    }

    void ofYearsTheLastDaysAreShown()
    {
        const auto chart = of({line(u"2020-01-01"_s, 9), line(u"2026-03-04"_s, 4)}, UsageGroup::Day);
        QCOMPARE(int(chart.bars.size()), UsageBars::mostDays);
        QCOMPARE(chart.bars.back().name, u"3/5/26"_s);
        QCOMPARE(chart.left, 1);
        QCOMPARE(chart.scale.last(), u"4"_s);
    }

    void aDayThatIsStillToComeIsShown() // a clock was set back
    {
        QCOMPARE(of({line(u"2026-03-07"_s, 1)}, UsageGroup::Day).bars.back().row, 0);
    }

    void ofManyTheLargestAreShown()
    {
        std::vector<UsageLine> lines;
        for (int i = 1; i <= 12; ++i)
            lines.push_back(line(u"p%1"_s.arg(i), i));
        const auto chart = of(lines, UsageGroup::Provider);
        QCOMPARE(int(chart.bars.size()), UsageBars::mostNames);
        QCOMPARE(chart.bars.front().name, u"p12"_s);
        QCOMPARE(chart.bars.front().row, 0);
        QCOMPARE(chart.left, 2);
        QCOMPARE(chart.scale.last(), u"15"_s);
        QCOMPARE(chart.bars.front().share, 12.0 / 15);
    }

    void theScaleHoldsTheLargest_data()
    {
        QTest::addColumn<double>("usd");
        QTest::addColumn<QStringList>("scale");
        QTest::newRow("cents") << 0.034 << QStringList{u"$0.00"_s, u"$0.01"_s, u"$0.02"_s, u"$0.03"_s, u"$0.04"_s};
        QTest::newRow("parts of a cent") << 0.008
                                         << QStringList{u"$0.0000"_s, u"$0.0020"_s, u"$0.0040"_s, u"$0.0060"_s,
                                                        u"$0.0080"_s};
        QTest::newRow("next to nothing") << 0.00005 << QStringList{u"$0.0000"_s, u"$0.0001"_s};
        QTest::newRow("dollars") << 10.0 << QStringList{u"$0.00"_s, u"$2.00"_s, u"$4.00"_s,
                                                        u"$6.00"_s, u"$8.00"_s, u"$10.00"_s};
        QTest::newRow("nothing") << 0.0 << QStringList{u"$0.00"_s};
    }

    void theScaleHoldsTheLargest()
    {
        QFETCH(const double, usd);
        QFETCH(const QStringList, scale);
        auto one = line(u"a"_s, 1);
        one.cost = *Money::fromUsd(usd);
        const auto chart = of({one}, UsageGroup::Provider, {}, UsageFigure::Cost);
        QCOMPARE(chart.scale, scale);
        QVERIFY(chart.bars.front().share <= 1);
    }

    void nothingHasNoBars()
    {
        QVERIFY(of({}, UsageGroup::Day).bars.empty());
        QVERIFY(of({}, UsageGroup::Model).bars.empty());
    }
};

QTEST_GUILESS_MAIN(UsageBarsTest)
#include "tst_usagebars.moc"
