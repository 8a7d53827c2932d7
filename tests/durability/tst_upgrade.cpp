// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "durability/OldHistory.h"
#include "unit/storage/KeptHistory.h"

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

//! A database of each version there was, as SQL in tests/data/history/vNNNN.sql; scripts/dump_history.py makes one.
class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOlderVersionHasAFixture();
    void nothingIsLostOnTheWayUp_data();
    void nothingIsLostOnTheWayUp();
    void withoutABackupNothingIsMigrated_data();
    void withoutABackupNothingIsMigrated();
    void anOlderBackupCanBeRestored_data();
    void anOlderBackupCanBeRestored();
    void whatWasPaidIsThereStill();

private:
    [[nodiscard]] static QString fixture(int version)
    {
        return QStringLiteral(ORIEL_TEST_DATA) + u"/history/v%1.sql"_s.arg(version, 4, 10, QLatin1Char('0'));
    }
    static void addVersions(int last)
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= last; ++version)
            QTest::addRow("version %d", version) << version;
    }
    static void makeFrom(const QString &sqlFile, const QString &databaseFile)
    {
        QDir().mkpath(QFileInfo(databaseFile).absolutePath());
        auto database = opened(databaseFile);
        wantDone(database.run(u"PRAGMA foreign_keys = OFF"_s));
        const auto steps = QString::fromUtf8(bytesOf(sqlFile)).split(u"\n--;;\n"_s, Qt::SkipEmptyParts);
        for (const auto &step : steps)
            wantDone(database.run(step.trimmed()));
    }
    static void verifyContent(KeptHistory &kept);
    static void verifySearch(History &history);
};

void TestUpgrade::verifyContent(KeptHistory &kept)
{
    History history(kept.folder(), kept.clock);
    QCOMPARE(await(history.conversations().list({})).total, 2);
    ConversationFilter removed;
    removed.deleted = true;
    QCOMPARE(await(history.conversations().list(removed)).total, 1);
    const auto conversation = await(history.conversations().conversation({u"c1"_s}));
    QCOMPARE(conversation.title, u"Café und Züge"_s);
    QCOMPARE(conversation.titleOrigin, TitleOrigin::Person);
    QCOMPARE(conversation.tags, QStringList({u"blue"_s, u"red"_s}));
    QCOMPARE(conversation.folder, u"work"_s);
    QVERIFY(conversation.isPinned);
    QCOMPARE(conversation.parameters.temperature, std::optional(0.5));
    QCOMPARE(conversation.tokens.completion, std::optional<qint64>(12));
    QCOMPARE(conversation.draft, u"not sent"_s);
    QVERIFY(conversation.scroll == std::optional(ScrollAnchor{{u"n3"_s}, 2, 0.25}));
    QVERIFY(await(history.keeper().retention()).rules.back() == (Retention{u"work"_s, 90}));

    PathQuery query;
    query.conversation = {u"c1"_s};
    const auto path = await(history.conversations().path(query)).nodes;
    QCOMPARE(idsOf(path), QStringList({u"n1"_s, u"n3"_s}));
    QCOMPARE(std::get<ImagePart>(path.at(0).message.parts.at(1)).sha256.size(), 32);
    QVERIFY(path.at(1).message.parts == oldAnswer());
    QCOMPARE(path.at(1).continues, std::optional(MessageId{u"n2"_s}));
    QCOMPARE(path.at(1).version, 1);
    QCOMPARE(path.at(1).requestId, u"req_1"_s);
    QCOMPARE(await(history.turns().turn({u"t1"_s})).steps.size(), std::size_t(2));

    query.conversation = {u"c2"_s};
    const auto cut = await(history.conversations().path(query)).nodes.back();
    QCOMPARE(cut.state, NodeState::Interrupted); // it was streaming
    QCOMPARE(cut.message.text(), u"one, two, three"_s);
    verifySearch(history);
}

