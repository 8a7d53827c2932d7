// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PartGrowth.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestPartGrowth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesOfATextFollowOneAnother();
    void whatIsToldTwiceIsThereOnce();
    void aReplacedTextStartsAnew();
    void argumentsOfAToolGrowByBytes();
    void citationsFollowTheirText();
    void whatSaysNothingIsLeftOut();
};

void TestPartGrowth::piecesOfATextFollowOneAnother()
{
    GrownParts grown;
    grown.apply({0, 0, 0, TextPart{u"The sky "_s, {}}});
    grown.apply({0, 0, 8, TextPart{u"is blue."_s, "sig"}});
    QCOMPARE(grown.parts(), (std::vector<MessagePart>{TextPart{u"The sky is blue."_s, "sig"}}));
}

void TestPartGrowth::whatIsToldTwiceIsThereOnce()
{
    GrownParts grown;
    grown.apply({0, 0, 0, ReasoningPart{u"First "_s, false, {}, {}}});
    grown.apply({0, 0, 6, ReasoningPart{u"second"_s, false, {}, {}}});
    grown.apply({0, 0, 6, ReasoningPart{u"second, third"_s, false, {}, {}}});
    QCOMPARE(grown.parts(), (std::vector<MessagePart>{ReasoningPart{u"First second, third"_s, false, {}, {}}}));
}

void TestPartGrowth::aReplacedTextStartsAnew()
{
    GrownParts grown;
    grown.apply({0, 0, 0, TextPart{u"with a hole"_s, {}}});
    grown.apply({0, 0, 0, TextPart{u"whole"_s, {}}});
    QCOMPARE(grown.parts(), (std::vector<MessagePart>{TextPart{u"whole"_s, {}}}));
}

void TestPartGrowth::argumentsOfAToolGrowByBytes()
{
    GrownParts grown;
    grown.apply({1, 0, 0, ToolCallPart{u"call_1"_s, u"f"_s, "{\"a\":\"\xC3", {}, false}});
    grown.apply({1, 0, 7, ToolCallPart{u"call_1"_s, u"f"_s, "\xA4\"}", {}, true}});
    QCOMPARE(grown.parts(),
             (std::vector<MessagePart>{ToolCallPart{u"call_1"_s, u"f"_s, "{\"a\":\"\xC3\xA4\"}", {}, true}}));
}

void TestPartGrowth::citationsFollowTheirText()
{
    GrownParts grown;
    grown.apply({0, 0, 0, TextPart{u"One"_s, {}}});
    grown.apply({1, 0, 0, TextPart{u"Two"_s, {}}});
    grown.apply({0, 1, 0, CitationPart{u"a.pdf"_s, {}, {}, 0, 3}});
    QCOMPARE(grown.parts(),
             (std::vector<MessagePart>{TextPart{u"One"_s, {}}, CitationPart{u"a.pdf"_s, {}, {}, 0, 3},
                                       TextPart{u"Two"_s, {}}}));
}

void TestPartGrowth::whatSaysNothingIsLeftOut()
{
    GrownParts grown;
    grown.apply({0, 0, 0, ReasoningPart{}});
    grown.apply({1, 0, 0, TextPart{}});
    QVERIFY(grown.parts().empty());
}

QTEST_GUILESS_MAIN(TestPartGrowth)
#include "tst_partgrowth.moc"
