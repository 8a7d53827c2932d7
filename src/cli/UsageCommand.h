// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace oriel {

//! `oriel-cli usage`: what requests cost and how long they took. docs/usage.md has the query of every figure.
class UsageCommand final : public Command
{
public:
    QCoro::Task<ExitStatus> run(QStringList arguments, CommandContext &context) override;
};

} // namespace oriel
