// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! How the questions of one conversation are answered, where that is not as the settings say for all. */
FocusScope {
    id: root

    required property AnswerSetup setup
    readonly property var texts: setup.texts //!< map of string, by the names of AnswerSetup
    property bool shown: false

    signal closed

    function open() {
        shown = true
        flickable.contentY = 0
        instructions.forceActiveFocus(Qt.TabFocusReason)
    }
    function close() {
        if (!shown)
            return
        shown = false
        closed()
    }
    function focusFirst() {
        instructions.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    visible: shown
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Answers in this conversation")

    Connections {
        target: root.Window.window
        enabled: root.shown

        function onActiveFocusItemChanged() {
            const item = root.Window.activeFocusItem
            for (let one = item; one !== column; one = one.parent) {
                if (one === null)
                    return
            }
            const top = item.mapToItem(flickable.contentItem, 0, 0).y
            const furthest = Math.max(0, flickable.contentHeight - flickable.height)
            if (top - Theme.gap < flickable.contentY)
                flickable.contentY = Math.max(0, top - Theme.gap)
            else if (top + item.height + Theme.gap > flickable.contentY + flickable.height)
                flickable.contentY = Math.min(furthest, top + item.height + Theme.gap - flickable.height)
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.sidebar
    }
    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.tight
            Layout.topMargin: Theme.tight
            spacing: Theme.tight

            Heading {
                Layout.fillWidth: true
                text: qsTr("Answers in this conversation")
                elide: Text.ElideRight
                maximumLineCount: 1
            }
            ActionButton {
                name: qsTr("Close the panel")
                iconName: "close"
                shortcut: qsTr("Esc")
                onClicked: root.close()
            }
        }
        Flickable {
            id: flickable

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            contentWidth: width
            contentHeight: column.height + Theme.tight + Theme.wide
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: SlimScrollBar { }

            Column {
                id: column

                x: Theme.wide
                y: Theme.tight
                width: Math.min(flickable.width - 2 * Theme.wide, Theme.body * 30)
                spacing: Theme.gap

                Caption {
                    width: parent.width
                    text: qsTr("Counts from the next question on. What is empty is not sent: the provider decides.")
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
                SettingRow {
                    width: parent.width
                    stacked: true
                    label: qsTr("Instructions")
                    description: qsTr("They stand before the conversation.")

                    AreaBox {
                        id: instructions

                        Layout.fillWidth: true
                        name: qsTr("Instructions for this conversation")
                        kept: root.texts.system
                        lines: 5
                        onGiven: text => root.setup.set("system", text)
                    }
                }
                ParameterRow {
                    width: parent.width
                    setup: root.setup
                    parameter: "temperature"
                    label: qsTr("Temperature")
                    description: qsTr("0 to 2")
                }
                ParameterRow {
                    width: parent.width
                    setup: root.setup
                    parameter: "top_p"
                    label: qsTr("Top P")
                    description: qsTr("0 to 1")
                }
                ParameterRow {
                    width: parent.width
                    setup: root.setup
                    parameter: "top_k"
                    label: qsTr("Top K")
                }
                ParameterRow {
                    width: parent.width
                    setup: root.setup
                    parameter: "max_tokens"
                    label: qsTr("Longest answer")
                    description: qsTr("In tokens.")
                }
                ParameterRow {
                    width: parent.width
                    setup: root.setup
                    parameter: "seed"
                    label: qsTr("Seed")
                    description: qsTr("The same one answers alike.")
                }
                SettingRow {
                    id: thinking

                    readonly property var options: [ //!< list of {value: string, text: string}
                        {value: "", text: qsTr("As the provider likes")}, {value: "none", text: qsTr("Not at all")}, {value: "minimal", text: qsTr("Hardly")},
                        {value: "low", text: qsTr("A little")}, {value: "medium", text: qsTr("Some")}, {value: "high", text: qsTr("Long")}]

                    width: parent.width
                    stacked: true
                    label: qsTr("Thinking")

                    SelectBox {
                        Layout.fillWidth: true
                        name: qsTr("Thinking")
                        model: thinking.options
                        textRole: "text"
                        currentIndex: Math.max(0, thinking.options.findIndex(option => option.value === root.texts.reasoning))
                        onActivated: index => root.setup.set("reasoning", thinking.options[index].value)
                    }
                }
                SettingRow {
                    width: parent.width
                    stacked: true
                    label: qsTr("Stops at")
                    description: qsTr("The answer ends before any of these, one a line; backslash and n stand for a line end.")

                    AreaBox {
                        Layout.fillWidth: true
                        name: qsTr("Stops at")
                        kept: root.texts.stop
                        lines: 2
                        onGiven: text => root.setup.set("stop", text)
                    }
                }
                ActionButton {
                    text: qsTr("As in the settings")
                    name: qsTr("Answer as the settings say")
                    framed: true
                    enabled: root.setup.summary !== ""
                    onClicked: {
                        root.focusFirst() // it cannot be pressed any more
                        root.setup.reset()
                    }
                }
            }
        }
    }
}
