// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CalibrationStore.h"
#include "domain/ChatProvider.h"

#include <memory>

namespace oriel {

//! \brief Sees what answers are billed, and has the estimate of that model's tokens learn from it. Main thread.
//!
//! An answer costs a copy of its text; looking at it is done where it is kept. What cannot be learned is not told: an
//! estimate is then as good as it was. Tests: tst_usagelearner.
class UsageLearner
{
public:
    //! \a store outlives it and what it gives.
    explicit UsageLearner(CalibrationStore &store)
        : m_store(store)
    {
    }

    //! \a target, whose usage is learned as that of \a origin.
    [[nodiscard]] std::shared_ptr<ChatProvider> watching(std::shared_ptr<ChatProvider> target, Origin origin);

private:
    CalibrationStore &m_store;
};

} // namespace oriel
