// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Sentences.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceHasOneEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("none") << u"It is full"_s << u"It is full."_s;
        QTest::newRow("its own") << u"It is full."_s << u"It is full."_s;
        QTest::newRow("a question") << u"Is it?"_s << u"Is it?"_s;
        QTest::newRow("cut") << u"It is…"_s << u"It is…"_s;
        QTest::newRow("a colon") << u"It is full: "_s << u"It is full."_s;
        QTest::newRow("a name in quotes") << u"There is no “a”"_s << u"There is no “a”."_s;
        QTest::newRow("a sentence in quotes") << u"It said: “No.”"_s << u"It said: “No.”"_s;
        QTest::newRow("Chinese") << u"磁盘已满。"_s << u"磁盘已满。"_s;
        QTest::newRow("Chinese without") << u"磁盘已满"_s << u"磁盘已满。"_s;
        QTest::newRow("Chinese colon") << u"磁盘已满："_s << u"磁盘已满。"_s;
        QTest::newRow("Chinese question in quotes") << u"服务器说：“为什么？”"_s << u"服务器说：“为什么？”"_s;
        QTest::newRow("Japanese") << u"ディスクがいっぱいです。"_s << u"ディスクがいっぱいです。"_s;
        QTest::newRow("Japanese without") << u"ディスク"_s << u"ディスク。"_s;
        QTest::newRow("Japanese in brackets") << u"「だめです。」"_s << u"「だめです。」"_s;
        QTest::newRow("Arabic question") << u"هل تقصد هذا؟"_s << u"هل تقصد هذا؟"_s;
        QTest::newRow("Arabic comma") << u"القرص ممتلئ،"_s << u"القرص ممتلئ."_s;
        QTest::newRow("only a quotation mark") << u"”"_s << u"”."_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("only blanks and colons") << u" : "_s << QString();
    }
    void aSentenceHasOneEnd()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        QCOMPARE(asSentence(text), sentence);
        QCOMPARE(asSentence(sentence), sentence);
    }

    void blanksAreWhereTheScriptHasThem_data()
    {
        QTest::addColumn<QStringList>("sentences");
        QTest::addColumn<QString>("paragraph");
        QTest::newRow("English") << QStringList{u"One."_s, u"Two."_s} << u"One. Two."_s;
        QTest::newRow("an empty one") << QStringList{u"One."_s, {}, u"Two."_s, {}} << u"One. Two."_s;
        QTest::newRow("in quotes") << QStringList{u"“One.”"_s, u"Two."_s} << u"“One.” Two."_s;
        QTest::newRow("Chinese") << QStringList{u"一。"_s, u"二？"_s, u"三。"_s} << u"一。二？三。"_s;
        QTest::newRow("Chinese in quotes") << QStringList{u"他说：“一。”"_s, u"二。"_s} << u"他说：“一。”二。"_s;
        QTest::newRow("Japanese") << QStringList{u"「一。」"_s, u"二。"_s} << u"「一。」二。"_s;
        QTest::newRow("English before Chinese") << QStringList{u"One."_s, u"二。"_s} << u"One. 二。"_s;
        QTest::newRow("Arabic") << QStringList{u"هل تقصد هذا؟"_s, u"لا."_s} << u"هل تقصد هذا؟ لا."_s;
        QTest::newRow("none") << QStringList{} << QString();
    }
    void blanksAreWhereTheScriptHasThem()
    {
        QFETCH(QStringList, sentences);
        QFETCH(QString, paragraph);
        QCOMPARE(inOneParagraph(sentences), paragraph);
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
