// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/UsageModel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class UsageModelTest : public QObject
{
    Q_OBJECT

    static UsageLine line(const QString &group, qint64 requests, std::optional<std::chrono::milliseconds> first = {})
    {
        UsageLine line;
        line.group = group;
        line.requests = requests;
        line.firstTokenP50 = first;
        return line;
    }
    static QStringList names(const UsageModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.data(model.index(row), UsageModel::NameRole).toString();
        return all;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void daysStandTheNewestFirst()
    {
        UsageModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy counted(&model, &UsageModel::countChanged);
        model.show({line(u"2026-03-01"_s, 1), line(u"2026-03-02"_s, 2)}, UsageGroup::Day, UsageFigure::Requests, {});
        QCOMPARE(names(model), (QStringList{u"Monday, March 2, 2026"_s, u"Sunday, March 1, 2026"_s}));
        QCOMPARE(counted.size(), 1);
    }

    void othersStandByTheFigureAndWhatIsNotKnownLast()
    {
        UsageModel model;
        model.show({line(u"a"_s, 1, 300ms), line(u"b"_s, 3), line(u"c"_s, 2, 500ms), line(u"d"_s, 3)},
                   UsageGroup::Provider, UsageFigure::Requests, {});
        QCOMPARE(names(model), (QStringList{u"b"_s, u"d"_s, u"c"_s, u"a"_s}));
        model.show(model.lines(), UsageGroup::Provider, UsageFigure::FirstTokenP50, {});
        QCOMPARE(names(model), (QStringList{u"c"_s, u"a"_s, u"b"_s, u"d"_s}));
    }

    void theOtherFiguresStandUnderIt()
    {
        UsageModel model;
        auto failed = line(u"a"_s, 12, 420ms);
        failed.errors = 1;
        model.show({failed}, UsageGroup::Provider, UsageFigure::Requests, {});
        QCOMPARE(model.data(model.index(0), UsageModel::ValueRole).toString(), u"12"_s);
        QCOMPARE(model.data(model.index(0), UsageModel::RestRole).toString(),
                 u"Cost: $0.00 · Tokens in: 0 · Tokens out: 0 · First token, p50: 0.42 s · Errors: 1"_s);
    }

    void everyRoleHasAName()
    {
        UsageModel model;
        model.show({line(u"a"_s, 1)}, UsageGroup::Provider, UsageFigure::Cost, {});
        const auto names = model.roleNames();
        for (auto role = names.keyBegin(); role != names.keyEnd(); ++role)
            QVERIFY(!model.data(model.index(0), *role).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(UsageModelTest)
#include "tst_usagemodel.moc"
