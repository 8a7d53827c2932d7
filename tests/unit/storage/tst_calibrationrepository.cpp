// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/CalibrationRepository.h"

#include "storage/History.h"
#include "support/HeldClock.h"
#include "unit/storage/StoreFixture.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

namespace {

const Origin tiny{ProviderId{u"somebody"_s}, u"tiny"_s};

TokenObservation observation(double words, qint64 tokens)
{
    TokenObservation made;
    made.features[TokenFeature::CommonWords] = words;
    made.tokens = tokens;
    return made;
}

//! As History::calibrations().learn() has it.
std::function<std::vector<TokenObservation>()> seeing(std::vector<TokenObservation> observations)
{
    return [observations = std::move(observations)] { return observations; };
}

} // namespace

class TestCalibrationRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasLearnedIsReadAsItWas();
    void aModelOfAnotherProviderIsAnother();
    void damagedRowsAreLearnedAnew();
    void theNextRunKnowsIt();
    void twoHistoriesLearnTogether();
    void nothingBilledKeepsNothing();
};

void TestCalibrationRepository::whatWasLearnedIsReadAsItWas()
{
    StoreFixture store;
    CalibrationRepository repository(store.database);
    QCOMPARE(valueOf(repository.read(tiny)), TokenCalibration());
    auto calibration = calibratedBy(observation(100, 133), {});
    wantDone(repository.write(tiny, calibration, QDateTime::currentDateTimeUtc()));
    QCOMPARE(valueOf(repository.read(tiny)), calibration);
    calibration = calibratedBy(observation(90, 120), calibration);
    wantDone(repository.write(tiny, calibration, QDateTime::currentDateTimeUtc()));
    QCOMPARE(valueOf(repository.read(tiny)), calibration);
    QCOMPARE(store.count(u"token_calibration"_s), 1);
}

void TestCalibrationRepository::aModelOfAnotherProviderIsAnother()
{
    StoreFixture store;
    CalibrationRepository repository(store.database);
    wantDone(repository.write(tiny, calibratedBy(observation(100, 133), {}), QDateTime::currentDateTimeUtc()));
    QCOMPARE(valueOf(repository.read({ProviderId{u"other"_s}, u"tiny"_s})), TokenCalibration());
    QCOMPARE(valueOf(repository.read({ProviderId{u"somebody"_s}, u"large"_s})), TokenCalibration());
}

void TestCalibrationRepository::damagedRowsAreLearnedAnew()
{
    StoreFixture store;
    CalibrationRepository repository(store.database);
    for (const auto &weights : {u"[1,2]"_s, u"no JSON"_s, u"[1,1,1,1,1,1,\"a\"]"_s, u"{}"_s}) {
        wantDone(repository.write(tiny, calibratedBy(observation(100, 133), {}), QDateTime::currentDateTimeUtc()));
        wantDone(store.database.run(u"UPDATE token_calibration SET weights = ?"_s, weights));
        QCOMPARE(valueOf(repository.read(tiny)), TokenCalibration());
    }
}

void TestCalibrationRepository::theNextRunKnowsIt()
{
    const QTemporaryDir folder;
    const HeldClock clock;
    {
        History history(folder.path(), clock);
        awaitDone(history.calibrations().learn(tiny, seeing({observation(100, 150), observation(50, 75)})));
    }
    History history(folder.path(), clock);
    const auto calibration = await(history.calibrations().calibration(tiny));
    QCOMPARE(calibration.observations, 2);
    QVERIFY(std::abs(estimatedTokens(observation(1000, 0).features, calibration) - 1500) < 30);
}

void TestCalibrationRepository::twoHistoriesLearnTogether()
{
    const QTemporaryDir folder;
    const HeldClock clock;
    History one(folder.path(), clock);
    History two(folder.path(), clock);
    for (int i = 0; i < 5; ++i) {
        awaitDone(one.calibrations().learn(tiny, seeing({observation(100 + i, 150)})));
        awaitDone(two.calibrations().learn(tiny, seeing({observation(110 + i, 165)})));
    }
    QCOMPARE(await(one.calibrations().calibration(tiny)).observations, 10);
}

void TestCalibrationRepository::nothingBilledKeepsNothing()
{
    const QTemporaryDir folder;
    const HeldClock clock;
    History history(folder.path(), clock);
    awaitDone(history.calibrations().learn(tiny, seeing({observation(100, 0)})));
    awaitDone(history.calibrations().learn(tiny, seeing({})));
    QCOMPARE(await(history.calibrations().calibration(tiny)), TokenCalibration());
}

QTEST_GUILESS_MAIN(TestCalibrationRepository)
#include "tst_calibrationrepository.moc"
