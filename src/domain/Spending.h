// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "core/Money.h"

#include <QDateTime>

namespace oriel {

//! Which day and month, and whose: at one provider, and at all of them.
struct SpendingQuestion {
    QDateTime dayBegin; //!< UTC; not before the month's
    QDateTime monthBegin; //!< UTC
    ProviderId provider;

    bool operator==(const SpendingQuestion &) const = default;
};

//! What was spent in the day and in the month.
struct Spending {
    Money dayInAll;
    Money monthInAll;
    Money dayAtProvider;
    Money monthAtProvider;

    bool operator==(const Spending &) const = default;
};

} // namespace oriel
