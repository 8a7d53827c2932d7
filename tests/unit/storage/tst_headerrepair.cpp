// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HeaderRepair.h"
#include "unit/storage/KeptHistory.h"

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestHeaderRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLostHeaderIsReplaced();
    void theVersionThatCanBeReadIsKept();
    void aLostSchemaIsReplaced();
    void anEmptyFileBecomesANewOneWithItsLog();
    void theDamagedFileStaysAsItIs();
    void aNewFileThatIsNoneIsRefused_data();
    void aNewFileThatIsNoneIsRefused();

private:
    [[nodiscard]] QString copyOf(HeaderDonation donation)
    {
        const QString copy = m_kept->path(u"copy%1.db"_s.arg(++m_copies));
        wantDone(
            copyWithHeaderOf(m_kept->file(), m_kept->path(u"fresh.db"_s), copy, donation, Migrator().newestVersion()));
        return copy;
    }
    void overwrite(qint64 place, const QByteArray &bytes) const
    {
        QFile file(m_kept->file());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(place));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<KeptHistory> m_kept;
    int m_copies = 0;
};

void TestHeaderRepair::init()
{
    m_kept = std::make_unique<KeptHistory>();
    m_kept->addConversation(u"c"_s, 20);
    auto fresh = opened(m_kept->path(u"fresh.db"_s));
    QVERIFY(Migrator().migrate(fresh));
}

void TestHeaderRepair::aLostHeaderIsReplaced()
{
    overwrite(0, QByteArray(100, '\0'));
    auto database = opened(copyOf(HeaderDonation::Header));
    QCOMPARE(count(database, u"SELECT count(*) FROM node"_s), 40);
    QCOMPARE(count(database, u"PRAGMA user_version"_s), Migrator().newestVersion());
}

void TestHeaderRepair::theVersionThatCanBeReadIsKept()
{
    {
        auto database = m_kept->open();
        QVERIFY(database.run(u"PRAGMA user_version = 1"_s));
    }
    overwrite(0, "not SQLite's");
    auto database = opened(copyOf(HeaderDonation::Header));
    QCOMPARE(count(database, u"PRAGMA user_version"_s), 1);
}

void TestHeaderRepair::aLostSchemaIsReplaced()
{
    overwrite(0, QByteArray(4096, '\0'));
    auto database = opened(copyOf(HeaderDonation::Schema));
    QCOMPARE(count(database, u"SELECT count(*) FROM node"_s), 40);
}

void TestHeaderRepair::anEmptyFileBecomesANewOneWithItsLog()
{
    const QString log = m_kept->file() + u"-wal"_s;
    {
        auto database = m_kept->open();
        QVERIFY(database.run(u"VACUUM"_s));
        QVERIFY(QFile::copy(log, log + u".copy"_s));
    }
    QVERIFY(QFile::rename(log + u".copy"_s, log));
    QFile file(m_kept->file());
    QVERIFY(file.resize(0));
    auto database = opened(copyOf(HeaderDonation::Header));
    QCOMPARE(count(database, u"SELECT count(*) FROM node"_s), 40);
}

void TestHeaderRepair::theDamagedFileStaysAsItIs()
{
    overwrite(0, QByteArray(4096, '\0'));
    const auto before = bytesOf(m_kept->file());
    QVERIFY(QFile::exists(copyOf(HeaderDonation::Schema)));
    QCOMPARE(bytesOf(m_kept->file()), before);
}

void TestHeaderRepair::aNewFileThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("less than a header") << QByteArray("SQLite format 3");
    QTest::newRow("pages smaller than a header") << QByteArray("SQLite format 3\0\0\x10", 18) + QByteArray(100, '\0');
    QTest::newRow("less than a page") << QByteArray("SQLite format 3\0\x10\0", 18) + QByteArray(100, '\0');
}

void TestHeaderRepair::aNewFileThatIsNoneIsRefused()
{
    QFETCH(const QByteArray, content);
    const QString fresh = m_kept->path(u"none.db"_s);
    QFile file(fresh);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const auto made = copyWithHeaderOf(m_kept->file(), fresh, m_kept->path(u"copy.db"_s), HeaderDonation::Schema,
                                       Migrator().newestVersion());
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(TestHeaderRepair)
#include "tst_headerrepair.moc"
