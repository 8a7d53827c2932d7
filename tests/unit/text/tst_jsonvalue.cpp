// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonValue.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestJsonValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeIsRead();
    void whatIsMissingOrOfAnotherTypeIsAbsent();
    void membersAndElementsComeInOrder();
    void ofTwoMembersWithOneKeyTheFirstIsRead();
    void integers_data();
    void integers();
    void numbers_data();
    void numbers();
    void brokenTextIsRepaired_data();
    void brokenTextIsRepaired();
    void everyCutOfACharacterIsRead();
    void whatIsNoJsonIsRefused_data();
    void whatIsNoJsonIsRefused();
    void theDetailIsShort();
    void nestingHasALimit();
    void aByteOrderMarkIsPassedOver();
    void aByteOrderMarkInAStringIsALetter();
    void minifiedKeepsOrderAndContent();
    void oneReaderReadsManyTexts();
    void hostileTextIsReadToItsEnd_data();
    void hostileTextIsReadToItsEnd();
};

void TestJsonValue::everyTypeIsRead()
{
    JsonReader reader;
    const auto root = reader.read(R"({"s":"ä😀","i":-7,"d":1.5,"t":true,"n":null,"a":[1,"x"],"o":{"k":"v"}})");
    QVERIFY(root);
    QVERIFY(root->isObject());
    QCOMPARE(root->size(), 7U);
    QCOMPARE((*root)["s"].string(), u"ä😀"_s);
    QCOMPARE((*root)["s"].utf8(), "ä😀");
    QCOMPARE((*root)["s"].stringOr(u"x"_s), u"ä😀"_s);
    QCOMPARE((*root)["i"].integer(), -7);
    QCOMPARE((*root)["i"].number(), -7.0);
    QCOMPARE((*root)["d"].number(), 1.5);
    QCOMPARE((*root)["t"].boolean(), true);
    QVERIFY((*root)["n"].exists() && (*root)["n"].isNull());
    QVERIFY((*root)["a"].isArray());
    QCOMPARE((*root)["a"].at(1).string(), u"x"_s);
    QCOMPARE((*root)["a"].size(), 2U);
    QCOMPARE((*root)["o"]["k"].string(), u"v"_s);
}

void TestJsonValue::whatIsMissingOrOfAnotherTypeIsAbsent()
{
    JsonReader reader;
    const auto root = reader.read(R"({"s":"1","n":1,"a":[]})");
    QVERIFY(root);
    for (const auto &value : {JsonValue(), (*root)["none"], (*root)["s"]["x"], (*root)["a"].at(0), (*root)["a"]["x"],
                              root->at(0), (*root)["none"]["deeper"].at(3)["still"]}) {
        QVERIFY(!value.exists());
        QVERIFY(value.isNull());
        QVERIFY(!value.isObject() && !value.isArray() && !value.isString());
        QVERIFY(!value.string() && !value.utf8() && !value.integer() && !value.number() && !value.boolean());
        QCOMPARE(value.stringOr(u"fallback"_s), u"fallback"_s);
        QCOMPARE(value.size(), 0U);
        QVERIFY(value.minified().isEmpty());
        value.forEach([](const JsonValue &) { QFAIL("there is nothing"); });
        value.forEachMember([](std::string_view, const JsonValue &) { QFAIL("there is nothing"); });
    }
    QVERIFY(!(*root)["s"].integer() && !(*root)["s"].number() && !(*root)["s"].boolean());
    QVERIFY(!(*root)["n"].string() && !(*root)["n"].boolean());
}

void TestJsonValue::membersAndElementsComeInOrder()
{
    JsonReader reader;
    const auto root = reader.read(R"({"z":[3,1,2],"a":0,"":1})");
    QVERIFY(root);
    QByteArray keys;
    root->forEachMember([&keys](std::string_view key, const JsonValue &) {
        keys += QByteArray(key.data(), qsizetype(key.size())) + ',';
    });
    QCOMPARE(keys, "z,a,,");
    std::vector<qint64> elements;
    (*root)["z"].forEach([&elements](const JsonValue &value) { elements.push_back(value.integer().value_or(-1)); });
    QCOMPARE(elements, (std::vector<qint64>{3, 1, 2}));
    QCOMPARE((*root)[""].integer(), 1);
}

void TestJsonValue::ofTwoMembersWithOneKeyTheFirstIsRead()
{
    JsonReader reader;
    const auto root = reader.read(R"({"a":1,"\u0061":2})");
    QVERIFY(root);
    QCOMPARE((*root)["a"].integer(), 1);
    QCOMPARE(root->size(), 2U);
}

