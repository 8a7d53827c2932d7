// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportReport.h"

namespace oriel {

//! \file
//! \brief What a person is told of an import.

//! "chats.zip: 45 %, 120 conversations"
[[nodiscard]] QString importProgressLine(const QString &file, const ImportProgress &progress);

//! \brief What became of \a file: one line with the counts, then one for each thing that was left out or is to be
//! known.
//!
//! Ends with a line end.
[[nodiscard]] QString importReportText(const QString &file, const ImportReport &report);

} // namespace oriel
