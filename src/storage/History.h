// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/HistoryThreads.h"
#include "storage/HistoryWatch.h"
#include "storage/SearchUpkeep.h"
#include "storage/SqlCalibrationStore.h"
#include "storage/SqlConversationStore.h"
#include "storage/SqlHistoryKeeper.h"
#include "storage/SqlHistorySearch.h"
#include "storage/SqlLedger.h"
#include "storage/SqlTurnStore.h"

namespace oriel {

//! \brief The history of one folder: every port of it, over the same file.
//!
//! Main thread. Making it touches nothing; the first question or word opens the file, on another thread. Several
//! processes may have one of the same folder. Tests: tst_history.
class History
{
public:
    //! \param clock  outlives it
    History(QString folder, const Clock &clock, MigrationHook before = {});
    History(const History &) = delete;
    History &operator=(const History &) = delete;
    //! Waits for what is being written; nothing of it is lost.
    ~History();

    [[nodiscard]] ConversationStore &conversations() { return m_conversations; }
    [[nodiscard]] TurnStore &turns() { return m_turns; }
    [[nodiscard]] HistorySearch &search() { return m_search; }
    [[nodiscard]] HistoryKeeper &keeper() { return m_keeper; }
    [[nodiscard]] Ledger &ledger() { return m_ledger; }
    [[nodiscard]] CalibrationStore &calibrations() { return m_calibrations; }
    //! What the person should know without having asked: damage and what was saved of it, say. \a told is called on the
    //! main thread with what is known and with what comes.
    [[nodiscard]] HistorySubscription tellProblems(std::function<void(QStringList)> told)
    {
        return m_threads.door().notices().add(std::move(told));
    }
    //! From now on, soon and then every hour, does what is due: the daily backup, the rules of retention, the real
    //! deletion of what was removed long ago.
    void keepHouse();
    //! Lets go of what the connections keep of the file, soon: 8 MB each, of what was long or looked for. It is read
    //! again when it is wanted.
    void shrink();
    [[nodiscard]] HistoryThreads &threads() { return m_threads; }

private:
    HistoryThreads m_threads;
    HistoryWatch m_watch;
    SearchUpkeep m_upkeep;
    SqlConversationStore m_conversations;
    SqlTurnStore m_turns;
    SqlHistorySearch m_search;
    SqlLedger m_ledger;
    SqlHistoryKeeper m_keeper;
    SqlCalibrationStore m_calibrations;
    QTimer m_house;
};

} // namespace oriel
