// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/TableRescue.h"
#include "unit/storage/KeptHistory.h"

#include <algorithm>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 4096;
constexpr int rowCount = 4000;

} // namespace

//! On tables of its own: what a table holds is nothing to how it is read.
class TestTableRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWholeTableComesWhole();
    void oneDamagedPageCostsItsRows();
    void whatLiesBetweenTwoDamagedPagesIsFound();
    void theFirstAndTheLastPageMayBeDamaged();
    void aLostRootCostsTheTable();
    void ofARowWithADamagedTextTheRestIsSaved();
    void aTableWithoutRowidsIsReadFromBothEnds();
    void aMissingTableIsAHole();
    void sparseKeysAreNoHole();
    void rowsThatAreAlreadyThereStay();

private:
    void make(const QString &sql)
    {
        auto database = opened(m_damaged);
        const QString ours = u"PRAGMA application_id = %1"_s.arg(applicationId);
        QVERIFY(database.run(ours));
        QVERIFY(database.run(sql));
        QVERIFY(database.run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
                             " INSERT INTO t SELECT i * 1000, printf('%080d', i) FROM n"_s.arg(rowCount)));
        QVERIFY(database.run(u"PRAGMA journal_mode = DELETE"_s));
        auto target = opened(m_target);
        QVERIFY(target.run(ours));
        QVERIFY(target.run(sql));
    }
    void spoil(qint64 page) const
    {
        QFile file(m_damaged);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * pageSize));
        QCOMPARE(file.write(QByteArray(pageSize, '\xee')), pageSize);
    }
    [[nodiscard]] RescuedRows rescue() const
    {
        auto database = opened(m_target);
        if (!database.run(u"PRAGMA writable_schema = ON"_s)
            || !database.run(u"ATTACH ? AS damaged"_s, "file://"_L1 + m_damaged + "?mode=ro"_L1))
            qFatal("attach");
        return valueOf(TableRescue(database, u"t"_s).run());
    }
    //! The pages of rows, in the order of their keys. By their first bytes: sqlite.org/fileformat2.html, 1.6.
    [[nodiscard]] std::vector<qint64> leaves(char kind) const
    {
        const auto bytes = bytesOf(m_damaged);
        std::vector<qint64> pages;
        for (qint64 page = 2; page * pageSize <= bytes.size(); ++page) {
            if (bytes.at((page - 1) * pageSize) == kind)
                pages.push_back(page);
        }
        return pages; // rows were added in order, and so were pages
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_damaged;
    QString m_target;
};

void TestTableRescue::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_damaged = m_folder->filePath(u"damaged.db"_s);
    m_target = m_folder->filePath(u"target.db"_s);
}

void TestTableRescue::aWholeTableComesWhole()
{
    make(u"CREATE TABLE t (key INTEGER PRIMARY KEY, words TEXT) STRICT"_s);
    QCOMPARE(rescue(), (RescuedRows{rowCount, 0, false}));
    auto database = opened(m_target);
    QCOMPARE(count(database, u"SELECT count(*) FROM t WHERE words = printf('%080d', key / 1000)"_s), rowCount);
}

void TestTableRescue::oneDamagedPageCostsItsRows()
{
    make(u"CREATE TABLE t (key INTEGER PRIMARY KEY, words TEXT) STRICT"_s);
    const auto pages = leaves('\x0d');
    spoil(pages.at(pages.size() / 2));
    const auto rows = rescue();
    QVERIFY(rows.hasHole);
    QVERIFY2(rows.saved >= rowCount - 50 && rows.saved < rowCount, qPrintable(QString::number(rows.saved)));
}

void TestTableRescue::whatLiesBetweenTwoDamagedPagesIsFound()
{
    make(u"CREATE TABLE t (key INTEGER PRIMARY KEY, words TEXT) STRICT"_s);
    const auto pages = leaves('\x0d');
    for (const std::size_t place : {pages.size() / 5, pages.size() / 2, pages.size() / 2 + 2, pages.size() - 9})
        spoil(pages.at(place));
    const auto rows = rescue();
    QVERIFY2(rows.saved >= rowCount - 4 * 50, qPrintable(QString::number(rows.saved)));
}

