// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/History.h"
#include "storage/SqlErrors.h"
#include "support/HeldClock.h"
#include "unit/storage/HistoryValues.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

//! What the history says and does when it cannot do what it should.
class TestHistoryStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aWriteProtectedFolderIsReadAndSaid();
    void aFolderThatCannotBeMadeIsSaid();
    void aLockedFileIsReadAndTheNextTryWorks();
    void aNewerFileIsOpenedByNobody();
    void anotherProgramsFileIsSaidAndLeftAlone();
    void whatIsNoDatabaseAtAllIsKeptAndToldOf();
    void aFullDiskIsSaidAndNothingIsDamaged();
    void aFolderThatComesLaterIsUsed();
    void anOlderFileThatCannotBeMigratedIsSaid();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"data"_s); }
    [[nodiscard]] QString file() const { return folder() + u"/history.db"_s; }
    void createOne(const QString &id = u"c"_s)
    {
        History history(folder(), m_clock);
        awaitDone(history.conversations().create(conversationNamed(id)));
    }
    [[nodiscard]] static Error errorOf(QCoro::Task<Result<void>> task)
    {
        auto result = QCoro::waitFor(std::move(task));
        return result ? Error() : result.error(); // which is no error of the storage
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    HeldClock m_clock;
};

void TestHistoryStates::aWriteProtectedFolderIsReadAndSaid()
{
    createOne();
    const auto before = QDir(folder()).entryList(QDir::Files);
    const auto mode = [](const QString &path, mode_t bits) {
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), bits), 0);
    };
    mode(m_folder->path(), 0755);
    mode(file(), 0444);
    mode(folder(), 0555);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QString::fromLatin1(HISTORY_HELPER), {u"use"_s, folder()});
    QVERIFY(process.waitForFinished());
    const auto said = QString::fromUtf8(process.readAll()).split(u'\n');
    QCOMPARE(said.at(0), u"1"_s); // what is there can be read
    QVERIFY2(said.at(1).contains(folder()), qPrintable(said.at(1)));
    QVERIFY2(said.at(1).contains(u"permission"_s) || said.at(1).contains(u"only be read"_s), qPrintable(said.at(1)));
    QCOMPARE(QDir(folder()).entryList(QDir::Files), before);
}

void TestHistoryStates::aFolderThatCannotBeMadeIsSaid()
{
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    History history(folder(), m_clock);
    const auto error = errorOf(history.conversations().create(conversationNamed(u"c"_s)));
    QCOMPARE(error.kind, ErrorKind::Storage);
    QVERIFY(error.message.contains(folder()));
    const auto list = QCoro::waitFor(history.conversations().list({}));
    QVERIFY(!list);
    QCOMPARE(list.error().message, error.message); // not that there is no file
}

void TestHistoryStates::aLockedFileIsReadAndTheNextTryWorks()
{
    createOne();
    auto holder = valueOf(Database::open(file(), OpenMode::ReadWrite));
    auto transaction = std::optional(valueOf(Transaction::begin(holder)));
    History history(folder(), m_clock);
    QCOMPARE(await(history.conversations().list({})).total, 1);
    const auto error = errorOf(history.conversations().create(conversationNamed(u"d"_s)));
    QCOMPARE(sqliteCode(error), 5);
    QVERIFY(error.message.contains(u"locked by another program"_s));
    transaction.reset();
    awaitDone(history.conversations().create(conversationNamed(u"d"_s)));
    QCOMPARE(await(history.conversations().list({})).total, 2);
}

void TestHistoryStates::aNewerFileIsOpenedByNobody()
{
    createOne();
    {
        auto database = valueOf(Database::open(file(), OpenMode::ReadWrite));
        wantDone(database.run(u"PRAGMA user_version = 99"_s));
    }
    History history(folder(), m_clock);
    const auto list = QCoro::waitFor(history.conversations().list({}));
    QVERIFY(!list);
    QVERIFY(list.error().message.contains(u"newer version"_s));
    QVERIFY(errorOf(history.conversations().create(conversationNamed(u"d"_s))).message.contains(u"newer version"_s));
}

