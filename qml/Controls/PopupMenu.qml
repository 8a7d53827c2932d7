// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Oriel.Controls

/*! A menu that opens where it is asked for; of PopupMenuItem. */
Menu {
    id: root

    implicitWidth: { // a menu of Qt does not ask its items
        let widest = 0
        for (let i = 0; i < count; ++i)
            widest = Math.max(widest, itemAt(i)?.implicitWidth ?? 0)
        return Math.max(Theme.body * 12, widest + 2 * padding)
    }
    padding: Theme.tiny
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    background: Rectangle {
        implicitWidth: Theme.body * 12
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.border
    }
}
