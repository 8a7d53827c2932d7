// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/UsageText.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

UsageReport oneModel(const QString &name = u"openai/gpt-5"_s)
{
    UsageLine line;
    line.group = name;
    line.requests = 3;
    line.errors = 1;
    line.promptTokens = 1200;
    line.completionTokens = 300;
    line.cost = *Money::fromUsd(0.0045);
    line.firstTokenP50 = 420ms;
    line.firstTokenP95 = 1900ms;
    line.tokensPerSecond = 61.5;
    UsageReport report;
    report.lines = {line};
    report.total = line;
    report.total.group.clear();
    return report;
}

} // namespace

class TestUsageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableHasItsSum()
    {
        const auto lines = usageTable(oneModel(), UsageGroup::Model).split(u'\n');
        QCOMPARE(lines.at(0), u"model         requests  errors  tokens in  out     cost  first p50  p95 s  tokens/s"_s);
        QCOMPARE(lines.at(1), u"openai/gpt-5         3       1       1200  300  $0.0045       0.42   1.90      61.5"_s);
        QCOMPARE(lines.at(2), u"in all               3       1       1200  300  $0.0045       0.42   1.90      61.5"_s);
        QCOMPARE(lines.size(), 4);
    }

    void whatIsNotCertainIsMarked()
    {
        auto report = oneModel(QString());
        report.total.estimatedCost = Money{1};
        report.lines.front().unpriced = report.total.unpriced = 2;
        report.lines.front().firstTokenP50.reset();
        const auto text = usageTable(report, UsageGroup::Conversation);
        QVERIFY(text.contains(u"(none)"_s));
        QVERIFY(text.contains(u" $0.0045+"_s));
        QVERIFY(text.contains(u"~$0.0045+"_s));
        QVERIFY(text.contains(u"not known: 2\n"_s));
    }

    void aNameThatAServerMadeUpDoesNothingToTheTerminal()
    {
        const auto text = usageTable(oneModel(u"x/\x1b[2Jm\nn"_s), UsageGroup::Model);
        QVERIFY(!text.contains(QChar(0x1b)));
        QVERIFY(text.contains(u"\nx/^[[2Jm n "_s));
    }
};

QTEST_GUILESS_MAIN(TestUsageText)
#include "tst_usagetext.moc"
