// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Oriel.Controls

/*! Where the keyboard is: seen outside of what has it, so that it shows on any colour. */
Rectangle {
    required property bool shown

    anchors.fill: parent
    anchors.margins: -3
    radius: Theme.radius + 1
    color: "transparent"
    visible: shown
    border.width: 2
    border.color: Theme.accent
}
