// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonSchema.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestJsonSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodValuesPass_data();
    void goodValuesPass();
    void badValuesAreToldWithPlaceAndRule_data();
    void badValuesAreToldWithPlaceAndRule();
    void unusableSchemasAreRefused_data();
    void unusableSchemasAreRefused();
    void aValueThatIsNotJsonIsTold();
    void definitionsAndRecursionWork();
    void deepValuesAreChecked();
    void aLongTextDoesNotExhaustTheStack();
};

namespace {
constexpr auto person =
    R"({"type":"object","properties":{"name":{"type":"string","minLength":1},"age":{"type":"integer",
"minimum":0,"maximum":150},"tags":{"type":"array","items":{"enum":["a","b"]},"maxItems":2}},"required":["name"],
"additionalProperties":false})";
} // namespace

void TestJsonSchema::goodValuesPass_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("schema");
    const auto row = [](const char *value, const char *schema) {
        QTest::newRow(qPrintable(QString::fromUtf8(value) + u" | "_s + QString::fromUtf8(schema).left(60)))
            << QByteArray(value) << QByteArray(schema);
    };
    row(R"({"name":"Ada"})", person);
    row(R"({"name":"Ada","age":36,"tags":["a","b"]})", person);
    row("1", "{}");
    row("1", "true");
    row("3000000000", R"({"type":"integer"})");
    row("9007199254740993", R"({"type":"integer"})");
    row("1.0", R"({"type":"number"})");
    row("null", R"({"type":["string","null"]})");
    row(R"("ab")", R"({"pattern":"^a"})");
    row(R"("äöü")", R"({"maxLength":3})");
    row(R"({"a":1})", R"({"anyOf":[{"required":["b"]},{"required":["a"]}]})");
    row(R"("x")", R"({"const":"x"})");
    row(R"({"k":"b","v":1})",
        R"({"if":{"properties":{"k":{"const":"a"}}},"then":{"required":["w"]},"else":{"required":["v"]}})");
    row("[1,2,3]", R"({"uniqueItems":true,"contains":{"const":2}})");
    row("[]", R"({"uniqueItems":true})");
    row("{}", R"({"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://example.org/s","type":"object"})");
    row("{}", R"({"unknownKeyword":{"x":1},"type":"object"})");
}

void TestJsonSchema::goodValuesPass()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, schema);
    const auto usable = checkSchema(schema);
    QVERIFY2(usable, usable ? "" : qPrintable(usable.error().message));
    const auto result = checkAgainstSchema(value, schema);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
}

void TestJsonSchema::badValuesAreToldWithPlaceAndRule_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *value, const char *schema, const char *place, const char *rule) {
        QTest::newRow(qPrintable(QString::fromUtf8(value) + u" | "_s + QString::fromUtf8(schema).left(60)))
            << QByteArray(value) << QByteArray(schema) << QString::fromUtf8(place) << QString::fromUtf8(rule);
    };
    row("{}", person, "", "'name'");
    row("[]", person, "", "type");
    row(R"({"name":""})", person, "/name", "length");
    row(R"({"name":"x","age":-1})", person, "/age", "greater than or equal to 0");
    row(R"({"name":"x","age":1.5})", person, "/age", "type");
    row(R"({"name":"x","tags":["a","c"]})", person, "/tags/1", "enum");
    row(R"({"name":"x","tags":["a","b","a"]})", person, "/tags", "no more than 2");
    row(R"({"name":"x","other":1})", person, "", "other");
    row(R"({"a/b":{"c~d":1}})", R"({"properties":{"a/b":{"properties":{"c~d":{"type":"string"}}}}})", "/a~1b/c~0d",
        "type");
    row(R"("b")", R"({"pattern":"^a"})", "", "pattern");
    row("1", "false", "", "");
    row("[1,1]", R"({"uniqueItems":true})", "", "unique");
    row("7", R"({"multipleOf":2})", "", "multiple");
}

void TestJsonSchema::badValuesAreToldWithPlaceAndRule()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, schema);
    QFETCH(QString, place);
    QFETCH(QString, rule);
    const auto result = checkAgainstSchema(value, schema);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Protocol);
    const QString message = result.error().message;
    QVERIFY2(message.startsWith("The answer does not follow the JSON schema"_L1), qPrintable(message));
    QVERIFY2(message.endsWith(u'.') && !message.endsWith(".."_L1), qPrintable(message));
    QVERIFY2(place.isEmpty() || message.contains(u"“%1”"_s.arg(place)), qPrintable(message));
    QVERIFY2(message.contains(rule, Qt::CaseInsensitive), qPrintable(message));
}

