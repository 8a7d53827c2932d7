// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Oriel.Controls

/*! Stands over the window until it is answered or left. What is behind takes no keys meanwhile. */
Popup {
    id: root

    required property string name //!< for assistive technology

    parent: T.Overlay.overlay
    x: parent === null ? 0 : Math.round((parent.width - width) / 2)
    y: parent === null ? 0 : Math.round(Math.min(parent.height * 0.1, (parent.height - height) / 2))
    width: parent === null ? 0 : Math.min(parent.width - 2 * Theme.gap, Theme.body * 38)
    height: parent === null ? 0 : Math.min(parent.height - 2 * Theme.gap, implicitContentHeight + 2 * padding, parent.height * 0.75)
    padding: Theme.tight
    modal: true
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle {
        color: Theme.shade
    }
    background: Rectangle {
        Accessible.role: Accessible.Dialog
        Accessible.name: root.name
        radius: Theme.radius + 2
        color: Theme.surface
        border.color: Theme.border
    }
}
