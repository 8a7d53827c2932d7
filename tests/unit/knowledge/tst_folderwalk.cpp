// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/FolderWalk.h"
#include "unit/knowledge/KnowledgeValues.h"

#include <QDateTime>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestFolderWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreFoundInAllFolders();
    void aFolderThatIsNotThereIsSaid();
    void ignoreFilesAreHeededWhereTheyStand();
    void aStopEndsTheWalk();
    void includeAndExcludeSayWhichFiles();
    void linksAreNotFollowed();
    void aPartIsFoundAsTheWholeFindsIt_data();
    void aPartIsFoundAsTheWholeFindsIt();
    void anEmptyFolderIsTold();
    void aVisitorHearsOfEachFolderThatIsLookedInto();

private:
    [[nodiscard]] static QStringList names(const DocumentFolder &folder, const FolderRules &rules = {})
    {
        QStringList found;
        for (const auto &file : filesOf(folder.path(), rules, {}).files)
            found << file.path.sliced(folder.path().size() + 1);
        return found;
    }
};

void TestFolderWalk::filesAreFoundInAllFolders()
{
    const DocumentFolder folder;
    folder.write(u"b.txt"_s, "b");
    folder.write(u"a/c.txt"_s, "cc");
    folder.write(u".hidden/d.txt"_s, "d");
    folder.write(u".secret"_s, "d");
    QCOMPARE(names(folder), (QStringList{u"a/c.txt"_s, u"b.txt"_s}));
    QCOMPARE(filesOf(folder.path(), {}, {}).files.front().sizeBytes, 2);
    QVERIFY(filesOf(folder.path(), {}, {}).unread.isEmpty());
}

void TestFolderWalk::aFolderThatIsNotThereIsSaid()
{
    const DocumentFolder folder;
    const QString missing = folder.path(u"missing"_s);
    QVERIFY(filesOf(missing, {}, {}).files.empty());
    QCOMPARE(filesOf(missing, {}, {}).unread, QStringList{missing});
    QCOMPARE(filesOf(folder.write(u"file"_s, "x"), {}, {}).unread, QStringList{folder.path(u"file"_s)});
}

void TestFolderWalk::ignoreFilesAreHeededWhereTheyStand()
{
    const DocumentFolder folder;
    folder.write(u".gitignore"_s, "build/\n*.log\n");
    folder.write(u"a/.gitignore"_s, "!keep.log\nlocal.txt\n");
    for (const auto &name : {u"build/x.txt"_s, u"x.log"_s, u"a/keep.log"_s, u"a/local.txt"_s, u"local.txt"_s})
        folder.write(name, "x");
    QCOMPARE(names(folder), (QStringList{u"a/keep.log"_s, u"local.txt"_s}));
    FolderRules all;
    all.heedsIgnoreFiles = false;
    QCOMPARE(names(folder, all).size(), 5);
}

void TestFolderWalk::aStopEndsTheWalk()
{
    const DocumentFolder folder;
    folder.write(u"a.txt"_s, "x");
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(filesOf(folder.path(), {}, stop.get_token()).files.empty());
}

void TestFolderWalk::includeAndExcludeSayWhichFiles()
{
    const DocumentFolder folder;
    for (const auto &name : {u"a.md"_s, u"b.txt"_s, u"old/c.md"_s})
        folder.write(name, "x");
    FolderRules rules;
    rules.include = {u"*.md"_s};
    QCOMPARE(names(folder, rules), (QStringList{u"a.md"_s, u"old/c.md"_s}));
    rules.exclude = {u"old/"_s};
    QCOMPARE(names(folder, rules), QStringList{u"a.md"_s});
    QCOMPARE(folderRulesFromJson(toJson(rules)), rules);
}

