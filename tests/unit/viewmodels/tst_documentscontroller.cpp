// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ListedLibrary.h"
#include "unit/viewmodels/HistoryStage.h"
#include "viewmodels/DocumentsController.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDocumentsController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyFileIsListedWithWhatBecameOfIt();
    void rowsThatStayAreToldOfOnlyWhereTheyDiffer();
    void whatIsAwayAndWhatIsNotWatchedIsSaid();
    void whatHappensManyTimesIsToldOnce();
    void nobodyIsToldWhoDoesNotLook();
    void whatIsRemovedCanBeHadBackAsItWas();
    void whatIsRemovedGoesWhenNobodyWantsItBack();
    void whatIsAddedAgainIsNotRemoved();
    void wordsAreFoundAndMarked();
    void whereNothingIsFoundThatIsSaid();
    void aHitOpensItsDocument();
    void theDocumentIsGoneAndThePassageIsShown();
    void askingAboutACollectionGoesToTheComposer();
    void onlyFilesOfThisComputerAreTaken();

private:
    QVariant data(int row, int role) { return m_documents->library()->index(row).data(role); }
    static Source hit()
    {
        Source hit;
        hit.number = 3;
        hit.document = u"manual.pdf"_s;
        hit.path = u"/docs/manual.pdf"_s;
        hit.place = u"page 12"_s;
        hit.page = 12;
        hit.headings = QStringList{u"Care"_s};
        hit.text = u"To reset the <pump>, hold RESET for five seconds."_s;
        return hit;
    }

    ListedLibrary m_library;
    std::optional<HistoryStage> m_stage;
    std::optional<AskedDocuments> m_asked;
    std::optional<SourceViewer> m_viewer;
    std::optional<DocumentsController> m_documents;
    std::optional<QAbstractItemModelTester> m_fileTester;
    std::optional<QAbstractItemModelTester> m_hitTester;
};

void TestDocumentsController::init()
{
    m_library = ListedLibrary();
    m_stage.emplace();
    m_asked.emplace(m_stage->chat, m_library);
    m_viewer.emplace(*m_stage->chat.transcript(), m_library);
    m_documents.emplace(m_library, *m_asked, *m_viewer);
    m_fileTester.emplace(m_documents->library());
    m_hitTester.emplace(m_documents->hits());
}

void TestDocumentsController::cleanup()
{
    m_fileTester.reset();
    m_hitTester.reset();
    m_documents.reset();
    m_viewer.reset();
    m_asked.reset();
    m_stage.reset();
}

void TestDocumentsController::everyFileIsListedWithWhatBecameOfIt()
{
    m_library.addCollection(u"Manuals"_s,
                            {{u"/docs/Manuals/a/pump.pdf"_s, 10, DocumentState::Ready, {}},
                             {u"/docs/Manuals/x.pdf"_s, 10, DocumentState::Failed, u"The file is encrypted."_s}});
    m_documents->load();
    QVERIFY(m_documents->isLoaded());
    QCOMPARE(m_documents->library()->rowCount(), 3);
    QCOMPARE(data(0, LibraryModel::HeadRole).toBool(), true);
    QCOMPARE(data(0, LibraryModel::DetailRole).toString(), u"/docs/Manuals · 1 of 2 files can be searched"_s);
    QCOMPARE(data(1, LibraryModel::NameRole).toString(), u"pump.pdf"_s);
    QCOMPARE(data(1, LibraryModel::DetailRole).toString(), u"a"_s);
    QCOMPARE(data(1, LibraryModel::StateRole).toString(), u"Ready"_s);
    QCOMPARE(data(2, LibraryModel::StateRole).toString(), u"The file is encrypted."_s);
    QCOMPARE(data(2, LibraryModel::TroubleRole).toBool(), true);
    QVERIFY(m_documents->hasFailed());
    QVERIFY(!m_documents->storage().isEmpty());
    m_documents->retry();
    QCOMPARE(m_library.retries, 1);
}

