// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MessageBuilder.h"

#include <QRandomGenerator>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace oriel;

namespace {

using Parts = std::vector<MessagePart>;

//! Any event that a provider may tell of a few blocks, in an order that no provider would choose.
StreamEvent anyEvent(QRandomGenerator &random)
{
    const int block = int(random.bounded(4));
    const auto letters = QString::number(random.generate(), 36);
    switch (random.bounded(14)) {
    case 0: return BlockStarted{block, BlockKind(random.bounded(int(BlockKind::Audio) + 1))};
    case 1: return TextDelta{block, letters};
    case 2: return TextDelta{block, u"😀"_s.sliced(random.bounded(2), 1)}; // half a character
    case 3: return ReasoningDelta{block, letters, random.bounded(2) == 0};
    case 4: return SignatureReceived{block, letters.toUtf8()};
    case 5: return ToolCallStarted{block, letters, u"f"_s};
    case 6: return ToolArgumentsDelta{block, letters.toUtf8(), random.bounded(4) == 0};
    case 7: return BlockFinished{block, random.bounded(2) == 0};
    case 8: return TextReplaced{block, random.bounded(3) == 0 ? QString() : letters};
    case 9: return CitationReceived{block, {letters, {}, {}, int(random.bounded(9)), {}}};
    case 10: return ImageReceived{block, {u"image/png"_s, letters.toUtf8(), {}}};
    case 11: return AudioReceived{block, {u"audio/wav"_s, letters.toUtf8(), letters}};
    case 12: return OpaqueReceived{{u"anthropic"_s, letters.toUtf8()}};
    default: return TextDelta{block, {}};
    }
}

void applyAll(GrownParts &grown, std::vector<PartGrowth> growth)
{
    for (auto &one : growth)
        grown.apply(std::move(one));
}

qsizetype sizeOf(const std::vector<PartGrowth> &growth)
{
    qsizetype units = 0;
    for (const auto &one : growth) {
        if (const auto *text = std::get_if<TextPart>(&one.part))
            units += text->text.size();
        else if (const auto *call = std::get_if<ToolCallPart>(&one.part))
            units += call->arguments.size();
    }
    return units;
}

//! What a store does with the parts that an answer begins with.
GrownParts keptParts(const Parts &begun)
{
    GrownParts grown;
    for (int slot = 0; slot < int(begun.size()); ++slot)
        grown.apply({slot, 0, 0, begun[std::size_t(slot)]});
    return grown;
}

} // namespace

class TestMessageGrowth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allGrowthTogetherGivesTheParts_data();
    void allGrowthTogetherGivesTheParts();
    void onlyWhatIsNewIsTold();
    void nothingNewIsNothing();
    void emptyBlocksAreNotTold();
    void halfACharacterIsToldAgainWithItsOther();
    void replacedTextIsToldWhole();
    void aReplacementByNothingIsTold();
    void lateCitationsAndSignaturesFindTheirPlace();
    void theCostIsThatOfWhatIsNew();
    void anAnswerGoesOnInItsLastText();
    void anAnswerGoesOnAfterWhatIsNoText();
    void aSignedTextIsNotGoneOnWith();
    void citationsOfAContinuedTextCountFromItsBeginning();
    void aReplacementLeavesTheOldWords();
};

void TestMessageGrowth::allGrowthTogetherGivesTheParts_data()
{
    QTest::addColumn<Parts>("begun");
    QTest::newRow("from nothing") << Parts{};
    QTest::newRow("after a text") << Parts{ReasoningPart{u"hm"_s, false, "s", {}}, TextPart{u"The sky"_s, {}}};
    QTest::newRow("after a signed text") << Parts{TextPart{u"The sky"_s, "s"}};
    QTest::newRow("after a citation") << Parts{TextPart{u"The sky"_s, {}}, CitationPart{u"a"_s, {}, {}, 0, 3}};
}

