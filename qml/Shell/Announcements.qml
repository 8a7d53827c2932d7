// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.ViewModels

/*! What is said to who listens to the screen. */
Item {
    id: root

    required property Announcer announcer
    required property ChatController chat
    required property ConversationsController conversations
    required property SearchController search

    Connections {
        target: root.chat

        function onStatusChanged() {
            root.announcer.say(root.chat.status)
        }
    }
    Connections {
        target: root.conversations

        function onUndoChanged() {
            root.announcer.say(root.conversations.undoWords)
        }
    }
    Connections {
        target: root.search

        function onBusyChanged() {
            if (root.search.active && !root.search.busy)
                root.announcer.say(root.search.note !== "" ? root.search.note : qsTr("%n results", "", root.search.results.count))
        }
    }
}
