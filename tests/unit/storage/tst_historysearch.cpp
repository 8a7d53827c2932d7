// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/History.h"
#include "support/HeldClock.h"
#include "unit/storage/HistoryValues.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestHistorySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatAReaderWouldFind_data();
    void findsWhatAReaderWouldFind();
    void hitsSayExactlyWhere();
    void theFirstPartWithAWordIsTold();
    void aNameIsFoundWithoutAPlaceInTheText();
    void theTextComesWhereItIsWanted();
    void theNewestComeFirst();
    void pagesHaveNoGapsAndNoDoubles_data();
    void pagesHaveNoGapsAndNoDoubles();
    void longBeginningsFindAllTheirWords_data();
    void longBeginningsFindAllTheirWords();
    void whatStreamsIsNotFoundUntilItsEnd();
    void removedConversationsAreLeftOut();
    void aQueryWithoutAWordIsRefused();
    void anUnknownPlaceIsRefused();
    void aStoppedSearchSaysSo();

private:
    void add(const QString &id, const QString &text, Role role = Role::User, std::vector<MessagePart> more = {});
    [[nodiscard]] HistoryHits search(const QString &words)
    {
        HistoryQuery query;
        query.words = words;
        return search(query);
    }
    [[nodiscard]] HistoryHits search(HistoryQuery query)
    {
        return await(m_history->search().search(std::move(query), {}));
    }
    [[nodiscard]] static QStringList found(const HistoryHits &hits)
    {
        QStringList ids;
        for (const auto &hit : hits.hits)
            ids << hit.message.value;
        return ids;
    }

    QTemporaryDir m_folder;
    HeldClock m_clock;
    std::unique_ptr<History> m_history;
    int m_count = 0;
};

//! A conversation of one message, each a second after the one before.
void TestHistorySearch::add(const QString &id, const QString &text, Role role, std::vector<MessagePart> more)
{
    auto conversation = conversationNamed(u"conversation of "_s + id);
    conversation.title = u"About "_s + id;
    auto node = nodeNamed(id, {}, role, text, ++m_count);
    std::ranges::move(more, std::back_inserter(node.message.parts));
    std::vector<MessageNode> nodes{std::move(node)};
    QVERIFY(await(m_history->conversations().import(std::move(conversation), std::move(nodes))));
}

void TestHistorySearch::initTestCase()
{
    m_history = std::make_unique<History>(m_folder.path(), m_clock);
    add(u"fox"_s, u"The quick brown fox jumps over the lazy dog."_s);
    add(u"dog"_s, u"A lazy, lazy dog. Lazydog!"_s);
    add(u"street"_s, u"Die größte Straße in Łódź"_s);
    add(u"apart"_s, u"un e\u0301le\u0300ve"_s);
    add(u"russian"_s, u"Ещё одна ёлка"_s);
    add(u"arabic"_s, u"مُحَمَّد يقرأ"_s);
    add(u"hindi"_s, u"नमस्ते दुनिया"_s);
    add(u"chinese"_s, u"我昨天在东京的一家餐厅吃饭。"_s);
    add(u"japanese"_s, u"東京タワーはｶﾞｽ灯より高い"_s);
    add(u"korean"_s, u"한국어를 배우고 있어요"_s);
    add(u"thai"_s, u"เมื่อวานฉันกินข้าวที่ตลาด"_s);
    add(u"code"_s, u"call x.getUserName() and snake_case from std::vector"_s);
    add(u"parts"_s, u"first text"_s, Role::Assistant,
        {ReasoningPart{u"thinking about walrus"_s, false, {}, {}}, TextPart{u"the walrus answers"_s, {}}});
    add(u"file"_s, u"see the file"_s, Role::User,
        {FilePart{u"quarterly-report.txt"_s, u"text/plain"_s, u"numbers"_s, {}}});
}

void TestHistorySearch::findsWhatAReaderWouldFind_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("ids");

    const auto row = [](const QString &words, const QStringList &ids) {
        QTest::addRow("%s", qPrintable(words)) << words << ids;
    };
    row(u"lazy "_s, {u"dog"_s, u"fox"_s});
    row(u"lazy fox"_s, {u"fox"_s});
    row(u"lazy elephant "_s, {});
    row(u"lazy"_s, {u"dog"_s, u"fox"_s});
    row(u"la"_s, {u"dog"_s, u"fox"_s});
    row(u"l"_s, {});
    row(u"lazydo"_s, {u"dog"_s});
    row(u"lazyd "_s, {});
    row(u"\"lazy dog\""_s, {u"dog"_s, u"fox"_s});
    row(u"\"dog lazy\""_s, {});
    row(u"\"lazy lazy dog\""_s, {u"dog"_s});
    row(u"\"over the la"_s, {u"fox"_s});
    row(u"strasse "_s, {u"street"_s});
    row(u"GRÖSSTE lodz "_s, {u"street"_s});
    row(u"élève "_s, {u"apart"_s});
    row(u"еще елка "_s, {u"russian"_s});
    row(u"محمد "_s, {u"arabic"_s});
    row(u"नमस्ते "_s, {u"hindi"_s});
    row(u"东京"_s, {u"chinese"_s});
    row(u"餐厅吃饭"_s, {u"chinese"_s});
    row(u"京东"_s, {});
    row(u"餐"_s, {u"chinese"_s});
    row(u"東京タワー"_s, {u"japanese"_s});
    row(u"ガス"_s, {u"japanese"_s});
    row(u"한국어"_s, {u"korean"_s});
    row(u"ข้าว"_s, {u"thai"_s});
    row(u"กิน ตลาด"_s, {u"thai"_s});
    row(u"user "_s, {u"code"_s});
    row(u"getusername "_s, {u"code"_s});
    row(u"snake_case "_s, {u"code"_s});
    row(u"std::vec"_s, {u"code"_s});
    row(u"walrus "_s, {u"parts"_s});
    row(u"first walrus "_s, {u"parts"_s});
    row(u"\"text thinking\""_s, {}); // the end of one part and the beginning of the next
    row(u"quarterly"_s, {u"file"_s});
    row(u"numbers "_s, {u"file"_s});
    row(u"a OR b"_s, {});
}

