// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls

/*! What is being done, or what came of it. Its accessible name changes once per state, so that it is said once. */
Rectangle {
    id: root

    required property string status
    required property bool busy
    required property bool failed
    required property bool canUndo

    signal undoRequested

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: failed ? Theme.errorSurface : Theme.mine
    border.width: failed ? 1 : 0
    border.color: Theme.errorLine
    Accessible.role: failed ? Accessible.AlertMessage : Accessible.StatusBar
    Accessible.name: status

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.tight

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Caption {
                Layout.fillWidth: true
                Accessible.ignored: true
                text: root.busy ? root.status + "…" : root.status
                color: root.failed ? Theme.errorText : Theme.text
            }
            ActionButton {
                text: qsTr("Undo")
                framed: true
                visible: root.canUndo
                onClicked: root.undoRequested()
            }
        }
        Rectangle { // how long it takes is not known: it only shows that it goes on
            id: track

            Layout.fillWidth: true
            Layout.preferredHeight: 3
            visible: root.busy
            radius: 1.5
            color: Theme.line
            clip: true

            Rectangle {
                width: track.width / 4
                height: track.height
                radius: 1.5
                color: Theme.accent

                NumberAnimation on x {
                    running: root.busy && track.visible && !Theme.reducedMotion
                    loops: Animation.Infinite
                    from: 0
                    to: track.width * 0.75
                    duration: 1200
                    easing.type: Easing.InOutSine
                }
            }
        }
    }
}
