// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls
import Oriel.ViewModels

/*! Gives the theme what the person set. */
Item {
    id: root

    required property SettingsController preferences

    Binding { target: Theme; property: "mode"; value: root.preferences.theme }
    Binding { target: Theme; property: "textScale"; value: root.preferences.textScale }
    Binding { target: Theme; property: "compact"; value: root.preferences.compact }
    Binding { target: Theme; property: "reducedMotion"; value: root.preferences.reducedMotion }
}
