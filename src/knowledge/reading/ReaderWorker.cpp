// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/reading/ReaderWorker.h"

#include "core/Sanitizers.h"
#include "knowledge/loaders/Loader.h"
#include "knowledge/reading/ReaderWire.h"

#include <sys/resource.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <exception>
#include <new>

namespace oriel {

namespace {

constexpr qint64 largestRequest = 1 << 20; // bytes
// Bytes of address space: what one file may need, and no more.
[[maybe_unused]] constexpr rlim_t mostMemory = rlim_t(2) << 30;
constexpr rlim_t mostFiles = 64;

void limit(decltype(RLIMIT_CORE) what, rlim_t most)
{
    rlimit now{};
    if (getrlimit(what, &now) != 0)
        return;
    now.rlim_cur = now.rlim_max = std::min(most, now.rlim_max);
    (void)setrlimit(what, &now); // to less than before: cannot be refused
}

void limitProcess()
{
    std::signal(SIGINT, SIG_IGN); // Ctrl+C reaches us as well: the program that we read for ends us
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, mostFiles);
#ifndef ORIEL_IS_SANITIZED // which needs far more addresses than memory
    limit(RLIMIT_AS, mostMemory);
#endif
}

//! From now on, in addition to what was used; the hard limit stays.
void limitProcessorTime(int seconds)
{
    rusage used{};
    rlimit now{};
    if (getrusage(RUSAGE_SELF, &used) != 0 || getrlimit(RLIMIT_CPU, &now) != 0)
        return;
    const auto spent = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1);
    now.rlim_cur = std::min(spent + rlim_t(std::max(seconds, 1)), now.rlim_max);
    (void)setrlimit(RLIMIT_CPU, &now);
}

bool writeAll(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const auto written = ::write(STDOUT_FILENO, bytes.constData() + at, std::size_t(bytes.size() - at));
        if (written < 0 && errno != EINTR)
            return false;
        at += std::max<qsizetype>(written, 0);
    }
    return true;
}

bool answer(const ReadRequest &request)
{
    limitProcessorTime(request.seconds);
    bool isHeard = true;
    const auto send = [&isHeard](const ReadReply &reply) { isHeard = isHeard && writeAll(framed(encodeReply(reply))); };
    ReadEnd end;
    try {
        auto file = SourceFile::open(request.path, request.limits);
        const Read<void> done = file ? loadDocuments(*file, send) : Read<void>(std::unexpected(file.error()));
        if (!done)
            end.problem = done.error();
    } catch (const std::bad_alloc &) { // Qt's containers and those of the libraries
        end.problem = ReadProblem{ReadFault::TooMuchMemory};
    } catch (const std::exception &error) {
        end.problem = ReadProblem{ReadFault::Damaged, QString::fromUtf8(error.what())};
    }
    send(end);
    return isHeard;
}

} // namespace

int runReader()
{
    limitProcess();
    FrameReader frames(largestRequest);
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    while (true) {
        const auto got = ::read(STDIN_FILENO, buffer.data(), std::size_t(buffer.size()));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return 0;
        frames.feed(QByteArrayView(buffer).first(got));
        while (const auto frame = frames.next()) {
            const auto request = decodeRequest(*frame);
            if (!request || !answer(*request))
                return 1;
        }
        if (frames.isBroken())
            return 1;
    }
}

} // namespace oriel
