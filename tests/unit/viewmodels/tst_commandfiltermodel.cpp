// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/CommandFilterModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class CommandFilterModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsAreFoundByNameKeyAndSection_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("found");
        QTest::newRow("name") << u"PALETTE"_s << u"palette"_s;
        QTest::newRow("key") << u"ctrl+k"_s << u"palette"_s;
        QTest::newRow("words in any order") << u"chat new"_s << u"chat.new"_s;
        QTest::newRow("section and name") << u"window quit"_s << u"quit"_s;
        QTest::newRow("nothing") << u"no such command"_s << QString();
    }
    void commandsAreFoundByNameKeyAndSection()
    {
        QFETCH(const QString, words);
        CommandRegistry registry;
        CommandFilterModel filter;
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&registry);
        filter.setWords(words);
        QTEST(filter.index(0, 0).data(CommandRegistry::IdRole).toString(), "found");
        QVERIFY(filter.count() <= 1);
    }

    void nothingTypedShowsAllInTheirOrder()
    {
        CommandRegistry registry;
        CommandFilterModel filter;
        filter.setSourceModel(&registry);
        const QSignalSpy counted(&filter, &CommandFilterModel::countChanged);
        QCOMPARE(filter.count(), registry.rowCount());
        filter.setWords(u"palette"_s);
        filter.setWords(u" "_s);
        QCOMPARE(filter.count(), registry.rowCount());
        QVERIFY(counted.size() >= 2);
        QCOMPARE(filter.index(0, 0).data(CommandRegistry::IdRole).toString(), registry.ids().first());
    }

    void aKeyThatChangesIsFoundAnew()
    {
        CommandRegistry registry;
        CommandFilterModel filter;
        filter.setSourceModel(&registry);
        filter.setWords(u"F9"_s);
        QCOMPARE(filter.count(), 0);
        QVERIFY(registry.setKey(u"about"_s, u"F9"_s));
        QCOMPARE(filter.count(), 1);
    }
};

QTEST_MAIN(CommandFilterModelTest)
#include "tst_commandfiltermodel.moc"
