// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ZipArchive.h"
#include "ExchangeFixtures.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace oriel;
using namespace oriel::test;

class TestZipArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreReadByName();
    void aBombIsStopped();
    void aDamagedEntryCostsOnlyItself();
    void aCutArchiveSaysSo();
    void tooManyEntriesAreRefused();
    void whatIsReadHasACeiling();
    void aBrokenFileInAGoodZipCostsOnlyItself();
    void anEncryptedEntryIsNamed();
    void namesOfEntriesAreNeverPaths();
    void anArchiveOfSomethingElseSaysSo();
};

namespace {

const ZipEntry *entryNamed(const ZipArchive &archive, const QString &path)
{
    const auto found = std::ranges::find(archive.entries(), path, &ZipEntry::path);
    return found == archive.entries().end() ? nullptr : &*found;
}

constexpr auto conversation =
    R"({"id":"a","title":"t","mapping":{"1":{"message":{"author":{"role":"user"},"content":{"content_type":"text","parts":["hi"]}}}}})";

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestZipArchive::entriesAreReadByName()
{
    const ImportFolder folder;
    auto archive = ZipArchive::open(folder.zip({{u"b/ü.txt"_s, "two"}, {u"a.txt"_s, "one"}, {u"empty"_s, ""}}), {});
    QVERIFY(archive);
    QCOMPARE((*archive)->entries().size(), std::size_t(3));
    for (const auto &[name, content] :
         {std::pair(u"b/ü.txt"_s, "two"), std::pair(u"a.txt"_s, "one"), std::pair(u"empty"_s, "")}) {
        const auto *entry = entryNamed(**archive, name);
        QVERIFY2(entry, qPrintable(name));
        QCOMPARE((*archive)->read(*entry, 100).value(), QByteArray(content));
    }
    QCOMPARE(entryNamed(**archive, u"b/ü.txt"_s)->name(), u"ü.txt"_s);
    QVERIFY(!(*archive)->read({u"no"_s, 0, 0, false}, 100));
}

void TestZipArchive::aBombIsStopped()
{
    const ImportFolder folder;
    ZipLimits limits;
    limits.freeBytes = 100'000;
    auto archive = ZipArchive::open(
        folder.zip({{u"bomb"_s, QByteArray(20'000'000, '\0')}, {u"text"_s, QByteArray(90'000, 'x')}}), limits);
    QVERIFY(archive);
    const auto read = (*archive)->read(*entryNamed(**archive, u"bomb"_s), 1 << 30);
    QVERIFY(!read);
    QCOMPARE(read.error().message,
             u"The file “bomb” in the archive cannot be read. The file becomes too large when it is unpacked."_s);
    QCOMPARE((*archive)->read(*entryNamed(**archive, u"text"_s), 1 << 30).value().size(), qsizetype(90'000));
}

void TestZipArchive::aDamagedEntryCostsOnlyItself()
{
    const ImportFolder folder;
    QByteArray words;
    for (int i = 0; i < 2000; ++i)
        words += QByteArray::number(i * 7919);
    const QString path = folder.zip({{u"a"_s, words}, {u"b"_s, "good"}});
    const QByteArray good = bytesOf(path);
    for (const int place : {60, 500, 2000}) {
        QByteArray damaged = good;
        damaged[place] = char(damaged[place] ^ 0x55);
        auto archive = ZipArchive::open(folder.write(damaged, u"damaged.zip"_s), {});
        QVERIFY(archive);
        QVERIFY(!(*archive)->read(*entryNamed(**archive, u"a"_s), 1 << 20));
        QCOMPARE((*archive)->read(*entryNamed(**archive, u"b"_s), 100).value(), QByteArray("good"));
    }
}

void TestZipArchive::aCutArchiveSaysSo()
{
    const ImportFolder folder;
    const QByteArray good = bytesOf(folder.zip({{u"a"_s, QByteArray(5000, 'x')}}));
    for (const qsizetype size : {qsizetype(4), qsizetype(30), good.size() / 2, good.size() - 10}) {
        const auto read = readFile(folder.write(good.first(size), u"cut.zip"_s));
        QVERIFY2(read.error, qPrintable(QString::number(size)));
        if (size < good.size() - 22) // without the directory's end
            QVERIFY(read.error->message.endsWith(u"The archive is damaged or was not downloaded to its end."_s));
    }
}

void TestZipArchive::tooManyEntriesAreRefused()
{
    const ImportFolder folder;
    ZipLimits limits;
    limits.entries = 1;
    QVERIFY(!ZipArchive::open(folder.zip({{u"a"_s, "1"}, {u"b"_s, "2"}}), limits));
}

void TestZipArchive::whatIsReadHasACeiling()
{
    const ImportFolder folder;
    ZipLimits limits;
    limits.totalBytes = 1500;
    auto archive = ZipArchive::open(folder.zip({{u"a"_s, QByteArray(1000, 'x')}}), limits);
    QVERIFY(archive);
    const auto &entry = (*archive)->entries().front();
    QCOMPARE((*archive)->read(entry, 1000).value().size(), qsizetype(1000));
    QVERIFY(!(*archive)->read(entry, 999));
    QVERIFY(!(*archive)->read(entry, 1000)); // all together
}

void TestZipArchive::aBrokenFileInAGoodZipCostsOnlyItself()
{
    const ImportFolder folder;
    const QString path = folder.zip(
        {{u"1.json"_s, QByteArray("[") + conversation + ",{\"mapping\":" + QByteArray(3000, ' ')},
         {u"2.json"_s, QByteArray("[") + QByteArray(conversation).replace("\"a\"", "\"b\"") + "]"}});
    const auto read = readFile(path);
    QCOMPARE(read.conversations.size(), std::size_t(2));
    QCOMPARE(read.leftOutReasons(), u"Entry 2: The file ends in the middle of this entry."_s);
    QCOMPARE(read.noteCount(ImportNoteKind::DamagedFile, u"1.json: The file is cut off."_s), 1);
    QVERIFY(!read.error);
}

void TestZipArchive::anEncryptedEntryIsNamed()
{
    const ImportFolder folder;
    QByteArray zip = bytesOf(folder.zip({{u"c.json"_s, QByteArray("[") + conversation + "]"}}));
    zip[6] = char(zip[6] | 1); // the flags of the entry and of its line in the directory
    const qsizetype directory = zip.lastIndexOf("PK\x01\x02");
    zip[directory + 8] = char(zip[directory + 8] | 1);
    const auto read = readFile(folder.write(zip, u"locked.zip"_s));
    QCOMPARE(read.leftOutReasons(), u"c.json: The file “c.json” in the archive is encrypted."_s);
    QVERIFY(read.error);
}

void TestZipArchive::namesOfEntriesAreNeverPaths()
{
    const ImportFolder folder;
    const auto read = readFile(folder.zip({{u"../../evil.json"_s, QByteArray("[") + conversation + "]"}}));
    QCOMPARE(read.conversations.size(), std::size_t(1));
    QVERIFY(!QFile::exists(folder.path(u"../../evil.json"_s)));
}

void TestZipArchive::anArchiveOfSomethingElseSaysSo()
{
    const ImportFolder folder;
    const auto read = readFile(folder.zip({{u"a.txt"_s, "hello"}, {u"b.json"_s, "{\"a\":1}"}}));
    QVERIFY(read.error);
    QCOMPARE(read.error->message, u"The file holds no conversations that Oriel can read."_s);
    const auto empty = readFile(folder.write(QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0'), u"empty.zip"_s));
    QVERIFY(empty.error);
}

QTEST_GUILESS_MAIN(TestZipArchive)
#include "tst_ziparchive.moc"
