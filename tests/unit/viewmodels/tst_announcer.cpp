// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/Announcer.h"

#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class AnnouncerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidIsSaidOnce()
    {
        Announcer announcer;
        const QSignalSpy said(&announcer, &Announcer::said);
        announcer.say(u"Answer complete"_s); // to no window yet
        QObject window;
        announcer.setWindow(&window);
        announcer.say(u"Stopped"_s);
        announcer.say(u" "_s);
        QCOMPARE(said.size(), 2);
        QCOMPARE(said[1][0].toString(), u"Stopped"_s);
    }
};

QTEST_MAIN(AnnouncerTest)
#include "tst_announcer.moc"
