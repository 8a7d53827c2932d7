// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! The way to the network. It counts from the next question on. */
ColumnLayout {
    id: root

    required property SettingsController preferences

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        large: true
        text: qsTr("Network")
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("For all providers, from the next question on; each may have a proxy and a certificate of its own.")
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.wide

        SettingFieldRow {
            width: parent.width
            label: qsTr("Proxy")
            description: qsTr("system, none, http://host:port or socks5://host:port.")
            field: root.preferences.field("network.proxy")
        }
        SettingFieldRow {
            width: parent.width
            label: qsTr("Connection")
            description: qsTr("Seconds until the connection must be made.")
            field: root.preferences.field("network.connect_timeout")
        }
        SettingFieldRow {
            width: parent.width
            label: qsTr("First word")
            description: qsTr("Seconds until the first word of the answer must be there.")
            field: root.preferences.field("network.first_byte_timeout")
        }
        SettingFieldRow {
            width: parent.width
            label: qsTr("Longest pause")
            description: qsTr("Seconds without a new word after which an answer is given up.")
            field: root.preferences.field("network.idle_timeout")
        }
        SettingFieldRow {
            width: parent.width
            label: qsTr("Tries")
            description: qsTr("How often a question is sent again that failed for a passing reason before its answer began.")
            field: root.preferences.field("network.retries")
        }
    }
}
