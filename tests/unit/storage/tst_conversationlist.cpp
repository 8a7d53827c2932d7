// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/storage/StoreFixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestConversationList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pinnedOnesComeFirstThenTheLastActive();
    void archivedAndRemovedOnesAreApart();
    void foldersAndTagsAreLookedAt();
    void foldersAndTagsAreEachToldOnce();
    void wordsAreFoundInAnyCaseAndAnyOrder_data();
    void wordsAreFoundInAnyCaseAndAnyOrder();
    void pagesAreCutFromTheSameOrder();
    void aBriefListHasWhatIsShown();
    void tenThousandAreListed();

private:
    static QStringList namesIn(const ConversationList &list)
    {
        QStringList names;
        for (const auto &conversation : list.conversations)
            names << conversation.id.value;
        return names;
    }
    static QStringList listed(StoreFixture &store, const ConversationFilter &filter)
    {
        const auto list = valueOf(store.conversations.list(filter));
        if (filter.offset == 0 && filter.limit >= list.total)
            Q_ASSERT(list.total == int(list.conversations.size()));
        return namesIn(list);
    }
    static void add(StoreFixture &store, const QString &id, qint64 seconds,
                    const std::function<void(Conversation &)> &with = {})
    {
        auto conversation = conversationNamed(id, seconds);
        if (with)
            with(conversation);
        QVERIFY(store.conversations.insert(conversation).has_value());
    }
};

void TestConversationList::pinnedOnesComeFirstThenTheLastActive()
{
    StoreFixture store;
    add(store, u"old"_s, 1);
    add(store, u"new"_s, 3);
    add(store, u"pinned old"_s, 0, [](Conversation &c) { c.isPinned = true; });
    add(store, u"middle"_s, 2);
    add(store, u"pinned new"_s, 2, [](Conversation &c) { c.isPinned = true; });
    QCOMPARE(listed(store, {}), QStringList({u"pinned new"_s, u"pinned old"_s, u"new"_s, u"middle"_s, u"old"_s}));
}

void TestConversationList::archivedAndRemovedOnesAreApart()
{
    StoreFixture store;
    add(store, u"plain"_s, 1);
    add(store, u"archived"_s, 2, [](Conversation &c) { c.isArchived = true; });
    add(store, u"removed"_s, 3, [](Conversation &c) { c.deletedAt = timeAt(9); });
    add(store, u"both"_s, 4, [](Conversation &c) {
        c.isArchived = true;
        c.deletedAt = timeAt(9);
    });
    ConversationFilter archived;
    archived.archived = true;
    ConversationFilter removed;
    removed.deleted = true;
    QCOMPARE(listed(store, {}), QStringList({u"plain"_s}));
    QCOMPARE(listed(store, archived), QStringList({u"archived"_s}));
    QCOMPARE(listed(store, removed), QStringList({u"both"_s, u"removed"_s})); // archived or not
}

void TestConversationList::foldersAndTagsAreLookedAt()
{
    StoreFixture store;
    add(store, u"none"_s, 1);
    add(store, u"work"_s, 2, [](Conversation &c) { c.folder = u"work"_s; });
    add(store, u"work red"_s, 3, [](Conversation &c) {
        c.folder = u"work"_s;
        c.tags = {u"blue"_s, u"red"_s};
    });
    add(store, u"red"_s, 4, [](Conversation &c) { c.tags = {u"red"_s}; });
    ConversationFilter filter;
    filter.folder = u""_s;
    QCOMPARE(listed(store, filter), QStringList({u"red"_s, u"none"_s}));
    filter.folder = u"work"_s;
    QCOMPARE(listed(store, filter), QStringList({u"work red"_s, u"work"_s}));
    filter.tag = u"red"_s;
    QCOMPARE(listed(store, filter), QStringList({u"work red"_s}));
    filter.folder = std::nullopt;
    QCOMPARE(listed(store, filter), QStringList({u"red"_s, u"work red"_s}));
    filter.tag = u"none such"_s;
    QCOMPARE(listed(store, filter), QStringList());
}

void TestConversationList::foldersAndTagsAreEachToldOnce()
{
    StoreFixture store;
    QCOMPARE(valueOf(store.conversations.shelves()), Shelves());
    const auto put = [](const QString &folder, const QStringList &tags) {
        return [folder, tags](Conversation &conversation) {
            conversation.folder = folder;
            conversation.tags = tags;
        };
    };
    add(store, u"a"_s, 1, put(u"work"_s, {u"blue"_s, u"pump"_s}));
    add(store, u"b"_s, 2, put(u"work"_s, {u"blue"_s}));
    add(store, u"c"_s, 3, put(u"home"_s, {}));
    add(store, u"d"_s, 4, put(QString(), {}));
    add(store, u"e"_s, 5, put(u"gone"_s, {u"gone"_s}));
    QVERIFY(
        store.conversations.setDeleted(valueOf(store.conversations.key({u"e"_s})), QDateTime::currentDateTimeUtc()));
    QCOMPARE(valueOf(store.conversations.shelves()), (Shelves{{u"home"_s, u"work"_s}, {u"blue"_s, u"pump"_s}}));
}

