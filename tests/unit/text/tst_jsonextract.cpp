// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonExtract.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestJsonExtract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheJson_data();
    void findsTheJson();
    void findsNothingWhereThereIsNone_data();
    void findsNothingWhereThereIsNone();
    void aCutAnswerGivesNoPieceOfIt();
    void hostileAnswersAreReadToTheirEnd_data();
    void hostileAnswersAreReadToTheirEnd();
};

void TestJsonExtract::findsTheJson_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *answer, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(answer) << QByteArray(expected);
    };
    row("the whole", R"({"a": 1.00})", R"({"a": 1.00})");
    row("blanks around", "\n\n  {\"a\":1}\n ", "{\"a\":1}");
    row("a scalar", " 42 ", "42");
    row("a string", "\"x\"", "\"x\"");
    row("an array", "[1,2]", "[1,2]");
    row("a fence", "Here:\n```json\n{\"a\":1}\n```\nDone.", "{\"a\":1}");
    row("a fence without a language", "```\n[1]\n```", "[1]");
    row("a fence of tildes", "~~~json\n{\"a\":1}\n~~~", "{\"a\":1}");
    row("a long fence", "````\n{\"a\":\"```\"}\n````", "{\"a\":\"```\"}");
    row("an indented fence", "1. x\n   ```json\n   {\"a\":1}\n   ```", "{\"a\":1}");
    row("a fence with CRLF", "```json\r\n{\"a\":1}\r\n```\r\n", "{\"a\":1}");
    row("a fence that nothing closes", "```json\n{\"a\":1}\n", "{\"a\":1}");
    row("the second fence", "```python\nprint({})\n```\n```json\n{\"a\":1}\n```", "{\"a\":1}");
    row("a fence before words", "[1,2,3,4,5,6,7]\n```json\n{}\n```", "{}");
    row("a scalar in a fence", "```json\ntrue\n```", "true");
    row("among words", "The answer is {\"a\":{\"b\":[1]}}, I think.", "{\"a\":{\"b\":[1]}}");
    row("an array among words", "So: [{\"a\":1},{\"a\":2}].", "[{\"a\":1},{\"a\":2}]");
    row("behind a reference", "According to [1] and [2]: {\"a\":\"b\"}", "{\"a\":\"b\"}");
    row("before a task list", "{\"a\":\"b\"}\n- [ ] done", "{\"a\":\"b\"}");
    row("behind braces that are none", "use {name} and [x]: {\"a\":1}", "{\"a\":1}");
    row("behind thoughts", "<think>maybe {x}</think>{\"a\":1}", "{\"a\":1}");
    row("braces in strings", "x {\"a\":\"}{\\\"\"} y", "{\"a\":\"}{\\\"\"}");
    row("the longer of two", "{\"a\":1} and {\"a\":22}", "{\"a\":22}");
    row("the first of two as long", "{\"a\":1} and {\"a\":2}", "{\"a\":1}");
    row("other letters", "答え：{\"a\":\"日本😀\"}。", "{\"a\":\"日本😀\"}");
    row("an inline code span", "It is `{\"a\":1}`.", "{\"a\":1}");
}

void TestJsonExtract::findsTheJson()
{
    QFETCH(QString, answer);
    QFETCH(QByteArray, expected);
    const auto json = extractJson(answer);
    QVERIFY(json);
    QCOMPARE(*json, expected);
}

void TestJsonExtract::findsNothingWhereThereIsNone_data()
{
    QTest::addColumn<QString>("answer");
    for (const char *answer : {"", " ", "No.", "{", "}", "[", "{a:1}", "{'a':1}", "{\"a\":1,}", "```json\n{a}\n```",
                               "```", "```\n", "``` ```", "Yes, true."})
        QTest::newRow(answer) << QString::fromUtf8(answer);
}

void TestJsonExtract::findsNothingWhereThereIsNone()
{
    QFETCH(QString, answer);
    QVERIFY(!extractJson(answer));
}

void TestJsonExtract::aCutAnswerGivesNoPieceOfIt()
{
    const QString whole = u"{\"list\":[{\"a\":1},{\"b\":[2]}],\"c\":\"d\"}"_s;
    for (qsizetype size = 1; size < whole.size(); ++size) {
        QVERIFY2(!extractJson(whole.first(size)), qPrintable(whole.first(size)));
        QVERIFY2(!extractJson(u"Here: "_s + whole.first(size)), qPrintable(whole.first(size)));
        QVERIFY2(!extractJson(u"```json\n"_s + whole.first(size)), qPrintable(whole.first(size)));
    }
}

void TestJsonExtract::hostileAnswersAreReadToTheirEnd_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QByteArray>("found");
    for (const char *piece : {"[", "{", "{\"a\":", "[\"", "[\"[ ", "[1 ", "```\n", "```\n[\n", "~~~", "[\"a\"x", "[\\"})
        QTest::newRow(piece) << QString::fromLatin1(piece) << QByteArray("none");
    QTest::newRow("[[],") << u"[[],"_s << QByteArray("[]"); // too deep to be a list that was cut
    QTest::newRow("{}") << u"{}"_s << QByteArray("{}");
}

void TestJsonExtract::hostileAnswersAreReadToTheirEnd()
{
    QFETCH(QString, piece);
    QTEST(extractJson(piece.repeated(100'000 / piece.size())).value_or("none"), "found");
    (void)extractJson(u"[\""_s + piece.repeated(100'000 / piece.size()) + u"\" x"_s);
}

QTEST_GUILESS_MAIN(TestJsonExtract)
#include "tst_jsonextract.moc"
