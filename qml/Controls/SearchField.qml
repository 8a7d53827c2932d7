// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Controls.impl
import Oriel.Controls

/*! Where words to look for are written. Escape empties it first, then leaves it. */
TextField {
    id: root

    required property string name //!< for assistive technology
    readonly property real before: Theme.control * 0.85
    readonly property real after: clearButton.visible ? clearButton.width : Theme.gap

    signal leaveRequested

    Accessible.role: Accessible.EditableText
    Accessible.name: name
    Accessible.searchEdit: true
    implicitHeight: Theme.control
    leftPadding: LayoutMirroring.enabled ? after : before
    rightPadding: LayoutMirroring.enabled ? before : after
    topPadding: 0
    bottomPadding: 0
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.text
    placeholderTextColor: Theme.muted
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    selectByMouse: true
    font.pixelSize: Theme.small

    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
    Keys.onEscapePressed: {
        if (text !== "")
            clear()
        else
            leaveRequested()
    }

    background: Rectangle {
        radius: Theme.radius - 2
        color: Theme.surface
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.accent : Theme.border
    }

    IconImage {
        anchors.left: parent.left
        anchors.leftMargin: (root.before - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        source: Qt.resolvedUrl("icons/search.svg")
        sourceSize.width: Theme.body
        sourceSize.height: Theme.body
        color: Theme.muted
    }
    ActionButton {
        id: clearButton

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        height: parent.height - 4
        width: height
        visible: root.text !== ""
        focusPolicy: Qt.NoFocus // Escape does the same
        name: qsTr("Clear the search")
        iconName: "close"
        ink: Theme.muted
        onClicked: {
            root.clear()
            root.forceActiveFocus()
        }
    }
}