void TestMessageGrowth::allGrowthTogetherGivesTheParts()
{
    QFETCH(const Parts, begun);
    for (quint32 seed = 0; seed < 400; ++seed) {
        QRandomGenerator random(seed);
        const auto often = int(random.bounded(1, 6)); // how often it is looked at
        MessageBuilder builder(begun);
        MessageBuilder unlooked(begun);
        GrownParts grown = keptParts(begun);
        for (int i = 0; i < 40; ++i) {
            const auto event = anyEvent(random);
            builder.take(event);
            unlooked.take(event);
            if (random.bounded(often) != 0)
                continue;
            applyAll(grown, builder.growth());
            QVERIFY2(grown.parts() == builder.parts(), qPrintable(u"seed %1 at %2"_s.arg(seed).arg(i)));
        }
        applyAll(grown, builder.growth());
        QVERIFY2(grown.parts() == unlooked.parts(), qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void TestMessageGrowth::onlyWhatIsNewIsTold()
{
    MessageBuilder builder;
    builder.take(TextDelta{0, u"The sky "_s});
    QCOMPARE(builder.growth(), (std::vector<PartGrowth>{{0, 0, 0, TextPart{u"The sky "_s, {}}}}));
    builder.take(TextDelta{0, u"is "_s});
    builder.take(TextDelta{0, u"blue."_s});
    QCOMPARE(builder.growth(), (std::vector<PartGrowth>{{0, 0, 8, TextPart{u"is blue."_s, {}}}}));
}

void TestMessageGrowth::nothingNewIsNothing()
{
    MessageBuilder builder;
    QVERIFY(builder.growth().empty());
    builder.take(TextDelta{0, u"a"_s});
    QCOMPARE(builder.growth().size(), 1u);
    builder.take(KeepAlive{});
    builder.take(UsageReported{});
    QVERIFY(builder.growth().empty());
}

void TestMessageGrowth::emptyBlocksAreNotTold()
{
    MessageBuilder builder;
    builder.take(BlockStarted{0, BlockKind::Reasoning});
    builder.take(BlockStarted{1, BlockKind::Text});
    QVERIFY(builder.growth().empty());
    builder.take(TextDelta{1, u"a"_s});
    QCOMPARE(builder.growth(), (std::vector<PartGrowth>{{1, 0, 0, TextPart{u"a"_s, {}}}}));
}

void TestMessageGrowth::halfACharacterIsToldAgainWithItsOther()
{
    const QString face = u"😀"_s;
    MessageBuilder builder;
    builder.take(TextDelta{0, u"a"_s + face[0]});
    QCOMPARE(builder.growth().back().kept, 0);
    builder.take(TextDelta{0, face[1] + u"b"_s});
    QCOMPARE(builder.growth(), (std::vector<PartGrowth>{{0, 0, 1, TextPart{face + u'b', {}}}}));
}

void TestMessageGrowth::replacedTextIsToldWhole()
{
    MessageBuilder builder;
    builder.take(TextDelta{0, u"becose"_s});
    QCOMPARE(builder.growth().size(), 1u);
    builder.take(TextReplaced{0, u"because"_s});
    builder.take(TextDelta{0, u"!"_s});
    QCOMPARE(builder.growth(), (std::vector<PartGrowth>{{0, 0, 0, TextPart{u"because!"_s, {}}}}));
}

void TestMessageGrowth::aReplacementByNothingIsTold()
{
    MessageBuilder builder;
    builder.take(TextDelta{0, u"no"_s});
    GrownParts grown;
    applyAll(grown, builder.growth());
    builder.take(TextReplaced{0, {}});
    applyAll(grown, builder.growth());
    QVERIFY(grown.parts().empty());
}

void TestMessageGrowth::lateCitationsAndSignaturesFindTheirPlace()
{
    MessageBuilder builder;
    builder.take(SignatureReceived{0, "early"});
    builder.take(TextDelta{0, u"One"_s});
    builder.take(TextDelta{1, u"Two"_s});
    GrownParts grown;
    applyAll(grown, builder.growth());
    builder.take(CitationReceived{0, {u"a"_s, {}, {}, 0, 3}});
    builder.take(SignatureReceived{1, "late"});
    const auto growth = builder.growth();
    QCOMPARE(sizeOf(growth), 0); // no word is told twice
    applyAll(grown, growth);
    QCOMPARE(grown.parts(),
             (Parts{TextPart{u"One"_s, "early"}, CitationPart{u"a"_s, {}, {}, 0, 3}, TextPart{u"Two"_s, "late"}}));
}

void TestMessageGrowth::theCostIsThatOfWhatIsNew()
{
    MessageBuilder builder;
    qsizetype told = 0;
    constexpr int steps = 20'000;
    for (int i = 0; i < steps; ++i) {
        builder.take(TextDelta{0, u"word "_s});
        builder.take(ToolArgumentsDelta{1, "12345", false});
        const auto growth = builder.growth();
        QCOMPARE(growth.size(), 2u);
        told += sizeOf(growth);
    }
    QCOMPARE(told, steps * 10); // each unit once, however often it is looked at
}

void TestMessageGrowth::anAnswerGoesOnInItsLastText()
{
    MessageBuilder builder({TextPart{u"The sky"_s, {}}});
    QVERIFY(!builder.hasContent());
    QVERIFY(builder.growth().empty());
    builder.take(BlockStarted{0, BlockKind::Text});
    builder.take(TextDelta{0, u" is blue."_s});
    builder.take(BlockFinished{0, true});
    QCOMPARE(builder.growth(), (std::vector<PartGrowth>{{0, 0, 7, TextPart{u" is blue."_s, {}}}}));
    builder.take(TextDelta{1, u"Really."_s});
    QCOMPARE(builder.parts(), (Parts{TextPart{u"The sky is blue."_s, {}}, TextPart{u"Really."_s, {}}}));
}

void TestMessageGrowth::anAnswerGoesOnAfterWhatIsNoText()
{
    MessageBuilder builder({TextPart{u"One"_s, {}}, ReasoningPart{u"hm"_s, false, {}, {}}});
    builder.take(TextDelta{0, u"Two"_s});
    QCOMPARE(builder.growth(), (std::vector<PartGrowth>{{2, 0, 0, TextPart{u"Two"_s, {}}}}));

    MessageBuilder thinking({TextPart{u"One"_s, {}}});
    thinking.take(ReasoningDelta{0, u"hm"_s, false});
    thinking.take(TextDelta{1, u"Two"_s});
    QCOMPARE(thinking.parts(),
             (Parts{TextPart{u"One"_s, {}}, ReasoningPart{u"hm"_s, false, {}, {}}, TextPart{u"Two"_s, {}}}));
}

void TestMessageGrowth::aSignedTextIsNotGoneOnWith()
{
    MessageBuilder builder({TextPart{u"One"_s, "s"}});
    builder.take(TextDelta{0, u"Two"_s});
    QCOMPARE(builder.parts(), (Parts{TextPart{u"One"_s, "s"}, TextPart{u"Two"_s, {}}}));

    MessageBuilder unsigned_({TextPart{u"One"_s, {}}});
    unsigned_.take(TextDelta{0, u"Two"_s});
    unsigned_.take(SignatureReceived{0, "of Two alone"});
    QCOMPARE(unsigned_.parts(), (Parts{TextPart{u"OneTwo"_s, {}}}));
}

void TestMessageGrowth::citationsOfAContinuedTextCountFromItsBeginning()
{
    MessageBuilder builder({TextPart{u"The sky"_s, {}}});
    builder.take(TextDelta{0, u" is blue."_s});
    builder.take(CitationReceived{0, {u"a"_s, {}, {}, 1, 8}});
    QCOMPARE(builder.parts(), (Parts{TextPart{u"The sky is blue."_s, {}}, CitationPart{u"a"_s, {}, {}, 8, 15}}));
}

void TestMessageGrowth::aReplacementLeavesTheOldWords()
{
    MessageBuilder builder({TextPart{u"The sky"_s, {}}});
    builder.take(TextDelta{0, u" is bleu."_s});
    QCOMPARE(builder.growth().size(), 1u);
    builder.take(TextReplaced{0, u" is blue."_s});
    QCOMPARE(builder.growth(), (std::vector<PartGrowth>{{0, 0, 7, TextPart{u" is blue."_s, {}}}}));
}

QTEST_GUILESS_MAIN(TestMessageGrowth)
#include "tst_messagegrowth.moc"