void TestJsonSchema::unusableSchemasAreRefused_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *schema, const char *why) {
        QTest::newRow(schema) << QByteArray(schema) << QString::fromUtf8(why);
    };
    row("", "not JSON");
    row("{", "not JSON");
    row("[]", "not a JSON object");
    row("\"x\"", "not a JSON object");
    row(R"({"type":1})", "");
    row(R"({"properties":[]})", "");
    row(R"({"required":"a"})", "");
    row(R"({"$ref":"https://example.org/schema.json"})", "never fetched");
    row(R"({"properties":{"a":{"$ref":"other.json#/x"}}})", "never fetched");
    row(R"({"$ref":"file:///etc/passwd"})", "never fetched");
    row(R"({"$ref":"#/definitions/none"})", "not in it");
    row(R"({"$ref":"#"})", "circle");
    row(R"({"definitions":{"a":{"$ref":"#/definitions/b"},"b":{"$ref":"#/definitions/a"}},"$ref":"#/definitions/a"})",
        "circle");
    row(R"({"allOf":[{"$ref":"#"}]})", "circle");
    row(R"({"properties":{"x":{"anyOf":[{"not":{"$ref":"#/properties/x"}}]}}})", "circle");
    QTest::newRow("nested") << QByteArray("{\"not\":").repeated(200) + "{}" + QByteArray(200, '}') << u"nested"_s;
    QTest::newRow("very nested") << QByteArray("{\"not\":").repeated(100'000) << u"not JSON"_s;
    QByteArray chain = "{\"$ref\":\"#/definitions/0\",\"definitions\":{";
    for (int i = 0; i < 20'000; ++i)
        chain += QStringLiteral("\"%1\":{\"$ref\":\"#/definitions/%2\"},").arg(i).arg(i + 1).toUtf8();
    QTest::newRow("chained") << chain + "\"20000\":{}}}" << u"too far"_s;
}

void TestJsonSchema::unusableSchemasAreRefused()
{
    QFETCH(QByteArray, schema);
    QFETCH(QString, why);
    for (const auto &result : {checkSchema(schema), checkAgainstSchema("{}", schema)}) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(result.error().message.startsWith("The "_L1), qPrintable(result.error().message));
        QVERIFY2(result.error().message.contains(why), qPrintable(result.error().message));
        QVERIFY2(!result.error().message.endsWith(".."_L1), qPrintable(result.error().message));
    }
}

void TestJsonSchema::aValueThatIsNotJsonIsTold()
{
    const auto result = checkAgainstSchema("{", "{}");
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Protocol);
    QCOMPARE(result.error().message, u"The answer is not JSON."_s);
}

void TestJsonSchema::definitionsAndRecursionWork()
{
    const QByteArray tree = R"({"$defs":{"node":{"type":"object","properties":{"v":{"type":"integer"},
"children":{"type":"array","items":{"$ref":"#/$defs/node"}}},"required":["v"]}},"$ref":"#/$defs/node"})";
    QVERIFY(checkSchema(tree));
    QVERIFY(checkAgainstSchema(R"({"v":1,"children":[{"v":2,"children":[{"v":3}]}]})", tree));
    const auto result = checkAgainstSchema(R"({"v":1,"children":[{"v":2},{"v":3,"children":[{}]}]})", tree);
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"“/children/1/children/0”"_s), qPrintable(result.error().message));
    const QByteArray self = R"({"properties":{"next":{"$ref":"#"}},"required":["v"]})";
    QVERIFY(checkAgainstSchema(R"({"v":1,"next":{"v":2}})", self));
    QVERIFY(!checkAgainstSchema(R"({"v":1,"next":{"w":2}})", self));
}

void TestJsonSchema::deepValuesAreChecked()
{
    const QByteArray self = R"({"properties":{"n":{"anyOf":[{"type":"null"},{"$ref":"#"}]}},"required":["n"]})";
    const auto nested = [](int depth) {
        return QByteArray("{\"n\":").repeated(depth) + "null" + QByteArray(depth, '}');
    };
    QVERIFY(checkAgainstSchema(nested(63), self));
    const auto result = checkAgainstSchema(nested(500), self);
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains("nested too deeply"_L1), qPrintable(result.error().message));
    QVERIFY(!checkAgainstSchema(QByteArray("{\"n\":").repeated(100'000), self));
}

void TestJsonSchema::aLongTextDoesNotExhaustTheStack()
{
    const QByteArray schema = R"({"pattern":"^(a|b)*$"})";
    QVERIFY(checkAgainstSchema("\"" + QByteArray(4'000, 'a') + "\"", schema));
    const auto result = checkAgainstSchema("\"" + QByteArray(1'000'000, 'a') + "\"", schema);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Protocol);
    QVERIFY(checkAgainstSchema("\"" + QByteArray(1'000'000, 'a') + "\"", R"({"type":"string"})"));
}

QTEST_GUILESS_MAIN(TestJsonSchema)
#include "tst_jsonschema.moc"
