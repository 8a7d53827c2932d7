// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/FoundWords.h"

#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class FoundWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sayWhereEachWordStands()
    {
        MessageBlocksModel blocks;
        blocks.load(u"# Sky\n\nThe *sky* is blue, and a Sky is not a skyline.\n\n```\nsky()\n```\n\n"
                    "| sky | b |\n|---|---|\n| c | d |"_s,
                    true);
        FoundWords found;
        found.setBlocks(&blocks);
        QVERIFY(!found.isActive());
        QVERIFY(found.placesIn(0).isEmpty());
        found.setWords(u"\"sky\""_s);
        QVERIFY(found.isActive());
        QCOMPARE(found.placesIn(0), (QVariantList{QPoint(0, 3)}));
        QCOMPARE(found.placesIn(1), (QVariantList{QPoint(4, 7), QPoint(23, 26)}));
        QCOMPARE(found.placesIn(2), (QVariantList{QPoint(0, 3)}));
        QCOMPARE(found.placesIn(3), (QVariantList{QPoint(1, 4)})); // behind the mark of its cell
        QVERIFY(found.placesIn(-1).isEmpty() && found.placesIn(9).isEmpty());
    }

    void theCurrentPlaceIsCountedThroughTheMessage()
    {
        MessageBlocksModel blocks;
        blocks.load(u"# Sky\n\nThe *sky* is blue, a sky.\n\nnone\n\n```\nsky()\n```"_s, true);
        FoundWords found;
        found.setBlocks(&blocks);
        found.setWords(u"sky"_s);
        QCOMPARE(found.currentPlace(), QPoint(-1, -1));
        QSignalSpy changed(&found, &FoundWords::changed);
        found.setCurrent(0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(found.currentPlace(), QPoint(0, 0));
        QCOMPARE(found.currentIn(0), QPoint(0, 3));
        QCOMPARE(found.currentIn(1), QPoint(-1, -1));
        found.setCurrent(2);
        QCOMPARE(found.currentPlace(), QPoint(1, 19));
        QCOMPARE(found.currentIn(1), QPoint(19, 22));
        found.setCurrent(3);
        QCOMPARE(found.currentPlace(), QPoint(3, 0));
        found.setCurrent(4); // there is none
        QCOMPARE(found.currentPlace(), QPoint(-1, -1));
        QCOMPARE(found.currentIn(-1), QPoint(-1, -1));
    }

    void theCurrentPlaceMayBeFarDown()
    {
        MessageBlocksModel blocks;
        blocks.load(u"word it\n\n"_s.repeated(1000) + u"here it is"_s, true);
        FoundWords found;
        found.setBlocks(&blocks);
        found.setWords(u"it"_s);
        found.setCurrent(1000);
        QCOMPARE(found.currentPlace(), QPoint(1000, 5));
        found.setWords(u"elsewhere"_s);
        QCOMPARE(found.currentPlace(), QPoint(-1, -1));
    }

    void theCurrentPlaceIsThatOfWhatIsThereNow()
    {
        MessageBlocksModel blocks;
        blocks.load(u"nothing"_s, false);
        FoundWords found;
        found.setBlocks(&blocks);
        found.setWords(u"sky"_s);
        found.setCurrent(1);
        QCOMPARE(found.currentPlace(), QPoint(-1, -1));
        blocks.add(u" sky\n\na sky"_s);
        QCOMPARE(found.currentPlace(), QPoint(1, 2));
        blocks.load(u"sky sky"_s, true);
        QCOMPARE(found.currentPlace(), QPoint(0, 4));
    }

    void morePlacesThanAreMarkedCanBeGoneThrough()
    {
        MessageBlocksModel blocks;
        blocks.load(u"```\n"_s + u"sky\n"_s.repeated(2000) + u"```"_s, true);
        FoundWords found;
        found.setBlocks(&blocks);
        found.setWords(u"sky"_s);
        found.setCurrent(1999);
        QCOMPARE(found.placesIn(0).size(), qsizetype(FoundWords::mostInBlock));
        QCOMPARE(found.currentIn(0), QPoint(1999 * 4, 1999 * 4 + 3));
    }

    void whatHoldsNoWordFindsNothing()
    {
        MessageBlocksModel blocks;
        blocks.load(u"some words"_s, true);
        FoundWords found;
        found.setWords(u"some"_s);
        found.setCurrent(0);
        QCOMPARE(found.currentPlace(), QPoint(-1, -1)); // no blocks
        found.setBlocks(&blocks);
        QSignalSpy changed(&found, &FoundWords::changed);
        found.setWords(u"  "_s);
        found.setWords(u"  "_s);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!found.isActive());
        QVERIFY(found.placesIn(0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(FoundWordsTest)
#include "tst_foundwords.moc"
