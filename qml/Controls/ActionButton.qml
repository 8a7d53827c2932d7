// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Oriel.Controls

/*! A button with an icon, a word or both. Without a word it shows its name as a tool tip. */
Button {
    id: root

    property string name: text //!< for assistive technology
    property string iconName //!< a file of icons/, without its ending
    property bool primary: false //!< the one thing that is most likely wanted
    property bool framed: primary
    property color ink: primary ? Theme.accentInk : Theme.text
    readonly property string picture: mirrored ? (Theme.mirroredPictures[iconName] ?? iconName) : iconName
    property string shortcut //!< the key that does the same, for the tool tip

    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: shortcut
    Accessible.onPressAction: root.clicked()
    implicitHeight: Theme.control
    implicitWidth: Math.max(Theme.control, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: text === "" ? 0 : Theme.gap
    rightPadding: leftPadding
    topPadding: 0
    bottomPadding: 0
    spacing: Theme.tight - 2
    font.pixelSize: Theme.small
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: enabled ? 1 : 0.45
    icon.source: picture === "" ? "" : Qt.resolvedUrl("icons/" + picture + ".svg")
    icon.width: Math.round(Theme.body * 1.15)
    icon.height: Math.round(Theme.body * 1.15)
    icon.color: ink
    palette.buttonText: ink
    display: text === "" ? AbstractButton.IconOnly : AbstractButton.TextBesideIcon

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    ToolTip.visible: hovered && text === ""
    ToolTip.delay: 600
    ToolTip.text: shortcut === "" ? name : name + " (" + shortcut + ")"

    background: Rectangle {
        readonly property bool touched: root.hovered || root.down

        radius: Theme.radius - 2
        color: root.primary ? (touched ? Theme.accentHover : Theme.accent) : (touched ? Theme.hover : "transparent")
        border.width: root.framed && !root.primary ? 1 : 0
        border.color: Theme.border

        Rectangle { // the focus is seen outside of the button, so that it shows on any colour
            anchors.fill: parent
            anchors.margins: -3
            radius: parent.radius + 3
            color: "transparent"
            visible: root.visualFocus
            border.width: 2
            border.color: Theme.accent
        }
    }
}
