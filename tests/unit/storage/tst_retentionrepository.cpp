// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RetentionRepository.h"
#include "unit/storage/KeptHistory.h"

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestRetentionRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutRulesNothingIsRemoved();
    void theRuleForAllRemovesWhatIsOlder();
    void aFoldersRuleGoesBeforeTheRuleForAll();
    void forEverInAFolderOutlastsTheRuleForAll();
    void pinnedOnesStay();
    void archivedOnesGoToo();
    void whatIsBeingAnsweredStays();
    void whatIsRemovedCanBeHadBack();
    void aClockSetBackRemovesNothing();
    void rulesComeBackAsTheyWereSet();
    void aRemovedRuleLeavesTheRuleForAll();
    void lessThanADayIsRefused();

private:
    void set(const QString &folder, std::optional<int> days) const
    {
        auto database = m_kept->open();
        wantDone(RetentionRepository(database).set({folder, days}));
    }
    [[nodiscard]] int apply() const
    {
        auto database = m_kept->open();
        return valueOf(RetentionRepository(database).apply(m_kept->clock.nowUtc()));
    }
    void change(const QString &id, const ConversationChange &change) const
    {
        History history(m_kept->folder(), m_kept->clock);
        awaitDone(history.conversations().change({id}, change));
    }

    std::unique_ptr<KeptHistory> m_kept;
};

void TestRetentionRepository::init()
{
    m_kept = std::make_unique<KeptHistory>();
    m_kept->addConversation(u"old"_s);
    m_kept->addConversation(u"filed"_s);
    ConversationChange filed;
    filed.folder = u"work"_s;
    change(u"filed"_s, filed);
    m_kept->setTime(m_kept->clock.nowUtc().addDays(100));
    m_kept->addConversation(u"new"_s);
    auto database = m_kept->open(); // tests write in the past
    QVERIFY(database.run(u"UPDATE conversation SET active_at = ? WHERE id = 'new'"_s, m_kept->clock.nowUtc()));
    QVERIFY(database.run(u"UPDATE conversation SET active_at = ? WHERE id <> 'new'"_s,
                         m_kept->clock.nowUtc().addDays(-100)));
}

void TestRetentionRepository::withoutRulesNothingIsRemoved()
{
    QCOMPARE(apply(), 0);
}

void TestRetentionRepository::theRuleForAllRemovesWhatIsOlder()
{
    set({}, 101);
    QCOMPARE(apply(), 0);
    set({}, 99);
    QCOMPARE(apply(), 2);
    QCOMPARE(m_kept->conversations(), QStringList{u"new"_s});
    QCOMPARE(apply(), 0);
}

void TestRetentionRepository::aFoldersRuleGoesBeforeTheRuleForAll()
{
    set({}, 1000);
    set(u"work"_s, 30);
    QCOMPARE(apply(), 1);
    QCOMPARE(m_kept->conversations(), QStringList({u"new"_s, u"old"_s}));
}

void TestRetentionRepository::forEverInAFolderOutlastsTheRuleForAll()
{
    set({}, 30);
    set(u"work"_s, {});
    QCOMPARE(apply(), 1);
    QCOMPARE(m_kept->conversations(), QStringList({u"filed"_s, u"new"_s}));
}

void TestRetentionRepository::pinnedOnesStay()
{
    ConversationChange pinned;
    pinned.isPinned = true;
    change(u"old"_s, pinned);
    set({}, 30);
    QCOMPARE(apply(), 1);
    QCOMPARE(m_kept->conversations(), QStringList({u"new"_s, u"old"_s}));
}

void TestRetentionRepository::archivedOnesGoToo()
{
    ConversationChange archived;
    archived.isArchived = true;
    change(u"old"_s, archived);
    set({}, 30);
    QCOMPARE(apply(), 2);
}

void TestRetentionRepository::whatIsBeingAnsweredStays()
{
    History history(m_kept->folder(), m_kept->clock);
    awaitDone(history.turns().begin(turnNamed(u"t"_s, u"old"_s, u"old.0.a"_s)));
    {
        auto database = m_kept->open();
        QVERIFY(database.run(u"UPDATE conversation SET active_at = 0"_s));
    }
    set({}, 30);
    QCOMPARE(apply(), 2);
    QCOMPARE(m_kept->conversations(), QStringList{u"old"_s});
}

void TestRetentionRepository::whatIsRemovedCanBeHadBack()
{
    set({}, 30);
    QCOMPARE(apply(), 2);
    {
        History history(m_kept->folder(), m_kept->clock);
        awaitDone(history.conversations().bringBack({{u"old"_s}}));
    }
    QCOMPARE(m_kept->conversations(), QStringList({u"new"_s, u"old"_s}));
}

void TestRetentionRepository::aClockSetBackRemovesNothing()
{
    set({}, 30);
    m_kept->setTime(m_kept->clock.nowUtc().addYears(-5));
    QCOMPARE(apply(), 0);
}

void TestRetentionRepository::rulesComeBackAsTheyWereSet()
{
    set({}, 365);
    set(u"work"_s, {});
    set(u"play"_s, 7);
    set(u"play"_s, 8);
    auto database = m_kept->open();
    const RetentionRules expected{{{QString(u""_s), 365}, {u"play"_s, 8}, {u"work"_s, std::nullopt}}};
    QCOMPARE(valueOf(RetentionRepository(database).rules()), expected);
    set({}, {});
    QCOMPARE(valueOf(RetentionRepository(database).rules()).rules.size(), std::size_t(2));
}

void TestRetentionRepository::aRemovedRuleLeavesTheRuleForAll()
{
    set({}, 30);
    set(u"work"_s, {});
    auto database = m_kept->open();
    RetentionRepository rules(database);
    QVERIFY(rules.remove(u"work"_s));
    QVERIFY(rules.remove(u"never there"_s));
    QCOMPARE(valueOf(rules.rules()).rules, std::vector<Retention>({{{}, 30}}));
    QCOMPARE(apply(), 2);
    QVERIFY(rules.remove({}));
    QCOMPARE(valueOf(rules.rules()), RetentionRules());
}

void TestRetentionRepository::lessThanADayIsRefused()
{
    auto database = m_kept->open();
    const auto set = RetentionRepository(database).set({u"work"_s, 0});
    QVERIFY(!set);
    QCOMPARE(set.error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestRetentionRepository)
#include "tst_retentionrepository.moc"
