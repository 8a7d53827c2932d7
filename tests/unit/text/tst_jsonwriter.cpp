// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonSlice.h"
#include "text/JsonValue.h"
#include "text/JsonWriter.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anItemCanBeginALineAndBeTakenBeforeTheEnd();
    void writesEveryKindOfValue();
    void emptyObjectsAndArraysNest();
    void absentMembersAreLeftOut();
    void stringsComeBackAsTheyWere_data();
    void stringsComeBackAsTheyWere();
    void bytesThatAreNotUtf8BecomeUtf8();
    void rawJsonIsSplicedByteForByte();
    void numbersComeBackAsTheyWere_data();
    void numbersComeBackAsTheyWere();
    void takeLeavesAnEmptyWriter();
};

void TestJsonWriter::writesEveryKindOfValue()
{
    JsonWriter json;
    json.beginObject();
    json.member("q", u"text"_s).member("l", "latin"_L1).member("c", "utf8 ä").member("v", QStringView(u"view"));
    json.member("t", true).member("i", -3).member("u", 4000000000U).member("d", 0.5);
    json.key("n").null();
    json.key("b").base64("\xff\x00");
    json.key("list").beginArray().value(1).value("two").raw("{\"three\":3}").endArray();
    json.endObject();
    QCOMPARE(json.text(),
             QByteArray(R"({"q":"text","l":"latin","c":"utf8 ä","v":"view","t":true,"i":-3,"u":4000000000,"d":0.5,)"
                        R"("n":null,"b":"/w==","list":[1,"two",{"three":3}]})"));
    QVERIFY(isJson(json.text()));
}

void TestJsonWriter::emptyObjectsAndArraysNest()
{
    JsonWriter json;
    json.beginArray().beginObject().endObject().beginArray().endArray().beginObject().key("a").beginArray().endArray();
    json.endObject().value(1).endArray();
    QCOMPARE(json.text(), QByteArray(R"([{},[],{"a":[]},1])"));
}

void TestJsonWriter::absentMembersAreLeftOut()
{
    JsonWriter json;
    json.beginObject();
    json.optionalMember("a", std::optional<int>()).optionalMember("b", std::optional(1));
    json.optionalMember("c", std::optional<QString>()).optionalMember("d", std::optional(u"x"_s)).endObject();
    QCOMPARE(json.text(), QByteArray(R"({"b":1,"d":"x"})"));
}

void TestJsonWriter::stringsComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("text");
    QString all;
    for (ushort unit = 0; unit < 0x180; ++unit)
        all += QChar(unit);
    QTest::newRow("empty") << u""_s;
    QTest::newRow("every control and Latin character") << all;
    QTest::newRow("quotes") << u"\"\\\"\\\\"_s;
    QTest::newRow("other planes") << u"😀𝄞"_s;
    QTest::newRow("line separators") << u"\u2028\u2029\uFEFF"_s;
    QTest::newRow("script end") << u"</script>"_s;
}

void TestJsonWriter::stringsComeBackAsTheyWere()
{
    QFETCH(QString, text);
    JsonWriter json;
    json.beginObject().key(text.toStdString()).value(text).endObject();
    JsonReader reader;
    const auto root = reader.read(json.text());
    QVERIFY2(root, json.text().constData());
    root->forEachMember([&text](std::string_view key, const JsonValue &value) {
        QCOMPARE(QString::fromUtf8(key.data(), qsizetype(key.size())), text);
        QCOMPARE(value.string(), text);
    });
    QCOMPARE(root->size(), 1U);
}

void TestJsonWriter::bytesThatAreNotUtf8BecomeUtf8()
{
    for (const QByteArray &bytes : {QByteArray("a\xff"), QByteArray("\xf0\x9f"), QByteArray("\xed\xa0\xbd")}) {
        JsonWriter json;
        json.utf8Value(bytes);
        QVERIFY(isJson(json.text()));
        QVERIFY(json.text().contains("\xEF\xBF\xBD"));
    }
    JsonWriter half;
    half.value(u"a\xD83D"_s);
    QVERIFY2(isJson(half.text()), half.text().constData());
}

void TestJsonWriter::rawJsonIsSplicedByteForByte()
{
    JsonWriter json;
    json.beginObject().key("a").raw("{ \"z\": 1.00 ,\n\"a\":\"\\u00e4\" }").key("b").raw({}).endObject();
    QCOMPARE(json.text(), QByteArray("{\"a\":{ \"z\": 1.00 ,\n\"a\":\"\\u00e4\" },\"b\":null}"));
}

void TestJsonWriter::numbersComeBackAsTheyWere_data()
{
    QTest::addColumn<double>("number");
    for (const double number :
         {0.0, 1.0, -1.0, 0.1, 0.7, 1.0 / 3, 1e21, 1e-7, 123456789.125, 1.7976931348623157e308, 5e-324})
        QTest::newRow(qPrintable(QString::number(number))) << number;
}

void TestJsonWriter::numbersComeBackAsTheyWere()
{
    QFETCH(double, number);
    JsonWriter json;
    json.value(number);
    QVERIFY2(isJson(json.text()), json.text().constData());
    JsonReader reader;
    QCOMPARE(reader.read(json.text())->number(), number);
    JsonWriter odd;
    odd.beginArray().value(std::nan("")).value(std::numeric_limits<double>::infinity());
    odd.value(std::numeric_limits<quint64>::max()).value(std::numeric_limits<qint64>::min()).endArray();
    QCOMPARE(odd.text(), QByteArray("[null,null,18446744073709551615,-9223372036854775808]"));
}

void TestJsonWriter::takeLeavesAnEmptyWriter()
{
    JsonWriter json;
    json.value(1);
    QCOMPARE(json.take(), QByteArray("1"));
    QVERIFY(json.text().isEmpty());
    json.value(2);
    QCOMPARE(json.text(), QByteArray("2"));
}

void TestJsonWriter::anItemCanBeginALineAndBeTakenBeforeTheEnd()
{
    JsonWriter json;
    json.beginArray().beginLine().value(1);
    QByteArray text = json.takeSoFar();
    json.beginLine().beginObject().member("a", 2).endObject();
    json.beginLine().endArray();
    text += json.take();
    QCOMPARE(text, QByteArray("[\n1,\n{\"a\":2}\n]"));
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
