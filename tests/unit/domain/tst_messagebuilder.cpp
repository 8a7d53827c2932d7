// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MessageBuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestMessageBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMakesAnEmptyMessage();
    void deltasMakeText();
    void interleavedBlocksStandInTheOrderOfTheirStart();
    void blocksThatNobodyAnnouncedAreMade();
    void aBlockThatChangesItsKindLosesNothing();
    void emptyBlocksAreLeftOut();
    void aWholeToolCallIsComplete();
    void aToolCallWithoutArgumentsGetsAnEmptyObject();
    void aToolCallThatWasCutIsNotComplete_data();
    void aToolCallThatWasCutIsNotComplete();
    void argumentsThatComeAgainReplaceThePieces();
    void replacedTextReplacesThePieces();
    void citationsFollowTheirText();
    void signaturesStandWithTheirBlock();
    void aSignatureMayComeBeforeItsBlock();
    void redactedReasoningIsKeptApart();
    void opaqueItemsStandWhereTheyCame();
    void audioAndImagesAreKept();
    void theLastUsageCounts();
    void everyCutIsAMessage();
    void costDoesNotGrowWithTheAnswer();
};

namespace {

MessageBuilder built(const std::vector<StreamEvent> &events)
{
    MessageBuilder builder;
    for (const auto &event : events)
        builder.take(event);
    return builder;
}

using Parts = std::vector<MessagePart>;

ToolCallPart call(const QString &id, const QByteArray &arguments, bool isComplete)
{
    return {id, u"f"_s, arguments, {}, isComplete};
}

} // namespace

void TestMessageBuilder::nothingMakesAnEmptyMessage()
{
    const MessageBuilder builder;
    QVERIFY(builder.parts().empty());
    QVERIFY(!builder.hasContent());
    QVERIFY(!builder.usage());
    QCOMPARE(builder.message().role, Role::Assistant);
}

void TestMessageBuilder::deltasMakeText()
{
    const auto builder = built({ResponseStarted{u"r"_s, u"m"_s, {}, {}}, BlockStarted{0, BlockKind::Text},
                                TextDelta{0, u"Hel"_s}, KeepAlive{}, TextDelta{0, u"lo"_s}, BlockFinished{0, true}});
    QCOMPARE(builder.parts(), Parts{TextPart({u"Hello"_s, {}})});
    QVERIFY(builder.hasContent());
    QCOMPARE(builder.response().model, u"m"_s);
}

void TestMessageBuilder::interleavedBlocksStandInTheOrderOfTheirStart()
{
    const auto builder = built(
        {BlockStarted{0, BlockKind::Reasoning}, BlockStarted{1, BlockKind::Text}, BlockStarted{2, BlockKind::ToolCall},
         TextDelta{1, u"a"_s}, ReasoningDelta{0, u"x"_s, true}, ToolCallStarted{2, u"1"_s, u"f"_s},
         TextDelta{1, u"b"_s}, ToolArgumentsDelta{2, "{", false}, ReasoningDelta{0, u"y"_s, true},
         ToolArgumentsDelta{2, "}", false}, BlockFinished{2, true}, TextDelta{1, u"c"_s}});
    QCOMPARE(builder.parts(),
             (Parts{ReasoningPart{u"xy"_s, true, {}, {}}, TextPart{u"abc"_s, {}}, call(u"1"_s, "{}", true)}));
}

void TestMessageBuilder::blocksThatNobodyAnnouncedAreMade()
{
    const auto builder = built({TextDelta{5, u"a"_s}, ReasoningDelta{3, u"b"_s, false},
                                ToolArgumentsDelta{7, "{}", false}, TextDelta{5, u"c"_s}, BlockFinished{99, true}});
    QCOMPARE(
        builder.parts(),
        (Parts{TextPart{u"ac"_s, {}}, ReasoningPart{u"b"_s, false, {}, {}}, ToolCallPart{{}, {}, "{}", {}, false}}));
}

void TestMessageBuilder::aBlockThatChangesItsKindLosesNothing()
{
    const auto builder = built({BlockStarted{0, BlockKind::Text}, TextDelta{0, u"a"_s},
                                ReasoningDelta{0, u"b"_s, false}, TextDelta{0, u"c"_s},
                                BlockStarted{0, BlockKind::Text}, TextDelta{0, u"d"_s}});
    QCOMPARE(builder.message().text(), u"acd"_s);
    QCOMPARE(builder.message().reasoning(), u"b"_s);
}

