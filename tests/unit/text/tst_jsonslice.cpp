// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonSlice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestJsonSlice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersKeepTheirBytes();
    void elementsKeepTheirBytes();
    void whatIsNoObjectOrArrayIsRefused_data();
    void whatIsNoObjectOrArrayIsRefused();
    void everyCutIsRefused();
    void aPathLeadsToTheBytes_data();
    void aPathLeadsToTheBytes();
    void mergePatchFollowsTheExamplesOfTheRfc_data();
    void mergePatchFollowsTheExamplesOfTheRfc();
    void mergePatchTouchesNothingElse();
    void mergePatchReachesEveryMemberOfAKeyThatIsThereTwice();
    void mergePatchComparesKeysNotTheirSpelling();
    void mergePatchRefusesWhatIsNotJson_data();
    void mergePatchRefusesWhatIsNotJson();
    void mergePatchTakesDeepNesting();
    void aByteOrderMarkIsPassedOver();
    void isJsonIsStrict_data();
    void isJsonIsStrict();
};

void TestJsonSlice::membersKeepTheirBytes()
{
    const QByteArray text = " { \"z\" : 1.00 , \"a\\u0062\":{ \"x\" : [ 1 ] } ,\"z\":\"\\u00e4\" } ";
    const auto members = jsonMembers(text);
    QVERIFY(members);
    QCOMPARE(members->size(), 3U);
    QCOMPARE(members->at(0).key, u"z"_s);
    QCOMPARE(members->at(0).value, QByteArrayView("1.00"));
    QCOMPARE(members->at(1).key, u"ab"_s);
    QCOMPARE(members->at(1).value, QByteArrayView("{ \"x\" : [ 1 ] }"));
    QCOMPARE(members->at(2).key, u"z"_s);
    QCOMPARE(members->at(2).value, QByteArrayView("\"\\u00e4\""));
    QVERIFY(members->at(0).value.data() > text.constData()); // views into the text, no copies
    QCOMPARE(jsonMembers("{}")->size(), 0U);
    QCOMPARE(jsonMembers(" { } ")->size(), 0U);
}

void TestJsonSlice::elementsKeepTheirBytes()
{
    const auto elements = jsonElements(" [ 1.0 , \"]\" ,{ } , [ ] ] ");
    QVERIFY(elements);
    QCOMPARE(*elements, (std::vector<QByteArrayView>{"1.0", "\"]\"", "{ }", "[ ]"}));
    QCOMPARE(jsonElements("[]")->size(), 0U);
}

void TestJsonSlice::whatIsNoObjectOrArrayIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", " ", "1", "null", "\"{}\"", "{\"a\":1,}", "{\"a\":1}x", "{a:1}", "[1,]", "[1]]",
                             "[1 2]", "{\"a\":01}", "{\"a\":\"\\x\"}", "{\"a\":{}", "[[1]"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonSlice::whatIsNoObjectOrArrayIsRefused()
{
    QFETCH(QByteArray, text);
    const auto members = jsonMembers(text);
    QVERIFY(!members);
    QCOMPARE(members.error().kind, ErrorKind::Protocol);
    QVERIFY(!members.error().detail.isEmpty());
    QVERIFY(!jsonElements(text));
}

void TestJsonSlice::everyCutIsRefused()
{
    const QByteArray whole = R"({"a":[1,"\u00e4"],"b":{"c":null}})";
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QVERIFY(!jsonMembers(whole.first(size)));
        QVERIFY(!isJson(whole.first(size)));
        QVERIFY(jsonSlice(whole.first(size), {"b", "c"}).isEmpty());
    }
    QVERIFY(jsonMembers(whole));
}

