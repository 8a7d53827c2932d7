// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! One provider: whether it can be asked, a test of it, and, when it is open, everything that can be set. */
Card {
    id: root

    required property ProvidersController providers
    required property bool open
    required property string providerId
    required property string title
    required property string place
    required property string readiness
    required property bool ready
    required property bool isDefault
    required property bool builtIn
    required property bool offline
    required property string model
    required property var keys //!< list of {name: string, place: string, active: bool}
    required property var headers //!< list of {name: string, words: string}
    required property var draft //!< map of string, as ProvidersController.change() names them
    required property bool busy
    required property var health //!< list of {layer: string, words: string, failed: bool}
    required property string notice
    required property bool failed
    required property var models //!< list of string

    signal openRequested(wanted: bool)

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(title).arg(isDefault ? qsTr("%1, asked by new conversations").arg(readiness) : readiness)

    GridLayout {
        width: parent.width
        columns: root.width < Theme.body * 30 ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.tight

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.tight

                Text {
                    Layout.maximumWidth: implicitWidth + 1
                    Layout.fillWidth: true
                    Accessible.ignored: true
                    text: root.title
                    horizontalAlignment: Text.AlignLeft
                    textFormat: Text.PlainText
                    elide: Text.ElideRight
                    color: Theme.text
                    font.pixelSize: Theme.body
                    font.weight: Font.DemiBold
                }
                Rectangle {
                    visible: root.isDefault
                    implicitWidth: badge.implicitWidth + 2 * Theme.tight
                    implicitHeight: badge.implicitHeight + 4
                    radius: height / 2
                    color: Theme.mine

                    Text {
                        id: badge

                        anchors.centerIn: parent
                        Accessible.ignored: true
                        text: qsTr("Default")
                        textFormat: Text.PlainText
                        color: Theme.text
                        font.pixelSize: Math.round(Theme.small * 0.9)
                    }
                }
            }
            Caption {
                Layout.fillWidth: true
                Accessible.ignored: true
                text: root.model === "" ? qsTr("%1 · %2").arg(root.readiness).arg(root.place)
                                        : qsTr("%1 · %2 · %3").arg(root.readiness).arg(root.place).arg(root.model)
                color: root.ready ? Theme.muted : Theme.errorText
                elide: Text.ElideRight
                maximumLineCount: 2
            }
        }
        RowLayout {
            visible: !root.offline || !root.isDefault
            spacing: Theme.tight

            ActionButton {
                visible: !root.offline
                text: root.busy ? qsTr("Stop") : qsTr("Test")
                name: root.busy ? qsTr("Stop the request to %1").arg(root.title) : qsTr("Test %1").arg(root.title)
                framed: true
                onClicked: root.busy ? root.providers.stop(root.providerId) : root.providers.test(root.providerId)
            }
            ActionButton {
                visible: !root.offline
                text: root.open ? qsTr("Close") : qsTr("Edit")
                name: root.open ? qsTr("Close %1").arg(root.title) : qsTr("Edit %1").arg(root.title)
                framed: true
                onClicked: root.openRequested(!root.open)
            }
            ActionButton {
                visible: root.offline && !root.isDefault
                text: qsTr("Make default")
                name: qsTr("Make default: %1").arg(root.title)
                framed: true
                onClicked: root.providers.makeDefault(root.providerId)
            }
        }
    }
    RowLayout {
        width: parent.width
        visible: root.busy || root.notice !== ""
        spacing: Theme.tight

        Icon {
            Layout.alignment: Qt.AlignTop
            visible: !root.busy
            picture: root.failed ? "warning" : "check"
            color: root.failed ? Theme.errorText : Theme.accent
        }
        Caption {
            Layout.fillWidth: true
            text: root.busy ? qsTr("Asking…") : root.notice
            color: root.failed && !root.busy ? Theme.errorText : Theme.text
            Accessible.role: root.failed && !root.busy ? Accessible.AlertMessage : Accessible.StaticText
            Accessible.name: text
        }
    }
    Repeater { // a Loader of Qt 6.4 makes no bound component
        model: root.open ? 1 : 0
        delegate: ProviderDetails {
            width: parent?.width ?? 0
            providers: root.providers
            providerId: root.providerId
            title: root.title
            isDefault: root.isDefault
            builtIn: root.builtIn
            keys: root.keys
            headers: root.headers
            draft: root.draft
            health: root.health
            models: root.models
        }
    }
}
