// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ProcessIdentity.h"

#include <QCoreApplication>
#include <QFile>

#include <optional>

#if defined(Q_OS_MACOS)
#include <libproc.h>
#include <sys/sysctl.h>
#include <array>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

#if defined(Q_OS_MACOS)

QString bootId()
{
    std::array<char, 64> text{};
    std::size_t size = text.size();
    if (::sysctlbyname("kern.bootsessionuuid", text.data(), &size, nullptr, 0) != 0)
        return {};
    return QString::fromLatin1(text.data());
}

std::optional<qint64> startOf(qint64 process)
{
    struct proc_bsdinfo info = {};
    if (::proc_pidinfo(int(process), PROC_PIDTBSDINFO, 0, &info, sizeof(info)) != int(sizeof(info))
        || info.pbi_status == SZOMB)
        return std::nullopt;
    return qint64(info.pbi_start_tvsec) * 1'000'000 + qint64(info.pbi_start_tvusec);
}

#elif defined(Q_OS_WIN)

QString bootId()
{
    return {}; // the time at which a process started is an absolute one here
}

std::optional<qint64> startOf(qint64 process)
{
    const HANDLE handle = ::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION | SYNCHRONIZE, FALSE, DWORD(process));
    if (!handle)
        return std::nullopt;
    FILETIME started = {};
    FILETIME other = {};
    const bool isKnown = ::GetProcessTimes(handle, &started, &other, &other, &other) != 0
        && ::WaitForSingleObject(handle, 0) == WAIT_TIMEOUT;
    ::CloseHandle(handle);
    if (!isKnown)
        return std::nullopt;
    return qint64(quint64(started.dwHighDateTime) << 32 | started.dwLowDateTime);
}

#else

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString bootId()
{
    return QString::fromLatin1(contentOf(u"/proc/sys/kernel/random/boot_id"_s).trimmed());
}

//! Source: proc(5), /proc/PID/stat: state is the third field, starttime the twenty-second.
std::optional<qint64> startOf(qint64 process)
{
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(process));
    const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' '); // the name before it may hold blanks
    if (fields.size() < 20 || fields.at(0) == "Z" || fields.at(0) == "X")
        return std::nullopt;
    return fields.at(19).toLongLong();
}

#endif

} // namespace

ProcessIdentity thisProcess()
{
    static const ProcessIdentity identity = [] {
        const qint64 process = QCoreApplication::applicationPid();
        return ProcessIdentity{bootId(), process, startOf(process).value_or(0)};
    }();
    return identity;
}

bool isAlive(const ProcessIdentity &identity)
{
    if (identity == thisProcess())
        return true;
    return identity.boot == thisProcess().boot && startOf(identity.process) == identity.startedAt;
}

} // namespace oriel
