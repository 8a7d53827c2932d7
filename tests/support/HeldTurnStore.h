// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/Bell.h"
#include "domain/TurnStore.h"

#include <optional>
#include <vector>

namespace oriel::test {

//! A store in front of a store: writes down what passes, holds it up, or fails in its place, as the test says.
class HeldTurnStore final : public TurnStore
{
public:
    explicit HeldTurnStore(TurnStore &behind)
        : m_behind(behind)
    {
    }

    std::optional<Error> failure; //!< of everything, while it is set
    std::vector<NewTurn> begun; //!< asked for, whether it ended well or not
    std::vector<TurnCheckpoint> checkpoints;
    std::vector<TurnEnd> ended;
    int done = 0; //!< calls that have come back

    void hold() { m_isHeld = true; }
    void release()
    {
        m_isHeld = false;
        m_released.ring();
    }

    QCoro::Task<Result<void>> begin(NewTurn turn) override
    {
        begun.push_back(turn);
        co_await passes();
        Result<void> result = failed();
        if (result)
            result = co_await m_behind.begin(std::move(turn));
        ++done;
        co_return result;
    }
    QCoro::Task<Result<void>> checkpoint(TurnCheckpoint checkpoint) override
    {
        checkpoints.push_back(checkpoint);
        co_await passes();
        Result<void> result = failed();
        if (result)
            result = co_await m_behind.checkpoint(std::move(checkpoint));
        ++done;
        co_return result;
    }
    QCoro::Task<Result<void>> end(TurnEnd end) override
    {
        ended.push_back(end);
        co_await passes();
        Result<void> result = failed();
        if (result)
            result = co_await m_behind.end(std::move(end));
        ++done;
        co_return result;
    }
    QCoro::Task<Result<TurnRecord>> turn(TurnId id) override { return m_behind.turn(std::move(id)); }

private:
    QCoro::Task<void> passes()
    {
        while (m_isHeld)
            co_await m_released.rings();
    }
    [[nodiscard]] Result<void> failed() const
    {
        return failure ? Result<void>(std::unexpected(*failure)) : Result<void>();
    }

    TurnStore &m_behind;
    bool m_isHeld = false;
    Bell m_released;
};

} // namespace oriel::test