void TestJsonValue::integers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<qint64>("expected");
    const auto max = std::numeric_limits<qint64>::max();
    const auto min = std::numeric_limits<qint64>::min();
    QTest::newRow("0") << QByteArray("0") << true << qint64(0);
    QTest::newRow("largest") << QByteArray::number(max) << true << max;
    QTest::newRow("smallest") << QByteArray::number(min) << true << min;
    QTest::newRow("12.0") << QByteArray("12.0") << true << qint64(12);
    QTest::newRow("1e3") << QByteArray("1e3") << true << qint64(1000);
    QTest::newRow("12.5") << QByteArray("12.5") << false << qint64(0);
    QTest::newRow("2^63") << QByteArray("9223372036854775808") << false << qint64(0);
    QTest::newRow("2^64") << QByteArray("18446744073709551616") << false << qint64(0);
    QTest::newRow("1e300") << QByteArray("1e300") << false << qint64(0);
    QTest::newRow("-1e300") << QByteArray("-1e300") << false << qint64(0);
    QTest::newRow("1e18") << QByteArray("1e18") << true << qint64(1'000'000'000'000'000'000);
}

void TestJsonValue::integers()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isThere);
    QFETCH(qint64, expected);
    JsonReader reader;
    const auto root = reader.read("[" + text + "]");
    QVERIFY(root);
    QCOMPARE(root->at(0).integer().has_value(), isThere);
    QCOMPARE(root->at(0).integer().value_or(0), expected);
}

void TestJsonValue::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<double>("expected");
    QTest::newRow("largest") << QByteArray("1.7976931348623157e308") << true << 1.7976931348623157e308;
    QTest::newRow("too large") << QByteArray("1e309") << false << 0.0;
    QTest::newRow("much too large") << QByteArray("-1e999999999999") << false << 0.0;
    QTest::newRow("too small") << QByteArray("1e-400") << true << 0.0;
    QTest::newRow("30 digits") << QByteArray("123456789012345678901234567890") << true
                               << 123456789012345678901234567890.0;
    QTest::newRow("20 digits") << QByteArray("-12345678901234567890") << true << -12345678901234567890.0;
    QTest::newRow("400 digits") << QByteArray(400, '9') << false << 0.0;
    QTest::newRow("many decimals") << QByteArray("0." + QByteArray(1000, '3')) << true << 1.0 / 3;
}

void TestJsonValue::numbers()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isThere);
    QFETCH(double, expected);
    JsonReader reader;
    const auto root = reader.read(R"({"text":"stays 1e999","number":)" + text + "}");
    QVERIFY2(root, root ? "" : qPrintable(root.error().detail));
    QCOMPARE((*root)["number"].number().has_value(), isThere);
    QCOMPARE((*root)["number"].number().value_or(0), expected);
    QCOMPARE((*root)["text"].string(), u"stays 1e999"_s);
}

void TestJsonValue::brokenTextIsRepaired_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const QString mark(QChar::ReplacementCharacter);
    QTest::newRow("whole pair") << QByteArray(R"("\ud83d\ude00")") << u"😀"_s;
    QTest::newRow("whole pair upper") << QByteArray(R"("\uD83D\uDE00")") << u"😀"_s;
    QTest::newRow("high alone") << QByteArray(R"("a\ud83db")") << u"a"_s + mark + u"b"_s;
    QTest::newRow("low alone") << QByteArray(R"("a\ude00b")") << u"a"_s + mark + u"b"_s;
    QTest::newRow("low upper alone") << QByteArray(R"("a\uDE00b")") << u"a"_s + mark + u"b"_s;
    QTest::newRow("high at the end") << QByteArray(R"("a\ud83d")") << u"a"_s + mark;
    QTest::newRow("two highs") << QByteArray(R"("\ud83d\ud83d\ude00")") << mark + u"😀"_s;
    QTest::newRow("wrong order") << QByteArray(R"("\ude00\ud83d")") << mark + mark;
    QTest::newRow("high and a letter") << QByteArray(R"("\ud83d\u0041")") << mark + u"A"_s;
    QTest::newRow("high and an escape") << QByteArray(R"("\ud83d\n")") << mark + u"\n"_s;
    QTest::newRow("an escaped backslash") << QByteArray(R"("\\ud83d \ud83d")") << u"\\ud83d "_s + mark;
    QTest::newRow("half a character") << QByteArray("\"a\xf0\x9f\x98\"") << u"a"_s + mark + mark + mark;
    QTest::newRow("not UTF-8") << QByteArray("\"a\xff\"") << u"a"_s + mark;
    QTest::newRow("Latin-1") << QByteArray("\"gr\xfc\xdf\"") << u"gr"_s + mark + mark;
    QTest::newRow("not UTF-8 and half a pair") << QByteArray("\"\xff\\ud83d\"") << mark + mark;
    QTest::newRow("surrogate in UTF-8") << QByteArray("\"\xed\xa0\xbd\"") << mark + mark + mark;
    QTest::newRow("nul escaped") << QByteArray(R"("a\u0000b")") << u"a\0b"_s;
}

