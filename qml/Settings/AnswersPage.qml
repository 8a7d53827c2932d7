// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! What goes with the questions of every new conversation. */
ColumnLayout {
    id: root

    required property SettingsController preferences
    readonly property SettingField instructions: preferences.field("generation.system")

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        large: true
        text: qsTr("Answers")
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("For conversations that begin from now on. What is empty is not sent: the provider decides.")
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Card {
        Layout.fillWidth: true

        Heading {
            width: parent.width
            text: qsTr("Instructions")
        }
        Caption {
            width: parent.width
            text: qsTr("They stand before every conversation: who you are, how you like answers.")
        }
        AreaBox {
            width: parent.width
            name: qsTr("Instructions")
            kept: root.instructions.text
            onGiven: text => root.instructions.set(text)
        }
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.wide

        SettingFieldRow {
            width: parent.width
            label: qsTr("Temperature")
            description: qsTr("0 to 2. How freely words are chosen: 0 always takes the likeliest.")
            field: root.preferences.field("generation.temperature")
        }
        SettingFieldRow {
            width: parent.width
            label: qsTr("Top P")
            description: qsTr("0 to 1. Only the likeliest words whose probabilities add up to this.")
            field: root.preferences.field("generation.top_p")
        }
        SettingFieldRow {
            width: parent.width
            label: qsTr("Top K")
            description: qsTr("Only so many of the likeliest words.")
            field: root.preferences.field("generation.top_k")
        }
        SettingFieldRow {
            width: parent.width
            label: qsTr("Longest answer")
            description: qsTr("In tokens.")
            field: root.preferences.field("generation.max_tokens")
        }
        SettingSelectRow {
            width: parent.width
            label: qsTr("Thinking")
            description: qsTr("How long the model thinks before it answers.")
            field: root.preferences.field("generation.reasoning")
            options: [{value: "", text: qsTr("As the provider likes")}, {value: "none", text: qsTr("Not at all")}, {value: "minimal", text: qsTr("Hardly")},
                      {value: "low", text: qsTr("A little")}, {value: "medium", text: qsTr("Some")}, {value: "high", text: qsTr("Long")}]
        }
    }
}
