// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/History.h"
#include "support/HeldClock.h"
#include "unit/storage/HistoryValues.h"

#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestHistorySearchFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void byRole();
    void byModel();
    void byTime();
    void byTag();
    void byATagOfManyConversations();
    void byCode();
    void byConversation();
    void byAllAtOnce();

private:
    [[nodiscard]] QStringList search(HistoryQuery query)
    {
        query.words = u"word "_s;
        query.limit = 1000;
        QStringList ids;
        for (const auto &hit : await(m_history->search().search(std::move(query), {})).hits)
            ids << hit.message.value;
        return ids;
    }
    void import(Conversation conversation, std::vector<MessageNode> nodes)
    {
        QVERIFY(await(m_history->conversations().import(std::move(conversation), std::move(nodes))));
    }

    QTemporaryDir m_folder;
    HeldClock m_clock;
    std::unique_ptr<History> m_history;
};

void TestHistorySearchFilters::initTestCase()
{
    m_history = std::make_unique<History>(m_folder.path(), m_clock);
    auto answer = nodeNamed(u"a1"_s, u"q1"_s, Role::Assistant, u"word\n```\ncode\n```"_s, 20);
    answer.message.origin = Origin{{u"p"_s}, u"GPT-4o"_s};
    auto other = nodeNamed(u"a2"_s, u"q2"_s, Role::Assistant, u"word without"_s, 40);
    other.message.origin = Origin{{u"p"_s}, u"gpt-4o-mini"_s};
    auto work = conversationNamed(u"work"_s);
    work.tags = {u"Work"_s, u"all"_s};
    import(work,
           {nodeNamed(u"s"_s, {}, Role::System, u"word of the system"_s, 5),
            nodeNamed(u"q1"_s, u"s"_s, Role::User, u"word?"_s, 10), answer});
    auto play = conversationNamed(u"play"_s);
    play.tags = {u"all"_s};
    import(play, {nodeNamed(u"q2"_s, {}, Role::User, u"word!"_s, 30), other});
}

void TestHistorySearchFilters::byRole()
{
    HistoryQuery query;
    query.role = Role::User;
    QCOMPARE(search(query), QStringList({u"q2"_s, u"q1"_s}));
    query.role = Role::System;
    QCOMPARE(search(query), QStringList({u"s"_s}));
    query.role = Role::Tool;
    QCOMPARE(search(query), QStringList());
}

void TestHistorySearchFilters::byModel()
{
    HistoryQuery query;
    query.model = u"gpt-4o"_s;
    QCOMPARE(search(query), QStringList({u"a1"_s}));
    query.model = u"gpt-4o-mini"_s;
    QCOMPARE(search(query), QStringList({u"a2"_s}));
    query.model = u"gpt"_s;
    QCOMPARE(search(query), QStringList());
}

void TestHistorySearchFilters::byTime()
{
    HistoryQuery query;
    query.from = timeAt(10);
    query.until = timeAt(30);
    QCOMPARE(search(query), QStringList({u"a1"_s, u"q1"_s}));
    query.from = timeAt(10).addMSecs(1);
    query.until = timeAt(30).addMSecs(1);
    QCOMPARE(search(query), QStringList({u"q2"_s, u"a1"_s}));
    query.from.reset();
    query.until = timeAt(5);
    QCOMPARE(search(query), QStringList());
    query.until = timeAt(100'000'000);
    query.from = timeAt(-100'000'000);
    QCOMPARE(search(query).size(), 5);
    query.from = QDateTime(QDate(-4000, 1, 1), QTime(), QTimeZone::utc());
    query.until = QDateTime(QDate(40000, 1, 1), QTime(), QTimeZone::utc());
    QCOMPARE(search(query).size(), 5);
}

void TestHistorySearchFilters::byTag()
{
    HistoryQuery query;
    query.tag = u"Work"_s;
    QCOMPARE(search(query), QStringList({u"a1"_s, u"q1"_s, u"s"_s}));
    query.tag = u"all"_s;
    QCOMPARE(search(query).size(), 5);
    query.tag = u"none"_s;
    QCOMPARE(search(query), QStringList());
    ConversationChange change;
    change.tags = QStringList{u"moved"_s};
    awaitDone(m_history->conversations().change({u"play"_s}, change));
    query.tag = u"moved"_s;
    QCOMPARE(search(query), QStringList({u"a2"_s, u"q2"_s}));
    change.tags = QStringList{u"all"_s};
    awaitDone(m_history->conversations().change({u"play"_s}, change));
}

void TestHistorySearchFilters::byATagOfManyConversations()
{
    for (int i = 0; i < 510; ++i) {
        auto conversation = conversationNamed(u"many%1"_s.arg(i));
        conversation.tags = {u"many"_s};
        import(conversation, {nodeNamed(u"m%1"_s.arg(i), {}, Role::User, u"word"_s, -1'000'000 + i)});
    }
    HistoryQuery query;
    query.tag = u"many"_s;
    QCOMPARE(search(query).size(), 510);
    std::vector<ConversationId> ids;
    for (int i = 0; i < 510; ++i)
        ids.push_back({u"many%1"_s.arg(i)});
    awaitDone(m_history->conversations().remove(ids));
    QCOMPARE(search(query), QStringList());
}

void TestHistorySearchFilters::byCode()
{
    HistoryQuery query;
    query.withCode = true;
    QCOMPARE(search(query), QStringList({u"a1"_s}));
}

void TestHistorySearchFilters::byConversation()
{
    HistoryQuery query;
    query.conversation = ConversationId{u"play"_s};
    QCOMPARE(search(query), QStringList({u"a2"_s, u"q2"_s}));
    query.tag = u"Work"_s; // of another conversation: nothing has both
    QCOMPARE(search(query), QStringList());
}

void TestHistorySearchFilters::byAllAtOnce()
{
    HistoryQuery query;
    query.role = Role::Assistant;
    query.model = u"GPT-4O"_s;
    query.from = timeAt(0);
    query.until = timeAt(50);
    query.tag = u"all"_s;
    query.withCode = true;
    query.conversation = ConversationId{u"work"_s};
    QCOMPARE(search(query), QStringList({u"a1"_s}));
    query.role = Role::User;
    QCOMPARE(search(query), QStringList());
}

QTEST_GUILESS_MAIN(TestHistorySearchFilters)
#include "tst_historysearchfilters.moc"
