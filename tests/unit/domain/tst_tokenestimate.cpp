// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TokenEstimate.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace oriel;

namespace {

TokenFeatures features(double words, double signs = 0, double ideographs = 0)
{
    TokenFeatures made;
    made[TokenFeature::CommonWords] = words;
    made[TokenFeature::Signs] = signs;
    made[TokenFeature::Ideographs] = ideographs;
    return made;
}

} // namespace

class TestTokenEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnythingLearnedItIsTheKnownTokenizer();
    void oneAnswerTellsOfAllTexts();
    void tenAnswersTellKindsApart();
    void framesOfMessagesAreLearned();
    void whatWasNotInTheRequestHardlyCounts();
    void theErrorIsWhatItWasLately();
    void nothingIsLearnedOfNothing();
};

void TestTokenEstimate::withoutAnythingLearnedItIsTheKnownTokenizer()
{
    const TokenCalibration none;
    QCOMPARE(estimatedTokens(features(100, 20), none), 120);
    QCOMPARE(estimatedTokens({}, none), 0);
    QVERIFY(!none.error);
    TokenFeatures request = features(100);
    request[TokenFeature::Messages] = 2;
    request[TokenFeature::Requests] = 1;
    QCOMPARE(estimatedTokens(request, none), 100 + 2 * 4 + 3);
}

void TestTokenEstimate::oneAnswerTellsOfAllTexts()
{
    const auto learned = calibratedBy({features(1000), 1300}, {});
    QVERIFY(std::abs(double(estimatedTokens(features(1000), learned)) - 1300) < 10);
    const auto other = estimatedTokens(features(0, 0, 1000), learned); // a text of another kind
    QVERIFY(other > 1100 && other < 1250);
    QCOMPARE(learned.observations, 1);
    QVERIFY(learned.error && std::abs(*learned.error - 300.0 / 1300) < 1e-9);
}

void TestTokenEstimate::tenAnswersTellKindsApart()
{
    QRandomGenerator random(1);
    TokenCalibration calibration;
    const auto billed = [](const TokenFeatures &text) {
        return qint64(std::llround(1.1 * text[TokenFeature::CommonWords] + 1.4 * text[TokenFeature::Signs]
                                   + 0.7 * text[TokenFeature::Ideographs]));
    };
    for (int i = 0; i < 10; ++i) {
        const auto text = features(random.bounded(50, 900), random.bounded(300), i % 3 == 0 ? random.bounded(500) : 0);
        calibration = calibratedBy({text, billed(text)}, calibration);
    }
    for (const auto &text : {features(500, 50), features(10, 200), features(50, 20, 800)}) {
        const auto truth = double(billed(text));
        QVERIFY(std::abs(double(estimatedTokens(text, calibration)) - truth) < 0.05 * truth);
    }
    QVERIFY(*calibration.error < 0.1);
}

void TestTokenEstimate::framesOfMessagesAreLearned()
{
    QRandomGenerator random(2);
    TokenCalibration calibration;
    for (int i = 0; i < 12; ++i) {
        TokenFeatures request = features(random.bounded(5, 60));
        request[TokenFeature::Messages] = 1 + i;
        request[TokenFeature::Requests] = 1;
        const auto billed = qint64(request[TokenFeature::CommonWords] + 7.0 * (1 + i) + 15);
        calibration = calibratedBy({request, billed}, calibration);
    }
    TokenFeatures request = features(20);
    request[TokenFeature::Messages] = 20;
    request[TokenFeature::Requests] = 1;
    QVERIFY(std::abs(double(estimatedTokens(request, calibration)) - (20 + 140 + 15)) < 9);
}

void TestTokenEstimate::whatWasNotInTheRequestHardlyCounts()
{
    TokenCalibration calibration;
    for (int i = 0; i < 10; ++i)
        calibration = calibratedBy({features(1000 + i), 1200}, calibration);
    const auto before = estimatedTokens(features(1000), calibration);
    calibration = calibratedBy({features(100), 50'000}, calibration); // the provider read pages from the web
    QVERIFY(std::abs(double(estimatedTokens(features(1000), calibration) - before)) < 0.02 * double(before));
    for (int i = 0; i < 60; ++i) // but who bills otherwise from now on is believed in time
        calibration = calibratedBy({features(1000), 2600}, calibration);
    QVERIFY(std::abs(double(estimatedTokens(features(1000), calibration)) - 2600) < 260);
}

void TestTokenEstimate::theErrorIsWhatItWasLately()
{
    TokenCalibration calibration;
    for (int i = 0; i < 30; ++i)
        calibration = calibratedBy({features(1000), 2000}, calibration);
    QVERIFY(*calibration.error < 0.01); // the half that the first one was off by is forgotten
}

void TestTokenEstimate::nothingIsLearnedOfNothing()
{
    const TokenCalibration none;
    QCOMPARE(calibratedBy({features(10), 0}, none), none);
    QCOMPARE(calibratedBy({features(10), -5}, none), none);
    const auto calibration = calibratedBy({{}, 12}, none); // billed for what nobody saw
    QVERIFY(std::isfinite(calibration.weights[0]));
    QCOMPARE(estimatedTokens(features(100), calibration), 100);
}

QTEST_GUILESS_MAIN(TestTokenEstimate)
#include "tst_tokenestimate.moc"
