// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace oriel {

//! `oriel-cli docs`: a person's documents, read in and found again.
class DocsCommand final : public Command
{
public:
    QCoro::Task<ExitStatus> run(QStringList arguments, CommandContext &context) override;
};

} // namespace oriel
