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
        QCOMPARE(found.first(), QPoint(0, 0));
        QVERIFY(found.placesIn(-1).isEmpty() && found.placesIn(9).isEmpty());
    }

    void theFirstPlaceMayBeFarDown()
    {
        MessageBlocksModel blocks;
        blocks.load(u"word\n\n"_s.repeated(1000) + u"here it is"_s, true);
        FoundWords found;
        found.setBlocks(&blocks);
        found.setWords(u"it is"_s);
        QCOMPARE(found.first(), QPoint(1000, 5));
        found.setWords(u"elsewhere"_s);
        QCOMPARE(found.first(), QPoint(-1, -1));
    }

    void whatHoldsNoWordFindsNothing()
    {
        MessageBlocksModel blocks;
        blocks.load(u"some words"_s, true);
        FoundWords found;
        found.setWords(u"some"_s);
        QCOMPARE(found.first(), QPoint(-1, -1)); // no blocks
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
