// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/BranchConversation.h"
#include "TurnStage.h"

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestBranchConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePathBecomesAConversationOfItsOwn();
    void theOldOneIsUntouched();
    void aPersonsTitleStaysOne();
    void whatIsStillWrittenCannotBeBranchedOff();
};

void TestBranchConversation::thePathBecomesAConversationOfItsOwn()
{
    TurnStage stage;
    const auto first = stage.exchange(u"one"_s, u"1"_s);
    stage.exchange(u"two"_s, u"2"_s);
    const BranchConversation use(stage.history, stage.time);
    const auto branch = QCoro::waitFor(use.run(stage.conversation, first.message.id));
    QVERIFY(branch);
    QVERIFY(branch->id != stage.conversation);
    const auto path = stage.path(branch->id);
    QCOMPARE(path.size(), 2u);
    QCOMPARE(path[0].message.text(), u"one"_s);
    QCOMPARE(path[1].message.text(), u"1"_s);
    QVERIFY(path[1].message.id != first.message.id);
    QCOMPARE(path[1].message.createdAt, first.message.createdAt);
    QCOMPARE(path[1].message.usage, first.message.usage);
    const auto kept = QCoro::waitFor(stage.history.conversation(branch->id));
    QCOMPARE(kept->system, u"Be short."_s);
    QCOMPARE(kept->model.model, u"tiny"_s);
    QCOMPARE(kept->tip, path[1].message.id);

    QVERIFY(stage.ask(branch->id, u"three"_s)); // it goes on by itself
    QCOMPARE(stage.sent(), QStringList({u"one"_s, u"1"_s, u"three"_s}));
}

void TestBranchConversation::theOldOneIsUntouched()
{
    TurnStage stage;
    const auto first = stage.exchange(u"one"_s, u"1"_s);
    stage.exchange(u"two"_s, u"2"_s);
    const auto before = stage.path();
    const BranchConversation use(stage.history, stage.time);
    QVERIFY(QCoro::waitFor(use.run(stage.conversation, first.message.id)));
    QCOMPARE(stage.path(), before);
}

void TestBranchConversation::aPersonsTitleStaysOne()
{
    TurnStage stage;
    const auto first = stage.exchange(u"one"_s, u"1"_s);
    ConversationChange change;
    change.title = u"Mine"_s;
    QVERIFY(QCoro::waitFor(stage.history.change(stage.conversation, change)));
    const BranchConversation use(stage.history, stage.time);
    const auto branch = QCoro::waitFor(use.run(stage.conversation, first.message.id));
    QCOMPARE(branch->title, u"Mine (branch)"_s);
    QVERIFY(branch->titleOrigin == TitleOrigin::Person);
}

void TestBranchConversation::whatIsStillWrittenCannotBeBranchedOff()
{
    TurnStage stage;
    const auto turn = stage.ask(u"one"_s);
    const BranchConversation use(stage.history, stage.time);
    const auto branch = QCoro::waitFor(use.run(stage.conversation, turn->answer.message.id));
    QVERIFY(!branch && branch.error().kind == ErrorKind::InvalidInput);
    const auto unknown = QCoro::waitFor(use.run(stage.conversation, MessageId{u"nobody"_s}));
    QVERIFY(!unknown && unknown.error().kind == ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestBranchConversation)
#include "tst_branchconversation.moc"
