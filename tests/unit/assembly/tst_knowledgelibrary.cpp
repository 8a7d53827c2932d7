// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/KnowledgeLibrary.h"
#include "support/HeldTime.h"
#include "unit/knowledge/KnowledgeValues.h"

#include <QCoroTask>
#include <QSignalSpy>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestKnowledgeLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsAddedIsReadInTheBackgroundAndFound();
    void twoFoldersOfOneNameAreTwoCollections();
    void theSameFolderAgainIsTheSameCollection();
    void whatIsNotThereIsNotAdded();
    void whatWasLeftWaitingIsTakenUp();
    void whatIsPausedGoesOnLater();
    void whatIsAddedWhilePausedIsThereAfterARestart();
    void whatIsAddedWhileOthersAreReadIsThereAfterARestart();
    void whatIsRemovedIsNotFound();
    void questionsAreAnsweredFromTheNamedCollectionsOnly();
    void aQuestionWaitsUntilWhatItAsksIsRead();
    void aReadingGoesOnAfterAnotherPrograms();
    void whatFailedIsReadAgain();
    void whatIsAddedAgainKeepsItsRules();
    void aStopEndsTheWaiting();
    void withoutDocumentsThereIsNothing();
    void itGoesInTheMiddleOfReading();
    void whatChangesIsReadByItself();
    void whatIsAddedLaterIsWatchedToo();
    void whatChangesWhilePausedIsReadLater();
    void aFolderThatGoesIsKeptAndSaidUntilItIsBack();
    void everyHourAllIsLookedAt();

