// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace oriel {

//! \brief Whether \a markdown holds a block of code, fenced or indented; a fenced one also inside of a list or a quote.
//!
//! Read line by line, not as a whole: of text indented inside of a list it says no. An unfinished fence counts, since
//! it is shown as code. Linear. Tests: tst_codeblocks.
[[nodiscard]] bool hasCodeBlock(QStringView markdown);

} // namespace oriel
