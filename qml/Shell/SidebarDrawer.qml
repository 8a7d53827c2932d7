// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Oriel.Controls

/*! Holds the sidebar where there is no room for it: over the conversation, until one is chosen or it is left. */
Drawer {
    id: root

    required property bool fromRight //!< it comes from there
    readonly property Item holder: holder

    width: parent === null ? 0 : Math.min(parent.width * 0.86, Theme.body * 20)
    height: parent === null ? 0 : parent.height
    edge: fromRight ? Qt.RightEdge : Qt.LeftEdge
    T.Overlay.modal: Rectangle { color: Theme.shade }
    background: Rectangle { color: Theme.sidebar }

    FocusScope {
        id: holder

        anchors.fill: parent
        focus: true
        LayoutMirroring.enabled: root.fromRight // before this is in the window, too: Qt 6.4 lays nothing out again for it
        LayoutMirroring.childrenInherit: true
    }
}
