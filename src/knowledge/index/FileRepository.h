// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/Chunker.h"
#include "knowledge/FolderRules.h"
#include "knowledge/reading/ReadFault.h"
#include "storage/Database.h"

#include <map>

namespace oriel {

//! A set of documents under a name.
struct Collection {
    qint64 key = 0;
    QString name;
    ChunkRules chunks;

    bool operator==(const Collection &) const = default;
};

//! What a person added to a collection.
struct DocumentRoot {
    qint64 key = 0;
    qint64 collection = 0;
    QString path; //!< absolute
    bool isFolder = false;
    FolderRules rules;

    bool operator==(const DocumentRoot &) const = default;
};

enum class FileState { Waiting, Reading, Ready, Failed, Skipped };

//! The name in the database and in `--json`: "ready".
[[nodiscard]] QLatin1StringView fileStateName(FileState state);

//! A file as it was found on the disk.
struct FoundFile {
    QString path;
    qint64 sizeBytes = 0;
    qint64 modifiedAt = 0; //!< milliseconds since 1970, UTC

    bool operator==(const FoundFile &) const = default;
};

struct KnownFile {
    qint64 key = 0;
    qint64 root = 0;
    FoundFile found;
    FileState state = FileState::Waiting;
    std::optional<ReadFault> fault;
    std::optional<qint64> content;

    bool operator==(const KnownFile &) const = default;
};

//! \brief Collections, what was added to them, and the files of that with their states: the queue of the indexer.
//!
//! Tests: tst_indexer, tst_knowledge.
class FileRepository
{
public:
    explicit FileRepository(Database &database)
        : m_database(database)
    {
    }

    //! The collection of that name; it is made when there is none.
    [[nodiscard]] Result<Collection> collection(const QString &name, const ChunkRules &chunks = {});
    [[nodiscard]] Result<std::optional<Collection>> findCollection(const QString &name);
    [[nodiscard]] Result<std::vector<Collection>> collections();
    //! With everything in it.
    [[nodiscard]] Result<void> removeCollection(qint64 collection);

    //! Adds \a root, or gives the one of the same path the rules of this one. Its key.
    [[nodiscard]] Result<qint64> putRoot(const DocumentRoot &root);
    [[nodiscard]] Result<std::vector<DocumentRoot>> roots(std::optional<qint64> collection = {});
    [[nodiscard]] Result<void> removeRoot(qint64 root);
    [[nodiscard]] Result<void> removeFile(qint64 file);

    //! \brief Makes the files of \a root those that were found: what is new or has changed waits, what is gone is
    //! removed.
    //! \param forced  all of them wait, and what they hold is found until it was read again
    //! \param unread  folders that could not be looked into: what was known below them stays
    //! \param within  a part of the root that \a found tells of; empty for all of it
    //! \return the paths that were removed
    [[nodiscard]] Result<QStringList> replaceFiles(qint64 root, const std::vector<FoundFile> &found, bool forced,
                                                   const QStringList &unread = {}, const QString &within = {});
    //! Whether files of \a root below \a folder were written later than \a milliseconds since 1970, UTC.
    [[nodiscard]] Result<bool> hasWrittenSince(qint64 root, const QString &folder, qint64 milliseconds);
    [[nodiscard]] Result<std::vector<KnownFile>> files(std::optional<qint64> collection = {});
    //! Those of \a root at \a path and below it.
    [[nodiscard]] Result<std::vector<KnownFile>> filesIn(qint64 root, const QString &path);
    //! The next one to be read, of all or of one collection; none when nothing waits.
    [[nodiscard]] Result<std::optional<KnownFile>> nextWaiting(std::optional<qint64> collection = {});
    //! \param content  that it has now; not heeded for a file that waits or is read, which keeps the one it had
    [[nodiscard]] Result<void> setState(qint64 file, FileState state, std::optional<ReadFault> fault = {},
                                        std::optional<qint64> content = {});
    //! What a process that has ended was reading waits again.
    [[nodiscard]] Result<void> requeueInterrupted();
    //! What failed waits again.
    [[nodiscard]] Result<void> requeueFailed();
    [[nodiscard]] Result<std::map<FileState, qint64>> counts(std::optional<qint64> collection = {});

private:
    Database &m_database;
};

} // namespace oriel
