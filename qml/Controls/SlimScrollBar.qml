// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Oriel.Controls

/*! A scroll bar that is there when there is something to scroll. */
ScrollBar {
    id: root

    padding: 3
    policy: size < 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: root.pressed ? Theme.accent : Theme.border
        opacity: root.pressed || root.hovered ? 1 : 0.6
    }
}
