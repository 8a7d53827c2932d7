// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Money.h"

#include <QString>

namespace oriel {

//! "$0.0012", "$1.20", as the person writes numbers; what is not worth a hundredth of a cent is "<$0.0001", nothing is
//! "$0.00". Tests: tst_usagewords, tst_answerwords.
[[nodiscard]] QString moneyWords(Money cost);

} // namespace oriel
