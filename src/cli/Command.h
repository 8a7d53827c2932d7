// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/AppServices.h"
#include "cli/ExitStatus.h"
#include "cli/Output.h"

#include <QCoroTask>
#include <QStringList>

namespace oriel {

//! What a command works with. All of it outlives the command.
struct CommandContext {
    AppServices &services;
    Output &output;
    const Clock &clock;
};

//! \brief One command of oriel-cli: `ask`, `chat`, `batch`, `models`, ...
//!
//! One file each. Adding one: a class, and a line in Commands.cpp.
class Command
{
public:
    virtual ~Command() = default;

    //! \param arguments  what follows the command's name
    virtual QCoro::Task<ExitStatus> run(QStringList arguments, CommandContext &context) = 0;
};

//! Tells the error on standard error, in words, and gives its exit status.
[[nodiscard]] ExitStatus complain(const Error &error, const QString &provider = {});

//! Writes what is left. Nothing when all of it could be written, else the exit status; a reader that has gone is not
//! told.
[[nodiscard]] std::optional<ExitStatus> outputFailure(Output &output);

} // namespace oriel