void TestUpgrade::verifySearch(History &history)
{
    const auto found = [&history] {
        HistoryQuery query;
        query.words = u"mountains"_s;
        const auto hits = await(history.search().search(std::move(query), {}));
        return hits.hits.size() == 1 && !hits.isIncomplete;
    };
    QTRY_VERIFY_WITH_TIMEOUT(found(), 30'000); // an index is made when nothing else is done
}

void TestUpgrade::everyOlderVersionHasAFixture()
{
    for (int version = 1; version <= Migrator().newestVersion(); ++version)
        QVERIFY2(QFile::exists(fixture(version)), qPrintable(fixture(version)));
}

void TestUpgrade::nothingIsLostOnTheWayUp_data()
{
    addVersions(Migrator().newestVersion());
}

void TestUpgrade::nothingIsLostOnTheWayUp()
{
    QFETCH(const int, version);
    KeptHistory kept;
    makeFrom(fixture(version), kept.file());
    verifyContent(kept);
    auto database = kept.open();
    QCOMPARE(count(database, u"SELECT count(*) FROM token_calibration"_s), version < 4 ? 0 : 1);
    QCOMPARE(valueOf(integrityProblems(database)), QStringList());
    QCOMPARE(count(database, u"PRAGMA user_version"_s), Migrator().newestVersion());
    QCOMPARE(count(database, wrongTips), 0);
    const auto backups = Backups(kept.file(), kept.clock, Migrator().newestVersion()).list();
    const bool isOlder = version < Migrator().newestVersion();
    QCOMPARE(backups.size(), std::size_t(isOlder ? 1 : 0));
    if (isOlder)
        QCOMPARE(backups.front().reason, BackupReason::BeforeMigration);
}

void TestUpgrade::withoutABackupNothingIsMigrated_data()
{
    addVersions(Migrator().newestVersion() - 1);
}

void TestUpgrade::withoutABackupNothingIsMigrated()
{
    QFETCH(const int, version);
    KeptHistory kept;
    makeFrom(fixture(version), kept.file());
    QFile inTheWay(kept.path(u"backups"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    {
        History history(kept.folder(), kept.clock);
        const auto list = QCoro::waitFor(history.conversations().list({}));
        QVERIFY(!list);
        QVERIFY2(list.error().message.contains(u"stays so"_s), qPrintable(list.error().message));
    }
    auto database = kept.open();
    QCOMPARE(count(database, u"PRAGMA user_version"_s), version);
    QVERIFY(inTheWay.remove());
    verifyContent(kept);
}

void TestUpgrade::anOlderBackupCanBeRestored_data()
{
    addVersions(Migrator().newestVersion());
}

void TestUpgrade::anOlderBackupCanBeRestored()
{
    QFETCH(const int, version);
    QTemporaryDir elsewhere;
    const QString backup = elsewhere.filePath(u"old.db"_s);
    makeFrom(fixture(version), backup);
    KeptHistory kept;
    kept.addConversation(u"c"_s);
    {
        History history(kept.folder(), kept.clock);
        awaitDone(history.keeper().restore(backup));
    }
    verifyContent(kept);
    auto database = opened(backup, OpenMode::ReadOnly);
    QCOMPARE(count(database, u"PRAGMA user_version"_s), version);
}

//! Since version 5 a history has a ledger.
void TestUpgrade::whatWasPaidIsThereStill()
{
    KeptHistory kept;
    makeFrom(fixture(5), kept.file());
    History history(kept.folder(), kept.clock);
    UsageQuestion question;
    question.by = UsageGroup::Conversation;
    const auto report = await(history.ledger().usage(std::move(question)));
    QCOMPARE(report.lines.size(), std::size_t(1));
    QCOMPARE(report.lines.front().group, u"c1"_s);
    QVERIFY(report.total.cost == oldRow().usage->cost);
    QCOMPARE(report.total.retries, 1);
}

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
