// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ReadAloud.h"

#include "support/HeldSpeaker.h"

#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class ReadAloudTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsReadAndItsEndIsTold()
    {
        test::HeldSpeaker speaker;
        ReadAloud reader(&speaker);
        const QSignalSpy changed(&reader, &ReadAloud::messageChanged);
        QVERIFY(reader.isAvailable());
        reader.toggle({u"a"_s}, u"Hold **RESET**."_s);
        QCOMPARE(speaker.said, QStringList(u"Hold RESET."_s));
        QCOMPARE(reader.message(), u"a"_s);
        speaker.end();
        QCOMPARE(reader.message(), QString());
        QCOMPARE(changed.count(), 2);
    }

    void askedAgainItStops()
    {
        test::HeldSpeaker speaker;
        ReadAloud reader(&speaker);
        const QSignalSpy failed(&reader, &ReadAloud::failed);
        reader.toggle({u"a"_s}, u"One."_s);
        reader.toggle({u"a"_s}, u"One."_s);
        QCOMPARE(speaker.stops, 1);
        QCOMPARE(reader.message(), QString());
        QCOMPARE(failed.count(), 0);
    }

    void anotherMessageTakesItsPlace()
    {
        test::HeldSpeaker speaker;
        ReadAloud reader(&speaker);
        reader.toggle({u"a"_s}, u"One."_s);
        reader.toggle({u"b"_s}, u"Two."_s);
        QCOMPARE(speaker.said, QStringList({u"One."_s, u"Two."_s}));
        QCOMPARE(speaker.stops, 1);
        QCOMPARE(reader.message(), u"b"_s);
        speaker.end();
        QCOMPARE(reader.message(), QString());
    }

    void withoutAVoiceItSaysSo_data()
    {
        QTest::addColumn<bool>("isBuilt");
        QTest::newRow("built without") << false;
        QTest::newRow("none installed") << true;
    }

    void withoutAVoiceItSaysSo()
    {
        QFETCH(const bool, isBuilt);
        test::HeldSpeaker speaker;
        speaker.isThere = false;
        ReadAloud reader(isBuilt ? &speaker : nullptr);
        const QSignalSpy failed(&reader, &ReadAloud::failed);
        QVERIFY(!reader.isAvailable());
        reader.toggle({u"a"_s}, u"One."_s);
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].toString().startsWith(u"There is no voice on this computer."_s));
        QCOMPARE(reader.message(), QString());
    }

    void aVoiceThatFailsSaysWhy()
    {
        test::HeldSpeaker speaker;
        ReadAloud reader(&speaker);
        const QSignalSpy failed(&reader, &ReadAloud::failed);
        reader.toggle({u"a"_s}, u"One."_s);
        speaker.end(failure(ErrorKind::Unsupported, u"no sound card"_s));
        QCOMPARE(failed[0][0].toString(), u"The voice of this computer does not work: no sound card"_s);
        QCOMPARE(reader.message(), QString());
    }

    void itIsQuietWhenItGoes()
    {
        test::HeldSpeaker speaker;
        {
            ReadAloud reader(&speaker);
            reader.toggle({u"a"_s}, u"One."_s);
        }
        QCOMPARE(speaker.stops, 1);
    }

    void whatIsReadHasNoMarks_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("looks") << u"# Pump\n\nUse the *green* `gasket`, see [here](https://x.org)."_s
                               << u"Pump\n\nUse the green gasket, see here."_s;
        QTest::newRow("code") << u"Run\n\n```sh\nrm -rf /\n```\n\nand wait."_s
                              << u"Run\n\nHere is a block of code.\n\nand wait."_s;
        QTest::newRow("rule") << u"a\n\n---\n\nb"_s << u"a\n\nb"_s;
        QTest::newRow("nothing") << u"  \n"_s << QString();
    }

    void whatIsReadHasNoMarks()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QString, spoken);
        QCOMPARE(spokenText(markdown), spoken);
    }

    void nothingToSayIsNotSaid()
    {
        test::HeldSpeaker speaker;
        ReadAloud reader(&speaker);
        reader.toggle({u"a"_s}, u"---"_s);
        QVERIFY(speaker.said.isEmpty());
        QCOMPARE(reader.message(), QString());
    }
};

QTEST_GUILESS_MAIN(ReadAloudTest)
#include "tst_readaloud.moc"
