// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ConversationTree.h"
#include "ExchangeFixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;
using namespace oriel::test;

class TestConversationTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTreeThatIsOneStaysAsItIs();
    void childrenBeforeTheirParentsAreMovedBehindThem();
    void circlesAreCutOpen();
    void messagesWithoutTheirParentsBeginABranch();
    void secondsOfOneIdAreLeftOut();
    void aTipThatIsNotThereIsTheNewestEnd();
    void twoFirstMessagesAreVersions();
    void aHundredThousandMessagesInOneLine();
    void onlyAnEarlierMessageIsContinued();
    void theReadPathLeadsToTheTip();
};

namespace {

//! "a<-b" is b with the parent a; "a" is a first message.
ExchangedConversation tree(const QStringList &nodes, const QString &tip = {})
{
    ExchangedConversation exchanged;
    int second = 0;
    for (const auto &text : nodes) {
        MessageNode node;
        const QStringList names = text.split(u"<-"_s);
        node.message.id = {names.back()};
        if (names.size() == 2)
            node.message.parent = MessageId{names.front()};
        node.message.createdAt = at(++second);
        exchanged.nodes.push_back(std::move(node));
    }
    if (!tip.isEmpty())
        exchanged.conversation.tip = MessageId{tip};
    return exchanged;
}

//! "a0 b1 c1": ids and depths, in order.
QString shape(const ExchangedConversation &exchanged)
{
    QStringList all;
    for (const auto &node : exchanged.nodes)
        all << node.message.id.value + QString::number(node.depth);
    return all.join(u' ');
}

} // namespace

void TestConversationTree::aTreeThatIsOneStaysAsItIs()
{
    auto exchanged = tree({u"a"_s, u"a<-b"_s, u"b<-c"_s, u"a<-d"_s, u"b<-e"_s}, u"c"_s);
    QCOMPARE(completeTree(exchanged), TreeRepairs());
    QCOMPARE(shape(exchanged), u"a0 b1 c2 d1 e2"_s);
    QCOMPARE(exchanged.conversation.messageCount, 3);
    QCOMPARE(exchanged.nodes[4].version, 1);
    QCOMPARE(exchanged.nodes[4].versionCount, 2);
    QCOMPARE(exchanged.nodes[0].versionCount, 1);
    const auto before = exchanged;
    QCOMPARE(completeTree(exchanged), TreeRepairs());
    QVERIFY(exchanged == before);
}

void TestConversationTree::childrenBeforeTheirParentsAreMovedBehindThem()
{
    auto exchanged = tree({u"c<-d"_s, u"b<-c"_s, u"b<-e"_s, u"a<-b"_s, u"a"_s}, u"d"_s);
    QCOMPARE(completeTree(exchanged).count(), 0);
    QCOMPARE(shape(exchanged), u"a0 b1 c2 d3 e2"_s);
}

void TestConversationTree::circlesAreCutOpen()
{
    auto exchanged = tree({u"c<-x"_s, u"c<-a"_s, u"a<-b"_s, u"b<-c"_s, u"d<-d"_s, u"e"_s}, u"c"_s);
    QCOMPARE(completeTree(exchanged).cycles, 2);
    QCOMPARE(shape(exchanged), u"a0 b1 c2 x3 d0 e0"_s);
    QVERIFY(!exchanged.nodes[0].message.parent);
    QCOMPARE(exchanged.conversation.messageCount, 3);
}

void TestConversationTree::messagesWithoutTheirParentsBeginABranch()
{
    auto exchanged = tree({u"a"_s, u"gone<-b"_s, u"b<-c"_s}, u"c"_s);
    QCOMPARE(completeTree(exchanged).orphans, 1);
    QCOMPARE(shape(exchanged), u"a0 b0 c1"_s);
}

void TestConversationTree::secondsOfOneIdAreLeftOut()
{
    auto exchanged = tree({u"a"_s, u"a<-b"_s, u"b"_s, u"b<-c"_s});
    QCOMPARE(completeTree(exchanged).duplicates, 1);
    QCOMPARE(shape(exchanged), u"a0 b1 c2"_s);
}

void TestConversationTree::aTipThatIsNotThereIsTheNewestEnd()
{
    auto exchanged = tree({u"a"_s, u"a<-b"_s, u"a<-c"_s}, u"gone"_s);
    QVERIFY(completeTree(exchanged).isTipMoved);
    QCOMPARE(exchanged.conversation.tip, std::optional(MessageId{u"c"_s}));
    auto untold = tree({u"a"_s, u"a<-b"_s});
    QVERIFY(!completeTree(untold).isTipMoved);
    QCOMPARE(untold.conversation.tip, std::optional(MessageId{u"b"_s}));
    auto empty = tree({}, u"gone"_s);
    QVERIFY(completeTree(empty).isTipMoved);
    QCOMPARE(empty.conversation.tip, std::nullopt);
    QCOMPARE(empty.conversation.messageCount, 0);
}

void TestConversationTree::twoFirstMessagesAreVersions()
{
    auto exchanged = tree({u"a"_s, u"b"_s});
    QCOMPARE(completeTree(exchanged), TreeRepairs());
    QCOMPARE(exchanged.nodes[1].version, 1);
    QCOMPARE(exchanged.nodes[0].versionCount, 2);
}

void TestConversationTree::aHundredThousandMessagesInOneLine()
{
    ExchangedConversation exchanged;
    constexpr int count = 100'000;
    exchanged.nodes.resize(count);
    for (int i = 0; i < count; ++i) { // the last one first
        auto &message = exchanged.nodes[std::size_t(count - 1 - i)].message;
        message.id = {QString::number(i)};
        if (i > 0)
            message.parent = MessageId{QString::number(i - 1)};
    }
    QCOMPARE(completeTree(exchanged).count(), 0);
    QCOMPARE(exchanged.nodes.back().depth, count - 1);
    QCOMPARE(exchanged.conversation.messageCount, count);
}

void TestConversationTree::onlyAnEarlierMessageIsContinued()
{
    auto exchanged = tree({u"a"_s, u"a<-b"_s, u"a<-c"_s, u"a<-d"_s});
    exchanged.nodes[1].continues = MessageId{u"c"_s};
    exchanged.nodes[2].continues = MessageId{u"b"_s};
    exchanged.nodes[3].continues = MessageId{u"gone"_s};
    (void)completeTree(exchanged);
    QVERIFY(!exchanged.nodes[1].continues && !exchanged.nodes[3].continues);
    QCOMPARE(exchanged.nodes[2].continues, std::optional(MessageId{u"b"_s}));
}

void TestConversationTree::theReadPathLeadsToTheTip()
{
    auto exchanged = tree({u"a"_s, u"a<-b"_s, u"b<-c"_s, u"a<-d"_s}, u"d"_s);
    (void)completeTree(exchanged);
    const auto path = readPath(exchanged);
    QCOMPARE(path.size(), std::size_t(2));
    QCOMPARE(path[1].message.id.value, u"d"_s);
    QVERIFY(readPath({}).empty());
}

QTEST_GUILESS_MAIN(TestConversationTree)
#include "tst_conversationtree.moc"
