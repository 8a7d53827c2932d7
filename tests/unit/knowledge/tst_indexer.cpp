// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/index/KnowledgeFile.h"
#include "knowledge/index/LexicalUpkeep.h"
#include "knowledge/Indexer.h"
#include "knowledge/PassageSearch.h"
#include "unit/knowledge/KnowledgeValues.h"

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestIndexer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsInAFolderIsFound();
    void aRenameAndACopyCostNoReading();
    void anEditIsReadAndTheOldTextIsGone();
    void whatIsGoneIsNotFound();
    void whatAnUnpluggedDriveHeldIsStillFound();
    void whatIsBelowAFolderThatCannotBeReadIsKept();
    void aFileThatGoesBeforeItIsReadAgainIsKept();
    void aBadFileIsSaidAndTheOthersAreRead();
    void aFileThatTakesItsReaderDownTwiceIsSetAside();
    void whatTookTooLongIsNotTriedAtOnceAgain();
    void whatAProcessLeftHalfIsReadAgain();
    void aLostWordIndexIsMadeAnew();
    void aDamagedWordIndexIsMadeAnew();
    void aLargeFileOfAFolderIsSkippedAndSaid();
    void withoutAReaderNoFileIsGivenUp();
    void aFileInTwoCollectionsIsReadOnceAndFoundInBoth();
    void whatIsReadAgainIsReadAndFoundOnce();
    void whatAnotherCollectionHasTooIsKeptInIt();
    void aStopKeepsWhatWasFound();
    void nothingIsReadTwiceThatHasNotChanged();

private:
    struct Index {
        QString folder;
        Database database;
        ReaderProcess reader;
        Indexer indexer;
        std::vector<QString> read; //!< paths, in order
        QStringList unread; //!< folders, of the last run

        Index(const QString &where, const ReaderProgram &program)
            : folder(where)
            , database(valueOf(openKnowledgeFile(where + u"/documents.sqlite"_s)))
            , reader(program, 2s)
            , indexer(database, where + u"/words"_s, reader)
        {
        }
        void run(bool isForced = false, const std::stop_token &stop = {})
        {
            unread = valueOf(indexer.scan({}, isForced, {})).unread;
            const auto progress = [this](const IndexProgress &told) {
                if (read.empty() || read.back() != told.path)
                    read.push_back(told.path);
            };
            wantDone(indexer.run(progress, stop));
        }
        void add(const QString &path, const QString &collection = u"c"_s)
        {
            FileRepository files(database);
            const auto key = valueOf(files.collection(collection)).key;
            (void)valueOf(files.putRoot({0, key, path, QFileInfo(path).isDir(), {}}));
        }
        [[nodiscard]] std::vector<FoundPassage> find(const QString &words, const QString &collection = {})
        {
            const QStringList names = collection.isEmpty() ? QStringList() : QStringList{collection};
            return valueOf(PassageSearch(database, folder + u"/words"_s).find({words, names, 10})).passages;
        }
        [[nodiscard]] qint64 count(const QString &table)
        {
            return *valueOf(database.integer(u"SELECT count(*) FROM "_s + table));
        }
        [[nodiscard]] KnownFile file(const QString &path)
        {
            for (const auto &known : valueOf(FileRepository(database).files())) {
                if (known.found.path == path)
                    return known;
            }
            qFatal("no file %s", qPrintable(path));
        }
    };
    [[nodiscard]] static ReaderProgram real() { return {QStringLiteral(READER_CHILD), {}}; }
    [[nodiscard]] static ReaderProgram faulty() { return {QStringLiteral(READER_CHILD), {u"faulty"_s}}; }

    std::unique_ptr<DocumentFolder> m_documents;
    std::unique_ptr<DocumentFolder> m_home;
};

void TestIndexer::init()
{
    m_documents = std::make_unique<DocumentFolder>();
    m_home = std::make_unique<DocumentFolder>();
}

