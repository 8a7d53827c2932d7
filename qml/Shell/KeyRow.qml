// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls
import Oriel.ViewModels

/*! One command and its key. While \c asking the next key that is pressed becomes its key. */
FocusScope {
    id: root

    required property CommandRegistry commands
    required property string commandId
    required property string name
    required property string keyWords
    required property bool isChanged
    required property bool isFixed
    property string heading //!< over it, where another section begins; else empty
    property bool asking: false
    property bool current: false
    property string wanted //!< the key that was pressed and cannot simply be taken
    property string problem //!< why

    signal askRequested
    signal settled

    function take(key: string) {
        const refusal = commands.refusal(commandId, key)
        const owner = commands.owner(commandId, key)
        if (refusal === "" && owner === "") {
            commands.setKey(commandId, key)
            settled()
            return
        }
        wanted = refusal === "" ? key : ""
        problem = refusal !== "" ? refusal : qsTr("“%1” has this shortcut.").arg(commands.name(owner))
    }

    Accessible.role: Accessible.ListItem
    Accessible.name: name
    Accessible.description: keyWords
    implicitHeight: column.implicitHeight + 2 * Theme.tiny + label.height

    onAskingChanged: {
        wanted = ""
        problem = ""
        if (asking)
            catcher.forceActiveFocus(Qt.OtherFocusReason)
    }

    SectionLabel {
        id: label

        x: Theme.gap
        width: parent.width - 2 * Theme.gap
        text: root.heading
    }
    Rectangle {
        anchors.fill: parent
        anchors.topMargin: label.height
        radius: Theme.radius - 3
        color: root.asking || root.current ? Theme.mine : hover.hovered ? Theme.hover : "transparent"
        border.width: root.current ? 2 : 0
        border.color: Theme.accent
    }
    HoverHandler { id: hover }
    TapHandler {
        enabled: !root.isFixed && !root.asking
        onTapped: root.askRequested()
    }

    Column { // layouts would take another turn of the event loop, and a row a moment of another height
        id: column

        x: Theme.gap
        y: label.height + Theme.tiny
        width: parent.width - 2 * Theme.gap
        spacing: Theme.tiny

        Item {
            width: parent.width
            implicitHeight: Math.max(Theme.control - 2 * Theme.tiny, words.implicitHeight, cap.height)

            Text {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - Theme.tight - (root.asking ? ask.width : cap.visible ? cap.width : none.width)
                text: root.name
                horizontalAlignment: Text.AlignLeft
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                color: Theme.text
                font.pixelSize: Theme.small
                font.weight: root.isChanged ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }
            KeyCap {
                id: cap

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: !root.asking && root.keyWords !== ""
                text: root.keyWords
            }
            Caption {
                id: none

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: !root.asking && root.keyWords === ""
                text: qsTr("No shortcut")
                lineHeight: 1 // on the line of the name
                wrapMode: Text.NoWrap
            }
            Item {
                id: catcher

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: ask.width
                height: ask.height
                visible: root.asking
                Accessible.role: Accessible.StaticText
                Accessible.name: ask.text
                Keys.onShortcutOverride: event => event.accepted = true
                Keys.onPressed: event => {
                    event.accepted = true
                    if (event.key === Qt.Key_Escape)
                        root.settled()
                    else if (event.key === Qt.Key_Tab && event.modifiers === Qt.NoModifier)
                        nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    else {
                        const key = root.commands.pressed(event.key, event.modifiers)
                        if (key !== "")
                            root.take(key)
                    }
                }

                Caption {
                    id: ask

                    text: qsTr("Press the new shortcut")
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    color: Theme.accent
                    Accessible.ignored: true
                }
            }
        }
        Caption {
            width: parent.width
            visible: root.asking && root.problem !== ""
            text: root.problem
            color: Theme.text
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Flow {
            width: parent.width
            visible: root.asking
            spacing: Theme.tight

            ActionButton {
                visible: root.wanted !== ""
                text: qsTr("Use it here instead")
                framed: true
                onClicked: {
                    root.commands.takeKey(root.commandId, root.wanted)
                    root.settled()
                }
            }
            ActionButton {
                visible: root.keyWords !== ""
                text: qsTr("Remove shortcut")
                onClicked: {
                    root.commands.setKey(root.commandId, "")
                    root.settled()
                }
            }
            ActionButton {
                visible: root.isChanged
                text: qsTr("Reset")
                name: qsTr("Reset to the original shortcut")
                onClicked: {
                    root.commands.resetKey(root.commandId)
                    root.settled()
                }
            }
            ActionButton {
                text: qsTr("Cancel")
                onClicked: root.settled()
            }
        }
    }
}
