// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/Outgoing.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

//! A path of messages that follow one another: "?text" is a question, "=text" an answer, "!" one that failed.
std::vector<MessageNode> path(const QStringList &texts, ErrorKind kind = ErrorKind::ContextTooLong)
{
    std::vector<MessageNode> nodes;
    for (const auto &text : texts) {
        MessageNode node;
        node.message = textMessage(text[0] == u'?' ? Role::User : Role::Assistant, text.sliced(1));
        node.message.id.value = QString::number(nodes.size());
        if (!nodes.empty())
            node.message.parent = nodes.back().message.id;
        if (text.size() == 1)
            node.message.parts.clear();
        if (text[0] == u'!') {
            node.state = NodeState::Failed;
            node.error = Error{};
            node.error->kind = kind;
        }
        nodes.push_back(std::move(node));
    }
    return nodes;
}

QStringList sent(const std::vector<MessageNode> &nodes)
{
    QStringList texts;
    for (const auto &message : requestFor({}, nodes).messages)
        texts << message.text();
    return texts;
}

} // namespace

class TestOutgoing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheConversationSaysGoesAlong();
    void thePathGoesOutInOrder();
    void answersWithoutPartsStayHere();
    void aRefusedQuestionStaysHere_data();
    void aRefusedQuestionStaysHere();
    void anAnswerThatFailedWithWordsGoesOut();
    void aQuestionThatWasAskedAgainGoesOut();
    void aCallGoesOutWithItsResultOnly();
};

void TestOutgoing::whatTheConversationSaysGoesAlong()
{
    Conversation conversation;
    conversation.model = {{u"here"_s}, u"tiny"_s};
    conversation.system = u"Be short."_s;
    conversation.parameters.temperature = 0.5;
    const auto request = requestFor(conversation, path({u"?why"_s}));
    QCOMPARE(request.model, u"tiny"_s);
    QCOMPARE(request.system, u"Be short."_s);
    QCOMPARE(request.parameters, conversation.parameters);
    QVERIFY(request.stream);
}

void TestOutgoing::thePathGoesOutInOrder()
{
    QCOMPARE(sent(path({u"?a"_s, u"=b"_s, u"?c"_s})), QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void TestOutgoing::answersWithoutPartsStayHere()
{
    QCOMPARE(sent(path({u"?a"_s, u"="_s, u"?c"_s})), QStringList({u"a"_s, u"c"_s}));
}

void TestOutgoing::aRefusedQuestionStaysHere_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isLeft");
    for (int kind = 0; kind <= int(ErrorKind::InvalidInput); ++kind) {
        const bool isLeft = kind == int(ErrorKind::ContextTooLong) || kind == int(ErrorKind::PayloadTooLarge)
            || kind == int(ErrorKind::ContentFilter) || kind == int(ErrorKind::BadRequest);
        QTest::newRow(errorKindName(ErrorKind(kind)).data()) << kind << isLeft;
    }
}

void TestOutgoing::aRefusedQuestionStaysHere()
{
    QFETCH(int, kind);
    QFETCH(bool, isLeft);
    const auto texts = sent(path({u"?a"_s, u"=b"_s, u"?huge"_s, u"!"_s, u"?small"_s}, ErrorKind(kind)));
    QCOMPARE(texts,
             isLeft ? QStringList({u"a"_s, u"b"_s, u"small"_s}) : QStringList({u"a"_s, u"b"_s, u"huge"_s, u"small"_s}));
}

void TestOutgoing::anAnswerThatFailedWithWordsGoesOut()
{
    QCOMPARE(sent(path({u"?a"_s, u"!half"_s, u"?c"_s})), QStringList({u"a"_s, u"half"_s, u"c"_s}));
}

void TestOutgoing::aQuestionThatWasAskedAgainGoesOut()
{
    QCOMPARE(sent(path({u"?a"_s})), QStringList({u"a"_s})); // the path to it holds no refusal
}

void TestOutgoing::aCallGoesOutWithItsResultOnly()
{
    const ToolCallPart call{u"call-1"_s, u"weather"_s, "{}", {}, true};
    auto nodes = path({u"?a"_s, u"=b"_s, u"?c"_s});
    nodes[1].message.parts = {OpaquePart{u"openai-responses"_s, "{}"}, TextPart{u"I look."_s, {}}, call};
    const std::vector<MessagePart> words{TextPart{u"I look."_s, {}}};
    QCOMPARE(requestFor({}, nodes).messages[1].parts, words);

    nodes[1].message.parts = {OpaquePart{u"openai-responses"_s, "{}"}, call};
    QCOMPARE(sent(nodes), QStringList({u"a"_s, u"c"_s}));

    nodes[2].message.role = Role::Tool;
    nodes[2].message.parts = {ToolResultPart{u"call-1"_s, u"weather"_s, u"sunny"_s, false}};
    QCOMPARE(requestFor({}, nodes).messages[1].parts, nodes[1].message.parts);
}

QTEST_GUILESS_MAIN(TestOutgoing)
#include "tst_outgoing.moc"
