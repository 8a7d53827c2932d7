// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ledger.h"

#include <QString>

namespace oriel {

//! \brief The ledger's sums for people at a terminal: a line of headings, the lines, and the sum. Tests: tst_usagetext.
[[nodiscard]] QString usageTable(const UsageReport &report, UsageGroup by);

} // namespace oriel
