// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ListedLibrary.h"
#include "unit/viewmodels/HistoryStage.h"
#include "viewmodels/AskedDocuments.h"

#include <QAbstractItemModelTester>
#include <QCoroTask>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestAskedDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsDroppedIsAskedAbout();
    void itStaysWithTheConversationOverARestart();
    void itIsLeftOutAgain();
    void allDocumentsTakeThePlaceOfSome();
    void aNewConversationAsksAboutNone();
    void whatIsReadInForOneConversationIsNotAskedAboutInAnother();
    void aNewConversationThatWasSentMeanwhileHasIt();
    void whatIsWantedWhileItIsReadCountsOnceItIsThere();
    void whatIsRefusedIsSaid();
    void aChipTellsWhatBecomesOfIt();
    void aChipTellsNothingOfOthers();

private:
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_asked->rowCount(); ++row)
            names << m_asked->index(row).data(AskedDocuments::NameRole).toString();
        return names;
    }
    QString fate(int row) const { return m_asked->index(row).data(AskedDocuments::FateRole).toString(); }

    //! Something is said in the conversation on the screen, and a new one begun.
    QString keptConversation()
    {
        m_stage->chat.send(u"How?"_s);
        [this] { QTRY_VERIFY(m_stage->provider.isAsked()); }();
        m_stage->provider.end();
        [this] { QTRY_VERIFY(!m_stage->chat.isBusy()); }();
        auto id = m_stage->chat.conversationId();
        m_stage->chat.newChat();
        return id;
    }

    ListedLibrary m_library;
    std::optional<HistoryStage> m_stage;
    std::optional<AskedDocuments> m_asked;
    std::optional<QAbstractItemModelTester> m_tester;
};

void TestAskedDocuments::init()
{
    m_library = ListedLibrary();
    m_stage.emplace();
    m_asked.emplace(m_stage->chat, m_library);
    m_tester.emplace(&*m_asked);
}

void TestAskedDocuments::cleanup()
{
    m_tester.reset();
    m_asked.reset();
    m_stage.reset();
}

void TestAskedDocuments::whatIsDroppedIsAskedAbout()
{
    QSignalSpy chosen(&*m_asked, &AskedDocuments::chosen);
    m_asked->add({u"/home/a/Manuals"_s, u"/home/a/pump.pdf"_s});
    m_asked->add({u"/home/a/pump.pdf"_s});
    QCOMPARE(names(), QStringList({u"Manuals"_s, u"pump.pdf"_s}));
    QCOMPARE(chosen.size(), 2);
    m_stage->chat.send(u"How?"_s);
    QTRY_VERIFY(m_stage->provider.isAsked());
    QCOMPARE(m_stage->provider.requests.back().documents.collections, QStringList({u"Manuals"_s, u"pump.pdf"_s}));
    m_stage->provider.end();
}

void TestAskedDocuments::itStaysWithTheConversationOverARestart()
{
    m_asked->add({u"/home/a/Manuals"_s});
    m_stage->chat.send(u"How?"_s);
    QTRY_VERIFY(m_stage->provider.isAsked());
    m_stage->provider.end();
    QTRY_VERIFY(!m_stage->chat.isBusy());
    m_asked->add({u"/home/a/pump.pdf"_s});
    const auto id = m_stage->chat.conversationId();
    m_stage->chat.newChat();
    QCOMPARE(names(), QStringList());
    const auto kept = [&] {
        return QCoro::waitFor(m_stage->history.conversations().conversation({id}))->documents.collections.size();
    };
    QTRY_COMPARE(kept(), 2);
    m_stage->chat.open(id);
    QTRY_COMPARE(names(), QStringList({u"Manuals"_s, u"pump.pdf"_s}));
}

void TestAskedDocuments::itIsLeftOutAgain()
{
    m_asked->add({u"/home/a/Manuals"_s, u"/home/a/pump.pdf"_s});
    m_asked->leaveOut(0);
    QCOMPARE(names(), QStringList{u"pump.pdf"_s});
    m_asked->leaveOut(7);
    m_asked->leaveOut(0);
    QCOMPARE(names(), QStringList());
    QVERIFY(m_stage->chat.setup().documents.isEmpty());
}

void TestAskedDocuments::allDocumentsTakeThePlaceOfSome()
{
    m_asked->add({u"/home/a/Manuals"_s});
    m_asked->askAll();
    QCOMPARE(names(), QStringList{u"All documents"_s});
    QVERIFY(m_stage->chat.setup().documents.isAll);
    m_asked->leaveOut(0);
    QCOMPARE(names(), QStringList());
    m_asked->ask(u"Manuals"_s);
    QCOMPARE(names(), QStringList{u"Manuals"_s});
}

void TestAskedDocuments::aNewConversationAsksAboutNone()
{
    m_asked->askAll();
    m_stage->chat.send(u"How?"_s);
    QTRY_VERIFY(m_stage->provider.isAsked());
    m_stage->provider.end();
    QTRY_VERIFY(!m_stage->chat.isBusy());
    m_stage->chat.newChat();
    QCOMPARE(m_asked->rowCount(), 0);
}

