// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/HitText.h"
#include "cli/conversations/NodeText.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-03-10T12:00:00Z"_s, Qt::ISODate);

MessageNode answer(std::vector<MessagePart> parts)
{
    MessageNode node;
    node.message.role = Role::Assistant;
    node.message.origin = Origin{ProviderId{u"openai"_s}, u"gpt-5"_s};
    node.message.createdAt = now;
    node.message.parts = std::move(parts);
    return node;
}

QString plain(const MessageNode &node)
{
    return NodeText(false, QTimeZone::utc()).text(node);
}

} // namespace

//! What people are shown of messages and of hits.
class tst_ConversationText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSpokeAndWhenStandsAbove()
    {
        NodeText text(false, QTimeZone::utc());
        MessageNode question;
        question.message = textMessage(Role::User, u"Why?"_s);
        question.message.createdAt = now;
        QCOMPARE(text.text(question), u"You  2026-03-10 12:00\nWhy?\n"_s);
        QCOMPARE(text.text(answer({TextPart{u"Because."_s, {}}})), u"\ngpt-5  2026-03-10 12:00\nBecause.\n"_s);
    }

    void textPartsAreOneText()
    {
        const auto node = answer({TextPart{u"One "_s, {}}, TextPart{u"text.\n"_s, {}}});
        QCOMPARE(plain(node), u"gpt-5  2026-03-10 12:00\nOne text.\n"_s);
        const auto styled = NodeText(true, QTimeZone::utc()).text(node);
        QCOMPARE(styled.count(u'\n'), 2);
    }

    void howItEndedAndWhichVersionItIsIsTold()
    {
        auto node = answer({TextPart{u"Half"_s, {}}});
        node.state = NodeState::Failed;
        node.version = 1;
        node.versionCount = 2;
        node.error = Error{};
        node.error->kind = ErrorKind::StreamTruncated;
        const auto text = plain(node);
        QVERIFY(text.startsWith(u"gpt-5  2026-03-10 12:00, failed, version 2 of 2\nHalf\n[The answer broke off"_s));
        node.state = NodeState::Streaming;
        QVERIFY(plain(node).contains(u"being written"_s));
        node.state = NodeState::Cancelled;
        QVERIFY(plain(node).contains(u"stopped"_s));
        node.state = NodeState::Interrupted;
        QVERIFY(plain(node).contains(u"interrupted"_s));
    }

    void whatIsNoTextIsNamed()
    {
        ImagePart image;
        image.mediaType = u"image/png"_s;
        FilePart file;
        file.name = u"a.pdf"_s;
        const auto text = plain(answer({TextPart{u"See"_s, {}}, image, file, ToolCallPart{u"1"_s, u"look"_s, "{}", {}},
                                        ToolResultPart{u"1"_s, u"look"_s, u"found"_s},
                                        CitationPart{u"Sky"_s, u"http://sky"_s, {}, {}, {}}}));
        QVERIFY2(text.endsWith(u"See\n[image: image/png]\n[file: a.pdf]\n[asks for the tool: look {}]\n"
                               "[the tool gave: look, found]\n[1] Sky http://sky\n"_s),
                 qPrintable(text));
    }

    void aPassageHasTheNumberThatTheAnswerCitesItBy()
    {
        Source source;
        source.number = 3;
        source.document = u"man\x1bual.pdf"_s;
        source.place = u"page 12"_s;
        auto bare = source;
        bare.number = 4;
        bare.place.clear();
        const auto text = plain(answer({TextPart{u"Hold it [3]."_s, {}}, CitationPart{{}, {}, {}, {}, {}, source},
                                        CitationPart{u"Sky"_s, {}, {}, {}, {}, bare}}));
        QVERIFY2(text.endsWith(u"Hold it [3].\n[3] man^[ual.pdf, page 12\n[4] man^[ual.pdf\n"_s), qPrintable(text));
    }

    void reasoningIsShownOnATerminalOnly()
    {
        const auto node = answer({ReasoningPart{u"Hm"_s, false, {}, {}}, TextPart{u"So."_s, {}}});
        QVERIFY(!plain(node).contains(u"Hm"_s));
        QVERIFY(NodeText(true, QTimeZone::utc()).text(node).contains(u"\x1b[2mHm\x1b[22m"_s));
    }

    void aModelsNameCannotSteerTheTerminal()
    {
        auto node = answer({TextPart{u"\x1b[2J"_s, {}}});
        node.message.origin->model = u"\x1b[2J"_s;
        const auto text = NodeText(true, QTimeZone::utc()).text(node);
        QVERIFY(!text.contains(u"\x1b[2J"_s));
        QVERIFY(text.contains(u"^[[2J"_s));
    }

    void wordsThatWereFoundStandOut()
    {
        const std::vector<TextRange> marks{{4, 3}, {12, 4}};
        QCOMPARE(markedExcerpt(u"The sky is\n blue\t\u0007!"_s, marks, true),
                 u"The \x1b[1;33msky\x1b[22;39m is \x1b[1;33mblue\x1b[22;39m ^G!"_s);
        QCOMPARE(markedExcerpt(u"The sky is\n blue"_s, marks, false), u"The sky is blue"_s);
    }

    void aMarkAtTheEndIsEnded() { QCOMPARE(markedExcerpt(u"sky"_s, {{0, 9}}, true), u"\x1b[1;33msky\x1b[22;39m"_s); }

    void aHitIsTwoLines()
    {
        HistoryHit hit;
        hit.title = u"Trip\nto \x1b[2JParis"_s;
        hit.role = Role::User;
        hit.createdAt = now;
        hit.excerpt = u"Why Paris?"_s;
        QCOMPARE(hitText(hit, u"0197a1b2"_s, false, QTimeZone::utc()),
                 u"Trip to ^[[2JParis  you, 2026-03-10 12:00, 0197a1b2\n    Why Paris?\n"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ConversationText)
#include "tst_conversationtext.moc"
