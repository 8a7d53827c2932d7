// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryNotices.h"

#include <QTest>

#include <thread>

using namespace oriel;
using namespace Qt::StringLiterals;

class TestHistoryNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidOnAnyThreadIsHeardOnTheMainOne()
    {
        HistoryNotices notices;
        QStringList heard;
        QThread *thread = nullptr;
        const auto listening = notices.add([&](const QStringList &sentences) {
            heard += sentences;
            thread = QThread::currentThread();
        });
        std::jthread([&notices] { notices.tell({u"one"_s, u"two"_s}); }).join();
        QTRY_COMPARE(heard, QStringList({u"one"_s, u"two"_s}));
        QCOMPARE(thread, QThread::currentThread());
    }

    void eachSentenceIsSaidOnce()
    {
        HistoryNotices notices;
        QStringList heard;
        const auto listening = notices.add([&](const QStringList &sentences) { heard += sentences; });
        notices.tell({u"one"_s});
        notices.tell({u"one"_s, u"two"_s});
        notices.tell({u"three"_s});
        QTRY_COMPARE(heard, QStringList({u"one"_s, u"two"_s, u"three"_s}));
    }

    void whoComesLaterHearsWhatWasSaid()
    {
        HistoryNotices notices;
        QStringList first;
        const auto listening = notices.add([&](const QStringList &sentences) { first += sentences; });
        notices.tell({u"one"_s});
        QTRY_COMPARE(first, QStringList{u"one"_s});
        QStringList heard;
        const auto later = notices.add([&](const QStringList &sentences) { heard += sentences; });
        QCOMPARE(heard, QStringList{u"one"_s});
    }

    void whoHasGoneHearsNothing()
    {
        HistoryNotices notices;
        QStringList gone;
        QStringList heard;
        auto leaving = notices.add([&](const QStringList &sentences) { gone += sentences; });
        const auto listening = notices.add([&](const QStringList &sentences) { heard += sentences; });
        leaving.reset();
        notices.tell({u"one"_s});
        QTRY_COMPARE(heard, QStringList{u"one"_s});
        QCOMPARE(gone, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestHistoryNotices)
#include "tst_historynotices.moc"
