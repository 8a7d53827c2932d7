// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/ExitStatus.h"
#include "cli/ProgressLine.h"
#include "cli/StopSignals.h"
#include "knowledge/DocumentWatch.h"
#include "routing/TimerDelay.h"

namespace oriel {

//! \brief What `docs watch` does: it reads what there is, and what changes then, and tells it on standard error.
//!
//! While another program reads documents in, it waits for that.
class WatchRun final : public QObject
{
    Q_OBJECT

public:
    //! \param knowledge   outlives this
    //! \param collection  empty for all
    WatchRun(Knowledge &knowledge, QString collection);

    //! Until Ctrl+C, or an error that does not pass: no documents, a disk that is full.
    QCoro::Task<ExitStatus> run();

Q_SIGNALS:
    //! There is something to do, or it is to stop.
    void woken();

private:
    QCoro::Task<Result<IndexReport>> look(QStringList paths);
    [[nodiscard]] ProgressSink sink();
    void take(const IndexProgress &progress);
    void put(const QStringList &paths);
    void tellFirst(const IndexReport &report);
    void tellChanges(const IndexReport &report) const;
    void tellWatch();

    Knowledge &m_knowledge;
    QString m_collection;
    TimerDelay m_delay;
    DocumentWatch m_watch;
    ProgressLine m_line;
    StopSignals m_signals;
    bool m_isAllDue = true;
    QStringList m_due; //!< files and folders
    QStringList m_taken; //!< files that were taken in, of what is looked at now
    QStringList m_toldUnread;
    bool m_isPartlyTold = false;
    bool m_isBusyTold = false;
};

} // namespace oriel
