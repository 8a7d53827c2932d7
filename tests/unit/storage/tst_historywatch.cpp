// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/History.h"
#include "support/HeldClock.h"
#include "unit/storage/HistoryValues.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

namespace {

//! What a watcher was told.
struct Told {
    QStringList ids;
    int callCount = 0;
    bool isEverything = false;
    bool isOnMainThread = true;

    std::function<void(HistoryChange)> callback()
    {
        return [this](const HistoryChange &change) {
            ++callCount;
            for (const auto &id : change.conversations)
                ids << id.value;
            isEverything = isEverything || change.isEverything;
            isOnMainThread = isOnMainThread && QThread::currentThread() == QCoreApplication::instance()->thread();
        };
    }
};

} // namespace

class TestHistoryWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void ownWritingIsToldAtOnce();
    void twoHistoriesSeeEachOthersChanges();
    void anotherProcessIsSeen();
    void readingIsNoChange();
    void whoDoesNotWatchAnyMoreHearsNothing();
    void aSubscriptionMayOutliveTheHistory();
    void aWatcherMayAddAnother();
    void anotherGenerationIsEverything();
    void whatWasThereBeforeIsNoChange();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"data"_s); }
    static void create(History &history, const QString &id)
    {
        awaitDone(history.conversations().create(conversationNamed(id)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    HeldClock m_clock;
};

void TestHistoryWatch::ownWritingIsToldAtOnce()
{
    Told told;
    History history(folder(), m_clock);
    const auto subscription = history.conversations().watch(told.callback());
    create(history, u"c"_s);
    QTRY_COMPARE(told.ids, QStringList({u"c"_s}));
    QVERIFY(told.isOnMainThread);
    QVERIFY(!told.isEverything);
    ConversationChange change;
    change.title = u"title"_s;
    awaitDone(history.conversations().change({u"c"_s}, change));
    QTRY_COMPARE(told.ids, QStringList({u"c"_s, u"c"_s}));
    awaitDone(history.turns().begin(turnNamed(u"t"_s, u"c"_s)));
    QTRY_COMPARE(told.ids.size(), 3);
}

void TestHistoryWatch::twoHistoriesSeeEachOthersChanges()
{
    Told toldFirst;
    Told toldSecond;
    History first(folder(), m_clock);
    History second(folder(), m_clock);
    const auto one = first.conversations().watch(toldFirst.callback());
    const auto two = second.conversations().watch(toldSecond.callback());
    (void)await(second.conversations().list({})); // it is open
    QElapsedTimer timer;
    timer.start();
    create(first, u"by first"_s);
    QTRY_COMPARE(toldSecond.ids, QStringList({u"by first"_s}));
    qInfo("another's change was seen after %lld ms", timer.elapsed());
    create(second, u"by second"_s);
    QTRY_COMPARE(toldFirst.ids, QStringList({u"by first"_s, u"by second"_s}));
    QCOMPARE(await(first.conversations().list({})).total, 2);
}

void TestHistoryWatch::anotherProcessIsSeen()
{
    Told told;
    History history(folder(), m_clock);
    const auto subscription = history.conversations().watch(told.callback());
    create(history, u"mine"_s);
    QTRY_COMPARE(told.ids, QStringList({u"mine"_s}));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QString::fromLatin1(HISTORY_HELPER), {u"create"_s, folder(), u"theirs"_s, u"3"_s});
    QVERIFY(process.waitForFinished());
    QTRY_COMPARE(told.ids, QStringList({u"mine"_s, u"theirs0"_s, u"theirs1"_s, u"theirs2"_s}));
}

void TestHistoryWatch::readingIsNoChange()
{
    Told told;
    History history(folder(), m_clock);
    create(history, u"c"_s);
    const auto subscription = history.conversations().watch(told.callback());
    (void)await(history.conversations().list({}));
    (void)await(history.conversations().conversation({u"c"_s}));
    create(history, u"d"_s);
    QTRY_VERIFY(told.callCount > 0);
    QCOMPARE(told.ids, QStringList({u"d"_s}));
}

void TestHistoryWatch::whoDoesNotWatchAnyMoreHearsNothing()
{
    Told gone;
    Told there;
    History history(folder(), m_clock);
    auto subscription = history.conversations().watch(gone.callback());
    const auto other = history.conversations().watch(there.callback());
    create(history, u"c"_s);
    QTRY_COMPARE(gone.ids.size(), 1);
    subscription.reset();
    create(history, u"d"_s);
    QTRY_COMPARE(there.ids.size(), 2);
    QCOMPARE(gone.ids.size(), 1);
}

void TestHistoryWatch::aSubscriptionMayOutliveTheHistory()
{
    Told told;
    HistorySubscription subscription;
    {
        History history(folder(), m_clock);
        subscription = history.conversations().watch(told.callback());
        create(history, u"c"_s);
    }
    const int before = told.callCount;
    QCoreApplication::processEvents();
    QCOMPARE(told.callCount, before);
    subscription.reset();
}

void TestHistoryWatch::aWatcherMayAddAnother()
{
    Told told;
    History history(folder(), m_clock);
    std::vector<HistorySubscription> subscriptions;
    subscriptions.push_back(history.conversations().watch([&](const HistoryChange &) {
        if (subscriptions.size() == 1)
            subscriptions.push_back(history.conversations().watch(told.callback()));
    }));
    create(history, u"c"_s);
    QTRY_COMPARE(subscriptions.size(), std::size_t(2));
    create(history, u"d"_s);
    QTRY_COMPARE(told.ids, QStringList({u"d"_s}));
}

void TestHistoryWatch::anotherGenerationIsEverything()
{
    Told told;
    History history(folder(), m_clock);
    const auto subscription = history.conversations().watch(told.callback());
    create(history, u"c"_s);
    QTRY_COMPARE(told.callCount, 1);
    auto other = valueOf(Database::open(history.threads().databaseFile(), OpenMode::ReadWrite));
    wantDone(other.run(u"UPDATE store SET generation = 7"_s));
    QTRY_VERIFY(told.isEverything);
    QCOMPARE(told.ids, QStringList({u"c"_s, u"c"_s}));
}

void TestHistoryWatch::whatWasThereBeforeIsNoChange()
{
    {
        History history(folder(), m_clock);
        create(history, u"old"_s);
    }
    Told told;
    History history(folder(), m_clock);
    const auto subscription = history.conversations().watch(told.callback());
    create(history, u"new"_s);
    QTRY_COMPARE(told.ids, QStringList({u"new"_s}));
}

QTEST_GUILESS_MAIN(TestHistoryWatch)
#include "tst_historywatch.moc"
