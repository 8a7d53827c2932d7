// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DesktopSpeaker.h"

#include <QCoroTask>
#include <QTest>
#include <QTimer>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

QCoro::Task<void> read(Speaker &speaker, std::stop_token stop, bool &isOver)
{
    co_await speaker.say(u"forever"_s, stop);
    isOver = true;
}

} // namespace

class DesktopSpeakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itEndsWhenAllIsSaid()
    {
        const auto speaker = desktopSpeaker();
        QVERIFY(speaker->isAvailable());
        QVERIFY(QCoro::waitFor(speaker->say(u"Hold RESET."_s, {})));
        QVERIFY(QCoro::waitFor(speaker->say(u"Twice."_s, {})));
    }

    void aStopEndsIt()
    {
        const auto speaker = desktopSpeaker();
        std::stop_source stop;
        QTimer::singleShot(0, [&stop] { stop.request_stop(); });
        const auto said = QCoro::waitFor(speaker->say(u"forever"_s, stop.get_token()));
        QVERIFY(!said && said.error().kind == ErrorKind::Cancelled);
        QVERIFY(QCoro::waitFor(speaker->say(u"And on."_s, {})));
    }

    void whoReadsMayBeGoneOnceItIsStopped()
    {
        const auto speaker = desktopSpeaker();
        std::stop_source stop;
        bool isOver = false;
        read(*speaker, stop.get_token(), isOver);
        stop.request_stop();
        QVERIFY(isOver);
    }

    void whatWasStoppedBeforeIsNotSaid()
    {
        const auto speaker = desktopSpeaker();
        std::stop_source stop;
        stop.request_stop();
        const auto said = QCoro::waitFor(speaker->say(u"forever"_s, stop.get_token()));
        QVERIFY(!said && said.error().kind == ErrorKind::Cancelled);
    }

    void aVoiceThatFailsSaysWhy()
    {
        const auto speaker = desktopSpeaker();
        const auto said = QCoro::waitFor(speaker->say(u"fail"_s, {}));
        QVERIFY(!said && said.error().kind == ErrorKind::Unsupported);
        QCOMPARE(said.error().message, u"no sound card"_s);
    }
};

QTEST_GUILESS_MAIN(DesktopSpeakerTest)
#include "tst_desktopspeaker.moc"
