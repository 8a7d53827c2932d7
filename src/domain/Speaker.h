// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QCoroTask>
#include <QString>

#include <stop_token>

namespace oriel {

//! \brief A voice that reads texts aloud. Main thread.
class Speaker
{
public:
    virtual ~Speaker() = default;

    //! Whether this computer has one.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    //! \brief Ends when \a text was said, or soon after \a stop; one text at a time.
    //! \return Cancelled after a stop; Unsupported when the voice does not work, with its own words
    virtual QCoro::Task<Result<void>> say(QString text, std::stop_token stop) = 0;
};

} // namespace oriel
