// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/reading/ReaderProcess.h"

#include "knowledge/reading/ReaderWorker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

namespace {

constexpr int filesForOneProcess = 256; // what a library leaks ends with it
constexpr int heartbeat = 50; // milliseconds: how soon a stop is seen
constexpr auto longestWait = 2ms * heartbeat; // one that took longer was not ours: the machine slept, or Ctrl+Z
constexpr qint64 framesAroundText = qint64(64) << 20; // bytes: its blocks and parts

//! Whether the process may be asked again after it.
bool leavesReader(ReadFault fault)
{
    switch (fault) {
    case ReadFault::Crashed:
    case ReadFault::TookTooLong:
    case ReadFault::TooMuchMemory:
    case ReadFault::TooMuchText: return false;
    default: return true;
    }
}

} // namespace

ReaderProgram ownReaderProgram()
{
    return {QCoreApplication::applicationFilePath(), {readerVerb}};
}

ReaderProcess::ReaderProcess(ReaderProgram program, std::chrono::milliseconds patience)
    : m_program(std::move(program))
    , m_patience(patience)
{
}

ReaderProcess::~ReaderProcess()
{
    end();
}

bool ReaderProcess::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(m_program.program);
    m_process->setArguments(m_program.arguments);
    QProcessEnvironment environment;
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s); // names of files are UTF-8; nothing else of ours is its business
    const auto inherited = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"LD_LIBRARY_PATH"_s, u"DYLD_LIBRARY_PATH"_s, u"ASAN_OPTIONS"_s, u"LSAN_OPTIONS"_s}) {
        if (inherited.contains(name)) // else it would not start where we did
            environment.insert(name, inherited.value(name));
    }
    m_process->setProcessEnvironment(environment);
    m_process->setWorkingDirectory(u"/"_s);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start();
    m_filesRead = 0;
    return m_process->waitForStarted();
}

void ReaderProcess::end()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

Read<void> ReaderProcess::read(const QString &path, const ReadLimits &limits, const DocumentSink &sink,
                               std::stop_token stop)
{
    if (m_filesRead >= filesForOneProcess)
        end();
    if (!m_process && !start()) {
        const QString why = m_process->errorString();
        m_process.reset();
        return unread(ReadFault::NotStarted, u"%1: %2"_s.arg(m_program.program, why));
    }
    ++m_filesRead;
    const auto seconds = int(std::chrono::ceil<std::chrono::seconds>(m_patience).count());
    m_process->write(framed(encodeRequest({path, limits, seconds})));
    auto done = await(sink, limits.textBytes + framesAroundText, stop);
    if (!done && !leavesReader(done.error().fault)) {
        end(); // whatever state it is in
        ++m_replacements;
    }
    return done;
}

Read<void> ReaderProcess::await(const DocumentSink &sink, qint64 largestFrameBytes, const std::stop_token &stop)
{
    FrameReader frames(largestFrameBytes);
    std::chrono::nanoseconds waited{}; // since its last word, for it alone: not while we worked, or were stopped
    while (true) {
        while (const auto frame = frames.next()) {
            auto reply = decodeReply(*frame);
            if (!reply)
                return unread(ReadFault::Crashed, u"it answered what is no answer"_s);
            waited = {};
            if (const auto *ended = std::get_if<ReadEnd>(&*reply))
                return ended->problem ? Read<void>(std::unexpected(*ended->problem)) : Read<void>();
            sink(std::move(std::get<StructuredText>(*reply)));
        }
        if (frames.isBroken())
            return unread(ReadFault::TooMuchText);
        if (stop.stop_requested() || waited > m_patience)
            return unread(ReadFault::TookTooLong);
        if (m_process->bytesAvailable() == 0) {
            QElapsedTimer timer;
            timer.start();
            m_process->waitForReadyRead(heartbeat);
            waited += std::min<std::chrono::nanoseconds>(std::chrono::nanoseconds(timer.nsecsElapsed()), longestWait);
        }
        const QByteArray bytes = m_process->readAllStandardOutput();
        frames.feed(bytes);
        if (bytes.isEmpty() && m_process->state() == QProcess::NotRunning)
            return std::unexpected(deathOf());
    }
}

ReadProblem ReaderProcess::deathOf() const
{
    const bool hasCrashed = m_process->exitStatus() == QProcess::CrashExit;
    const int code = m_process->exitCode(); // of a crash Qt tells the signal
#ifdef SIGXCPU
    if (hasCrashed && code == SIGXCPU)
        return {ReadFault::TookTooLong, u"processor time"_s};
#endif
    return {ReadFault::Crashed, u"%1 %2"_s.arg(hasCrashed ? u"signal"_s : u"exit status"_s).arg(code)};
}

} // namespace oriel
