// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CalibrationStore.h"
#include "storage/HistoryThreads.h"

namespace oriel {

//! The calibrations in the database. Tests: tst_calibrationrepository.
class SqlCalibrationStore final : public CalibrationStore
{
public:
    explicit SqlCalibrationStore(HistoryThreads &threads)
        : m_threads(threads)
    {
    }

    QCoro::Task<Result<TokenCalibration>> calibration(Origin model) override;
    QCoro::Task<Result<void>> learn(Origin model, std::function<std::vector<TokenObservation>()> observe) override;

private:
    HistoryThreads &m_threads;
};

} // namespace oriel
