// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/History.h"
#include "support/HeldClock.h"
#include "unit/storage/HistoryValues.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makingItTouchesNothing();
    void whatWasWrittenIsThereForTheNext();
    void anAnswerThatStreamsReadsAsWhatWasCheckpointed();
    void theEndFoldsWhatStreamed();
    void destructionWaitsForWhatIsUnderWay();
    void processesMayWriteAtOnce();
    void filesAreForTheirOwnerAlone();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"data"_s); }
    [[nodiscard]] static std::vector<MessageNode> pathIn(History &history, const QString &conversation)
    {
        PathQuery query;
        query.conversation = {conversation};
        return await(history.conversations().path(std::move(query))).nodes;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    HeldClock m_clock;
};

void TestHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHistory::makingItTouchesNothing()
{
    {
        const History history(folder(), m_clock);
    }
    QVERIFY(!QFileInfo::exists(folder()));
}

void TestHistory::whatWasWrittenIsThereForTheNext()
{
    const auto turn = turnNamed(u"t"_s, u"c"_s);
    {
        History history(folder(), m_clock);
        awaitDone(history.conversations().create(conversationNamed(u"c"_s)));
        awaitDone(history.turns().begin(turn));
        awaitDone(history.turns().end(endOf(turn, u"answer"_s)));
    }
    History history(folder(), m_clock);
    const auto nodes = pathIn(history, u"c"_s);
    QCOMPARE(idsOf(nodes), QStringList({u"t.q"_s, u"t.a"_s}));
    QCOMPARE(nodes.at(0).message.text(), u"question t"_s);
    QCOMPARE(nodes.at(1).message.text(), u"answer"_s);
    QCOMPARE(nodes.at(1).state, NodeState::Done);
    const auto conversation = await(history.conversations().conversation({u"c"_s}));
    QCOMPARE(conversation.messageCount, 2);
    QCOMPARE(conversation.tokens.prompt, std::optional<qint64>(10));
}

void TestHistory::anAnswerThatStreamsReadsAsWhatWasCheckpointed()
{
    History history(folder(), m_clock);
    awaitDone(history.conversations().create(conversationNamed(u"c"_s)));
    awaitDone(history.turns().begin(turnNamed(u"t"_s, u"c"_s)));
    QCOMPARE(pathIn(history, u"c"_s).at(1).state, NodeState::Pending);

    TurnCheckpoint checkpoint;
    checkpoint.turn = {u"t"_s};
    checkpoint.growth = {textGrowth(0, 0, u"Hello"_s)};
    awaitDone(history.turns().checkpoint(checkpoint));
    checkpoint.growth = {textGrowth(0, 5, u" world"_s)};
    awaitDone(history.turns().checkpoint(checkpoint));
    awaitDone(history.turns().checkpoint(checkpoint)); // the same again, after a failure
    const auto nodes = pathIn(history, u"c"_s);
    QCOMPARE(nodes.at(1).state, NodeState::Streaming);
    QCOMPARE(nodes.at(1).message.text(), u"Hello world"_s);
}

void TestHistory::theEndFoldsWhatStreamed()
{
    History history(folder(), m_clock);
    awaitDone(history.conversations().create(conversationNamed(u"c"_s)));
    const auto turn = turnNamed(u"t"_s, u"c"_s);
    awaitDone(history.turns().begin(turn));
    TurnCheckpoint checkpoint;
    checkpoint.turn = turn.id;
    checkpoint.growth = {textGrowth(0, 0, u"Hello"_s)};
    awaitDone(history.turns().checkpoint(checkpoint));
    awaitDone(history.turns().end(endOf(turn, u"Hello world"_s)));

    QCOMPARE(pathIn(history, u"c"_s).at(1).message.text(), u"Hello world"_s);
    auto database = Database::open(history.threads().databaseFile(), OpenMode::ReadOnly);
    QVERIFY(database.has_value());
    QCOMPARE(valueOf(database->integer(u"SELECT count(*) FROM delta"_s)), std::optional<qint64>(0));
}

void TestHistory::destructionWaitsForWhatIsUnderWay()
{
    {
        History history(folder(), m_clock);
        for (int i = 0; i < 50; ++i)
            history.conversations().create(conversationNamed(u"c%1"_s.arg(i)));
    }
    History history(folder(), m_clock);
    QCOMPARE(await(history.conversations().list({})).total, 50);
}

void TestHistory::processesMayWriteAtOnce()
{
    History history(folder(), m_clock);
    std::vector<std::unique_ptr<QProcess>> processes;
    for (const auto &prefix : {u"a"_s, u"b"_s}) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        processes.back()->start(QString::fromLatin1(HISTORY_HELPER), {u"create"_s, folder(), prefix, u"100"_s});
    }
    for (int i = 0; i < 100; ++i)
        awaitDone(history.conversations().create(conversationNamed(u"c%1"_s.arg(i))));
    for (const auto &process : processes) {
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 60'000); // it may have ended long ago
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 0);
    }
    QCOMPARE(await(history.conversations().list({})).total, 300);
}

void TestHistory::filesAreForTheirOwnerAlone()
{
    History history(folder(), m_clock);
    awaitDone(history.conversations().create(conversationNamed(u"c"_s)));
    const auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    QCOMPARE(QFileInfo(folder()).permissions(), own | QFileDevice::ExeOwner | QFileDevice::ExeUser);
    for (const auto &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QCOMPARE(QFileInfo(history.threads().databaseFile() + end).permissions(), own);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
