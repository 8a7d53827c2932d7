// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonScanner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestJsonScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strictJsonIsSkipped_data();
    void strictJsonIsSkipped();
    void whatIsNotJsonIsRefused_data();
    void whatIsNotJsonIsRefused();
    void aValueEndsWhereItEnds();
    void everyCutIsRefused();
    void nestingHasALimit();
};

void TestJsonScanner::strictJsonIsSkipped_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"null",
                             "true",
                             "false",
                             "0",
                             "-0",
                             "1",
                             "-12",
                             "1.5",
                             "0.5e10",
                             "1E+2",
                             "1e-2",
                             "123456789012345678901234567890",
                             "\"\"",
                             "\"a\"",
                             R"("\"\\\/\b\f\n\r\t\u00e4\uD800")",
                             "\"ä😀\"",
                             "[]",
                             "{}",
                             "[ ]",
                             "{ }",
                             " [ 1 , 2 ] ",
                             "[[],{}]",
                             R"({"a":1})",
                             R"({"a":{"b":[1,{"c":null}]},"d":""})",
                             "\t\r\n {\"a\"\n:\t1\r} "})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonScanner::strictJsonIsSkipped()
{
    QFETCH(QByteArray, text);
    JsonScanner scanner(text);
    QVERIFY(scanner.skipValue());
    QVERIFY(scanner.isOnlyBlanksLeft());
}

void TestJsonScanner::whatIsNotJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",          " ",           "nul",       "nulll",    "True",
                             "01",        "-",           "+1",        ".5",       "1.",
                             "1e",        "1e+",         "0x1",       "--1",      "NaN",
                             "Infinity",  "\"",          "\"a",       "\"\\",     "\"\\x\"",
                             "\"\\u12\"", "\"\\u12g4\"", "\"\n\"",    "\"\t\"",   "'a'",
                             "[",         "]",           "{",         "}",        "[1",
                             "[1,",       "[1,]",        "[,1]",      "[1 2]",    "[1}",
                             "{1:2}",     "{a:1}",       "{\"a\"}",   "{\"a\":}", "{\"a\":1,}",
                             "{\"a\":1",  "{\"a\" 1}",   "{\"a\":1]", "{,}",      "1 2",
                             "[] []",     "{}x",         "/**/1",     "[1]//",    "\xEF\xBB\xBF{}",
                             "\v1",       "[1]\f"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("nul byte") << QByteArray("1\0", 2);
    QTest::newRow("nul byte alone") << QByteArray("\0", 1);
    QTest::newRow("nul byte in a string") << QByteArray("\"\0\"", 3);
    QTest::newRow("nul byte in an escape") << QByteArray("\"\\\0\"", 4);
}

void TestJsonScanner::whatIsNotJsonIsRefused()
{
    QFETCH(QByteArray, text);
    JsonScanner scanner(text);
    QVERIFY(!(scanner.skipValue() && scanner.isOnlyBlanksLeft()));
    QVERIFY(scanner.position() <= text.size());
}

void TestJsonScanner::aValueEndsWhereItEnds()
{
    JsonScanner scanner(R"(see {"a":[1,"}"]} there)", 4);
    QVERIFY(scanner.skipValue());
    QCOMPARE(scanner.position(), 17);
}

void TestJsonScanner::everyCutIsRefused()
{
    const QByteArray whole = R"({"a":[1.5e3,"\u00e4\n",{"b":null}],"c":true})";
    for (qsizetype size = 0; size < whole.size(); ++size) {
        JsonScanner scanner(QByteArrayView(whole).first(size));
        QVERIFY2(!scanner.skipValue(), qPrintable(QString::number(size)));
        QVERIFY(scanner.isAtEnd()); // the end is at fault, nothing before it
    }
}

void TestJsonScanner::nestingHasALimit()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(JsonScanner(nested(512)).skipValue());
    QVERIFY(!JsonScanner(nested(513)).skipValue());
    QVERIFY(!JsonScanner(QByteArray(5'000'000, '[')).skipValue());
    QVERIFY(!JsonScanner(QByteArray("{\"a\":").repeated(100'000)).skipValue());
}

QTEST_GUILESS_MAIN(TestJsonScanner)
#include "tst_jsonscanner.moc"
