// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/JsonLinesParser.h"
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
    return std::make_unique<JsonLinesParser>();
}

} // namespace

class tst_JsonLinesParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsTheBodyIntoLines_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Frames>("expected");

        const auto row = [](const char *name, const QByteArray &body, const Frames &expected) {
            QTest::newRow(name) << body << expected;
        };
        row("nothing", "", {});
        row("one line", "{\"a\":1}\n", {{"{\"a\":1}"}});
        row("two lines", "{\"a\":1}\n{\"b\":2}\n", {{"{\"a\":1}"}, {"{\"b\":2}"}});
        row("CRLF", "{\"a\":1}\r\n{\"b\":2}\r\n", {{"{\"a\":1}"}, {"{\"b\":2}"}});
        row("blank lines are skipped", "\n\r\n \t\n{}\n\n\n[]\n \r\n", {{"{}"}, {"[]"}});
        row("only one carriage return goes", "1\r\r\n", {{"1\r"}});
        row("a carriage return within a line stays", "1 \r 2\n", {{"1 \r 2"}});
        row("blanks around a line stay", " {} \n", {{" {} "}});
        row("byte order mark", "\xEF\xBB\xBF{}\n{}\n", {{"{}"}, {"{}"}});
        row("a later byte order mark stays", "{}\n\xEF\xBB\xBF{}\n", {{"{}"}, {"\xEF\xBB\xBF{}"}});
        row("no end at the end", "{}\n{\"done\":true}", {{"{}"}, unended("{\"done\":true}")});
        row("cut within a line", "{}\n{\"do", {{"{}"}, unended("{\"do")});
        row("cut within CRLF", "{}\r", {unended("{}")});
        row("only blanks after the last line", "{}\n  ", {{"{}"}});
        row("escapes and UTF-8", "{\"t\":\"\\n\\u00e4\xC3\xA4\xF0\x9F\x98\x80\"}\n",
            {{"{\"t\":\"\\n\\u00e4\xC3\xA4\xF0\x9F\x98\x80\"}"}});
        row("NUL and broken UTF-8 go on as they are", QByteArray("a\0\xFF\n", 4), {{QByteArray("a\0\xFF", 3)}});
        row("what is no JSON goes on too", "<html>\n</html>", {{"<html>"}, unended("</html>")});
    }

    void cutsTheBodyIntoLines()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const Frames, expected);

        JsonLinesParser parser;
        QCOMPARE(parse(parser, {body}).frames, expected);
        QCOMPARE(parse(parser, {body}).frames, expected); // once more: finish() begins anew
        QCOMPARE(firstDifference(makeParser, body, {expected, false}), QString());
    }

    void aWholeLineIsNotCopied()
    {
        const QByteArray body("{\"a\":1}\n{}\n");
        int inside = 0;
        JsonLinesParser parser;
        QVERIFY(parser.feed(body, [&](const Frame &frame) {
            inside += frame.data.begin() >= body.constBegin() && frame.data.end() <= body.constEnd() ? 1 : 0;
        }));
        QCOMPARE(inside, 2);
    }

    void refusesALineOverTheCeiling()
    {
        const QByteArray fill(FrameParser::lineCeilingBytes, 'x');
        const Parsed most{{{"{}"}, {fill}, {"{}"}}, false};
        JsonLinesParser whole;
        QCOMPARE(parse(whole, {"{}\n" + fill + "\n{}\n"}), most);
        JsonLinesParser cutUp;
        QCOMPARE(parse(cutUp, {"{}\n", fill.first(7), fill.sliced(7), "\n{}\n"}), most);

        const Parsed refused{{{"{}"}}, true};
        JsonLinesParser tooLong;
        QCOMPARE(parse(tooLong, {"{}\n" + fill + "x\n{}\n"}), refused);
        JsonLinesParser tooLongCutUp;
        QCOMPARE(parse(tooLongCutUp, {"{}\n", fill, "x"}), refused); // before its line has ended
        QVERIFY(!tooLongCutUp.feed("\n{}\n", [](const Frame &) {})); // and stays refused
    }

    void aLongLineByteByByteTakesLinearTime()
    {
        JsonLinesParser parser;
        qsizetype size = 0;
        const FrameSink sink = [&size](const Frame &frame) { size = frame.data.size(); };
        for (int i = 0; i < 4 * 1024 * 1024; ++i)
            QVERIFY(parser.feed("x", sink).has_value());
        QVERIFY(parser.feed("\n", sink));
        QCOMPARE(size, 4 * 1024 * 1024);
    }
};

QTEST_GUILESS_MAIN(tst_JsonLinesParser)
#include "tst_jsonlinesparser.moc"
