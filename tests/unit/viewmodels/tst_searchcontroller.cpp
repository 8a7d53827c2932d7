// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/MemoryHistory.h"
#include "support/HeldTime.h"
#include "viewmodels/SearchController.h"

#include <QAbstractItemModelTester>
#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

//! Answers at once with what it is told to.
class ScriptedSearch final : public HistorySearch
{
public:
    QCoro::Task<Result<HistoryHits>> search(HistoryQuery query, std::stop_token) override
    {
        queries.push_back(query);
        Result<HistoryHits> next = answer;
        co_return next;
    }

    std::vector<HistoryQuery> queries;
    Result<HistoryHits> answer = HistoryHits();
};

HistoryHit hit(const QString &message)
{
    HistoryHit made;
    made.conversation = {u"a"_s};
    made.title = u"Pumps"_s;
    made.message = {message};
    made.role = Role::Assistant;
    made.createdAt = QDateTime::fromString(u"2026-01-01T12:00:00Z"_s, Qt::ISODate);
    made.excerpt = u"the <valve> is"_s;
    made.marks = {{5, 5}};
    return made;
}

struct Stage {
    test::HeldTime time;
    MemoryHistory history{time};
    ScriptedSearch search;
    SearchController controller{history, &search, time};
    QAbstractItemModelTester tester{controller.results(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    void add(const QString &id, const QString &title, int daysAgo = 0, bool isArchived = false)
    {
        Conversation made;
        made.id = {id};
        made.title = title;
        made.activeAt = time.start.addDays(-daysAgo);
        made.isArchived = isArchived;
        QCoro::waitFor(history.create(std::move(made)));
    }
    [[nodiscard]] QString at(int row, int role) { return controller.results()->index(row).data(role).toString(); }
};

} // namespace

class SearchControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesComeBeforeMessages()
    {
        Stage stage;
        stage.add(u"b"_s, u"A valve & more"_s);
        stage.add(u"c"_s, u"Old valves"_s, 0, true);
        stage.search.answer->hits = {hit(u"m1"_s)};
        stage.controller.setWords(u"valve"_s);
        QVERIFY(stage.controller.isActive() && stage.controller.isBusy());
        QTRY_VERIFY(!stage.controller.isBusy());
        QCOMPARE(stage.controller.results()->count(), 3);
        QCOMPARE(stage.at(0, SearchResultsModel::ConversationRole), u"b"_s);
        QCOMPARE(stage.at(0, SearchResultsModel::MarkedTitleRole), u"A <b>valve</b> &amp; more"_s);
        QCOMPARE(stage.at(0, SearchResultsModel::SectionRole), u"Titles"_s);
        QCOMPARE(stage.at(1, SearchResultsModel::DetailRole), u"Archived"_s);
        QCOMPARE(stage.at(2, SearchResultsModel::SectionRole), u"Messages"_s);
        QCOMPARE(stage.at(2, SearchResultsModel::MessageRole), u"m1"_s);
        QCOMPARE(stage.at(2, SearchResultsModel::MarkedExcerptRole), u"the &lt;<b>valve</b>&gt; is"_s);
        QVERIFY(stage.at(2, SearchResultsModel::DetailRole).startsWith(u"Assistant, "_s));
        QCOMPARE(stage.controller.note(), QString());
    }

    void oneSearchFollowsTheLastLetter()
    {
        Stage stage;
        stage.controller.setWords(u"va"_s);
        stage.controller.setWords(u"val"_s);
        stage.controller.setWords(u"valve"_s);
        QTRY_VERIFY(!stage.controller.isBusy());
        QCOMPARE(stage.search.queries.size(), 1u);
        QCOMPARE(stage.search.queries[0].words, u"valve"_s);
        QCOMPARE(stage.controller.note(), u"Nothing was found."_s);
    }

    void nothingIsLookedForWithoutWords()
    {
        Stage stage;
        stage.search.answer->hits = {hit(u"m1"_s)};
        stage.controller.setWords(u"valve"_s);
        QTRY_COMPARE(stage.controller.results()->count(), 1);
        stage.controller.setWords(u" "_s);
        QVERIFY(!stage.controller.isActive() && !stage.controller.isBusy());
        QCOMPARE(stage.controller.results()->count(), 0);
        QCOMPARE(stage.search.queries.size(), 1u);
    }

    void filtersAreAsked()
    {
        Stage stage;
        stage.add(u"b"_s, u"valve"_s, 10);
        stage.controller.setWords(u"valve"_s);
        stage.controller.setDays(7);
        QTRY_VERIFY(!stage.controller.isBusy());
        QCOMPARE(stage.controller.results()->count(), 0); // its title, but not in these days
        QCOMPARE(*stage.search.queries[0].from, stage.time.start.addDays(-7));
        stage.controller.setAuthor(u"assistant"_s);
        stage.controller.setWithCode(true);
        stage.controller.setDays(0);
        QTRY_VERIFY(!stage.controller.isBusy());
        QCOMPARE(stage.search.queries.size(), 2u);
        QVERIFY(stage.search.queries[1].role == Role::Assistant && stage.search.queries[1].withCode);
        QVERIFY(!stage.search.queries[1].from);
        QCOMPARE(stage.controller.results()->count(), 0); // a title has no author and no code
    }

    void pagesComeWhenTheyAreWanted()
    {
        Stage stage;
        stage.search.answer->hits = {hit(u"m2"_s), hit(u"m1"_s)};
        stage.search.answer->hasMore = true;
        stage.controller.setWords(u"valve"_s);
        QTRY_COMPARE(stage.controller.results()->count(), 2);
        stage.search.answer->hits = {hit(u"m0"_s)};
        stage.search.answer->hasMore = false;
        stage.controller.loadMore();
        QTRY_COMPARE(stage.controller.results()->count(), 3);
        QCOMPARE(stage.search.queries[1].after->value, u"m1"_s);
        stage.controller.loadMore();
        QCOMPARE(stage.search.queries.size(), 2u);
    }

    void whatIsMissingIsSaid()
    {
        Stage stage;
        stage.search.answer->isIncomplete = true;
        stage.controller.setWords(u"valve"_s);
        QTRY_VERIFY(stage.controller.note().contains(u"older messages"_s));
        stage.search.answer = failure(ErrorKind::Storage, u"The disk is full."_s);
        stage.controller.setWords(u"valves"_s);
        QTRY_VERIFY(stage.controller.note().contains(u"The disk is full."_s));
        stage.search.answer = failure(ErrorKind::InvalidInput);
        stage.controller.setWords(u"!"_s);
        QTRY_COMPARE(stage.controller.note(), u"Nothing was found."_s);
        SearchController titlesOnly(stage.history, nullptr, stage.time);
        titlesOnly.setWords(u"x"_s);
        QTRY_VERIFY(titlesOnly.note().contains(u"Only titles"_s));
    }
};

QTEST_GUILESS_MAIN(SearchControllerTest)
#include "tst_searchcontroller.moc"