void TestJsonSlice::aPathLeadsToTheBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("there") << QByteArray(R"({"response":{"output":[{"x": 1.0 }]}})") << QByteArray("1.0");
    QTest::newRow("first of two") << QByteArray(R"({"response":{"output":[{"x":1,"x":2}]}})") << QByteArray("1");
    QTest::newRow("escaped key") << QByteArray(R"({"respons\u0065":{"output":[{"x":"y"}]}})") << QByteArray("\"y\"");
    QTest::newRow("null is there") << QByteArray(R"({"response":{"output":[{"x":null}]}})") << QByteArray("null");
    QTest::newRow("no member") << QByteArray(R"({"response":{}})") << QByteArray();
    QTest::newRow("no element") << QByteArray(R"({"response":{"output":[]}})") << QByteArray();
    QTest::newRow("object for array") << QByteArray(R"({"response":{"output":{"0":{"x":1}}}})") << QByteArray("1");
    QTest::newRow("scalar on the way") << QByteArray(R"({"response":3})") << QByteArray();
    QTest::newRow("broken behind it") << QByteArray(R"({"response":{"output":[{"x":1}]},})") << QByteArray();
    QTest::newRow("broken UTF-8 in it") << QByteArray("{\"a\":\"\xff\",\"response\":{\"output\":[{\"x\":\"\xff\"}]}}")
                                        << QByteArray("\"\xff\"");
}

void TestJsonSlice::aPathLeadsToTheBytes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(jsonSlice(text, {"response", "output", "0", "x"}).toByteArray(), expected);
    QVERIFY(jsonSlice(text, {"response", "output", "-1"}).isEmpty());
    QVERIFY(jsonSlice(text, {"response", "output", "x"}).isEmpty());
    QVERIFY(jsonSlice(text, {"response", "output", "99999999999999999999"}).isEmpty());
    QCOMPARE(jsonSlice(text, {}).isEmpty(), !isJson(text) && !text.contains('\xff'));
}

void TestJsonSlice::mergePatchFollowsTheExamplesOfTheRfc_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("expected");
    const char *examples[][3] = {
                                  // RFC 7396, appendix A
        {R"({"a":"b"})", R"({"a":"c"})", R"({"a":"c"})"},
        {R"({"a":"b"})", R"({"b":"c"})", R"({"a":"b","b":"c"})"},
        {R"({"a":"b"})", R"({"a":null})", R"({})"},
        {R"({"a":"b","b":"c"})", R"({"a":null})", R"({"b":"c"})"},
        {R"({"a":["b"]})", R"({"a":"c"})", R"({"a":"c"})"},
        {R"({"a":"c"})", R"({"a":["b"]})", R"({"a":["b"]})"},
        {R"({"a":{"b":"c"}})", R"({"a":{"b":"d","c":null}})", R"({"a":{"b":"d"}})"},
        {R"({"a":[{"b":"c"}]})", R"({"a":[1]})", R"({"a":[1]})"},
        {R"(["a","b"])", R"(["c","d"])", R"(["c","d"])"},
        {R"({"a":"b"})", R"(["c"])", R"(["c"])"},
        {R"({"a":"foo"})", R"(null)", R"(null)"},
        {R"({"a":"foo"})", R"("bar")", R"("bar")"},
        {R"({"e":null})", R"({"a":1})", R"({"e":null,"a":1})"},
        {R"([1,2])", R"({"a":"b","c":null})", R"({"a":"b"})"},
        {R"({})", R"({"a":{"bb":{"ccc":null}}})", R"({"a":{"bb":{}}})"},
        // section 3
        {R"({"title":"Goodbye!","author":{"givenName":"John","familyName":"Doe"},"tags":["example","sample"],"content":"This will be unchanged"})",
         R"({"title":"Hello!","phoneNumber":"+01-123-456-7890","author":{"familyName":null},"tags":["example"]})",
         R"({"title":"Hello!","author":{"givenName":"John"},"tags":["example"],"content":"This will be unchanged","phoneNumber":"+01-123-456-7890"})"},
    };
    for (const auto &example : examples)
        QTest::newRow(example[1]) << QByteArray(example[0]) << QByteArray(example[1]) << QByteArray(example[2]);
}

void TestJsonSlice::mergePatchFollowsTheExamplesOfTheRfc()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, patch);
    QFETCH(QByteArray, expected);
    const auto merged = jsonMergePatch(target, patch);
    QVERIFY(merged);
    QCOMPARE(*merged, expected);
    QCOMPARE(jsonMergePatch(*merged, patch).value_or("none"), expected); // a second time changes nothing
}

