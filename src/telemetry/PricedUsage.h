// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PriceBook.h"

namespace oriel {

//! \a usage as it is believed, with its cost where it has none: what its tokens cost at \a price.
[[nodiscard]] Usage pricedUsage(Usage usage, const std::optional<ListedPrice> &price);

//! What the tokens of the priced \a usage were counted at; nothing where the provider told the cost.
[[nodiscard]] std::optional<AppliedPrice> appliedPrice(const std::optional<ListedPrice> &price, const Usage &usage);

} // namespace oriel
