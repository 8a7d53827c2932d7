// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryEntry.h"
#include "unit/storage/KeptHistory.h"

#include <QFileInfo>

#include <thread>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestHistoryEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void severalEnterAHistoryThatIsWhole();
    void aDamagedOneIsRescuedOnTheWay();
    void whoHasItOpenIsNotHarmed();
    void ofManyOnlyOneRescues();
    void anUnfinishedRescueIsFinished();

private:
    [[nodiscard]] Rescue rescue() const { return {m_kept->file(), m_migrator, *m_backups, m_kept->clock}; }
    void damage() const
    {
        QFile file(m_kept->file());
        QVERIFY(file.resize(file.size() / 2 / 4096 * 4096));
    }
    [[nodiscard]] QStringList keptFiles() const
    {
        return QDir(m_kept->folder()).entryList({u"history.damaged-*.db"_s}, QDir::Files);
    }

    std::unique_ptr<KeptHistory> m_kept;
    Migrator m_migrator;
    std::optional<Backups> m_backups;
};

void TestHistoryEntry::init()
{
    m_kept = std::make_unique<KeptHistory>();
    m_kept->addConversation(u"c"_s, 20, QString(300, u'w'));
    m_backups.emplace(m_kept->file(), m_kept->clock, m_migrator.newestVersion());
}

void TestHistoryEntry::severalEnterAHistoryThatIsWhole()
{
    const auto one = HistoryEntry::enter(m_kept->file(), rescue());
    const auto two = HistoryEntry::enter(m_kept->file(), rescue());
    QVERIFY(one && two);
    QCOMPARE(one->sentences() + two->sentences(), QStringList());
}

void TestHistoryEntry::aDamagedOneIsRescuedOnTheWay()
{
    damage();
    const auto first = HistoryEntry::enter(m_kept->file(), rescue());
    QVERIFY(first);
    QVERIFY(first->sentences().join(u' ').contains(u"damaged"_s));
    QCOMPARE(keptFiles().size(), 1);
    const auto second = HistoryEntry::enter(m_kept->file(), rescue());
    QVERIFY(second);
    QCOMPARE(second->sentences(), QStringList());
}

void TestHistoryEntry::whoHasItOpenIsNotHarmed()
{
    const auto other = HistoryEntry::enter(m_kept->file(), rescue());
    QVERIFY(other);
    damage();
    const auto before = bytesOf(m_kept->file());
    const auto entry = HistoryEntry::enter(m_kept->file(), rescue());
    QVERIFY(entry);
    QVERIFY2(entry->sentences().join(u' ').contains(u"has it open"_s), qPrintable(entry->sentences().join(u' ')));
    QCOMPARE(bytesOf(m_kept->file()), before);
    QCOMPARE(keptFiles(), QStringList());
}

void TestHistoryEntry::ofManyOnlyOneRescues()
{
    damage();
    std::atomic<int> told = 0;
    std::atomic<int> failed = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([&] {
                const auto entry = HistoryEntry::enter(m_kept->file(), rescue());
                failed += entry ? 0 : 1;
                told += entry && entry->sentences().join(u' ').contains(u"was kept as"_s) ? 1 : 0;
            });
        }
    }
    QCOMPARE(failed, 0);
    QCOMPARE(told, 1);
    QCOMPARE(keptFiles().size(), 1);
    QVERIFY(!rescue().isNeeded());
}

void TestHistoryEntry::anUnfinishedRescueIsFinished()
{
    QVERIFY(QFile::copy(m_kept->file(), m_kept->file() + u".rescued"_s));
    damage();
    const auto entry = HistoryEntry::enter(m_kept->file(), rescue());
    QVERIFY(entry);
    QVERIFY(!entry->sentences().isEmpty());
    QCOMPARE(m_kept->conversations(), QStringList{u"c"_s});
}

QTEST_GUILESS_MAIN(TestHistoryEntry)
#include "tst_historyentry.moc"
