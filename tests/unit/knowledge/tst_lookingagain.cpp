// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/Knowledge.h"
#include "unit/knowledge/KnowledgeValues.h"

#include <QCoroTask>
#include <QDateTime>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What is looked at again after something has changed.
class TestLookingAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLookAtOnePathLeavesTheOthersAlone();
    void aLookAtAFileThatMovedCostsNoReading();
    void aLookAtAFolderThatIsAwayForgetsNothing();
    void aFileThatWasAddedAloneIsLookedAtWithItsFolder();
    void aLookAtOneCollectionLeavesTheOthersAlone();
    void whatWasMountedInAFolderIsKeptWhenItIsNot();
    void theLastFileOfAFolderIsForgottenAsTheOthers();
    void whoComesLaterIsToldThatAnotherReads();

private:
    [[nodiscard]] static ReaderProgram reader() { return {QStringLiteral(READER_CHILD), {}}; }
    static void nobody(const IndexProgress &) {}
    void add(const QString &path, const QString &collection = u"c"_s)
    {
        DocumentsToAdd documents{{path}, collection, {}, {}};
        (void)valueOf(QCoro::waitFor(m_knowledge->add(std::move(documents), nobody, {})));
    }
    LookReport look(const QStringList &paths, const QString &collection = {})
    {
        return valueOf(QCoro::waitFor(m_knowledge->look(paths, collection, nobody, {}))).seen;
    }
    LookReport lookAtAll(bool isForced = false)
    {
        return valueOf(QCoro::waitFor(m_knowledge->refresh({}, isForced, nobody, {}))).seen;
    }
    std::size_t found(const QString &words)
    {
        return valueOf(QCoro::waitFor(m_knowledge->find({words, {}, 10}))).passages.size();
    }
    KnownFile file(const QString &path)
    {
        for (const auto &file : valueOf(QCoro::waitFor(m_knowledge->files({})))) {
            if (file.found.path == path)
                return file;
        }
        qFatal("no file %s", qPrintable(path));
    }

    std::optional<DocumentFolder> m_home;
    std::optional<DocumentFolder> m_documents;
    std::optional<Knowledge> m_knowledge;
};

void TestLookingAgain::init()
{
    m_home.emplace();
    m_documents.emplace();
    m_knowledge.emplace(m_home->path(u"index"_s), reader());
}

void TestLookingAgain::cleanup()
{
    m_knowledge.reset();
}

void TestLookingAgain::aLookAtOnePathLeavesTheOthersAlone()
{
    const QString one = m_documents->write(u"one.txt"_s, "The pump.");
    const QString two = m_documents->write(u"two.txt"_s, "The valve.");
    m_documents->write(u"one.txt.d/three.txt"_s, "The garden."); // the name begins like another
    add(m_documents->path());
    m_documents->write(u"one.txt"_s, "The fan, which is new.");
    m_documents->write(u"two.txt"_s, "The lamp, which is new.");
    const auto seen = look({one});
    QCOMPARE(seen.looked, QStringList{one});
    QVERIFY(seen.gone.isEmpty());
    QCOMPARE(found(u"fan"_s), 1U);
    QCOMPARE(found(u"lamp"_s), 0U);
    QVERIFY(QFile::remove(one));
    QVERIFY(QFile::remove(two));
    QCOMPARE(look({one}).gone, QStringList{one});
    QCOMPARE(found(u"fan"_s), 0U);
    QCOMPARE(found(u"valve"_s), 1U);
    QCOMPARE(found(u"garden"_s), 1U);
    QCOMPARE(look({m_documents->path()}).gone, QStringList{two});
    QCOMPARE(found(u"garden"_s), 1U);
}

void TestLookingAgain::aLookAtAFileThatMovedCostsNoReading()
{
    m_documents->write(u"old/a.txt"_s, "The pump.");
    add(m_documents->path());
    const auto content = file(m_documents->path(u"old/a.txt"_s)).content;
    QVERIFY(QFile::rename(m_documents->path(u"old"_s), m_documents->path(u"new"_s)));
    QVERIFY(QFile::copy(m_documents->path(u"new/a.txt"_s), m_documents->path(u"new/b.txt"_s)));
    const auto seen = look({m_documents->path(u"old"_s), m_documents->path(u"new"_s)});
    QCOMPARE(seen.gone, QStringList{m_documents->path(u"old/a.txt"_s)});
    QCOMPARE(file(m_documents->path(u"new/a.txt"_s)).content, content);
    QCOMPARE(file(m_documents->path(u"new/b.txt"_s)).content, content);
    QCOMPARE(found(u"pump"_s), 1U);
}

