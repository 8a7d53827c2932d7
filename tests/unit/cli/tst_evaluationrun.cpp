// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documents/EvaluationRun.h"
#include "cli/documents/EvaluationText.h"

#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class tst_EvaluationRun : public QObject
{
    Q_OBJECT

    static EvaluationRun run(int minute, double ndcg)
    {
        return {QDateTime({2026, 3, 1}, {14, minute}, QTimeZone::utc()),
                u"1.0"_s,
                "0123456789abcdef",
                10,
                {{u"pumps"_s, 3, 5, 350, 15}},
                {u"no.txt"_s},
                {{u"a"_s, {0.1, 1, ndcg, 1}, true, 2.5},
                 {u"b"_s, {0.1, 0.5, 0.5, 0.5}, true, 1.5},
                 {u"c"_s, {}, false, 0.5}}};
    }

private Q_SLOTS:
    void whatIsKeptIsReadAgain()
    {
        const QTemporaryDir folder;
        const QString runs = folder.filePath(u"evaluations"_s);
        QVERIFY(!lastRun("0123456789abcdef", runs));
        const auto path = keepRun(run(5, 1), runs);
        QVERIFY(path);
        QCOMPARE(QFile::permissions(*path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        QCOMPARE(lastRun("0123456789abcdef", runs), run(5, 1));
        QVERIFY(!lastRun("fedcba9876543210", runs));
    }

    void theNewestIsTheLast()
    {
        const QTemporaryDir folder;
        QVERIFY(keepRun(run(6, 0.5), folder.path()));
        QVERIFY(keepRun(run(5, 1), folder.path()));
        QCOMPARE(lastRun("0123456789abcdef", folder.path()), run(6, 0.5));
    }

    void aDamagedRunIsPassedOver()
    {
        const QTemporaryDir folder;
        QVERIFY(keepRun(run(5, 1), folder.path()));
        for (const auto &content :
             {"", "{", "[]", "{}", "{\"key\": \"0123456789abcdef\", \"date\": \"2026-03-01T15:00:00.000Z\"}"}) {
            QFile file(folder.filePath(u"20260301T150000000Z-0123456789abcdef.json"_s));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(content);
            file.close();
            QCOMPARE(lastRun("0123456789abcdef", folder.path()), run(5, 1));
        }
    }

    void runsAreComparedQuestionByQuestion()
    {
        QCOMPARE(compared(run(6, 1), run(5, 0.25)), (RunComparison{1, 0}));
        QCOMPARE(compared(run(6, 0.25), run(5, 1)), (RunComparison{0, 1}));
        QCOMPARE(compared(run(6, 1), run(5, 1)), (RunComparison{0, 0}));
    }

    void theTextTellsEveryMeasure()
    {
        QCOMPARE(runText(run(5, 1), {}, QTimeZone::utc()),
                 u"3 questions, asked of pumps (3 documents, 5 passages of at most 350 tokens)\n\n"
                 "nDCG@10             0.5000\n"
                 "precision@10        0.0667\n"
                 "recall@10           0.5000\n"
                 "MRR@10              0.5000\n"
                 "latency p50         1.5 ms\n"
                 "latency p95         2.5 ms\n"
                 "\nNothing was found for 1 of them.\n"_s);
    }

    void theTextTellsTheDifference()
    {
        const QString text = runText(run(6, 0.25), run(5, 1), QTimeZone::utc());
        QVERIFY2(text.contains(u"\n                       now      before  difference\n"
                               "nDCG@10             0.2500      0.5000     -0.2500\n"
                               "precision@10        0.0667      0.0667     +0.0000\n"_s),
                 qPrintable(text));
        QVERIFY2(
            text.endsWith(u"Before: 2026-03-01 14:05, asked of pumps (3 documents, 5 passages of at most 350 tokens).\n"
                          "By nDCG 0 better, 1 worse, 2 the same.\n"_s),
            qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(tst_EvaluationRun)
#include "tst_evaluationrun.moc"
