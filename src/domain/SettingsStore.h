// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

namespace oriel {

//! \brief What the person set, by the names of docs/settings.md, as a person would write it. Main thread.
class SettingsStore
{
public:
    virtual ~SettingsStore() = default;

    //! What holds: what was set, else the default. Empty where nothing is set and nobody but the provider decides.
    [[nodiscard]] virtual QString text(const QString &key) const = 0;
    [[nodiscard]] virtual QString defaultText(const QString &key) const = 0;
    //! Checks and keeps; an empty \a text goes back to the default. InvalidInput says what is allowed, Storage what is
    //! wrong with the file.
    [[nodiscard]] virtual Result<void> setText(const QString &key, const QString &text) = 0;
};

} // namespace oriel