void TestHistorySearch::findsWhatAReaderWouldFind()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, ids);
    const auto hits = search(words);
    QCOMPARE(found(hits), ids);
    QVERIFY(!hits.hasMore);
    QVERIFY(!hits.isIncomplete);
}

void TestHistorySearch::hitsSayExactlyWhere()
{
    const auto hits = search(u"dog lazy "_s);
    QCOMPARE(hits.hits.size(), std::size_t(2));
    const auto &hit = hits.hits.back();
    QCOMPARE(hit.conversation.value, u"conversation of fox"_s);
    QCOMPARE(hit.title, u"About fox"_s);
    QCOMPARE(hit.message.value, u"fox"_s);
    QCOMPARE(hit.role, Role::User);
    QCOMPARE(hit.createdAt, timeAt(1));
    QCOMPARE(hit.part, 0);
    QVERIFY(hit.text.isEmpty()); // it was not asked for
    QCOMPARE(hit.places, (std::vector<TextRange>{{35, 4}, {40, 3}}));
    QCOMPARE(hit.excerpt, u"The quick brown fox jumps over the lazy dog."_s);
    QCOMPARE(hit.marks, hit.places);
    QCOMPARE(search(u"eleve "_s).hits.at(0).places, (std::vector<TextRange>{{3, 7}}));
    QCOMPARE(search(u"东京"_s).hits.at(0).places, (std::vector<TextRange>{{4, 2}}));
}

void TestHistorySearch::theFirstPartWithAWordIsTold()
{
    const auto hits = search(u"walrus "_s);
    QCOMPARE(hits.hits.size(), std::size_t(1));
    QCOMPARE(hits.hits[0].part, 1);
    QCOMPARE(hits.hits[0].places, (std::vector<TextRange>{{15, 6}}));
    QCOMPARE(hits.hits[0].excerpt, u"thinking about walrus"_s);
}

void TestHistorySearch::aNameIsFoundWithoutAPlaceInTheText()
{
    const auto hits = search(u"report.txt"_s);
    QCOMPARE(hits.hits.size(), std::size_t(1));
    QCOMPARE(hits.hits[0].part, 1);
    QVERIFY(hits.hits[0].places.empty());
    QCOMPARE(hits.hits[0].excerpt, u"quarterly-report.txt"_s);
    QCOMPARE(hits.hits[0].marks, (std::vector<TextRange>{{10, 10}}));
}

void TestHistorySearch::theTextComesWhereItIsWanted()
{
    HistoryQuery query;
    query.words = u"walrus"_s;
    query.withTexts = true;
    const auto hits = search(std::move(query)).hits;
    QCOMPARE(hits.size(), std::size_t(1));
    QCOMPARE(hits[0].text, u"first textthe walrus answers"_s);
}

void TestHistorySearch::theNewestComeFirst()
{
    // One that is imported later than all others, and older than they are.
    auto node = nodeNamed(u"ancient"_s, {}, Role::User, u"lazy"_s, -1000);
    std::vector<MessageNode> nodes{std::move(node)};
    QVERIFY(await(m_history->conversations().import(conversationNamed(u"ancient times"_s), std::move(nodes))));
    QCOMPARE(found(search(u"lazy "_s)), QStringList({u"dog"_s, u"fox"_s, u"ancient"_s}));
    awaitDone(m_history->conversations().remove({{u"ancient times"_s}}));
}

void TestHistorySearch::pagesHaveNoGapsAndNoDoubles_data()
{
    QTest::addColumn<int>("limit");
    QTest::newRow("one at a time") << 1;
    QTest::newRow("seven") << 7;
    QTest::newRow("as many as there are") << 300;
    QTest::newRow("more than there are") << 500;
}

