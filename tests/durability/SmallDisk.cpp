// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "durability/SmallDisk.h"

#include <QFile>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace oriel::test {

namespace {

constexpr qint64 ballastBytes = 1024 * 1024;

bool writeFile(const char *path, const QByteArray &bytes)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(bytes) == bytes.size();
}

//! A namespace in which we may mount.
bool enterNamespace()
{
    if (::unshare(CLONE_NEWNS) == 0)
        return true;
    const auto user = QByteArray::number(::geteuid());
    const auto group = QByteArray::number(::getegid());
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && writeFile("/proc/self/setgroups", "deny")
        && writeFile("/proc/self/uid_map", "0 " + user + " 1") && writeFile("/proc/self/gid_map", "0 " + group + " 1");
}

} // namespace

SmallDisk::SmallDisk(const QString &folder, qint64 roomBytes)
    : m_ballast(folder + u"/ballast"_s)
{
    const QByteArray path = QFile::encodeName(folder);
    const QByteArray options = "mode=0700,size=" + QByteArray::number(ballastBytes + roomBytes);
    if (!enterNamespace() || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || ::mount("tmpfs", path.constData(), "tmpfs", MS_NODEV | MS_NOSUID, options.constData()) != 0) {
        m_error = QString::fromLocal8Bit(std::strerror(errno));
        return;
    }
    QFile ballast(m_ballast);
    if (!ballast.open(QIODevice::WriteOnly) || ballast.write(QByteArray(ballastBytes, 'b')) != ballastBytes)
        m_error = ballast.errorString();
}

void SmallDisk::makeRoom() const
{
    QFile::remove(m_ballast);
}

} // namespace oriel::test
