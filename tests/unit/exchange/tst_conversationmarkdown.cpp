// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ConversationMarkdown.h"
#include "exchange/ConversationTree.h"
#include "ExchangeFixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;
using namespace oriel::test;

class TestConversationMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleRolesTimesAndModelsAreThere();
    void onlyTheReadPathIsWritten();
    void codeIsNotTouched();
    void reasoningIsFoldedAndCannotUnfoldItself();
    void attachmentsAreNamed();
    void toolsAndSourcesAreShown();
    void aPassageHasTheNumberThatTheAnswerCitesItBy();
    void whatWentWrongIsSaid();
    void titlesAreOneLineOfPlainWords();
};

namespace {

QString markdownOf(const std::vector<MessagePart> &parts, Role role = Role::Assistant)
{
    auto exchanged = chain(u"a"_s, 1);
    exchanged.nodes[0].message.parts = parts;
    exchanged.nodes[0].message.role = role;
    return conversationToMarkdown(exchanged.conversation, exchanged.nodes);
}

} // namespace

void TestConversationMarkdown::titleRolesTimesAndModelsAreThere()
{
    auto exchanged = chain(u"a"_s, 2);
    exchanged.conversation.system = u"Be brief.\nAlways."_s;
    exchanged.nodes[1].message.origin = Origin{{u"openai"_s}, u"gpt-5"_s};
    QCOMPARE(conversationToMarkdown(exchanged.conversation, exchanged.nodes),
             u"# Chain a\n\n> **Instructions**\n> \n> Be brief.\n> Always.\n\n"
             "## You · 2023-11-14 22:13 UTC\n\nMessage 0 of a\n\n"
             "## Assistant · gpt-5 · 2023-11-14 22:13 UTC\n\nMessage 1 of a\n"_s);
}

void TestConversationMarkdown::onlyTheReadPathIsWritten()
{
    const auto exchanged = fullConversation();
    const QString markdown = conversationToMarkdown(exchanged.conversation, readPath(exchanged));
    QVERIFY(markdown.contains("Message 2 of full"_L1));
    QVERIFY(!markdown.contains("Thought"_L1)); // it is on another branch
}

void TestConversationMarkdown::codeIsNotTouched()
{
    const QString code = u"Look:\n\n```cpp\n\tif (a < b && *c)  \n\n\n# x\n```\n\nAnd `a_b` & <b>."_s;
    QVERIFY(markdownOf({TextPart{code, {}}}).contains(code));
    QVERIFY(markdownOf({TextPart{u"a"_s, {}}, CitationPart{}, TextPart{u"b"_s, {}}}).contains("\n\nab"_L1));
}

void TestConversationMarkdown::reasoningIsFoldedAndCannotUnfoldItself()
{
    const QString markdown = markdownOf({ReasoningPart{u"Hm </DETAILS> hm"_s, false, {}, {}}, TextPart{u"Yes."_s, {}}});
    QVERIFY2(
        markdown.contains("<details>\n<summary>Reasoning</summary>\n\nHm &lt;/details> hm\n\n</details>\n\nYes.\n"_L1),
        qPrintable(markdown));
    QVERIFY(!markdownOf({ReasoningPart{{}, false, "signature", {}}}).contains("details"_L1));
}

void TestConversationMarkdown::attachmentsAreNamed()
{
    const QString markdown = markdownOf({FilePart{u"a_[b].txt"_s, u"text/plain"_s, u"inside"_s, {}, {}},
                                         ImagePart{u"image/png"_s, "bytes", {}, {}},
                                         AudioPart{{}, {}, u"Hello"_s, {}}});
    QVERIFY2(markdown.contains(u"📎 a\\_\\[b\\].txt (text/plain)\n\n📎 Image (image/png)\n\n📎 Sound\n\n> Hello"_s),
             qPrintable(markdown));
    QVERIFY(!markdown.contains("inside"_L1));
}

void TestConversationMarkdown::toolsAndSourcesAreShown()
{
    const QString markdown = markdownOf(
        {TextPart{u"See"_s, {}}, CitationPart{u"A [x]"_s, u"https://a/b c>"_s, {}, {}, {}},
         CitationPart{u"Bad"_s, u"javascript:x"_s, {}, {}, {}},
         ToolCallPart{u"1"_s, u"search"_s, "{\"q\":1}", {}, true},
         ToolResultPart{u"1"_s, u"search"_s, u"```x```"_s, false}, OpaquePart{{}, "{}"}});
    QVERIFY2(markdown.contains("**Tool call: search**\n\n```json\n{\"q\":1}\n```\n"_L1), qPrintable(markdown));
    QVERIFY2(markdown.contains("**Result of the tool search**\n\n````\n```x```\n````\n"_L1), qPrintable(markdown));
    QVERIFY2(markdown.contains("- [A \\[x\\]](<https://a/b%20c%3E>)\n- Bad\n"_L1), qPrintable(markdown));
}

void TestConversationMarkdown::aPassageHasTheNumberThatTheAnswerCitesItBy()
{
    Source source;
    source.number = 3;
    source.document = u"manual.pdf"_s;
    source.place = u"page 12"_s;
    auto other = source;
    other.number = 4;
    other.place.clear();
    const QString markdown = markdownOf({TextPart{u"Hold it [3]."_s, {}},
                                         CitationPart{u"manual.pdf"_s, u"https://a"_s, {}, {}, {}, source},
                                         CitationPart{{}, {}, {}, {}, {}, other}});
    QVERIFY2(markdown.contains("- \\[3\\] manual.pdf, page 12\n- \\[4\\] manual.pdf\n"_L1), qPrintable(markdown));
}

void TestConversationMarkdown::whatWentWrongIsSaid()
{
    auto exchanged = chain(u"a"_s, 1);
    exchanged.nodes[0].state = NodeState::Cancelled;
    QVERIFY(conversationToMarkdown(exchanged.conversation, exchanged.nodes).endsWith("\n\n*Stopped by you.*\n"_L1));
    exchanged.nodes[0].state = NodeState::Failed;
    exchanged.nodes[0].error = failure(ErrorKind::RateLimit, u"Slow down."_s).error();
    QVERIFY(conversationToMarkdown(exchanged.conversation, exchanged.nodes).contains("Slow down"_L1));
}

void TestConversationMarkdown::titlesAreOneLineOfPlainWords()
{
    Conversation conversation;
    conversation.title = u"# a\n*b* <c>"_s;
    QCOMPARE(conversationToMarkdown(conversation, {}), u"# \\# a \\*b\\* \\<c\\>\n"_s);
    QCOMPARE(conversationToMarkdown({}, {}), u"# Conversation\n"_s);
}

QTEST_GUILESS_MAIN(TestConversationMarkdown)
#include "tst_conversationmarkdown.moc"
