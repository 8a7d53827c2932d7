// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! What requests cost and how long they took: in all, as a chart, and line by line. Takes the conversation's place. */
FocusScope {
    id: root

    required property UsageController usage
    property bool shown: false

    signal closed

    function open() {
        shown = true
        list.moved = false
        usage.load()
        back.forceActiveFocus(Qt.TabFocusReason)
    }
    function close() {
        if (!shown)
            return
        shown = false
        closed()
    }
    /*! To a line of the table. */
    function showRow(row: int) {
        list.currentIndex = row
        list.positionViewAtIndex(row, ListView.Center)
        list.forceActiveFocus(Qt.TabFocusReason)
    }
    /*! Scrolls as far as it takes until what has the keyboard is seen. */
    function reveal() {
        const item = Window.activeFocusItem
        if (!head.activeFocus || item === null)
            return
        list.moved = true
        const top = item.mapToItem(list, 0, 0).y
        if (top < 0)
            list.contentY = Math.max(list.originY - list.topMargin, list.contentY + top - Theme.gap)
        else if (top + item.height > list.height)
            list.contentY += Math.min(top, top + item.height + Theme.gap - list.height)
    }

    visible: shown
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Usage")

    Connections {
        target: root.Window.window
        enabled: root.shown

        function onActiveFocusItemChanged() {
            root.reveal()
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.tight
            Layout.leftMargin: Theme.gap
            spacing: Theme.gap

            ActionButton {
                id: back

                text: qsTr("Back")
                name: qsTr("Back to the conversation")
                iconName: "back"
                shortcut: "Esc"
                onClicked: root.close()
            }
            Text {
                Layout.fillWidth: true
                text: qsTr("Usage")
                textFormat: Text.PlainText
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                color: Theme.text
                font.pixelSize: Theme.body
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            ActionButton {
                visible: list.count > 0
                text: root.width < Theme.body * 40 ? qsTr("CSV") : name
                name: qsTr("Save as CSV")
                framed: true
                onClicked: root.usage.save("csv")
            }
            ActionButton {
                visible: list.count > 0
                text: root.width < Theme.body * 40 ? qsTr("JSON") : name
                name: qsTr("Save as JSON")
                framed: true
                onClicked: root.usage.save("json")
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: 1
            color: Theme.line
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumWidth: Theme.column + 2 * Theme.wide
            Layout.alignment: Qt.AlignHCenter
            clip: true

            ListView {
                id: list

                property bool moved: false //!< it does not stand at its top

                anchors.fill: parent
                topMargin: head.height + Theme.wide + Theme.gap
                bottomMargin: Theme.wide
                leftMargin: Theme.wide
                rightMargin: Theme.wide
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Table of the figures")
                activeFocusOnTab: count > 0
                keyNavigationEnabled: true
                Keys.onPressed: event => {
                    const screen = Math.max(1, Math.floor(height / (Theme.control * 2)))
                    switch (event.key) {
                    case Qt.Key_Home: currentIndex = 0; break
                    case Qt.Key_End: currentIndex = count - 1; break
                    case Qt.Key_PageUp: currentIndex = Math.max(0, currentIndex - screen); break
                    case Qt.Key_PageDown: currentIndex = Math.min(count - 1, currentIndex + screen); break
                    default: return
                    }
                    event.accepted = true
                }
                boundsBehavior: Flickable.StopAtBounds
                highlightMoveDuration: 0
                model: root.usage.table
                ScrollBar.vertical: SlimScrollBar { }
                onMovementStarted: moved = true
                onTopMarginChanged: settled.restart()
                onCountChanged: settled.restart()
                onActiveFocusChanged: {
                    if (!activeFocus)
                        return
                    moved = true
                    positionViewAtIndex(Math.max(0, currentIndex), ListView.Contain)
                }

                Timer { // until all stands where it will: what is over the rows grows, and is looked at still
                    id: settled

                    interval: 0
                    onTriggered: {
                        if (!list.moved)
                            list.contentY = list.originY - list.topMargin
                    }
                }
                delegate: UsageRow {
                    width: list.width - 2 * Theme.wide
                    hasKeyboard: list.activeFocus && ListView.isCurrentItem
                    onChosen: {
                        list.currentIndex = index
                        list.forceActiveFocus(Qt.MouseFocusReason)
                    }
                }
            }
            UsageHead { // not in the list: a header of Qt 6.4 is no bound component, and a new table would take the keyboard from it
                id: head

                x: Theme.wide
                y: Theme.wide + list.originY - list.contentY - list.topMargin
                width: parent.width - 2 * Theme.wide
                usage: root.usage
                onRowRequested: row => root.showRow(row)
            }
        }
        Caption {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.column
            Layout.alignment: Qt.AlignHCenter
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.wide
            Layout.topMargin: Theme.tight
            Layout.bottomMargin: Theme.gap
            visible: text !== ""
            text: root.usage.outcome
            color: root.usage.failed ? Theme.errorText : Theme.text
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
