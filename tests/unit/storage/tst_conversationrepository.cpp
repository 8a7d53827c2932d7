// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/storage/StoreFixture.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestConversationRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void anEmptyOneComesBack();
    void aTakenIdIsRefused();
    void anUnknownIdIsSaid();
    void onlyWhatIsNamedChanges();
    void everythingChanges();
    void aTitleThatThePersonGaveStays();
    void tagsAreSortedAndOnce();
    void aTipElsewhereIsRefused();
    void theTipCountsItsPath();
    void eachChangeIsANewRevision();
    void whoWritesInAClosedOneOpensIt();
    void tokensAreAddedUp();
    void idsAreFoundByHowTheyBegin();
    void badColumnsLoseNothing();

private:
    static Conversation fullConversation()
    {
        auto conversation = conversationNamed(u"c"_s);
        conversation.title = u"Title ä 😀"_s;
        conversation.titleOrigin = TitleOrigin::Model;
        conversation.model = {{u"provider"_s}, u"model"_s};
        conversation.system = u"Be kind."_s;
        conversation.documents.collections = QStringList({u"Manuals"_s, u"pump.pdf"_s});
        conversation.parameters.temperature = 0.1;
        conversation.parameters.stop = QStringList({u"a"_s, u"b"_s});
        conversation.parameters.seed = (qint64(1) << 60) + 1;
        conversation.parameters.reasoningEffort = ReasoningEffort::High;
        conversation.parameters.bodyPatch = "{\"x\": [1, 2]}";
        conversation.isPinned = true;
        conversation.isArchived = true;
        conversation.folder = u"work/ä"_s;
        conversation.tags = {u"blue"_s, u"red"_s};
        conversation.createdAt = timeAt(-50).addMSecs(7);
        conversation.activeAt = timeAt(50).addMSecs(8);
        conversation.closedAt = timeAt(60);
        conversation.deletedAt = timeAt(70);
        conversation.tokens.prompt = 1000;
        conversation.draft = u"not sent\n"_s;
        conversation.scroll = ScrollAnchor{{u"m"_s}, 3, 0.25};
        conversation.importedFrom = u"chatgpt:1"_s;
        return conversation;
    }
    static qint64 revisionOf(StoreFixture &store, const QString &id)
    {
        return valueOf(store.database.integer(u"SELECT revision FROM conversation WHERE id = ?"_s, id)).value_or(-1);
    }
};

void TestConversationRepository::everyFieldComesBack()
{
    StoreFixture store;
    QVERIFY(store.conversations.insert(fullConversation()).has_value());
    QVERIFY(valueOf(store.conversations.read({u"c"_s})) == fullConversation());
}

void TestConversationRepository::anEmptyOneComesBack()
{
    StoreFixture store;
    store.addConversation(u"c"_s);
    QVERIFY(valueOf(store.conversations.read({u"c"_s})) == conversationNamed(u"c"_s));
}

