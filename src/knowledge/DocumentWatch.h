// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Delay.h"
#include "knowledge/FolderWatch.h"
#include "knowledge/Knowledge.h"

namespace oriel {

//! \brief Says when files of the documents are to be looked at anew, so that the index stays true to them.
//!
//! It reads nothing itself: who hears due() has Knowledge look at it, and tells what came of that by looked().
//!
//!     place() --> still --a change--> settling --half a second without another, or 30 s--> due(what changed) --> still
//!                   |                                                                            ^
//!                   +--an hour--> due(everything), which finds what nobody told of               |
//!                   +--something is away, every 10 s: is it there again?-------------------------+
//!
//! Away is what looked() names, a folder of a drive that was taken out or one that may not be read, and a root that
//! place() did not find. What was read of it stays until it is there again and says otherwise. Where there is more than
//! can be watched, the hour remains. Main thread. Tests: tst_documentwatch.
class DocumentWatch final : public QObject
{
    Q_OBJECT

public:
    //! \param knowledge   outlives this, as \a delay does
    //! \param collection  that is watched; empty for all
    //! \param most        files and folders, at most
    DocumentWatch(Knowledge &knowledge, Delay &delay, QString collection = {}, int most = FolderWatch::mostWatched(),
                  QObject *parent = nullptr);
    ~DocumentWatch() override;

    //! Watches what was added by now, and from now on. Before everything is looked at: what changes meanwhile is due
    //! then. The errors of Knowledge::roots().
    QCoro::Task<Result<void>> place();
    //! What a look has found out.
    void looked(const LookReport &report);

    //! The folders that could not be looked into: what was read of them is kept.
    [[nodiscard]] const QStringList &unread() const { return m_unread; }
    //! There is more than can be watched: of the rest, changes are noticed within the hour.
    [[nodiscard]] bool isPartly() const { return m_isPartly; }

Q_SIGNALS:
    //! \param paths  of files and folders, none of them below another; empty for everything
    void due(const QStringList &paths);

private:
    void take();
    void note(const WatchedFolders &watched);
    QCoro::Task<void> settle();
    QCoro::Task<void> keepHours();
    QCoro::Task<void> waitForAway();
    [[nodiscard]] QStringList away() const;

    Knowledge &m_knowledge;
    Delay &m_delay;
    QString m_collection;
    FolderWatch m_folders;
    std::stop_source m_stop;
    QSet<QString> m_changed;
    QStringList m_unread;
    QStringList m_absent;
    bool m_isQuiet = true;
    bool m_isSettling = false;
    bool m_isWaiting = false; //!< for what is away
    bool m_hasHours = false;
    bool m_isPartly = false;
};

} // namespace oriel