void TestTableRescue::theFirstAndTheLastPageMayBeDamaged()
{
    make(u"CREATE TABLE t (key INTEGER PRIMARY KEY, words TEXT) STRICT"_s);
    const auto pages = leaves('\x0d');
    spoil(pages.front());
    spoil(pages.back());
    const auto rows = rescue();
    QVERIFY2(rows.saved >= rowCount - 2 * 50, qPrintable(QString::number(rows.saved)));
}

void TestTableRescue::aLostRootCostsTheTable()
{
    make(u"CREATE TABLE t (key INTEGER PRIMARY KEY, words TEXT) STRICT"_s);
    spoil(2);
    QCOMPARE(rescue(), (RescuedRows{0, 0, true}));
}

void TestTableRescue::ofARowWithADamagedTextTheRestIsSaved()
{
    make(u"CREATE TABLE t (key INTEGER PRIMARY KEY, words TEXT) STRICT"_s);
    {
        auto database = opened(m_damaged);
        QVERIFY(database.run(u"ALTER TABLE t ADD COLUMN large TEXT"_s));
        QVERIFY(database.run(u"UPDATE t SET large = printf('%.*c', 100000, 'x') WHERE key = 2000000"_s));
        QVERIFY(database.run(u"PRAGMA journal_mode = DELETE"_s));
        auto target = opened(m_target);
        QVERIFY(target.run(u"ALTER TABLE t ADD COLUMN large TEXT"_s));
    }
    // A page of the long text: four bytes of the next page's number, then words.
    const auto bytes = bytesOf(m_damaged);
    qint64 page = bytes.size() / pageSize;
    while (bytes.mid((page - 1) * pageSize + 4, 100) != QByteArray(100, 'x'))
        --page;
    {
        QFile file(m_damaged);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 2) * pageSize));
        QCOMPARE(file.write(QByteArray(4, '\xff')), 4); // its chain leads nowhere
    }
    const auto rows = rescue();
    QCOMPARE(rows, (RescuedRows{rowCount, 1, true}));
    auto database = opened(m_target);
    QCOMPARE(count(database, u"SELECT count(*) FROM t WHERE key = 2000000 AND words = printf('%080d', 2000)"_s), 1);
}

void TestTableRescue::aTableWithoutRowidsIsReadFromBothEnds()
{
    make(u"CREATE TABLE t (key INTEGER NOT NULL, words TEXT, PRIMARY KEY (key, words)) STRICT, WITHOUT ROWID"_s);
    const auto pages = leaves('\x0a');
    spoil(pages.at(pages.size() / 2));
    const auto rows = rescue();
    QVERIFY(rows.hasHole);
    QVERIFY2(rows.saved >= rowCount - 100 && rows.saved < rowCount, qPrintable(QString::number(rows.saved)));
}

void TestTableRescue::aMissingTableIsAHole()
{
    make(u"CREATE TABLE t (key INTEGER PRIMARY KEY, words TEXT) STRICT"_s);
    {
        auto database = opened(m_damaged);
        QVERIFY(database.run(u"DROP TABLE t"_s));
    }
    QCOMPARE(rescue(), (RescuedRows{0, 0, true}));
}

void TestTableRescue::sparseKeysAreNoHole()
{
    make(u"CREATE TABLE t (key INTEGER PRIMARY KEY, words TEXT) STRICT"_s);
    {
        auto database = opened(m_damaged);
        QVERIFY(database.run(u"DELETE FROM t WHERE key % 7000 <> 0"_s));
        QVERIFY(database.run(u"INSERT INTO t VALUES (9007199254740993, 'far away')"_s));
    }
    const auto rows = rescue();
    QCOMPARE(rows, (RescuedRows{rowCount / 7 + 1, 0, false}));
}

void TestTableRescue::rowsThatAreAlreadyThereStay()
{
    make(u"CREATE TABLE t (key INTEGER PRIMARY KEY, words TEXT) STRICT"_s);
    {
        auto target = opened(m_target);
        QVERIFY(target.run(u"INSERT INTO t VALUES (1000, 'mine')"_s));
    }
    QCOMPARE(rescue().saved, rowCount - 1);
    auto target = opened(m_target);
    QCOMPARE(count(target, u"SELECT count(*) FROM t WHERE key = 1000 AND words = 'mine'"_s), 1);
}

QTEST_GUILESS_MAIN(TestTableRescue)
#include "tst_tablerescue.moc"