void TestConversationRepository::aTakenIdIsRefused()
{
    StoreFixture store;
    store.addConversation(u"c"_s);
    QCOMPARE(store.conversations.insert(conversationNamed(u"c"_s)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(store.conversations.insert(conversationNamed({})).error().kind, ErrorKind::InvalidInput);
}

void TestConversationRepository::anUnknownIdIsSaid()
{
    StoreFixture store;
    QCOMPARE(store.conversations.key({u"none"_s}).error().kind, ErrorKind::InvalidInput);
    const auto read = store.conversations.read({u"none"_s});
    QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
    QVERIFY(read.error().message.contains(u"none"_s));
}

void TestConversationRepository::onlyWhatIsNamedChanges()
{
    StoreFixture store;
    const auto key = valueOf(store.conversations.insert(fullConversation()));
    ConversationChange change;
    change.draft = u"more"_s;
    wantDone(store.conversations.change(key, change, timeAt(100)));
    auto expected = fullConversation();
    expected.draft = u"more"_s;
    QVERIFY(valueOf(store.conversations.read({u"c"_s})) == expected);
}

void TestConversationRepository::everythingChanges()
{
    StoreFixture store;
    const auto key = store.addConversation(u"c"_s);
    const auto node = store.add(key, nodeNamed(u"m"_s, {}, Role::User, {}));
    const auto full = fullConversation();
    ConversationChange change;
    change.title = full.title;
    change.titleOrigin = full.titleOrigin;
    change.model = full.model;
    change.system = full.system;
    change.parameters = full.parameters;
    change.documents = full.documents;
    change.isPinned = true;
    change.isArchived = true;
    change.folder = full.folder;
    change.tags = full.tags;
    change.isClosed = true;
    change.tip = MessageId{u"m"_s};
    change.draft = full.draft;
    change.scroll = full.scroll;
    change.touches = true;
    wantDone(store.conversations.change(key, change, timeAt(60)));

    auto expected = full;
    expected.createdAt = timeAt(0);
    expected.activeAt = timeAt(60);
    expected.deletedAt = std::nullopt;
    expected.tokens = {};
    expected.importedFrom.clear();
    expected.tip = MessageId{u"m"_s};
    expected.messageCount = 1;
    QVERIFY(valueOf(store.conversations.read({u"c"_s})) == expected);
    QCOMPARE(valueOf(store.conversations.tip(key)), std::optional(node));

    ConversationChange opened;
    opened.isClosed = false;
    wantDone(store.conversations.change(key, opened, timeAt(61)));
    QVERIFY(!valueOf(store.conversations.read({u"c"_s})).closedAt);
}

void TestConversationRepository::aTitleThatThePersonGaveStays()
{
    StoreFixture store;
    const auto key = store.addConversation(u"c"_s);
    const auto give = [&](const QString &title, std::optional<TitleOrigin> origin) {
        ConversationChange change;
        change.title = title;
        change.titleOrigin = origin;
        wantDone(store.conversations.change(key, change, timeAt(0)));
        return valueOf(store.conversations.read({u"c"_s})).title;
    };
    QCOMPARE(give(u"words"_s, TitleOrigin::FirstWords), u"words"_s);
    QCOMPARE(give(u"model"_s, TitleOrigin::Model), u"model"_s);
    QCOMPARE(give(u"person"_s, std::nullopt), u"person"_s);
    QCOMPARE(give(u"model again"_s, TitleOrigin::Model), u"person"_s);
    QCOMPARE(give(u"person again"_s, TitleOrigin::Person), u"person again"_s);
    QCOMPARE(valueOf(store.conversations.read({u"c"_s})).titleOrigin, TitleOrigin::Person);
}

void TestConversationRepository::tagsAreSortedAndOnce()
{
    StoreFixture store;
    const auto key = store.addConversation(u"c"_s);
    ConversationChange change;
    change.tags = QStringList({u"red"_s, u"b\"lue"_s, u""_s, u"red"_s, u"äther"_s, u"red, too"_s});
    wantDone(store.conversations.change(key, change, timeAt(0)));
    QCOMPARE(valueOf(store.conversations.read({u"c"_s})).tags,
             QStringList({u"b\"lue"_s, u"red"_s, u"red, too"_s, u"äther"_s}));
    change.tags = QStringList();
    wantDone(store.conversations.change(key, change, timeAt(0)));
    QCOMPARE(valueOf(store.conversations.read({u"c"_s})).tags, QStringList());
}

void TestConversationRepository::aTipElsewhereIsRefused()
{
    StoreFixture store;
    store.add(store.addConversation(u"c"_s), nodeNamed(u"m"_s, {}, Role::User, {}));
    const auto other = store.addConversation(u"d"_s);
    ConversationChange change;
    change.tip = MessageId{u"m"_s};
    QCOMPARE(store.conversations.change(other, change, timeAt(0)).error().kind, ErrorKind::InvalidInput);
}

void TestConversationRepository::theTipCountsItsPath()
{
    StoreFixture store;
    const auto key = store.addConversation(u"c"_s);
    store.add(key, nodeNamed(u"a"_s, {}, Role::User, {}));
    store.add(key, nodeNamed(u"b"_s, u"a"_s, Role::User, {}));
    const auto tip = store.add(key, nodeNamed(u"c"_s, u"b"_s, Role::User, {}));
    wantDone(store.conversations.setTip(key, tip));
    QCOMPARE(valueOf(store.conversations.read({u"c"_s})).messageCount, 3);
}

void TestConversationRepository::eachChangeIsANewRevision()
{
    StoreFixture store;
    const auto first = store.addConversation(u"c"_s);
    const auto second = store.addConversation(u"d"_s);
    QVERIFY(revisionOf(store, u"d"_s) > revisionOf(store, u"c"_s));
    const std::vector<std::function<Result<void>()>> changes{
        [&] { return store.conversations.touch(first); },
        [&] { return store.conversations.setDeleted(second, timeAt(1)); },
        [&] { return store.conversations.change(first, {}, timeAt(1)); },
        [&] { return store.conversations.setActive(first, timeAt(1)); },
        [&] { return store.conversations.addTokens(second, {}); },
    };
    for (const auto &change : changes) {
        const auto before = std::max(revisionOf(store, u"c"_s), revisionOf(store, u"d"_s));
        wantDone(change());
        QCOMPARE(std::max(revisionOf(store, u"c"_s), revisionOf(store, u"d"_s)), before + 1);
    }
}

void TestConversationRepository::whoWritesInAClosedOneOpensIt()
{
    StoreFixture store;
    const auto key = valueOf(store.conversations.insert(fullConversation()));
    wantDone(store.conversations.setActive(key, timeAt(90)));
    const auto conversation = valueOf(store.conversations.read({u"c"_s}));
    QVERIFY(!conversation.closedAt);
    QCOMPARE(conversation.activeAt, timeAt(90));
    QVERIFY(conversation.isArchived); // by the person, and stays so
}

void TestConversationRepository::tokensAreAddedUp()
{
    StoreFixture store;
    const auto key = store.addConversation(u"c"_s);
    Usage usage;
    usage.prompt = 10;
    usage.cost = Money::fromUsd(0.5);
    wantDone(store.conversations.addTokens(key, usage));
    usage.completion = 3;
    wantDone(store.conversations.addTokens(key, usage));
    const auto tokens = valueOf(store.conversations.read({u"c"_s})).tokens;
    QCOMPARE(tokens.prompt, std::optional<qint64>(20));
    QCOMPARE(tokens.completion, std::optional<qint64>(3));
    QVERIFY(tokens.cost == Money::fromUsd(1));
    QVERIFY(!tokens.total);
}

void TestConversationRepository::idsAreFoundByHowTheyBegin()
{
    StoreFixture store;
    for (const auto &id : {u"0192-b"_s, u"0192-a"_s, u"0193"_s, u"%_"_s})
        store.addConversation(id);
    const auto found = [&store](const QString &prefix, int limit) {
        QStringList ids;
        for (const auto &id : valueOf(store.conversations.ids(prefix, limit)).ids)
            ids << id.value;
        return ids;
    };
    QCOMPARE(found(u"0192"_s, 10), QStringList({u"0192-a"_s, u"0192-b"_s}));
    QCOMPARE(found(u"0192"_s, 1), QStringList({u"0192-a"_s}));
    QCOMPARE(found(u"%"_s, 10), QStringList({u"%_"_s}));
    QCOMPARE(found(u""_s, 10).size(), 4);
    QCOMPARE(found(u"7"_s, 10).size(), 0);
}

void TestConversationRepository::badColumnsLoseNothing()
{
    StoreFixture store;
    auto conversation = conversationNamed(u"c"_s);
    conversation.title = u"kept"_s;
    QVERIFY(store.conversations.insert(conversation).has_value());
    wantDone(store.database.run(
        u"UPDATE conversation SET parameters = 'no json', tokens = '[1]', title_origin = 'oracle'"_s));
    const auto read = valueOf(store.conversations.read({u"c"_s}));
    QCOMPARE(read.title, u"kept"_s);
    QCOMPARE(read.titleOrigin, TitleOrigin::Person);
    QVERIFY(read.tokens == Usage());
    QVERIFY(read.parameters == GenerationParameters());
}

QTEST_GUILESS_MAIN(TestConversationRepository)
#include "tst_conversationrepository.moc"
