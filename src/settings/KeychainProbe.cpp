// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/KeychainProbe.h"

#include <QFileInfo>

#ifdef ORIEL_HAS_DBUS
#include <QCoroSignal>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace oriel {

#ifdef ORIEL_HAS_DBUS

namespace {

constexpr int replyPatienceMs = 10'000; // the call may start the keychain's process
constexpr auto secretService = "org.freedesktop.secrets"_L1;

//! A connection of its own, because the shared one never comes back once its bus is gone.
class ProbeBus
{
public:
    ProbeBus()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name()))
    {
    }
    ProbeBus(const ProbeBus &) = delete;
    ProbeBus &operator=(const ProbeBus &) = delete;
    ~ProbeBus() { QDBusConnection::disconnectFromBus(m_bus.name()); }

    [[nodiscard]] bool isConnected() const { return m_bus.isConnected(); }

    QCoro::Task<QDBusMessage> call(QDBusMessage message)
    {
        QDBusPendingCallWatcher watcher(m_bus.asyncCall(message, replyPatienceMs));
        if (!watcher.isFinished())
            co_await qCoro(&watcher, &QDBusPendingCallWatcher::finished);
        co_return watcher.reply();
    }

private:
    static QString name()
    {
        static int count = 0;
        return u"oriel-keychain-%1"_s.arg(++count);
    }

    QDBusConnection m_bus;
};

//! Asking for a bus where there is none would start one that outlives us.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const auto folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFileInfo::exists(folder + "/bus"_L1);
}

QStringList stringsOf(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty()
        ? reply.arguments().constFirst().toStringList()
        : QStringList();
}

QDBusMessage toBus(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, method);
}

} // namespace

bool canKeychainAsk()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

QCoro::Task<KeychainState> keychainState()
{
    if (!hasSessionBus())
        co_return KeychainState::Absent;
    ProbeBus bus;
    if (!bus.isConnected())
        co_return KeychainState::Absent;

    QDBusMessage listNames = toBus(u"ListNames"_s);
    const auto running = co_await bus.call(listNames);
    QDBusMessage listActivatable = toBus(u"ListActivatableNames"_s);
    const auto startable = co_await bus.call(listActivatable);
    const auto services = stringsOf(running) + stringsOf(startable);
    if (!services.contains(secretService)) {
        const bool hasWallet = services.contains("org.kde.kwalletd6"_L1) || services.contains("org.kde.kwalletd5"_L1);
        co_return hasWallet ? KeychainState::Ready : KeychainState::Absent;
    }

    QDBusMessage readAlias = QDBusMessage::createMethodCall(secretService, u"/org/freedesktop/secrets"_s,
                                                            u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    readAlias << u"default"_s;
    const QDBusPendingReply<QDBusObjectPath> alias = co_await bus.call(readAlias);
    if (alias.isError())
        co_return KeychainState::Absent;
    if (alias.value().path() == "/"_L1) // the first use makes a keychain, for which the person is asked
        co_return canKeychainAsk() ? KeychainState::Locked : KeychainState::Absent;

    QDBusMessage getLocked = QDBusMessage::createMethodCall(secretService, alias.value().path(),
                                                            u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    getLocked << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    const QDBusPendingReply<QDBusVariant> locked = co_await bus.call(getLocked);
    if (locked.isError())
        co_return KeychainState::Absent;
    co_return locked.value().variant().toBool() ? KeychainState::Locked : KeychainState::Ready;
}

#else

bool canKeychainAsk()
{
    return true;
}

QCoro::Task<KeychainState> keychainState()
{
    co_return KeychainState::Ready; // a part of the system, which opens it at log-in
}

#endif

} // namespace oriel
