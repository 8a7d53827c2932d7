// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"
#include "storage/SearchDocument.h"

namespace oriel {

//! \brief Writes the full-text index: the table `search` and what belongs to it. Each call but mergeSome() and
//! forgetSome() is made inside a transaction. Tests: tst_searchindex.
//!
//! Only messages that have ended are in it, each once. A program of another folding version (text/Folding) cannot read
//! it: a newer one makes it anew, an older one leaves its messages in `search_waiting`.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database)
        : m_database(database)
    {
    }

    //! After the message and its parts were written, and it has ended.
    [[nodiscard]] Result<void> add(qint64 node, const Message &message);
    //! Before the message or its parts change or go. Nothing happens when it has not ended.
    [[nodiscard]] Result<void> remove(qint64 node);
    //! Before the messages of a conversation go for good. Their words are in the file until forgetSome() is done.
    [[nodiscard]] Result<void> removeConversation(qint64 conversation);

    //! Whether every message that has ended is in it.
    [[nodiscard]] Result<bool> isComplete();
    //! Begins to make the index anew when it is of an older folding, then adds the next \a count messages, the newest
    //! first. Gives whether there is more to do.
    [[nodiscard]] Result<bool> completeSome(int count);

    //! Merges about \a pages pages of the index where it is in many pieces. Gives whether there is more to do.
    [[nodiscard]] Result<bool> mergeSome(int pages);
    //! Writes about \a pages pages of the index again, without what was removed. Gives whether there is more to do.
    //! Until it says no, the words of removed messages may still be read in the file.
    [[nodiscard]] Result<bool> forgetSome(int pages);

private:
    struct State {
        qint64 folding = 0;
        qint64 indexedFrom = 0;
    };

    [[nodiscard]] Result<State> state();
    [[nodiscard]] Result<void> reset();
    [[nodiscard]] Result<bool> addOlder(State state, int count);
    [[nodiscard]] Result<void> addWaiting(State state);
    [[nodiscard]] Result<void> insert(qint64 node, const SearchDocument &document);
    [[nodiscard]] Result<void> removeAll(const QString &chosen, qint64 value);
    [[nodiscard]] Result<bool> merge(int pages);

    Database &m_database;
};

} // namespace oriel
