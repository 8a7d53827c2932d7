// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace oriel {

//! `oriel-cli conversations list|show|search|...`: the history.
class ConversationsCommand final : public Command
{
public:
    QCoro::Task<ExitStatus> run(QStringList arguments, CommandContext &context) override;
};

} // namespace oriel
