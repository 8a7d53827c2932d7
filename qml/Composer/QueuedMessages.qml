// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls

/*! What goes out when the answer is there, one line a message. */
ColumnLayout {
    id: root

    required property var messages //!< QStringList

    signal takeBackRequested(row: int)

    spacing: Theme.tiny
    visible: messages.length > 0

    Repeater {
        model: root.messages

        RowLayout {
            id: line

            required property int index
            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.tight

            Caption {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.gap
                lineHeight: 1 // on the line of the button
                text: qsTr("Next: %1").arg(line.modelData.replace(/\s+/g, " "))
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            ActionButton {
                text: qsTr("Withdraw")
                onClicked: root.takeBackRequested(line.index)
            }
        }
    }
}