private:
    template<typename T>
    static T await(QCoro::Task<Result<T>> task)
    {
        return valueOf(QCoro::waitFor(std::move(task)));
    }
    [[nodiscard]] static ReaderProgram reader() { return {QStringLiteral(READER_CHILD), {}}; }
    void restart()
    {
        m_library.reset();
        m_knowledge.reset();
        m_knowledge.emplace(m_home->path(u"index"_s), reader());
        m_library.emplace(*m_knowledge, m_time);
    }
    //! Lets half seconds pass until \a words are found in so many files.
    bool finds(const QString &words, std::size_t count)
    {
        const auto isFound = [&] {
            m_time.pass(500ms);
            return await(m_library->search(words)).hits.size() == count;
        };
        return QTest::qWaitFor(isFound, 30'000);
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_library->progress().isReading, 30'000); }
    std::vector<Source> retrieve(const QString &question, const QStringList &collections)
    {
        return await(m_library->retrieve({question, collections, 4000}, {})).sources;
    }

    HeldTime m_time;
    std::optional<DocumentFolder> m_home;
    std::optional<DocumentFolder> m_documents;
    std::optional<Knowledge> m_knowledge;
    std::optional<KnowledgeLibrary> m_library;
};

void TestKnowledgeLibrary::init()
{
    m_home.emplace();
    m_documents.emplace();
    m_knowledge.emplace(m_home->path(u"index"_s), reader());
    m_library.emplace(*m_knowledge, m_time);
}

void TestKnowledgeLibrary::cleanup()
{
    m_library.reset();
    m_knowledge.reset();
    m_documents.reset();
    m_home.reset();
}

void TestKnowledgeLibrary::whatIsAddedIsReadInTheBackgroundAndFound()
{
    m_documents->write(u"Manuals/pump.txt"_s, "Hold RESET for five seconds.");
    m_documents->write(u"Manuals/empty.txt"_s, "");
    int changes = 0;
    const auto watch = m_library->watch([&changes] { ++changes; });
    QCOMPARE(await(m_library->add({m_documents->path(u"Manuals"_s)})), QStringList{u"Manuals"_s});
    QVERIFY(m_library->progress().isReading);
    settle();
    QVERIFY(changes > 1);
    const auto overview = await(m_library->overview());
    QCOMPARE(overview.collections.size(), 1U);
    QCOMPARE(overview.collections.front().files.size(), 2U);
    QVERIFY(overview.diskBytes > 0);
    const auto &files = overview.collections.front().files;
    const auto skipped = std::ranges::find(files, DocumentState::Skipped, &LibraryFile::state);
    QVERIFY(skipped != files.end() && !skipped->reason.isEmpty());
    QCOMPARE(await(m_library->search(u"reset"_s)).hits.size(), 1U);
}

void TestKnowledgeLibrary::twoFoldersOfOneNameAreTwoCollections()
{
    m_documents->write(u"a/Manuals/pump.txt"_s, "The pump.");
    m_documents->write(u"b/Manuals/fan.txt"_s, "The fan.");
    QCOMPARE(await(m_library->add({m_documents->path(u"a/Manuals"_s), m_documents->path(u"b/Manuals"_s)})),
             QStringList({u"Manuals"_s, u"Manuals (2)"_s}));
    settle();
    QCOMPARE(retrieve(u"pump"_s, {u"Manuals"_s}).size(), 1U);
    QCOMPARE(retrieve(u"fan"_s, {u"Manuals (2)"_s}).front().document, u"fan.txt"_s);
}

void TestKnowledgeLibrary::theSameFolderAgainIsTheSameCollection()
{
    m_documents->write(u"Manuals/pump.txt"_s, "The pump.");
    await(m_library->add({m_documents->path(u"Manuals"_s)}));
    settle();
    m_documents->write(u"Manuals/fan.txt"_s, "The fan.");
    m_library.emplace(*m_knowledge, m_time); // another run
    QCOMPARE(await(m_library->add({m_documents->path(u"Manuals"_s)})), QStringList{u"Manuals"_s});
    settle();
    QCOMPARE(await(m_library->overview()).collections.size(), 1U);
    QCOMPARE(retrieve(u"fan"_s, {u"Manuals"_s}).size(), 2U); // all of it: it is not much
}

void TestKnowledgeLibrary::whatIsNotThereIsNotAdded()
{
    const auto added = QCoro::waitFor(m_library->add({m_documents->path(u"nowhere"_s)}));
    QVERIFY(!added);
    QVERIFY(added.error().message.contains(u"nowhere"_s));
    QVERIFY(!m_library->progress().isReading);
}

void TestKnowledgeLibrary::whatWasLeftWaitingIsTakenUp()
{
    m_documents->write(u"Manuals/pump.txt"_s, "The pump.");
    await(m_library->add({m_documents->path(u"Manuals"_s)}));
    settle();
    m_documents->write(u"Manuals/fan.txt"_s, "The fan.");
    m_library.emplace(*m_knowledge, m_time);
    m_library->takeUp();
    QVERIFY(m_library->progress().isReading);
    settle();
    QCOMPARE(await(m_library->search(u"fan"_s)).hits.size(), 1U);
}

void TestKnowledgeLibrary::whatIsPausedGoesOnLater()
{
    m_documents->write(u"Manuals/pump.txt"_s, "The pump.");
    m_library->setPaused(true);
    await(m_library->add({m_documents->path(u"Manuals"_s)}));
    QVERIFY(!m_library->progress().isReading);
    QVERIFY(m_library->progress().isPaused);
    m_library->setPaused(false);
    settle();
    QCOMPARE(await(m_library->search(u"pump"_s)).hits.size(), 1U);
}

void TestKnowledgeLibrary::whatIsAddedWhilePausedIsThereAfterARestart()
{
    m_documents->write(u"Manuals/pump.txt"_s, "The pump.");
    m_library->setPaused(true);
    await(m_library->add({m_documents->path(u"Manuals"_s)}));
    restart();
    m_library->takeUp();
    settle();
    QCOMPARE(retrieve(u"pump"_s, {u"Manuals"_s}).size(), 1U);
}

void TestKnowledgeLibrary::whatIsAddedWhileOthersAreReadIsThereAfterARestart()
{
    QStringList folders;
    for (int folder = 0; folder < 5; ++folder) {
        for (int file = 0; file < 10; ++file)
            m_documents->write(u"J%1/%2.txt"_s.arg(folder).arg(file), "The pump " + QByteArray::number(folder));
        folders << m_documents->path(u"J%1"_s.arg(folder));
    }
    await(m_library->add({folders.takeFirst()}));
    await(m_library->add(folders));
    restart();
    QCOMPARE(await(m_library->overview()).collections.size(), 5U);
    m_library->takeUp();
    settle();
    for (int folder = 0; folder < 5; ++folder)
        QVERIFY(!retrieve(u"pump"_s, {u"J%1"_s.arg(folder)}).empty());
}

void TestKnowledgeLibrary::whatIsRemovedIsNotFound()
{
    m_documents->write(u"Manuals/pump.txt"_s, "The pump.");
    await(m_library->add({m_documents->path(u"Manuals"_s)}));
    settle();
    QVERIFY(QCoro::waitFor(m_library->remove(u"Manuals"_s)).has_value());
    settle();
    QVERIFY(await(m_library->overview()).collections.empty());
    QVERIFY(await(m_library->search(u"pump"_s)).hits.empty());
}

void TestKnowledgeLibrary::questionsAreAnsweredFromTheNamedCollectionsOnly()
{
    m_documents->write(u"a.txt"_s, "The pump is red.");
    m_documents->write(u"b.txt"_s, "The pump is blue.");
    m_documents->write(u"c.txt"_s, "The pump is green.");
    await(
        m_library->add({m_documents->path(u"a.txt"_s), m_documents->path(u"b.txt"_s), m_documents->path(u"c.txt"_s)}));
    settle();
    const auto some = retrieve(u"Which colour has the pump?"_s, {u"a.txt"_s, u"b.txt"_s});
    QCOMPARE(some.size(), 2U);
    QVERIFY(std::ranges::none_of(some, [](const Source &source) { return source.document == u"c.txt"_s; }));
    QCOMPARE(retrieve(u"pump"_s, {}).size(), 3U);
    QVERIFY(!QCoro::waitFor(m_library->retrieve({u"pump"_s, {u"gone"_s}, 4000}, {})).has_value());
}

void TestKnowledgeLibrary::aQuestionWaitsUntilWhatItAsksIsRead()
{
    for (int file = 0; file < 200; ++file)
        m_documents->write(u"Long/%1.txt"_s.arg(file), "The fan " + QByteArray::number(file));
    m_documents->write(u"Manuals/pump.txt"_s, "The pump.");
    m_documents->write(u"Letters/a.txt"_s, "The letter.");
    await(m_library->add(
        {m_documents->path(u"Long"_s), m_documents->path(u"Letters"_s), m_documents->path(u"Manuals"_s)}));
    QVERIFY(m_library->isReading({u"Manuals"_s}));
    QCOMPARE(m_library->progress().collections.size(), 3);
    QCoro::waitFor(m_library->settled({u"Manuals"_s}, {}));
    QVERIFY(!m_library->isReading({u"Manuals"_s}));
    QVERIFY(m_library->isReading({u"Manuals"_s, u"Long"_s})); // it was taken before the others
    QVERIFY(m_library->isReading({}));
    QCOMPARE(retrieve(u"pump"_s, {u"Manuals"_s}).size(), 1U);
    QCoro::waitFor(m_library->settled({}, {}));
    QVERIFY(!m_library->isReading({}));
    QVERIFY(m_library->progress().collections.isEmpty());
    const auto overview = await(m_library->overview());
    for (const auto &collection : overview.collections) {
        for (const auto &file : collection.files)
            QCOMPARE(file.state, DocumentState::Ready);
    }
}

void TestKnowledgeLibrary::aReadingGoesOnAfterAnotherPrograms()
{
    m_documents->write(u"Manuals/pump.txt"_s, "The pump.");
    await(m_library->add({m_documents->path(u"Manuals"_s)}));
    settle();
    m_documents->write(u"Manuals/fan.txt"_s, "The fan.");
    m_knowledge->setPatience(std::chrono::milliseconds(10));
    auto other = valueOf(FileLock::take(m_home->path(u"index/indexing.lock"_s), LockKind::Exclusive));
    QVERIFY(other.has_value());
    m_library->takeUp();
    QTRY_VERIFY(m_library->progress().isElsewhere);
    QVERIFY(m_library->isReading({u"Manuals"_s}));
    QVERIFY(!m_library->progress().error);
    other.reset(); // it has ended; nobody does anything
    settle();
    QVERIFY(!m_library->progress().isElsewhere);
    QCOMPARE(await(m_library->search(u"fan"_s)).hits.size(), 1U);
}

void TestKnowledgeLibrary::whatFailedIsReadAgain()
{
    const QString program = m_home->path(u"reader"_s); // is not there yet
    m_library.reset();
    m_knowledge.emplace(m_home->path(u"index"_s), ReaderProgram{program, {}});
    m_library.emplace(*m_knowledge, m_time);
    m_documents->write(u"Manuals/pump.txt"_s, "The pump.");
    await(m_library->add({m_documents->path(u"Manuals"_s)}));
    settle();
    QCOMPARE(await(m_library->overview()).collections.front().files.front().state, DocumentState::Failed);
    QVERIFY(QFile::link(QStringLiteral(READER_CHILD), program));
    m_library->retry();
    QVERIFY(m_library->isReading({u"Manuals"_s}));
    settle();
    QCOMPARE(await(m_library->overview()).collections.front().files.front().state, DocumentState::Ready);
}

void TestKnowledgeLibrary::whatIsAddedAgainKeepsItsRules()
{
    m_documents->write(u"Manuals/pump.txt"_s, "The pump.");
    m_documents->write(u"Manuals/fan.log"_s, "The fan.");
    FolderRules rules;
    rules.exclude = {u"*.log"_s};
    await(m_knowledge->add({{m_documents->path(u"Manuals"_s)}, u"By hand"_s, rules, {}}, [](const auto &) {}, {}));
    QCOMPARE(await(m_library->add({m_documents->path(u"Manuals"_s)})), QStringList{u"By hand"_s});
    settle();
    QCOMPARE(await(m_library->overview()).collections.front().files.size(), 1U);
}

void TestKnowledgeLibrary::aStopEndsTheWaiting()
{
    m_documents->write(u"Manuals/pump.txt"_s, "The pump.");
    await(m_library->add({m_documents->path(u"Manuals"_s)}));
    settle();
    auto other = valueOf(FileLock::take(m_home->path(u"index/indexing.lock"_s), LockKind::Exclusive));
    QVERIFY(other.has_value()); // another program: the reading does not end by itself
    m_library->takeUp();
    std::stop_source stop;
    auto waiting = m_library->settled({}, stop.get_token());
    QVERIFY(!waiting.isReady());
    stop.request_stop();
    QCoro::waitFor(std::move(waiting));
    QVERIFY(m_library->isReading({}));
    other.reset();
    settle();
}

void TestKnowledgeLibrary::withoutDocumentsThereIsNothing()
{
    QVERIFY(await(m_library->overview()).collections.empty());
    m_library->takeUp();
    QVERIFY(!m_library->progress().isReading);
}

void TestKnowledgeLibrary::itGoesInTheMiddleOfReading()
{
    for (int file = 0; file < 40; ++file)
        m_documents->write(u"Manuals/%1.txt"_s.arg(file), "The pump.");
    await(m_library->add({m_documents->path(u"Manuals"_s)}));
    QVERIFY(m_library->progress().isReading);
    restart();
    QCoreApplication::processEvents(); // what the old one was told by then
    m_library->takeUp();
    settle();
    const auto overview = await(m_library->overview());
    QCOMPARE(overview.collections.size(), 1U);
    QCOMPARE(std::ranges::count(overview.collections.front().files, DocumentState::Ready, &LibraryFile::state), 40);
}

void TestKnowledgeLibrary::whatChangesIsReadByItself()
{
    const QString pump = m_documents->write(u"Manuals/pump.txt"_s, "The pump.");
    await(m_library->add({m_documents->path(u"Manuals"_s)}));
    settle();
    m_documents->write(u"Manuals/pump.txt"_s, "The pump with a valve.");
    QVERIFY(finds(u"valve"_s, 1));
    m_documents->write(u"Manuals/new/fan.txt"_s, "The fan with a valve.");
    QVERIFY(finds(u"valve"_s, 2));
    m_documents->write(u"Manuals/new/fan.txt"_s, "The fan with a lamp.");
    QVERIFY(finds(u"lamp"_s, 1));
    QVERIFY(QFile::remove(pump));
    QVERIFY(finds(u"valve"_s, 0));
}

void TestKnowledgeLibrary::whatIsAddedLaterIsWatchedToo()
{
    m_documents->write(u"A/pump.txt"_s, "The pump.");
    m_documents->write(u"B/fan.txt"_s, "The fan.");
    await(m_library->add({m_documents->path(u"A"_s)}));
    settle();
    await(m_library->add({m_documents->path(u"B"_s)}));
    settle();
    m_documents->write(u"B/fan.txt"_s, "The fan with a valve.");
    m_documents->write(u"A/new.txt"_s, "A pump with a valve.");
    QVERIFY(finds(u"valve"_s, 2));
}

void TestKnowledgeLibrary::whatChangesWhilePausedIsReadLater()
{
    m_documents->write(u"Manuals/pump.txt"_s, "The pump.");
    await(m_library->add({m_documents->path(u"Manuals"_s)}));
    settle();
    m_library->setPaused(true);
    m_documents->write(u"Manuals/pump.txt"_s, "The pump with a valve.");
    QTRY_COMPARE(m_time.waiting(), 2);
    QSignalSpy changed(&*m_library, &KnowledgeLibrary::changed);
    const auto isTold = [&] {
        m_time.pass(500ms);
        return !changed.isEmpty();
    };
    QVERIFY(QTest::qWaitFor(isTold, 30'000));
    QVERIFY(!m_library->progress().isReading);
    m_library->setPaused(false);
    QVERIFY(finds(u"valve"_s, 1));
}

void TestKnowledgeLibrary::aFolderThatGoesIsKeptAndSaidUntilItIsBack()
{
    m_documents->write(u"Manuals/pump.txt"_s, "The pump.");
    const QString folder = m_documents->path(u"Manuals"_s);
    await(m_library->add({folder}));
    settle();
    const auto away = [&] {
        m_time.pass(500ms);
        return await(m_library->overview()).collections.front().away;
    };
    QVERIFY(away().isEmpty());
    QVERIFY(QFile::rename(folder, m_documents->path(u"Elsewhere"_s)));
    QVERIFY(QTest::qWaitFor([&] { return away() == QStringList{folder}; }, 30'000));
    QCOMPARE(await(m_library->search(u"pump"_s)).hits.size(), 1U);
    m_documents->write(u"Elsewhere/fan.txt"_s, "The fan.");
    QVERIFY(QFile::rename(m_documents->path(u"Elsewhere"_s), folder));
    QVERIFY(QTest::qWaitFor([&] { return away().isEmpty(); }, 30'000));
    QVERIFY(finds(u"fan"_s, 1));
}

void TestKnowledgeLibrary::everyHourAllIsLookedAt()
{
    m_documents->write(u"Manuals/pump.txt"_s, "The pump.");
    await(m_library->add({m_documents->path(u"Manuals"_s)}));
    settle();
    m_time.pass(1h);
    QVERIFY(m_library->progress().isReading);
    settle();
    QVERIFY(!m_library->progress().error);
}

QTEST_GUILESS_MAIN(TestKnowledgeLibrary)
#include "tst_knowledgelibrary.moc"
