// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/BackupsModel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace oriel;
using namespace Qt::StringLiterals;

class BackupsModelTest : public QObject
{
    Q_OBJECT

    static Backup backup(int number, BackupReason reason = BackupReason::Daily)
    {
        return {u"%1.db"_s.arg(number), QDateTime::fromSecsSinceEpoch(60 * number, QTimeZone::utc()), reason, 1500};
    }

private Q_SLOTS:
    void saysExactlyWhatCameWentAndChanged()
    {
        BackupsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy counted(&model, &BackupsModel::countChanged);
        model.show({backup(2), backup(1)});
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(counted.size(), 1);
        model.show({backup(3), backup(2)});
        QCOMPARE(inserted.size(), 3);
        QCOMPARE(inserted.last()[1].toInt(), 0);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.last()[1].toInt(), 1);
        QCOMPARE(counted.size(), 1);
        auto rewritten = backup(2);
        rewritten.sizeBytes = 700;
        model.show({backup(3), rewritten});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.last()[0].toModelIndex().row(), 1);
        QCOMPARE(inserted.size(), 3);
        model.show({rewritten, backup(3)}); // as after a clock was set back
        QCOMPARE(model.backups(), (std::vector{rewritten, backup(3)}));
        model.show({});
        QCOMPARE(model.count(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void everyReasonHasWords()
    {
        BackupsModel model;
        model.show({backup(4, BackupReason::Asked), backup(3, BackupReason::Daily),
                    backup(2, BackupReason::BeforeMigration), backup(1, BackupReason::BeforeRestore)});
        QStringList words;
        for (int row = 0; row < model.rowCount(); ++row)
            words << model.data(model.index(row), BackupsModel::ReasonRole).toString();
        QCOMPARE(words,
                 (QStringList{u"Made when you asked"_s, u"Daily backup"_s, u"Made before an upgrade"_s,
                              u"Made before a restore"_s}));
    }

    void timesAndSizesAreWrittenAsThePersonWritesThem()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        BackupsModel model;
        model.show({backup(1)});
        const auto time = model.data(model.index(0), BackupsModel::TimeRole).toString();
        const auto size = model.data(model.index(0), BackupsModel::SizeRole).toString();
        QLocale::setDefault(before);
        QCOMPARE(time, QLocale(QLocale::German).toString(backup(1).madeAt.toLocalTime(), QLocale::ShortFormat));
        QVERIFY2(size.startsWith(u"1,5"), qPrintable(size));
    }

    void everyRoleHasAName()
    {
        BackupsModel model;
        model.show({backup(1)});
        const auto names = model.roleNames();
        for (auto role = names.keyBegin(); role != names.keyEnd(); ++role)
            QVERIFY(!model.data(model.index(0), *role).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(BackupsModelTest)
#include "tst_backupsmodel.moc"
