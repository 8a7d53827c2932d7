// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SystemMotion.h"

#include "support/SecretServiceSession.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

//! A desktop portal as far as it is asked.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    bool animates = true;
    bool wasAsked = false;

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &) // NOLINT(readability-identifier-naming)
    {
        wasAsked = true;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(animates))); // wrapped twice, as the real one does
    }
};

class SystemMotionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.startBus());
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    }

    void cleanupTestCase() { QDBusConnection::disconnectFromBus(u"portal"_s); }

    void whatTheDesktopAsksForHolds()
    {
        m_portal.animates = false;
        SystemMotion motion;
        const QSignalSpy changed(&motion, &SystemMotion::changed);
        QVERIFY(!motion.isReduced());
        motion.ask();
        QTRY_VERIFY(motion.isReduced());
        QCOMPARE(changed.count(), 1);
    }

    void aDesktopThatAnimatesAsksForNothing()
    {
        m_portal.animates = true;
        m_portal.wasAsked = false;
        SystemMotion motion;
        motion.ask();
        QTRY_VERIFY(m_portal.wasAsked);
        QVERIFY(!motion.isReduced());
    }

    void withoutABusNothingIsAsked()
    {
        m_session.setVisible(false);
        SystemMotion motion;
        motion.ask();
        QVERIFY(!motion.isReduced());
        m_session.setVisible(true);
    }

private:
    SecretServiceSession m_session;
    Portal m_portal;
};

QTEST_GUILESS_MAIN(SystemMotionTest)
#include "tst_systemmotion.moc"