void TestJsonSlice::mergePatchTouchesNothingElse()
{
    const auto merged = jsonMergePatch("{ \"z\": 1.00, \"s\":{ \"b\" : 1e2 ,\"c\":\"\\u00e4\"}, \"a\":[ 1 ] }",
                                       R"({"s":{"b": 2.50 },"n":{ "x" : null, "y": [ null ] }})");
    QCOMPARE(merged.value_or("none"),
             QByteArray("{\"z\":1.00,\"s\":{\"b\":2.50,\"c\":\"\\u00e4\"},\"a\":[ 1 ],\"n\":{\"y\":[ null ]}}"));
    QCOMPARE(jsonMergePatch("{ \"a\" : { \"b\" : 1 } }", "{}").value_or("none"), QByteArray("{\"a\":{ \"b\" : 1 }}"));
}

void TestJsonSlice::mergePatchReachesEveryMemberOfAKeyThatIsThereTwice()
{
    QCOMPARE(jsonMergePatch(R"({"a":1,"b":2,"a":3})", R"({"a":null})").value_or("none"), QByteArray(R"({"b":2})"));
    QCOMPARE(jsonMergePatch(R"({"a":1,"b":2,"a":3})", R"({"a":4})").value_or("none"), QByteArray(R"({"a":4,"b":2})"));
    QCOMPARE(jsonMergePatch(R"({})", R"({"a":1,"a":2})").value_or("none"), QByteArray(R"({"a":2})"));
    QCOMPARE(jsonMergePatch(R"({})", R"({"a":{"x":1},"a":{"y":2}})").value_or("none"),
             QByteArray(R"({"a":{"x":1,"y":2}})"));
}

void TestJsonSlice::mergePatchComparesKeysNotTheirSpelling()
{
    QCOMPARE(jsonMergePatch(R"({"\u0061":1})", R"({"a":2})").value_or("none"), QByteArray(R"({"\u0061":2})"));
    QCOMPARE(jsonMergePatch(R"({"a":1})", R"({"\u0061":null})").value_or("none"), QByteArray("{}"));
}

void TestJsonSlice::mergePatchRefusesWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", " ", "{", "{\"a\":}", "{a:1}", "{} {}", "{\"a\":\"\xff\"}", "temperature=1"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonSlice::mergePatchRefusesWhatIsNotJson()
{
    QFETCH(QByteArray, text);
    const auto patch = jsonMergePatch("{}", text);
    QVERIFY(!patch);
    QCOMPARE(patch.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(patch.error().message, u"The JSON patch is not JSON."_s);
    const auto target = jsonMergePatch(text, "{}");
    QVERIFY(!target);
    QCOMPARE(target.error().kind, ErrorKind::InvalidInput);
}

void TestJsonSlice::mergePatchTakesDeepNesting()
{
    const QByteArray open = QByteArray("{\"a\":").repeated(511);
    const QByteArray deep = open + "{}" + QByteArray(511, '}');
    QCOMPARE(jsonMergePatch("{}", deep).value_or("none"), deep);
    QCOMPARE(jsonMergePatch(deep, deep).value_or("none"), deep);
    QVERIFY(!jsonMergePatch("{}", "{\"a\":" + deep + "}"));
}

void TestJsonSlice::aByteOrderMarkIsPassedOver()
{
    QCOMPARE(jsonMembers("\xEF\xBB\xBF{\"a\":1}")->size(), 1U);
    QCOMPARE(jsonSlice("\xEF\xBB\xBF{\"a\":1}", {"a"}).toByteArray(), QByteArray("1"));
    QCOMPARE(jsonMergePatch("{}", "\xEF\xBB\xBF {\"a\":1}\n").value_or("none"), QByteArray("{\"a\":1}"));
}

void TestJsonSlice::isJsonIsStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    for (const char *text : {"{}", " [1] ", "1", "\"ä\"", "null"})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char *text : {"", "{} {}", "{,}", "\"\xff\"", "\xEF\xBB\xBF{}", "'a'", "{\"a\":1", "undefined"})
        QTest::newRow(text) << QByteArray(text) << false;
    QTest::newRow("512 deep") << QByteArray(512, '[') + QByteArray(512, ']') << true;
    QTest::newRow("513 deep") << QByteArray(513, '[') + QByteArray(513, ']') << false;
}

void TestJsonSlice::isJsonIsStrict()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, expected);
    QCOMPARE(isJson(text), expected);
}

QTEST_GUILESS_MAIN(TestJsonSlice)
#include "tst_jsonslice.moc"
