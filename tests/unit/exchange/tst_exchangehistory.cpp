// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ConversationTree.h"
#include "exchange/ExportConversations.h"
#include "exchange/ImportConversations.h"
#include "ExchangeFixtures.h"
#include "storage/History.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;
using namespace oriel::test;

//! Export and import with the real store between them.
class TestExchangeHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBackNodeByNode();
    void doneTwiceNothingIsThereTwice();
    void anImportedChatGptConversationGoesOutAndComesBack();
    void aCopiedConversationIsTakenBesideTheFirst();
    void twentySixThousandMessagesAreTaken();
};

namespace {

template<typename T>
T await(QCoro::Task<Result<T>> task)
{
    auto result = QCoro::waitFor(std::move(task));
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

ImportReport import(History &history, const QString &path)
{
    ImportConversations importer(history.conversations());
    return await(importer.run(path, {}, {}));
}

void exportAll(History &history, const QString &path)
{
    const Clock clock;
    ExportConversations exporter(history.conversations(), clock);
    ExportOrder order;
    order.path = path;
    const auto report = await(exporter.run(std::move(order), {}, {}));
    if (!report.leftOut.empty())
        qFatal("left out: %s", qPrintable(report.leftOut.front().why));
}

//! As they are in the history, by their ids.
std::map<QString, ExchangedConversation> all(History &history)
{
    std::map<QString, ExchangedConversation> found;
    for (const bool isArchived : {false, true}) {
        ConversationFilter filter;
        filter.archived = isArchived;
        filter.limit = 10'000;
        const auto list = await(history.conversations().list(std::move(filter)));
        for (const auto &conversation : list.conversations) {
            auto nodes = await(history.conversations().nodes(conversation.id, std::nullopt, 1'000'000));
            found.emplace(conversation.id.value, ExchangedConversation{conversation, std::move(nodes.nodes)});
        }
    }
    return found;
}

const Clock clockOfTests;

} // namespace

void TestExchangeHistory::everythingComesBackNodeByNode()
{
    const ImportFolder folder;
    auto full = fullConversation();
    full.conversation.deletedAt.reset(); // removed ones do not go out
    full.conversation.parameters.responseSchemaName = u"reply"_s; // the store knows no empty one
    std::erase_if(full.nodes.back().message.parts, [](const auto &part) { // its bytes are in no store
        const auto *image = std::get_if<ImagePart>(&part);
        return image && image->data.isEmpty() && image->url.isEmpty();
    });
    std::vector<ExchangedConversation> conversations{full, chain(u"empty"_s, 0)};
    for (int i = 0; i < 20; ++i) {
        conversations.push_back(chain(u"c%1"_s.arg(i), 30));
        auto other = conversations.back().nodes.at(std::size_t(i)); // a second version of one of them
        other.message.id = {u"other%1"_s.arg(i)};
        other.message.createdAt = at(100);
        conversations.back().nodes.push_back(std::move(other));
        (void)completeTree(conversations.back());
    }
    const QString first = folder.write(orielJson(conversations));
    History one(folder.path(u"one"_s), clockOfTests);
    const auto report = import(one, first);
    QCOMPARE(report.taken.size(), conversations.size());
    const auto inOne = all(one);
    QCOMPARE(inOne.size(), conversations.size());
    for (const auto &conversation : conversations) {
        const auto found = inOne.find(conversation.conversation.id.value);
        QVERIFY(found != inOne.end());
        QCOMPARE(found->second.conversation, conversation.conversation);
        QCOMPARE(found->second.nodes.size(), conversation.nodes.size());
    }

    const QString second = folder.path(u"second.json"_s);
    exportAll(one, second);
    History two(folder.path(u"two"_s), clockOfTests);
    QCOMPARE(import(two, second).notes, std::vector<ImportNote>());
    const auto inTwo = all(two);
    QCOMPARE(inTwo.size(), inOne.size());
    int attachments = 0;
    for (const auto &[id, conversation] : inOne) {
        const auto &again = inTwo.at(id);
        QCOMPARE(again.conversation, conversation.conversation);
        QCOMPARE(again.nodes.size(), conversation.nodes.size());
        for (std::size_t i = 0; i < again.nodes.size(); ++i)
            QVERIFY2(again.nodes[i] == conversation.nodes[i], qPrintable(again.nodes[i].message.id.value));
        for (const auto &node : conversation.nodes) {
            for (const auto &part : node.message.parts) {
                const auto *image = std::get_if<ImagePart>(&part);
                if (!image || image->sha256.isEmpty())
                    continue;
                ++attachments;
                QCOMPARE(await(two.conversations().attachment(image->sha256)),
                         await(one.conversations().attachment(image->sha256)));
            }
        }
    }
    QCOMPARE(attachments, 2);
}

void TestExchangeHistory::doneTwiceNothingIsThereTwice()
{
    const ImportFolder folder;
    const QString path = folder.write(orielJson({chain(u"a"_s, 3), fullConversation()}));
    History history(folder.path(u"history"_s), clockOfTests);
    QCOMPARE(import(history, path).taken.size(), std::size_t(2));
    const auto again = import(history, path);
    QCOMPARE(again.taken.size(), std::size_t(0));
    QCOMPARE(again.alreadyThereCount, 2); // the one that was removed too
}

void TestExchangeHistory::anImportedChatGptConversationGoesOutAndComesBack()
{
    const ImportFolder folder;
    const QString path = folder.write(R"([{"title":"T","id":"x","create_time":1700000000.5,"mapping":{
        "r":{"message":null,"children":["q"]},
        "q":{"parent":"r","message":{"author":{"role":"user"},"content":{"content_type":"text","parts":["Why?"]}}},
        "b":{"parent":"q","message":{"author":{"role":"assistant"},"create_time":1700000009,"content":{"content_type":"text","parts":["No."]}}},
        "a":{"parent":"q","message":{"author":{"role":"assistant"},"create_time":1700000005,"content":{"content_type":"text","parts":["So."]}}}},
        "current_node":"a"}])");
    History one(folder.path(u"one"_s), clockOfTests);
    const auto report = import(one, path);
    QCOMPARE(report.taken.size(), std::size_t(1));
    const auto taken = all(one).begin()->second;
    QCOMPARE(textsOfPath(taken), (QStringList{u"Why?"_s, u"So."_s}));
    QCOMPARE(taken.nodes.size(), std::size_t(3));
    exportAll(one, folder.path(u"out.json"_s));
    History two(folder.path(u"two"_s), clockOfTests);
    (void)import(two, folder.path(u"out.json"_s));
    QVERIFY(all(two).begin()->second == taken);
    QCOMPARE(import(two, path).alreadyThereCount, 1);
}