void TestHistoryStates::anotherProgramsFileIsSaidAndLeftAlone()
{
    {
        auto database = valueOf(Database::open(file(), OpenMode::ReadWrite));
        wantDone(database.run(u"CREATE TABLE bookmark (x)"_s));
        wantDone(database.run(u"PRAGMA application_id = 4711"_s));
    }
    History history(folder(), m_clock);
    const auto error = errorOf(history.conversations().create(conversationNamed(u"c"_s)));
    QCOMPARE(error.kind, ErrorKind::Storage);
    QVERIFY2(error.message.contains(u"another program"_s), qPrintable(error.message));
    QVERIFY(!QCoro::waitFor(history.conversations().list({})));
    QVERIFY(QDir(folder()).entryList({u"*damaged*"_s}, QDir::Files).isEmpty());
}

void TestHistoryStates::whatIsNoDatabaseAtAllIsKeptAndToldOf()
{
    QVERIFY(QDir().mkpath(folder()));
    const QByteArray content(5000, 'x');
    QFile other(file());
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(content);
    other.close();
    History history(folder(), m_clock);
    QStringList told;
    const auto listening = history.tellProblems([&told](const QStringList &sentences) { told += sentences; });
    awaitDone(history.conversations().create(conversationNamed(u"c"_s)));
    QTRY_VERIFY(told.join(u' ').contains(u"was kept as"_s));
    const auto kept = QDir(folder()).entryList({u"history.damaged-*.db"_s}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QFile damaged(folder() + u'/' + kept.first());
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    QCOMPARE(damaged.readAll(), content);
}

void TestHistoryStates::aFullDiskIsSaidAndNothingIsDamaged()
{
    const auto turn = turnNamed(u"t"_s, u"c"_s);
    {
        History history(folder(), m_clock);
        awaitDone(history.conversations().create(conversationNamed(u"c"_s)));
        awaitDone(history.turns().begin(turn));
        const auto limit = [&history](const QString &pages) {
            std::function<Result<void>(Database &)> set = [pages](Database &database) {
                return database.run(u"PRAGMA max_page_count = "_s + pages);
            };
            awaitDone(history.threads().writer().run<void>(std::move(set)));
        };
        limit(u"1"_s); // as many as there are
        TurnCheckpoint checkpoint;
        checkpoint.turn = turn.id;
        checkpoint.growth = {textGrowth(0, 0, u"x"_s.repeated(100'000))};
        const auto error = errorOf(history.turns().checkpoint(checkpoint));
        QCOMPARE(sqliteCode(error), 13);
        QVERIFY(error.message.contains(u"disk is full"_s));
        QCOMPARE(await(history.conversations().list({})).total, 1); // reading goes on
        limit(u"1000000"_s);
        awaitDone(history.turns().checkpoint(checkpoint)); // the same again, once there is room
        awaitDone(history.turns().end(endOf(turn, u"whole"_s)));
    }
    auto database = valueOf(Database::open(file(), OpenMode::ReadOnly));
    QString integrity;
    wantDone(database.each([&integrity](const Row &row) { integrity += row.text(0); }, u"PRAGMA integrity_check"_s));
    QCOMPARE(integrity, u"ok"_s);
}

void TestHistoryStates::aFolderThatComesLaterIsUsed()
{
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    History history(folder(), m_clock);
    QCOMPARE(errorOf(history.conversations().create(conversationNamed(u"c"_s))).kind, ErrorKind::Storage);
    QVERIFY(inTheWay.remove());
    awaitDone(history.conversations().create(conversationNamed(u"c"_s)));
    QCOMPARE(await(history.conversations().list({})).total, 1);
}

void TestHistoryStates::anOlderFileThatCannotBeMigratedIsSaid()
{
    {
        auto database = valueOf(Database::open(file(), OpenMode::ReadWrite));
        wantDone(database.run(u"PRAGMA application_id = %1"_s.arg(applicationId)));
        wantDone(database.run(u"PRAGMA user_version = 1"_s));
        wantDone(database.run(u"CREATE TABLE search_state (x)"_s)); // in the way of the second migration
    }
    History history(folder(), m_clock);
    QCOMPARE(errorOf(history.conversations().create(conversationNamed(u"c"_s))).kind, ErrorKind::Storage);
    QVERIFY(!QCoro::waitFor(history.conversations().list({})));
}

QTEST_GUILESS_MAIN(TestHistoryStates)
#include "tst_historystates.moc"
