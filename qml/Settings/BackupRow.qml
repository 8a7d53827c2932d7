// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls

/*! One backup: when, why, how large, and the way back to it. */
Item {
    id: root

    required property int index
    required property string time
    required property string reason
    required property string size

    signal restoreRequested(int row)

    implicitHeight: row.implicitHeight + 2 * Theme.tight
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Backup of %1, %2, %3").arg(time).arg(reason).arg(size)

    Rectangle { // parts it from the one before
        x: Theme.gap
        width: parent.width - 2 * Theme.gap
        height: 1
        visible: root.index > 0
        color: Theme.line
    }
    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Text {
                Layout.fillWidth: true
                Accessible.ignored: true
                text: root.time
                horizontalAlignment: Text.AlignLeft
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                color: Theme.text
                font.pixelSize: Theme.body
            }
            Caption {
                Layout.fillWidth: true
                Accessible.ignored: true
                text: qsTr("%1 · %2").arg(root.reason).arg(root.size)
            }
        }
        ActionButton {
            text: qsTr("Restore")
            name: qsTr("Restore the backup of %1").arg(root.time)
            iconName: "retry"
            framed: true
            onClicked: root.restoreRequested(root.index)
        }
    }
}
