// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! Every command and its key, to look up and to change. */
ColumnLayout {
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

    spacing: Theme.tight

    Heading {
        Layout.fillWidth: true
        visible: text !== ""
        large: true
        text: root.heading
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("Choose a command to give it another shortcut.")
    }
    SearchField {
        id: field

        Layout.fillWidth: true
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
    ListView {
        id: list

        function ask() {
            const row = currentItem as KeyRow
            if (row !== null && !row.isFixed)
                root.askedId = row.commandId
        }

        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: contentHeight
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
        Layout.fillWidth: true
        visible: list.count === 0
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("No command has this name or shortcut.")
    }
    ActionButton {
        text: qsTr("Reset all")
        visible: root.commands.bindings !== ""
        onClicked: root.commands.resetAll()
    }
}