void TestConversationList::wordsAreFoundInAnyCaseAndAnyOrder_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("nothing") << u""_s << true;
    QTest::newRow("blanks") << u"   "_s << true;
    QTest::newRow("a beginning") << u"koc"_s << true;
    QTest::newRow("the middle of a word") << u"ezept"_s << true;
    QTest::newRow("other case") << u"KOCHREZEPTE"_s << true;
    QTest::newRow("without accents") << u"creme brulee"_s << true;
    QTest::newRow("with accents") << u"Crème"_s << true;
    QTest::newRow("another order") << u"brûlée koch"_s << true;
    QTest::newRow("one word missing") << u"koch salat"_s << false;
    QTest::newRow("no pattern") << u"%"_s << false;
}

void TestConversationList::wordsAreFoundInAnyCaseAndAnyOrder()
{
    QFETCH(const QString, words);
    QFETCH(const bool, isFound);
    StoreFixture store;
    add(store, u"c"_s, 1, [](Conversation &c) { c.title = u"Kochrezepte: Crème Brûlée"_s; });
    add(store, u"d"_s, 2, [](Conversation &c) { c.title = u"Salat"_s; });
    ConversationFilter filter;
    filter.words = words;
    QCOMPARE(listed(store, filter).contains(u"c"_s), isFound);
}

void TestConversationList::pagesAreCutFromTheSameOrder()
{
    StoreFixture store;
    for (int i = 0; i < 7; ++i)
        add(store, QString::number(i), 0, [](Conversation &c) { c.title = u"same"_s; }); // all of one moment
    for (const auto &words : {u""_s, u"same"_s}) {
        ConversationFilter filter;
        filter.words = words;
        const auto all = listed(store, filter);
        QStringList paged;
        filter.limit = 3;
        for (filter.offset = 0; filter.offset < 9; filter.offset += 3) {
            const auto page = valueOf(store.conversations.list(filter));
            QCOMPARE(page.total, 7);
            paged += namesIn(page);
        }
        QCOMPARE(paged, all);
        QCOMPARE(all.size(), 7);
        filter.offset = 100;
        QCOMPARE(valueOf(store.conversations.list(filter)).conversations.size(), std::size_t(0));
    }
}

void TestConversationList::aBriefListHasWhatIsShown()
{
    StoreFixture store;
    add(store, u"a"_s, 3, [](Conversation &c) {
        c.title = u"Title"_s;
        c.isPinned = true;
        c.folder = u"Work"_s;
        c.draft = u"a long draft"_s;
        c.closedAt = c.activeAt.addSecs(1);
    });
    ConversationFilter filter;
    const auto whole = valueOf(store.conversations.list(filter)).conversations.front();
    filter.isBrief = true;
    const auto list = valueOf(store.conversations.list(filter));
    QCOMPARE(list.total, 1);
    const auto &brief = list.conversations.front();
    QCOMPARE(brief.id, whole.id);
    QCOMPARE(brief.title, whole.title);
    QCOMPARE(brief.isPinned, whole.isPinned);
    QCOMPARE(brief.folder, whole.folder);
    QCOMPARE(brief.activeAt, whole.activeAt);
    QCOMPARE(brief.closedAt, whole.closedAt);
    QVERIFY(brief.draft.isEmpty());
}

void TestConversationList::tenThousandAreListed()
{
    StoreFixture store;
    auto transaction = valueOf(Transaction::begin(store.database));
    for (int i = 0; i < 10'000; ++i) {
        add(store, u"c%1"_s.arg(i), i, [i](Conversation &c) {
            c.title = u"Über das Thema Nummer %1"_s.arg(i);
            c.tags = {u"red"_s};
        });
    }
    wantDone(transaction.commit());
    for (const auto &words : {u""_s, u"uber 99"_s}) {
        ConversationFilter filter;
        filter.words = words;
        QElapsedTimer timer;
        timer.start();
        const auto list = valueOf(store.conversations.list(filter));
        qInfo("the first 100 of %d conversations with the words \"%s\": %.1f ms", list.total, qPrintable(words),
              double(timer.nsecsElapsed()) / 1e6);
        QCOMPARE(list.conversations.size(), std::size_t(100));
        QCOMPARE(list.conversations.front().title, u"Über das Thema Nummer 9999"_s);
    }
}

QTEST_GUILESS_MAIN(TestConversationList)
#include "tst_conversationlist.moc"
