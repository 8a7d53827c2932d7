// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/Knowledge.h"
#include "unit/knowledge/KnowledgeValues.h"

#include <QCoroTask>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestKnowledge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedIsFoundAndWhatIsRemovedIsNot();
    void whatIsRemovedIsNowhereInTheFile();
    void whatIsNotThereIsSaidAndNothingIsAdded();
    void withoutDocumentsItSaysSo();
    void statusTellsWhatThereIs();
    void progressIsTold();
    void twoProgramsDoNotIndexAtOnce();
    void aStopEndsTheWaitingForAnotherProgram();

private:
    template<typename T>
    static T await(QCoro::Task<Result<T>> task)
    {
        return valueOf(QCoro::waitFor(std::move(task)));
    }
    [[nodiscard]] static ReaderProgram reader() { return {QStringLiteral(READER_CHILD), {}}; }
    [[nodiscard]] static DocumentsToAdd adding(const QStringList &paths) { return {paths, u"c"_s, {}, {}}; }
    static void nobody(const IndexProgress &) {}
};

void TestKnowledge::whatIsAddedIsFoundAndWhatIsRemovedIsNot()
{
    const DocumentFolder documents;
    const DocumentFolder home;
    documents.write(u"a.txt"_s, "The pump.");
    Knowledge knowledge(home.path(u"index"_s), reader());
    const auto report = await(knowledge.add(adding({documents.path()}), nobody, {}));
    QCOMPARE(report.files.size(), 1U);
    QCOMPARE(report.files.front().state, FileState::Ready);
    QCOMPARE(await(knowledge.find({u"pump"_s, {}, 10})).passages.size(), 1U);
    documents.write(u"b.txt"_s, "Another pump.");
    QCOMPARE(await(knowledge.refresh({}, false, nobody, {})).files.size(), 2U);
    QCOMPARE(await(knowledge.find({u"pump"_s, {}, 10})).passages.size(), 2U);
    QCOMPARE(await(knowledge.refresh({}, true, nobody, {})).files.size(), 2U);
    QCOMPARE(await(knowledge.find({u"pump"_s, {}, 10})).passages.size(), 2U);
    QCOMPARE(await(knowledge.remove({documents.path()}, {})), 1);
    QVERIFY(await(knowledge.find({u"pump"_s, {}, 10})).passages.empty());
    QCOMPARE(await(knowledge.remove({documents.path()}, {})), 0);
}

