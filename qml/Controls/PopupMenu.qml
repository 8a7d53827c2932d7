// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Oriel.Controls

/*! A menu that opens where it is asked for; of PopupMenuItem. */
Menu {
    id: root

    implicitWidth: Math.max(Theme.body * 12, implicitContentWidth + 2 * padding)
    padding: Theme.tiny
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    background: Rectangle {
        implicitWidth: Theme.body * 12
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.border
    }
}
