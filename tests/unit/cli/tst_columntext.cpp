// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ColumnText.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class tst_ColumnText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsTakeTheirCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("letters") << u"Oriel"_s << 5;
        QTest::newRow("an accent of its own") << u"e\u0301"_s << 1;
        QTest::newRow("Chinese") << u"天空"_s << 4;
        QTest::newRow("Korean") << u"하늘"_s << 4;
        QTest::newRow("Thai vowel above") << u"ที"_s << 1;
        QTest::newRow("emoji") << u"🎉"_s << 2;
        QTest::newRow("half a pair") << QString(QChar(0xD83C)) << 1;
    }

    void signsTakeTheirCells()
    {
        QFETCH(const QString, text);
        QFETCH(const int, columns);
        QCOMPARE(columnsOf(text), columns);
    }

    void whatFitsStays()
    {
        QCOMPARE(elided(u"天空"_s, 4), u"天空"_s);
        QCOMPARE(elided(u"Oriel"_s, 5), u"Oriel"_s);
    }

    void aCutIsShownAndSplitsNoSign()
    {
        QCOMPARE(elided(u"Oriel"_s, 4), u"Ori…"_s);
        QCOMPARE(elided(u"天空的"_s, 4), u"天…"_s);
        QCOMPARE(elided(u"ae\u0301b"_s, 2), u"a…"_s);
        QCOMPARE(elided(u"a🎉b"_s, 3), u"a…"_s);
        QCOMPARE(elided(u"Oriel"_s, 0), QString());
    }

    void columnsAreFilled()
    {
        QCOMPARE(inColumns(u"天"_s, 4), u"天  "_s);
        QCOMPARE(columnsOf(inColumns(u"天空的蓝"_s, 4)), 4);
    }
};

QTEST_GUILESS_MAIN(tst_ColumnText)
#include "tst_columntext.moc"
