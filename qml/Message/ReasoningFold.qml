// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls

/*! What a model thought before it answered: folded, apart from the answer, with how long it took where that is known. */
Column {
    id: root

    required property string words //!< for the fold: "Thought for 12 s"
    required property string text //!< what was thought, as it is

    property bool unfolded: false

    spacing: Theme.tiny

    ActionButton {
        id: fold

        height: Math.round(Theme.body * 1.8)
        leftPadding: Theme.tiny
        rightPadding: Theme.tiny
        text: root.words
        name: root.unfolded ? qsTr("Hide reasoning: %1").arg(root.words) : qsTr("Show reasoning: %1").arg(root.words)
        iconName: root.unfolded ? "unfolded" : "folded"
        ink: Theme.muted
        Accessible.checkable: true
        Accessible.checked: root.unfolded
        onClicked: root.unfolded = !root.unfolded
    }
    Row {
        width: root.width
        visible: root.unfolded
        spacing: Theme.gap

        Rectangle {
            width: 3
            height: thoughts.height
            radius: 1
            color: Theme.line
        }
        TextEdit {
            id: thoughts

            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Reasoning")
            Accessible.readOnly: true
            width: root.width - Theme.gap - 3
            activeFocusOnTab: true
            readOnly: true
            selectByMouse: true
            textFormat: TextEdit.PlainText
            text: root.unfolded ? root.text : ""
            wrapMode: TextEdit.Wrap
            color: Theme.muted
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            font.pixelSize: Theme.small
        }
    }
}