void TestKnowledge::whatIsRemovedIsNowhereInTheFile()
{
    const DocumentFolder documents;
    const DocumentFolder home;
    documents.write(u"a.txt"_s, QByteArray("The zebrafish. ").repeated(1000));
    const auto holds = [&home] {
        QByteArray bytes;
        for (const auto &name : {u"index/documents.sqlite"_s, u"index/documents.sqlite-wal"_s}) {
            QFile file(home.path(name));
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes.contains("zebrafish");
    };
    Knowledge knowledge(home.path(u"index"_s), reader());
    (void)await(knowledge.add(adding({documents.path()}), nobody, {}));
    QVERIFY(holds());
    QCOMPARE(await(knowledge.remove({documents.path()}, {})), 1);
    QVERIFY(!holds());
}

void TestKnowledge::whatIsNotThereIsSaidAndNothingIsAdded()
{
    const DocumentFolder documents;
    const DocumentFolder home;
    documents.write(u"a.txt"_s, "The pump.");
    Knowledge knowledge(home.path(u"index"_s), reader());
    const auto report = QCoro::waitFor(knowledge.add(adding({documents.path(), u"/no/such/file"_s}), nobody, {}));
    QVERIFY(!report);
    QVERIFY(report.error().message.contains(u"/no/such/file"_s));
    QVERIFY(await(knowledge.files({})).empty());
}

void TestKnowledge::withoutDocumentsItSaysSo()
{
    const DocumentFolder home;
    Knowledge knowledge(home.path(u"index"_s), reader());
    const auto found = QCoro::waitFor(knowledge.find({u"pump"_s, {}, 10}));
    QVERIFY(!found);
    QCOMPARE(found.error().message, u"No documents were added yet."_s);
    QVERIFY(!QFile::exists(home.path(u"index"_s))); // looking makes nothing
}

void TestKnowledge::statusTellsWhatThereIs()
{
    const DocumentFolder documents;
    const DocumentFolder home;
    documents.write(u"a.txt"_s, "The pump.");
    documents.write(u"b.bin"_s, QByteArray("\0", 1));
    Knowledge knowledge(home.path(u"index"_s), reader());
    (void)await(knowledge.add(adding({documents.path()}), nobody, {}));
    const auto status = await(knowledge.status({}));
    QCOMPARE(status.collections.size(), 1U);
    const auto &part = status.collections.front();
    QCOMPARE(part.collection.name, u"c"_s);
    QCOMPARE(part.roots.front().path, documents.path());
    QCOMPARE(part.files, (std::map<FileState, qint64>{{FileState::Ready, 1}, {FileState::Skipped, 1}}));
    QCOMPARE(part.documents, 1);
    QCOMPARE(part.chunks, 1);
    QCOMPARE(part.textBytes, 9);
    QCOMPARE(status.chunksWaiting, 0);
    QVERIFY(status.diskBytes > 0);
}

void TestKnowledge::progressIsTold()
{
    const DocumentFolder documents;
    const DocumentFolder home;
    for (int i = 0; i < 3; ++i)
        documents.write(u"%1.txt"_s.arg(i), "The pump " + QByteArray::number(i));
    Knowledge knowledge(home.path(u"index"_s), reader());
    std::vector<IndexProgress> told;
    (void)await(knowledge.add(adding({documents.path()}),
                              [&told](const IndexProgress &progress) { told.push_back(progress); }, {}));
    QVERIFY(told.size() >= 3);
    QCOMPARE(told.back().filesDone, 3);
    QCOMPARE(told.back().filesWaiting, 0);
}

void TestKnowledge::twoProgramsDoNotIndexAtOnce()
{
    const DocumentFolder documents;
    const DocumentFolder home;
    documents.write(u"a.txt"_s, "The pump.");
    QDir().mkpath(home.path(u"index"_s));
    auto other = valueOf(FileLock::take(home.path(u"index/indexing.lock"_s), LockKind::Exclusive));
    QVERIFY(other);
    Knowledge knowledge(home.path(u"index"_s), reader());
    knowledge.setPatience(std::chrono::milliseconds(10));
    const auto refused = QCoro::waitFor(knowledge.add(adding({documents.path()}), nobody, {}));
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"Another program"_s));
    other.reset();
    QCOMPARE(await(knowledge.add(adding({documents.path()}), nobody, {})).files.size(), 1U);
}

void TestKnowledge::aStopEndsTheWaitingForAnotherProgram()
{
    const DocumentFolder documents;
    const DocumentFolder home;
    documents.write(u"a.txt"_s, "The pump.");
    QDir().mkpath(home.path(u"index"_s));
    auto other = valueOf(FileLock::take(home.path(u"index/indexing.lock"_s), LockKind::Exclusive));
    QVERIFY(other);
    Knowledge knowledge(home.path(u"index"_s), reader());
    knowledge.setPatience(std::chrono::hours(1));
    std::stop_source stop;
    auto adding = knowledge.add({{documents.path()}, u"c"_s, {}, {}}, nobody, stop.get_token());
    stop.request_stop();
    const auto refused = QCoro::waitFor(std::move(adding));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Cancelled);
    other.reset(); // nobody in the way: what is added is kept, and read later
    QVERIFY(await(knowledge.add({{documents.path()}, u"c"_s, {}, {}}, nobody, stop.get_token())).isCancelled);
    QCOMPARE(await(knowledge.refresh(u"c"_s, false, nobody, {})).files.size(), 1U);
}

QTEST_GUILESS_MAIN(TestKnowledge)
#include "tst_knowledge.moc"
