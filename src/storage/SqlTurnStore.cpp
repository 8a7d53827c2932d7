// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqlTurnStore.h"

#include "storage/TurnRepository.h"

namespace oriel {

QCoro::Task<Result<void>> SqlTurnStore::begin(NewTurn turn)
{
    return m_threads.write<void>([this, turn = std::move(turn)](Database &database) {
        return TurnRepository(database, m_threads.attachments()).begin(turn, thisProcess(), m_threads.clock().nowUtc());
    });
}

QCoro::Task<Result<void>> SqlTurnStore::checkpoint(TurnCheckpoint checkpoint)
{
    return m_threads.write<void>([this, checkpoint = std::move(checkpoint)](Database &database) {
        return TurnRepository(database, m_threads.attachments()).checkpoint(checkpoint);
    });
}

QCoro::Task<Result<void>> SqlTurnStore::end(TurnEnd end)
{
    return m_threads.write<void>([this, end = std::move(end)](Database &database) {
        return TurnRepository(database, m_threads.attachments()).end(end, m_threads.clock().nowUtc());
    });
}

QCoro::Task<Result<TurnRecord>> SqlTurnStore::turn(TurnId id)
{
    return m_threads.read<TurnRecord>([this, id = std::move(id)](Database &database) {
        return TurnRepository(database, m_threads.attachments()).read(id);
    });
}

} // namespace oriel
