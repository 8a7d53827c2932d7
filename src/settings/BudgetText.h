// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Budget.h"

namespace oriel {

//! \brief Reads "openai.day=2 openai.month=30": budgets of single providers in US dollars, with white space between
//! them.
//!
//! InvalidInput names the first one that is wrong. Tests: tst_budgettext.
[[nodiscard]] Result<std::map<QString, Budget>> providerBudgetsFromText(const QString &text);

} // namespace oriel