void TestJsonValue::brokenTextIsRepaired()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    JsonReader reader;
    const auto root = reader.read("{\"k\":" + text + ",\"n\":1}");
    QVERIFY2(root, root ? "" : qPrintable(root.error().detail));
    QCOMPARE((*root)["k"].string(), expected);
    QCOMPARE((*root)["n"].integer(), 1);
    const auto utf8 = (*root)["k"].utf8();
    QVERIFY(simdjson::validate_utf8(utf8->data(), utf8->size()));
}

void TestJsonValue::everyCutOfACharacterIsRead()
{
    const QByteArray character = "😀";
    JsonReader reader;
    for (qsizetype size = 1; size < character.size(); ++size) {
        const auto root = reader.read("\"" + character.first(size) + "\"");
        QVERIFY(root);
        QCOMPARE(root->string(), QString(size, QChar::ReplacementCharacter));
    }
}

void TestJsonValue::whatIsNoJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"",         " ",       "{",        "}",         "[1,]",     "{\"a\":1}}", "<html>",    "[DONE]",
          "nul",      "[01]",    "[-]",      "[1.]",      "[.5]",     "[1e]",       "[+1]",      "[NaN]",
          "[1e999,]", "\"\\x\"", "\"\\ud83", "\"\\ud83d", "\"a\nb\"", "{a:1}",      "{\"a\" 1}", "1 2",
          "\xff",     "\"",      "[0x10]",   "[1-2]",     "[--1]",    "[1e999e]"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonValue::whatIsNoJsonIsRefused()
{
    QFETCH(QByteArray, text);
    JsonReader reader;
    const auto root = reader.read(text);
    QVERIFY(!root);
    QCOMPARE(root.error().kind, ErrorKind::Protocol);
    QVERIFY(root.error().message.isEmpty()); // nothing of it is shown
    QVERIFY(!root.error().detail.isEmpty());
}

void TestJsonValue::theDetailIsShort()
{
    JsonReader reader;
    const auto root = reader.read(QByteArray(1'000'000, 'x'));
    QVERIFY(!root);
    QVERIFY(root.error().detail.size() < 400);
}

void TestJsonValue::nestingHasALimit()
{
    JsonReader reader;
    QVERIFY(reader.read(QByteArray(512, '[') + QByteArray(512, ']')));
    QVERIFY(!reader.read(QByteArray(513, '[') + QByteArray(513, ']')));
    QVERIFY(!reader.read(QByteArray(1'000'000, '[')));
    QVERIFY(!reader.read(QByteArray("{\"a\":").repeated(100'000)));
    QVERIFY(reader.read("{}")); // and it is as good as new
}

void TestJsonValue::aByteOrderMarkInAStringIsALetter()
{
    JsonReader reader;
    const auto value = reader.read("\"\xEF\xBB\xBF\xEF\xBB\xBF"
                                   "a\"");
    QVERIFY(value);
    QCOMPARE(value->string(), std::optional(u"\uFEFF\uFEFFa"_s));
}

void TestJsonValue::aByteOrderMarkIsPassedOver()
{
    JsonReader reader;
    const auto root = reader.read("\xEF\xBB\xBF{\"a\":1}");
    QVERIFY(root);
    QCOMPARE((*root)["a"].integer(), 1);
}

void TestJsonValue::minifiedKeepsOrderAndContent()
{
    JsonReader reader;
    const auto root = reader.read(R"( { "z" : [ 1 , 2.5 , null ] , "a" : "\u00e4\"\n" , "t" : true } )");
    QVERIFY(root);
    QCOMPARE(root->minified(), QByteArray("{\"z\":[1,2.5,null],\"a\":\"ä\\\"\\n\",\"t\":true}"));
}

void TestJsonValue::oneReaderReadsManyTexts()
{
    JsonReader reader;
    for (int size : {1, 100'000, 10, 1'000'000, 0}) {
        const auto root = reader.read("[\"" + QByteArray(size, 'x') + "\"]");
        QVERIFY(root);
        QCOMPARE(root->at(0).utf8()->size(), std::size_t(size));
    }
}

void TestJsonValue::hostileTextIsReadToItsEnd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("halves of pairs") << "\"" + QByteArray("\\ud83d").repeated(500'000) + "\"" << true;
    QTest::newRow("backslashes") << "\"\\ud83d" + QByteArray("\\\\").repeated(1'000'000) + "\"" << true;
    QTest::newRow("broken UTF-8") << "\"" + QByteArray("\xf0\x9f").repeated(1'000'000) + "\"" << true;
    QTest::newRow("one endless number") << QByteArray(3'000'000, '9') << true;
    QTest::newRow("many large numbers") << "[" + QByteArray("1e999,").repeated(500'000) + "1]" << true;
    QTest::newRow("digits and signs") << "[1e999," + QByteArray("1-").repeated(1'000'000) << false;
}

void TestJsonValue::hostileTextIsReadToItsEnd()
{
    QFETCH(QByteArray, text);
    JsonReader reader;
    QTEST(reader.read(text).has_value(), "isJson"); // what looks at each byte again for each would not end
}

QTEST_GUILESS_MAIN(TestJsonValue)
#include "tst_jsonvalue.moc"
