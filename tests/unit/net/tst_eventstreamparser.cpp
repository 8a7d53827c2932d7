// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/EventStreamParser.h"
#include "support/FrameCuts.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;

namespace {

using Frames = QList<HeldFrame>;

HeldFrame comment(const QByteArray &text)
{
    return {text, {}, Frame::Kind::Comment, true};
}

HeldFrame unended(const QByteArray &data, const QByteArray &event = {})
{
    return {data, event, Frame::Kind::Data, false};
}

std::unique_ptr<FrameParser> makeParser()
{
    return std::make_unique<EventStreamParser>();
}

Parsed parseWhole(const QByteArray &body)
{
    EventStreamParser parser;
    return parse(parser, {body});
}

} // namespace

class tst_EventStreamParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t1CutsTheStreamIntoEvents_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Frames>("expected");

        const auto row = [](const char *name, const QByteArray &body, const Frames &expected) {
            QTest::newRow(name) << body << expected;
        };
        row("nothing", "", {});
        row("one event", "data: a\n\n", {{"a"}});
        row("no blank after the colon", "data:a\n\n", {{"a"}});
        row("only one blank is dropped", "data:  a\n\n", {{" a"}});
        row("a tab is no blank", "data:\ta\n\n", {{"\ta"}});
        row("a trailing blank stays", "data: a \n\n", {{"a "}});
        row("CRLF", "data: a\r\n\r\ndata: b\r\n\r\n", {{"a"}, {"b"}});
        row("CR", "data: a\r\rdata: b\r\r", {{"a"}, {"b"}});
        row("all three line ends", "data: a\r\n\ndata: b\r\n\rdata: c\n\r\n", {{"a"}, {"b"}, {"c"}});
        row("CR CR LF is two line ends", "data: a\r\r\ndata: b\n\n", {{"a"}, {"b"}});
        row("LF CR is two line ends", "data: a\n\rdata: b\n\r", {{"a"}, {"b"}});
        row("byte order mark",
            "\xEF\xBB\xBF"
            "data: a\n\n",
            {{"a"}});
        row("byte order mark and a blank line",
            "\xEF\xBB\xBF\n"
            "data: a\n\n",
            {{"a"}});
        row("a second byte order mark is not one",
            "\xEF\xBB\xBF\xEF\xBB\xBF"
            "data: a\n\ndata: b\n\n",
            {{"b"}});
        row("half a byte order mark",
            "\xEF\xBB"
            "data: a\n\ndata: b\n\n",
            {{"b"}});
        row("a byte order mark later is not one",
            "data: a\n\n\xEF\xBB\xBF"
            "data: b\n\n",
            {{"a"}});
        row("several data lines join", "data: a\ndata: b\ndata: c\n\n", {{"a\nb\nc"}});
        row("several data lines join, CRLF", "data: a\r\ndata: b\r\n\r\n", {{"a\nb"}});
        row("an empty data line between", "data: a\ndata:\ndata: c\n\n", {{"a\n\nc"}});
        row("an empty data line is an event", "data\n\n", {{""}});
        row("two empty data lines", "data\ndata\n\n", {{"\n"}});
        row("data with an empty value", "data:\n\n", {{""}});
        row("named event", "event: ping\ndata: {}\n\n", {{"{}", "ping"}});
        row("the name may come after", "data: {}\nevent: ping\n\n", {{"{}", "ping"}});
        row("the last name counts", "event: a\nevent: b\ndata: x\n\n", {{"x", "b"}});
        row("the name goes with its event", "event: a\ndata: x\n\ndata: y\n\n", {{"x", "a"}, {"y"}});
        row("an event without data is none", "event: a\n\ndata: y\n\n", {{"y"}});
        row("many blank lines", "\n\n\ndata: a\n\n\n\n\n", {{"a"}});
        row("comments are handed out", ": OPENROUTER PROCESSING\n\n", {comment("OPENROUTER PROCESSING")});
        row("an empty comment", ":\n\n", {comment("")});
        row("a comment within an event", "event: x\n: wait\ndata: a\n:wait\ndata: b\n\n",
            {comment("wait"), comment("wait"), {"a\nb", "x"}});
        row("unknown fields are ignored", "foo: x\ndatax: y\nData: z\ndata : q\nfoo\ndata: a\n\n", {{"a"}});
        row("a blank before a field is part of its name", " data: a\n\ndata: b\n\n", {{"b"}});
        row("colons in the value", "data: a: b:c\n\n", {{"a: b:c"}});
        row("no blank line at the end", "data: a\n\ndata: b\n", {{"a"}, unended("b")});
        row("no line end at the end", "data: a\n\ndata: b", {{"a"}, unended("b")});
        row("cut after the name", "event: ping\ndata: {}", {unended("{}", "ping")});
        row("cut after a second data line", "data: a\ndata: b", {unended("a\nb")});
        row("cut in the name of a field", "data: a\n\ndat", {{"a"}});
        row("cut in a name or a number", "data: a\nevent: pi", {unended("a")});
        row("cut in a comment", "data: a\n\n: wai", {{"a"}, comment("wai")});
        row("cut with CR", "data: a\r", {unended("a")});
        row("byte order mark and a cut",
            "\xEF\xBB\xBF"
            "data: a",
            {unended("a")});
        row("only a byte order mark", "\xEF\xBB\xBF", {});
        row("NUL in the data stays", QByteArray("data: a\0b\n\n", 11), {{QByteArray("a\0b", 3)}});
        row("UTF-8 and escapes", "data: {\"t\":\"\xC3\xA4\xF0\x9F\x98\x80\\u00e4\"}\n\n",
            {{"{\"t\":\"\xC3\xA4\xF0\x9F\x98\x80\\u00e4\"}"}});
        row("broken UTF-8 goes on as it is", "data: \xFF\xC3\n\n", {{"\xFF\xC3"}});
        row("a page of HTML", "<!DOCTYPE html>\n<html>\n\n<p>data: no</p>\n</html>", {});
    }

    void t1CutsTheStreamIntoEvents()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const Frames, expected);

        QCOMPARE(parseWhole(body).frames, expected);
        QCOMPARE(firstDifference(makeParser, body, {expected, false}), QString());
    }

    void t2AnyCutGivesTheSameEvents()
    {
        QByteArray body("\xEF\xBB\xBF");
        for (int i = 0; i < 12; ++i) {
            const QByteArray end = i % 3 == 0 ? "\n" : i % 3 == 1 ? "\r\n" : "\r";
            body += "event: e" + QByteArray::number(i) + end
                + "data: {\"text\":\"gr\xC3\xBC\xC3\x9F \\u00e4 \xF0\x9F\x98\x80\"}" + end + ": keep" + end
                + "data: more" + end + "id: " + QByteArray::number(i) + end + end;
        }
        const auto whole = parseWhole(body);
        QCOMPARE(whole.frames.size(), 24);
        QCOMPARE(firstDifference(makeParser, body, whole), QString());
    }

    void keepsTheLastIdAndTheRetryTime()
    {
        EventStreamParser parser;
        QByteArray idWhileHandedOut;
        const FrameSink sink = [&](const Frame &) { idWhileHandedOut = parser.lastEventId(); };

        QVERIFY(parser.feed("id: 7\nretry: 2500\ndata: a\n", sink));
        QCOMPARE(parser.lastEventId(), QByteArray()); // its event has not ended
        QVERIFY(parser.feed("\n", sink));
        QCOMPARE(idWhileHandedOut, QByteArray("7"));
        QCOMPARE(parser.retry(), std::chrono::milliseconds(2500));

        static constexpr char voidFields[] =
            "id: 8\0\nretry: 1x\nretry: -1\nretry:\nretry: 99999999999999999999\ndata: b\n\n";
        QVERIFY(parser.feed({voidFields, sizeof voidFields - 1}, sink));
        QCOMPARE(idWhileHandedOut, QByteArray("7")); // a NUL makes an id void
        QCOMPARE(parser.retry(), std::chrono::milliseconds(2500));

        QVERIFY(parser.feed("id\ndata: c\n\n", sink));
        QCOMPARE(idWhileHandedOut, QByteArray());
        QVERIFY(parser.feed("id: 9\n\n", sink)); // also without data
        QCOMPARE(parser.lastEventId(), QByteArray("9"));
    }

    void aCutIdOrRetryTimeDoesNotCount()
    {
        EventStreamParser parser;
        QVERIFY(parser.feed("id: 1\nretry: 500\ndata: a\n\nid: 2\ndata: b\n\nid: 33\ndata: c\nretry: 3",
                            [](const Frame &) {}));
        QVERIFY(parser.finish([](const Frame &) {}));
        QCOMPARE(parser.lastEventId(), QByteArray("2"));
        QCOMPARE(parser.retry(), std::chrono::milliseconds(500));
        QVERIFY(parser.feed("data: d\n\n", [](const Frame &) {}));
        QCOMPARE(parser.lastEventId(), QByteArray("2"));
    }

    void takesTheBodyOfAReconnection()
    {
        EventStreamParser parser;
        QCOMPARE(parse(parser, {"data: a\n\ndata: b\r"}).frames, (Frames{{"a"}, unended("b")}));
        QCOMPARE(parse(parser, {"\n\xEF\xBB\xBF", "data: c\n\n"}).frames, Frames{}); // a mark after a blank line is
                                                                                     // none
        QCOMPARE(parse(parser, {"\xEF\xBB\xBF", "data: c\n\n"}).frames, (Frames{{"c"}}));
        QCOMPARE(parse(parser, {}).frames, Frames{}); // nothing comes twice
    }

    void aWholeEventIsNotCopied()
    {
        const QByteArray body("event: x\ndata: abc\n\ndata: d\n\n");
        int inside = 0;
        EventStreamParser parser;
        QVERIFY(parser.feed(body, [&](const Frame &frame) {
            inside += frame.data.begin() >= body.constBegin() && frame.data.end() <= body.constEnd() ? 1 : 0;
        }));
        QCOMPARE(inside, 2);
    }

    void refusesALineOverTheCeiling()
    {
        const QByteArray start("data: a\n\ndata: ");
        const QByteArray fill(FrameParser::lineCeilingBytes - 6, 'x');
        const auto most = parseWhole(start + fill + "\n\ndata: c\n\n");
        QVERIFY(!most.isRefused);
        QCOMPARE(most.frames.size(), 3);
        QCOMPARE(most.frames[1].data.size(), fill.size());

        EventStreamParser cutUp;
        QCOMPARE(parse(cutUp, {start + fill.first(1000), fill.sliced(1000) + "\n", "\ndata: c\n\n"}), most);

        const Parsed refused{{{"a"}}, true};
        QCOMPARE(parseWhole(start + fill + "y\n\ndata: c\n\n"), refused);
        EventStreamParser inPieces;
        QCOMPARE(parse(inPieces, {start, fill, "y", "\n\ndata: c\n\n"}), refused);
        EventStreamParser endless;
        QCOMPARE(parse(endless, {start, fill + "yz"}), refused); // before its line has ended
    }

    void refusesAnEventOverTheCeiling()
    {
        const QByteArray line = "data: " + QByteArray(1024 * 1024 - 1, 'x') + "\n"; // 1 MB with its joint
        EventStreamParser parser;
        const FrameSink nobody = [](const Frame &) { QFAIL("there was to be no frame"); };
        for (int i = 0; i < 16; ++i)
            QVERIFY(parser.feed(line, nobody));
        const auto fed = parser.feed(line, nobody);
        QVERIFY(!fed);
        QCOMPARE(fed.error().kind, ErrorKind::Protocol);
        QVERIFY(!parser.feed("\ndata: a\n\n", nobody)); // and stays refused
        QVERIFY(!parser.finish(nobody));
    }

    void aLongLineByteByByteTakesLinearTime()
    {
        // 4 MB as single bytes: seconds when linear even in a debug build with sanitizers, hours when quadratic.
        EventStreamParser parser;
        qsizetype size = 0;
        const FrameSink sink = [&size](const Frame &frame) { size = frame.data.size(); };
        QVERIFY(parser.feed("data: ", sink));
        for (int i = 0; i < 4 * 1024 * 1024; ++i)
            QVERIFY(parser.feed("x", sink).has_value());
        QVERIFY(parser.feed("\n\n", sink));
        QCOMPARE(size, 4 * 1024 * 1024);
    }

    void linesThatEndOnlyWithCarriageReturnsTakeLinearTime()
    {
        const auto body = QByteArray("data: x\r\r").repeated(500'000); // 4.5 MB in one feed, without a line feed
        int frames = 0;
        EventStreamParser parser;
        QVERIFY(parser.feed(body, [&frames](const Frame &) { ++frames; }));
        QCOMPARE(frames, 500'000);
    }
};

QTEST_GUILESS_MAIN(tst_EventStreamParser)
#include "tst_eventstreamparser.moc"
