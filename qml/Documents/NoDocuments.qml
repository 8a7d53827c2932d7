// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Oriel.Controls

/*! What the person can do where nothing is yet. */
Rectangle {
    id: root

    radius: Theme.radius
    color: "transparent"
    border.width: 1
    border.color: Theme.border

    Column {
        anchors.centerIn: parent
        width: root.width - 2 * Theme.wide
        spacing: Theme.tight

        Text {
            width: parent.width
            text: qsTr("Drop folders and files here")
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.text
            font.pixelSize: Theme.title
        }
        Caption {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("They are read on this computer and stay where they are. Then ask about them, and see where each answer stands.")
        }
    }
}