void TestIndexer::whatIsInAFolderIsFound()
{
    m_documents->write(u"manual.md"_s, "# Pump\n\nHold RESET for ten seconds.\n\n# Index\n\nNothing.\n");
    m_documents->write(u"other.txt"_s, "A garden of flowers.");
    Index index(m_home->path(), real());
    index.add(m_documents->path());
    index.run();
    const auto found = index.find(u"How do I reset the pump?"_s);
    QVERIFY(!found.empty());
    QCOMPARE(found.front().path, m_documents->path(u"manual.md"_s));
    QCOMPARE(found.front().headings, QStringList{u"Pump"_s});
    QCOMPARE(found.front().firstLine, 1);
    QCOMPARE(found.front().lastLine, 3);
    QCOMPARE(found.front().text, u"Pump\n\nHold RESET for ten seconds."_s);
}

void TestIndexer::aRenameAndACopyCostNoReading()
{
    const QString first = m_documents->write(u"a.txt"_s, "The pump.");
    Index index(m_home->path(), real());
    index.add(m_documents->path());
    index.run();
    const qint64 content = *index.file(first).content;
    QVERIFY(QFile::rename(first, m_documents->path(u"b.txt"_s)));
    m_documents->write(u"copy/c.txt"_s, "The pump.");
    index.run();
    QCOMPARE(*index.file(m_documents->path(u"b.txt"_s)).content, content);
    QCOMPARE(*index.file(m_documents->path(u"copy/c.txt"_s)).content, content);
    QCOMPARE(index.count(u"document"_s), 1);
    QCOMPARE(index.find(u"pump"_s).size(), 1U);
}

void TestIndexer::anEditIsReadAndTheOldTextIsGone()
{
    m_documents->write(u"a.txt"_s, "The pump.");
    Index index(m_home->path(), real());
    index.add(m_documents->path());
    index.run();
    m_documents->write(u"a.txt"_s, "The valve is new.");
    index.run();
    QVERIFY(index.find(u"pump"_s).empty());
    QCOMPARE(index.find(u"valve"_s).size(), 1U);
    QCOMPARE(index.count(u"content"_s), 1);
}

void TestIndexer::whatIsGoneIsNotFound()
{
    const QString path = m_documents->write(u"a.txt"_s, "The pump.");
    Index index(m_home->path(), real());
    index.add(m_documents->path());
    index.run();
    QVERIFY(QFile::remove(path));
    index.run();
    QVERIFY(index.find(u"pump"_s).empty());
    for (const auto &table : {u"file"_s, u"content"_s, u"document"_s, u"chunk"_s, u"membership"_s, u"lexical_todo"_s})
        QCOMPARE(index.count(table), 0);
}

void TestIndexer::whatAnUnpluggedDriveHeldIsStillFound()
{
    m_documents->write(u"drive/folder/a.txt"_s, "The pump.");
    const QString single = m_documents->write(u"drive/b.txt"_s, "The valve.");
    const QString drive = m_documents->path(u"drive"_s);
    const QString away = m_documents->path(u"away"_s);
    Index index(m_home->path(), real());
    index.add(drive + u"/folder"_s);
    index.add(single);
    index.run();
    QVERIFY(QFile::rename(drive, away));
    for (const bool isForced : {false, true}) {
        index.run(isForced);
        QCOMPARE(index.unread, (QStringList{drive + u"/folder"_s, drive}));
        QCOMPARE(index.find(u"pump"_s).size(), 1U);
        QCOMPARE(index.find(u"valve"_s).size(), 1U);
    }
    QVERIFY(QFile::rename(away, drive));
    QVERIFY(QFile::remove(single)); // it is gone, and its folder is there to say so
    index.run();
    QVERIFY(index.unread.isEmpty());
    QCOMPARE(index.find(u"pump"_s).size(), 1U);
    QVERIFY(index.find(u"valve"_s).empty());
}

