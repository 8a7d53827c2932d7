// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! The keys of one provider by their names, and a new one. A key that was given is never shown. */
Column { // its heights follow its words, which a layout in a layout misses
    id: root

    required property ProvidersController providers
    required property string providerId
    required property var keys //!< list of {name: string, place: string, active: bool}

    function keep() {
        if (keyBox.text.trim() === "")
            return
        root.providers.setKey(root.providerId, nameBox.text, keyBox.text)
        keyBox.clear()
        nameBox.clear()
    }

    spacing: Theme.tight

    Heading {
        width: root.width
        text: qsTr("Keys")
    }
    Repeater {
        model: root.keys

        RowLayout {
            id: key

            required property var modelData //!< {name: string, place: string, active: bool}

            width: root.width
            spacing: Theme.tight

            Icon {
                picture: "check"
                color: Theme.accent
                opacity: key.modelData.active ? 1 : 0
            }
            Caption {
                Layout.fillWidth: true
                text: key.modelData.active ? qsTr("%1 · in use, %2").arg(key.modelData.name).arg(key.modelData.place)
                                           : qsTr("%1 · %2").arg(key.modelData.name).arg(key.modelData.place)
                color: Theme.text
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            ActionButton {
                visible: !key.modelData.active
                text: qsTr("Use")
                name: qsTr("Use the key %1").arg(key.modelData.name)
                framed: true
                onClicked: root.providers.useKey(root.providerId, key.modelData.name)
            }
            ActionButton {
                name: qsTr("Remove the key %1").arg(key.modelData.name)
                iconName: "remove"
                onClicked: root.providers.removeKey(root.providerId, key.modelData.name)
            }
        }
    }
    GridLayout {
        width: root.width
        columns: root.width < Theme.body * 30 ? 1 : 3
        columnSpacing: Theme.tight
        rowSpacing: Theme.tight

        TextBox {
            id: keyBox

            Layout.fillWidth: true
            name: qsTr("New key")
            placeholderText: root.keys.length === 0 ? qsTr("Paste a key") : qsTr("Paste a new key")
            echoMode: TextInput.Password
            onAccepted: root.keep()
        }
        TextBox {
            id: nameBox

            Layout.fillWidth: true
            implicitWidth: Theme.body * 9
            name: qsTr("Name of the key")
            placeholderText: qsTr("Name: default")
            onAccepted: root.keep()
        }
        ActionButton {
            text: qsTr("Keep key")
            framed: true
            enabled: keyBox.text.trim() !== ""
            onClicked: root.keep()
        }
    }
    Caption {
        width: root.width
        text: qsTr("A key of the same name is replaced. Keys are kept in the system's keychain, or in an encrypted file where there is none.")
    }
}
