// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/BudgetProvider.h"
#include "support/HeldTime.h"
#include "support/ListedLedger.h"
#include "support/RecordingSink.h"
#include "support/ScriptedProvider.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

namespace {

Money dollars(double amount)
{
    return *Money::fromUsd(amount);
}

} // namespace

class TestBudgetProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutABudgetTheLedgerIsNotAsked();
    void underItNothingIsSaid();
    void atFourFifthsThereIsOneWarning();
    void aTitleDoesNotTakeTheWarningAway();
    void aRaisedBudgetWarnsAgain();
    void whenItIsUsedUpNothingIsAsked();
    void aProvidersBudgetIsItsOwn();
    void itCanOnlyWarn();
    void itCanBeLiftedForADay();
    void dayAndMonthBeginAtMidnightHere();
    void aLedgerThatCannotBeReadStopsNothing();

private:
    //! Whether the target was asked.
    bool isAsked(const QString &provider = u"openai"_s, Feature feature = Feature::Chat)
    {
        m_target->requests.clear();
        BudgetProvider budget(m_target, ProviderId{provider}, m_rules, *m_ledger, *m_time, m_warnings);
        ChatRequest request;
        request.purpose.feature = feature;
        auto task = budget.stream(std::move(request), *m_sink, {});
        m_target->end();
        const auto end = QCoro::waitFor(std::move(task));
        m_error = end ? Error() : end.error();
        return !m_target->requests.empty();
    }
    //! Today, at the provider that is asked.
    void spend(double amount)
    {
        auto &spent = *m_ledger->spent;
        for (auto *sum : {&spent.dayInAll, &spent.monthInAll, &spent.dayAtProvider, &spent.monthAtProvider})
            *sum += dollars(amount);
    }
    [[nodiscard]] QStringList notices() const
    {
        QStringList texts;
        for (const auto &event : m_sink->events) {
            if (const auto *notice = std::get_if<Notice>(&event))
                texts << notice->text;
        }
        return texts;
    }

    std::shared_ptr<ScriptedProvider> m_target;
    std::unique_ptr<ListedLedger> m_ledger;
    std::unique_ptr<HeldTime> m_time;
    std::unique_ptr<RecordingSink> m_sink;
    BudgetRules m_rules;
    BudgetWarnings m_warnings;
    Error m_error;
};

void TestBudgetProvider::init()
{
    m_target = std::make_shared<ScriptedProvider>();
    m_ledger = std::make_unique<ListedLedger>();
    m_time = std::make_unique<HeldTime>();
    m_sink = std::make_unique<RecordingSink>();
    m_rules = {};
    m_warnings.clear();
}

void TestBudgetProvider::withoutABudgetTheLedgerIsNotAsked()
{
    m_rules.providers[u"anthropic"_s] = {dollars(1), {}};
    QVERIFY(isAsked(u"openai"_s));
    QVERIFY(m_ledger->spendingQuestions.empty());
}

void TestBudgetProvider::underItNothingIsSaid()
{
    m_rules.all.day = dollars(5);
    spend(3.99);
    QVERIFY(isAsked());
    QVERIFY(notices().isEmpty());
}

void TestBudgetProvider::atFourFifthsThereIsOneWarning()
{
    m_rules.all.day = dollars(5);
    spend(4);
    QVERIFY(isAsked());
    QCOMPARE(notices(), QStringList(u"$4.00 of today's budget of $5.00 are spent."_s));
    QVERIFY(isAsked());
    QCOMPARE(notices().size(), 1);
}

void TestBudgetProvider::aTitleDoesNotTakeTheWarningAway()
{
    m_rules.all.day = dollars(5);
    spend(4);
    QVERIFY(isAsked(u"openai"_s, Feature::Title));
    QVERIFY(notices().isEmpty());
    QVERIFY(isAsked());
    QCOMPARE(notices().size(), 1);
    spend(1);
    QVERIFY(!isAsked(u"openai"_s, Feature::Title));
}

void TestBudgetProvider::aRaisedBudgetWarnsAgain()
{
    m_rules.all.day = dollars(5);
    spend(4);
    QVERIFY(isAsked());
    m_rules.all.day = dollars(10);
    QVERIFY(isAsked());
    QCOMPARE(notices().size(), 1); // far from it again
    spend(5);
    QVERIFY(isAsked());
    QVERIFY(isAsked());
    QCOMPARE(notices().size(), 2);
    QVERIFY(notices()[1].contains(u"$10.00"_s));
}

void TestBudgetProvider::whenItIsUsedUpNothingIsAsked()
{
    m_rules.all.month = dollars(5);
    spend(5);
    QVERIFY(!isAsked());
    QCOMPARE(m_error.kind, ErrorKind::Budget);
    QVERIFY2(m_error.message.startsWith(u"This month's budget of $5.00 is used up: $5.00 were spent. To go on, "_s),
             qPrintable(m_error.message));
    QVERIFY(m_error.message.contains(u"budget.lifted"_s));
}

void TestBudgetProvider::aProvidersBudgetIsItsOwn()
{
    m_rules.providers[u"openai"_s] = {dollars(2), {}};
    m_rules.all.day = dollars(100);
    m_ledger->spent = Spending{dollars(50), dollars(52), dollars(2), dollars(2)};
    QVERIFY(!isAsked(u"openai"_s));
    QVERIFY(m_error.message.contains(u"for openai"_s));
    QVERIFY(isAsked(u"anthropic"_s));
    QVERIFY(m_ledger->spendingQuestions.at(0).provider == ProviderId{u"openai"_s});
}

void TestBudgetProvider::itCanOnlyWarn()
{
    m_rules.all.day = dollars(5);
    m_rules.stops = false;
    spend(4.5);
    QVERIFY(isAsked());
    spend(1);
    QVERIFY(isAsked());
    QVERIFY(isAsked());
    QCOMPARE(notices().size(), 2); // near it, over it
}

void TestBudgetProvider::itCanBeLiftedForADay()
{
    m_rules.all.day = dollars(5);
    spend(6);
    const QDate today = m_time->nowUtc().toLocalTime().date();
    m_rules.liftedUntil = today.addDays(-1);
    QVERIFY(!isAsked());
    m_rules.liftedUntil = today;
    QVERIFY(isAsked());
}

void TestBudgetProvider::dayAndMonthBeginAtMidnightHere()
{
    m_rules.all = {dollars(5), dollars(50)};
    QVERIFY(isAsked());
    const auto now = m_time->nowUtc().toLocalTime();
    const auto &question = m_ledger->spendingQuestions.at(0);
    QCOMPARE(question.dayBegin, now.date().startOfDay().toUTC());
    QCOMPARE(question.monthBegin, QDate(now.date().year(), now.date().month(), 1).startOfDay().toUTC());
}

void TestBudgetProvider::aLedgerThatCannotBeReadStopsNothing()
{
    m_rules.all.day = dollars(5);
    m_ledger->spent = failure(ErrorKind::Storage, u"The disk is gone."_s);
    QVERIFY(isAsked());
    QCOMPARE(notices().size(), 1);
    QVERIFY(notices()[0].contains(u"The disk is gone."_s));
}

QTEST_GUILESS_MAIN(TestBudgetProvider)
#include "tst_budgetprovider.moc"
