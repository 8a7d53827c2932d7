// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QStringList>

#include <optional>

namespace oriel {

//! What the command line of the window says. Tests: tst_windowoptions.
struct WindowOptions {
    QString provider; //!< empty: the settings' default
    QString model; //!< empty: the provider's default
    std::optional<QString> theme; //!< light, dark or system; absent: as set
    QStringList open; //!< links, and absolute paths of files
    bool demo = false;
    bool selfTest = false;
    bool help = false;
    bool version = false;

    bool operator==(const WindowOptions &) const = default;

    //! InvalidInput with one sentence that names the argument.
    [[nodiscard]] static Result<WindowOptions> parse(const QStringList &arguments);
    [[nodiscard]] static QString helpText();
};

} // namespace oriel
