// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! How the window looks, which takes effect at once, and what it does on the desktop. */
ColumnLayout {
    id: root

    required property SettingsController preferences
    readonly property SettingField theme: preferences.field("ui.theme")
    readonly property SettingField textScale: preferences.field("ui.text_scale")
    readonly property SettingField density: preferences.field("ui.density")
    readonly property SettingField motion: preferences.field("ui.motion")
    readonly property SettingField language: preferences.field("ui.language")
    readonly property SettingField tray: preferences.field("ui.tray")
    readonly property SettingField news: preferences.field("ui.notifications")
    readonly property SettingField sendKey: preferences.field("ui.send_key")

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        large: true
        text: qsTr("Appearance")
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.wide

        ChoiceRow {
            width: parent.width
            label: qsTr("Theme")
            description: qsTr("System follows the desktop.")
            options: [{value: "light", text: qsTr("Light")}, {value: "dark", text: qsTr("Dark")}, {value: "system", text: qsTr("System")}]
            current: root.preferences.theme
            error: root.theme.error
            onChosen: value => root.preferences.chooseTheme(value)
        }
        NumberRow {
            width: parent.width
            label: qsTr("Text size")
            description: qsTr("100 % is the size of the desktop's letters.")
            value: root.preferences.textScale
            from: 80
            to: 200
            stepSize: 10
            unit: "%"
            error: root.textScale.error
            onChanged: value => root.preferences.chooseTextScale(value)
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("Density")
            description: qsTr("How much room there is between things.")
            options: [{value: "roomy", text: qsTr("Roomy")}, {value: "compact", text: qsTr("Compact")}]
            current: root.preferences.compact ? "compact" : "roomy"
            error: root.density.error
            onChosen: value => root.preferences.chooseCompact(value === "compact")
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("Motion")
            description: qsTr("Reduced: nothing slides or pulses by itself.")
            options: [{value: "system", text: qsTr("System")}, {value: "full", text: qsTr("Full")}, {value: "reduced", text: qsTr("Reduced")}]
            current: root.motion.text === "" ? "system" : root.motion.text
            error: root.motion.error
            onChosen: value => root.motion.set(value)
        }
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.wide

        SettingSelectRow {
            width: parent.width
            label: qsTr("Language")
            description: qsTr("System is the desktop's language; from the next start on.")
            field: root.language
            options: [
                {value: "system", text: qsTr("System")},
                {value: "ar", text: "العربية"},
                {value: "de", text: "Deutsch"},
                {value: "en", text: "English"},
                {value: "es", text: "Español"},
                {value: "fr", text: "Français"},
                {value: "ja", text: "日本語"},
                {value: "zh_CN", text: "简体中文"}
            ]
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("Send a message with")
            description: root.preferences.enterSends ? qsTr("Shift+Enter breaks the line.") : qsTr("Enter breaks the line.")
            options: [{value: "enter", text: qsTr("Enter")}, {value: "ctrl+enter", text: qsTr("Ctrl+Enter")}]
            current: root.preferences.enterSends ? "enter" : "ctrl+enter"
            error: root.sendKey.error
            onChosen: value => root.sendKey.set(value)
        }
        SwitchRow {
            width: parent.width
            label: qsTr("Icon in the tray")
            description: qsTr("While Oriel runs.")
            on: root.tray.text !== "off"
            error: root.tray.error
            onSwitched: on => root.tray.set(on ? "on" : "off")
        }
        SwitchRow {
            width: parent.width
            label: qsTr("Say when an answer is ready")
            description: qsTr("While the window is not in front.")
            on: root.news.text !== "off"
            error: root.news.error
            onSwitched: on => root.news.set(on ? "on" : "off")
        }
    }
}
