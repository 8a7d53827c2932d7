// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "domain/ChatRequest.h"

#include <QCommandLineParser>

namespace oriel {

//! `oriel-cli ask`: one question, one answer.
class AskCommand final : public Command
{
public:
    QCoro::Task<ExitStatus> run(QStringList arguments, CommandContext &context) override;
};

} // namespace oriel
