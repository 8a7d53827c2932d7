// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Notifier.h"

#include <QGuiApplication>

#ifdef ORIEL_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace oriel {

#ifdef ORIEL_HAS_DBUS

namespace {
QString service()
{
    return u"org.freedesktop.Notifications"_s;
}
QString path()
{
    return u"/org/freedesktop/Notifications"_s;
}
} // namespace

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    bus.connect(service(), path(), service(), u"ActionInvoked"_s, this, SLOT(invoked(uint, QString)));
    bus.connect(service(), path(), service(), u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
}

void Notifier::show(const QString &subject, const QString &headline, const QString &text)
{
    auto call = QDBusMessage::createMethodCall(service(), path(), service(), u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    constexpr int usualTime = -1;
    call << QGuiApplication::applicationDisplayName() << uint(0) << QGuiApplication::desktopFileName() << headline
         << text << QStringList{u"default"_s, tr("Open")} << hints << usualTime;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, subject, headline, text] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            Q_EMIT unshown(subject, headline, text);
        else
            m_subjects[reply.value()] = subject;
    });
}

#else

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
}

void Notifier::show(const QString &subject, const QString &headline, const QString &text)
{
    Q_EMIT unshown(subject, headline, text);
}

#endif

void Notifier::invoked(uint id, const QString &action)
{
    if (action == "default"_L1 && m_subjects.contains(id))
        Q_EMIT chosen(m_subjects.take(id));
}

void Notifier::closed(uint id, uint)
{
    m_subjects.remove(id);
}

} // namespace oriel
