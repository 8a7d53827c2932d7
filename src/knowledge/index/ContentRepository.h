// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/Chunker.h"
#include "knowledge/reading/ReadFault.h"
#include "storage/Database.h"

namespace oriel {

enum class ContentState { Reading, Ready, Failed, Skipped };

[[nodiscard]] QLatin1StringView contentStateName(ContentState state);

//! What is known of the bytes of a file.
struct KnownContent {
    qint64 key = 0;
    ContentState state = ContentState::Reading;
    std::optional<ReadFault> fault;
    int tries = 0; //!< how often its reader was taken down

    bool operator==(const KnownContent &) const = default;
};

//! \brief What files hold: contents, their documents, and the chunks of those.
//!
//! Content is nobody's until finish(): a process that ends before it leaves content in the state reading, which
//! removeUnfinished() takes away. Tests: tst_indexer, tst_killedindexing.
class ContentRepository
{
public:
    explicit ContentRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<KnownContent>> find(const QByteArray &hash);
    //! Begins, or begins anew: documents that are there of it are removed.
    [[nodiscard]] Result<qint64> begin(const QByteArray &hash);
    //! \param language  said or guessed; may be empty
    [[nodiscard]] Result<void> add(qint64 content, int ordinal, const StructuredText &text,
                                   const std::vector<Chunk> &chunks, const QString &language);
    //! It is whole. Files that have an earlier reading of the same bytes, which replaceFiles() put aside, have this
    //! one.
    [[nodiscard]] Result<void> finish(qint64 content);
    //! Its documents are removed; \a tookReaderDown counts.
    [[nodiscard]] Result<void> fail(qint64 content, const ReadProblem &problem, bool tookReaderDown);

    //! Content that a process was reading when it ended.
    [[nodiscard]] Result<void> removeUnfinished();
    //! Content that no file has any more; and notes in which collections the rest is.
    [[nodiscard]] Result<void> settle();

private:
    [[nodiscard]] Result<void> addChunk(qint64 document, int ordinal, const StructuredText &text, const Chunk &chunk);

    Database &m_database;
};

} // namespace oriel
