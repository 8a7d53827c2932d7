// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Oriel.Controls
import Oriel.ViewModels

/*! Every command and its key, to look up and to change. No layout: one would keep the hint as high as in a narrower window. */
Item {
    id: root

    required property CommandRegistry commands
    property string heading //!< empty where it stands under one
    property string askedId //!< whose key is asked for; empty for none

    signal leaveRequested

    /*! All of them, and none asked for. */
    function begin() {
        askedId = ""
        field.clear()
        list.currentIndex = 0
        field.forceActiveFocus(Qt.OtherFocusReason)
    }

    implicitHeight: upper.height + list.anchors.topMargin + list.contentHeight + list.anchors.bottomMargin

    Column {
        id: upper

        width: parent.width
        spacing: Theme.tight

        Heading {
            width: parent.width
            visible: text !== ""
            large: true
            text: root.heading
        }
        Caption {
            width: parent.width
            text: qsTr("Choose a command to give it another shortcut.")
        }
        SearchField {
            id: field

            width: parent.width
            focus: true
            name: qsTr("Search commands")
            placeholderText: qsTr("Search by name or shortcut")
            onTextChanged: {
                filter.words = text
                list.currentIndex = filter.count > 0 ? 0 : -1
            }
            onLeaveRequested: root.leaveRequested()
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onReturnPressed: list.ask()
            Keys.onEnterPressed: list.ask()
        }
    }
    ListView {
        id: list

        function ask() {
            const row = currentItem as KeyRow
            if (row !== null && !row.isFixed)
                root.askedId = row.commandId
        }

        anchors.top: upper.bottom
        anchors.topMargin: Theme.tight
        anchors.bottom: parent.bottom
        anchors.bottomMargin: resetButton.visible ? resetButton.height + Theme.tight : 0
        width: parent.width
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Commands")
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        model: CommandFilterModel {
            id: filter

            sourceModel: root.commands
        }
        ScrollBar.vertical: SlimScrollBar { id: bar }

        section.property: "section"
        delegate: KeyRow {
            required property int index

            width: ListView.view.width - (bar.size < 1 ? bar.width : 0)
            commands: root.commands
            heading: ListView.section === ListView.previousSection ? "" : ListView.section
            current: ListView.isCurrentItem && !asking
            asking: root.askedId === commandId
            onAskRequested: {
                list.currentIndex = index
                root.askedId = commandId
            }
            onSettled: {
                root.askedId = ""
                field.forceActiveFocus(Qt.OtherFocusReason)
            }
        }
    }
    Caption {
        anchors.top: list.top
        width: parent.width
        visible: list.count === 0
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("No command has this name or shortcut.")
    }
    ActionButton {
        id: resetButton

        anchors.bottom: parent.bottom
        text: qsTr("Reset all")
        visible: root.commands.bindings !== ""
        onClicked: root.commands.resetAll()
    }
}
