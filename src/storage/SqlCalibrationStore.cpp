// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqlCalibrationStore.h"

#include "storage/CalibrationRepository.h"

namespace oriel {

QCoro::Task<Result<TokenCalibration>> SqlCalibrationStore::calibration(Origin model)
{
    return m_threads.read<TokenCalibration>(
        [model = std::move(model)](Database &database) { return CalibrationRepository(database).read(model); });
}

QCoro::Task<Result<void>> SqlCalibrationStore::learn(Origin model,
                                                     std::function<std::vector<TokenObservation>()> observe)
{
    return m_threads.write<void>(
        [this, model = std::move(model), observe = std::move(observe)](Database &database) -> Result<void> {
            CalibrationRepository repository(database);
            auto calibration = repository.read(model);
            if (!calibration)
                return std::unexpected(calibration.error());
            const int before = calibration->observations;
            for (const auto &observation : observe())
                *calibration = calibratedBy(observation, *calibration);
            if (calibration->observations == before)
                return {};
            return repository.write(model, *calibration, m_threads.clock().nowUtc());
        });
}

} // namespace oriel
