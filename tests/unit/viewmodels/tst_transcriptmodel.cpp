// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TranscriptModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class TranscriptModelTest : public QObject
{
    Q_OBJECT

    static TranscriptRow mine(const QString &text)
    {
        TranscriptRow row;
        row.isMine = true;
        row.author = u"You"_s;
        row.text = text;
        return row;
    }

    static TranscriptRow waiting()
    {
        TranscriptRow row;
        row.author = u"Assistant"_s;
        row.state = TranscriptRow::State::Waiting;
        return row;
    }

    static QString name(const TranscriptModel &model, int row)
    {
        return model.data(model.index(row), TranscriptModel::NameRole).toString();
    }

private Q_SLOTS:
    void keepsTheRulesOfAModel()
    {
        TranscriptModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(mine(u"why?"_s));
        model.append(waiting());
        model.growLast(u"be"_s);
        model.growLast(u"cause"_s);
        auto row = model.row(1);
        row.state = TranscriptRow::State::Ended;
        model.update(1, row);
        model.removeLast();
        model.reset({mine(u"a"_s), mine(u"b"_s)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.count(), 2);
        QVERIFY(!model.data(model.index(7), TranscriptModel::TextRole).isValid());
        QVERIFY(model.textAt(-1).isEmpty() && model.textAt(2).isEmpty());
    }

    void growingTellsOnlyWhatChanged()
    {
        TranscriptModel model;
        model.append(mine(u"why?"_s));
        model.append(waiting());
        QSignalSpy changed(&model, &TranscriptModel::dataChanged);
        QSignalSpy grew(&model, &TranscriptModel::grew);
        QSignalSpy resets(&model, &TranscriptModel::modelReset);

        model.growLast(QString(300, u'x'));
        QVERIFY(changed.takeFirst().at(2).value<QList<int>>().contains(TranscriptModel::WaitingRole));
        model.growLast(u"y"_s);
        QCOMPARE(changed.takeFirst().at(2).value<QList<int>>(), QList<int>{TranscriptModel::TextRole});
        model.growLast({});
        QVERIFY(changed.isEmpty());

        QCOMPARE(grew.count(), 2);
        QCOMPARE(grew.last().at(0).toInt(), 1);
        QCOMPARE(grew.last().at(1).toString(), u"y"_s);
        QCOMPARE(model.textAt(1).size(), 301);
        QVERIFY(resets.isEmpty());
    }

    void reasoningGrowsApartFromTheAnswer()
    {
        TranscriptModel model;
        model.append(waiting());
        QSignalSpy changed(&model, &TranscriptModel::dataChanged);
        model.growLastReasoning(u"hm"_s);
        model.growLastReasoning({});
        model.growLastReasoning(u", so"_s);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed.last().at(2).value<QList<int>>(), QList<int>{TranscriptModel::ReasoningRole});
        QCOMPARE(model.data(model.index(0), TranscriptModel::ReasoningRole).toString(), u"hm, so"_s);
        QVERIFY(model.textAt(0).isEmpty());
    }

    void anUpdateTellsOnlyWhatChanged()
    {
        TranscriptModel model;
        model.append(waiting());
        QSignalSpy changed(&model, &TranscriptModel::dataChanged);
        QSignalSpy rewritten(&model, &TranscriptModel::rewritten);
        auto row = model.row(0);
        row.progress = u"Thinking"_s;
        model.update(0, row);
        QCOMPARE(changed.takeFirst().at(2).value<QList<int>>(), QList<int>{TranscriptModel::ProgressRole});
        model.update(0, row);
        QVERIFY(changed.isEmpty() && rewritten.isEmpty());
        row.text = u"so"_s;
        model.update(0, row);
        QCOMPARE(rewritten.count(), 1);
    }

    void namesAreForAssistiveTechnology()
    {
        TranscriptModel model;
        model.append(mine(u"why?"_s));
        model.append(waiting());
        QCOMPARE(name(model, 0), u"You said: why?"_s);
        QCOMPARE(name(model, 1), u"The assistant is answering"_s);
        model.growLast(QString(500, u'x'));
        QCOMPARE(name(model, 1), u"Assistant said: "_s + QString(200, u'x'));
        TranscriptRow failed = waiting();
        failed.state = TranscriptRow::State::Ended;
        failed.error.headline = u"It broke."_s;
        model.append(failed);
        QCOMPARE(name(model, 2), u"Error: It broke."_s);
    }

    void everyRoleHasAName()
    {
        const TranscriptModel model;
        const auto names = model.roleNames();
        for (int role = TranscriptModel::NameRole; role <= TranscriptModel::CanRetryRole; ++role)
            QVERIFY2(!names.value(role).isEmpty(), qPrintable(QString::number(role)));
    }
};

QTEST_GUILESS_MAIN(TranscriptModelTest)
#include "tst_transcriptmodel.moc"
