// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QList>
#include <QRect>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace oriel {

//! \brief Where the window was and how it looked. Kept beside the settings, as `window.json`; nothing of it is
//! precious.
//!
//! Tests: tst_windowstate.
struct WindowState {
    std::optional<QRect> place; //!< of the window while it is not maximized, in pixels that know the screen's scale
    bool isMaximized = false;
    bool hasSidebar = true;

    bool operator==(const WindowState &) const = default;

    //! The defaults, where \a file is not there or says nothing.
    [[nodiscard]] static WindowState read(const QString &file);
    [[nodiscard]] Result<void> write(const QString &file) const;

    //! What Main.qml is made with, so that it looks so.
    [[nodiscard]] QVariantMap properties() const;
    //! The same with a place that can be seen on \a screens (their free space), or with none: a screen may be gone.
    [[nodiscard]] WindowState seenOn(const QList<QRect> &screens) const;
};

} // namespace oriel
