// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls

/*! What the person should know of the history without having asked, until it is dismissed. */
Rectangle {
    id: root

    required property string text

    signal dismissed

    implicitHeight: row.implicitHeight + 2 * Theme.tight
    visible: text !== ""
    radius: Theme.radius
    color: Theme.errorSurface
    border.width: 1
    border.color: Theme.errorLine

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.tight
        anchors.leftMargin: Theme.gap
        spacing: Theme.gap

        Caption {
            Layout.fillWidth: true
            text: root.text
            color: Theme.errorText
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        ActionButton {
            text: qsTr("Got it")
            framed: true
            onClicked: root.dismissed()
        }
    }
}
