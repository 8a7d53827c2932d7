// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FileLock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <cerrno>
#include <thread>

using namespace Qt::StringLiterals;

namespace oriel {

Result<std::optional<FileLock>> FileLock::take(const QString &path, LockKind kind, std::chrono::milliseconds patience)
{
    const QByteArray native = QFile::encodeName(path);
    int file = ::open(native.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0 && (errno == EROFS || errno == EACCES))
        file = ::open(native.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW); // one that is there can be locked still
    const auto failed = [&path](int reason) {
        return failure(ErrorKind::Storage,
                       QCoreApplication::translate("FileLock", "The file “%1” could not be locked: %2.")
                           .arg(QDir::toNativeSeparators(path), qt_error_string(reason)),
                       u"errno %1"_s.arg(reason));
    };
    if (file < 0)
        return failed(errno);
    FileLock lock(file);
    const int operation = (kind == LockKind::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB;
    const auto end = std::chrono::steady_clock::now() + patience;
    while (::flock(file, operation) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return failed(errno);
        if (std::chrono::steady_clock::now() >= end)
            return std::optional<FileLock>();
        std::this_thread::sleep_for(std::chrono::milliseconds(5)); // flock() itself knows no time limit
    }
    return std::optional(std::move(lock));
}

FileLock::~FileLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

} // namespace oriel
