// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/MemoryHistory.h"
#include "support/HeldTime.h"
#include "support/ListedLedger.h"
#include "viewmodels/UsageController.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QLocale>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;
using test::HeldTime;
using test::ListedLedger;

namespace {

//! Answers when it is told to.
class SlowLedger final : public Ledger
{
public:
    void record(LedgerEntry) override {}
    QCoro::Task<Result<UsageReport>> usage(UsageQuestion question) override
    {
        const auto number = waiting.size();
        waiting.push_back(std::make_unique<QPromise<void>>());
        waiting[number]->start();
        co_await waiting[number]->future();
        UsageReport report;
        report.total.requests = int(question.by) + 1;
        report.lines.push_back(report.total);
        co_return report;
    }
    QCoro::Task<Result<Spending>> spending(SpendingQuestion) override { co_return Spending(); }

    std::vector<std::unique_ptr<QPromise<void>>> waiting;
};

struct Stage {
    HeldTime time;
    MemoryHistory history{time};
    ListedLedger ledger;
    UsageController usage{ledger, history, time};

    void have(const QString &group, qint64 requests)
    {
        UsageLine line;
        line.group = group;
        line.requests = requests;
        ledger.report->lines.push_back(line);
        ledger.report->total.requests += requests;
    }
    [[nodiscard]] QString name(int row)
    {
        return usage.table()->data(usage.table()->index(row), UsageModel::NameRole).toString();
    }
};

} // namespace

class UsageControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aRangeBeginsAtTheFirstMidnightOfIt()
    {
        Stage stage;
        const QDate today = stage.time.nowUtc().toLocalTime().date();
        stage.usage.load();
        QVERIFY(stage.ledger.questions.back().since == today.addDays(-29).startOfDay().toUTC());
        stage.usage.setRange(u"week"_s);
        QVERIFY(stage.ledger.questions.back().since == today.addDays(-6).startOfDay().toUTC());
        stage.usage.setRange(u"month"_s);
        QVERIFY(stage.ledger.questions.back().since == QDate(today.year(), today.month(), 1).startOfDay().toUTC());
        stage.usage.setRange(u"all"_s);
        QVERIFY(!stage.ledger.questions.back().since);
        stage.usage.setRange(u"no such"_s);
        QCOMPARE(stage.usage.range(), u"all"_s);
        QCOMPARE(stage.ledger.questions.size(), 4U);
    }

    void everyOptionCanBeChosen()
    {
        Stage stage;
        const auto ranges = UsageController::ranges();
        for (const auto &range : ranges) {
            stage.usage.setRange(range.toMap()[u"value"_s].toString());
            QCOMPARE(stage.usage.range(), range.toMap()[u"value"_s].toString());
        }
        const auto groups = UsageController::groups();
        QCOMPARE(groups.size(), 5);
        for (const auto &group : groups) {
            stage.usage.setBy(group.toMap()[u"value"_s].toString());
            QCOMPARE(usageGroupName(stage.ledger.questions.back().by), stage.usage.by());
            QVERIFY(!stage.usage.chartTitle().isEmpty());
        }
        const auto totals = stage.usage.totals();
        for (const auto &total : totals) {
            stage.usage.setFigure(total.toMap()[u"value"_s].toString());
            QCOMPARE(stage.usage.figure(), total.toMap()[u"value"_s].toString());
        }
    }

    void anotherFigureOfTheSameReportIsNotAskedFor()
    {
        Stage stage;
        stage.have(u"a"_s, 2);
        stage.usage.setBy(u"provider"_s);
        stage.usage.setFigure(u"requests"_s);
        QCOMPARE(stage.ledger.questions.size(), 1U);
        QCOMPARE(stage.usage.bars().at(0).toMap()[u"text"_s].toString(), u"2"_s);
        QCOMPARE(stage.usage.chartTitle(), u"Requests, by provider"_s);
    }

    void conversationsHaveTheirTitles()
    {
        Stage stage;
        for (const auto &[id, title] :
             {std::pair(u"c1"_s, u"Pumps"_s), {u"c2"_s, u"Archived"_s}, {u"c3"_s, u"Gone"_s}}) {
            Conversation conversation;
            conversation.id = {id};
            conversation.title = title;
            conversation.isArchived = id == u"c2"_s;
            QVERIFY(QCoro::waitFor(stage.history.create(conversation)));
        }
        QVERIFY(QCoro::waitFor(stage.history.remove({{u"c3"_s}})));
        stage.have(u"c1"_s, 4);
        stage.have(u"c2"_s, 3);
        stage.have(u"c3"_s, 2);
        stage.have({}, 1);
        stage.usage.setFigure(u"requests"_s);
        stage.usage.setBy(u"conversation"_s);
        QTRY_COMPARE(stage.usage.table()->count(), 4);
        QCOMPARE(stage.name(0), u"Pumps"_s);
        QCOMPARE(stage.name(1), u"Archived"_s);
        QCOMPARE(stage.name(2), u"Gone"_s);
        QCOMPARE(stage.name(3), u"No conversation, or one that is gone"_s);
    }

    void whatIsAskedLastIsShown()
    {
        Stage stage;
        SlowLedger slow;
        UsageController usage(slow, stage.history, stage.time);
        usage.load();
        usage.setBy(u"provider"_s);
        slow.waiting[1]->finish();
        QTRY_VERIFY(usage.isLoaded());
        slow.waiting[0]->finish();
        QCoreApplication::processEvents();
        QCOMPARE(usage.report().total.requests, int(UsageGroup::Provider) + 1);
    }

    void nothingAskedIsEmptyAndAnErrorIsTold()
    {
        Stage stage;
        QVERIFY(!stage.usage.isEmpty()); // not known yet
        stage.usage.load();
        QVERIFY(stage.usage.isEmpty());
        stage.ledger.report = failure(ErrorKind::Storage, u"The disk is full."_s);
        stage.usage.load();
        QVERIFY(stage.usage.hasFailed());
        QVERIFY(!stage.usage.outcome().isEmpty());
        stage.ledger.report = UsageReport();
        stage.usage.load();
        QVERIFY(!stage.usage.hasFailed());
        QVERIFY(stage.usage.outcome().isEmpty());
    }

    void nothingOfAnotherTimeStandsUnderOneThatCannotBeRead()
    {
        Stage stage;
        stage.have(u"a"_s, 1);
        stage.usage.load();
        QVERIFY(stage.usage.table()->count() > 0);
        stage.ledger.report = failure(ErrorKind::Storage, u"The disk failed."_s);
        stage.usage.setRange(u"all"_s);
        QCOMPARE(stage.usage.table()->count(), 0);
        QVERIFY(stage.usage.hasFailed());
    }

    void whatTheCostDoesNotKnowIsSaid()
    {
        Stage stage;
        stage.have(u"a"_s, 1);
        stage.usage.load();
        QVERIFY(stage.usage.note().isEmpty());
        stage.ledger.report->total.unpriced = 2;
        stage.ledger.report->total.estimatedCost = Money{1};
        stage.usage.load();
        QCOMPARE(stage.usage.note(),
                 u"The price of 2 requests is not known: they are not in the cost. A part of the cost is estimated."_s);
    }

    void itMayGoWhileItReads()
    {
        Stage stage;
        SlowLedger slow;
        {
            UsageController usage(slow, stage.history, stage.time);
            usage.load();
        }
        slow.waiting[0]->finish();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(UsageControllerTest)
#include "tst_usagecontroller.moc"
