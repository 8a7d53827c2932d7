// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! All that can be set up, one page under another. Takes the place of the conversation until it is closed. */
FocusScope {
    id: root

    required property BackupsController backups
    property bool shown: false

    signal closed

    function open() {
        shown = true
        backups.load()
        back.forceActiveFocus(Qt.TabFocusReason)
    }
    function close() {
        if (!shown)
            return
        shown = false
        closed()
    }
    /*! Scrolls so far that the control with the focus is seen. */
    function reveal(item: Item) {
        for (let one = item; one !== page; one = one.parent) {
            if (one === null)
                return
        }
        const top = item.mapToItem(flickable.contentItem, 0, 0).y
        if (top - Theme.wide < flickable.contentY)
            flickable.contentY = Math.max(0, top - Theme.wide)
        else if (top + item.height + Theme.wide > flickable.contentY + flickable.height)
            flickable.contentY = Math.min(flickable.furthest, top + item.height + Theme.wide - flickable.height)
    }
    function revealFocus() {
        if (Window.activeFocusItem !== null)
            reveal(Window.activeFocusItem)
    }
    function scrollTo(y: real) {
        flickable.contentY = Math.max(0, Math.min(flickable.furthest, y))
    }

    visible: shown
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings")
    Keys.onPressed: event => {
        const screen = flickable.height * 0.9
        switch (event.key) {
        case Qt.Key_PageUp: root.scrollTo(flickable.contentY - screen); break
        case Qt.Key_PageDown: root.scrollTo(flickable.contentY + screen); break
        case Qt.Key_Up: root.scrollTo(flickable.contentY - Theme.control); break
        case Qt.Key_Down: root.scrollTo(flickable.contentY + Theme.control); break
        case Qt.Key_Home: root.scrollTo(0); break
        case Qt.Key_End: root.scrollTo(flickable.furthest); break
        default: return
        }
        event.accepted = true
    }

    Connections {
        target: root.Window.window
        enabled: root.shown

        function onActiveFocusItemChanged() {
            if (root.Window.activeFocusItem === root) // what had it is gone
                back.forceActiveFocus()
            else
                root.revealFocus()
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
                text: qsTr("Settings")
                textFormat: Text.PlainText
                elide: Text.ElideRight
                color: Theme.text
                font.pixelSize: Theme.body
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: 1
            color: Theme.line
        }
        Flickable {
            id: flickable

            readonly property real furthest: Math.max(0, contentHeight - height)

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            contentWidth: width
            contentHeight: page.implicitHeight + 2 * Theme.wide
            boundsBehavior: Flickable.StopAtBounds
            onHeightChanged: settled.restart()
            onContentHeightChanged: settled.restart()
            ScrollBar.vertical: SlimScrollBar { }

            Timer { // until all stands where it will
                id: settled

                interval: 0
                onTriggered: root.revealFocus()
            }
            StoragePage {
                id: page

                x: (flickable.width - width) / 2
                y: Theme.wide
                width: Math.min(flickable.width - 2 * Theme.wide, Theme.column)
                backups: root.backups
            }
        }
        WorkLine { // under the page, so that it is seen wherever the page stands
            Layout.fillWidth: true
            Layout.maximumWidth: page.width
            Layout.alignment: Qt.AlignHCenter
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.wide
            Layout.topMargin: Theme.tight
            Layout.bottomMargin: Theme.gap
            visible: root.backups.status !== ""
            status: root.backups.status
            busy: root.backups.busy
            failed: root.backups.failed
            canUndo: root.backups.canUndo
            onUndoRequested: {
                page.focusFirst() // its own button goes away
                root.backups.undoRestore()
            }
        }
    }
}