void TestIndexer::whatIsBelowAFolderThatCannotBeReadIsKept()
{
    m_documents->write(u"locked/a.txt"_s, "The pump.");
    m_documents->write(u"locked too/b.txt"_s, "The valve.");
    Index index(m_home->path(), real());
    index.add(m_documents->path());
    index.run();
    FileRepository files(index.database);
    const auto root = valueOf(files.roots()).front().key; // root may read all: the walk finds nothing unreadable then
    (void)valueOf(files.replaceFiles(root, {}, true, {m_documents->path(u"locked"_s)}));
    wantDone(index.indexer.run([](const IndexProgress &) {}, {}));
    QCOMPARE(index.find(u"pump"_s).size(), 1U);
    QVERIFY(index.find(u"valve"_s).empty());
}

void TestIndexer::aFileThatGoesBeforeItIsReadAgainIsKept()
{
    const QString path = m_documents->write(u"a.txt"_s, "The pump.");
    Index index(m_home->path(), real());
    index.add(m_documents->path());
    index.run();
    m_documents->write(u"a.txt"_s, "The pump is another.");
    (void)valueOf(index.indexer.scan({}, false, {}));
    QVERIFY(QFile::remove(path));
    wantDone(index.indexer.run([](const IndexProgress &) {}, {}));
    QCOMPARE(index.file(path).fault, std::optional(ReadFault::Gone));
    QCOMPARE(index.find(u"pump"_s).size(), 1U);
    index.run();
    QVERIFY(index.find(u"pump"_s).empty());
}

void TestIndexer::aBadFileIsSaidAndTheOthersAreRead()
{
    const QString bad = m_documents->write(u"a.bin"_s, QByteArray("\0\1\2", 3));
    const QString empty = m_documents->write(u"b.txt"_s, {});
    m_documents->write(u"c.txt"_s, "The pump.");
    Index index(m_home->path(), real());
    index.add(m_documents->path());
    index.run();
    QCOMPARE(index.file(bad).state, FileState::Skipped);
    QCOMPARE(index.file(bad).fault, std::optional(ReadFault::Binary));
    QCOMPARE(index.file(empty).fault, std::optional(ReadFault::Empty));
    QCOMPARE(index.find(u"pump"_s).size(), 1U);
}

void TestIndexer::aFileThatTakesItsReaderDownTwiceIsSetAside()
{
    const QString path = m_documents->write(u"crash.txt"_s, "x");
    m_documents->write(u"good.txt"_s, "The pump.");
    Index index(m_home->path(), faulty());
    index.add(m_documents->path());
    index.run();
    QCOMPARE(index.reader.replacements(), 2);
    QCOMPARE(index.file(path).state, FileState::Failed);
    QCOMPARE(index.count(u"document"_s), 1); // of the other: half of one is none
    QCOMPARE(index.find(u"pump"_s).size(), 1U);
    m_documents->write(u"crash again.txt"_s, "x"); // the same bytes under another name
    index.run();
    QCOMPARE(index.reader.replacements(), 2);
    QCOMPARE(index.file(m_documents->path(u"crash again.txt"_s)).fault, std::optional(ReadFault::SetAside));
    m_documents->write(u"crash.txt"_s, "changed");
    index.run();
    QCOMPARE(index.reader.replacements(), 4);
}

void TestIndexer::whatTookTooLongIsNotTriedAtOnceAgain()
{
    const QString path = m_documents->write(u"hang.txt"_s, "x");
    m_documents->write(u"good.txt"_s, "The pump.");
    Index index(m_home->path(), faulty());
    index.add(m_documents->path());
    index.run();
    QCOMPARE(index.reader.replacements(), 1);
    QCOMPARE(index.file(path).fault, std::optional(ReadFault::TookTooLong));
    QCOMPARE(index.find(u"pump"_s).size(), 1U);
}

