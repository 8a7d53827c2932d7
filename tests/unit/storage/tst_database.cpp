// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqlErrors.h"
#include "storage/Transaction.h"
#include "unit/storage/HistoryValues.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewFileIsForItsOwnerAlone();
    void aFileThatOthersMayReadIsClosed();
    void whatIsCommittedIsOnTheDisk();
    void valuesComeBack_data();
    void valuesComeBack();
    void onlyNothingIsNull();
    void aBrokenStatementIsAnErrorAndTheNextOneWorks();
    void aStatementMayRunInsideItself();
    void aLongValueIsNotKept_data();
    void aLongValueIsNotKept();
    void whatWasLetGoIsReadAgain();
    void whatIsNotCommittedIsTakenBack();
    void aBrokenReferenceIsRefused();
    void aReaderWritesNothing();
    void aMissingFileIsSaid();
    void aLockedFileIsSaid();
    void aFullDiskIsSaidAndWhatWasThereIsThere();
    void anotherProgramsDatabaseIsLeftAlone();
    void whatIsNoDatabaseIsSaid();
    void aDamagedPageIsSaid();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"data/history.db"_s); }
    [[nodiscard]] Database open(OpenMode mode = OpenMode::ReadWrite) const
    {
        return valueOf(Database::open(file(), mode, 50ms));
    }
    //! One of ours, with a table.
    [[nodiscard]] Database openWithTable() const
    {
        auto database = open();
        wantDone(database.run(u"PRAGMA application_id = %1"_s.arg(applicationId)));
        wantDone(database.run(u"CREATE TABLE thing (key INTEGER PRIMARY KEY, value ANY) STRICT"_s));
        return database;
    }
    [[nodiscard]] static qint64 countOf(Database &database)
    {
        return valueOf(database.integer(u"SELECT count(*) FROM thing"_s)).value_or(-1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDatabase::aNewFileIsForItsOwnerAlone()
{
    const auto database = openWithTable();
    const auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    QCOMPARE(QFileInfo(file()).permissions(), own);
    QCOMPARE(QFileInfo(file() + u"-wal"_s).permissions(), own);
    QCOMPARE(QFileInfo(QFileInfo(file()).path()).permissions(), own | QFileDevice::ExeOwner | QFileDevice::ExeUser);
}

void TestDatabase::aFileThatOthersMayReadIsClosed()
{
    {
        const auto database = openWithTable();
    }
    QVERIFY(QFile::setPermissions(file(),
                                  QFileInfo(file()).permissions() | QFileDevice::ReadOther | QFileDevice::ReadGroup));
    const auto database = open();
    QVERIFY(!QFileInfo(file()).permission(QFileDevice::ReadOther));
    QVERIFY(!QFileInfo(file()).permission(QFileDevice::ReadGroup));
}

void TestDatabase::whatIsCommittedIsOnTheDisk()
{
    auto database = open();
    QString mode;
    wantDone(database.each([&mode](const Row &row) { mode = row.text(0); }, u"PRAGMA journal_mode"_s));
    QCOMPARE(mode, u"wal"_s);
    QCOMPARE(valueOf(database.integer(u"PRAGMA synchronous"_s)), std::optional<qint64>(2)); // FULL
    QCOMPARE(valueOf(database.integer(u"PRAGMA foreign_keys"_s)), std::optional<qint64>(1));
    QCOMPARE(valueOf(database.integer(u"PRAGMA secure_delete"_s)), std::optional<qint64>(1));
}

void TestDatabase::valuesComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"plain"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("null") << QString();
    QTest::newRow("NUL inside") << QString::fromUtf16(u"a\0b", 3);
    QTest::newRow("beyond the first plane") << u"😀 𝔘"_s;
    QTest::newRow("half a pair at the end") << QString(QChar(0xd83d));
    QTest::newRow("half a pair inside") << u"a"_s + QChar(0xde00) + u"b"_s;
    QTest::newRow("byte order mark") << QString(QChar(0xfeff)) + u"a"_s;
    QTest::newRow("no character") << QString(QChar(0xffff));
    QTest::newRow("looks like a number") << u"0012"_s;
}

void TestDatabase::valuesComeBack()
{
    QFETCH(const QString, text);
    auto database = openWithTable();
    wantDone(database.run(u"INSERT INTO thing (value) VALUES (?)"_s, ExactText{text}));
    QString read = u"not read"_s;
    wantDone(database.each([&read](const Row &row) { read = row.exactText(0); }, u"SELECT value FROM thing"_s));
    QCOMPARE(read, text);
}

void TestDatabase::onlyNothingIsNull()
{
    auto database = openWithTable();
    const QString sql = u"INSERT INTO thing (value) VALUES (?)"_s;
    wantDone(database.run(sql, QString()));
    wantDone(database.run(sql, QByteArray()));
    wantDone(database.run(sql, std::optional<qint64>()));
    wantDone(database.run(sql, std::optional(QString())));
    wantDone(database.run(sql, qint64(1) << 62));
    QStringList types;
    wantDone(database.each([&types](const Row &row) { types << row.text(0); }, u"SELECT typeof(value) FROM thing"_s));
    QCOMPARE(types, QStringList({u"text"_s, u"blob"_s, u"null"_s, u"text"_s, u"integer"_s}));
    QCOMPARE(valueOf(database.integer(u"SELECT max(value) FROM thing WHERE typeof(value) = 'integer'"_s)),
             std::optional(qint64(1) << 62));
}

void TestDatabase::aBrokenStatementIsAnErrorAndTheNextOneWorks()
{
    auto database = openWithTable();
    const auto broken = database.run(u"INSERT INTO absent VALUES (1)"_s);
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, ErrorKind::Storage);
    QVERIFY2(broken.error().detail.contains(u"no such table"_s), qPrintable(broken.error().detail));
    const QString sql = u"INSERT INTO thing (key) VALUES (?)"_s;
    wantDone(database.run(sql, 1));
    QCOMPARE(sqliteCode(database.run(sql, 1).error()), 19); // the key is taken
    wantDone(database.run(sql, 2));
    QCOMPARE(countOf(database), 2);
}

