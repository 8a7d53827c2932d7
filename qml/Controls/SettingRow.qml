// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls

/*! What is set, what it does, and beside it, or under it where there is little room, the control that sets it. */
Item {
    id: root

    required property string label
    property string description
    property string error //!< what was wrong with what was given last
    property bool stacked: width < Theme.body * 30
    default property alias control: holder.data

    readonly property real upper: stacked ? labels.implicitHeight + Theme.tiny + holder.implicitHeight : Math.max(labels.implicitHeight, holder.implicitHeight)

    implicitWidth: Theme.body * 20
    implicitHeight: upper + (complaint.visible ? Theme.tiny + complaint.implicitHeight : 0)

    Column {
        id: labels

        anchors.left: parent.left
        y: root.stacked ? 0 : (root.upper - height) / 2
        width: root.stacked ? root.width : Math.max(0, root.width - holder.width - Theme.wide)
        spacing: 1

        Text {
            width: parent.width
            Accessible.ignored: true
            text: root.label
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.text
            font.pixelSize: Theme.body
        }
        Caption {
            width: parent.width
            Accessible.ignored: true
            visible: root.description !== ""
            text: root.description
        }
    }
    RowLayout {
        id: holder

        anchors.right: parent.right
        y: root.upper - height - (root.stacked ? 0 : (root.upper - height) / 2)
        width: root.stacked ? root.width : Math.min(implicitWidth, root.width * 0.6)
    }
    Caption {
        id: complaint

        anchors.left: parent.left
        y: root.upper + Theme.tiny
        width: root.width
        visible: root.error !== ""
        text: root.error
        color: Theme.errorText
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
