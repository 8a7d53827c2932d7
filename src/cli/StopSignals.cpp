// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/StopSignals.h"

#include <QCoreApplication>

#include <atomic>
#include <csignal>
#include <cstdlib>

#ifndef Q_OS_WIN
#include <QSocketNotifier>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace oriel {

namespace {

// A signal handler reaches nothing but what is global: the write end of the pipe, and how often it was called.
std::atomic<int> pipeEnd{-1};
std::atomic<int> signalCount{0};
static_assert(std::atomic<int>::is_always_lock_free, "a handler may use it");

#ifndef Q_OS_WIN
void onSignal(int)
{
    const int savedErrno = errno;
    if (signalCount.fetch_add(1) > 0)
        ::_exit(130);
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnd.load(), &byte, 1);
    errno = savedErrno;
}
#endif

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
#ifndef Q_OS_WIN
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then Ctrl+C ends the process, as without us
    pipeEnd = ends[1];
    signalCount = 0;
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, readEnd = ends[0]] {
        char bytes[16];
        while (::read(readEnd, bytes, sizeof bytes) > 0) {}
        m_stop.request_stop();
        Q_EMIT stopped();
    });
    connect(this, &QObject::destroyed, [readEnd = ends[0], writeEnd = ends[1]] {
        ::close(readEnd);
        ::close(writeEnd);
    });
    struct sigaction action{};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        sigaction(number, &action, nullptr);
#endif
}

StopSignals::~StopSignals()
{
#ifndef Q_OS_WIN
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, SIG_DFL);
    pipeEnd = -1;
#endif
}

void StopSignals::renew()
{
    m_stop = std::stop_source();
    signalCount = 0;
}

} // namespace oriel
