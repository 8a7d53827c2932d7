// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ConversationStore.h"
#include "storage/HistoryThreads.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace oriel {

//! Finds what changed since it was last asked. On the reading thread.
class ChangeFinder
{
public:
    struct Seen {
        qint64 generation = 0; //!< see the table `store`
        qint64 revision = 0; //!< the greatest of all conversations

        bool operator==(const Seen &) const = default;
    };

    [[nodiscard]] static Result<Seen> lookAt(Database &database);

    //! What is newer than \a seen is a change.
    void startFrom(Seen seen);
    //! Nothing when nobody wrote since the last call.
    [[nodiscard]] Result<HistoryChange> find(Database &reader);

private:
    std::optional<Seen> m_seen;
    qint64 m_dataVersion = -1; //!< SQLite's count of commits by other connections
};

//! \brief Tells who wants to know what changed in the history: at once what this process wrote, within half a second
//! what others did. Main thread; until somebody watches it costs nothing. Tests: tst_historywatch.
class HistoryWatch
{
public:
    explicit HistoryWatch(HistoryThreads &threads);

    [[nodiscard]] HistorySubscription add(std::function<void(HistoryChange)> changed);

private:
    using Callback = std::function<void(HistoryChange)>;

    void lookSoon(); //!< any thread
    void look(Database &reader);
    void tell(const HistoryChange &change);

    HistoryThreads &m_threads;
    QObject m_main; //!< lives on the main thread
    QTimer m_timer;
    std::vector<std::weak_ptr<Callback>> m_callbacks;
    std::atomic<bool> m_isWatched{false};
    std::atomic<bool> m_isLookingSoon{false}; //!< a look is on its way to the reading thread
    ChangeFinder m_finder; //!< of the reading thread
};

} // namespace oriel
