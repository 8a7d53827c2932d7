// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls

/*! What belongs together, on a ground of its own: one under another, each as wide as its parent. */
Rectangle {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.line

    Column { // a layout in the layouts of a page would be arranged over and over
        id: column

        x: Theme.gap + Theme.tiny
        y: Theme.gap
        width: root.width - 2 * x
        spacing: Theme.gap
    }
}
