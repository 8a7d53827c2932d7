// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/TokenMeasures.h"
#include "text/JsonValue.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace oriel;

namespace {

//! A question and its answer as observations of what a vendor billed.
struct BilledTurn {
    TokenObservation question;
    TokenObservation answer;
};

//! The turns of tests/data, or those that scripts/check_tokens.sh has made, as \a vendor bills them.
std::vector<BilledTurn> turnsOf(std::string_view vendor)
{
    const QString more = qEnvironmentVariable("ORIEL_TOKEN_ANSWERS");
    QFile file(more.isEmpty() ? QStringLiteral(ORIEL_TEST_DATA "/tokens/answers.jsonl") : more);
    std::vector<BilledTurn> turns;
    if (!file.open(QIODevice::ReadOnly))
        return turns;
    JsonReader reader;
    while (!file.atEnd()) {
        const auto line = reader.read(file.readLine());
        if (!line)
            return {};
        ChatRequest request;
        request.messages.push_back(textMessage(Role::User, (*line)["question"].stringOr()));
        const auto billed = (*line)[vendor];
        turns.push_back({{*featuresOf(request), billed["prompt"].integer().value_or(0)},
                         {featuresOf((*line)["answer"].stringOr()), billed["completion"].integer().value_or(0)}});
    }
    return turns;
}

double missed(const TokenObservation &truth, const TokenCalibration &calibration)
{
    return std::abs(double(estimatedTokens(truth.features, calibration) - truth.tokens)) / double(truth.tokens);
}

} // namespace

class TestEstimates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areWithinFivePercentAfterTenAnswers_data();
    void areWithinFivePercentAfterTenAnswers();
};

void TestEstimates::areWithinFivePercentAfterTenAnswers_data()
{
    QTest::addColumn<QByteArray>("vendor");

    QTest::newRow("Llama 3") << QByteArray("llama3");
    QTest::newRow("Gemma 3") << QByteArray("gemma3");
    QTest::newRow("Claude 2") << QByteArray("claude");
}

void TestEstimates::areWithinFivePercentAfterTenAnswers()
{
    QFETCH(const QByteArray, vendor);
    const auto turns = turnsOf(vendor.toStdString());
    QVERIFY(turns.size() >= 30);

    TokenCalibration calibration;
    for (std::size_t i = 0; i < 10; ++i) {
        calibration = calibratedBy(turns[i].question, calibration);
        calibration = calibratedBy(turns[i].answer, calibration);
    }
    double sum = 0;
    double untaught = 0;
    int distant = 0;
    for (std::size_t i = 10; i < turns.size(); ++i) {
        const TokenObservation whole{[&turn = turns[i]] {
                                         auto features = turn.question.features;
                                         features += turn.answer.features;
                                         return features;
                                     }(),
                                     turns[i].question.tokens + turns[i].answer.tokens};
        const double error = missed(whole, calibration);
        sum += error;
        distant += error > 0.1 ? 1 : 0;
        untaught += missed(whole, {});
    }
    const auto count = double(turns.size() - 10);
    qInfo("%s: off by %.1f %% on average, by more than a tenth in %d of %zu turns; %.1f %% with nothing learned",
          vendor.constData(), 100 * sum / count, distant, turns.size() - 10, 100 * untaught / count);
    QVERIFY(sum / count < 0.05);
    QVERIFY(distant <= count / 10); // of a turn of few words a single one may be much
}

QTEST_GUILESS_MAIN(TestEstimates)
#include "tst_estimates.moc"
