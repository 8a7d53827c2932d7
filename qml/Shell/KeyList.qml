// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! All keys, over the window. */
OverlayPopup {
    id: root

    required property CommandRegistry commands

    name: qsTr("Keyboard shortcuts")
    padding: Theme.gap

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tight

        Text {
            Layout.fillWidth: true
            text: root.name
            textFormat: Text.PlainText
            color: Theme.text
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        KeysView {
            id: view

            Layout.fillWidth: true
            Layout.fillHeight: true
            commands: root.commands
            onLeaveRequested: root.close()
        }
        ActionButton {
            Layout.alignment: Qt.AlignRight
            text: qsTr("Close")
            framed: true
            onClicked: root.close()
        }
    }

    onOpened: view.begin()
}
