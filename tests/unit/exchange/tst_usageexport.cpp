// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/UsageExport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

class TestUsageExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHasEveryFigure()
    {
        UsageQuestion question;
        question.by = UsageGroup::Model;
        question.since = QDateTime::fromString(u"2026-03-01T00:00:00Z"_s, Qt::ISODate);
        auto report = oneModel();
        report.total.tokensPerSecond.reset();
        const auto json = QJsonDocument::fromJson(usageJson(report, question)).object();
        QCOMPARE(json[u"since"_s].toString(), u"2026-03-01T00:00:00.000Z"_s);
        QCOMPARE(json[u"by"_s].toString(), u"model"_s);
        const auto line = json[u"lines"_s].toArray().at(0).toObject();
        QCOMPARE(line[u"line"_s].toString(), u"openai/gpt-5"_s);
        QCOMPARE(line[u"cost_usd"_s].toDouble(), 0.0045);
        QCOMPARE(line[u"first_token_p95_ms"_s].toInt(), 1900);
        QCOMPARE(line.size(), 16);
        const auto total = json[u"total"_s].toObject();
        QVERIFY(total[u"tokens_per_second"_s].isNull());
        QCOMPARE(total.size(), 15);
        QVERIFY(QJsonDocument::fromJson(usageJson({}, {})).object()[u"since"_s].isNull());
    }

    void csvIsSafeInASpreadsheet()
    {
        const auto plain = usageCsv(oneModel(), UsageGroup::Model).split(u"\r\n"_s);
        QCOMPARE(plain.at(0).section(u',', 0, 1), u"model,requests"_s);
        QCOMPARE(plain.at(1), u"openai/gpt-5,3,0,1,0,1200,0,0,300,0,0.0045,0,0,420,1900,61.5"_s);
        QVERIFY(usageCsv(oneModel(u"=1+1"_s), UsageGroup::Model).contains(u"\r\n'=1+1,"_s));
        QVERIFY(usageCsv(oneModel(u"a \"b\", c"_s), UsageGroup::Model).contains(u"\r\n\"a \"\"b\"\", c\","_s));
    }
};

QTEST_GUILESS_MAIN(TestUsageExport)
#include "tst_usageexport.moc"
