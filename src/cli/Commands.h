// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

#include <memory>
#include <vector>

namespace oriel {

//! A command by its name, with what the overview says of it.
struct CommandEntry {
    QString name;
    QString usage; //!< "ask [PROMPT | -]"
    QString help; //!< one line
    std::unique_ptr<Command> (*make)();
};

//! In the order of the overview.
[[nodiscard]] const std::vector<CommandEntry> &commands();

//! `oriel-cli --help`
[[nodiscard]] QString overview();

} // namespace oriel
