// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SystemMotion.h"

#ifdef ORIEL_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#endif

using namespace Qt::StringLiterals;

namespace oriel {

#ifdef ORIEL_HAS_DBUS

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interfaceName = u"org.freedesktop.portal.Settings"_s;
const QString group = u"org.gnome.desktop.interface"_s;
const QString key = u"enable-animations"_s;

//! Asking for a bus where there is none would start one that outlives us.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const auto folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFileInfo::exists(folder + "/bus"_L1);
}

//! The portal wraps a value once or twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

void SystemMotion::ask()
{
    if (!hasSessionBus())
        return;
    auto bus = QDBusConnection::sessionBus();
    auto read = QDBusMessage::createMethodCall(service, path, interfaceName, u"Read"_s);
    read << group << key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        const QVariant animates = reply.isError() ? QVariant() : unwrapped(QVariant::fromValue(reply.value()));
        const bool isReduced = animates.typeId() == QMetaType::Bool && !animates.toBool();
        if (isReduced != std::exchange(m_isReduced, isReduced))
            Q_EMIT changed(isReduced);
        watcher->deleteLater();
    });
}

#else

void SystemMotion::ask() {}

#endif

} // namespace oriel
