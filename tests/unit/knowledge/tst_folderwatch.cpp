// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/FolderWatch.h"
#include "unit/knowledge/KnowledgeValues.h"

#include <QCoroTask>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestFolderWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsWrittenComesOrGoesIsSeen();
    void whatComesInANewFolderIsSeenToo();
    void aFileInThePlaceOfAnotherIsWatchedFromThenOn();
    void aFolderOfAnotherNameIsWatchedUnderIt();
    void whatIsLeftOutIsNotWatched();
    void whatSaysWhatIsLeftOutIsWatched();
    void aFileThatWasAddedAloneIsWatched();
    void aFolderThatGoesAndComesBackIsSeen();
    void aFolderAboveThatGetsAnotherNameIsSeen();
    void whatIsBackIsToldOnce();
    void whereThereIsMoreThanCanBeWatchedItIsSaid();
    void whatIsNoLongerAddedIsNotWatched();
    void itGoesWhileItLooks();

private:
    [[nodiscard]] static DocumentRoot root(const QString &path) { return {0, 0, path, QFileInfo(path).isDir(), {}}; }
    static WatchedFolders place(FolderWatch &watch, const QStringList &paths)
    {
        std::vector<DocumentRoot> roots;
        for (const auto &path : paths)
            roots.push_back(root(path));
        return QCoro::waitFor(watch.place(std::move(roots)));
    }
    bool sees(FolderWatch &watch, const QString &path)
    {
        return QTest::qWaitFor([&] { return seen(watch).contains(path); }, 30'000);
    }
    const QSet<QString> &seen(FolderWatch &watch)
    {
        for (const auto &path : watch.take())
            m_seen.insert(path);
        return m_seen;
    }

    std::optional<DocumentFolder> m_documents;
    QSet<QString> m_seen;
};

void TestFolderWatch::init()
{
    m_documents.emplace();
    m_seen.clear();
}

void TestFolderWatch::whatIsWrittenComesOrGoesIsSeen()
{
    const QString one = m_documents->write(u"a/one.txt"_s, "1");
    FolderWatch watch({});
    QCOMPARE(place(watch, {m_documents->path()}), WatchedFolders());
    m_documents->write(u"a/one.txt"_s, "2"); // into the file that is there
    QVERIFY(sees(watch, one));
    m_documents->write(u"two.txt"_s, "2");
    QVERIFY(sees(watch, m_documents->path()));
    QVERIFY(QFile::remove(one));
    QVERIFY(sees(watch, m_documents->path(u"a"_s)));
}

void TestFolderWatch::whatComesInANewFolderIsSeenToo()
{
    FolderWatch watch({});
    place(watch, {m_documents->path()});
    const QString one = m_documents->write(u"new/deep/one.txt"_s, "1");
    QVERIFY(sees(watch, m_documents->path()));
    QCoro::waitFor(watch.renew({m_documents->path()}));
    m_seen.clear();
    (void)watch.take();
    m_documents->write(u"new/deep/one.txt"_s, "2");
    QVERIFY(sees(watch, one));
    m_documents->write(u"new/deep/two.txt"_s, "2");
    QVERIFY(sees(watch, m_documents->path(u"new/deep"_s)));
}

void TestFolderWatch::aFileInThePlaceOfAnotherIsWatchedFromThenOn()
{
    const QString file = m_documents->write(u"one.txt"_s, "1");
    FolderWatch watch({});
    place(watch, {m_documents->path()});
    QFile held(file); // somebody has the old one open: it is not quite gone
    QVERIFY(held.open(QIODevice::ReadOnly));
    const QString draft = m_documents->write(u".one.txt.new"_s, "2");
    QCOMPARE(std::rename(QFile::encodeName(draft), QFile::encodeName(file)), 0);
    QVERIFY(sees(watch, file));
    QVERIFY(sees(watch, m_documents->path()));
    QCoro::waitFor(watch.renew({m_documents->path(), file}));
    m_seen.clear();
    (void)watch.take();
    m_documents->write(u"one.txt"_s, "3");
    QVERIFY(sees(watch, file));
}

void TestFolderWatch::aFolderOfAnotherNameIsWatchedUnderIt()
{
    m_documents->write(u"old/deep/one.txt"_s, "1");
    FolderWatch watch({});
    place(watch, {m_documents->path()});
    QVERIFY(QFile::rename(m_documents->path(u"old"_s), m_documents->path(u"new"_s)));
    QVERIFY(sees(watch, m_documents->path()));
    QCoro::waitFor(watch.renew({m_documents->path()}));
    m_seen.clear();
    (void)watch.take();
    const QString one = m_documents->write(u"new/deep/one.txt"_s, "2");
    QVERIFY(sees(watch, one));
    QVERIFY(!m_seen.contains(m_documents->path(u"old/deep/one.txt"_s)));
}

void TestFolderWatch::whatIsLeftOutIsNotWatched()
{
    m_documents->write(u".gitignore"_s, "*.log\nbuild/\n");
    for (const auto &name : {u"a.log"_s, u"build/x.txt"_s, u".git/x"_s, u"index/documents.sqlite"_s, u"z.txt"_s})
        m_documents->write(name, "1");
    FolderWatch watch(m_documents->path(u"index"_s));
    place(watch, {m_documents->path()});
    for (const auto &name : {u"a.log"_s, u"build/y.txt"_s, u".git/y"_s, u"index/documents.sqlite-wal"_s})
        m_documents->write(name, "2");
    m_documents->write(u"index/documents.sqlite"_s, "2");
    const QString last = m_documents->write(u"z.txt"_s, "2"); // what the system tells, it tells in order
    QVERIFY(sees(watch, last));
    QCOMPARE(m_seen, QSet<QString>{last});
}

