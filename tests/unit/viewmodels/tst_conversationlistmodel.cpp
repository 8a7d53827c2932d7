// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ConversationListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);

QDateTime noon(int daysAgo, int seconds = 0)
{
    return today.addDays(-daysAgo).startOfDay().addSecs(12 * 60 * 60 + seconds).toUTC();
}

Conversation conversation(const QString &id, int seconds, bool isPinned = false)
{
    Conversation made;
    made.id = {id};
    made.title = u"about "_s + id;
    made.activeAt = noon(0, seconds);
    made.isPinned = isPinned;
    return made;
}

struct Watched {
    ConversationListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy moved{&model, &QAbstractItemModel::rowsMoved};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};

    Watched() { model.setToday(today); }
    [[nodiscard]] QString ids() const
    {
        QString all;
        for (const auto &one : model.conversations())
            all += one.id.value;
        return all;
    }
};

} // namespace

class ConversationListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysExactlyWhatCameWentMovedAndChanged()
    {
        Watched list;
        list.model.show({conversation(u"c"_s, 3), conversation(u"b"_s, 2), conversation(u"a"_s, 1)});
        QCOMPARE(list.ids(), u"cba"_s);
        QCOMPARE(list.inserted.size(), 1); // what is new comes together
        list.model.show({conversation(u"a"_s, 4), conversation(u"c"_s, 3), conversation(u"d"_s, 1)});
        QCOMPARE(list.ids(), u"acd"_s);
        QCOMPARE(list.removed.size(), 1);
        QCOMPARE(list.moved.size(), 1);
        QCOMPARE(list.inserted.size(), 2);
        QCOMPARE(list.changed.size(), 0);
        auto renamed = conversation(u"c"_s, 3);
        renamed.title = u"other"_s;
        list.model.show({conversation(u"a"_s, 4), renamed, conversation(u"d"_s, 1)});
        QCOMPARE(list.changed.size(), 1);
        QCOMPARE(list.changed.last()[0].toModelIndex().row(), 1);
        list.model.show({});
        QCOMPARE(list.model.count(), 0);
        QCOMPARE(list.resets.size(), 0);
    }

    void whatNobodySeesChangesNothing()
    {
        Watched list;
        list.model.show({conversation(u"a"_s, 1)});
        auto drafted = conversation(u"a"_s, 1);
        drafted.draft = u"half a sen"_s;
        list.model.put(drafted);
        QCOMPARE(list.changed.size(), 0);
        QCOMPARE(list.model.conversations().front().draft, u"half a sen"_s);
    }

    void aConversationIsPutInItsPlace()
    {
        Watched list;
        list.model.show({conversation(u"d"_s, 4), conversation(u"c"_s, 3), conversation(u"b"_s, 2)});
        QVERIFY(!list.model.put(conversation(u"a"_s, 1))); // it is the last: others may stand before it in the store
        QVERIFY(list.model.put(conversation(u"b"_s, 5)));
        QCOMPARE(list.ids(), u"bdca"_s);
        QVERIFY(list.model.put(conversation(u"c"_s, 3, true)));
        QCOMPARE(list.ids(), u"cbda"_s);
        QVERIFY(list.model.put(conversation(u"c"_s, 3)));
        QCOMPARE(list.ids(), u"bdca"_s);
        QVERIFY(!list.model.put(conversation(u"b"_s, 0)));
        QCOMPARE(list.ids(), u"dcab"_s);
        list.model.takeOut({u"c"_s});
        list.model.takeOut({u"unknown"_s});
        QCOMPARE(list.ids(), u"dab"_s);
        QCOMPARE(list.resets.size(), 0);
    }

    void aPageIsAppendedWithoutWhatIsThere()
    {
        Watched list;
        list.model.show({conversation(u"c"_s, 3), conversation(u"b"_s, 2)});
        list.model.append({conversation(u"b"_s, 2), conversation(u"a"_s, 1)});
        QCOMPARE(list.ids(), u"cba"_s);
        list.model.append({});
        QCOMPARE(list.inserted.size(), 2);
    }

    void daysHaveNames_data()
    {
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<QString>("words");
        QTest::newRow("a clock was set back") << -1 << u"Today"_s;
        QTest::newRow("today") << 0 << u"Today"_s;
        QTest::newRow("yesterday") << 1 << u"Yesterday"_s;
        QTest::newRow("the day before") << 2 << u"Previous 7 days"_s;
        QTest::newRow("a week ago") << 7 << u"Previous 7 days"_s;
        QTest::newRow("longer ago") << 8 << u"Previous 30 days"_s;
        QTest::newRow("a month ago") << 30 << u"Previous 30 days"_s;
        QTest::newRow("then by month") << 31 << u"October 2026"_s;
        QTest::newRow("of any year") << 400 << u"October 2025"_s;
    }
    void daysHaveNames()
    {
        QFETCH(const int, daysAgo);
        QTEST(ConversationListModel::dayWords(noon(daysAgo), today), "words");
    }

    void sectionsFollowTheDayAndThePin()
    {
        Watched list;
        list.model.show({conversation(u"b"_s, 2, true), conversation(u"a"_s, 1)});
        const auto section = [&list](int row) {
            return list.model.data(list.model.index(row), ConversationListModel::SectionRole).toString();
        };
        QCOMPARE(section(0), u"Pinned"_s);
        QCOMPARE(section(1), u"Today"_s);
        list.model.setToday(today.addDays(1));
        QCOMPARE(section(1), u"Yesterday"_s);
        QCOMPARE(list.changed.size(), 1);
        QCOMPARE(list.changed.last()[2].value<QList<int>>(), QList<int>{ConversationListModel::SectionRole});
    }

    void answersAreMarkedWhereTheyAreWritten()
    {
        Watched list;
        list.model.setAnswering({u"a"_s}, true); // before its row is there
        list.model.show({conversation(u"a"_s, 1)});
        const auto index = list.model.index(0);
        QVERIFY(list.model.data(index, ConversationListModel::AnsweringRole).toBool());
        list.model.setAnswering({u"a"_s}, false);
        list.model.setUnseen({u"a"_s}, true);
        QVERIFY(!list.model.data(index, ConversationListModel::AnsweringRole).toBool());
        QVERIFY(list.model.data(index, ConversationListModel::UnseenRole).toBool());
        QCOMPARE(list.changed.size(), 2);
    }

    void aTitleIsOneLine()
    {
        QCOMPARE(ConversationListModel::titleWords(u" two\nlines "_s), u"two lines"_s);
        QCOMPARE(ConversationListModel::titleWords({}), u"Untitled"_s);
    }
};

QTEST_GUILESS_MAIN(ConversationListModelTest)
#include "tst_conversationlistmodel.moc"
