// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Oriel.Controls
import Oriel.ViewModels

/*! The conversations by day. Enter opens, F2 renames, Del deletes, the key of menus shows the rest. */
ListView {
    id: root

    required property ConversationsController conversations
    property string renamingId
    property ConversationMenu menu: null //!< made when it is first wanted

    signal openRequested(id: string)
    signal placeRequested(id: string)

    function rename(id: string) {
        currentIndex = indexOf(id)
        renamingId = id
    }
    function indexOf(id: string): int {
        for (let row = 0; row < count; ++row) {
            const item = itemAtIndex(row) as ConversationRow
            if (item !== null && item.conversationId === id)
                return row
        }
        return currentIndex
    }
    function leaveRename() {
        renamingId = ""
        forceActiveFocus(Qt.OtherFocusReason)
    }
    function showMenu(row: ConversationRow, x: real, y: real) {
        if (menu === null)
            menu = menuComponent.createObject(root) as ConversationMenu
        menu.conversationId = row.conversationId
        menu.isPinned = row.isPinned
        menu.isArchived = row.isArchived
        menu.popup(row, x, y)
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Conversations")
    model: conversations.list
    clip: true
    currentIndex: -1
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    highlightFollowsCurrentItem: false
    cacheBuffer: Math.max(0, height)
    bottomMargin: Theme.tight

    onActiveFocusChanged: {
        if (activeFocus && currentIndex < 0)
            currentIndex = 0
    }
    onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
    onContentYChanged: {
        if (contentY + height * 2 > originY + contentHeight)
            conversations.loadMore()
    }

    Keys.onPressed: event => {
        const row = currentItem as ConversationRow
        if (row === null || renamingId !== "")
            return
        event.accepted = true
        const isMenu = event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier)
        if (isMenu)
            showMenu(row, Theme.gap, row.height)
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            openRequested(row.conversationId)
        else if (event.key === Qt.Key_F2)
            renamingId = row.conversationId
        else if (event.key === Qt.Key_Delete)
            conversations.remove(row.conversationId)
        else if (event.key === Qt.Key_Home)
            currentIndex = 0
        else if (event.key === Qt.Key_End)
            currentIndex = count - 1
        else if (event.key === Qt.Key_PageDown)
            currentIndex = Math.min(count - 1, currentIndex + Math.max(1, Math.floor(height / Theme.control) - 1))
        else if (event.key === Qt.Key_PageUp)
            currentIndex = Math.max(0, currentIndex - Math.max(1, Math.floor(height / Theme.control) - 1))
        else
            event.accepted = false
    }

    section.property: "section"
    delegate: ConversationRow {
        id: row

        width: ListView.view.width
        isOpen: conversationId === root.conversations.current
        heading: ListView.section === ListView.previousSection ? "" : ListView.section
        hasKeyboard: root.activeFocus && ListView.isCurrentItem
        renaming: root.renamingId === conversationId
        onChosen: root.openRequested(conversationId)
        onMenuRequested: (x, y) => {
            root.currentIndex = index
            root.showMenu(row, x, y)
        }
        onRenamed: title => {
            root.conversations.rename(conversationId, title)
            root.leaveRename()
        }
        onRenameLeft: root.leaveRename()
    }

    ScrollBar.vertical: SlimScrollBar { }

    Component {
        id: menuComponent

        ConversationMenu {
            property bool wantsPlace: false

            onAboutToShow: wantsPlace = false
            onClosed: {
                if (wantsPlace)
                    root.placeRequested(conversationId)
                else if (root.renamingId === "")
                    root.forceActiveFocus(Qt.PopupFocusReason)
            }
            onRenameRequested: root.renamingId = conversationId
            onPlaceRequested: wantsPlace = true // once this has closed: it takes the focus
            onPinRequested: pinned => root.conversations.setPinned(conversationId, pinned)
            onArchiveRequested: archived => root.conversations.moveToArchive(conversationId, archived)
            onDeleteRequested: root.conversations.remove(conversationId)
        }
    }
}
