// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls

/*! A passage that was found, with the words in bold. */
Item {
    id: root

    required property int index
    required property string name
    required property string place
    required property string excerpt
    required property string markedExcerpt
    property bool hasKeyboard: false

    signal chosen

    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + place
    Accessible.description: excerpt
    Accessible.focusable: true
    Accessible.onPressAction: root.chosen()
    implicitHeight: column.implicitHeight + 2 * Theme.tight

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius - 2
        color: hover.hovered ? Theme.hover : "transparent"
        border.width: root.hasKeyboard ? 2 : 0
        border.color: Theme.accent
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
    TapHandler { onTapped: root.chosen() }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap
        spacing: 2

        Text {
            Layout.fillWidth: true
            Accessible.ignored: true
            text: root.name
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            elide: Text.ElideMiddle
            color: Theme.text
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
        }
        Caption {
            Layout.fillWidth: true
            Accessible.ignored: true
            text: root.place
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Text {
            Layout.fillWidth: true
            Accessible.ignored: true
            text: root.markedExcerpt
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.StyledText
            wrapMode: Text.Wrap
            elide: Text.ElideRight
            maximumLineCount: 3
            color: Theme.text
            font.pixelSize: Theme.small
        }
    }
}
