// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrator.h"
#include "unit/storage/HistoryValues.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ourOwnFilesMakeAHistory();
    void filesRunInTheirOrder();
    void onlyWhatIsMissingRuns();
    void stepsEndAtTheirOwnLineOnly();
    void aFailingStepLeavesNothing();
    void aFileThatBreaksReferencesLeavesNothing();
    void aTableMayBeReplacedByAnother();
    void aNewerFileIsOpenedByNobody();
    void anOlderFileIsNotReadAsANewOne();
    void theHookComesBeforeAnOlderDatabaseOnly();
    void aFailingHookStopsEverything();
    void processesMayMigrateAtOnce();

private:
    void putFile(const QString &name, const QByteArray &sql)
    {
        QDir(m_folder->path()).mkpath(u"migrations"_s);
        QFile file(migrations() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }
    [[nodiscard]] QString migrations() const { return m_folder->filePath(u"migrations"_s); }
    [[nodiscard]] QString file() const { return m_folder->filePath(u"data/history.db"_s); }
    [[nodiscard]] Database open() const { return valueOf(Database::open(file(), OpenMode::ReadWrite)); }
    [[nodiscard]] static int versionOf(Database &database)
    {
        return int(valueOf(database.integer(u"PRAGMA user_version"_s)).value_or(-1));
    }
    [[nodiscard]] static QStringList tablesOf(Database &database)
    {
        QStringList tables;
        wantDone(database.each([&tables](const Row &row) { tables << row.text(0); },
                               u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s));
        return tables;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMigrator::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestMigrator::ourOwnFilesMakeAHistory()
{
    auto database = open();
    const Migrator migrator;
    QVERIFY(migrator.newestVersion() >= 1);
    wantDone(migrator.migrate(database));
    QCOMPARE(versionOf(database), migrator.newestVersion());
    QVERIFY(tablesOf(database).contains(u"conversation"_s));
    QCOMPARE(valueOf(database.integer(u"PRAGMA application_id"_s)), std::optional<qint64>(applicationId));
    wantDone(migrator.check(database));
}

void TestMigrator::filesRunInTheirOrder()
{
    putFile(u"0002_b.sql"_s, "INSERT INTO a VALUES (2);");
    putFile(u"0001_a.sql"_s, "CREATE TABLE a (x);\n--;;\nINSERT INTO a VALUES (1);");
    auto database = open();
    wantDone(Migrator(migrations()).migrate(database));
    QCOMPARE(versionOf(database), 2);
    QCOMPARE(valueOf(database.integer(u"SELECT count(*) FROM a"_s)), std::optional<qint64>(2));
}

void TestMigrator::onlyWhatIsMissingRuns()
{
    putFile(u"0001_a.sql"_s, "CREATE TABLE a (x);");
    auto database = open();
    wantDone(Migrator(migrations()).migrate(database));
    wantDone(Migrator(migrations()).migrate(database));
    putFile(u"0002_b.sql"_s, "CREATE TABLE b (x);");
    wantDone(Migrator(migrations()).migrate(database));
    QCOMPARE(tablesOf(database), QStringList({u"a"_s, u"b"_s}));
}

void TestMigrator::stepsEndAtTheirOwnLineOnly()
{
    putFile(u"0001_a.sql"_s,
            "-- A word first.\nCREATE TABLE a (x, y);\n--;;\n"
            "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n    UPDATE a SET y = ' --;; '; -- and;\n    UPDATE a SET x = "
            "7;\nEND;\n"
            "--;;\n\n--;;\nINSERT INTO a VALUES (1, 'x');\n");
    auto database = open();
    wantDone(Migrator(migrations()).migrate(database));
    QCOMPARE(valueOf(database.integer(u"SELECT x FROM a WHERE y = ' --;; '"_s)), std::optional<qint64>(7));
}

void TestMigrator::aFailingStepLeavesNothing()
{
    putFile(u"0001_a.sql"_s, "CREATE TABLE a (x);");
    putFile(u"0002_b.sql"_s, "CREATE TABLE b (x);\n--;;\nCREATE TABLE oops (;");
    putFile(u"0003_c.sql"_s, "CREATE TABLE c (x);");
    auto database = open();
    const auto migrated = Migrator(migrations()).migrate(database);
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().kind, ErrorKind::Storage);
    QCOMPARE(versionOf(database), 1);
    QCOMPARE(tablesOf(database), QStringList({u"a"_s}));
    QCOMPARE(valueOf(database.integer(u"PRAGMA foreign_keys"_s)), std::optional<qint64>(1)); // references are held
                                                                                             // again
}

void TestMigrator::aFileThatBreaksReferencesLeavesNothing()
{
    putFile(u"0001_a.sql"_s,
            "CREATE TABLE a (x INTEGER PRIMARY KEY);\n--;;\nCREATE TABLE b (y REFERENCES a(x));\n--;;\n"
            "INSERT INTO a VALUES (1);\n--;;\nINSERT INTO b VALUES (1);");
    putFile(u"0002_b.sql"_s, "DELETE FROM a;");
    auto database = open();
    QVERIFY(!Migrator(migrations()).migrate(database));
    QCOMPARE(versionOf(database), 1);
    QCOMPARE(valueOf(database.integer(u"SELECT count(*) FROM a"_s)), std::optional<qint64>(1));
}

void TestMigrator::aTableMayBeReplacedByAnother()
{
    putFile(u"0001_a.sql"_s,
            "CREATE TABLE a (x INTEGER PRIMARY KEY);\n--;;\n"
            "CREATE TABLE b (y REFERENCES a(x) ON DELETE CASCADE);\n--;;\n"
            "INSERT INTO a VALUES (1);\n--;;\nINSERT INTO b VALUES (1);");
    putFile(u"0002_b.sql"_s,
            "CREATE TABLE a2 (x INTEGER PRIMARY KEY, z);\n--;;\nINSERT INTO a2 SELECT x, 5 FROM a;\n--;;\n"
            "DROP TABLE a;\n--;;\nALTER TABLE a2 RENAME TO a;");
    auto database = open();
    wantDone(Migrator(migrations()).migrate(database));
    QCOMPARE(valueOf(database.integer(u"SELECT z FROM b JOIN a ON x = y"_s)), std::optional<qint64>(5));
}

void TestMigrator::aNewerFileIsOpenedByNobody()
{
    putFile(u"0001_a.sql"_s, "CREATE TABLE a (x);");
    auto database = open();
    wantDone(Migrator(migrations()).migrate(database));
    wantDone(database.run(u"PRAGMA user_version = 7"_s));
    for (const auto &refused : {Migrator(migrations()).migrate(database), Migrator(migrations()).check(database)}) {
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"its format is 7"_s));
        QVERIFY(refused.error().message.contains(u"up to 1"_s));
        QVERIFY(refused.error().message.contains(u"Update Oriel"_s));
    }
    QCOMPARE(versionOf(database), 7);
}

