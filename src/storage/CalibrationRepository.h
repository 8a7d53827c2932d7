// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CalibrationStore.h"
#include "storage/Database.h"

namespace oriel {

//! \brief The table `token_calibration`. What writes is called inside a transaction. Tests: tst_calibrationrepository.
class CalibrationRepository
{
public:
    explicit CalibrationRepository(Database &database)
        : m_database(database)
    {
    }

    //! That of no model when there is none, or when it is damaged: it is learned anew then.
    [[nodiscard]] Result<TokenCalibration> read(const Origin &model) const;
    [[nodiscard]] Result<void> write(const Origin &model, const TokenCalibration &calibration, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace oriel
