// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace oriel {

//! \file
//! \brief What Oriel's own files of conversations say of themselves; docs/exchange.md describes them.

inline constexpr QLatin1StringView orielFormatName{"oriel-conversations"};
//! Counted up only when a reader of the version before would take something wrongly: new fields do not count.
inline constexpr int orielFormatVersion = 1;

} // namespace oriel
