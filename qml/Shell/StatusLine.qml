// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls

/*! What Oriel is doing. Its accessible name changes once per state, so that a screen reader says it once. */
Item {
    id: root

    required property string status
    required property string progress //!< the same with seconds; empty when nothing goes on
    required property bool failed
    required property bool canUndo
    required property bool enterSends //!< else Ctrl+Enter does

    signal undoRequested

    Accessible.role: Accessible.StatusBar
    Accessible.name: status
    implicitHeight: Math.max(Theme.control, row.implicitHeight)

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: Theme.tight

        Caption {
            Accessible.ignored: true
            text: root.progress !== "" ? root.progress : root.status
            color: root.failed ? Theme.errorText : Theme.muted
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        ActionButton {
            text: qsTr("Undo")
            name: qsTr("Undo")
            visible: root.canUndo
            framed: true
            Layout.preferredHeight: Theme.body * 1.9
            onClicked: root.undoRequested()
        }
        Caption {
            Accessible.ignored: true
            text: root.enterSends ? qsTr("Enter sends · Shift+Enter breaks the line") : qsTr("Ctrl+Enter sends · Enter breaks the line")
            visible: root.width > Theme.body * 38 && !root.canUndo
        }
    }
}