void TestDocumentsController::rowsThatStayAreToldOfOnlyWhereTheyDiffer()
{
    m_library.addCollection(
        u"A"_s, {{u"/docs/A/1"_s, 1, DocumentState::Ready, {}}, {u"/docs/A/2"_s, 1, DocumentState::Waiting, {}}});
    m_documents->load();
    QSignalSpy changed(m_documents->library(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_documents->library(), &QAbstractItemModel::modelReset);
    m_library.there.collections.front().files.back().state = DocumentState::Ready;
    m_library.tell();
    QTRY_COMPARE(data(2, LibraryModel::StateRole).toString(), u"Ready"_s);
    QCOMPARE(changed.size(), 2); // the file, and the count of its collection
    QCOMPARE(reset.size(), 0);
}

void TestDocumentsController::whatIsAwayAndWhatIsNotWatchedIsSaid()
{
    m_library.addCollection(u"Manuals"_s, {{u"/docs/Manuals/pump.pdf"_s, 10, DocumentState::Ready, {}}});
    m_documents->load();
    const QString storage = m_documents->storage();
    m_library.there.collections.front().away = {u"/docs/Manuals"_s};
    m_library.there.isWatchedPartly = true;
    m_documents->load();
    const QString detail = data(0, LibraryModel::DetailRole).toString();
    QVERIFY(detail.endsWith(u" · “Manuals” cannot be looked into now; what was read of it is kept"_s));
    QVERIFY(m_documents->storage().startsWith(storage));
    QVERIFY(m_documents->storage().contains(u"within the hour"_s));
}

void TestDocumentsController::whatHappensManyTimesIsToldOnce()
{
    m_documents->load();
    QSignalSpy changed(&*m_documents, &DocumentsController::changed);
    m_library.now = {true, false, 2, 1000, u"pump.pdf"_s, {}, {QString()}};
    for (int i = 0; i < 1000; ++i)
        m_library.tell();
    QCOMPARE(changed.size(), 0);
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(changed.size() <= 2); // the progress, and where the computer is slow the files too
    QVERIFY(m_documents->isReading());
}

void TestDocumentsController::nobodyIsToldWhoDoesNotLook()
{
    m_documents->load();
    m_library.tell();
    m_documents->leave();
    QSignalSpy changed(&*m_documents, &DocumentsController::changed);
    m_library.addCollection(u"A"_s, {{u"/docs/A/1"_s, 1, DocumentState::Failed, u"The file is damaged."_s}});
    m_library.now = {true, false, 2, 1000, u"pump.pdf"_s, {}, {QString()}};
    m_library.tell();
    QCOMPARE(changed.size(), 0);
    m_documents->load(); // looked at again
    QVERIFY(m_documents->isReading());
    QVERIFY(m_documents->hasFailed());
    QVERIFY(!changed.isEmpty());
    m_documents->remove(u"A"_s);
    QVERIFY(!m_documents->hasFailed());
}

void TestDocumentsController::whatIsRemovedCanBeHadBackAsItWas()
{
    m_library.addCollection(u"A"_s, {});
    m_library.there.collections.front().paths << u"/elsewhere/b.txt"_s;
    const auto before = m_library.there;
    m_documents->load();
    m_documents->remove(u"A"_s);
    QCOMPARE(m_documents->library()->rowCount(), 0);
    QCOMPARE(m_documents->undoWords(), u"“A” was removed. The files stay where they are."_s);
    m_documents->load(); // opened again meanwhile
    QCOMPARE(m_documents->library()->rowCount(), 0);
    QVERIFY(m_library.there == before); // a kill loses nothing
    m_documents->undoRemove();
    QCOMPARE(m_documents->undoWords(), QString());
    QTRY_COMPARE(m_documents->library()->rowCount(), 1);
    QVERIFY(m_library.there == before);
    QVERIFY(m_library.removed.isEmpty());
}

void TestDocumentsController::whatIsRemovedGoesWhenNobodyWantsItBack()
{
    QCOMPARE(DocumentsController::undoTime, 10s);
    m_hitTester.reset();
    m_fileTester.reset();
    m_documents.emplace(m_library, *m_asked, *m_viewer, 1s);
    for (const auto &name : {u"A"_s, u"B"_s, u"C"_s})
        m_library.addCollection(name, {});
    m_documents->load();
    m_documents->remove(u"A"_s);
    m_documents->remove(u"B"_s); // the first cannot be had back any more
    QCOMPARE(m_library.removed, QStringList{u"A"_s});
    QCOMPARE(m_documents->undoWords(), u"“B” was removed. The files stay where they are."_s);
    QTRY_COMPARE(m_library.removed, QStringList({u"A"_s, u"B"_s}));
    QCOMPARE(m_documents->undoWords(), QString());
    m_documents->remove(u"C"_s);
    m_documents.reset(); // the program ends
    QCOMPARE(m_library.removed, QStringList({u"A"_s, u"B"_s, u"C"_s}));
}

void TestDocumentsController::whatIsAddedAgainIsNotRemoved()
{
    m_library.addCollection(u"A"_s, {});
    m_documents->load();
    m_documents->remove(u"A"_s);
    m_documents->add({QUrl(u"file:///docs/A"_s)});
    QCOMPARE(m_documents->undoWords(), QString());
    QTRY_COMPARE(m_documents->library()->rowCount(), 1);
    m_documents->remove(u"A"_s);
    m_asked->add({u"/docs/A"_s}); // for a question
    QCOMPARE(m_documents->undoWords(), QString());
    QVERIFY(m_library.removed.isEmpty());
}

void TestDocumentsController::wordsAreFoundAndMarked()
{
    m_library.found.hits = {hit()};
    m_documents->setWords(u"reset pump"_s);
    QTRY_COMPARE(m_documents->hits()->rowCount(), 1);
    const auto row = m_documents->hits()->index(0);
    QCOMPARE(row.data(DocumentHitsModel::NameRole).toString(), u"manual.pdf"_s);
    QCOMPARE(row.data(DocumentHitsModel::PlaceRole).toString(), u"page 12 · Care"_s);
    QCOMPARE(row.data(DocumentHitsModel::MarkedExcerptRole).toString(),
             u"To <b>reset</b> the &lt;<b>pump</b>&gt;, hold <b>RESET</b> for five seconds."_s);
    m_documents->setWords({});
    QCOMPARE(m_documents->hits()->rowCount(), 0);
}

void TestDocumentsController::whereNothingIsFoundThatIsSaid()
{
    m_documents->setWords(u"zebra"_s);
    QTRY_COMPARE(m_documents->searchNote(), u"Nothing in your documents has these words."_s);
}

void TestDocumentsController::aHitOpensItsDocument()
{
    m_library.found.hits = {hit()};
    m_library.view = PassageView{u"Before. Hold it. After."_s, 8, 8};
    m_documents->setWords(u"reset"_s);
    QTRY_COMPARE(m_documents->hits()->rowCount(), 1);
    m_documents->showHit(0);
    m_documents->showHit(5);
    QVERIFY(m_viewer->isShown());
    QCOMPARE(m_viewer->title(), u"[3] manual.pdf"_s);
    QCOMPARE(m_viewer->text(), u"Before. Hold it. After."_s);
    QCOMPARE(m_viewer->start(), 8);
    QCOMPARE(m_viewer->length(), 8);
    QCOMPARE(m_viewer->file(), QUrl(u"file:///docs/manual.pdf#page=12"_s));
    m_viewer->close();
    QVERIFY(!m_viewer->isShown());
}

void TestDocumentsController::theDocumentIsGoneAndThePassageIsShown()
{
    m_viewer->showSource(hit());
    QCOMPARE(m_viewer->text(), hit().text);
    QCOMPARE(m_viewer->length(), int(hit().text.size()));
    QVERIFY(m_viewer->note().startsWith(u"The file is not there."_s));
}

void TestDocumentsController::askingAboutACollectionGoesToTheComposer()
{
    QSignalSpy asking(&*m_documents, &DocumentsController::asking);
    m_documents->ask(u"A"_s);
    QCOMPARE(m_stage->chat.setup().documents.collections, QStringList{u"A"_s});
    m_documents->askAll();
    QVERIFY(m_stage->chat.setup().documents.isAll);
    QCOMPARE(asking.size(), 2);
}

void TestDocumentsController::onlyFilesOfThisComputerAreTaken()
{
    m_documents->add({QUrl(u"https://example.org/a.pdf"_s)});
    QCOMPARE(m_documents->failure(), u"Only files on this computer can be added."_s);
    QVERIFY(m_library.there.collections.empty());
    m_documents->add({QUrl(u"file:///docs/a.pdf"_s)});
    QCOMPARE(m_documents->failure(), QString());
    QCOMPARE(m_library.there.collections.size(), 1U);
}

QTEST_MAIN(TestDocumentsController)
#include "tst_documentscontroller.moc"
