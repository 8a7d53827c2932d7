// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! On a first start: the servers that were found on this computer, and the way to any other provider. */
Card {
    id: root

    required property WelcomeController welcome
    property bool looked: false //!< for servers

    signal providerRequested

    visible: welcome.first
    onVisibleChanged: looked = false // and again when it is shown again

    Connections { // after a frame: the first question loads what a start need not wait for
        target: root.Window.window
        enabled: root.visible && !root.looked

        function onFrameSwapped() {
            root.looked = true
            root.welcome.look()
        }
    }

    Heading {
        width: parent.width
        text: qsTr("Talk with a language model")
    }
    Caption {
        width: parent.width
        text: {
            if (root.welcome.searching || !root.looked)
                return qsTr("Looking for servers on this computer…")
            return root.welcome.servers.length > 0 ? qsTr("These run on this computer. What you ask them stays here.")
                                                   : qsTr("No server runs on this computer. Ollama, LM Studio and llama.cpp are found when they do; a provider needs its key.")
        }
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Repeater {
        model: root.welcome.servers

        RowLayout {
            id: server

            required property var modelData //!< {title: string, details: string}
            required property int index

            Layout.fillWidth: true
            spacing: Theme.gap

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Text {
                    Layout.fillWidth: true
                    Accessible.ignored: true
                    text: server.modelData.title
                    horizontalAlignment: Text.AlignLeft
                    textFormat: Text.PlainText
                    elide: Text.ElideRight
                    color: Theme.text
                    font.pixelSize: Theme.body
                }
                Caption {
                    Layout.fillWidth: true
                    text: server.modelData.details
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("%1, %2").arg(server.modelData.title).arg(text)
                }
            }
            ActionButton {
                text: qsTr("Use")
                name: qsTr("Use %1").arg(server.modelData.title)
                primary: server.index === 0
                framed: true
                onClicked: root.welcome.use(server.index)
            }
        }
    }
    Caption {
        width: parent.width
        visible: root.welcome.error !== ""
        text: root.welcome.error
        color: Theme.errorText
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    ActionButton {
        text: qsTr("Add a provider")
        iconName: "plus"
        framed: true
        onClicked: root.providerRequested()
    }
}
