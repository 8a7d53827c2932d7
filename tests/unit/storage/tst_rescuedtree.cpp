// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RescuedTree.h"
#include "unit/storage/KeptHistory.h"

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestRescuedTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWholeTreeStaysAsItIs();
    void aMessageWhoseParentIsLostBeginsAPath();
    void messagesWithoutTheirConversationGetOne();
    void wordsWithoutTheirMessageGetOne();
    void aTipThatIsLostIsTheNewestMessage();
    void aCircleIsCut();
    void aTurnWithoutItsAnswerGoes();
    void anAnswerWithoutItsTurnIsInterrupted();
    void namesOfAttachmentsComeBack();

private:
    void lose(const QString &sql) const
    {
        auto database = m_kept->open();
        QVERIFY(database.run(u"PRAGMA foreign_keys = OFF"_s));
        QVERIFY2(database.run(sql), qPrintable(sql));
        auto transaction = Transaction::begin(database);
        QVERIFY(transaction);
        const auto mended = RescuedTree(database, m_kept->clock.nowUtc()).mend();
        QVERIFY2(mended, qPrintable(mended ? QString() : mended.error().message + mended.error().detail));
        QVERIFY(transaction->commit());
        QCOMPARE(valueOf(integrityProblems(database)), QStringList());
        QCOMPARE(count(database, wrongTips), 0);
    }
    [[nodiscard]] qint64 number(const QString &sql) const
    {
        auto database = m_kept->open();
        return count(database, sql);
    }

    std::unique_ptr<KeptHistory> m_kept;
};

void TestRescuedTree::init()
{
    m_kept = std::make_unique<KeptHistory>();
    m_kept->addConversation(u"c"_s, 3);
    m_kept->addConversation(u"d"_s, 2);
}

void TestRescuedTree::aWholeTreeStaysAsItIs()
{
    const QString words = m_kept->words(u"c"_s);
    lose(u"SELECT 1"_s);
    QCOMPARE(m_kept->words(u"c"_s), words);
    QCOMPARE(number(u"SELECT count(*) FROM node"_s), 10);
    QCOMPARE(number(u"SELECT count(*) FROM turn"_s), 5);
    QCOMPARE(m_kept->conversations(), QStringList({u"c"_s, u"d"_s}));
}

void TestRescuedTree::aMessageWhoseParentIsLostBeginsAPath()
{
    lose(u"DELETE FROM node WHERE id = 'c.1.q'"_s);
    QCOMPARE(m_kept->words(u"c"_s), u"answer 1\nquestion c.2\nanswer 2"_s);
    QCOMPARE(number(u"SELECT depth FROM node WHERE id = 'c.2.a'"_s), 2);
    // and the words of the lost one are kept, in a conversation of what has none
    QCOMPARE(number(u"SELECT count(*) FROM part JOIN node ON node.key = part.node JOIN conversation"
                    " ON conversation.key = node.conversation WHERE text = 'question c.1'"
                    " AND conversation.id NOT IN ('c', 'd')"_s),
             1);
}

void TestRescuedTree::messagesWithoutTheirConversationGetOne()
{
    lose(u"DELETE FROM conversation WHERE id = 'c'"_s);
    const auto ids = m_kept->conversations();
    QCOMPARE(ids.size(), 2);
    QCOMPARE(m_kept->words(ids.at(ids.at(0) == u"d"_s ? 1 : 0)),
             u"question c.0\nanswer 0\nquestion c.1\nanswer 1\nquestion c.2\nanswer 2"_s);
}

void TestRescuedTree::wordsWithoutTheirMessageGetOne()
{
    lose(u"DELETE FROM node"_s);
    const auto ids = m_kept->conversations();
    QCOMPARE(ids.size(), 3);
    const QString rescued = *std::ranges::find_if(ids, [](const auto &id) { return id.size() > 1; });
    const auto lines = m_kept->words(rescued).split(u'\n');
    QCOMPARE(lines.size(), 10);
    QVERIFY(lines.contains(u"question d.1"_s));
}

void TestRescuedTree::aTipThatIsLostIsTheNewestMessage()
{
    lose(u"DELETE FROM node WHERE id = 'c.2.a'"_s);
    QVERIFY(m_kept->words(u"c"_s).endsWith(u"question c.2"_s));
}

void TestRescuedTree::aCircleIsCut()
{
    lose(u"UPDATE node SET parent = (SELECT key FROM node WHERE id = 'c.2.a') WHERE id = 'c.0.q'"_s);
    QCOMPARE(number(u"SELECT depth FROM node WHERE id = 'c.0.q'"_s), 0);
    QVERIFY(m_kept->words(u"c"_s).startsWith(u"question c.0"_s));
}

void TestRescuedTree::aTurnWithoutItsAnswerGoes()
{
    lose(u"UPDATE turn SET answer = 12345 WHERE id = 'c.0'"_s);
    QCOMPARE(number(u"SELECT count(*) FROM turn"_s), 4);
    QCOMPARE(number(u"SELECT count(*) FROM node WHERE turn IS NULL"_s), 2);
}

void TestRescuedTree::anAnswerWithoutItsTurnIsInterrupted()
{
    {
        History history(m_kept->folder(), m_kept->clock);
        const auto turn = turnNamed(u"t"_s, u"c"_s, u"c.2.a"_s, 9);
        awaitDone(history.turns().begin(turn));
        TurnCheckpoint checkpoint;
        checkpoint.turn = turn.id;
        checkpoint.growth = {textGrowth(0, 0, u"half an answ"_s)};
        awaitDone(history.turns().checkpoint(checkpoint));
    }
    lose(u"DELETE FROM turn WHERE id = 't'"_s);
    QVERIFY(m_kept->words(u"c"_s).endsWith(u"half an answ"_s));
    QCOMPARE(number(u"SELECT count(*) FROM node WHERE id = 't.a' AND state = 'interrupted'"_s), 1);
    QCOMPARE(number(u"SELECT count(*) FROM delta"_s), 0);
}

void TestRescuedTree::namesOfAttachmentsComeBack()
{
    {
        History history(m_kept->folder(), m_kept->clock);
        auto turn = turnNamed(u"t"_s, u"c"_s, u"c.2.a"_s, 9);
        turn.question->message.parts.push_back(ImagePart{u"image/png"_s, "bytes of a picture", {}, {}});
        awaitDone(history.turns().begin(turn));
        awaitDone(history.turns().end(endOf(turn, u"a cat"_s)));
    }
    QCOMPARE(number(u"SELECT count(*) FROM attachment"_s), 1);
    lose(u"DELETE FROM attachment"_s);
    QCOMPARE(number(u"SELECT count(*) FROM attachment"_s), 1);
    QCOMPARE(number(u"SELECT count(*) FROM part WHERE attachment IS NOT NULL"_s), 1);
}

QTEST_GUILESS_MAIN(TestRescuedTree)
#include "tst_rescuedtree.moc"
