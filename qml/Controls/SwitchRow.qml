// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Oriel.Controls

/*! Something that is on or off. */
SettingRow {
    id: root

    required property bool on

    signal switched(on: bool)

    stacked: false

    AbstractButton {
        id: button

        Accessible.name: root.label
        Accessible.description: root.description
        checkable: true // Qt Quick Controls takes the role from this, whatever is written as Accessible.role
        checked: root.on
        Accessible.onPressAction: button.clicked()
        Accessible.onToggleAction: button.clicked()
        implicitWidth: Math.round(Theme.body * 2.6)
        implicitHeight: Math.round(Theme.body * 1.45)
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        onClicked: root.switched(!root.on)
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()

        background: Rectangle {
            radius: height / 2
            color: root.on ? (button.hovered ? Theme.accentHover : Theme.accent) : Theme.surface
            border.width: root.on ? 0 : 1
            border.color: Theme.border

            Rectangle {
                readonly property int inset: Math.round(parent.height * 0.2)

                y: inset
                x: root.on !== button.mirrored ? parent.width - width - inset : inset
                width: parent.height - 2 * inset
                height: width
                radius: width / 2
                color: root.on ? Theme.accentInk : Theme.border

                Behavior on x { NumberAnimation { duration: Theme.quick } }
            }
            FocusFrame {
                shown: button.visualFocus
                radius: parent.radius + 3
            }
        }
    }
}
