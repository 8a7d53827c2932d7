// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! The conversations, the way to a new one, and the way to what is beside them. */
FocusScope {
    id: root

    required property ConversationsController conversations
    required property SearchController search
    required property CommandRegistry commands

    property bool hasDocuments: false //!< there is a place for documents
    property bool hasUsage: false //!< there is something that counts
    readonly property var shelves: conversations.shelves //!< list of {id: string, text: string}

    signal openRequested(id: string)
    signal openAtRequested(id: string, message: string)
    signal newChatRequested
    signal documentsRequested
    signal usageRequested
    signal settingsRequested
    signal leaveRequested //!< the person wants back to the conversation

    function keyWords(command: string): string {
        return commands.bindings === null ? "" : commands.keyWords(command) // again when a key was changed
    }
    function focusList() {
        if (search.active)
            madeResults().forceActiveFocus(Qt.ShortcutFocusReason)
        else
            list.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    function focusSearch() {
        field.forceActiveFocus(Qt.ShortcutFocusReason)
        field.selectAll()
    }
    function editPlace(id: string) {
        if (place.made === null) {
            (place.get({conversations: root.conversations}) as PlaceEditor).closed.connect(() => {
                if (root.visible)
                    root.focusList()
                else
                    root.leaveRequested()
            })
        }
        (place.made as PlaceEditor).edit(id)
    }
    function madeResults(): Item {
        if (results.made === null) {
            const made = results.get({search: root.search, visible: Qt.binding(() => root.search.active)}) as SearchResults
            made.anchors.fill = shelf
            made.chosen.connect((conversation, message) => {
                if (message === "")
                    root.openRequested(conversation)
                else
                    root.openAtRequested(conversation, message)
            })
        }
        return results.made as Item
    }
    function rename(id: string) {
        field.clear()
        list.rename(id)
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Sidebar")
    implicitWidth: Theme.body * 17

    Component.onCompleted: conversations.load()

    Rectangle {
        anchors.fill: parent
        color: Theme.sidebar
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }

    OnDemand {
        id: place

        source: Qt.resolvedUrl("PlaceEditor.qml")
        home: root
    }
    OnDemand {
        id: results

        source: Qt.resolvedUrl("SearchResults.qml")
        home: shelf
    }
    Connections {
        target: root.search

        function onWantedChanged() {
            if (root.search.active)
                root.madeResults()
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.rightMargin: 1
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.tight
            spacing: Theme.tight

            ActionButton {
                Layout.fillWidth: true
                text: qsTr("New chat")
                iconName: "plus"
                framed: true
                shortcut: root.keyWords("chat.new")
                onClicked: root.newChatRequested()
            }
        }
        SearchField {
            id: field

            Layout.fillWidth: true
            Layout.leftMargin: Theme.tight
            Layout.rightMargin: Theme.tight
            name: qsTr("Search conversations")
            placeholderText: qsTr("Search")
            text: root.search.words
            onTextChanged: root.search.words = text
            onActiveFocusChanged: if (activeFocus) root.madeResults() // before the first letter
            onLeaveRequested: root.leaveRequested()
            Keys.onDownPressed: root.focusList()
            Keys.onReturnPressed: root.focusList()
            Keys.onEnterPressed: root.focusList()
        }
        SelectBox {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.tight
            Layout.rightMargin: Theme.tight
            Layout.topMargin: Theme.tight
            visible: root.shelves.length > 1 && !root.search.active
            name: qsTr("Shown conversations")
            font.pixelSize: Theme.small
            model: root.shelves
            textRole: "text"
            currentIndex: Math.max(0, root.shelves.findIndex(shelf => shelf.id === root.conversations.shelf))
            onActivated: index => root.conversations.shelf = root.shelves[index].id
        }
        Item {
            id: shelf

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.tight

            ConversationList {
                id: list

                anchors.fill: parent
                visible: !root.search.active
                conversations: root.conversations
                onOpenRequested: id => root.openRequested(id)
                onPlaceRequested: id => root.editPlace(id)
            }
            Caption {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.wide
                visible: list.visible && list.count === 0 && root.conversations.loaded
                horizontalAlignment: Text.AlignHCenter
                text: root.conversations.archived ? qsTr("The archive is empty.") : qsTr("Your conversations will be listed here.")
            }
        }
        UndoLine {
            Layout.fillWidth: true
            Layout.margins: Theme.tight
            words: root.conversations.failure !== "" ? root.conversations.failure : root.conversations.undoWords
            failed: root.conversations.failure !== ""
            canUndo: !failed && root.conversations.canUndo
            onUndoRequested: {
                root.conversations.undo()
                root.focusList() // its own button goes away
            }
            onDismissed: root.conversations.dismissFailure()
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: 1
            color: Theme.line
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.tight
            spacing: Theme.tiny

            ActionButton {
                text: root.conversations.archived ? qsTr("Back") : qsTr("Archive")
                name: root.conversations.archived ? qsTr("Back from the archive") : text
                iconName: root.conversations.archived ? "back" : "archive"
                onClicked: root.conversations.archived = !root.conversations.archived
            }
            Item { Layout.fillWidth: true }
            ActionButton {
                visible: root.hasDocuments
                name: qsTr("Documents")
                iconName: "documents"
                shortcut: root.keyWords("documents")
                onClicked: root.documentsRequested()
            }
            ActionButton {
                visible: root.hasUsage
                name: qsTr("Usage")
                iconName: "usage"
                shortcut: root.keyWords("usage")
                onClicked: root.usageRequested()
            }
            ActionButton {
                name: qsTr("Settings")
                iconName: "settings"
                shortcut: root.keyWords("settings")
                onClicked: root.settingsRequested()
            }
        }
    }
}
