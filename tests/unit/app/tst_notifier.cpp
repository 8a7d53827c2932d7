// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Notifier.h"
#include "support/SecretServiceSession.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s; // NOLINT: a test's own
const QString path = u"/org/freedesktop/Notifications"_s; // NOLINT

} // namespace

//! What a desktop does with notifications, on the test's own bus.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    FakeDesktop()
    {
        m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(service);
    }
    ~FakeDesktop() override
    {
        m_bus.unregisterService(service);
        m_bus.unregisterObject(path);
    }

    QStringList shown; //!< headline, then text

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &headline, const QString &text,
                const QStringList &, const QVariantMap &, int)
    {
        shown << headline << text;
        return uint(shown.size() / 2);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
};

class NotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsClickedIsSaid()
    {
        FakeDesktop desktop;
        Notifier notifier;
        const QSignalSpy chosen(&notifier, &Notifier::chosen);
        notifier.show(u"a"_s, u"The answer is ready"_s, u"Pumps"_s);
        notifier.show(u"b"_s, u"The answer is ready"_s, u"Poems"_s);
        QTRY_COMPARE(desktop.shown.size(), 4);
        QCOMPARE(desktop.shown.mid(0, 2), QStringList({u"The answer is ready"_s, u"Pumps"_s}));
        QTRY_VERIFY([&] { // its number may not have arrived yet
            Q_EMIT desktop.ActionInvoked(2, u"default"_s);
            return chosen.size() > 0;
        }());
        QCOMPARE(chosen[0][0].toString(), u"b"_s);
    }

    void withoutADesktopThatShowsThemItIsSaid()
    {
        Notifier notifier;
        const QSignalSpy unshown(&notifier, &Notifier::unshown);
        notifier.show(u"a"_s, u"The answer is ready"_s, u"Pumps"_s);
        QTRY_COMPARE(unshown.size(), 1);
        QCOMPARE(unshown[0][0].toString(), u"a"_s);
    }
};

int main(int argc, char **argv)
{
    SecretServiceSession session; // before Qt looks for the bus
    if (!session.startBus())
        return 1;
    QGuiApplication application(argc, argv);
    NotifierTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_notifier.moc"
