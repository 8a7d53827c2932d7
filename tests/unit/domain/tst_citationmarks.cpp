// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CitationMarks.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class TestCitationMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersInBracketsAreCitations_data();
    void numbersInBracketsAreCitations();
    void placesAreThoseOfTheBrackets();
    void hostileTextIsReadToItsEnd();
};

void TestCitationMarks::numbersInBracketsAreCitations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("numbers");
    QTest::newRow("one") << u"Hold RESET [1]."_s << QList<int>{1};
    QTest::newRow("close to the word") << u"Hold RESET[12]."_s << QList<int>{12};
    QTest::newRow("two beside one another") << u"So [1][3]."_s << QList<int>{1, 3};
    QTest::newRow("two in one") << u"So [1, 3; 5]."_s << QList<int>{1, 3, 5};
    QTest::newRow("a range") << u"So [2-4]."_s << QList<int>{2, 3, 4};
    QTest::newRow("years") << u"In [1990-2020]."_s << QList<int>();
    QTest::newRow("a link") << u"See [1](http://x)."_s << QList<int>();
    QTest::newRow("a reference") << u"[1]: http://x"_s << QList<int>();
    QTest::newRow("a footnote") << u"So[^1]."_s << QList<int>();
    QTest::newRow("an image") << u"![1]"_s << QList<int>();
    QTest::newRow("a task") << u"- [ ] do [x]"_s << QList<int>();
    QTest::newRow("code") << u"`a[1]` and ``b`[2]`` but [3]"_s << QList<int>{3};
    QTest::newRow("a fence") << u"```\na[1]\n```\n[2]"_s << QList<int>{2};
    QTest::newRow("a fence that is still written") << u"```\na[1]\n"_s << QList<int>();
    QTest::newRow("a lonely tick") << u"it`s [1]"_s << QList<int>{1};
    QTest::newRow("escaped") << u"\\[1]"_s << QList<int>();
    QTest::newRow("cut") << u"So [1"_s << QList<int>();
    QTest::newRow("too long a number") << u"[123456]"_s << QList<int>();
    QTest::newRow("nothing") << QString() << QList<int>();
}

void TestCitationMarks::numbersInBracketsAreCitations()
{
    QFETCH(const QString, text);
    QFETCH(const QList<int>, numbers);
    QList<int> found;
    for (const auto &mark : citationMarks(text))
        found << mark.number;
    QCOMPARE(found, numbers);
}

void TestCitationMarks::placesAreThoseOfTheBrackets()
{
    QCOMPARE(citationMarks(u"ä [1, 2]"), (std::vector<CitationMark>{{1, 2, 6}, {2, 2, 6}}));
}

void TestCitationMarks::hostileTextIsReadToItsEnd()
{
    for (const auto &piece : {u"` "_s, u"["_s, u"[1,"_s, u"`` ` "_s})
        QCOMPARE(citationMarks(piece.repeated(200'000) + u" [7]"_s).size(), 1U);
}

QTEST_APPLESS_MAIN(TestCitationMarks)
#include "tst_citationmarks.moc"
