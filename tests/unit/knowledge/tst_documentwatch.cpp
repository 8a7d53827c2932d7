// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/DocumentWatch.h"
#include "support/HeldTime.h"
#include "unit/knowledge/KnowledgeValues.h"

#include <QCoroTask>
#include <QSignalSpy>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDocumentWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aChangeIsDueWhenItIsQuiet();
    void whatIsBelowAnotherIsDueWithIt();
    void everythingIsDueEveryHour();
    void whatIsAwayIsDueWhenItIsBack();
    void onlyTheNamedCollectionIsWatched();
    void withoutDocumentsThatIsSaid();
    void itGoesWhileItWaits();

private:
    [[nodiscard]] static ReaderProgram reader() { return {QStringLiteral(READER_CHILD), {}}; }
    void add(const QString &path, const QString &collection)
    {
        DocumentsToAdd documents{{path}, collection, {}, {}};
        (void)valueOf(QCoro::waitFor(m_knowledge->add(std::move(documents), [](const IndexProgress &) {}, {})));
    }
    void watch(const QString &collection = {})
    {
        m_watch.emplace(*m_knowledge, m_time, collection);
        connect(&*m_watch, &DocumentWatch::due, this, [this](const QStringList &paths) {
            m_due += paths;
            ++m_dueCount;
        });
        wantDone(QCoro::waitFor(m_watch->place()));
    }
    //! Lets half seconds pass until \a path is due.
    bool isDue(const QString &path)
    {
        const auto due = [&] {
            m_time.pass(500ms);
            return m_due.contains(path);
        };
        return QTest::qWaitFor(due, 30'000);
    }

    HeldTime m_time;
    std::optional<DocumentFolder> m_home;
    std::optional<DocumentFolder> m_documents;
    std::optional<Knowledge> m_knowledge;
    std::optional<DocumentWatch> m_watch;
    QStringList m_due;
    int m_dueCount = 0;
};

void TestDocumentWatch::init()
{
    m_home.emplace();
    m_documents.emplace();
    m_knowledge.emplace(m_home->path(u"index"_s), reader());
    m_due.clear();
    m_dueCount = 0;
}

void TestDocumentWatch::cleanup()
{
    m_watch.reset();
    m_knowledge.reset();
}

void TestDocumentWatch::aChangeIsDueWhenItIsQuiet()
{
    const QString one = m_documents->write(u"one.txt"_s, "1");
    add(m_documents->path(), u"c"_s);
    watch();
    QCOMPARE(m_time.waiting(), 1); // for the hour
    m_documents->write(u"one.txt"_s, "2");
    QTRY_COMPARE(m_time.waiting(), 2);
    QCOMPARE(m_dueCount, 0);
    m_time.pass(499ms);
    QCOMPARE(m_dueCount, 0);
    QVERIFY(isDue(one));
}

void TestDocumentWatch::whatIsBelowAnotherIsDueWithIt()
{
    m_documents->write(u"a/one.txt"_s, "1");
    add(m_documents->path(), u"c"_s);
    watch();
    QVERIFY(QFile::rename(m_documents->path(u"a"_s), m_documents->path(u"b"_s))); // tells of both folders and the file
    QVERIFY(isDue(m_documents->path()));
    QVERIFY(!m_due.contains(m_documents->path(u"a"_s)));
}

void TestDocumentWatch::everythingIsDueEveryHour()
{
    add(m_documents->path(), u"c"_s);
    watch();
    m_time.pass(59min);
    QCOMPARE(m_dueCount, 0);
    m_time.pass(1min);
    QCOMPARE(m_dueCount, 1);
    QVERIFY(m_due.isEmpty());
    wantDone(QCoro::waitFor(m_watch->place()));
    m_time.pass(1h);
    QCOMPARE(m_dueCount, 2);
}

void TestDocumentWatch::whatIsAwayIsDueWhenItIsBack()
{
    const QString drive = m_documents->path(u"drive"_s);
    QVERIFY(QDir().mkpath(drive));
    add(drive, u"c"_s);
    watch();
    LookReport report;
    report.looked = {drive};
    report.unread = {drive}; // nothing is mounted there
    m_watch->looked(report);
    QCOMPARE(m_watch->unread(), QStringList{drive});
    report.unread = {};
    report.looked = {m_documents->path(u"other"_s)};
    m_watch->looked(report);
    QCOMPARE(m_watch->unread(), QStringList{drive});
    m_documents->write(u"drive/one.txt"_s, "1");
    const auto isBack = [&] {
        m_time.pass(10s);
        return m_due.contains(drive);
    };
    QVERIFY(QTest::qWaitFor(isBack, 30'000));
    report.looked = {drive};
    m_watch->looked(report);
    QVERIFY(m_watch->unread().isEmpty());
}

void TestDocumentWatch::onlyTheNamedCollectionIsWatched()
{
    const QString one = m_documents->write(u"a/one.txt"_s, "1");
    const QString two = m_documents->write(u"b/two.txt"_s, "1");
    add(m_documents->path(u"a"_s), u"a"_s);
    add(m_documents->path(u"b"_s), u"b"_s);
    watch(u"b"_s);
    m_documents->write(u"a/one.txt"_s, "2");
    m_documents->write(u"b/two.txt"_s, "2");
    QVERIFY(isDue(two));
    QVERIFY(!m_due.contains(one));
}

void TestDocumentWatch::withoutDocumentsThatIsSaid()
{
    DocumentWatch nothing(*m_knowledge, m_time);
    const auto placed = QCoro::waitFor(nothing.place());
    QVERIFY(!placed);
    QCOMPARE(placed.error().kind, ErrorKind::InvalidInput);
}

void TestDocumentWatch::itGoesWhileItWaits()
{
    const QString one = m_documents->write(u"one.txt"_s, "1");
    add(m_documents->path(), u"c"_s);
    watch();
    m_documents->write(u"one.txt"_s, "2");
    QTRY_COMPARE(m_time.waiting(), 2);
    m_watch.reset();
    QCOMPARE(m_time.waiting(), 0);
    QCOMPARE(m_dueCount, 0);
}

QTEST_GUILESS_MAIN(TestDocumentWatch)
#include "tst_documentwatch.moc"
