// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/SearchText.h"
#include "viewmodels/MarkedText.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class MarkedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreBoldAndTheTextIsNoMarkup_data()
    {
        QTest::addColumn<QList<int>>("places"); // start, length, ...
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QList<int>() << u"a &lt;b&gt; c"_s;
        QTest::newRow("two") << QList<int>{0, 1, 6, 1} << u"<b>a</b> &lt;b&gt; <b>c</b>"_s;
        QTest::newRow("around markup") << QList<int>{2, 3} << u"a <b>&lt;b&gt;</b> c"_s;
        QTest::newRow("outside") << QList<int>{6, 90, 95, 1} << u"a &lt;b&gt; <b>c</b>"_s;
    }
    void marksAreBoldAndTheTextIsNoMarkup()
    {
        QFETCH(const QList<int>, places);
        std::vector<TextStretch> marks;
        for (qsizetype i = 0; i < places.size(); i += 2)
            marks.push_back({places[i], places[i + 1]});
        QTEST(markedText(u"a <b> c", marks), "expected");
    }
};

QTEST_GUILESS_MAIN(MarkedTextTest)
#include "tst_markedtext.moc"
