// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/OptionParser.h"
#include "core/Result.h"

namespace oriel {

//! \file
//! \brief What the subcommands of `oriel-cli conversations` read alike.

//! One sentence on standard error, and its exit status.
[[nodiscard]] ExitStatus wrongUsage(const QString &sentence);

//! The number of --limit, from 1; \a otherwise without it. InvalidInput for what is none.
[[nodiscard]] Result<int> limitOption(const QCommandLineParser &parser, int otherwise);

} // namespace oriel
