// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ProcessIdentity.h"
#include "domain/Turn.h"
#include "storage/AttachmentStore.h"
#include "storage/Database.h"

namespace oriel {

//! \brief The tables `turn` and `step`, and what a turn writes of its messages. Each writing call is made inside a
//! transaction; done again after it succeeded, it changes nothing. Tests: tst_turnrepository, tst_recovery.
class TurnRepository
{
public:
    TurnRepository(Database &database, const AttachmentStore &attachments)
        : m_database(database)
        , m_attachments(attachments)
    {
    }

    [[nodiscard]] Result<TurnRecord> read(const TurnId &id) const;
    //! Whether a turn is being written by another process that is gone: it waits for recover().
    [[nodiscard]] Result<bool> hasOrphans() const;
    //! Whether a turn is being written by another process, gone or not.
    [[nodiscard]] Result<bool> hasOthers() const;

    [[nodiscard]] Result<void> begin(const NewTurn &turn, const ProcessIdentity &owner, const QDateTime &now);
    [[nodiscard]] Result<void> checkpoint(const TurnCheckpoint &checkpoint);
    [[nodiscard]] Result<void> end(const TurnEnd &end, const QDateTime &now);
    //! Makes the answers of owners that are gone interrupted ones, with what was checkpointed. Gives how many.
    [[nodiscard]] Result<int> recover(const QDateTime &now);

private:
    struct Running {
        qint64 key = 0;
        qint64 conversation = 0;
        qint64 answer = 0;
        MessageId answerId;
        std::optional<TurnState> endedAs; //!< when it has ended
        bool isPaid = false; //!< its tokens have been added up
        ProcessIdentity owner;
    };

    [[nodiscard]] Result<std::optional<Running>> find(const TurnId &id) const;
    [[nodiscard]] Result<std::vector<Running>> running() const;
    [[nodiscard]] Result<void> setSteps(qint64 turn, const std::vector<TurnStep> &steps);
    [[nodiscard]] Result<void> setEnded(const Running &turn, const MessageNode &answer, const QDateTime &now);
    [[nodiscard]] Result<void> interrupt(const Running &turn, const QDateTime &now);

    Database &m_database;
    const AttachmentStore &m_attachments;
};

} // namespace oriel
