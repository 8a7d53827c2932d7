// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Message.h"
#include "domain/TokenEstimate.h"

#include <QCoroTask>

#include <functional>
#include <vector>

namespace oriel {

//! \brief Keeps what was learned of each model's tokenizer. Main thread.
class CalibrationStore
{
public:
    virtual ~CalibrationStore() = default;

    //! What is known of \a model; what holds in general when nothing was learned.
    virtual QCoro::Task<Result<TokenCalibration>> calibration(Origin model) = 0;
    //! \brief Learns from what \a model billed. Safe where several programs do it at once.
    //!
    //! \param observe  looks at the texts, which takes a while: called once, on another thread
    virtual QCoro::Task<Result<void>> learn(Origin model, std::function<std::vector<TokenObservation>()> observe) = 0;
};

} // namespace oriel