void TestMessageBuilder::emptyBlocksAreLeftOut()
{
    const auto builder = built({BlockStarted{0, BlockKind::Text}, BlockStarted{1, BlockKind::Reasoning},
                                BlockStarted{2, BlockKind::Image}, BlockStarted{3, BlockKind::Audio},
                                BlockStarted{4, BlockKind::ServerTool}, BlockStarted{5, BlockKind::RedactedReasoning},
                                TextDelta{0, {}}, BlockFinished{0, true}});
    QVERIFY(builder.parts().empty());
    QVERIFY(!builder.hasContent());
}

void TestMessageBuilder::aWholeToolCallIsComplete()
{
    const auto builder = built({BlockStarted{0, BlockKind::ToolCall}, ToolCallStarted{0, u"1"_s, u"f"_s},
                                ToolArgumentsDelta{0, "{\"a\": 1.00", false}, ToolArgumentsDelta{0, " }", false},
                                BlockFinished{0, true}});
    QCOMPARE(builder.parts(), Parts{MessagePart(call(u"1"_s, "{\"a\": 1.00 }", true))});
}

void TestMessageBuilder::aToolCallWithoutArgumentsGetsAnEmptyObject()
{
    const auto builder = built({BlockStarted{0, BlockKind::ToolCall}, ToolCallStarted{0, u"1"_s, u"f"_s},
                                ToolArgumentsDelta{0, " ", false}, BlockFinished{0, true}});
    QCOMPARE(builder.parts(), Parts{MessagePart(call(u"1"_s, "{}", true))});
}

void TestMessageBuilder::aToolCallThatWasCutIsNotComplete_data()
{
    QTest::addColumn<bool>("isAnnounced");
    QTest::addColumn<bool>("isFinished");
    QTest::newRow("the stream ended") << true << false;
    QTest::newRow("the provider said so") << true << true;
    QTest::newRow("never announced") << false << false;
}

void TestMessageBuilder::aToolCallThatWasCutIsNotComplete()
{
    QFETCH(bool, isAnnounced);
    QFETCH(bool, isFinished);
    MessageBuilder builder;
    if (isAnnounced)
        builder.take(BlockStarted{0, BlockKind::ToolCall});
    builder.take(ToolCallStarted{0, u"1"_s, u"f"_s});
    builder.take(ToolArgumentsDelta{0, "{\"a\":", false});
    if (isFinished)
        builder.take(BlockFinished{0, false});
    QCOMPARE(builder.parts(), Parts{MessagePart(call(u"1"_s, "{\"a\":", false))});
}

void TestMessageBuilder::argumentsThatComeAgainReplaceThePieces()
{
    const auto builder = built({BlockStarted{0, BlockKind::ToolCall}, ToolCallStarted{0, u"1"_s, u"f"_s},
                                ToolArgumentsDelta{0, "{\"a", false}, ToolArgumentsDelta{0, "{\"b\":2}", true},
                                BlockFinished{0, true}});
    QCOMPARE(builder.parts(), Parts{MessagePart(call(u"1"_s, "{\"b\":2}", true))});
}

void TestMessageBuilder::replacedTextReplacesThePieces()
{
    const auto builder = built(
        {TextDelta{0, u"lost"_s}, TextReplaced{0, u"whole"_s}, TextDelta{0, u"!"_s}, TextReplaced{1, u"new"_s}});
    QCOMPARE(builder.parts(), (Parts{TextPart{u"whole!"_s, {}}, TextPart{u"new"_s, {}}}));
}

void TestMessageBuilder::citationsFollowTheirText()
{
    const CitationPart first{u"1"_s, u"https://a"_s, {}, 0, 1};
    const CitationPart second{u"2"_s, u"https://b"_s, {}, {}, {}};
    const auto builder = built({BlockStarted{0, BlockKind::Text}, TextDelta{0, u"a"_s}, CitationReceived{0, first},
                                BlockStarted{1, BlockKind::Text}, TextDelta{1, u"c"_s}, TextDelta{0, u"b"_s},
                                CitationReceived{0, second}, CitationReceived{9, second}});
    QCOMPARE(builder.parts(), (Parts{TextPart{u"ab"_s, {}}, first, second, TextPart{u"c"_s, {}}, second}));
}

void TestMessageBuilder::signaturesStandWithTheirBlock()
{
    const auto builder = built({ReasoningDelta{0, u"x"_s, false}, SignatureReceived{0, "old"},
                                SignatureReceived{0, "s0"}, TextDelta{1, u"t"_s}, SignatureReceived{1, "s1"},
                                BlockStarted{2, BlockKind::ToolCall}, ToolCallStarted{2, u"1"_s, u"f"_s},
                                SignatureReceived{2, "s2"}, BlockStarted{3, BlockKind::Reasoning},
                                SignatureReceived{3, "s3"}});
    auto expectedCall = call(u"1"_s, {}, false);
    expectedCall.signature = "s2";
    QCOMPARE(builder.parts(),
             (Parts{ReasoningPart{u"x"_s, false, "s0", {}}, TextPart{u"t"_s, "s1"}, expectedCall,
                    ReasoningPart{{}, false, "s3", {}}}));
}

