// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SecretServiceSession.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int patienceMs = 20'000;
const QString service = u"org.freedesktop.secrets"_s;
const QString collection = u"/org/freedesktop/secrets/collection/login"_s;

//! No folder of services: what is not started by the test does not start.
const QByteArray busConfig = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished(patienceMs);
}

} // namespace

SecretServiceSession::SecretServiceSession()
{
    QDir(m_home.path()).mkdir(u"run"_s);
    QFile::setPermissions(m_home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_home.filePath(u"run"_s).toUtf8());
    qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
    qputenv("XDG_CACHE_HOME", m_home.filePath(u"cache"_s).toUtf8());
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL",
                             "XDG_CURRENT_DESKTOP", "KDE_FULL_SESSION", "DESKTOP_SESSION"})
        qunsetenv(name);
}

SecretServiceSession::~SecretServiceSession()
{
    end(m_keyring);
    end(m_bus);
}

bool SecretServiceSession::startBus()
{
    const auto socket = m_home.filePath(u"run/session-bus"_s);
    QFile config(m_home.filePath(u"bus.conf"_s));
    if (!config.open(QIODevice::WriteOnly))
        return false;
    config.write(QByteArray(busConfig).replace("%1", socket.toUtf8()));
    config.close();
    m_bus.start(u"dbus-daemon"_s, {"--config-file="_L1 + config.fileName(), u"--nofork"_s, u"--print-address"_s});
    if (!m_bus.waitForReadyRead(patienceMs))
        return false;
    m_address = m_bus.readLine().trimmed();
    setVisible(true);
    return true;
}

bool SecretServiceSession::startKeyring(const QByteArray &password)
{
    return start({u"--unlock"_s}, password);
}

bool SecretServiceSession::startLockedKeyring()
{
    return start({}, {});
}

bool SecretServiceSession::start(const QStringList &arguments, const QByteArray &input)
{
    end(m_keyring);
    m_keyring.start(u"gnome-keyring-daemon"_s, arguments + QStringList{u"--foreground"_s, u"--components=secrets"_s});
    if (!m_keyring.waitForStarted(patienceMs))
        return false;
    m_keyring.write(input);
    m_keyring.closeWriteChannel();
    return QTest::qWaitFor([this] { return isRunning(); }, patienceMs);
}

bool SecretServiceSession::lock()
{
    auto message = QDBusMessage::createMethodCall(service, u"/org/freedesktop/secrets"_s,
                                                  u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    message << QVariant::fromValue(QList{QDBusObjectPath(collection)});
    return QDBusConnection::sessionBus().call(message).type() == QDBusMessage::ReplyMessage;
}

void SecretServiceSession::setVisible(bool isVisible)
{
    if (isVisible)
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
    else
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

void SecretServiceSession::killKeyring()
{
    end(m_keyring);
}

bool SecretServiceSession::isRunning() const
{
    const auto *bus = QDBusConnection::sessionBus().interface();
    return bus && bus->isServiceRegistered(service);
}

} // namespace oriel
