// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! What leaves this computer, and where secrets are. */
ColumnLayout {
    id: root

    required property SettingsController preferences

    spacing: Theme.gap

    component Promise: RowLayout {
        property alias text: words.text

        width: parent.width
        spacing: Theme.tight

        Icon {
            Layout.alignment: Qt.AlignTop
            picture: "check"
            color: Theme.accent
        }
        Caption {
            id: words

            Layout.fillWidth: true
            color: Theme.text
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }

    Heading {
        Layout.fillWidth: true
        large: true
        text: qsTr("Privacy")
    }
    Card {
        Layout.fillWidth: true

        Promise { text: qsTr("What you write goes to the provider that you chose for the conversation, and to nobody else.") }
        Promise { text: qsTr("Oriel sends no statistics, looks for no updates by itself, and needs no account.") }
        Promise { text: qsTr("Conversations are kept on this computer only.") }
        Promise { text: qsTr("Pictures that an answer links to are not loaded until you ask for them: loading one tells somebody that you read it.") }
        Promise { text: qsTr("Keys are never written to settings, logs, exports or backups.") }
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.wide

        SettingSelectRow {
            width: parent.width
            label: qsTr("New keys go to")
            description: qsTr("Keys that are kept already stay where they are.")
            field: root.preferences.field("keys.store")
            options: [{value: "auto", text: qsTr("The keychain, if one runs")}, {value: "keychain", text: qsTr("The keychain")},
                      {value: "file", text: qsTr("The encrypted file")}]
        }
        SettingSelectRow {
            width: parent.width
            label: qsTr("Log")
            description: qsTr("What is written down when something goes wrong. Secrets never are.")
            field: root.preferences.field("log.level")
            options: [{value: "error", text: qsTr("Errors")}, {value: "warning", text: qsTr("Errors and warnings")}, {value: "info", text: qsTr("Errors, warnings, activity")},
                      {value: "debug", text: qsTr("Everything")}]
        }
    }
}