void TestMessageBuilder::aSignatureMayComeBeforeItsBlock()
{
    QCOMPARE(built({SignatureReceived{0, "s"}, TextDelta{0, u"t"_s}}).parts(), (Parts{TextPart{u"t"_s, "s"}}));
    QCOMPARE(built({SignatureReceived{0, "s"}, BlockStarted{0, BlockKind::Reasoning}, ReasoningDelta{0, u"t"_s, false}})
                 .parts(),
             (Parts{ReasoningPart{u"t"_s, false, "s", {}}}));
}

void TestMessageBuilder::redactedReasoningIsKeptApart()
{
    const auto builder = built(
        {BlockStarted{0, BlockKind::RedactedReasoning}, SignatureReceived{0, "opaque"}, BlockFinished{0, true}});
    QCOMPARE(builder.parts(), (Parts{ReasoningPart{{}, false, {}, "opaque"}}));
}

void TestMessageBuilder::opaqueItemsStandWhereTheyCame()
{
    const OpaquePart item{u"openai-responses"_s, "{ \"x\" : 1 }"};
    const auto builder = built(
        {TextDelta{0, u"a"_s}, OpaqueReceived{item}, TextDelta{1, u"b"_s}, TextDelta{0, u"c"_s}});
    QCOMPARE(builder.parts(), (Parts{TextPart{u"ac"_s, {}}, item, TextPart{u"b"_s, {}}}));
}

void TestMessageBuilder::audioAndImagesAreKept()
{
    const ImagePart image{u"image/png"_s, "bytes", {}};
    const auto builder = built({AudioReceived{0, {u"audio/wav"_s, "ab", u"Hel"_s}}, ImageReceived{1, image},
                                AudioReceived{0, {{}, "cd", u"lo"_s}}});
    QCOMPARE(builder.parts(), (Parts{AudioPart{u"audio/wav"_s, "abcd", u"Hello"_s}, image}));
}

void TestMessageBuilder::theLastUsageCounts()
{
    Usage first;
    first.prompt = 1;
    Usage last;
    last.prompt = 10;
    last.completion = 5;
    const auto builder = built({UsageReported{first}, TextDelta{0, u"a"_s}, UsageReported{last}});
    QCOMPARE(builder.usage(), last);
    QCOMPARE(builder.message().usage, last);
}

void TestMessageBuilder::everyCutIsAMessage()
{
    const std::vector<StreamEvent> events{ResponseStarted{},
                                          BlockStarted{0, BlockKind::Reasoning},
                                          ReasoningDelta{0, u"x"_s, false},
                                          SignatureReceived{0, "s"},
                                          BlockFinished{0, true},
                                          BlockStarted{1, BlockKind::Text},
                                          TextDelta{1, u"a"_s},
                                          TextDelta{1, u"b"_s},
                                          BlockFinished{1, true},
                                          BlockStarted{2, BlockKind::ToolCall},
                                          ToolCallStarted{2, u"1"_s, u"f"_s},
                                          ToolArgumentsDelta{2, "{}", false},
                                          BlockFinished{2, true}};
    MessageBuilder builder;
    QString before;
    for (std::size_t i = 0; i < events.size(); ++i) {
        builder.take(events[i]);
        const auto message = builder.message();
        QVERIFY(message.text().startsWith(before)); // what was seen stays
        before = message.text();
        for (const auto &part : message.parts) {
            if (const auto *tool = std::get_if<ToolCallPart>(&part))
                QCOMPARE(tool->isComplete, i + 1 == events.size());
        }
    }
}

void TestMessageBuilder::costDoesNotGrowWithTheAnswer()
{
    MessageBuilder builder;
    builder.take(BlockStarted{0, BlockKind::Text});
    builder.take(BlockStarted{1, BlockKind::ToolCall});
    builder.take(BlockStarted{2, BlockKind::Reasoning});
    for (int i = 0; i < 300'000; ++i) {
        builder.take(TextDelta{0, u"word "_s});
        builder.take(ToolArgumentsDelta{1, "123456789,", false});
        builder.take(ReasoningDelta{2, u"word "_s, false});
    }
    QCOMPARE(builder.message().text().size(), 1'500'000); // what copied all for each piece would not end
}

QTEST_GUILESS_MAIN(TestMessageBuilder)
#include "tst_messagebuilder.moc"
