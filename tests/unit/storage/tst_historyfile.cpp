// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryFile.h"
#include "unit/storage/KeptHistory.h"

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestHistoryFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_kept = std::make_unique<KeptHistory>();
        m_kept->addConversation(u"c"_s, 2);
    }

    void aHistoryIsCounted()
    {
        QCOMPARE(valueOf(verifyHistory(m_kept->file(), m_version)), (HistoryFacts{m_version, 1, 4}));
    }

    void aNewerOneIsRefused()
    {
        const auto facts = verifyHistory(m_kept->file(), m_version - 1);
        QVERIFY(!facts);
        QVERIFY2(facts.error().message.contains(u"newer version"_s), qPrintable(facts.error().message));
    }

    void aReferenceThatLeadsNowhereIsAProblem()
    {
        auto database = m_kept->open();
        QVERIFY(database.run(u"PRAGMA foreign_keys = OFF"_s));
        QVERIFY(database.run(u"UPDATE node SET parent = 12345 WHERE id = 'c.1.q'"_s));
        QCOMPARE(valueOf(integrityProblems(database)).size(), 1);
        QVERIFY(!verifyHistory(m_kept->file(), m_version));
    }

    void lookingChangesNothing()
    {
        const auto before = bytesOf(m_kept->file());
        QVERIFY(verifyHistory(m_kept->file(), m_version));
        QCOMPARE(bytesOf(m_kept->file()), before);
    }

    void tablesAreThoseWithRowsOfTheirOwn()
    {
        auto database = m_kept->open();
        const auto tables = valueOf(tablesOf(database));
        QVERIFY(tables.contains(u"node"_s));
        QVERIFY(tables.contains(u"search_data"_s)); // behind the full-text index
        QVERIFY(!tables.contains(u"search"_s));
        QVERIFY(!tables.contains(u"search_term"_s));
        QCOMPARE(valueOf(columnsOf(database, u"retention"_s)), QStringList({u"folder"_s, u"days"_s}));
    }

    void namesAreQuoted() { QCOMPARE(sqlName(u"a\"b"_s), u"\"a\"\"b\""_s); }

private:
    std::unique_ptr<KeptHistory> m_kept;
    int m_version = Migrator().newestVersion();
};

QTEST_GUILESS_MAIN(TestHistoryFile)
#include "tst_historyfile.moc"
