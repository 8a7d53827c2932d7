// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Oriel.Controls

/*! One line that a person writes. */
TextField {
    id: root

    required property string name //!< for assistive technology
    property bool wrong: false //!< what stands there cannot be used
    readonly property bool isSecret: echoMode !== TextInput.Normal

    Accessible.role: Accessible.EditableText
    Accessible.name: name
    Accessible.description: isSecret ? name : "" // Qt hides the name of a password
    Accessible.onDescriptionChanged: { // and makes its placeholder the description
        if (isSecret && Accessible.description !== name)
            Accessible.description = Qt.binding(() => isSecret ? name : "")
    }
    implicitHeight: Theme.control
    implicitWidth: Math.round(Theme.body * 16)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: 0
    bottomPadding: 0
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.text
    placeholderTextColor: Theme.muted
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    selectByMouse: true
    font.pixelSize: Theme.body
    opacity: enabled ? 1 : 0.5

    background: Rectangle {
        radius: Theme.radius - 2
        color: Theme.surface
        border.width: root.activeFocus ? 2 : 1
        border.color: root.wrong ? Theme.errorLine : root.activeFocus ? Theme.accent : Theme.border
    }
}
