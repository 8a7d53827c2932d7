// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/JsonArrayParser.h"
#include "support/FrameCuts.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;

namespace {

using Frames = QList<HeldFrame>;

HeldFrame unended(const QByteArray &data)
{
    return {data, {}, Frame::Kind::Data, false};
}

std::unique_ptr<FrameParser> makeParser()
{
    return std::make_unique<JsonArrayParser>();
}

} // namespace

class tst_JsonArrayParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t4CutsTheArrayIntoElements_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Frames>("expected");
        QTest::addColumn<bool>("isRefused");

        const auto row = [](const char *name, const QByteArray &body, const Frames &expected) {
            QTest::newRow(name) << body << expected << false;
        };
        row("nothing", "", {});
        row("blanks", " \r\n\t", {});
        row("empty array", "[]", {});
        row("empty array with blanks", " [ \n ] \n", {});
        row("one object", "[{\"a\":1}]", {{"{\"a\":1}"}});
        row("as Gemini streams", "[{\r\n  \"a\": 1\r\n}\r\n,\r\n{\r\n  \"b\": [2]\r\n}\r\n]\r\n",
            {{"{\r\n  \"a\": 1\r\n}"}, {"{\r\n  \"b\": [2]\r\n}"}});
        row("byte order mark", "\xEF\xBB\xBF[{}]", {{"{}"}});
        row("nested", "[[[1],[2,[3]]],{\"a\":{\"b\":[{}]}}]", {{"[[1],[2,[3]]]"}, {"{\"a\":{\"b\":[{}]}}"}});
        row("brackets in strings", "[{\"a]}\":\"[{,\"},\"],[\"]", {{"{\"a]}\":\"[{,\"}"}, {"\"],[\""}});
        row("escaped quotes", "[{\"a\":\"\\\"}\"},\"\\\"\",\"\\\\\",{\"\\\\\":\"\\\\\\\"]\"}]",
            {{"{\"a\":\"\\\"}\"}"}, {"\"\\\"\""}, {"\"\\\\\""}, {"{\"\\\\\":\"\\\\\\\"]\"}"}});
        row("elements of any type", "[1, -2.5e3 ,true,null , \"x\",\"\",[],{}]",
            {{"1"}, {"-2.5e3"}, {"true"}, {"null"}, {"\"x\""}, {"\"\""}, {"[]"}, {"{}"}});
        row("UTF-8", "[\"\xC3\xA4\xF0\x9F\x98\x80\\u00e4\"]", {{"\"\xC3\xA4\xF0\x9F\x98\x80\\u00e4\""}});
        row("what follows the end is ignored", "[{}] garbage ]}[{}]", {{"{}"}});
        row("cut before an element", "[{},", {{"{}"}});
        row("cut after an element", "[{\"a\":1}", {{"{\"a\":1}"}});
        row("cut within an object", "[{},{\"a\":[1", {{"{}"}, unended("{\"a\":[1")});
        row("cut within a string", "[\"abc", {unended("\"abc")});
        row("cut after a backslash", "[\"abc\\", {unended("\"abc\\")});
        row("cut within a number", "[12", {unended("12")});

        const auto refusal = [](const char *name, const QByteArray &body, const Frames &before = {}) {
            QTest::newRow(name) << body << before << true;
        };
        refusal("an object", "{\"error\":{}}");
        refusal("HTML", "<html>");
        refusal("a word", "x[1]");
        refusal("a comma is missing", "[{}{}]", {{"{}"}});
        refusal("a comma is missing between numbers", "[1 2]", {{"1"}});
        refusal("a comma too many at the end", "[{},]", {{"{}"}});
        refusal("a comma too many between", "[{},,{}]", {{"{}"}});
        refusal("a comma first", "[,{}]");
        refusal("a brace instead of a bracket", "[{}}", {{"{}"}});
        refusal("a colon", "[{}:{}]", {{"{}"}});
        refusal("nested too deeply", "[1," + QByteArray(JsonArrayParser::depthLimit + 1, '['), {{"1"}});
    }

    void t4CutsTheArrayIntoElements()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const Frames, expected);
        QFETCH(const bool, isRefused);

        JsonArrayParser parser;
        QCOMPARE(parse(parser, {body}), (Parsed{expected, isRefused}));
        QCOMPARE(firstDifference(makeParser, body, {expected, isRefused}), QString());
        if (!isRefused)
            QCOMPARE(parse(parser, {body}), (Parsed{expected, false})); // once more: finish() begins anew
    }

    void tellsWhetherTheArrayHasEnded()
    {
        const FrameSink nobody = [](const Frame &) {};
        JsonArrayParser parser;
        QVERIFY(parser.feed("[{}", nobody));
        QVERIFY(!parser.isEnded());
        QVERIFY(parser.feed(" ]", nobody));
        QVERIFY(parser.isEnded());
    }

    void theDeepestNestingPasses()
    {
        const auto element = QByteArray(JsonArrayParser::depthLimit, '[')
            + QByteArray(JsonArrayParser::depthLimit, ']');
        JsonArrayParser parser;
        QCOMPARE(parse(parser, {"[" + element + "]"}), (Parsed{{{element}}, false}));
    }

    void anElementIsHandedOutWithItsLastByte()
    {
        int frames = 0;
        JsonArrayParser parser;
        QVERIFY(parser.feed("[{\"a\":1}", [&frames](const Frame &) { ++frames; }));
        QCOMPARE(frames, 1); // not only when the comma comes, seconds later
    }

    void aWholeElementIsNotCopied()
    {
        const QByteArray body("[{\"a\":1},2]");
        int inside = 0;
        JsonArrayParser parser;
        QVERIFY(parser.feed(body, [&](const Frame &frame) {
            inside += frame.data.begin() >= body.constBegin() && frame.data.end() <= body.constEnd() ? 1 : 0;
        }));
        QCOMPARE(inside, 2);
    }

    void refusesAnElementOverTheCeiling()
    {
        const auto most = '"' + QByteArray(FrameParser::lineCeilingBytes - 2, 'x') + '"';
        const auto tooLong = "\"x" + most.sliced(1);
        JsonArrayParser whole;
        QCOMPARE(parse(whole, {"[{}," + most + "]"}), (Parsed{{{"{}"}, {most}}, false}));
        JsonArrayParser cutUp;
        QCOMPARE(parse(cutUp, {"[{},", most.first(9), most.sliced(9), "]"}), (Parsed{{{"{}"}, {most}}, false}));

        const Parsed refused{{{"{}"}}, true};
        JsonArrayParser tooLongWhole;
        QCOMPARE(parse(tooLongWhole, {"[{}," + tooLong + "]"}), refused);
        JsonArrayParser tooLongCutUp;
        QCOMPARE(parse(tooLongCutUp, {"[{},", tooLong.first(9), tooLong.sliced(9), "]"}), refused);
        QVERIFY(!tooLongCutUp.feed("]", [](const Frame &) {})); // and stays refused
    }

    void aLongElementByteByByteTakesLinearTime()
    {
        JsonArrayParser parser;
        qsizetype size = 0;
        const FrameSink sink = [&size](const Frame &frame) { size = frame.data.size(); };
        QVERIFY(parser.feed("[\"", sink));
        for (int i = 0; i < 4 * 1024 * 1024; ++i)
            QVERIFY(parser.feed("x", sink).has_value());
        QVERIFY(parser.feed("\"", sink));
        QCOMPARE(size, 4 * 1024 * 1024 + 2);
    }
};

QTEST_GUILESS_MAIN(tst_JsonArrayParser)
#include "tst_jsonarrayparser.moc"