void TestExchangeHistory::aCopiedConversationIsTakenBesideTheFirst()
{
    const ImportFolder folder;
    const QByteArray one = R"({"title":"T","id":"x","mapping":{"q":{"message":{"author":{"role":"user"},"content":
        {"content_type":"text","parts":["Why?"]}}}}})";
    const QString path = folder.write("[" + one + "," + QByteArray(one).replace("\"x\"", "\"y\"") + "]");
    History history(folder.path(u"history"_s), clockOfTests);
    const auto report = import(history, path);
    QCOMPARE(report.taken.size(), std::size_t(2)); // although their messages have the same ids
    QVERIFY(report.leftOut.empty());
}

void TestExchangeHistory::twentySixThousandMessagesAreTaken()
{
    const ImportFolder folder;
    std::vector<ExchangedConversation> conversations;
    for (int i = 0; i < 260; ++i)
        conversations.push_back(chain(u"c%1"_s.arg(i), 100));
    const QString path = folder.write(orielJson(conversations));
    History history(folder.path(u"history"_s), clockOfTests);
    QElapsedTimer timer;
    timer.start();
    const auto report = import(history, path);
    qInfo("26,000 messages: %lld ms", (long long)timer.elapsed());
    QCOMPARE(report.messageCount, 26'000);
}

QTEST_GUILESS_MAIN(TestExchangeHistory)
#include "tst_exchangehistory.moc"
