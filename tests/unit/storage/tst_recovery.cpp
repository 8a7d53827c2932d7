// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/History.h"
#include "unit/storage/StoreFixture.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

//! What becomes of answers whose writer was killed.
class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aKilledOwnersAnswerIsInterruptedAndKept();
    void aLivingOwnersAnswerIsLeftAlone();
    void anOwnerThatDiesWhileOthersReadIsNoticed();
    void ownAnswersAreLeftAlone();
    void twoWhoOpenAtOnceRecoverOnce();
    void toolCallsThatWereCutAreIncomplete();
    void whoWasTakenForDeadMayStillEnd();
    void aReaderSeesItWhenNothingCanBeWritten();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"data"_s); }
    //! A process that streams into the turn \a id until it is killed.
    [[nodiscard]] std::unique_ptr<QProcess> streamInto(const QString &id) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QString::fromLatin1(HISTORY_HELPER), {u"stream"_s, folder(), id});
        if (!process->waitForReadyRead(60'000) || process->readAll() != "ready\n")
            qFatal("the helper did not stream");
        return process;
    }
    static void killAndWait(QProcess &process)
    {
        process.kill();
        QVERIFY(process.waitForFinished());
    }
    [[nodiscard]] static MessageNode answerIn(History &history, const QString &conversation)
    {
        PathQuery query;
        query.conversation = {conversation};
        return await(history.conversations().path(std::move(query))).nodes.back();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Clock m_clock;
};

void TestRecovery::aKilledOwnersAnswerIsInterruptedAndKept()
{
    killAndWait(*streamInto(u"t"_s));
    History history(folder(), m_clock);
    const auto answer = answerIn(history, u"ct"_s);
    QCOMPARE(answer.state, NodeState::Interrupted);
    QCOMPARE(answer.message.text(), u"half an answer"_s);
    QVERIFY(answer.endedAt.has_value());
    QCOMPARE(await(history.turns().turn({u"t"_s})).state, TurnState::Interrupted);
}

void TestRecovery::aLivingOwnersAnswerIsLeftAlone()
{
    const auto process = streamInto(u"t"_s);
    {
        History history(folder(), m_clock);
        QCOMPARE(answerIn(history, u"ct"_s).state, NodeState::Streaming);
        QCOMPARE(answerIn(history, u"ct"_s).message.text(), u"half an answer"_s);
        awaitDone(history.conversations().create(conversationNamed(u"other"_s))); // who writes leaves it alone too
        QCOMPARE(answerIn(history, u"ct"_s).state, NodeState::Streaming);
    }
    killAndWait(*process);
}

void TestRecovery::anOwnerThatDiesWhileOthersReadIsNoticed()
{
    const auto process = streamInto(u"t"_s);
    History history(folder(), m_clock);
    QCOMPARE(answerIn(history, u"ct"_s).state, NodeState::Streaming);
    QStringList changed;
    const auto subscription = history.conversations().watch([&changed](const HistoryChange &change) {
        for (const auto &id : change.conversations)
            changed << id.value;
    });
    killAndWait(*process);
    QTRY_VERIFY_WITH_TIMEOUT(changed.contains(u"ct"_s), 20'000); // although nobody asked
    QCOMPARE(answerIn(history, u"ct"_s).state, NodeState::Interrupted);
}

void TestRecovery::ownAnswersAreLeftAlone()
{
    {
        History history(folder(), m_clock);
        awaitDone(history.conversations().create(conversationNamed(u"c"_s)));
        awaitDone(history.turns().begin(turnNamed(u"t"_s, u"c"_s)));
    }
    History history(folder(), m_clock);
    QCOMPARE(answerIn(history, u"c"_s).state, NodeState::Pending);
    awaitDone(history.turns().end(endOf(turnNamed(u"t"_s, u"c"_s), u"whole"_s)));
    QCOMPARE(answerIn(history, u"c"_s).message.text(), u"whole"_s);
}

void TestRecovery::twoWhoOpenAtOnceRecoverOnce()
{
    killAndWait(*streamInto(u"t"_s));
    killAndWait(*streamInto(u"u"_s));
    History first(folder(), m_clock);
    History second(folder(), m_clock);
    PathQuery query;
    query.conversation = {u"cu"_s};
    auto one = first.conversations().path(query);
    auto two = second.conversations().path(query);
    QVERIFY(await(std::move(one)).nodes == await(std::move(two)).nodes);
    QCOMPARE(answerIn(first, u"ct"_s).message.text(), u"half an answer"_s);
    auto database = valueOf(Database::open(first.threads().databaseFile(), OpenMode::ReadOnly));
    QCOMPARE(valueOf(database.integer(u"SELECT count(*) FROM delta"_s)), std::optional<qint64>(0));
    QCOMPARE(valueOf(database.integer(u"SELECT count(*) FROM turn WHERE state = 'interrupted'"_s)),
             std::optional<qint64>(2));
}

void TestRecovery::toolCallsThatWereCutAreIncomplete()
{
    StoreFixture store;
    store.addConversation(u"c"_s);
    const ProcessIdentity gone{u"another boot"_s, 1, 1};
    auto transaction = valueOf(Transaction::begin(store.database));
    wantDone(store.turns.begin(turnNamed(u"t"_s, u"c"_s), gone, timeAt(0)));
    TurnCheckpoint checkpoint;
    checkpoint.turn = {u"t"_s};
    checkpoint.growth = {{0, 0, 0, ToolCallPart{u"1"_s, u"find"_s, "{\"a\":", {}, false}}};
    wantDone(store.turns.checkpoint(checkpoint));
    wantDone(transaction.commit());
    QCOMPARE(valueOf(store.turns.recover(timeAt(5))), 1);
    QCOMPARE(valueOf(store.turns.recover(timeAt(6))), 0);
    const auto answer = store.read(valueOf(store.reader.place({u"t.a"_s})).key);
    QCOMPARE(answer.endedAt, std::optional(timeAt(5)));
    const std::vector<MessagePart> expected{ToolCallPart{u"1"_s, u"find"_s, "{\"a\":", {}, false}};
    QVERIFY(answer.message.parts == expected);
}

void TestRecovery::whoWasTakenForDeadMayStillEnd()
{
    StoreFixture store;
    store.addConversation(u"c"_s);
    const auto turn = turnNamed(u"t"_s, u"c"_s);
    {
        auto transaction = valueOf(Transaction::begin(store.database));
        wantDone(store.turns.begin(turn, {u"out of sight"_s, 1, 1}, timeAt(0)));
        wantDone(transaction.commit());
    }
    QCOMPARE(valueOf(store.turns.recover(timeAt(5))), 1);
    wantDone(store.turns.end(endOf(turn, u"whole"_s), timeAt(6)));
    const auto answer = store.read(valueOf(store.reader.place({u"t.a"_s})).key);
    QCOMPARE(answer.state, NodeState::Done);
    QCOMPARE(answer.message.text(), u"whole"_s);
    QCOMPARE(valueOf(store.conversations.read({u"c"_s})).tokens.prompt, std::optional<qint64>(10));
}

void TestRecovery::aReaderSeesItWhenNothingCanBeWritten()
{
    killAndWait(*streamInto(u"t"_s));
    auto holder = valueOf(Database::open(folder() + u"/history.db"_s, OpenMode::ReadWrite));
    auto transaction = std::optional(valueOf(Transaction::begin(holder))); // nobody else may write now
    History history(folder(), m_clock);
    const auto answer = answerIn(history, u"ct"_s);
    QCOMPARE(answer.state, NodeState::Streaming);
    QCOMPARE(answer.message.text(), u"half an answer"_s);
    transaction.reset();
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