void TestDatabase::aStatementMayRunInsideItself()
{
    auto database = openWithTable();
    for (int i = 0; i < 3; ++i)
        wantDone(database.run(u"INSERT INTO thing (key) VALUES (?)"_s, i));
    const QString sql = u"SELECT key FROM thing ORDER BY key"_s;
    QString seen;
    wantDone(database.each(
        [&](const Row &outer) {
            seen += QString::number(outer.integer(0)) + u':';
            wantDone(database.each([&](const Row &inner) { seen += QString::number(inner.integer(0)); }, sql));
        },
        sql));
    QCOMPARE(seen, u"0:0121:0122:012"_s);
}

void TestDatabase::aLongValueIsNotKept_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("the only row") << u"SELECT value FROM thing WHERE key = 1"_s;
    QTest::newRow("the last row") << u"SELECT value FROM thing ORDER BY key DESC"_s;
    QTest::newRow("after a short one") << u"SELECT value FROM thing ORDER BY key"_s;
}

void TestDatabase::aLongValueIsNotKept()
{
    QFETCH(const QString, query);
    auto database = openWithTable();
    wantDone(database.run(u"INSERT INTO thing VALUES (1, ?), (2, ?)"_s, QString(100'000, u'x'), u"short"_s));
    for (int i = 0; i < 2; ++i) { // the statement is prepared anew, or not
        QString longest;
        wantDone(database.each(
            [&longest](const Row &row) {
                if (QString text = row.text(0); text.size() > longest.size())
                    longest = std::move(text);
            },
            query));
        QCOMPARE(longest.size(), 100'000);
        QVERIFY(longest.isDetached()); // nobody else holds it
    }
}

void TestDatabase::whatWasLetGoIsReadAgain()
{
    auto writer = openWithTable();
    wantDone(writer.run(u"INSERT INTO thing VALUES (1, ?)"_s, QString(100'000, u'x')));
    auto reader = open(OpenMode::ReadOnly);
    QCOMPARE(countOf(reader), 1);
    wantDone(reader.shrink());
    wantDone(writer.shrink());
    wantDone(writer.run(u"INSERT INTO thing VALUES (2, 2)"_s));
    QCOMPARE(countOf(writer), 2);
    QCOMPARE(countOf(reader), 2);
}

void TestDatabase::whatIsNotCommittedIsTakenBack()
{
    auto database = openWithTable();
    {
        auto transaction = valueOf(Transaction::begin(database));
        wantDone(database.run(u"INSERT INTO thing (key) VALUES (1)"_s));
    }
    QCOMPARE(countOf(database), 0);
    {
        auto transaction = valueOf(Transaction::begin(database));
        wantDone(database.run(u"INSERT INTO thing (key) VALUES (1)"_s));
        wantDone(transaction.commit());
    }
    QCOMPARE(countOf(database), 1);
}

void TestDatabase::aBrokenReferenceIsRefused()
{
    auto database = openWithTable();
    wantDone(database.run(u"CREATE TABLE child (thing INTEGER REFERENCES thing(key)) STRICT"_s));
    QCOMPARE(sqliteCode(database.run(u"INSERT INTO child VALUES (7)"_s).error()), 19);
}

void TestDatabase::aReaderWritesNothing()
{
    auto writer = openWithTable();
    auto reader = open(OpenMode::ReadOnly);
    const auto written = reader.run(u"INSERT INTO thing (key) VALUES (1)"_s);
    QCOMPARE(sqliteCode(written.error()), 8);
    QVERIFY(written.error().message.contains(u"only be read"_s));
    QCOMPARE(countOf(writer), 0);
}

void TestDatabase::aMissingFileIsSaid()
{
    const auto database = Database::open(file(), OpenMode::ReadOnly, 50ms);
    QVERIFY(!database);
    QCOMPARE(sqliteCode(database.error()), 14);
    QVERIFY(database.error().message.contains(file()));
    QVERIFY(!QFileInfo::exists(file()));
}

void TestDatabase::aLockedFileIsSaid()
{
    auto holder = openWithTable();
    auto transaction = valueOf(Transaction::begin(holder));
    auto other = open();
    const auto refused = Transaction::begin(other);
    QVERIFY(!refused);
    QCOMPARE(sqliteCode(refused.error()), 5);
    QVERIFY(refused.error().message.contains(u"locked by another program"_s));
    QCOMPARE(countOf(other), 0); // reading goes on
    wantDone(transaction.commit());
    wantDone(other.run(u"INSERT INTO thing (key) VALUES (1)"_s));
}

void TestDatabase::aFullDiskIsSaidAndWhatWasThereIsThere()
{
    auto database = openWithTable();
    wantDone(database.run(u"INSERT INTO thing (key, value) VALUES (1, 'kept')"_s));
    const auto pages = valueOf(database.integer(u"PRAGMA page_count"_s)).value_or(0);
    wantDone(database.run(u"PRAGMA max_page_count = %1"_s.arg(pages + 1)));
    {
        auto transaction = valueOf(Transaction::begin(database));
        wantDone(database.run(u"INSERT INTO thing (key, value) VALUES (2, 'small')"_s));
        const auto written = database.run(u"INSERT INTO thing (key, value) VALUES (3, zeroblob(100000))"_s);
        QCOMPARE(sqliteCode(written.error()), 13);
        QVERIFY(written.error().message.contains(u"disk is full"_s));
    }
    QCOMPARE(countOf(database), 1);
    wantDone(database.run(u"PRAGMA max_page_count = 1000000"_s));
    wantDone(database.run(u"INSERT INTO thing (key, value) VALUES (3, zeroblob(100000))"_s));
    QCOMPARE(countOf(database), 2);
}

void TestDatabase::anotherProgramsDatabaseIsLeftAlone()
{
    {
        auto database = open();
        wantDone(database.run(u"CREATE TABLE theirs (x)"_s));
    }
    const auto refused = Database::open(file(), OpenMode::ReadWrite, 50ms);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"another program"_s));
}

void TestDatabase::whatIsNoDatabaseIsSaid()
{
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    QFile other(file());
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(4096, 'x'));
    other.close();
    const auto refused = Database::open(file(), OpenMode::ReadWrite, 50ms);
    QVERIFY(!refused);
    QCOMPARE(sqliteCode(refused.error()), 26);
    QCOMPARE(QFileInfo(file()).size(), 4096); // it is as it was
}

void TestDatabase::aDamagedPageIsSaid()
{
    {
        auto database = openWithTable();
        wantDone(database.run(u"INSERT INTO thing (value) VALUES (zeroblob(20000))"_s));
    }
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.seek(4096)); // the table's first page
    damaged.write(QByteArray(4096, '\xff'));
    damaged.close();
    auto database = open();
    const auto read = database.each([](const Row &) {}, u"SELECT * FROM thing"_s);
    QVERIFY(!read);
    QCOMPARE(sqliteCode(read.error()), 11);
    QVERIFY(read.error().message.contains(u"damaged"_s));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
