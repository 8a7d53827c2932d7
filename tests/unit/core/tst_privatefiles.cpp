// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/PrivateFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <csignal>
#include <limits>
#include <thread>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestPrivateFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersAreForTheirOwnerAlone();
    void anOpenFolderIsClosed();
    void aFolderThatIsThereIsNoError();
    void aFileInTheWayIsNamed();
    void whatCannotBeMadeIsNamed();
    void filesAreForTheirOwnerAlone();
    void aReplacedFileLosesItsOpenMode();
    void contentComesBackByteForByte_data();
    void contentComesBackByteForByte();
    void aFullDiskLeavesTheOldFileWhole();
    void aLinkStaysALink();
    void aLinkToNothingMakesItsTarget();
    void aFolderIsNotOverwritten();
    void aMissingFolderIsNamed();
    void aMissingFileIsNamed();
    void aFolderIsNotRead();
    void aPipeDoesNotHoldUsUp();
    void tooLargeIsSaid();
    void exactlyTheCeilingIsRead();
    void theCeilingMayBeAnything();
    void filesWithoutASizeAreRead();
    void emptyAndBrokenNamesAreRefused();
    void manyWritersLeaveOneWholeFile();
    void aCopyIsWholeAndPrivate();
    void aCopyReplacesNothing();
    void aFullDiskLeavesNoHalfCopy();
    void aFinishedFileTakesAPlaceInOneStep();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static uint modeOf(const QString &path)
    {
        struct stat status = {};
        return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
    }
    [[nodiscard]] static QStringList filesIn(const QString &path)
    {
        return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_folder;
};

void TestPrivateFiles::foldersAreForTheirOwnerAlone()
{
    QVERIFY(makePrivateFolder(at(u"a/b/c"_s)));
    for (const auto &name : {u"a"_s, u"a/b"_s, u"a/b/c"_s})
        QCOMPARE(modeOf(at(name)), 0700U);
}

void TestPrivateFiles::anOpenFolderIsClosed()
{
    QVERIFY(QDir().mkpath(at(u"open"_s)));
    QVERIFY(QFile::setPermissions(at(u"open"_s), QFile::Permissions(0x7755)));
    QVERIFY(makePrivateFolder(at(u"open/"_s)));
    QCOMPARE(modeOf(at(u"open"_s)), 0700U);
}

void TestPrivateFiles::aFolderThatIsThereIsNoError()
{
    QVERIFY(makePrivateFolder(at(u"twice"_s)));
    QVERIFY(makePrivateFolder(at(u"twice"_s)));
}

void TestPrivateFiles::aFileInTheWayIsNamed()
{
    QVERIFY(writePrivateFile(at(u"inTheWay"_s), "x"));
    const auto last = makePrivateFolder(at(u"inTheWay"_s));
    QVERIFY(!last);
    QCOMPARE(last.error().kind, ErrorKind::Storage);
    QVERIFY2(last.error().message.contains(at(u"inTheWay"_s)), qUtf8Printable(last.error().message));
    const auto between = makePrivateFolder(at(u"inTheWay/below"_s));
    QVERIFY(!between);
    QVERIFY2(between.error().message.contains(u"inTheWay"_s), qUtf8Printable(between.error().message));
}

void TestPrivateFiles::whatCannotBeMadeIsNamed()
{
    const auto result = makePrivateFolder(u"/proc/oriel/x"_s);
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"/proc/oriel/x"_s), qUtf8Printable(result.error().message));
}

void TestPrivateFiles::filesAreForTheirOwnerAlone()
{
    const auto before = ::umask(0);
    const auto result = writePrivateFile(at(u"new"_s), "x");
    ::umask(before);
    QVERIFY(result);
    QCOMPARE(modeOf(at(u"new"_s)), 0600U);
}

void TestPrivateFiles::aReplacedFileLosesItsOpenMode()
{
    QVERIFY(writePrivateFile(at(u"mode"_s), "x"));
    QVERIFY(QFile::setPermissions(at(u"mode"_s), QFile::Permissions(0x7777)));
    QVERIFY(writePrivateFile(at(u"mode"_s), "y"));
    QCOMPARE(modeOf(at(u"mode"_s)), 0600U);
}

