// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FileLock.h"
#include "knowledge/index/DocumentNames.h"
#include "knowledge/index/KnowledgeFacts.h"
#include "knowledge/Indexer.h"
#include "knowledge/PassageSearch.h"
#include "storage/StorageThread.h"

#include <QCoroTask>

namespace oriel {

//! What is to be added to a collection.
struct DocumentsToAdd {
    QStringList paths; //!< of files and folders
    QString collection; //!< is made when there is none of that name
    FolderRules rules;
    ChunkRules chunks; //!< of a collection that is made

    bool operator==(const DocumentsToAdd &) const = default;
};

//! What happened.
struct IndexReport {
    std::vector<KnownFile> files; //!< of what was asked for, with their states
    LookReport seen; //!< before they were read
    bool isCancelled = false;
};

//! \brief A person's documents: a folder with an index, what reads them in, and what finds in them.
//!
//! Main thread; its tasks resume there. Works on two threads of its own: what writes waits for its reader process, what
//! finds does not wait for it. Several programs may find at once; one reads documents in, the others are told to wait:
//! isBusy(). Errors: Storage, InvalidInput. Tests: tst_knowledge, tst_lookingagain.
class Knowledge
{
public:
    //! \param folder  is made when documents are added
    explicit Knowledge(QString folder, ReaderProgram program = ownReaderProgram());
    ~Knowledge();
    Q_DISABLE_COPY_MOVE(Knowledge)

    //! How long to wait for another program that reads documents in.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    //! Whether \a error only tells that another program reads documents in: later it may be done.
    [[nodiscard]] static bool isBusy(const Error &error)
    {
        return error.kind == ErrorKind::Storage && error.shouldRetry.value_or(false);
    }

    //! Whether anything was ever added.
    [[nodiscard]] bool isThere() const;

    //! Adds files and folders, and reads them in. InvalidInput when one is not there: then nothing is added.
    QCoro::Task<Result<IndexReport>> add(DocumentsToAdd documents, ProgressSink progress, std::stop_token stop);
    //! Enters files and folders, each as a collection of its own, which has its name, and reads nothing: they wait for
    //! a refresh(). What is one already stays as it is. All of them, or none. InvalidInput when one is not there.
    //! \return the collections, in the order of \a paths
    QCoro::Task<Result<QStringList>> enter(QStringList paths);
    //! Looks whether what was added to \a collection, or to any, has changed, and reads that; with \a forced all of it.
    QCoro::Task<Result<IndexReport>> refresh(QString collection, bool forced, ProgressSink progress,
                                             std::stop_token stop);
    //! Looks whether what is at \a paths and below them has changed, and reads that. \a collection may be empty for
    //! all.
    QCoro::Task<Result<IndexReport>> look(QStringList paths, QString collection, ProgressSink progress,
                                          std::stop_token stop);
    //! What failed waits for a refresh() again.
    QCoro::Task<Result<void>> requeueFailed();
    //! Takes files and folders out of a collection, or of all; without paths, the whole collection. What was read of
    //! them is overwritten in the file of the documents. How many it had of them.
    QCoro::Task<Result<qint64>> remove(QStringList paths, QString collection);

    //! Their names.
    QCoro::Task<Result<QStringList>> collections();
    //! Those of \a collections that are not there.
    QCoro::Task<Result<QStringList>> missing(QStringList collections);
    //! What people's names for documents mean; see DocumentNames.h. In one collection, or in all.
    QCoro::Task<Result<std::map<QString, NamedDocument>>> named(QStringList names, QString collection);
    QCoro::Task<Result<FoundPassages>> find(PassageQuery query);
    QCoro::Task<Result<std::vector<FoundPassage>>> whole(QString collection, qint64 mostTokens);
    QCoro::Task<Result<std::vector<KnownFile>>> files(QString collection);
    QCoro::Task<Result<KnowledgeStatus>> status(QString collection);
    //! What was added to a collection, or to all.
    QCoro::Task<Result<std::vector<DocumentRoot>>> roots(QString collection);
    //! Of the index: what changes there is its own doing.
    [[nodiscard]] QString folder() const { return m_folder; }

private:
    [[nodiscard]] QString file() const { return m_folder + QStringLiteral("/documents.sqlite"); }
    [[nodiscard]] QString lexicalFolder() const { return m_folder + QStringLiteral("/words"); }
    //! Cancelled when another program has it and \a stop comes.
    [[nodiscard]] Result<FileLock> lock(const std::stop_token &stop = {}) const;
    //! What is to be read, and how.
    struct Reading {
        std::vector<qint64> roots; //!< that are looked at
        std::optional<qint64> collection; //!< nothing else is read; none: all that waits
        bool isForced = false;
    };
    [[nodiscard]] Result<IndexReport> index(Database &database, const Reading &reading, const ProgressSink &progress,
                                            const std::stop_token &stop);
    [[nodiscard]] ReaderProcess &readerProcess();
    [[nodiscard]] Result<qint64> removeNow(Database &database, const QStringList &paths, const QString &collection);
    [[nodiscard]] Result<void> settle(Database &database);

    QString m_folder;
    ReaderProgram m_program;
    std::chrono::milliseconds m_patience = std::chrono::seconds(10);
    std::unique_ptr<ReaderProcess> m_readerProcess; //!< lives on the writer
    std::unique_ptr<PassageSearch> m_search; //!< lives on the reader
    StorageThread m_writer;
    StorageThread m_reader;
};

} // namespace oriel
