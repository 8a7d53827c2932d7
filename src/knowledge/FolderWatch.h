// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/index/FileRepository.h"

#include <QCoroTask>
#include <QObject>
#include <QSet>
#include <QThread>

#include <memory>
#include <mutex>
#include <stop_token>

namespace oriel {

//! What of the documents is watched.
struct WatchedFolders {
    QStringList absent; //!< roots that are not there: nobody tells when they come back, see FolderWatch::returned()
    bool isPartly = false; //!< there is more than can be watched

    bool operator==(const WatchedFolders &) const = default;
};

//! \brief Sees what changes in the files and folders of documents, by QFileSystemWatcher, on a thread of its own.
//!
//! A folder tells what comes, goes and gets another name in it, a file that it was written to: both are watched, the
//! folders first, then the files that were written last, so that what cannot be watched is what is least likely to
//! change. What FolderWalk leaves out is not watched. An editor that puts a new file in the place of the old one
//! changes the folder; the new file is watched from renew() on. Whoever looks at the files after place() or renew()
//! misses nothing. Main thread. Tests: tst_folderwatch.
class FolderWatch final : public QObject
{
    Q_OBJECT

public:
    //! How many files and folders are watched at most: QFileSystemWatcher looks through a list for each, and other
    //! programs want to watch as well. Half of what Linux lets a person watch, and 10,000.
    [[nodiscard]] static int mostWatched();

    //! \param leftOut  a folder of which nothing is watched: that of the index, which changes with each look; may be
    //!                 empty
    explicit FolderWatch(QString leftOut, int most = mostWatched(), QObject *parent = nullptr);
    ~FolderWatch() override;

    //! Watches what there is of \a roots, and nothing else any more.
    QCoro::Task<WatchedFolders> place(std::vector<DocumentRoot> roots);
    //! Watches what there is now at \a paths and below them, of the roots that were placed.
    QCoro::Task<WatchedFolders> renew(QStringList paths);
    //! Those of \a paths that can be looked into now, as they could not when they were asked for before.
    QCoro::Task<QStringList> returned(QStringList paths);
    //! The files and folders that changed since it was called last.
    [[nodiscard]] QStringList take();

Q_SIGNALS:
    //! There is something to take(): told once until it is taken.
    void changed();

private:
    class Watcher;
    //! What both threads have.
    struct Seen {
        std::mutex mutex;
        QSet<QString> paths;
    };

    std::shared_ptr<Seen> m_seen = std::make_shared<Seen>();
    std::stop_source m_stop;
    QThread m_thread;
    std::unique_ptr<Watcher> m_watcher; //!< lives on the thread
};

} // namespace oriel
