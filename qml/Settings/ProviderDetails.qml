// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! All that can be set of one provider. */
ColumnLayout {
    id: root

    required property ProvidersController providers
    required property string providerId
    required property string title
    required property bool isDefault
    required property bool builtIn
    required property var keys //!< list of {name: string, place: string, active: bool}
    required property var headers //!< list of {name: string, words: string}
    required property var draft //!< map of string, as ProvidersController.change() names them
    required property var health //!< list of {layer: string, words: string, failed: bool}
    required property var models //!< list of string
    property bool networkShown: false
    property bool requestShown: false

    spacing: Theme.gap

    GridLayout {
        Layout.fillWidth: true
        visible: root.health.length > 0
        columns: 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.tiny / 2

        Repeater {
            model: root.health

            Caption {
                required property var modelData //!< {layer: string, words: string, failed: bool}
                required property int index

                Layout.row: index
                Layout.column: 0
                Layout.alignment: Qt.AlignTop
                Accessible.ignored: true
                text: modelData.layer
                wrapMode: Text.NoWrap
            }
        }
        Repeater {
            model: root.health

            Caption {
                required property var modelData //!< {layer: string, words: string, failed: bool}
                required property int index

                Layout.row: index
                Layout.column: 1
                Layout.fillWidth: true
                text: modelData.failed ? qsTr("Error: %1").arg(modelData.words) : modelData.words
                color: modelData.failed ? Theme.errorText : Theme.text
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1: %2").arg(modelData.layer).arg(text)
            }
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.line
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Address")
        description: qsTr("Empty: the vendor's own.")
        text: root.draft.address
        onGiven: text => root.providers.change(root.providerId, {address: text})
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Default model")
        description: qsTr("Asked when a conversation names none.")
        text: root.draft.model
        onGiven: text => root.providers.change(root.providerId, {model: text})
    }
    SettingRow {
        Layout.fillWidth: true
        label: qsTr("Models")
        description: root.models.length === 0 ? qsTr("Ask the provider which models it has.") : qsTr("Choosing one makes it the default.")

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.tight

            SelectBox {
                Layout.fillWidth: true
                visible: root.models.length > 0
                name: qsTr("Models")
                model: root.models
                currentIndex: root.models.indexOf(root.draft.model)
                displayText: currentIndex < 0 ? qsTr("%n models", "", root.models.length) : currentText
                onActivated: index => root.providers.change(root.providerId, {model: root.models[index]})
            }
            ActionButton {
                text: root.models.length === 0 ? qsTr("List models") : ""
                name: qsTr("List the models of %1").arg(root.title)
                iconName: "retry"
                framed: true
                onClicked: root.providers.lookForModels(root.providerId)
            }
        }
    }
    ProviderKeys {
        Layout.fillWidth: true
        providers: root.providers
        providerId: root.providerId
        keys: root.keys
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.tight

        ActionButton {
            text: root.requestShown ? qsTr("Hide headers and patch") : qsTr("Headers and patch…")
            framed: true
            onClicked: root.requestShown = !root.requestShown
        }
        ActionButton {
            text: root.networkShown ? qsTr("Hide network settings") : qsTr("Network settings…")
            framed: true
            onClicked: root.networkShown = !root.networkShown
        }
    }
    Repeater { // a Loader of Qt 6.4 makes no bound component
        model: root.requestShown ? 1 : 0
        delegate: ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            ProviderHeaders {
                Layout.fillWidth: true
                providers: root.providers
                providerId: root.providerId
                headers: root.headers
            }
            SettingRow {
                Layout.fillWidth: true
                stacked: true
                label: qsTr("Patch of every request")
                description: qsTr("A JSON merge patch on the body, applied last, for odd gateways: {\"member\": value}.")

                AreaBox {
                    Layout.fillWidth: true
                    name: qsTr("Patch of every request")
                    kept: root.draft.patch
                    lines: 2
                    font.family: Theme.monospace
                    onGiven: text => root.providers.change(root.providerId, {patch: text})
                }
            }
        }
    }
    Repeater { // a Loader of Qt 6.4 makes no bound component
        model: root.networkShown ? 1 : 0
        delegate: ProviderNetwork {
            Layout.fillWidth: true
            providers: root.providers
            providerId: root.providerId
            draft: root.draft
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.line
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.tight

        ActionButton {
            visible: !root.isDefault
            text: qsTr("Make default")
            name: qsTr("Make default: %1").arg(root.title)
            framed: true
            onClicked: root.providers.makeDefault(root.providerId)
        }
        ActionButton {
            text: qsTr("Remove")
            name: qsTr("Remove %1").arg(root.title)
            iconName: "remove"
            framed: true
            onClicked: root.providers.remove(root.providerId)
        }
    }
}
