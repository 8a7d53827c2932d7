// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! Over the conversation: what it is called and who answers; where there is no sidebar, the way to it. */
Rectangle {
    id: root

    required property string modelName
    required property string title //!< empty for a new conversation
    required property bool sidebarShown
    required property string adjustments //!< what is not as in other conversations, in a few words; may be empty
    required property CommandRegistry commands
    readonly property bool narrow: width < Theme.body * 34

    signal sidebarRequested
    signal newChatRequested
    signal modelRequested
    signal settingsRequested
    signal answersRequested

    function keyWords(command: string): string {
        return commands.bindings === null ? "" : commands.keyWords(command) // again when a key was changed
    }

    function openMenu() {
        if (menu.made === null) {
            const made = menu.get({
                commands: root.commands,
                wanted: ["chat.answers", "find", "chat.rename", "chat.pin", "chat.place", "chat.archive", "chat.delete"]
            }) as CommandMenu
            made.x = Qt.binding(() => more.width - made.width)
            made.y = Qt.binding(() => more.height)
        }
        (menu.made as CommandMenu).open()
    }

    implicitHeight: Theme.control + 2 * Theme.tight
    color: Theme.window

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.sidebarShown ? Theme.wide : Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.tight

        ActionButton {
            visible: !root.sidebarShown
            name: qsTr("Show the sidebar")
            iconName: "sidebar"
            shortcut: root.keyWords("sidebar")
            onClicked: root.sidebarRequested()
        }
        ActionButton {
            visible: !root.sidebarShown
            name: qsTr("New chat")
            iconName: "plus"
            shortcut: root.keyWords("chat.new")
            onClicked: root.newChatRequested()
        }
        Text {
            Layout.fillWidth: true
            text: root.title
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            elide: Text.ElideRight
            maximumLineCount: 1
            color: Theme.text
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
            Accessible.ignored: text === ""
        }
        ActionButton {
            Layout.maximumWidth: root.width * 0.3
            visible: root.adjustments !== ""
            name: qsTr("Answers are adjusted: %1").arg(root.adjustments)
            text: root.narrow ? "" : root.adjustments
            iconName: "settings"
            ink: Theme.accent
            shortcut: root.keyWords("chat.answers")
            onClicked: root.answersRequested()
        }
        ActionButton {
            Layout.maximumWidth: root.width * (root.narrow ? 0.4 : 0.5)
            name: qsTr("Model: %1").arg(root.modelName)
            text: root.modelName
            framed: true
            shortcut: root.keyWords("model.choose")
            onClicked: root.modelRequested()
        }
        ActionButton {
            id: more

            name: qsTr("More")
            iconName: "more"
            onClicked: root.openMenu()

            OnDemand {
                id: menu

                source: Qt.resolvedUrl("CommandMenu.qml")
                home: more
            }
        }
        ActionButton {
            visible: !root.sidebarShown && !root.narrow
            name: qsTr("Settings")
            iconName: "settings"
            shortcut: root.keyWords("settings")
            onClicked: root.settingsRequested()
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
