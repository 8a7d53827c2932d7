// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oriel {

//! A value in a settings file that is not used, and what is used in its place.
struct SettingsProblem {
    QString file;
    int line = 0; //!< from 1; 0 when not known
    QString key; //!< "ui.theme"; for a provider "work.base_url"
    QString given; //!< as in the file, cut when long
    QString rule; //!< a sentence: "Allowed: light, dark or system."
    QString outcome; //!< a sentence: "Using system."; empty when a provider is left out

    bool operator==(const SettingsProblem &) const = default;

    //! "/home/ada/.config/oriel/settings.json, line 3: ui.theme is "purple". Allowed: light, dark or system. Using
    //! system."
    [[nodiscard]] QString sentence() const;
};

} // namespace oriel
