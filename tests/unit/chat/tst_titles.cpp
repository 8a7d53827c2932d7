// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/NewConversation.h"
#include "chat/Titles.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class TestTitles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstWords_data();
    void firstWords();
    void aFileNamesAConversationWithoutWords();
    void wordsOfAModel_data();
    void wordsOfAModel();
    void theRequestIsShort();
    void aNewConversationHasItsFirstWords();
};

void TestTitles::firstWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("short") << u"Why is the sky blue?"_s << u"Why is the sky blue?"_s;
    QTest::newRow("blanks") << u"\n  Why\tis   it?  \nMore"_s << u"Why is it?"_s;
    QTest::newRow("a heading") << u"## Plan\nOne"_s << u"Plan"_s;
    QTest::newRow("a list") << u"- milk\n- eggs"_s << u"milk"_s;
    QTest::newRow("code") << u"```cpp\nint main()\n```"_s << u"int main()"_s;
    QTest::newRow("long") << u"Please explain to me in great detail how the pump is to be reset today"_s
                          << u"Please explain to me in great detail how the pump is to be…"_s;
    QTest::newRow("one long word") << QString(100, u'x') << QString(59, u'x') + u'…';
    QTest::newRow("long without blanks") << u"天空为什么是蓝色的"_s.repeated(10)
                                         << u"天空为什么是蓝色的"_s.repeated(10).left(59) + u'…';
    QTest::newRow("a face at the edge") << QString(58, u'x') + u"😀😀"_s << QString(58, u'x') + u'…';
    QTest::newRow("blank") << u" \n "_s << QString();
}

void TestTitles::firstWords()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QCOMPARE(titleFromFirstWords({TextPart{text, {}}}), title);
    QVERIFY(title.size() <= longestTitle);
}

void TestTitles::aFileNamesAConversationWithoutWords()
{
    FilePart file;
    file.name = u"report.pdf"_s;
    QCOMPARE(titleFromFirstWords({file, TextPart{u" "_s, {}}}), u"report.pdf"_s);
    QCOMPARE(titleFromFirstWords({file, TextPart{u"What are the risks?"_s, {}}}), u"What are the risks?"_s);
    QCOMPARE(titleFromFirstWords({}), QString());
}

void TestTitles::wordsOfAModel_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("title");
    QTest::newRow("plain") << u"Blue sky physics"_s << u"Blue sky physics"_s;
    QTest::newRow("quoted") << u"\"Blue sky physics.\""_s << u"Blue sky physics"_s;
    QTest::newRow("labelled") << u"Title: Blue sky physics"_s << u"Blue sky physics"_s;
    QTest::newRow("labelled and bold") << u"**Title:** *Blue sky*"_s << u"Blue sky"_s;
    QTest::newRow("German quotes") << u"„Blauer Himmel“"_s << u"Blauer Himmel"_s;
    QTest::newRow("a heading") << u"# Blue sky\n\nBecause"_s << u"Blue sky"_s;
    QTest::newRow("a question keeps its mark") << u"Why blue?"_s << u"Why blue?"_s;
    QTest::newRow("nothing") << u"  \n"_s << QString();
    QTest::newRow("only marks") << u"\"...\""_s << QString();
}

void TestTitles::wordsOfAModel()
{
    QFETCH(QString, words);
    QFETCH(QString, title);
    QCOMPARE(titleFromModel(words), title);
}

void TestTitles::theRequestIsShort()
{
    const auto request = titleRequest(u"tiny"_s, QString(100'000, u'q'), QString(100'000, u'a'));
    QCOMPARE(request.model, u"tiny"_s);
    QCOMPARE(request.messages.size(), 1u);
    QVERIFY(request.messages[0].text().size() < 4000);
    QCOMPARE(request.parameters.maxTokens, titleTokens);
}

void TestTitles::aNewConversationHasItsFirstWords()
{
    const Clock clock;
    const TurnSetup setup{{{u"here"_s}, u"tiny"_s}, u"Be short."_s, {}};
    const auto conversation = newConversation(setup, {TextPart{u"Why?"_s, {}}}, clock);
    QVERIFY(!conversation.id.value.isEmpty());
    QCOMPARE(conversation.title, u"Why?"_s);
    QVERIFY(conversation.titleOrigin == TitleOrigin::FirstWords);
    QCOMPARE(conversation.model, setup.origin);
    QCOMPARE(conversation.system, setup.system);
    QVERIFY(newConversation(setup, {}, clock).titleOrigin == TitleOrigin::None);
}

QTEST_GUILESS_MAIN(TestTitles)
#include "tst_titles.moc"