void TestAskedDocuments::whatIsReadInForOneConversationIsNotAskedAboutInAnother()
{
    const auto other = keptConversation();
    m_library.isHeld = true;
    m_asked->add({u"/home/a/Private"_s}); // on a new conversation
    m_stage->chat.open(other);
    QTRY_VERIFY(!m_stage->chat.isLoading());
    m_library.release();
    QCOMPARE(m_stage->chat.conversationId(), other);
    QCOMPARE(names(), QStringList());
    QVERIFY(m_stage->chat.setup().documents.isEmpty());

    m_library.isHeld = true;
    m_stage->chat.newChat();
    m_asked->add({u"/home/a/Private"_s});
    QSemaphore held;
    m_stage->history.threads().reader().post([&held](Database &) { held.acquire(); });
    m_stage->chat.open(other);
    const bool isLoading = m_stage->chat.isLoading();
    m_library.release();
    held.release(); // before anything can fail
    QVERIFY(isLoading);
    QTRY_VERIFY(!m_stage->chat.isLoading());
    QVERIFY(m_stage->chat.setup().documents.isEmpty());
}

void TestAskedDocuments::aNewConversationThatWasSentMeanwhileHasIt()
{
    m_library.isHeld = true;
    m_asked->add({u"/home/a/Manuals"_s});
    m_stage->chat.send(u"How?"_s);
    QTRY_VERIFY(m_stage->provider.isAsked());
    m_stage->provider.end();
    QTRY_VERIFY(!m_stage->chat.isBusy());
    m_library.release();
    QCOMPARE(names(), QStringList{u"Manuals"_s});
}

void TestAskedDocuments::whatIsWantedWhileItIsReadCountsOnceItIsThere()
{
    m_asked->add({u"/home/a/Manuals"_s});
    const auto first = keptConversation();
    const auto second = keptConversation();
    m_stage->chat.open(first);
    m_asked->add({u"/home/a/pump.pdf"_s});
    QTRY_COMPARE(names(), QStringList({u"Manuals"_s, u"pump.pdf"_s}));
    m_stage->chat.open(second);
    m_asked->askAll();
    m_stage->chat.open(first); // the person thinks again
    QTRY_VERIFY(!m_stage->chat.isLoading());
    QCOMPARE(names(), QStringList({u"Manuals"_s, u"pump.pdf"_s}));
}

void TestAskedDocuments::whatIsRefusedIsSaid()
{
    QSignalSpy refused(&*m_asked, &AskedDocuments::refused);
    m_library.refusal = failure(ErrorKind::InvalidInput, u"There is no file or folder “x”."_s).error();
    m_asked->add({u"x"_s});
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.front().front().toString().contains(u"There is no file or folder “x”."_s));
    QCOMPARE(m_asked->rowCount(), 0);
}

void TestAskedDocuments::aChipTellsWhatBecomesOfIt()
{
    m_asked->add({u"/home/a/Manuals"_s});
    m_library.now = {true, false, 2, 10, u"pump.pdf"_s, {}, {u"Manuals"_s}};
    m_library.tell();
    QCOMPARE(fate(0), u"Reading 3 of 12 files · pump.pdf"_s);
    m_library.now = {};
    m_library.there.collections.front().files = {{u"/a"_s, 1, DocumentState::Ready, {}},
                                                 {u"/b"_s, 1, DocumentState::Failed, u"The file is damaged."_s}};
    m_library.tell();
    QCOMPARE(fate(0), u"1 of 2 files can be searched"_s);
    m_library.there.collections.front().files.erase(m_library.there.collections.front().files.begin());
    m_library.tell();
    QCOMPARE(fate(0), u"The file is damaged."_s);
    m_library.now.isPaused = true;
    m_library.now.collections = QStringList{u"Manuals"_s};
    m_library.tell();
    QCOMPARE(fate(0), u"Reading is paused"_s);
}

void TestAskedDocuments::aChipTellsNothingOfOthers()
{
    m_library.addCollection(u"Manuals"_s, {{u"/a"_s, 1, DocumentState::Waiting, {}}});
    m_library.addCollection(u"Letters"_s, {{u"/b"_s, 1, DocumentState::Waiting, {}}});
    m_asked->add({u"/docs/Manuals"_s, u"/docs/Letters"_s});
    m_library.now = {true, false, 2, 10, u"pump.pdf"_s, {}, {u"Manuals"_s, u"Letters"_s, u"Others"_s}};
    m_library.tell();
    QCOMPARE(fate(0), u"Reading 3 of 12 files · pump.pdf"_s);
    QCOMPARE(fate(1), u"Waiting"_s);
    m_library.there.collections.front().files.front().state = DocumentState::Ready;
    m_library.now.collections = QStringList{u"Letters"_s, u"Others"_s};
    m_library.tell();
    QCOMPARE(fate(0), u"1 files"_s);
    QCOMPARE(fate(1), u"Reading 3 of 12 files · pump.pdf"_s);
    m_library.now.isElsewhere = true;
    m_library.tell();
    QCOMPARE(fate(1), u"Another program of Oriel is reading documents. This goes on after it."_s);
    m_asked->askAll();
    m_library.now.isElsewhere = false;
    m_library.tell();
    QCOMPARE(fate(0), u"Reading 3 of 12 files · pump.pdf"_s);
}

QTEST_MAIN(TestAskedDocuments)
#include "tst_askeddocuments.moc"
