// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import QtQuick.Templates as T
import Oriel.Controls
import Oriel.ViewModels

/*! Asks for the passphrase of the encrypted key file, or for a new one. Over everything, because a question waits. */
Popup {
    id: root

    required property PassphrasePrompt prompt

    function finish() {
        if (root.prompt.give(box.text, again.text))
            return
        box.selectAll()
        box.forceActiveFocus(Qt.OtherFocusReason)
    }
    function forget() {
        box.clear()
        again.clear()
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: parent ? Math.min(parent.width - 2 * Theme.wide, Theme.body * 28) : 0
    padding: Theme.wide
    modal: true
    focus: true
    visible: prompt.asking
    closePolicy: Popup.CloseOnEscape
    onOpened: box.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: {
        forget()
        root.prompt.cancel() // nothing, where an answer was given
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.border
    }

    contentItem: ColumnLayout { // qmllint disable deferred-property-id
        spacing: Theme.gap
        Accessible.role: Accessible.Dialog
        Accessible.name: headline.text

        Heading {
            id: headline

            Layout.fillWidth: true
            text: root.prompt.choosing ? qsTr("Choose a passphrase for your keys") : qsTr("Unlock your keys")
        }
        Caption {
            Layout.fillWidth: true
            text: root.prompt.choosing ? qsTr("No keychain runs here, so keys are kept in an encrypted file. Whoever has the file needs this passphrase; nobody can recover it.")
                                       : qsTr("Keys are in an encrypted file. Its passphrase is asked for once, until Oriel ends.")
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        TextBox {
            id: box

            Layout.fillWidth: true
            name: qsTr("Passphrase")
            placeholderText: qsTr("Passphrase")
            echoMode: TextInput.Password
            onAccepted: root.prompt.choosing ? again.forceActiveFocus(Qt.TabFocusReason) : root.finish()
        }
        TextBox {
            id: again

            Layout.fillWidth: true
            visible: root.prompt.choosing
            name: qsTr("Passphrase, once more")
            placeholderText: qsTr("Once more")
            echoMode: TextInput.Password
            onAccepted: root.finish()
        }
        Caption {
            Layout.fillWidth: true
            visible: root.prompt.error !== ""
            text: root.prompt.error
            color: Theme.errorText
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.tight
            layoutDirection: Qt.RightToLeft

            ActionButton {
                text: root.prompt.choosing ? qsTr("Use it") : qsTr("Unlock")
                primary: true
                onClicked: root.finish()
            }
            ActionButton {
                text: qsTr("Not now")
                framed: true
                onClicked: root.prompt.cancel()
            }
        }
    }
}
