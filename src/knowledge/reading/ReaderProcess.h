// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/loaders/Loader.h"
#include "knowledge/reading/ReaderWire.h"

#include <QStringList>

#include <chrono>
#include <memory>
#include <stop_token>

class QProcess;

namespace oriel {

//! How the reader process is started: the program itself with readerVerb, or what a test puts in its place.
struct ReaderProgram {
    QString program;
    QStringList arguments;
};

//! This very program.
[[nodiscard]] ReaderProgram ownReaderProgram();

//! \brief Reads files in another process, which is used again for many of them and replaced when it failed.
//!
//! The process has an empty environment, and an end: a time that it may be waited for until it says something, a
//! document or the file's end, and as much time of the processor for the whole file.
//! Waits for it: for a thread that may wait, and only that one. Tests: tst_readerprocess.
class ReaderProcess
{
public:
    explicit ReaderProcess(ReaderProgram program = ownReaderProgram(),
                           std::chrono::milliseconds patience = std::chrono::minutes(2));
    ~ReaderProcess();
    Q_DISABLE_COPY_MOVE(ReaderProcess)

    //! \brief Reads \a path; \a sink gets each document on this thread.
    //!
    //! A problem may come after documents: what came is to be thrown away then. Cancelled is told as TookTooLong with
    //! \a stop requested.
    [[nodiscard]] Read<void> read(const QString &path, const ReadLimits &limits, const DocumentSink &sink,
                                  std::stop_token stop);
    //! How often a process had to be replaced.
    [[nodiscard]] int replacements() const { return m_replacements; }

private:
    [[nodiscard]] bool start();
    [[nodiscard]] Read<void> await(const DocumentSink &sink, qint64 largestFrameBytes, const std::stop_token &stop);
    [[nodiscard]] ReadProblem deathOf() const;
    void end();

    ReaderProgram m_program;
    std::chrono::milliseconds m_patience;
    std::unique_ptr<QProcess> m_process;
    int m_filesRead = 0; //!< by this process
    int m_replacements = 0;
};

} // namespace oriel