void TestMigrator::anOlderFileIsNotReadAsANewOne()
{
    putFile(u"0001_a.sql"_s, "CREATE TABLE a (x);");
    auto database = open();
    QVERIFY(!Migrator(migrations()).check(database));
}

void TestMigrator::theHookComesBeforeAnOlderDatabaseOnly()
{
    putFile(u"0001_a.sql"_s, "CREATE TABLE a (x);");
    auto database = open();
    QList<int> versions;
    const MigrationHook before = [&versions](Database &seen, int version) -> Result<void> {
        versions << version << int(tablesOf(seen).size());
        return {};
    };
    wantDone(Migrator(migrations()).migrate(database, before));
    QCOMPARE(versions, QList<int>());
    putFile(u"0002_b.sql"_s, "CREATE TABLE b (x);");
    putFile(u"0003_c.sql"_s, "CREATE TABLE c (x);");
    wantDone(Migrator(migrations()).migrate(database, before));
    wantDone(Migrator(migrations()).migrate(database, before));
    QCOMPARE(versions, QList<int>({1, 1})); // once, while there was one table
}

void TestMigrator::aFailingHookStopsEverything()
{
    putFile(u"0001_a.sql"_s, "CREATE TABLE a (x);");
    auto database = open();
    wantDone(Migrator(migrations()).migrate(database));
    putFile(u"0002_b.sql"_s, "CREATE TABLE b (x);");
    const auto migrated = Migrator(migrations()).migrate(database, [](Database &, int) -> Result<void> {
        return failure(ErrorKind::Storage, u"no room"_s);
    });
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().message, u"no room"_s);
    QCOMPARE(versionOf(database), 1);
}

void TestMigrator::processesMayMigrateAtOnce()
{
    QByteArray slow = "CREATE TABLE log (x);\n--;;\nCREATE TABLE t1 (x);";
    putFile(u"0001_a.sql"_s, slow);
    for (int i = 2; i <= 20; ++i) {
        putFile(u"%1_n.sql"_s.arg(i, 4, 10, QChar(u'0')),
                "INSERT INTO log VALUES (" + QByteArray::number(i) + ");\n--;;\nCREATE TABLE t" + QByteArray::number(i)
                    + " (x);");
    }
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 4; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        processes.back()->start(QString::fromLatin1(HISTORY_HELPER), {u"migrate"_s, file(), migrations()});
    }
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(process->exitCode(), 0);
    }
    auto database = open();
    QCOMPARE(versionOf(database), 20);
    QCOMPARE(valueOf(database.integer(u"SELECT count(*) FROM log"_s)), std::optional<qint64>(19)); // each once
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
