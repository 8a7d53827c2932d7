// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls

/*! A title or a message that was found, with the words in bold. */
Item {
    id: root

    required property int index
    required property string conversationId
    required property string messageId
    required property string title
    required property string markedTitle
    required property string excerpt
    required property string markedExcerpt
    required property string detail
    property string heading //!< over it, where another section begins; else empty
    property bool hasKeyboard: false

    signal chosen

    Accessible.role: Accessible.ListItem
    Accessible.name: title
    Accessible.description: excerpt === "" ? detail : excerpt + "\n" + detail
    Accessible.focusable: true
    Accessible.onPressAction: root.chosen()
    implicitHeight: Math.max(Theme.control, column.implicitHeight + 2 * Theme.tight) + label.height

    SectionLabel {
        id: label

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.tight + Theme.gap
        text: root.heading
    }
    Rectangle {
        id: ground

        anchors.fill: parent
        anchors.leftMargin: Theme.tight
        anchors.rightMargin: Theme.tight
        anchors.topMargin: label.height + 1
        anchors.bottomMargin: 1
        radius: Theme.radius - 2
        color: hover.hovered ? Theme.hover : "transparent"
        border.width: root.hasKeyboard ? 2 : 0
        border.color: Theme.accent
    }
    HoverHandler {
        id: hover

        parent: ground
    }
    TapHandler {
        parent: ground
        onTapped: root.chosen()
    }

    ColumnLayout {
        id: column

        anchors.left: ground.left
        anchors.right: ground.right
        anchors.verticalCenter: ground.verticalCenter
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: 2

        Text {
            Layout.fillWidth: true
            Accessible.ignored: true
            text: root.markedTitle
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.StyledText
            elide: Text.ElideRight
            maximumLineCount: 1
            color: root.excerpt === "" ? Theme.text : Theme.muted
            font.pixelSize: Theme.small
        }
        Text {
            Layout.fillWidth: true
            Accessible.ignored: true
            visible: root.excerpt !== ""
            text: root.markedExcerpt
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.StyledText
            wrapMode: Text.Wrap
            elide: Text.ElideRight
            maximumLineCount: 3
            color: Theme.text
            font.pixelSize: Theme.small
        }
        Caption {
            Layout.fillWidth: true
            Accessible.ignored: true
            text: root.detail
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
    }
}