void TestFolderWatch::whatSaysWhatIsLeftOutIsWatched()
{
    m_documents->write(u"a/.gitignore"_s, "*.log\n");
    FolderWatch watch({});
    place(watch, {m_documents->path()});
    m_documents->write(u"a/.gitignore"_s, "*.txt\n");
    QVERIFY(sees(watch, m_documents->path(u"a"_s)));
}

void TestFolderWatch::aFileThatWasAddedAloneIsWatched()
{
    const QString one = m_documents->write(u"one.txt"_s, "1");
    const QString two = m_documents->write(u"two.txt"_s, "1");
    FolderWatch watch({});
    place(watch, {two});
    m_documents->write(u"one.txt"_s, "2");
    m_documents->write(u"two.txt"_s, "2");
    QVERIFY(sees(watch, two));
    QVERIFY(!m_seen.contains(one));
    QVERIFY(QFile::remove(two));
    QVERIFY(QTest::qWaitFor([&] { return QCoro::waitFor(watch.renew({two})).absent == QStringList{two}; }));
    m_seen.clear();
    (void)watch.take();
    m_documents->write(u"two.txt"_s, "3");
    QVERIFY(sees(watch, two));
}

void TestFolderWatch::aFolderThatGoesAndComesBackIsSeen()
{
    m_documents->write(u"drive/one.txt"_s, "1");
    const QString drive = m_documents->path(u"drive"_s);
    FolderWatch watch({});
    place(watch, {drive});
    QVERIFY(QFile::rename(drive, m_documents->path(u"away"_s)));
    QVERIFY(sees(watch, drive));
    QCOMPARE(QCoro::waitFor(watch.renew({drive})).absent, QStringList{drive});
    m_seen.clear();
    (void)watch.take();
    QVERIFY(QFile::rename(m_documents->path(u"away"_s), drive));
    QVERIFY(sees(watch, drive));
    QVERIFY(QCoro::waitFor(watch.renew({drive})).absent.isEmpty());
}

void TestFolderWatch::aFolderAboveThatGetsAnotherNameIsSeen()
{
    m_documents->write(u"home/work/one.txt"_s, "1");
    const QString root = m_documents->path(u"home/work"_s);
    FolderWatch watch({});
    place(watch, {root});
    QVERIFY(QFile::rename(m_documents->path(u"home"_s), m_documents->path(u"house"_s)));
    QVERIFY(sees(watch, root));
}

void TestFolderWatch::whatIsBackIsToldOnce()
{
    const QString drive = m_documents->path(u"drive"_s);
    const QString other = m_documents->path(u"other"_s);
    FolderWatch watch({});
    place(watch, {});
    const auto returned = [&] { return QCoro::waitFor(watch.returned({drive, other})); };
    QVERIFY(returned().isEmpty());
    QVERIFY(QDir().mkpath(drive));
    QCOMPARE(returned(), QStringList{drive});
    QVERIFY(returned().isEmpty()); // there is nothing in it still
    m_documents->write(u"drive/one.txt"_s, "1");
    QCOMPARE(returned(), QStringList{drive});
}

void TestFolderWatch::whereThereIsMoreThanCanBeWatchedItIsSaid()
{
    QStringList files;
    for (int i = 0; i < 5; ++i) {
        files << m_documents->write(u"%1.txt"_s.arg(i), "1");
        QFile file(files.back());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const auto written = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + i * 1000);
        QVERIFY(file.setFileTime(written, QFileDevice::FileModificationTime));
    }
    const int above = int(m_documents->path().count(u'/')); // its folders, and itself
    FolderWatch watch({}, above + 2);
    QVERIFY(place(watch, {m_documents->path()}).isPartly);
    for (int i = 0; i < 5; ++i)
        m_documents->write(u"%1.txt"_s.arg(i), "2");
    QVERIFY(sees(watch, files[4])); // the two that were written last before
    QVERIFY(sees(watch, files[3]));
    QVERIFY(!m_seen.contains(files[0]));
    m_documents->write(u"new.txt"_s, "1"); // what comes and goes is told by the folder
    QVERIFY(sees(watch, m_documents->path()));
    FolderWatch all({});
    QVERIFY(!place(all, {m_documents->path()}).isPartly);
}

void TestFolderWatch::whatIsNoLongerAddedIsNotWatched()
{
    const QString one = m_documents->write(u"a/one.txt"_s, "1");
    const QString two = m_documents->write(u"b/two.txt"_s, "1");
    FolderWatch watch({});
    place(watch, {m_documents->path(u"a"_s), m_documents->path(u"b"_s)});
    place(watch, {m_documents->path(u"b"_s)});
    m_documents->write(u"a/one.txt"_s, "2");
    m_documents->write(u"b/two.txt"_s, "2");
    QVERIFY(sees(watch, two));
    QCOMPARE(m_seen, QSet<QString>{two});
}

void TestFolderWatch::itGoesWhileItLooks()
{
    for (int i = 0; i < 50; ++i)
        m_documents->write(u"%1/one.txt"_s.arg(i), "1");
    std::optional<FolderWatch> watch(std::in_place, QString());
    auto placing = watch->place({root(m_documents->path())});
    watch.reset();
    QCoro::waitFor(std::move(placing));
}

QTEST_GUILESS_MAIN(TestFolderWatch)
#include "tst_folderwatch.moc"