void TestLookingAgain::aLookAtAFolderThatIsAwayForgetsNothing()
{
    m_documents->write(u"drive/deep/a.txt"_s, "The pump.");
    const QString drive = m_documents->path(u"drive"_s);
    add(drive);
    QVERIFY(QFile::rename(drive, m_documents->path(u"away"_s)));
    for (const auto &path : {drive, drive + u"/deep"_s, drive + u"/deep/a.txt"_s, m_documents->path()}) {
        QCOMPARE(look({path}).unread, QStringList{drive});
        QCOMPARE(found(u"pump"_s), 1U);
    }
}

void TestLookingAgain::aFileThatWasAddedAloneIsLookedAtWithItsFolder()
{
    const QString one = m_documents->write(u"one.txt"_s, "The pump.");
    m_documents->write(u"two.txt"_s, "The valve.");
    add(one);
    m_documents->write(u"one.txt"_s, "The pump, the fan.");
    look({m_documents->path()});
    QCOMPARE(found(u"fan"_s), 1U);
    QCOMPARE(found(u"valve"_s), 0U);
    look({m_documents->path(u"two.txt"_s)});
    QCOMPARE(found(u"valve"_s), 0U);
    QVERIFY(QFile::remove(one));
    QCOMPARE(look({one}).gone, QStringList{one});
    m_documents->write(u"one.txt"_s, "The lamp.");
    look({one});
    QCOMPARE(found(u"lamp"_s), 1U);
}

void TestLookingAgain::aLookAtOneCollectionLeavesTheOthersAlone()
{
    m_documents->write(u"a/one.txt"_s, "The pump.");
    add(m_documents->path(u"a"_s), u"a"_s);
    add(m_documents->path(), u"all"_s);
    m_documents->write(u"a/one.txt"_s, "The valve.");
    look({m_documents->path(u"a"_s)}, u"a"_s);
    QCOMPARE(valueOf(QCoro::waitFor(m_knowledge->find({u"valve"_s, {u"a"_s}, 10}))).passages.size(), 1U);
    QCOMPARE(valueOf(QCoro::waitFor(m_knowledge->find({u"valve"_s, {u"all"_s}, 10}))).passages.size(), 0U);
    QCOMPARE(valueOf(QCoro::waitFor(m_knowledge->roots(u"a"_s))).size(), 1U);
    QCOMPARE(valueOf(QCoro::waitFor(m_knowledge->roots({}))).size(), 2U);
}

void TestLookingAgain::whatWasMountedInAFolderIsKeptWhenItIsNot()
{
    const QString point = m_documents->path(u"point"_s);
    const QString bare = m_documents->path(u"bare"_s); // what is there when nothing is mounted
    QVERIFY(QDir().mkpath(bare));
    QFile written(m_documents->write(u"point/a.txt"_s, "The pump."));
    QVERIFY(written.open(QIODevice::ReadWrite));
    QVERIFY(written.setFileTime(QFileInfo(bare).lastModified().addSecs(1), QFileDevice::FileModificationTime));
    written.close();
    add(point);
    QVERIFY(QFile::rename(point, m_documents->path(u"drive"_s)));
    QVERIFY(QFile::rename(bare, point));
    for (const bool isForced : {false, true}) {
        QCOMPARE(lookAtAll(isForced).unread, QStringList{point});
        QCOMPARE(found(u"pump"_s), 1U);
    }
    QCOMPARE(look({point}).unread, QStringList{point});
    QCOMPARE(found(u"pump"_s), 1U);
}

void TestLookingAgain::theLastFileOfAFolderIsForgottenAsTheOthers()
{
    const QString path = m_documents->write(u"a.txt"_s, "The pump.");
    add(m_documents->path());
    QVERIFY(QFile::remove(path));
    const auto seen = lookAtAll();
    QVERIFY(seen.unread.isEmpty());
    QCOMPARE(seen.looked, QStringList{m_documents->path()});
    QCOMPARE(seen.gone, QStringList{path});
    QCOMPARE(found(u"pump"_s), 0U);
}

void TestLookingAgain::whoComesLaterIsToldThatAnotherReads()
{
    const QString path = m_documents->write(u"a.txt"_s, "The pump.");
    add(path);
    m_knowledge->setPatience(0ms);
    auto other = valueOf(FileLock::take(m_home->path(u"index/indexing.lock"_s), LockKind::Exclusive));
    const auto refused = QCoro::waitFor(m_knowledge->look({path}, {}, nobody, {}));
    QVERIFY(!refused && Knowledge::isBusy(refused.error()));
    other.reset();
    const auto unknown = QCoro::waitFor(m_knowledge->look({path}, u"no"_s, nobody, {}));
    QVERIFY(!unknown && !Knowledge::isBusy(unknown.error()));
}

QTEST_GUILESS_MAIN(TestLookingAgain)
#include "tst_lookingagain.moc"