void TestIndexer::whatAProcessLeftHalfIsReadAgain()
{
    const QString path = m_documents->write(u"a.txt"_s, "The pump.");
    {
        Index index(m_home->path(), real());
        index.add(m_documents->path());
        (void)valueOf(index.indexer.scan({}, false, {}));
        ContentRepository contents(index.database); // as one that is killed between two transactions leaves it
        const auto content = valueOf(contents.begin(*contentHash(path, {})));
        StructuredText half;
        half.text = "half of the pump";
        half.blocks = {{TextBlockKind::Paragraph, 0, 0, half.text.size(), {}}};
        wantDone(contents.add(content, 0, half, chunksOf(half), {}));
        wantDone(FileRepository(index.database).setState(index.file(path).key, FileState::Reading));
        QVERIFY(index.find(u"half"_s).empty());
    }
    Index index(m_home->path(), real());
    index.run();
    QVERIFY(index.find(u"half"_s).empty());
    QCOMPARE(index.find(u"pump"_s).size(), 1U);
    QCOMPARE(index.count(u"document"_s), 1);
}

void TestIndexer::aLostWordIndexIsMadeAnew()
{
    m_documents->write(u"a.txt"_s, "The pump.");
    Index index(m_home->path(), real());
    index.add(m_documents->path());
    index.run();
    QVERIFY(QDir(m_home->path(u"words"_s)).removeRecursively());
    QVERIFY(index.find(u"pump"_s).empty());
    index.run();
    QCOMPARE(index.find(u"pump"_s).size(), 1U);
}

void TestIndexer::aDamagedWordIndexIsMadeAnew()
{
    m_documents->write(u"a.txt"_s, "The pump.");
    Index index(m_home->path(), real());
    index.add(m_documents->path());
    index.run();
    for (const auto &name : {u"words/postlist.glass"_s, u"words/docdata.glass"_s, u"words/termlist.glass"_s})
        m_home->write(name, QByteArray(8192, 'x'));
    m_documents->write(u"b.txt"_s, "The valve.");
    index.run();
    QCOMPARE(index.find(u"pump"_s).size(), 1U);
    QCOMPARE(index.find(u"valve"_s).size(), 1U);
}

void TestIndexer::aLargeFileOfAFolderIsSkippedAndSaid()
{
    const QString path = m_documents->write(u"a.txt"_s, "The pump.");
    Index index(m_home->path(), real());
    index.add(m_documents->path());
    index.run();
    FolderRules rules;
    rules.mostBytes = 20;
    const auto root = valueOf(FileRepository(index.database).roots()).front();
    const auto withRules = [&](const FolderRules &changed) {
        (void)valueOf(FileRepository(index.database).putRoot({0, root.collection, root.path, true, changed}));
        index.run();
    };
    m_documents->write(u"a.txt"_s, "The pump, which has become far longer.");
    withRules(rules);
    QCOMPARE(index.file(path).state, FileState::Skipped);
    QCOMPARE(index.file(path).fault, std::optional(ReadFault::TooLarge));
    QVERIFY(index.find(u"pump"_s).empty()); // what it held is not what it holds
    withRules({});
    QCOMPARE(index.file(path).state, FileState::Ready);
    QCOMPARE(index.find(u"pump"_s).size(), 1U);
}

void TestIndexer::withoutAReaderNoFileIsGivenUp()
{
    const QString path = m_documents->write(u"a.txt"_s, "The pump.");
    {
        Index index(m_home->path(), {u"/no/such/program"_s, {}});
        index.add(m_documents->path());
        index.run();
        index.run();
        QCOMPARE(index.file(path).state, FileState::Failed);
        QCOMPARE(index.file(path).fault, std::optional(ReadFault::NotStarted));
    }
    Index index(m_home->path(), real());
    index.run();
    QCOMPARE(index.file(path).state, FileState::Ready);
}