void TestHistorySearch::pagesHaveNoGapsAndNoDoubles()
{
    const QString name = u"pages%1"_s.arg(QTest::currentDataTag()[0]);
    std::vector<MessageNode> nodes;
    for (int i = 0; i < 300; ++i) // all of one second
        nodes.push_back(nodeNamed(u"%1.%2"_s.arg(name).arg(i), {}, Role::User, name + u" word"_s, 5000));
    QVERIFY(await(m_history->conversations().import(conversationNamed(name), std::move(nodes))));

    QFETCH(const int, limit);
    HistoryQuery query;
    query.words = name + u' ';
    query.limit = limit;
    QStringList ids;
    for (bool hasMore = true; hasMore;) {
        const auto hits = search(query);
        QVERIFY(int(hits.hits.size()) <= limit && !hits.hits.empty());
        ids << found(hits);
        query.after = hits.hits.back().message;
        hasMore = hits.hasMore;
    }
    QCOMPARE(ids.size(), 300);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 300);
    QCOMPARE(ids.first(), name + u".299"_s);
    QVERIFY(search(query).hits.empty());
}

void TestHistorySearch::longBeginningsFindAllTheirWords_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("few words") << 5;
    QTest::newRow("as many as are spelled out") << 64;
    QTest::newRow("more than are spelled out") << 100;
}

void TestHistorySearch::longBeginningsFindAllTheirWords()
{
    QFETCH(const int, count);
    const QString stem = QString(4, QChar(u'a' + count % 26)) + u"stem"_s;
    std::vector<MessageNode> nodes;
    for (int i = 0; i < count; ++i) {
        nodes.push_back(nodeNamed(u"%1.%2"_s.arg(stem).arg(i), {}, Role::User,
                                  u"a phrase with %1%2 in it"_s.arg(stem).arg(i), 6000 + i));
    }
    nodes.push_back(nodeNamed(stem + u".other"_s, {}, Role::User, stem.chopped(1) + u"x"_s, 6000));
    QVERIFY(await(m_history->conversations().import(conversationNamed(stem), std::move(nodes))));
    HistoryQuery query;
    query.limit = 1000;
    query.words = stem;
    QCOMPARE(search(query).hits.size(), std::size_t(count));
    query.words = u"\"phrase with "_s + stem;
    const auto hits = search(query);
    QCOMPARE(hits.hits.size(), std::size_t(count));
    QCOMPARE(hits.hits.front().message.value, u"%1.%2"_s.arg(stem).arg(count - 1));
    query.words = u"in "_s + stem;
    QCOMPARE(search(query).hits.size(), std::size_t(count));
    query.words = u"elsewhere "_s + stem;
    QVERIFY(search(query).hits.empty());
}

void TestHistorySearch::whatStreamsIsNotFoundUntilItsEnd()
{
    awaitDone(m_history->conversations().create(conversationNamed(u"streams"_s)));
    const auto turn = turnNamed(u"turn"_s, u"streams"_s);
    awaitDone(m_history->turns().begin(turn));
    QCOMPARE(found(search(u"\"question turn\""_s)), QStringList{u"turn.q"_s});
    TurnCheckpoint checkpoint;
    checkpoint.turn = turn.id;
    checkpoint.growth = {textGrowth(0, 0, u"platypus"_s)};
    awaitDone(m_history->turns().checkpoint(checkpoint));
    QVERIFY(search(u"platypus "_s).hits.empty());
    awaitDone(m_history->turns().end(endOf(turn, u"a platypus"_s)));
    QCOMPARE(found(search(u"platypus "_s)), QStringList{u"turn.a"_s});
}

void TestHistorySearch::removedConversationsAreLeftOut()
{
    awaitDone(m_history->conversations().remove({{u"conversation of dog"_s}}));
    QCOMPARE(found(search(u"lazy "_s)), QStringList{u"fox"_s});
    awaitDone(m_history->conversations().bringBack({{u"conversation of dog"_s}}));
    QCOMPARE(found(search(u"lazy "_s)), QStringList({u"dog"_s, u"fox"_s}));
}

void TestHistorySearch::aQueryWithoutAWordIsRefused()
{
    HistoryQuery query;
    query.words = u"?! \"\""_s;
    const auto hits = QCoro::waitFor(m_history->search().search(std::move(query), {}));
    QVERIFY(!hits);
    QCOMPARE(hits.error().kind, ErrorKind::InvalidInput);
}

void TestHistorySearch::anUnknownPlaceIsRefused()
{
    HistoryQuery query;
    query.words = u"lazy"_s;
    query.after = MessageId{u"nowhere"_s};
    auto hits = QCoro::waitFor(m_history->search().search(query, {}));
    QVERIFY(!hits);
    QCOMPARE(hits.error().kind, ErrorKind::InvalidInput);
    query.after.reset();
    query.conversation = ConversationId{u"nowhere"_s};
    hits = QCoro::waitFor(m_history->search().search(query, {}));
    QVERIFY(!hits);
    QCOMPARE(hits.error().kind, ErrorKind::InvalidInput);
}

void TestHistorySearch::aStoppedSearchSaysSo()
{
    HistoryQuery query;
    query.words = u"lazy"_s;
    std::stop_source stop;
    stop.request_stop();
    const auto hits = QCoro::waitFor(m_history->search().search(std::move(query), stop.get_token()));
    QVERIFY(!hits);
    QCOMPARE(hits.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestHistorySearch)
#include "tst_historysearch.moc"
