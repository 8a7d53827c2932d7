// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportConversations.h"
#include "ExchangeFixtures.h"
#include "FakeConversationStore.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;
using namespace oriel::test;

class TestImportConversations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conversationsAreTaken();
    void doneTwiceNothingIsThereTwice();
    void whatIsBrokenIsNamedAndTheRestTaken();
    void answersThatWereBeingWrittenAreInterrupted();
    void progressIsToldInOrder();
    void aStopKeepsWhatWasTaken();
    void aFullDiskEndsItAndTellsHowFarItCame();
    void oneConversationThatTheStoreRefusesIsNamed();
    void aFileThatIsNoneIsAnError();
};

namespace {

Result<ImportReport> import(FakeConversationStore &store, const QByteArray &content, ImportProgressSink onProgress = {},
                            std::stop_token stop = {})
{
    const ImportFolder folder;
    ImportConversations importer(store);
    return QCoro::waitFor(importer.run(folder.write(content), std::move(onProgress), std::move(stop)));
}

std::vector<ExchangedConversation> many(int count)
{
    std::vector<ExchangedConversation> all;
    for (int i = 0; i < count; ++i)
        all.push_back(chain(QString::number(i), 2));
    return all;
}

} // namespace

void TestImportConversations::conversationsAreTaken()
{
    FakeConversationStore store;
    const auto report = import(store, orielJson(many(200)));
    QVERIFY(report);
    QCOMPARE(report->taken.size(), std::size_t(200));
    QCOMPARE(report->messageCount, 400);
    QVERIFY(store.kept == many(200));
    QVERIFY(report->leftOut.empty() && report->notes.empty() && !report->isCancelled);
}

void TestImportConversations::doneTwiceNothingIsThereTwice()
{
    FakeConversationStore store;
    const QByteArray claude = R"([{"uuid":"c","chat_messages":[{"uuid":"1","sender":"human","text":"a"}]}])";
    for (const auto &content : {orielJson(many(3)), claude}) {
        const auto first = import(store, content);
        const auto second = import(store, content);
        QVERIFY(first && second);
        QVERIFY(!first->taken.empty() && second->taken.empty());
        QCOMPARE(second->alreadyThereCount, qint64(first->taken.size()));
        QCOMPARE(second->messageCount, 0);
    }
    QCOMPARE(store.kept.size(), std::size_t(4));
}

void TestImportConversations::whatIsBrokenIsNamedAndTheRestTaken()
{
    FakeConversationStore store;
    QByteArray items = "[";
    for (int i = 0; i < 1500; ++i)
        items += "{\"x\":1},";
    items += R"({"uuid":"c","name":"Good","chat_messages":[{"uuid":"1","sender":"human","text":"a"}]}])";
    const auto report = import(store, items);
    QVERIFY(report);
    QCOMPARE(report->taken.size(), std::size_t(1));
    QCOMPARE(report->leftOutCount, 1500);
    QCOMPARE(report->leftOut.size(), ImportReport::maximumLeftOut);
    QCOMPARE(report->leftOut.front(), (LeftOut{u"Entry 1"_s, u"The entry is not a conversation that Oriel knows."_s}));
}

void TestImportConversations::answersThatWereBeingWrittenAreInterrupted()
{
    auto exchanged = chain(u"a"_s, 4);
    exchanged.nodes[1].state = NodeState::Streaming;
    exchanged.nodes[3].state = NodeState::Pending;
    FakeConversationStore store;
    const auto report = import(store, orielJson({exchanged}));
    QVERIFY(report);
    QCOMPARE(store.kept.at(0).nodes[1].state, NodeState::Interrupted);
    QCOMPARE(store.kept[0].nodes[3].state, NodeState::Interrupted);
    QCOMPARE(store.kept[0].nodes[0].state, NodeState::Done);
    QCOMPARE(report->notes, (std::vector{ImportNote{ImportNoteKind::UnfinishedAnswer, {}, 2}}));
}

void TestImportConversations::progressIsToldInOrder()
{
    FakeConversationStore store;
    std::vector<ImportProgress> told;
    const QByteArray content = orielJson(many(300));
    QVERIFY(import(store, content, [&told](const ImportProgress &progress) { told.push_back(progress); }));
    QVERIFY(told.size() >= 2);
    QVERIFY(std::ranges::is_sorted(told, {}, &ImportProgress::doneBytes));
    QCOMPARE(told.back().conversationCount, 300);
    QCOMPARE(told.back().totalBytes, qint64(content.size()));
    QVERIFY(told.back().doneBytes > told.back().totalBytes / 2);
}

void TestImportConversations::aStopKeepsWhatWasTaken()
{
    FakeConversationStore store;
    std::stop_source stop;
    store.onImport = [&store, &stop] {
        if (store.kept.size() == 9)
            stop.request_stop();
    };
    const auto report = import(store, orielJson(many(500)), {}, stop.get_token());
    QVERIFY(report);
    QVERIFY(report->isCancelled);
    QCOMPARE(report->taken.size(), std::size_t(10));
    QCOMPARE(store.kept.size(), std::size_t(10));
    FakeConversationStore other;
    const auto atOnce = import(other, orielJson(many(5)), {}, stop.get_token());
    QVERIFY(atOnce && atOnce->isCancelled && atOnce->taken.empty());
}

void TestImportConversations::aFullDiskEndsItAndTellsHowFarItCame()
{
    FakeConversationStore store;
    store.failsToImport = [&store](const Conversation &) {
        return store.kept.size() < 4 ? std::nullopt
                                     : std::optional(failure(ErrorKind::Storage, u"The disk is full."_s).error());
    };
    const auto report = import(store, orielJson(many(50)));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Storage);
    QCOMPARE(report.error().message, u"The disk is full. The import ended after 4 conversations."_s);
}

void TestImportConversations::oneConversationThatTheStoreRefusesIsNamed()
{
    FakeConversationStore store;
    store.failsToImport = [](const Conversation &conversation) {
        return conversation.id.value != u"3"_s ? std::nullopt
                                               : std::optional(failure(ErrorKind::Storage, u"No."_s).error());
    };
    const auto report = import(store, orielJson(many(6)));
    QVERIFY(report);
    QCOMPARE(report->taken.size(), std::size_t(5));
    QCOMPARE(report->leftOut, std::vector{(LeftOut{u"Chain 3"_s, u"No."_s})});
}

void TestImportConversations::aFileThatIsNoneIsAnError()
{
    FakeConversationStore store;
    const auto words = import(store, "Hello");
    QVERIFY(!words);
    QCOMPARE(words.error().kind, ErrorKind::InvalidInput);
    const auto other = import(store, "[{\"x\":1}]");
    QVERIFY(!other);
    QVERIFY(other.error().message.endsWith(u"The file holds no conversations that Oriel can read."_s));
}

QTEST_GUILESS_MAIN(TestImportConversations)
#include "tst_importconversations.moc"