void TestIndexer::aFileInTwoCollectionsIsReadOnceAndFoundInBoth()
{
    const QString path = m_documents->write(u"a.txt"_s, "The pump.");
    Index index(m_home->path(), real());
    index.add(path, u"one"_s);
    index.run();
    index.add(path, u"two"_s);
    index.run();
    QCOMPARE(index.count(u"document"_s), 1);
    QCOMPARE(index.find(u"pump"_s, u"one"_s).size(), 1U);
    QCOMPARE(index.find(u"pump"_s, u"two"_s).size(), 1U);
    FileRepository files(index.database);
    wantDone(files.removeCollection(valueOf(files.findCollection(u"one"_s))->key));
    index.run();
    QCOMPARE(index.find(u"pump"_s, u"two"_s).size(), 1U);
}

void TestIndexer::whatIsReadAgainIsReadAndFoundOnce()
{
    const QString path = m_documents->write(u"a.txt"_s, "The pump.");
    Index index(m_home->path(), real());
    index.add(path, u"one"_s);
    index.add(path, u"two"_s);
    index.run();
    const qint64 content = *index.file(path).content;
    const qint64 one = valueOf(FileRepository(index.database).roots()).front().key;
    for (int i = 0; i < 2; ++i) {
        (void)valueOf(index.indexer.scan({one}, true, {}));
        wantDone(index.indexer.run([](const IndexProgress &) {}, {}));
        QVERIFY(*index.file(path).content != content);
        QCOMPARE(index.count(u"content"_s), 1);
        QCOMPARE(index.find(u"pump"_s).size(), 1U);
        QCOMPARE(index.find(u"pump"_s, u"two"_s).size(), 1U);
    }
}

void TestIndexer::whatAnotherCollectionHasTooIsKeptInIt()
{
    const QString path = m_documents->write(u"one/a.txt"_s, "The pump.");
    m_documents->write(u"two/a.txt"_s, "The pump.");
    Index index(m_home->path(), real());
    index.add(m_documents->path(u"one"_s), u"one"_s);
    index.add(m_documents->path(u"two"_s), u"two"_s);
    index.run();
    m_documents->write(u"one/a.txt"_s, "The valve is new.");
    const qint64 one = valueOf(FileRepository(index.database).roots()).front().key;
    (void)valueOf(index.indexer.scan({one}, true, {}));
    wantDone(index.indexer.run([](const IndexProgress &) {}, {}));
    QVERIFY(index.find(u"pump"_s, u"one"_s).empty());
    QCOMPARE(index.find(u"valve"_s, u"one"_s).size(), 1U);
    QCOMPARE(index.find(u"pump"_s, u"two"_s).size(), 1U);
    QCOMPARE(index.file(path).state, FileState::Ready);
}

void TestIndexer::aStopKeepsWhatWasFound()
{
    for (int i = 0; i < 5; ++i)
        m_documents->write(u"%1.txt"_s.arg(i), "The pump number " + QByteArray::number(i));
    Index index(m_home->path(), real());
    index.add(m_documents->path());
    index.run();
    (void)valueOf(index.indexer.scan({}, true, {}));
    std::stop_source stop;
    const auto stopAfterTwo = [&stop](const IndexProgress &told) {
        if (told.filesDone == 2)
            stop.request_stop();
    };
    wantDone(index.indexer.run(stopAfterTwo, stop.get_token()));
    QCOMPARE(valueOf(FileRepository(index.database).counts())[FileState::Waiting], 3);
    QCOMPARE(index.find(u"pump"_s).size(), 5U);
    index.run();
    QCOMPARE(index.find(u"pump"_s).size(), 5U);
    QCOMPARE(index.count(u"content"_s), 5);
}

void TestIndexer::nothingIsReadTwiceThatHasNotChanged()
{
    m_documents->write(u"a.txt"_s, "The pump.");
    Index index(m_home->path(), real());
    index.add(m_documents->path());
    index.run();
    QCOMPARE(index.read.size(), 1U);
    index.run();
    QCOMPARE(index.read.size(), 1U);
}

QTEST_GUILESS_MAIN(TestIndexer)
#include "tst_indexer.moc"
