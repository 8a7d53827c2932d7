// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace oriel {

//! `oriel-cli tokens`: how many tokens a text has for a model, how sure that is, and what they cost.
class TokensCommand final : public Command
{
public:
    QCoro::Task<ExitStatus> run(QStringList arguments, CommandContext &context) override;
};

} // namespace oriel
