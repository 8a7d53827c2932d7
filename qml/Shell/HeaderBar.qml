// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls

/*! Over the conversation: a new one, who answers, and the settings. */
Rectangle {
    id: root

    required property string modelName
    readonly property bool narrow: width < Theme.body * 34

    signal newChatRequested
    signal modelRequested
    signal settingsRequested

    implicitHeight: Theme.control + 2 * Theme.tight
    color: Theme.window

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.tight

        ActionButton {
            name: qsTr("New chat")
            text: root.narrow ? "" : name
            iconName: "plus"
            shortcut: "Ctrl+N"
            onClicked: root.newChatRequested()
        }
        Item { Layout.fillWidth: true }
        ActionButton {
            Layout.maximumWidth: root.width * 0.6
            name: qsTr("Model: %1").arg(root.modelName)
            text: root.modelName
            framed: true
            shortcut: "Ctrl+M"
            onClicked: root.modelRequested()
        }
        ActionButton {
            name: qsTr("Settings")
            iconName: "settings"
            shortcut: "Ctrl+,"
            onClicked: root.settingsRequested()
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
