// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace oriel {

//! What stands between the program and the person at the terminal. Main thread; its prompts block.
class Terminal
{
public:
    [[nodiscard]] static bool isInputTerminal();
    [[nodiscard]] static bool isOutputTerminal();
    [[nodiscard]] static bool isErrorTerminal();
    //! Whether standard output is a terminal that shows styles, and the person wants them (NO_COLOR, TERM=dumb).
    [[nodiscard]] static bool isStyled();

    //! How many signs a line of standard output has; absent when it is no terminal.
    [[nodiscard]] static std::optional<int> outputColumns();

    //! One line to standard error. Control characters in it are shown, not obeyed.
    static void say(const QString &line);

    //! Everything on standard input, at most 64 MB (else InvalidInput). Storage when it cannot be read.
    [[nodiscard]] static Result<QByteArray> readInput();
    //! One line of standard input without its end, for a key that is piped in. Wipes what it does not return.
    [[nodiscard]] static Result<Secret> readSecretLine();
    //! Asks on the terminal itself, unechoed. InvalidInput when there is none.
    [[nodiscard]] static Result<Secret> askSecret(const QString &prompt);
};

} // namespace oriel
