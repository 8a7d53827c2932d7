// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! Where the history is, and its backups. */
ColumnLayout {
    id: root

    required property BackupsController backups
    readonly property bool kept: backups.folder !== ""

    function focusFirst() {
        backUpButton.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.gap

    Text {
        Layout.fillWidth: true
        text: qsTr("Storage and backup")
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.text
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Caption {
        Layout.fillWidth: true
        text: root.kept ? qsTr("Conversations are kept on this computer only, in this folder:")
                        : qsTr("Nothing is kept in this window: its conversations end with it, and there is nothing to back up.")
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    MessageText {
        Layout.fillWidth: true
        visible: root.kept
        Accessible.name: qsTr("Folder of the history")
        text: root.backups.folder
        font.family: "monospace"
        font.pixelSize: Theme.small
    }
    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.tiny
        visible: root.kept
        spacing: Theme.tight

        ActionButton {
            id: backUpButton

            text: qsTr("Back up now")
            primary: true
            onClicked: root.backups.backUp()
        }
        ActionButton {
            text: qsTr("Check the history")
            framed: true
            onClicked: root.backups.check()
        }
    }
    Text {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        visible: root.kept
        text: qsTr("Backups")
        textFormat: Text.PlainText
        color: Theme.text
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Caption {
        Layout.fillWidth: true
        visible: root.kept
        text: qsTr("The last seven are kept; one is made a day when something has changed. A restore backs up what is there before, so it can be undone.")
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Caption {
        Layout.fillWidth: true
        visible: root.kept && root.backups.loaded && root.backups.backups.count === 0
        text: qsTr("There are no backups yet.")
        color: Theme.text
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Rectangle {
        Layout.fillWidth: true
        visible: root.backups.backups.count > 0
        implicitHeight: list.implicitHeight
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.line

        ColumnLayout {
            id: list

            anchors.fill: parent
            spacing: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Backups")

            Repeater {
                model: root.backups.backups
                delegate: BackupRow {
                    Layout.fillWidth: true
                    onRestoreRequested: row => root.backups.restore(row)
                }
            }
        }
    }
}
