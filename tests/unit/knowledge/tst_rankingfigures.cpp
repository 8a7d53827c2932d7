// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/evaluation/RankingFigures.h"

#include <QTest>

using namespace oriel;

// Every expected figure is worked out by hand, to four places.
class TestRankingFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRankingWithGrades();
    void aRankingOfYesAndNo();
    void onlyThePlacesThatCountAreLookedAt();
    void placesThatAreLeftEmptyCount();
    void nothingFoundIsNothing();
    void aGradeBelowNothingIsNothing();
    void theMeanCountsEachQuestionAlike();
    void percentilesAreValuesThatWere();

private:
    using Grades = std::vector<double>;
    static void compare(double actual, double expected)
    {
        QVERIFY2(qAbs(actual - expected) < 5e-5, qPrintable(QString::number(actual)));
    }
};

// 3 + 2/log2(3) + 3/2 + 0 + 1/log2(6) + 2/log2(7) = 6.8611, the best order 3 3 3 2 2 2: 8.7403
void TestRankingFigures::aRankingWithGrades()
{
    const auto figures = figuresOf(Grades{3, 2, 3, 0, 1, 2}, Grades{3, 2, 3, 1, 2, 3, 2}, 6);
    compare(figures.ndcg, 0.7850);
    compare(figures.precision, 0.8333);
    compare(figures.recall, 0.7143);
    compare(figures.reciprocalRank, 1);
}

// (1/log2(3) + 1/log2(5)) / (1 + 1/log2(3) + 1/2) = 1.0616 / 2.1309
void TestRankingFigures::aRankingOfYesAndNo()
{
    const auto figures = figuresOf(Grades{0, 1, 0, 1, 0}, Grades{1, 1, 1}, 5);
    compare(figures.ndcg, 0.4982);
    compare(figures.precision, 0.4);
    compare(figures.recall, 0.6667);
    compare(figures.reciprocalRank, 0.5);
}

void TestRankingFigures::onlyThePlacesThatCountAreLookedAt()
{
    const auto figures = figuresOf(Grades{1, 1, 1, 0}, Grades{1, 1, 1, 1}, 2);
    compare(figures.ndcg, 1);
    compare(figures.precision, 1);
    compare(figures.recall, 0.5);
    QCOMPARE(figuresOf(Grades{0, 0, 1}, Grades{1}, 2), RankingFigures());
}

void TestRankingFigures::placesThatAreLeftEmptyCount()
{
    const auto figures = figuresOf(Grades{1}, Grades{1}, 10);
    compare(figures.precision, 0.1);
    compare(figures.recall, 1);
    compare(figures.ndcg, 1);
}

void TestRankingFigures::nothingFoundIsNothing()
{
    QCOMPARE(figuresOf({}, Grades{1}, 10), RankingFigures());
    QCOMPARE(figuresOf({}, {}, 10), RankingFigures());
}

void TestRankingFigures::aGradeBelowNothingIsNothing()
{
    const auto figures = figuresOf(Grades{-1, 2}, Grades{2}, 2);
    compare(figures.ndcg, 0.6309); // 1/log2(3)
    compare(figures.precision, 0.5);
}

void TestRankingFigures::theMeanCountsEachQuestionAlike()
{
    const std::vector<RankingFigures> both{{0.1, 1, 0.5, 1}, {0.3, 0, 1, 0.25}};
    const auto mean = meanOf(both);
    compare(mean.precision, 0.2);
    compare(mean.recall, 0.5);
    compare(mean.ndcg, 0.75);
    compare(mean.reciprocalRank, 0.625);
    QCOMPARE(meanOf({}), RankingFigures());
}

void TestRankingFigures::percentilesAreValuesThatWere()
{
    QCOMPARE(percentileOf({4, 1, 3, 2}, 0.5), 2.0);
    QCOMPARE(percentileOf({4, 1, 3, 2}, 0.95), 4.0);
    QCOMPARE(percentileOf({7}, 0.5), 7.0);
    QCOMPARE(percentileOf({3, 1, 2}, 0), 1.0);
    QCOMPARE(percentileOf({}, 0.5), 0.0);
}

QTEST_GUILESS_MAIN(TestRankingFigures)
#include "tst_rankingfigures.moc"
