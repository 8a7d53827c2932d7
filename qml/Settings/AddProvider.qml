// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! A new provider: what it is made from, its address where it has none of its own, and its key. */
Card {
    id: root

    required property ProvidersController providers
    property bool begun: false
    readonly property var made: providers.templates[kind.currentIndex] //!< {title: string, name: string, needsAddress: bool, needsKey: bool}

    function begin() {
        begun = true
        kind.forceActiveFocus(Qt.TabFocusReason)
    }
    function finish() {
        root.providers.add(kind.currentIndex, nameBox.text, addressBox.text, keyBox.text)
    }

    Connections {
        target: root.providers

        function onAdded() {
            keyBox.clear()
            addressBox.clear()
            root.begun = false
        }
    }

    RowLayout {
        width: parent.width
        spacing: Theme.gap

        Heading {
            Layout.fillWidth: true
            visible: root.begun
            text: qsTr("Add a provider")
        }
        ActionButton {
            visible: !root.begun
            text: qsTr("Add a provider")
            iconName: "plus"
            framed: true
            onClicked: root.begin()
        }
    }
    SettingRow {
        width: parent.width
        visible: root.begun
        label: qsTr("Made from")

        SelectBox {
            id: kind

            Layout.fillWidth: true
            name: qsTr("Made from")
            model: root.providers.templates
            textRole: "title"
        }
    }
    SettingRow {
        width: parent.width
        visible: root.begun
        label: qsTr("Name")
        description: qsTr("How you call it: a-z, digits, “-”, “_” and “.”.")

        TextBox {
            id: nameBox

            Layout.fillWidth: true
            name: qsTr("Name")
            text: root.made ? root.made.name : ""
            onAccepted: root.finish()
        }
    }
    SettingRow {
        width: parent.width
        visible: root.begun
        label: qsTr("Address")
        description: root.made && root.made.needsAddress ? qsTr("Where the server is: https://host/v1, say.") : qsTr("Only when it is not the vendor's own.")

        TextBox {
            id: addressBox

            Layout.fillWidth: true
            name: qsTr("Address")
            inputMethodHints: Qt.ImhUrlCharactersOnly
            onAccepted: root.finish()
        }
    }
    SettingRow {
        width: parent.width
        visible: root.begun
        label: qsTr("Key")
        description: root.made && root.made.needsKey ? qsTr("Kept in the system's keychain, or in an encrypted file where there is none.") : qsTr("If the server wants one.")

        TextBox {
            id: keyBox

            Layout.fillWidth: true
            name: qsTr("Key")
            echoMode: TextInput.Password
            onAccepted: root.finish()
        }
    }
    Caption {
        width: parent.width
        visible: root.begun && root.providers.addError !== ""
        text: root.providers.addError
        color: Theme.errorText
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Flow {
        width: parent.width
        visible: root.begun
        spacing: Theme.tight

        ActionButton {
            text: qsTr("Add")
            primary: true
            enabled: !root.providers.adding
            onClicked: root.finish()
        }
        ActionButton {
            text: qsTr("Cancel")
            framed: true
            onClicked: {
                keyBox.clear()
                root.begun = false
            }
        }
    }
}
