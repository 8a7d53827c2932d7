// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Source.h"

namespace oriel {

//! Where in its document \a source stands: "page 12, lines 3 to 8 · Maintenance › Reset".
[[nodiscard]] QString placeWords(const Source &source);

} // namespace oriel
