// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/BudgetText.h"
#include "settings/Settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class TestBudgetText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void budgetsAreReadByProvider()
    {
        const auto budgets = providerBudgetsFromText(u"openai.day=2 my.lab.month=0.5\nopenai.month=30"_s);
        QVERIFY(budgets);
        QCOMPARE(budgets->size(), 2U);
        QVERIFY(budgets->at(u"openai"_s) == (Budget{Money::fromUsd(2), Money::fromUsd(30)}));
        QVERIFY(budgets->at(u"my.lab"_s) == (Budget{{}, Money::fromUsd(0.5)}));
    }

    void whatIsNoBudgetIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *wrong : {"openai=2", "openai.week=2", "openai.day=", "openai.day=-1", "openai.day=1.2.3",
                                  ".day=1", "openai.day=nan", "openai.day=99999999"})
            QTest::newRow(wrong) << QString::fromLatin1(wrong);
    }
    void whatIsNoBudgetIsNamed()
    {
        QFETCH(const QString, text);
        const auto budgets = providerBudgetsFromText(text);
        QVERIFY(!budgets);
        QVERIFY(budgets.error().message.contains(text));
    }

    void theSettingsMakeTheRules()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.json"_s));
        QVERIFY(settings.budgets() == BudgetRules());
        QVERIFY(settings.setText(u"budget.day"_s, u"2.5"_s));
        QVERIFY(settings.setText(u"budget.providers"_s, u"openai.month=30"_s));
        QVERIFY(settings.setText(u"budget.stop"_s, u"off"_s));
        QVERIFY(settings.setText(u"budget.lifted"_s, u"2026-03-01"_s));
        const auto rules = settings.budgets();
        QVERIFY(rules.all == (Budget{Money::fromUsd(2.5), {}}));
        QVERIFY(rules.providers.at(u"openai"_s).month == Money::fromUsd(30));
        QVERIFY(!rules.stops);
        QCOMPARE(rules.liftedUntil, QDate(2026, 3, 1));
        QVERIFY(!settings.setText(u"budget.lifted"_s, u"tomorrow"_s));
        QVERIFY(!settings.setText(u"budget.providers"_s, u"openai"_s));
    }
};

QTEST_GUILESS_MAIN(TestBudgetText)
#include "tst_budgettext.moc"
