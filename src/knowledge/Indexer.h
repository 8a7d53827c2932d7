// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/FolderWalk.h"
#include "knowledge/index/ContentRepository.h"
#include "knowledge/index/FileRepository.h"
#include "knowledge/reading/ReaderProcess.h"

#include <functional>
#include <stop_token>

namespace oriel {

//! How far it is.
struct IndexProgress {
    qint64 filesDone = 0; //!< of this run
    qint64 filesWaiting = 0;
    QString path; //!< what is read now, or was read last

    bool operator==(const IndexProgress &) const = default;
};

using ProgressSink = std::function<void(const IndexProgress &)>;

//! What a look at the files found out, besides what waits now.
struct LookReport {
    QStringList looked; //!< files and folders that it tells of
    QStringList unread; //!< folders that could not be looked into: what was known below them is kept
    QStringList gone; //!< files that are none of the documents any more
};

//! \brief Reads what waits in the queue of an index, and keeps what it holds.
//!
//! One at a time for an index: the caller holds its lock. What a kill interrupts is read again by the next one. The
//! thread of the database. Tests: tst_indexer, tst_killedindexing.
class Indexer
{
public:
    Indexer(Database &database, QString lexicalFolder, ReaderProcess &reader);

    //! \brief Looks at all roots, or those of \a only: which files there are, and which have changed.
    //!
    //! A folder that is not there, as of a drive that is unplugged, is no reason to forget what it held. Nor is an
    //! empty one that has not changed since files were written that it held: something was mounted there, and is no
    //! more.
    //! \param forced  all are read again
    [[nodiscard]] Result<LookReport> scan(const std::vector<qint64> &only, bool forced, const std::stop_token &stop);
    //! Looks only at what is at \a paths and below them, of these roots.
    [[nodiscard]] Result<LookReport> look(const std::vector<DocumentRoot> &roots, const QStringList &paths,
                                          const std::stop_token &stop);
    //! Reads what waits, of all or of one collection, until nothing does or \a stop; what was read by then is found.
    //! What failed is told by \a progress, and is in the files' states.
    [[nodiscard]] Result<void> run(const ProgressSink &progress, const std::stop_token &stop,
                                   std::optional<qint64> collection = {});

private:
    //! The content of a file: key and fate.
    struct Fate {
        FileState state = FileState::Failed;
        std::optional<ReadFault> fault;
        std::optional<qint64> content;
        bool isCancelled = false;
    };
    [[nodiscard]] Result<void> keep(const DocumentRoot &root, FolderFiles found, bool forced, const QString &within,
                                    LookReport &report);
    [[nodiscard]] Result<Fate> take(const KnownFile &file, const std::stop_token &stop);
    [[nodiscard]] Result<Fate> read(const KnownFile &file, const QByteArray &hash, const ChunkRules &rules,
                                    const std::stop_token &stop);
    struct Rules {
        ChunkRules chunks;
        std::optional<qint64> mostBytes; //!< of a file that was found in a folder
    };
    [[nodiscard]] Result<Rules> rulesFor(qint64 root);

    Database &m_database;
    QString m_lexicalFolder;
    ReaderProcess &m_reader;
    FileRepository m_files;
    ContentRepository m_contents;
};

//! What a file's content is known by: its bytes, and all that reading them depends on. Absent when it cannot be read,
//! or at a \a stop.
[[nodiscard]] std::optional<QByteArray> contentHash(const QString &path, const ChunkRules &rules,
                                                    const std::stop_token &stop = {});

} // namespace oriel
