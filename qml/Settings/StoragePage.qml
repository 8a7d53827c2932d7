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
    required property RetentionController retention
    readonly property var spans: { //!< list of {days: int, text: string}
        const all = [0, 30, 90, 180, 365]
        if (!all.includes(retention.days))
            all.push(retention.days)
        return all.map(days => ({days: days, text: days === 0 ? qsTr("For ever") : qsTr("%n days", "", days)}))
    }
    readonly property bool kept: backups.folder !== ""

    function focusFirst() {
        backUpButton.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        large: true
        text: qsTr("Storage and backup")
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
    Card {
        Layout.fillWidth: true
        visible: root.retention.available

        SettingRow {
            width: parent.width
            label: qsTr("Keep conversations")
            description: qsTr("What nobody used for so long is deleted, and can be had back for 30 days more. What is pinned stays.")
            error: root.retention.error

            SelectBox {
                Layout.fillWidth: true
                name: qsTr("Keep conversations")
                model: root.spans
                textRole: "text"
                currentIndex: root.spans.findIndex(span => span.days === root.retention.days)
                onActivated: index => root.retention.keepFor(root.spans[index].days)
            }
        }
        Caption {
            width: parent.width
            visible: root.retention.folders.length > 0
            text: qsTr("Folders with a rule of their own: %1").arg([...root.retention.folders].join(" · "))
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        visible: root.kept
        text: qsTr("Backups")
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
