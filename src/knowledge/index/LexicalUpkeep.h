// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/index/LexicalIndex.h"
#include "storage/Database.h"

#include <stop_token>

namespace oriel {

//! \brief Brings the words of the Xapian index to what the SQLite file holds.
//!
//! What is to be done stands in `lexical_todo`; it is taken off there once Xapian has committed it: a kill in between
//! means that it is done twice, which changes nothing. What Xapian takes in is on the disk in the SQLite file before: a
//! loss of power leaves no words of passages that are not there. An index that does not belong to the file, or was cut
//! into words by other rules, is made anew. Tests: tst_indexer, tst_killedindexing.
class LexicalUpkeep
{
public:
    LexicalUpkeep(Database &database, QString folder)
        : m_database(database)
        , m_folder(std::move(folder))
    {
    }

    //! How many chunks wait.
    [[nodiscard]] Result<qint64> waiting();
    //! Does all that waits, or until \a stop.
    [[nodiscard]] Result<void> run(const std::stop_token &stop);

private:
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> makeAnew();
    [[nodiscard]] Result<void> runOnce(const std::stop_token &stop);
    [[nodiscard]] Result<void> putOnDisk();
    [[nodiscard]] Result<bool> runSome(LexicalIndex &index);
    [[nodiscard]] Result<void> putSome(LexicalIndex &index, const std::vector<qint64> &chunks);

    Database &m_database;
    QString m_folder;
    bool m_isPrepared = false;
};

} // namespace oriel
