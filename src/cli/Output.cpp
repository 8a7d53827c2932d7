// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Output.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {
constexpr qsizetype enoughBytes = 64 * 1024;
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
    if (m_pending.isEmpty() || m_failure)
        return;
    const auto size = std::size_t(m_pending.size());
    const bool isWritten = std::fwrite(m_pending.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    const int reason = errno;
    m_pending.resize(0); // keeps its memory
    if (isWritten)
        return;
    m_failure = oriel::failure(ErrorKind::Storage,
                               u"The answer could not be written to standard output: %1."_s.arg(QString::fromLocal8Bit(std::strerror(reason))))
                    .error();
    Q_EMIT failed();
}

} // namespace oriel
