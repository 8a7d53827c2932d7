// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/HistoryThreads.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace oriel {

//! \brief Work on the full-text index that nobody waits for, in small pieces between other writing, when nothing was
//! written for a while: adding messages that are not in it yet, and merging its pieces.
//!
//! Lives on the main thread, works on the writing one. Tests: tst_searchupkeep.
class SearchUpkeep
{
public:
    //! \param quietTime  without writing, after which it begins
    explicit SearchUpkeep(HistoryThreads &threads, std::chrono::milliseconds quietTime = std::chrono::seconds(2));

    //! Something was written, or the database was opened: there may be something to do. Any thread.
    void wake();

private:
    void work();

    HistoryThreads &m_threads;
    std::chrono::milliseconds m_quietTime;
    QObject m_main; //!< lives on the main thread
    QTimer m_timer;
    QElapsedTimer m_waiting; //!< since the first of the writings that put the work off
};

} // namespace oriel