void TestFolderWalk::linksAreNotFollowed()
{
    const DocumentFolder outside;
    outside.write(u"secret.txt"_s, "x");
    const DocumentFolder folder;
    folder.write(u"a.txt"_s, "x");
    QVERIFY(QFile::link(outside.path(), folder.path(u"out"_s)));
    QVERIFY(QFile::link(outside.path(u"secret.txt"_s), folder.path(u"file"_s)));
    QVERIFY(QFile::link(folder.path(), folder.path(u"circle"_s)));
    QCOMPARE(names(folder), QStringList{u"a.txt"_s});
}

void TestFolderWalk::aPartIsFoundAsTheWholeFindsIt_data()
{
    QTest::addColumn<QString>("part");
    for (const auto &part : {u""_s, u"a"_s, u"a/deep"_s, u"a/deep/x.md"_s, u"a/deep/x.log"_s, u"a/build"_s,
                             u"a/build/x.md"_s, u".hidden"_s, u".hidden/x.md"_s, u"a/.x.md"_s, u"x.md"_s, u"gone"_s,
                             u"a/gone/x.md"_s, u"link"_s, u"link/x.md"_s, u"x.txt"_s})
        QTest::newRow(qPrintable(part)) << part;
}

void TestFolderWalk::aPartIsFoundAsTheWholeFindsIt()
{
    QFETCH(const QString, part);
    const DocumentFolder folder;
    folder.write(u".gitignore"_s, "build/\n");
    folder.write(u"a/.gitignore"_s, "*.log\n");
    for (const auto &name : {u"x.md"_s, u"x.txt"_s, u"a/deep/x.md"_s, u"a/deep/x.log"_s, u"a/build/x.md"_s,
                             u".hidden/x.md"_s, u"a/.x.md"_s})
        folder.write(name, "x");
    QVERIFY(QFile::link(folder.path(u"a/deep"_s), folder.path(u"link"_s)));
    FolderRules rules;
    rules.include = {u"*.md"_s, u"*.log"_s};
    const QString path = folder.path(part);
    std::vector<FoundFile> expected = filesOf(folder.path(), rules, {}).files;
    std::erase_if(expected, [&path](const FoundFile &file) { return !isIn(file.path, path); });
    const auto found = filesAt(path, folder.path(), rules, {});
    QCOMPARE(found.files, expected);
    QVERIFY(found.unread.isEmpty());
    QCOMPARE(filesAt(path + u"/x"_s, path + u"/missing"_s, rules, {}).unread, QStringList{path + u"/missing"_s});
}

void TestFolderWalk::anEmptyFolderIsTold()
{
    const DocumentFolder folder;
    folder.write(u"a/.hidden"_s, "x");
    QVERIFY(QDir().mkpath(folder.path(u"b"_s)));
    const auto empty = filesOf(folder.path(), {}, {}).empty;
    QCOMPARE(empty.size(), 1U);
    QCOMPARE(empty.front().path, folder.path(u"b"_s));
    QCOMPARE(empty.front().modifiedAt, QFileInfo(folder.path(u"b"_s)).lastModified().toMSecsSinceEpoch());
}

void TestFolderWalk::aVisitorHearsOfEachFolderThatIsLookedInto()
{
    const DocumentFolder folder;
    folder.write(u".gitignore"_s, "build/\n");
    for (const auto &name : {u"a/deep/x.md"_s, u"build/x.md"_s, u".hidden/x.md"_s})
        folder.write(name, "x");
    QStringList visited;
    const auto visit = [&visited](const QString &path) { visited << path; };
    (void)filesOf(folder.path(), {}, {}, visit);
    QCOMPARE(visited, (QStringList{folder.path(), folder.path(u"a"_s), folder.path(u"a/deep"_s)}));
    visited.clear();
    (void)filesAt(folder.path(u"a/deep"_s), folder.path(), {}, {}, visit);
    QCOMPARE(visited, QStringList{folder.path(u"a/deep"_s)});
}

QTEST_APPLESS_MAIN(TestFolderWalk)
#include "tst_folderwalk.moc"
