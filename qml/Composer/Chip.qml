// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Oriel.Controls

/*! Something that goes with the message: its name, what will happen to it, and a way to leave it out. */
Rectangle {
    id: root

    required property int index
    required property string name
    required property string fate
    required property bool isImage
    property bool isDocument: false //!< it is asked about, question after question

    signal removed(row: int)

    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + fate
    implicitWidth: row.implicitWidth + Theme.gap
    implicitHeight: row.implicitHeight + 2 * Theme.tiny
    radius: Theme.radius - 2
    color: Theme.hover

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        spacing: Theme.tight

        Repeater {
            model: root.isDocument ? 1 : 0

            Icon {
                picture: "documents"
                color: Theme.accent
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Text {
                Layout.fillWidth: true
                text: root.name
                horizontalAlignment: Text.AlignLeft
                textFormat: Text.PlainText
                color: Theme.text
                elide: Text.ElideMiddle
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
            }
            Caption {
                Layout.fillWidth: true
                text: root.fate
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
        ActionButton {
            Layout.preferredWidth: Theme.body * 1.9
            Layout.preferredHeight: Theme.body * 1.9
            name: qsTr("Leave out %1").arg(root.name)
            iconName: "close"
            onClicked: root.removed(root.index)
        }
    }
}