void TestPrivateFiles::contentComesBackByteForByte_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("{\"a\": 1}\n");
    QTest::newRow("not text") << QByteArray("\0\xff\r\n\x80", 5);
    QTest::newRow("large") << QByteArray(5 * 1024 * 1024, 'x');
}

void TestPrivateFiles::contentComesBackByteForByte()
{
    QFETCH(QByteArray, content);
    QVERIFY(writePrivateFile(at(u"content"_s), content));
    const auto back = readFile(at(u"content"_s));
    QVERIFY(back);
    QCOMPARE(*back, content);
}

void TestPrivateFiles::aFullDiskLeavesTheOldFileWhole()
{
    QVERIFY(makePrivateFolder(at(u"full"_s)));
    const QString path = at(u"full/settings.json"_s);
    QVERIFY(writePrivateFile(path, "old"));

    // A limit on the size of files fails a write half-way, as a full disk does, and needs no rights.
    const auto oldHandler = ::signal(SIGXFSZ, SIG_IGN);
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    struct rlimit small = before;
    small.rlim_cur = 10'000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto result = writePrivateFile(path, QByteArray(50'000, 'n'));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    ::signal(SIGXFSZ, oldHandler);

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Storage);
    QVERIFY2(result.error().message.contains(path), qUtf8Printable(result.error().message));
    QCOMPARE(readFile(path).value_or("none"), QByteArray("old"));
    QCOMPARE(filesIn(at(u"full"_s)), QStringList{u"settings.json"_s}); // and nothing lies about
}

void TestPrivateFiles::aLinkStaysALink()
{
    QVERIFY(writePrivateFile(at(u"target"_s), "old"));
    QVERIFY(QFile::link(at(u"target"_s), at(u"link"_s)));
    QVERIFY(writePrivateFile(at(u"link"_s), "new"));
    QVERIFY(QFileInfo(at(u"link"_s)).isSymLink());
    QCOMPARE(readFile(at(u"target"_s)).value_or("none"), QByteArray("new"));
}

void TestPrivateFiles::aLinkToNothingMakesItsTarget()
{
    QVERIFY(QFile::link(at(u"later"_s), at(u"dangling"_s)));
    QVERIFY(writePrivateFile(at(u"dangling"_s), "new"));
    QCOMPARE(readFile(at(u"later"_s)).value_or("none"), QByteArray("new"));
}

void TestPrivateFiles::aFolderIsNotOverwritten()
{
    QVERIFY(makePrivateFolder(at(u"folder"_s)));
    const auto result = writePrivateFile(at(u"folder"_s), "x");
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"folder"_s), qUtf8Printable(result.error().message));
}

void TestPrivateFiles::aMissingFolderIsNamed()
{
    const auto result = writePrivateFile(at(u"none/file"_s), "x");
    QVERIFY(!result);
    QCOMPARE(result.error().message,
             u"The file “%1” could not be written. The folder for it does not exist."_s.arg(at(u"none/file"_s)));
}

