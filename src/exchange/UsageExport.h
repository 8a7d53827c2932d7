// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ledger.h"

#include <QByteArray>
#include <QString>

namespace oriel {

//! \file
//! \brief The ledger's sums for other programs, as oriel-cli prints them and the window saves them.
//!
//! Pure. docs/usage.md has every figure by its name. Tests: tst_usageexport.

//! One object in one line.
[[nodiscard]] QByteArray usageJson(const UsageReport &report, const UsageQuestion &question);
//! RFC 4180, with a line of headings. A cell that a spreadsheet would take for a formula is written as a text.
[[nodiscard]] QString usageCsv(const UsageReport &report, UsageGroup by);

} // namespace oriel
