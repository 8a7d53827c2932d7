// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! The headers that go with every request to one provider, and a new one. A secret that was given is never shown. */
ColumnLayout {
    id: root

    required property ProvidersController providers
    required property string providerId
    required property var headers //!< list of {name: string, words: string}
    property bool secret: false

    function keep() {
        if (nameBox.text.trim() === "" || valueBox.text.trim() === "")
            return
        root.providers.setHeader(root.providerId, nameBox.text, valueBox.text, secret)
    }

    spacing: Theme.tight

    Connections {
        target: root.providers

        function onHeaderKept(provider: string, name: string) { // one that was refused stays, to be put right
            if (provider !== root.providerId || name !== nameBox.text.trim())
                return
            nameBox.clear()
            valueBox.clear()
            root.secret = false
        }
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("Headers of every request")
    }
    Repeater {
        model: root.headers

        RowLayout {
            id: header

            required property var modelData //!< {name: string, words: string}

            Layout.fillWidth: true
            spacing: Theme.tight

            Caption {
                Layout.fillWidth: true
                text: header.modelData.words
                color: Theme.text
                wrapMode: Text.WrapAnywhere
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            ActionButton {
                name: qsTr("Remove the header %1").arg(header.modelData.name)
                iconName: "remove"
                onClicked: root.providers.removeHeader(root.providerId, header.modelData.name)
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.width < Theme.body * 30 ? 1 : 3
        columnSpacing: Theme.tight
        rowSpacing: Theme.tight

        TextBox {
            id: nameBox

            Layout.fillWidth: true
            implicitWidth: Theme.body * 11
            name: qsTr("Name of the header")
            placeholderText: qsTr("X-Team")
            onAccepted: root.keep()
        }
        TextBox {
            id: valueBox

            Layout.fillWidth: true
            name: qsTr("Value of the header")
            placeholderText: qsTr("Value")
            echoMode: root.secret ? TextInput.Password : TextInput.Normal
            onAccepted: root.keep()
        }
        ActionButton {
            text: qsTr("Keep header")
            framed: true
            enabled: nameBox.text.trim() !== "" && valueBox.text.trim() !== ""
            onClicked: root.keep()
        }
    }
    SwitchRow {
        Layout.fillWidth: true
        label: qsTr("The value is a secret")
        description: qsTr("It is kept as the keys are, and never shown. What looks like a credential always is.")
        on: root.secret
        onSwitched: on => root.secret = on
    }
}
