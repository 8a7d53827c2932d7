// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls

/*! What was done a moment ago, and the way back. Or what could not be done. */
Rectangle {
    id: root

    required property string words
    required property bool canUndo //!< else it can only be put away
    property bool failed: false

    signal undoRequested
    signal dismissed

    visible: words !== ""
    implicitHeight: row.implicitHeight + 2 * Theme.tight
    radius: Theme.radius
    color: failed ? Theme.errorSurface : Theme.surface
    border.color: failed ? Theme.errorLine : Theme.border

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.tight
        anchors.leftMargin: Theme.gap
        spacing: Theme.tight

        Caption {
            Layout.fillWidth: true
            text: root.words
            color: root.failed ? Theme.errorText : Theme.text
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        ActionButton {
            visible: root.canUndo
            text: qsTr("Undo")
            framed: true
            onClicked: root.undoRequested()
        }
        ActionButton {
            visible: !root.canUndo
            name: qsTr("Got it")
            iconName: "close"
            onClicked: root.dismissed()
        }
    }
}