void TestPrivateFiles::aMissingFileIsNamed()
{
    const auto result = readFile(at(u"nothing"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Storage);
    QCOMPARE(result.error().message, u"There is no file “%1”."_s.arg(at(u"nothing"_s)));
}

void TestPrivateFiles::aFolderIsNotRead()
{
    const auto result = readFile(m_folder.path());
    QVERIFY(!result);
    QCOMPARE(result.error().message,
             u"The file “%1” could not be read. There is a folder of that name."_s.arg(m_folder.path()));
}

void TestPrivateFiles::aPipeDoesNotHoldUsUp()
{
    const QString path = at(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const auto result = readFile(path);
    QVERIFY(!result);
    QCOMPARE(result.error().message, u"“%1” is not a file."_s.arg(path));
}

void TestPrivateFiles::tooLargeIsSaid()
{
    QVERIFY(writePrivateFile(at(u"large"_s), QByteArray(11, 'x')));
    const auto result = readFile(at(u"large"_s), 10);
    QVERIFY(!result);
    QCOMPARE(result.error().message, u"The file “%1” is larger than 10 bytes."_s.arg(at(u"large"_s)));
    const auto endless = readFile(u"/dev/zero"_s, 100'000);
    QVERIFY(!endless);
}

void TestPrivateFiles::exactlyTheCeilingIsRead()
{
    QVERIFY(writePrivateFile(at(u"exact"_s), QByteArray(10, 'x')));
    QCOMPARE(readFile(at(u"exact"_s), 10).value_or("none"), QByteArray(10, 'x'));
}

void TestPrivateFiles::theCeilingMayBeAnything()
{
    QVERIFY(writePrivateFile(at(u"small"_s), "words"));
    QCOMPARE(readFile(at(u"small"_s), std::numeric_limits<qint64>::max() / 2).value_or("none"), QByteArray("words"));
}

void TestPrivateFiles::filesWithoutASizeAreRead()
{
    const auto result = readFile(u"/proc/self/status"_s);
    QVERIFY(result);
    QVERIFY(result->contains("VmRSS"));
    QCOMPARE(readFile(u"/dev/null"_s).value_or("none"), QByteArray());
}

void TestPrivateFiles::emptyAndBrokenNamesAreRefused()
{
    for (const auto &name : {QString(), u"a\0b"_s}) {
        QVERIFY(!readFile(name));
        QVERIFY(!writePrivateFile(name, "x"));
        QVERIFY(!makePrivateFolder(name));
    }
}

void TestPrivateFiles::manyWritersLeaveOneWholeFile()
{
    const QString path = at(u"shared"_s);
    std::vector<std::jthread> writers;
    for (int i = 0; i < 8; ++i) {
        writers.emplace_back([&path, i] {
            for (int round = 0; round < 10; ++round)
                (void)writePrivateFile(path, QByteArray(100'000, char('a' + i)));
        });
    }
    writers.clear();
    const auto content = readFile(path);
    QVERIFY(content);
    QCOMPARE(*content, QByteArray(100'000, content->front()));
}

void TestPrivateFiles::aCopyIsWholeAndPrivate()
{
    const QByteArray content(3 * 1024 * 1024 + 7, 'c');
    QVERIFY(writePrivateFile(at(u"original"_s), content));
    QVERIFY(copyPrivateFile(at(u"original"_s), at(u"copy"_s)));
    QCOMPARE(readFile(at(u"copy"_s)).value_or("none"), content);
    QCOMPARE(modeOf(at(u"copy"_s)), 0600U);
}

void TestPrivateFiles::aCopyReplacesNothing()
{
    QVERIFY(writePrivateFile(at(u"one"_s), "one"));
    QVERIFY(writePrivateFile(at(u"two"_s), "two"));
    QVERIFY(!copyPrivateFile(at(u"one"_s), at(u"two"_s)));
    QCOMPARE(readFile(at(u"two"_s)).value_or("none"), QByteArray("two"));
}

void TestPrivateFiles::aFullDiskLeavesNoHalfCopy()
{
    QVERIFY(writePrivateFile(at(u"large"_s), QByteArray(50'000, 'l')));
    const auto oldHandler = ::signal(SIGXFSZ, SIG_IGN);
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    struct rlimit small = before;
    small.rlim_cur = 10'000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto result = copyPrivateFile(at(u"large"_s), at(u"half"_s));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    ::signal(SIGXFSZ, oldHandler);

    QVERIFY(!result);
    QVERIFY(!QFile::exists(at(u"half"_s)));
}

void TestPrivateFiles::aFinishedFileTakesAPlaceInOneStep()
{
    QVERIFY(writePrivateFile(at(u"finished"_s), "new"));
    QVERIFY(writePrivateFile(at(u"place"_s), "old"));
    QVERIFY(putInPlace(at(u"finished"_s), at(u"place"_s)));
    QCOMPARE(readFile(at(u"place"_s)).value_or("none"), QByteArray("new"));
    QVERIFY(!QFile::exists(at(u"finished"_s)));
    QVERIFY(!putInPlace(at(u"finished"_s), at(u"place"_s)));
    QCOMPARE(readFile(at(u"place"_s)).value_or("none"), QByteArray("new"));
}

QTEST_GUILESS_MAIN(TestPrivateFiles)
#include "tst_privatefiles.moc"
