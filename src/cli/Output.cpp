// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Output.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qsizetype enoughBytes = 64 * 1024;
constexpr int standardOutput = 1;

#ifdef Q_OS_WIN
qint64 writeSome(QByteArrayView bytes)
{
    return _write(standardOutput, bytes.data(), unsigned(bytes.size()));
}

bool waitForRoom()
{
    return true;
}
#else
qint64 writeSome(QByteArrayView bytes)
{
    return ::write(standardOutput, bytes.data(), std::size_t(bytes.size()));
}

//! Nothing was written, or less than all: by a blocking write only when a signal came. Whether there is room to go on.
bool waitForRoom()
{
    const bool isNonBlocking = (fcntl(standardOutput, F_GETFL) & O_NONBLOCK) != 0; // somebody else has made our
                                                                                   // terminal so
    pollfd output{standardOutput, POLLOUT, 0};
    return poll(&output, 1, isNonBlocking ? -1 : 0) > 0;
}
#endif

} // namespace

Output::~Output()
{
    flush();
}

void Output::write(QByteArrayView bytes)
{
    m_pending += bytes;
    if (m_pending.size() >= enoughBytes) {
        flush();
    } else if (!m_isScheduled) {
        m_isScheduled = true;
        QMetaObject::invokeMethod(this, &Output::flush, Qt::QueuedConnection);
    }
}

void Output::flush()
{
    m_isScheduled = false;
    QByteArrayView rest = m_pending;
    while (!rest.isEmpty() && !m_failure && !m_isDropping) {
        const qint64 written = writeSome(rest);
        if (written < 0 && errno != EINTR && errno != EAGAIN && errno != EWOULDBLOCK) {
            fail(errno);
            break;
        }
        rest = rest.sliced(std::max<qint64>(written, 0));
        if (!rest.isEmpty())
            m_isDropping = !waitForRoom(); // a signal while the reader did not read: the event loop has to see it
    }
    m_pending.resize(0); // keeps its memory
}

void Output::fail(int reason)
{
    m_isReaderGone = reason == EPIPE;
    m_failure = oriel::failure(
                    ErrorKind::Storage,
                    u"Standard output could not be written: %1."_s.arg(QString::fromLocal8Bit(std::strerror(reason))))
                    .error();
    Q_EMIT failed();
}

} // namespace oriel
