// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls

/*! Stands before a task: it shows whether it is done and changes nothing. */
Rectangle {
    id: root

    required property bool isDone

    Accessible.role: Accessible.CheckBox
    Accessible.name: isDone ? qsTr("Done") : qsTr("To do")
    width: Theme.body
    height: width
    radius: 3
    color: isDone ? Theme.accent : "transparent"
    border.width: 1
    border.color: isDone ? Theme.accent : Theme.border

    Text {
        anchors.centerIn: parent
        visible: root.isDone
        text: "✓"
        color: Theme.accentInk
        font.pixelSize: Math.round(Theme.body * 0.8)
        font.weight: Font.Bold
    }
}
