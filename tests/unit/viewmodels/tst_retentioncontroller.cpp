// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/RetentionController.h"

#include "support/ListedKeeper.h"

#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class RetentionControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atFirstEverythingIsKeptForEver()
    {
        test::ListedKeeper keeper;
        RetentionController retention(&keeper);
        retention.load();
        QCOMPARE(retention.days(), 0);
        QVERIFY(retention.folders().isEmpty());
    }

    void theCommonRuleIsChangedAndTakenBack()
    {
        test::ListedKeeper keeper;
        RetentionController retention(&keeper);
        retention.keepFor(90);
        QCOMPARE(retention.days(), 90);
        QCOMPARE(keeper.rules.rules.front().days, std::optional(90));
        retention.keepFor(0);
        QCOMPARE(retention.days(), 0);
        QCOMPARE(keeper.rules.rules.front().days, std::nullopt);
    }

    void foldersWithRulesOfTheirOwnAreNamed()
    {
        test::ListedKeeper keeper;
        keeper.rules.rules = {{u"work"_s, 30}, {u"private"_s, {}}};
        RetentionController retention(&keeper);
        retention.load();
        QCOMPARE(retention.folders(), (QStringList{u"work: 30 days"_s, u"private: for ever"_s}));
        QCOMPARE(retention.days(), 0);
    }

    void whatCannotBeKeptSaysWhy()
    {
        test::ListedKeeper keeper;
        keeper.failure = failure(ErrorKind::Storage, u"The disk is full."_s).error();
        RetentionController retention(&keeper);
        retention.keepFor(30);
        QCOMPARE(retention.error(), u"The disk is full."_s);
        QCOMPARE(retention.days(), 0);
    }

    void whereNothingIsKeptNothingIsAsked()
    {
        RetentionController retention(nullptr);
        QVERIFY(!retention.isAvailable());
        retention.load();
        retention.keepFor(30);
        QCOMPARE(retention.days(), 0);
    }
};

QTEST_GUILESS_MAIN(RetentionControllerTest)
#include "tst_retentioncontroller.moc"
